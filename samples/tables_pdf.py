"""Tables in a PDF, ruled or not: merged cells, repeated heads, rows that a page break may cut."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from samples.model import Cell, Run, Table
from samples.typeset import POINT, Word

if TYPE_CHECKING:
    from samples.render_pdf import Press

PAD = 1.2
LEADING = 1.2


@dataclass(frozen=True, slots=True)
class Dress:
    """How tables are printed: which of their rules are drawn, and whether cells stand at the top of their row.

    «columns»: the head is ruled, and columns are parted, but not the rows below the head.
    """

    rules: Literal["all", "level", "columns", "none"] = "all"
    top: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A cell with its column, left edge, width and broken lines."""

    cell: Cell
    column: int
    x: float
    width: float
    lines: tuple[list[Word], ...]


def draw_table(press: "Press", table: Table) -> None:
    """Draw head and rows, page after page."""
    _draw_head(press, table)
    for row in table.rows:
        _draw_row(press, table, row)


def _draw_head(press: "Press", table: Table) -> None:
    rows = _grid(press, table, table.head)
    heights = [_height(table, [b for b in boxes if b.cell.down == 1]) for boxes in rows]
    _stretch_for_merged(table, rows, heights)
    for i, boxes in enumerate(rows):
        for box in boxes:
            _fill(press, table, box, press.y, sum(heights[i : i + box.cell.down]), 0)
        press.y += heights[i]


def _stretch_for_merged(table: Table, rows: list[list[Box]], heights: list[float]) -> None:
    """A cell that covers several rows may need more height than they have: the last of them grows."""
    for i, boxes in enumerate(rows):
        for box in boxes:
            last = i + box.cell.down - 1
            lack = _height(table, [box]) - sum(heights[i : last + 1])
            heights[last] += max(lack, 0.0)


def _draw_row(press: "Press", table: Table, row: tuple[Cell, ...]) -> None:
    (boxes,) = _grid(press, table, (row,))
    skip, total = 0, max((len(b.lines) for b in boxes), default=1)
    while skip < max(total, 1):
        fit = int((press.bottom - press.y - 2 * PAD) / _step(table))
        whole = total - skip
        if fit < (1 if table.split_rows else whole):
            press.page()
            if table.repeat_head:
                _draw_head(press, table)
            continue
        count = min(fit, whole)
        height = count * _step(table) + 2 * PAD
        for box in boxes:
            part = Box(box.cell, box.column, box.x, box.width, box.lines[skip : skip + count])
            _fill(press, table, part, press.y, height, count)
        press.y += height
        skip += count


def _grid(press: "Press", table: Table, rows: Iterable[tuple[Cell, ...]]) -> list[list[Box]]:
    """Each row's cells at their columns; columns covered from above are passed over."""
    edges = [0.0]
    for share in table.widths:
        edges.append(edges[-1] + share / sum(table.widths) * press.room)
    covered: dict[int, int] = {}
    grid = []
    for row in rows:
        column, boxes = 0, []
        cells = iter(row)
        while column < len(table.widths):
            if covered.get(column, 0):
                covered[column] -= 1
                column += 1
                continue
            cell = next(cells)
            boxes.append(_box(press, table, cell, column, edges))
            for c in range(column, column + cell.across):
                covered[c] = cell.down - 1
            column += cell.across
        grid.append(boxes)
    return grid


def _box(press: "Press", table: Table, cell: Cell, column: int, edges: list[float]) -> Box:
    width = edges[column + cell.across] - edges[column]
    runs = [Run(cell.text, cell.bold, cell.italic)]
    lines = press.setter(table.size).lines(runs, width - 2 * PAD)
    return Box(cell, column, press.left + edges[column], width, tuple(lines))


def _step(table: Table) -> float:
    return table.size * POINT * LEADING


def _height(table: Table, boxes: list[Box]) -> float:
    return max((len(b.lines) for b in boxes), default=1) * _step(table) + 2 * PAD


def _fill(press: "Press", table: Table, box: Box, y: float, height: float, rows: int) -> None:
    """Rule the cell and set its lines, centred upright in it or at its top."""
    press.cell(box.x, y, box.width, height, head=rows == 0)
    setter = press.setter(table.size)
    room = box.width - 2 * PAD
    at = y + (PAD if press.dress.top else (height - len(box.lines) * _step(table)) / 2)
    for words in box.lines:
        placed = setter.place(words, room, box.cell.align, last=True)
        press.draw(setter, placed, box.x + PAD, at + setter.size * POINT * 0.95)
        at += _step(table)
