"""Tables of an RTF file: rows of cells with the edges and merges that \\trowd … \\cellx describe."""

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from ingest.document import Block, Table
from ingest.docx_tables import Content, Grid, GridCell, as_table, by_columns, is_layout

_NEAR = 40  # twips (1/20 point): edges closer than this are one column
_MOST_EDGES = 500


@dataclass(frozen=True, slots=True)
class CellShape:
    """What \\cl… words say about a cell: its right edge in twips, how it is merged, and its ruled sides.

    `ruled` is null where the cell says nothing about its sides.
    """

    edge: int = 0
    joins_left: bool = False
    starts_down: bool = False
    joins_up: bool = False
    ruled: int | None = None


@dataclass(frozen=True, slots=True)
class RowShape:
    """The cells a row is made of, where its first one begins in twips, and whether the table draws inner rules."""

    cells: tuple[CellShape, ...] = ()
    left: int = 0
    ruled: bool = False


@dataclass(slots=True)
class Raw:
    """A table as it was read: for each row its shape and what stands in its cells."""

    rows: list[tuple[RowShape, list["RawContent"]]] = field(default_factory=list)


RawContent = list["Block | Raw"]
"""Blocks and tables not yet settled: which tables are layout is known when the last one has been read."""


def settled(content: RawContent) -> Content:
    """Content with its tables as they are to be read; the first and the last one may be head and foot of a decision."""
    tables = [item for item in content if isinstance(item, Raw)]
    edges = {id(table) for table in (*tables[:1], *tables[-1:])}
    return _settled(content, edges)


def _settled(content: RawContent, edges: set[int]) -> Content:
    made: Content = []
    for item in content:
        if isinstance(item, Block):
            made.append(item)
        else:
            made += _placed(item, id(item) in edges)
    return made


def _placed(raw: Raw, at_edge: bool) -> Content:
    grid = [row for row in _grid(raw) if row]
    cells = [cell for row in grid for cell in row]
    if not any(cell.content for cell in cells):
        return []
    framed = len(cells) == 1 or (len(grid) <= 3 and any(isinstance(i, Table) for c in cells for i in c.content))
    if framed or is_layout(grid, _is_ruled(raw), at_edge):
        return by_columns(grid)
    return [as_table(grid)]


def _grid(raw: Raw) -> Grid:
    """Cells in the columns that all edges of the table make; merged ones stand once, where they start."""
    edges = _edges(raw)
    grid: Grid = []
    reaching: dict[int, tuple[int, int]] = {}
    for shape, contents in raw.rows:
        cells: list[GridCell] = []
        grid.append(cells)
        start = column = bisect_left(edges, shape.left - _NEAR // 2)
        for number, content in enumerate(contents):
            own = shape.cells[number] if number < len(shape.cells) else CellShape()
            end = max(column + 1, bisect_left(edges, own.edge - _NEAR // 2)) if own.edge else column + 1
            made = _settled(content, set())
            place = column - start if not edges else column
            if own.joins_left and cells:
                left = cells[-1]
                cells[-1] = replace(left, content=left.content + made, colspan=left.colspan + end - column)
            elif own.joins_up and place in reaching:
                above, index = reaching[place]
                over = grid[above][index]
                grid[above][index] = replace(over, content=over.content + made, rowspan=len(grid) - above)
            else:
                reaching.pop(place, None)
                if own.starts_down:
                    reaching[place] = (len(grid) - 1, len(cells))
                cells.append(GridCell(made, place, end - column))
            column = end
    return grid


def _edges(raw: Raw) -> list[int]:
    """The edges of the table's columns from left to right, near ones as one."""
    known = {shape.left for shape, _ in raw.rows} | {cell.edge for shape, _ in raw.rows for cell in shape.cells}
    edges: list[int] = []
    for edge in sorted(known):
        if not edges or edge - edges[-1] > _NEAR:
            edges.append(edge)
    return edges[:_MOST_EDGES]


def _is_ruled(raw: Raw) -> bool:
    """Whether rules are drawn between the cells, as `ingest.docx_tables.is_ruled` decides it."""
    cells = [cell.ruled for shape, _ in raw.rows[:50] for cell in shape.cells]
    drawn = sum(ruled is not None and ruled >= 2 for ruled in cells)
    blank = sum(ruled == 0 for ruled in cells)
    by_table = any(shape.ruled for shape, _ in raw.rows)
    return blank * 2 <= len(cells) if by_table else drawn * 2 > len(cells)
