"""Rows of a table that have the words of its head again, as pages and converters repeat them."""

from collections.abc import Sequence

from extract.entries import GridRow

_FEWEST = 3
"""Cells of a head that is known again by its words."""


def is_one(row: GridRow, heads: Sequence[GridRow]) -> bool:
    """Whether a row has the words of a head, all but for one cell that a scan may have spoilt («ST» for «STT»)."""
    mine = {c.column: c.text.folded for c in row.cells if c.text and c.own}
    known = [{c.column: c.text.folded for c in head.cells if c.text} for head in heads] if len(mine) >= _FEWEST else []
    return any(sum(head.get(at) == text for at, text in mine.items()) >= len(mine) - 1 for head in known)
