"""Tables of an OpenDocument file: their grid, covered and repeated cells, and whether rules are drawn."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from ingest.docx_styles import whole
from ingest.docx_tables import Content, Grid, GridCell
from ingest.odt_styles import TABLE, Styles

MAX_REPEATED = 256
"""How often a row or cell that is stored once may come again; in a text it is seldom more than twice."""

_GROUPS = frozenset(TABLE + name for name in ("table-header-rows", "table-rows", "table-row-group"))
_CELL, _COVERED = TABLE + "table-cell", TABLE + "covered-table-cell"


def rows_of(table: Any) -> Iterator[Any]:
    """The rows of a table:table in order, those of header and row groups included; repeated ones again."""
    for child in table:
        if child.tag in _GROUPS:
            yield from rows_of(child)
        elif child.tag == TABLE + "table-row":
            for _ in range(_repeated(child, "rows")):
                yield child


def read_grid(table: Any, read_cell: Callable[[Any], Content]) -> Grid:
    """The cells of a table; cells that a merged one covers hold no place of their own."""
    grid: Grid = []
    rows = list(islice(rows_of(table), 1_000_000))
    for number, row in enumerate(rows):
        cells: list[GridCell] = []
        column = 0
        for cell in row:
            if cell.tag not in (_CELL, _COVERED):
                continue
            again = _repeated(cell, "columns")
            if cell.tag == _CELL:
                across = min(max(1, whole(cell.get(TABLE + "number-columns-spanned"), 1)), MAX_REPEATED)
                down = min(max(1, whole(cell.get(TABLE + "number-rows-spanned"), 1)), len(rows) - number)
                content = read_cell(cell)
                cells += [GridCell(content, column + at, across, down) for at in range(again if content else 1)]
            column += again
        grid.append(cells)
    return grid


def _repeated(element: Any, what: str) -> int:
    return min(max(1, whole(element.get(f"{TABLE}number-{what}-repeated"), 1)), MAX_REPEATED)


def is_ruled(table: Any, styles: Styles) -> bool:
    """Whether most cells have a rule on two sides or more; a style of the table's look counts for all of them."""
    cells = [c for row in islice(rows_of(table), 30) for c in row if c.tag == _CELL][:100]
    drawn = sum(styles.ruled_sides(cell.get(TABLE + "style-name")) >= 2 for cell in cells)
    return drawn * 2 > len(cells)
