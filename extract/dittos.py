"""Cells of a table that only repeat what stands above them: «nt», «-nt-», «như trên», «″»."""

from dataclasses import replace

from extract import columns
from extract.decision import Fact, Recipient
from extract.ditto_marks import is_mark
from extract.entries import Grid, GridCell, GridRow
from extract.passage import Passage, passage


def filled(grid: Grid) -> Grid:
    """The table with the words above in place of such marks; of a mark with nothing above it but the head, as it is."""
    above: dict[int, Passage] = {}
    rows = []
    for row in grid.rows:
        cells = tuple(_cell(cell, above) for cell in row.cells)
        if columns.is_head(row):
            above = {}
        else:
            above |= {cell.column: cell.text for cell in cells if cell.text and cell.colspan == 1}
        rows.append(GridRow(cells, row.start, row.end))
    return replace(grid, rows=tuple(rows))


def of_above(one: Recipient, above: Recipient | None) -> Recipient:
    """A recipient of a list without columns whose post is such a mark: «Bà B, nt», «Ông C, Phó trưởng bản, nt»."""
    if above is None or not (_is_mark(one.position) or _is_mark(one.unit)):
        return one
    position = above.position if _is_mark(one.position) else one.position
    whole = _is_mark(one.position) and one.unit is None
    return replace(one, position=position, unit=above.unit if whole or _is_mark(one.unit) else one.unit)


def _is_mark(told: Fact[str] | None) -> bool:
    return told is not None and is_mark(passage(told.value))


def _cell(cell: GridCell, above: dict[int, Passage]) -> GridCell:
    told = above.get(cell.column) if is_mark(cell.text) else None
    return replace(cell, text=told, lines=()) if told else cell
