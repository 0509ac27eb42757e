"""Tables of a web page: their grid, and which of them only lay out the page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ingest.document import Table
from ingest.docx_tables import Content, Grid, GridCell, as_table, by_columns, is_layout
from ingest.html_tree import Leaf, Node, under

MAX_COLUMNS = 256
"""The columns that cells reaching down are followed in; a list of persons has a dozen."""

_MAX_SPAN = 1000  # as browsers limit colspan (WHATWG, section 4.9.11)
_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_RULED_CLASSES = ("msotablegrid", "table-bordered", "table-striped", "wikitable", "datatable")
_LONG_CELL = 2000  # characters; a cell of a list holds less


@dataclass(frozen=True, slots=True)
class Parts:
    """The rows of a table in the order of reading, and what stands in it outside its cells."""

    rows: tuple[tuple[Node, ...], ...]
    stray: tuple[Node | Leaf, ...]


def parts_of(table: Node) -> Parts:
    """Rows of <thead> first and of <tfoot> last; a caption and misplaced words count as standing before the table."""
    head: list[tuple[Node, ...]] = []
    body: list[tuple[Node, ...]] = []
    foot: list[tuple[Node, ...]] = []
    stray: list[Node | Leaf] = []
    for child in table.children:
        if isinstance(child, Node) and child.name in _GROUPS:
            rows = {"thead": head, "tfoot": foot}.get(child.name, body)
            for row in child.children:
                _sort(row, rows, stray)
        else:
            _sort(child, body, stray)
    return Parts((*head, *body, *foot), tuple(stray))


def _sort(child: Node | Leaf, rows: list[tuple[Node, ...]], stray: list[Node | Leaf]) -> None:
    """A row to the rows, anything else to what is misplaced; cells without a row are a row."""
    if isinstance(child, Leaf) or child.name not in ("tr", "td", "th"):
        stray.append(child)
    elif child.name == "tr":
        cells = [cell for cell in child.children if isinstance(cell, Node) and cell.name in ("td", "th")]
        stray += [other for other in child.children if isinstance(other, Leaf) or other.name not in ("td", "th")]
        rows.append(tuple(cells))
    else:
        rows.append((child,))


def grid_of(rows: tuple[tuple[Node, ...], ...], read_cell: Callable[[Node], Content]) -> Grid:
    """Cells at their columns: one that reaches down keeps its columns free in the rows below it.

    One that would run into such a column ends before it: no two cells stand in one place.
    """
    grid: Grid = []
    taken: dict[int, int] = {}  # column → first row in which it is free again
    for number, row in enumerate(rows):
        cells: list[GridCell] = []
        column = 0
        for node in row:
            while taken.get(column, 0) > number:
                column += 1
            most = min(max(_number(node, "colspan"), 1), _MAX_SPAN)
            across = next((n for n in range(1, most) if taken.get(column + n, 0) > number), most)
            down = _number(node, "rowspan")
            down = min(down or len(rows), len(rows) - number)  # 0: down to the last row
            for below in range(column, min(column + across, MAX_COLUMNS)) if down > 1 else ():
                taken[below] = number + down
            cells.append(GridCell(read_cell(node), column, across, down))
            column += across
        grid.append(cells)
    return grid


def _number(node: Node, name: str) -> int:
    text = node.attributes.get(name, "1").strip()[:6]
    return int(text) if text.isascii() and text.isdigit() else 1


def placed(node: Node, grid: Grid, at_edge: bool) -> Content:
    """A table as it is to be read: as a table, or column by column where it only lays out the page."""
    grid = [row for row in grid if row]
    if not any(cell.content for row in grid for cell in row):
        return []
    ruled = _is_ruled(node)
    frames = not ruled and any(True for _ in _tables(node))
    if frames or _frames_text(grid, ruled) or is_layout(grid, ruled, at_edge):
        return by_columns(grid)
    return [as_table(grid)]


def _frames_text(grid: Grid, ruled: bool) -> bool:
    """Whether a table is the frame of a page: one cell, or tables and long text inside its cells."""
    cells = [cell for row in grid for cell in row]
    if sum(1 for cell in cells if cell.content) == 1 and len(cells) <= 2:
        return True
    nested = any(isinstance(item, Table) for cell in cells for item in cell.content)
    long = any(sum(len(i.text) for i in c.content if not isinstance(i, Table)) > _LONG_CELL for c in cells)
    return (nested or long) and (not ruled or len(grid) <= 3)


def _is_ruled(table: Node) -> bool:
    """Whether rules are drawn: said by the table, by most of its cells, by a class of that name, or by a head row."""
    if table.ruled or any(name in table.attributes.get("class", "").lower() for name in _RULED_CLASSES):
        return True
    cells = [cell for row in parts_of(table).rows[:20] for cell in row]
    drawn = sum(cell.ruled is True or cell.name == "th" for cell in cells)
    return drawn * 2 > len(cells) or (bool(cells) and all(cell.name == "th" for cell in parts_of(table).rows[0]))


def edge_tables(root: Node) -> tuple[Node, ...]:
    """The first and the last table of a page that hold no other table: the head and the foot of a decision."""
    found = [node for node in _tables(root) if not any(True for _ in _tables(node))]
    return (*found[:1], *found[-1:])


def _tables(node: Node) -> Iterator[Node]:
    return (child for child in under(node) if isinstance(child, Node) and child.name == "table")
