"""Cells of a table that only repeat what stands above them: «nt», «-nt-», «như trên», «″»."""

import re
from dataclasses import replace

from extract import columns
from extract.entries import Grid, GridCell, GridRow
from extract.passage import Passage

_DITTO = re.compile(r"[-–“\"'\s]*(?:n\s?[./]?\s?t|nhu\s+tren)[-–.”\"'\s]*|[-–\s]*(?:[“”\"″〃]|''|,,|//)[-–\s]*")


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


def _cell(cell: GridCell, above: dict[int, Passage]) -> GridCell:
    told = above.get(cell.column) if len(cell.text.text) <= _LONGEST and _DITTO.fullmatch(cell.text.folded) else None
    return replace(cell, text=told, lines=()) if told else cell


_LONGEST = 14
"""Characters of such a mark, dashes and blanks included."""
