"""Lists side by side in one table, to save paper: «STT | Họ và tên | Đơn vị | STT | Họ và tên | Đơn vị»."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extract import column_heads
from extract.entries import Grid, GridCell, GridRow

_HEADS_WITHIN = 4
"""Rows at the top, one of which heads the columns: a title may stand above it."""


def parted(grid: Grid) -> tuple[Grid, ...]:
    """The lists of a table in reading order, each as a table of its own; the table itself where it holds one list."""
    starts = next((found for row in grid.rows[:_HEADS_WITHIN] if len(found := _starts(row, grid.width)) > 1), ())
    if not starts:
        return (grid,)
    return tuple(_part(grid, left, right) for left, right in pairwise((0, *starts[1:], grid.width)))


def _starts(row: GridRow, width: int) -> tuple[int, ...]:
    """The columns of numbers of a heading row, if each of them leads a column of names."""
    roles = {cell.column: column_heads.role(cell.text) for cell in row.cells if cell.text}
    found = tuple(column for column, role in roles.items() if role == "ordinal")
    named = all(
        any(role == "name" for column, role in roles.items() if left < column < right)
        for left, right in pairwise((*found, width))
    )
    return found if named else ()


def _part(grid: Grid, left: int, right: int) -> Grid:
    """The columns from `left` to `right`; a cell that covers more of the table heads every list below it."""
    rows = (_row(tuple(_cells(row, left, right)), row) for row in grid.rows)
    return Grid(tuple(rows), right - left, grid.continued)


def _cells(row: GridRow, left: int, right: int) -> Iterator[GridCell]:
    for cell in row.cells:
        start, end = max(cell.column, left), min(cell.column + cell.colspan, right)
        if start < end:
            yield replace(cell, column=start - left, colspan=end - start)


def _row(cells: tuple[GridCell, ...], row: GridRow) -> GridRow:
    own = [cell.text for cell in cells if cell.own and cell.text]
    return GridRow(cells, own[0].start, own[-1].end) if own else replace(row, cells=cells)
