"""Rows of a ruled table that no level rule parts: its head and its columns are ruled, running numbers tell the rest."""

from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import pairwise

from ingest.document import Cell
from ingest.textlines import TextLine
from ingest.unruled_cells import CellMaker
from ingest.unruled_chains import MOST_MISSED, chains, number_in
from ingest.unruled_columns import Columns, columns_at
from ingest.unruled_table import Found, ListTable
from ingest.unruled_words import PrintRow, PrintRows, Word, print_rows

Row = tuple[Cell, ...]


def opened(cells: Sequence[tuple[Cell, Sequence[TextLine]]], width: int, aspect: float) -> Iterator[Row]:
    """The rows that a row between two level rules stands for: itself, unless numbers count on in its first cell.

    Each cell comes with its lines; `width` is how many columns the table has, `aspect` the page's height by its width.
    """
    row = tuple(cell for cell, _ in cells)
    edges = [cell.box.left for cell in row[1:] if cell.box]
    if len(edges) != width - 1 or any(cell.rowspan > 1 for cell in row) or not _counts(cells[0][1]):
        yield row
        return
    page = print_rows([line for _, lines in cells for line in lines], aspect)
    columns = columns_at(edges, page.em[0])
    found = _list(page, columns)
    if found is None:
        yield row
        return
    maker = CellMaker(found.table.box or page.rows[0].words[0].box, edges, labelled=True)
    left = [each for each in page.rows if not all(id(word.line) in found.lines for word in each.words)]
    yield from merge((_loose(each, columns, maker) for each in left), found.table.rows, key=_top)


def _counts(lines: Sequence[TextLine]) -> bool:
    """Whether some lines are running numbers that count on, unreadable ones between them left out."""
    numbers = [number for line in lines if (number := number_in(line.text)) is not None]
    return any(0 < b - a <= 1 + MOST_MISSED for a, b in pairwise(numbers))


def _list(page: PrintRows, columns: Columns) -> Found | None:
    chain = max(chains(page.rows), key=lambda each: len(each.anchors), default=None)
    if chain is None:
        return None
    return ListTable(page, chain, (0, len(page.rows))).table_in(columns)


def _top(row: Row) -> float:
    return min(cell.box.top for cell in row if cell.box)


def _loose(row: PrintRow, columns: Columns, maker: CellMaker) -> Row:
    """A row of print that the list leaves: the name of a group, a sum, a person between two groups without a number."""
    found: dict[int, list[list[Word]]] = {}
    for word in row.words:
        found.setdefault(columns.of(word), [[]])[0].append(word)
    return maker.row(found)
