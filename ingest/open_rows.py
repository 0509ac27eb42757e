"""Rows of a ruled table that no level rule parts: its head and its columns are ruled, running numbers tell the rest.

Where nothing is numbered, the room between the rows does, if they look like rows of a list and not like wrapped cells.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import merge
from itertools import pairwise

from ingest.document import Cell
from ingest.textlines import TextLine
from ingest.unruled_cells import CellMaker
from ingest.unruled_chains import MOST_MISSED, Chain, anchors_of, chains, number_in
from ingest.unruled_columns import Columns, columns_at
from ingest.unruled_missed import with_first
from ingest.unruled_rows import Band
from ingest.unruled_table import Found, ListTable, by_column
from ingest.unruled_words import PrintRow, PrintRows, Word, print_rows

Row = tuple[Cell, ...]

_HALF = 0.85
"""Em between baselines: rows of print that are closer are lines of cells that are centred beside each other."""
_ROOMY, _CLOSE, _APART = 1.3, 1.2, 1.5
"""Times the distance of lines of a cell, that part rows of a list, and that lines keep; em that do where none wraps."""
_LINES = 2
"""Lines of a cell, and letters that a running number may be read as."""
_MANY = 200
"""What stands alone in a cell and is no less is a year or an amount."""
_FEWEST = 3
"""Rows without numbers: fewer may be one row whose cells wrap."""
_WORDS = 2
"""Words of a name: a narrow cell that wraps has one on each line."""
_MOST_SHORT = 0.34
"""Share of the rows whose first cell may be shorter."""


def opened(cells: Sequence[tuple[Cell, Sequence[TextLine]]], width: int, aspect: float) -> Iterator[Row]:
    """The rows that a row between two level rules stands for: itself, unless it holds a list.

    Each cell comes with its lines; `width` is how many columns the table has, `aspect` the page's height by its width.
    A cell over several columns counts as one column: bodies may be named across the columns of persons' posts.
    """
    row = tuple(cell for cell, _ in cells)
    edges = [cell.box.left for cell in row[1:] if cell.box]
    whole = sum(cell.colspan for cell in row) == width and all(cell.rowspan == 1 for cell in row)
    found = _rows(cells, edges, aspect) if whole and len(edges) == len(row) - 1 > 0 else None
    yield from (_placed(each, row) for each in found) if found else (row,)


def _rows(cells: Sequence[tuple[Cell, Sequence[TextLine]]], edges: Sequence[float], aspect: float) -> list[Row]:
    """The rows within a row, their cells counted from 0; none where it holds no list."""
    if max(len(own) for _, own in cells) < _LINES:
        return []
    page = print_rows([line for _, lines in cells for line in lines], aspect)
    columns = columns_at(edges, page.em[0])
    found = _list(page, columns) if _counts(cells[0][1]) else None
    lone = len(cells[0][1]) == 1
    if found and lone and len(set(map(_filled, found.table.rows))) > 1:
        return []  # a lone number beside wrapped cells counts no rows
    if found is None:
        maker = CellMaker(cells[0][0].box or page.rows[0].words[0].box, edges, labelled=True)
        return [maker.row(by_column(page, band, columns, frozenset())) for band in _roomy(page, columns)]
    maker = CellMaker(found.table.box or page.rows[0].words[0].box, edges, labelled=True)
    left = [each for each in page.rows if not all(id(word.line) in found.lines for word in each.words)]
    made = list(merge((_loose(each, columns, maker) for each in left), found.table.rows, key=_top))
    wrapped = lone and any(_filled(lower) < _filled(upper) for upper, lower in pairwise(made))
    return [] if wrapped else made


def _filled(row: Row) -> frozenset[int]:
    """The columns behind the number that hold something."""
    return frozenset(cell.column for cell in row if cell.column and cell.text)


def _placed(made: Row, row: Row) -> Row:
    """A row whose cells are counted by those of another one, with the columns that these have in the table."""
    ends = [cell.column for cell in row[1:]] + [row[-1].column + row[-1].colspan]
    return tuple(
        replace(
            cell, column=row[cell.column].column, colspan=ends[cell.column + cell.colspan - 1] - row[cell.column].column
        )
        for cell in made
    )


def _counts(lines: Sequence[TextLine]) -> bool:
    """Whether some lines are running numbers that count on, or one below another that could not be read."""
    told = [number for line in lines if (number := number_in(line.text)) is not None]
    if any(0 < b - a <= 1 + MOST_MISSED for a, b in pairwise(told)):
        return True
    return [1 < number < _MANY for number in told] == [True] and all(len(line.text) < _LINES + 1 for line in lines[:-1])


def _list(page: PrintRows, columns: Columns) -> Found | None:
    """The list of the longest chain of numbers, with the number before its first where that could not be read."""
    chain = max(chains(page.rows), key=lambda each: len(each.anchors), default=None)
    if chain is None:
        chain = next((Chain((anchor,)) for anchor in anchors_of(page.rows) if anchor.own), None)
    if chain is None:
        return None
    if chain.head is None:
        chain = replace(chain, anchors=(*with_first(page.rows, chain, columns, 0), *chain.anchors))
    return ListTable(page, chain, (0, len(page.rows))).table_in(columns)


def _roomy(page: PrintRows, columns: Columns) -> list[Band]:
    """The rows of a list without numbers, told by the room between them; none where they may be lines of cells."""
    gaps = [lower.base - upper.base for upper, lower in pairwise(page.rows)]
    least = min((gap for gap in gaps if gap > _HALF), default=_APART)
    roomy = least if least >= _APART else _ROOMY * least
    if any(_CLOSE * least < gap < roomy for gap in gaps):
        return []
    starts = [0, *(n for n, gap in enumerate(gaps, 1) if gap >= roomy)]
    bands = [Band("row", a, b) for a, b in pairwise([*starts, len(page.rows)])]
    firsts = [by_column(page, band, columns, frozenset()) for band in bands]
    opening = [held[0][0] for held in firsts if 0 in held and len(held) > 1]
    if len(opening) < _FEWEST or len(opening) < len(bands):
        return []
    short = sum(len(words) < _WORDS for words in opening)
    small = any(words[0].text[:1].islower() for words in opening)
    return [] if small or short > _MOST_SHORT * len(opening) else bands


def _top(row: Row) -> float:
    return min(cell.box.top for cell in row if cell.box)


def _loose(row: PrintRow, columns: Columns, maker: CellMaker) -> Row:
    """A row of print that the list leaves: the name of a group, a sum, a person between two groups without a number."""
    found: dict[int, list[list[Word]]] = {}
    for word in row.words:
        found.setdefault(columns.of(word), [[]])[0].append(word)
    return maker.row(found)
