"""The content of an article or annex as lines with their labels and tables as grids."""

from dataclasses import dataclass, replace
from itertools import groupby

from extract import list_lines
from extract.list_lines import Line
from extract.parts import Blocks
from extract.passage import Passage, passage
from ingest.document import Cell, Document, PlacedBlock, Table

__all__ = ["Entry", "Grid", "GridCell", "GridRow", "Line", "entries"]


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a grid; `own` is false where it reaches down from above, `lines` are its paragraphs if several."""

    text: Passage
    column: int
    colspan: int = 1
    own: bool = True
    lines: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row: the cells that cover its columns."""

    cells: tuple[GridCell, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as rows; `continued` from the page before."""

    rows: tuple[GridRow, ...]
    width: int
    continued: bool


Entry = Line | Grid


def entries(document: Document, placed: Blocks) -> tuple[Entry, ...]:
    """The lines and grids of a run of blocks, items cut apart and wrapped items joined."""
    found: list[Entry] = []
    for key, run in ((key, tuple(group)) for key, group in groupby(placed, key=lambda p: (id(p.page), p.table))):
        if key[1] is not None:
            table = run[0].page.content[key[1]]
            assert isinstance(table, Table)
            found.append(_grid(document, run, table))
            continue
        last = found[-1] if found else None
        above = last if isinstance(last, Line) else None
        found = [*(found[:-1] if above else found), *list_lines.read(document, run, above)]
    return _stitched(found)


def _stitched(found: list[Entry]) -> tuple[Entry, ...]:
    """A table that goes on over the page is one grid again: repeated heads fall away, a row cut in two is joined."""
    whole: list[Entry] = []
    for entry in found:
        last = whole[-1] if whole else None
        if isinstance(entry, Grid) and entry.continued and isinstance(last, Grid) and last.width == entry.width:
            whole[-1] = replace(last, rows=_joined(last.rows, entry.rows))
        else:
            whole.append(entry)
    return tuple(whole)


def _joined(above: tuple[GridRow, ...], below: tuple[GridRow, ...]) -> tuple[GridRow, ...]:
    repeated = 0
    while repeated < min(len(above), len(below), 4) and _words(above[repeated]) == _words(below[repeated]):
        repeated += 1
    rest = below[repeated:]
    if not above or not rest or not _is_half(rest[0]):
        return above + rest
    return (*above[:-1], _whole_row(above[-1], rest[0]), *rest[1:])


def _words(row: GridRow) -> list[str]:
    return [c.text.folded for c in row.cells if c.text]


def _is_half(row: GridRow) -> bool:
    """The lower part of a row: nothing in its first column, no cell over several columns."""
    first = [c for c in row.cells if c.column == 0]
    return bool(first) and not first[0].text and all(c.colspan == 1 for c in row.cells) and bool(_words(row))


def _whole_row(upper: GridRow, lower: GridRow) -> GridRow:
    """A row cut by a page break: each cell's words continue (they keep the place of their first part)."""
    more = {c.column: c.text for c in lower.cells if c.text}
    cells = []
    for cell in upper.cells:
        rest = more.get(cell.column)
        if rest and cell.text:
            joined = Passage(f"{cell.text.text} {rest.text}", f"{cell.text.folded} {rest.folded}", cell.text.start)
            cell = replace(cell, text=joined)
        elif rest:
            cell = replace(cell, text=rest)
        cells.append(cell)
    return replace(upper, cells=tuple(cells))


def _grid(document: Document, run: tuple[PlacedBlock, ...], table: Table) -> Grid:
    texts: dict[tuple[int, int], list[PlacedBlock]] = {}
    for placed in run:
        assert placed.row is not None and placed.cell is not None
        texts.setdefault((placed.row, placed.cell), []).append(placed)
    above: list[tuple[Cell, Passage, int]] = []
    rows = []
    for index, cells in enumerate(table.rows):
        row = [GridCell(t, c.column, c.colspan, own=False) for c, t, until in above if index < until]
        above = [(c, t, until) for c, t, until in above if index + 1 < until]
        for number, cell in enumerate(cells):
            blocks = texts.get((index, number), [])
            text = passage(document.text, blocks[0].start, blocks[-1].end) if blocks else passage("")
            lines = tuple(passage(document.text, one.start, one.end) for one in blocks) if len(blocks) > 1 else ()
            row.append(GridCell(text, cell.column, cell.colspan, lines=lines))
            if cell.rowspan > 1:
                above.append((cell, text, index + cell.rowspan))
        own = [c.text for c in row if c.own and c.text]
        ends = (own[0].start, own[-1].end) if own else (0, 0)
        rows.append(GridRow(tuple(sorted(row, key=lambda c: c.column)), *ends))
    return Grid(tuple(rows), table.width, table.continued)
