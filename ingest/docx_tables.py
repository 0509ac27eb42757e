"""Tables of a Word file: their grid, and which of them only lay out the page.

The head and the foot of a decision (NĐ 30/2020, Phụ lục I) are usually tables without rules; they are read
column by column and leave no table behind.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from ingest.document import Block, Cell, Table
from ingest.docx_runs import BLOCKS_INSIDE
from ingest.docx_styles import Styles, W, rules_of, whole
from ingest.text import fold

Content = list[Block | Table]

COUNTER_HEADS = frozenset({"stt", "tt", "so tt", "s tt", "so thu tu", "#"})
"""What heads a column of running numbers, folded."""

_TR_PR, _DEL, _GRID_BEFORE = W + "trPr", W + "del", W + "gridBefore"
_TC_PR, _GRID_SPAN, _V_MERGE = W + "tcPr", W + "gridSpan", W + "vMerge"
_SIDES = ("top", "bottom", "left", "right", "start", "end")
_CELLS_LOOKED_AT = 100
_COUNTED = re.compile(r"\A\s*+(\d{1,3})[.)]\s*\w")
_NAMES = re.compile(r"ho\s*+(?:,\s*|va\s+|-\s*)?(?:chu\s+dem,?\s+(?:va\s+)?)?ten(?![a-z])")
_LONGEST_HEAD = 60
MOST_ROWS_OF_LAYOUT = 12
"""A table of more rows is never one that only places text."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell as it stands in the grid: what it holds, and where it starts."""

    content: Content
    column: int
    colspan: int
    rowspan: int = 1


Grid = list[list[GridCell]]


