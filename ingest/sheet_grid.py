"""The filled cells of a sheet as rows: merged ranges joined, what they cover and empty rows left out."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.document import Block, Cell, Table
from ingest.frozen import quick
from ingest.sheet_model import Merge, Sheet, SheetCell

_COVERING_BUDGET = 1_000_000  # columns marked as covered in one sheet: more comes of hostile files only
_EMPTY_CELLS_BUDGET = 4_000_000

Blocks = tuple[Block, ...]


@quick
@dataclass(frozen=True, slots=True)
class GridCell:
    """A filled cell: its blocks and the rows and columns of the sheet it reaches, both ends included."""

    blocks: Blocks
    top: int
    left: int
    bottom: int
    right: int
    ruled: bool

    @property
    def text(self) -> str:
        return " ".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row with text in it; `gap` tells that empty rows stand between it and the row before."""

    number: int
    cells: tuple[GridCell, ...]
    gap: bool = False


def grid_rows(sheet: Sheet, read_cell: Callable[[SheetCell], Blocks]) -> list[GridRow]:
    """The rows of a sheet that show text. A cell that a merged range covers shows none, whatever it holds."""
    starts = {(merge.top, merge.left): merge for merge in sheet.merges}
    covered = _Covered(sheet)
    rows: list[GridRow] = []
    for number, group in groupby(sheet.cells, key=lambda cell: cell.row):
        covered.move_to(number)
        cells = tuple(
            _grid_cell(cell, blocks, starts.get((number, cell.column)))
            for cell in group
            if not covered.hides(cell.column) and (blocks := read_cell(cell))
        )
        if cells:
            rows.append(GridRow(number, cells, bool(rows) and number > rows[-1].number + 1))
    return rows


def _grid_cell(cell: SheetCell, blocks: Blocks, merge: Merge | None) -> GridCell:
    if merge is None:
        return GridCell(blocks, cell.row, cell.column, cell.row, cell.column, cell.ruled)
    return GridCell(blocks, merge.top, merge.left, merge.bottom, merge.right, cell.ruled)


class _Covered:
    """Which columns of the current row are covered by a merged range that starts elsewhere."""

    def __init__(self, sheet: Sheet) -> None:
        self._used = sorted({cell.column for cell in sheet.cells})
        self._waiting = deque(sorted(sheet.merges, key=lambda merge: merge.top))
        self._until: dict[int, tuple[int, Merge]] = {}
        self._budget = _COVERING_BUDGET
        self._row = 0

    def move_to(self, row: int) -> None:
        """Take up the merged ranges that begin in this row or above; rows must come in order."""
        self._row = row
        while self._waiting and self._waiting[0].top <= row:
            merge = self._waiting.popleft()
            if merge.bottom < row:
                continue
            columns = self._used[bisect_left(self._used, merge.left) : bisect_right(self._used, merge.right)]
            self._budget -= len(columns)
            if self._budget < 0:
                self._waiting.clear()
                return
            for column in columns:
                self._until[column] = (merge.bottom, merge)

    def hides(self, column: int) -> bool:
        bottom, merge = self._until.get(column, (-1, None))
        return merge is not None and self._row <= bottom and (self._row, column) != (merge.top, merge.left)


def as_table(rows: Sequence[GridRow]) -> Table:
    """Rows as a table; columns that are empty all along are left out and spans counted in what is left.

    Cells without text stand in it too, as in a Word table, unless the filled ones are few and far apart.
    """
    columns = sorted({cell.left for row in rows for cell in row.cells})
    numbers = [row.number for row in rows]
    filled = sum(len(row.cells) for row in rows)
    empty = [Cell((), column) for column in range(len(columns))]
    fills = len(rows) * len(columns) <= min(_EMPTY_CELLS_BUDGET, 50 * filled + 1000)
    held = [-1] * len(columns)  # the last row number down to which a column is taken by a cell above
    out: list[tuple[Cell, ...]] = []
    for index, row in enumerate(rows):
        cells: list[Cell] = []
        for each in row.cells:
            column = bisect_left(columns, each.left)
            colspan = bisect_right(columns, each.right) - column
            rowspan = bisect_right(numbers, each.bottom) - index
            cells.append(Cell(each.blocks, column, colspan, rowspan))
            if fills:
                held[column : column + colspan] = [each.bottom] * colspan
        out.append(tuple(_filled_up(cells, empty, held, row.number) if fills else cells))
    return Table(tuple(out))


def _filled_up(cells: list[Cell], empty: list[Cell], held: list[int], number: int) -> list[Cell]:
    """The cells of a row with an empty one in every column that nothing reaches."""
    row = {cell.column: cell for cell in cells}
    free = (column for column, bottom in enumerate(held) if bottom < number and column not in row)
    row.update((column, empty[column]) for column in free)
    return [row[column] for column in sorted(row)]
