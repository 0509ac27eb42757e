"""Tables of Word 97–2003 files: cells and rows as they end in the text, and the grid their edges make.

[MS-DOC] 2.4.3 «Overview of Tables», 2.4.5 «Determining Cell Boundaries». A table is not marked as such: its
paragraphs say how deep they stand in tables, a mark ends a cell, and the mark that ends a row describes it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ingest.doc_lines import Draft
from ingest.doc_rows import NO_SHAPE, RowShape, is_ruled
from ingest.document import Block
from ingest.docx_tables import Content, Grid, GridCell, as_table, by_columns, is_layout

_SAME_EDGE = 60
"""Edges of different rows that lie within so many twips (1 mm) are one edge drawn by hand."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row: what stands in its cells, and its shape."""

    cells: "tuple[Raw, ...]"
    shape: RowShape = NO_SHAPE


@dataclass(frozen=True, slots=True)
class RawTable:
    """The rows of a table, before its grid is known."""

    rows: tuple[RawRow, ...]


Raw = list[Draft | RawTable]
"""Paragraphs and tables in the order of the text."""


@dataclass(slots=True)
class _Open:
    """A table that has not ended yet."""

    rows: list[RawRow] = field(default_factory=list)
    cells: list[Raw] = field(default_factory=list)
    cell: Raw = field(default_factory=list)


class Nest:
    """Puts paragraphs into the cells, rows and tables they stand in; they come in the order of the text."""

    def __init__(self) -> None:
        self._content: Raw = []
        self._open: list[_Open] = []

    def add(self, content: "Sequence[Draft | RawTable]", depth: int) -> None:
        """What a paragraph holds that stands in `depth` tables."""
        while len(self._open) > depth:
            self._close()
        while len(self._open) < depth:
            self._open.append(_Open())
        self._innermost().extend(content)

    def end_cell(self) -> None:
        """The innermost table's cell ends."""
        if self._open:
            table = self._open[-1]
            table.cells.append(table.cell)
            table.cell = []

    def end_row(self, shape: RowShape, deleted: bool = False) -> None:
        """The innermost table's row ends; one that has been deleted leaves nothing."""
        if not self._open:
            return
        table = self._open[-1]
        if table.cell:  # a mark was lost: the text behind the last one is a cell all the same
            self.end_cell()
        if not deleted:
            table.rows.append(RawRow(tuple(table.cells), shape))
        table.cells = []

    def finish(self) -> Raw:
        """All that was added; a row without an end counts."""
        while self._open:
            self._close()
        return self._content

    def _innermost(self) -> Raw:
        return self._open[-1].cell if self._open else self._content

    def _close(self) -> None:
        table = self._open[-1]
        if table.cells or table.cell:
            self.end_row(NO_SHAPE)
        self._open.pop()
        if table.rows:
            self._innermost().append(RawTable(tuple(table.rows)))


BlocksOf = Callable[[Draft], Iterable[Block]]


def placed(raw: Raw, blocks_of: BlocksOf, outermost: bool = True) -> Content:
    """Content with its tables as tables, those that only lay out the page dissolved into their text."""
    tables = [item for item in raw if isinstance(item, RawTable)]
    edges = (tables[0], tables[-1]) if tables and outermost else ()
    content: Content = []
    for item in raw:
        if isinstance(item, Draft):
            content += blocks_of(item)
        else:
            content += _table(item, blocks_of, any(item is edge for edge in edges))
    return content


def _table(table: RawTable, blocks_of: BlocksOf, at_edge: bool) -> Content:
    grid = _grid(table, blocks_of)
    if is_layout(grid, is_ruled([row.shape for row in table.rows]), at_edge):
        return by_columns(grid)
    return [as_table(grid)]


def _grid(table: RawTable, blocks_of: BlocksOf) -> Grid:
    """The cells of a table; one merged downwards stands where it starts, in a row that may be empty later."""
    columns = _columns(table)
    grid: Grid = []
    merges: dict[int, tuple[int, int]] = {}
    for row in table.rows:
        cells: list[GridCell] = []
        grid.append(cells)
        for cell, merge in _row(row, columns, blocks_of):
            if merge == "continue" and cell.column in merges:
                above, index = merges[cell.column]
                start = grid[above][index]
                whole = start.content + cell.content
                grid[above][index] = replace(start, rowspan=len(grid) - above, content=whole)
                continue
            merges.pop(cell.column, None)
            if merge:
                merges[cell.column] = (len(grid) - 1, len(cells))
            cells.append(cell)
    return grid


def _columns(table: RawTable) -> dict[int, int]:
    """Edge → grid column, for all edges of all rows; edges that lie close together are one."""
    columns: dict[int, int] = {}
    first: int | None = None
    for edge in sorted({edge for row in table.rows for edge in row.shape.edges}):
        if first is None or edge - first > _SAME_EDGE:
            first = edge
            columns[edge] = len(set(columns.values()))
        else:
            columns[edge] = columns[first]
    return columns


def _row(row: RawRow, columns: dict[int, int], blocks_of: BlocksOf) -> Iterator[tuple[GridCell, str]]:
    """The cells of a row with «restart» or «continue» for those merged downwards; cells merged sideways are one."""
    bounds = [columns[edge] for edge in row.shape.edges[: len(row.cells) + 1]] or [0]
    for index in range(1, len(row.cells) + 1):
        if index == len(bounds):
            bounds.append(bounds[-1] + 1)
        bounds[index] = max(bounds[index], bounds[index - 1] + 1)
    index = 0
    while index < len(row.cells):
        end = row.shape.end_of_merge(index, len(row.cells))
        content = [item for cell in row.cells[index:end] for item in placed(cell, blocks_of, outermost=False)]
        yield GridCell(content, bounds[index], bounds[end] - bounds[index]), row.shape.merge_down(index)
        index = end
