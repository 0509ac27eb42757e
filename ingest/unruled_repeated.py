"""A head that is repeated on the next page, and what of the last row before it was taken into it.

Without rules the rest of a row that the page break has split stands below the head as if it were its second line, or
like the name of a group; only the head of the page before tells.
"""

from collections.abc import Sequence
from dataclasses import replace

from ingest.document import Block, Cell, Table, enclose
from ingest.text import fold
from ingest.unruled_chains import number_in

_ALIGNED = 0.008
"""Of the page's width: how far a line of a cell may begin beside the others of its column."""
_NAMES = 1
"""The column of names, above which those of groups stand too."""

Row = tuple[Cell, ...]


def with_rest(table: Table, before: Table) -> Table:
    """The table with the rest of the last row of the one before as its first row, where its repeated head held it."""
    if _is_plain(table, before):
        return table
    rows = [row for row in table.rows if number_in(_number(row)) is not None]
    last = next((n for row in reversed(before.rows) if (n := number_in(_number(row))) is not None), None)
    if last is None or not rows or number_in(_number(rows[0])) != last + 1 or len(table.rows[0]) != table.width:
        return table
    told = _below_head(table.rows[0], before.rows[0])
    if told is None:
        return table
    head, rest = told
    if rest:
        return replace(table, rows=(head, rest, *table.rows[1:]))
    line = _line_of_cell(table.rows[1], rows, table.width)
    return replace(table, rows=(head, line, *table.rows[2:])) if line and table.rows[2] is rows[0] else table


def _is_plain(table: Table, before: Table) -> bool:
    """Whether the head is repeated as it was, or not at all, and no line stands alone below it, as nearly always."""
    head, known = table.rows[0], before.rows[0]
    if number_in(_number(head)) is not None:
        return True
    repeated = [cell.text for cell in head] == [cell.text for cell in known]
    return repeated and len(table.rows) > 1 and len(table.rows[1]) > 1


def _number(row: Row) -> str:
    return row[0].text if row and row[0].column == 0 and row[0].colspan == 1 else ""


def _below_head(head: Row, known: Row) -> tuple[Row, Row] | None:
    """The words of the head that is known, and those below them, empty for none; null where it is another head."""
    if [cell.column for cell in head] != [cell.column for cell in known]:
        return None
    parts = [_cut(cell, len(old.text.split())) for cell, old in zip(head, known, strict=True)]
    if any(fold(own.text) != fold(old.text) for (own, _), old in zip(parts, known, strict=True)):
        return None
    rest = tuple(below for _, below in parts)
    return tuple(own for own, _ in parts), rest if any(cell.text for cell in rest) else ()


def _cut(cell: Cell, words: int) -> tuple[Cell, Cell]:
    """The first words of a cell, and a cell below it with the others."""
    upper: list[Block] = []
    lower: list[Block] = []
    for block in cell.blocks:
        own = block.text.split(" ")
        first, second = " ".join(own[:words]), " ".join(own[words:])
        upper += [_part(block, 0, first)] if first else []
        lower += [_part(block, len(block.text) - len(second), second)] if second else []
        words = max(0, words - len(own))
    return replace(cell, blocks=tuple(upper)), replace(cell, blocks=tuple(lower), rowspan=1)


def _part(block: Block, start: int, text: str) -> Block:
    end = start + len(text)
    spans = tuple(
        replace(span, start=span.start - start, end=span.end - start)
        for span in block.spans
        if start <= span.start and span.end <= end
    )
    return replace(block, text=text, spans=spans, box=enclose([span.box for span in spans]) or block.box)


def _line_of_cell(row: Row, rows: Sequence[Row], width: int) -> Row | None:
    """What looks like the name of a group, in the cell whose lines begin where it does; null for no such cell."""
    if len(row) != 1 or row[0].colspan != width or not (left := _left(row[0])):
        return None
    for column in range(_NAMES + 1, width):
        lefts = [at for each in rows for cell in each if cell.column == column and (at := _left(cell))]
        if lefts and abs(min(lefts) - left) < _ALIGNED:
            empty = [Cell((), n) for n in range(width)]
            return (*empty[:column], replace(row[0], column=column, colspan=1), *empty[column + 1 :])
    return None


def _left(cell: Cell) -> float:
    return min((block.box.left for block in cell.blocks if block.box), default=0.0)
