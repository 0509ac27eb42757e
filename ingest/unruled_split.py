"""The lower part of a row that a page break has split, below a head that is repeated on the new page."""

from collections.abc import Sequence

from ingest.unruled_chains import Chain
from ingest.unruled_columns import Columns
from ingest.unruled_lone import numbers_columns
from ingest.unruled_words import PrintRow, Word

_ALIGNED = 0.5
"""Em by which a line of a cell may begin beside the others of its column."""
_NAMES = 1
"""The column of names, above which those of groups stand too."""


def below_head(rows: Sequence[PrintRow], chain: Chain, levels: Sequence[float]) -> int | None:
    """The first row of print between the head and the first number that is no part of the head; null for none.

    A level rule ends the head and another one opens the first row with a number; without rules a head in bold ends
    where its type does.
    """
    if chain.head is None:
        return None
    first = chain.anchors[0].row
    inside = [n for n in range(chain.head + 1, first) if not numbers_columns(rows[n])]
    for n in inside:
        at = [level for level in levels if level > rows[n - 1].base]
        if at and at[0] < rows[n].base and any(rows[n].base < level < rows[first].base for level in at[1:]):
            return n
    bold = _all_bold(rows[chain.head].words)
    plain = [n for n in inside if not any(word.line.bold for word in rows[n].words)]
    if levels or not bold or not plain or plain != [*range(plain[0], first)]:
        return None
    return plain[0]


def parted(edge: tuple[int, int], at: int | None) -> list[tuple[int, int]]:
    """A stretch of rows of print in two where it is cut `at` a row inside it."""
    start, end = edge
    return [(start, at), (at, end)] if at is not None and start < at < end else [edge]


def without_lines(names: Sequence[int], rows: Sequence[PrintRow], chain: Chain, columns: Columns) -> list[int]:
    """What look like names of groups but for lines of cells above the first number."""
    first, numbered = chain.anchors[0].row, [rows[n] for n in sorted(chain.rows)]
    return [n for n in names if n > first or not _in_one_cell(rows[n], numbered, columns)]


def _in_one_cell(row: PrintRow, rows: Sequence[PrintRow], columns: Columns) -> bool:
    """Whether a row of print begins where the lines of one column do, behind that of the names; `rows` fill it."""
    mine = {columns.of(word) for word in row.words}
    if len(mine) != 1 or min(mine) <= _NAMES:
        return False
    own = [word for each in rows for word in each.words if columns.of(word) in mine]
    return bool(own) and abs(min(word.left for word in own) - row.words[0].left) < _ALIGNED


def _all_bold(words: Sequence[Word]) -> bool:
    return all(word.line.bold for word in words)
