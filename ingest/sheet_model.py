"""What the readers of spreadsheets hand on: sheets of filled cells, as the spreadsheet program shows them.

XLSX, XLS and ODS are read into these types; `ingest.sheet_pages` makes pages of them. Rows and columns count from 0.
"""

from dataclasses import dataclass

from ingest.encodings import Run
from ingest.errors import OversizedSource
from ingest.frozen import quick
from ingest.limits import MAX_CELLS

MAX_MERGES = 200_000
"""The most merged ranges of one sheet that are looked at; a list merges a few dozen."""

MAX_ROW, MAX_COLUMN = 1_048_575, 16_383
"""The last row and column that a sheet can have (Excel 2007 and later)."""


@quick
@dataclass(frozen=True, slots=True)
class SheetCell:
    """A filled cell: its text as shown, in runs of one font, with «\\n» where a line ends inside the cell.

    `ruled` tells that a rule is drawn at one of its sides and above or below it, as in a ruled list.
    """

    row: int
    column: int
    runs: tuple[Run, ...]
    bold: bool = False
    centred: bool = False
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class TextBox:
    """Text drawn over the cells: the row its upper edge stands in, and its paragraphs."""

    row: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: `number` is its place among the tabs from 1, `cells` are in rows from left to right.

    `hidden_rows` and `hidden_columns` are those with text in them; `uncomputed` counts the formulas whose result
    the file does not hold, `pictures` the images laid over the cells; `damaged` tells what is wrong with
    a sheet that was not read to its end.
    """

    number: int
    name: str
    cells: tuple[SheetCell, ...]
    merges: tuple[Merge, ...] = ()
    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    uncomputed: int = 0
    boxes: tuple[TextBox, ...] = ()
    pictures: int = 0
    damaged: str = ""


class CellCount:
    """Counts the filled cells of a workbook and raises an OversizedSource beyond `MAX_CELLS`."""

    def __init__(self) -> None:
        self._count = 0

    def add(self, cells: int = 1) -> None:
        self._count += cells
        if self._count > MAX_CELLS:
            raise OversizedSource(f"> {MAX_CELLS} ô (cells)")
