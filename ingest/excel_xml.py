"""Excel files written as one XML (XML Spreadsheet 2003): what programs for personnel and money export as .xls.

The elements are those of Microsoft's reference of the schema «urn:schemas-microsoft-com:office:spreadsheet».
"""

import io
from datetime import datetime

from ingest.document import Source
from ingest.encodings import Run
from ingest.errors import OversizedSource, UnreadableSource
from ingest.limits import MAX_SHEETS
from ingest.read import OcrMode, Reading
from ingest.sheet_formats import show
from ingest.sheet_model import MAX_COLUMN, MAX_MERGES, MAX_ROW, CellCount, Merge, Sheet, SheetCell
from ingest.sheet_pages import pages_of
from ingest.sheet_xml import Attributes, parse

_FORMATS = {"Standard": "#,##0.00", "Fixed": "0.00", "Percent": "0.00%", "Currency": "#,##0.00"}
"""Names of formats that the schema has; any other is a code, or a date's, whose values are told by their type."""


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The sheets as pages; a file that breaks off keeps what stands before. Raises a SourceError."""
    reader = _Reader()
    try:
        parse(io.BytesIO(data), reader.start, reader.end, reader.data)
    except UnreadableSource as error:
        reader.finish(error.detail or "XML")
        if not any(sheet.cells for sheet in reader.sheets):
            raise
    return pages_of(reader.sheets)


class _Reader:
    """Takes elements as they come; `sheets` are those read so far."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._count = CellCount()
        self._fonts: dict[str, str] = {}
        self._formats: dict[str, str] = {}
        self._style = ""
        self._name: str | None = None
        self._hidden = False
        self._cells: list[SheetCell] = []
        self._merges: list[Merge] = []
        self._row = self._column = self._spanned = -1
        self._hidden_rows: set[int] = set()
        self._hidden_columns: set[int] = set()
        self._place: tuple[int, int, str] = (0, 0, "")
        self._kind: str | None = None
        self._in_comment = False
        self._text: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        own = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        if name == "Style":
            self._style = own.get("ID", "")
        elif name == "Font" and self._name is None:
            self._fonts[self._style] = own.get("FontName", "")
        elif name == "NumberFormat":
            self._formats[self._style] = own.get("Format", "")
        elif name == "Worksheet":
            self._begin(own)
        elif name == "Row":
            self._row, self._column = _next(own, self._row, MAX_ROW), -1
            if own.get("Hidden") == "1":
                self._hidden_rows.add(self._row)
        elif name == "Column":
            self._columns(own)
        elif name == "Cell":
            self._cell(own)
        elif name == "Comment":
            self._in_comment = True
        elif name == "Visible":
            self._kind, self._text = name, []
        elif name == "Data" and not self._in_comment:
            self._kind, self._text = own.get("Type", "String"), []

    def data(self, text: str) -> None:
        if self._kind is not None:
            self._text.append(text)

    def end(self, name: str) -> None:
        if name == "Data" and self._kind is not None:
            self._add("".join(self._text), self._kind)
            self._kind = None
        elif name == "Comment":
            self._in_comment = False
        elif name == "Visible":
            self._hidden, self._kind = "".join(self._text) in ("SheetHidden", "SheetVeryHidden"), None
        elif name == "Worksheet":
            self.finish()

    def finish(self, damaged: str = "") -> None:
        """The sheet that is open is at an end."""
        if self._name is not None:
            number = len(self.sheets) + 1
            rows = tuple(sorted({cell.row for cell in self._cells} & self._hidden_rows))
            columns = tuple(sorted({cell.column for cell in self._cells} & self._hidden_columns))
            cells, merges = tuple(self._cells), tuple(self._merges)
            self.sheets.append(Sheet(number, self._name, cells, merges, self._hidden, rows, columns, damaged=damaged))
        self._name = None

    def _begin(self, own: Attributes) -> None:
        if len(self.sheets) >= MAX_SHEETS:
            raise OversizedSource(f"> {MAX_SHEETS} trang tính (sheets)")
        self._name, self._hidden, self._cells, self._merges = own.get("Name", ""), False, [], []
        self._row = self._column = self._spanned = -1
        self._hidden_rows, self._hidden_columns = set(), set()

    def _columns(self, own: Attributes) -> None:
        """The format of a column and of as many more as it says; those that are hidden are told of."""
        first = max(_next(own, self._spanned, MAX_COLUMN), self._spanned + 1)  # they come in order
        self._spanned = min(first + _number(own.get("Span")), MAX_COLUMN)
        if own.get("Hidden") == "1":
            self._hidden_columns.update(range(first, self._spanned + 1))

    def _cell(self, own: Attributes) -> None:
        self._column = _next(own, self._column, MAX_COLUMN)
        self._place = (max(self._row, 0), self._column, own.get("StyleID", ""))
        across, down = _number(own.get("MergeAcross")), _number(own.get("MergeDown"))
        if (across or down) and len(self._merges) < MAX_MERGES:
            row, column, _ = self._place
            self._merges.append(Merge(row, column, min(row + down, MAX_ROW), min(column + across, MAX_COLUMN)))
        self._column = min(self._column + across, MAX_COLUMN)

    def _add(self, text: str, kind: str) -> None:
        row, column, style = self._place
        shown = _shown(text, kind, self._formats.get(style, ""))
        if shown.strip():
            self._count.add()
            self._cells.append(SheetCell(row, column, (Run(shown, self._fonts.get(style, "")),)))


def _next(own: Attributes, last: int, most: int) -> int:
    """Where a row or cell stands: where it says, else behind the last one."""
    said = _number(own.get("Index"))
    return min(said - 1 if said else last + 1, most)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else 0


def _shown(text: str, kind: str, code: str) -> str:
    """A value as its cell shows it."""
    try:
        if kind == "DateTime":
            return datetime.fromisoformat(text.strip()).strftime("%d/%m/%Y")
        if kind == "Number":
            return show(float(text), _FORMATS.get(code, code or "General")).strip()
    except ValueError:
        return text
    return "" if kind == "Error" else text
