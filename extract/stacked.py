"""Rows of a table typed into one: «1⏎2⏎3 | Ông A⏎Bà B⏎Ông C | Xã X⏎Xã Y⏎Xã Z», a line for each, without rules between.

The numbers tell it: where the first cell counts on line by line, and every other cell has as many lines or one for all,
the lines of one height belong together.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extract.entries import Grid, GridCell, GridRow

_MOST = 200
"""Rows typed into one."""


def apart(grid: Grid) -> Grid:
    """The table with such rows taken apart."""
    rows = tuple(each for row in grid.rows for each in _rows(row))
    return replace(grid, rows=rows) if len(rows) > len(grid.rows) else grid


def _rows(row: GridRow) -> Iterator[GridRow]:
    filled = [cell for cell in row.cells if cell.text]
    count = len(filled[0].lines) if filled else 0
    stacked = 1 < count <= _MOST and _counts_on(filled[0]) and all(len(cell.lines) in (0, count) for cell in filled)
    if not stacked or sum(len(cell.lines) == count for cell in filled) < 2:
        yield row
        return
    for number in range(count):
        cells = tuple(_line(cell, number) for cell in row.cells)
        own = [cell.text for cell in cells if cell.own and cell.text]
        yield GridRow(cells, own[0].start, own[-1].end)


def _counts_on(cell: GridCell) -> bool:
    """«1⏎2⏎3», «07.⏎08.»."""
    numbers = [line.text.strip(" .)") for line in cell.lines]
    if not all(number.isascii() and number.isdigit() and len(number) < 5 for number in numbers):
        return False
    return all(int(after) == int(before) + 1 for before, after in pairwise(numbers))


def _line(cell: GridCell, number: int) -> GridCell:
    return replace(cell, text=cell.lines[number], lines=()) if cell.lines else cell
