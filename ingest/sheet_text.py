"""Text laid out over the cells of a sheet, in the order it is read: blocks side by side column by column."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.broken_lines import joined
from ingest.document import Block
from ingest.sheet_grid import GridCell, GridRow

_GOES_WITH_COLUMN = re.compile(r"(?:số|v/v|về việc|\(ký|-|nơi nhận)\b|[-(]", re.IGNORECASE)
_ROWS_AHEAD = 3
_HANGS = re.compile(r"(?<!\w)(?:số|ngày|tháng|năm)\s*:?$", re.IGNORECASE)
_VALUE = 40
"""Characters of what is typed into a cell of its own behind «số» or «ngày», at most."""


def in_reading_order(rows: Sequence[GridRow], below_list: bool) -> list[Block]:
    """The blocks of some rows: «UBND … | CỘNG HÒA …» left column first, a title over both where it stands.

    Below a list there is no title, only signatures side by side: a line on the left goes with its column.
    """
    out: list[Block] = []
    pending: list[GridRow] = []
    rows = [_sentences(row) for row in rows]
    for index, row in enumerate(rows):
        if pending and len(row.cells) == 1 and _parts(row, pending, rows[index + 1 :], below_list):
            out += _columns(pending)
            pending = []
        if pending or len(row.cells) > 1:
            pending.append(row)
        else:
            out += row.cells[0].blocks
    return out + list(_columns(pending))


def _sentences(row: GridRow) -> GridRow:
    """«Kèm theo Quyết định số | 12/QĐ-UBND | ngày | 05/03/2024 | của …» typed into several cells is one line."""
    cells: list[GridCell] = []
    inside = False
    for cell in row.cells:
        last = cells[-1] if cells else None
        value = last is not None and _HANGS.search(last.text) and len(cell.text) < _VALUE and cell.text[:1].isdigit()
        if last is not None and (value or (inside and cell.text[:1].islower()) or (inside and cell.text[:1] == "/")):
            text, original = joined((*last.blocks, *cell.blocks))
            block = replace(last.blocks[0], text=text, original=original)
            cells[-1] = replace(last, blocks=(block,), right=cell.right)
            inside = True
        else:
            cells.append(cell)
            inside = False
    return replace(row, cells=tuple(cells)) if len(cells) < len(row.cells) else row


def _splits(rows: Sequence[GridRow]) -> list[int]:
    """Where the second and further columns begin: the leftmost starts in the rows that have most cells."""
    most = max((len(row.cells) for row in rows), default=0)
    lefts = [[cell.left for cell in row.cells] for row in rows if len(row.cells) == most]
    return [min(column) for column in zip(*lefts, strict=True)][1:]


def _parts(row: GridRow, pending: Sequence[GridRow], below: Sequence[GridRow], below_list: bool) -> bool:
    """Whether a line that stands alone in its row ends the columns above it: a title, merged over them or not."""
    cell, splits = row.cells[0], _splits(pending)
    if any(cell.left < split <= cell.right for split in splits):
        return True
    if below_list or cell.left >= splits[0] or _GOES_WITH_COLUMN.match(cell.text):
        return False
    return row.gap or not any(len(each.cells) > 1 for each in below[:_ROWS_AHEAD])


def _columns(rows: Sequence[GridRow]) -> Iterator[Block]:
    splits = _splits(rows)
    cells = [cell for row in rows for cell in row.cells]
    cells.sort(key=lambda cell: sum(split <= cell.left for split in splits))  # stable: rows stay in order
    for cell in cells:
        yield from cell.blocks
