"""Titles that stand in the first rows of a table, above its head: «DANH SÁCH …» over all columns, «(Kèm theo …)».

Programs that keep a list in one grid of cells write them so. Such lines are the list's heading and not cells of it.
"""

from collections.abc import Iterator
from dataclasses import replace

from extract import column_heads
from extract.passage import passage
from ingest.document import Page, PlacedBlock, Table

_MOST = 3
"""Rows of a title."""


def freed(placed: tuple[PlacedBlock, ...]) -> tuple[PlacedBlock, ...]:
    """The blocks, those of titles in tables no longer cells."""
    heights: dict[tuple[int, int], int] = {}
    return tuple(_freed(placed, heights))


def _freed(placed: tuple[PlacedBlock, ...], heights: dict[tuple[int, int], int]) -> Iterator[PlacedBlock]:
    for each in placed:
        if each.table is None or each.row is None or each.row >= _MOST:
            yield each
            continue
        key = (id(each.page), each.table)
        if key not in heights:
            heights[key] = _height(each.page, each.table)
        above = each.row < heights[key]
        yield replace(each, table=None, row=None, cell=None) if above else each


def _height(page: Page, index: int) -> int:
    """The rows of a table's title: each one wide cell, and the head with «STT» follows."""
    table = page.content[index]
    assert isinstance(table, Table)
    for number, row in enumerate(table.rows[: _MOST + 1]):
        filled = [cell for cell in row if cell.text.strip()]
        if len(filled) > 1:
            return number if column_heads.role(passage(filled[0].text)) == "ordinal" else 0
        if filled and filled[0].colspan < max(2, table.width - 1):
            return 0
    return 0