def within(parent: Any, tag: str) -> Iterator[Any]:
    """Children with a tag, those inside content controls and insertions included."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in BLOCKS_INSIDE:
            yield from within(child, tag)


class Merges:
    """Cells of a table that are merged downwards: `heights` has their rows by the row and index where they start."""

    def __init__(self) -> None:
        self.open: dict[int, tuple[int, int]] = {}
        self.heights: dict[tuple[int, int], int] = {}

    def goes_on(self, merge: str | None, column: int, row: int, index: int) -> bool:
        """Whether a cell that would be the next of a row, at an index, only goes on with one above it."""
        if merge == "continue" and column in self.open:
            start = self.open[column]
            self.heights[start] = row - start[0] + 1
            return True
        self.open.pop(column, None)
        if merge is not None:
            self.open[column] = (row, index)
        return False


def read_grid(table: Any, read_cell: Callable[[Any], Content]) -> Grid:
    """The cells of a w:tbl; one merged downwards stands where it starts, in a row that may be empty later."""
    grid: Grid = []
    merges = Merges()
    for row in within(table, W + "tr"):
        if is_deleted(row):
            continue
        column = columns_before(row)
        cells: list[GridCell] = []
        for tc in within(row, W + "tc"):
            span, merge = spans_of(tc)
            if not merges.goes_on(merge, column, len(grid), len(cells)):
                cells.append(GridCell(read_cell(tc), column, span))
            column += span
        grid.append(cells)
    for (above, index), height in merges.heights.items():
        grid[above][index] = replace(grid[above][index], rowspan=height)
    return grid


def is_deleted(row: Any) -> bool:
    """Whether a row was deleted while changes were tracked."""
    properties = row.find(_TR_PR)
    return properties is not None and properties.find(_DEL) is not None


def columns_before(row: Any) -> int:
    """How many columns of the grid a row leaves out at its beginning."""
    properties = row.find(_TR_PR)
    return 0 if properties is None else _count(properties.find(_GRID_BEFORE), 0)


def spans_of(tc: Any) -> tuple[int, str | None]:
    """How many columns a cell covers, and whether it starts or continues a downward merge."""
    span, merge = 1, None
    properties = tc.find(_TC_PR)
    for child in properties if properties is not None else ():
        if child.tag == _GRID_SPAN:
            span = _count(child, 1)
        elif child.tag == _V_MERGE:
            merge = child.get(W + "val", "continue")
    return span, merge


def _count(element: Any, default: int) -> int:
    return default if element is None else whole(element.get(W + "val"), default)


def is_ruled(table: Any, styles: Styles) -> bool:
    """Whether rules are drawn between the cells: by the cells, else by the table, else by its style."""
    properties = table.find(W + "tblPr")
    style = None if properties is None else properties.find(W + "tblStyle")
    own = {} if properties is None else rules_of(properties.find(W + "tblBorders"))
    inherited = styles.of(style.get(W + "val")).ruled if style is not None else frozenset()
    sides = {side for side, seen in own.items() if seen} | (inherited - own.keys())
    by_table = bool(sides & {"insideV", "insideH"})
    drawn = blank = cells = 0
    for tc in islice((tc for row in within(table, W + "tr") for tc in within(row, W + "tc")), _CELLS_LOOKED_AT):
        cells += 1
        rules = rules_of(tc.find(f"{W}tcPr/{W}tcBorders"))
        seen = sum(rules.get(side, False) for side in _SIDES)
        drawn += seen >= 2
        blank += seen == 0 and sum(side in rules for side in _SIDES) >= 3
    return blank * 2 <= cells if by_table else drawn * 2 > cells


def is_long(table: Any) -> bool:
    """Whether a table has too many rows to be one that only places text."""
    rows = (row for row in within(table, W + "tr") if not is_deleted(row))
    return next(islice(rows, MOST_ROWS_OF_LAYOUT, None), None) is not None


_ADDRESSED = re.compile(r"(?:[-+•]\s*)?(?:Ông|Bà|Anh|Chị|Đồng chí|Đ/c|Em)\s[A-ZĐÀ-Ỹ]")


def is_layout(grid: Grid, ruled: bool, at_edge: bool) -> bool:
    """Whether a table only places text side by side.

    Never one with rules. Without rules: two or three columns without a counter, and few rows or the first or
    last table of the text.
    """
    width = max((cell.column + cell.colspan for row in grid for cell in row), default=0)
    if ruled or width > 3 or _counts_rows(grid):
        return False
    if _names_persons(grid) or _has_heads(grid):
        return False
    return len(grid) <= 3 or (at_edge and len(grid) <= MOST_ROWS_OF_LAYOUT)


def _names_persons(grid: Grid) -> bool:
    """«Bà Lò Thị Pà | Kế toán» in two rows or more: a list, not two columns of text."""
    pairs = [_text(row[0]) for row in grid[:_CELLS_LOOKED_AT] if len(row) > 1 and row[0].column == 0]
    return sum(_ADDRESSED.match(text) is not None for text in pairs) >= 2


def _has_heads(grid: Grid) -> bool:
    """«Họ và tên | Chức vụ | Đơn vị» over the columns: a list, though it counts nobody."""
    heads = [fold(_text(cell)).strip(" .:") for cell in grid[0]] if len(grid) > 1 else []
    return len(heads) > 1 and all(0 < len(head) < _LONGEST_HEAD for head in heads) and any(map(_NAMES.match, heads))


def _counts_rows(grid: Grid) -> bool:
    """Whether the first column is a counter: headed «STT» or «TT», numbers in most rows, or counts («1. Lò Văn Ún»)."""
    first = [_text(row[0]) for row in grid[:_CELLS_LOOKED_AT] if row and row[0].column == 0]
    if not first:
        return False
    numbers = sum(text.strip(".)").isdigit() for text in first)
    counted = [int(label[1]) for text in first if (label := _COUNTED.match(text))]
    counts = len(counted) >= 2 and counted == list(range(1, len(first) + 1))
    return fold(first[0]).strip(".") in COUNTER_HEADS or (numbers >= 2 and numbers * 2 > len(first)) or counts


def _text(cell: GridCell) -> str:
    return " ".join(block.text for block in flat(cell.content))


def flat(content: Content) -> Iterator[Block]:
    """The blocks of some content, those of nested tables in their order."""
    for item in content:
        if isinstance(item, Block):
            yield item
        else:
            yield from (block for row in item.rows for cell in row for block in cell.blocks)


def as_table(grid: Grid) -> Table:
    """A data table; the text of tables nested in its cells goes into those cells."""
    rows = (tuple(Cell(tuple(flat(c.content)), c.column, c.colspan, c.rowspan) for c in row) for row in grid)
    return Table(tuple(rows))


def by_columns(grid: Grid) -> Content:
    """What a layout table holds, column by column; a row of one cell over the whole width parts it."""
    width = max((cell.column + cell.colspan for row in grid for cell in row), default=0)
    content: Content = []
    part: list[GridCell] = []
    for row in grid:
        if len(row) == 1 and row[0].colspan == width:
            content += _columns(part) + row[0].content
            part = []
        else:
            part += row
    return content + _columns(part)


def _columns(cells: list[GridCell]) -> Content:
    ordered = sorted(enumerate(cells), key=lambda entry: (entry[1].column, entry[0]))
    return [item for _, cell in ordered for item in cell.content]
