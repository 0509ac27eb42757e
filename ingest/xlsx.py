"""Excel files since 2007 (XLSX, XLSM): every sheet as a page, its lists as tables, values as the cells show them.

The parts are read one after another as ECMA-376 Part 1 (SpreadsheetML) describes them, and not through a library for
workbooks: those keep every formatted empty cell in memory and refuse a whole file for an odd style.
"""

from collections.abc import Iterator
from datetime import datetime

from ingest.document import Source
from ingest.encodings import Run
from ingest.errors import OversizedSource, UnreadableSource, UnsupportedSource
from ingest.garbage import uncollected
from ingest.limits import MAX_SHEETS
from ingest.read import OcrMode, Reading
from ingest.sheet_formats import show, show_text
from ingest.sheet_header import header_lines
from ingest.sheet_model import CellCount, Sheet, SheetCell, TextBox
from ingest.sheet_package import Package
from ingest.sheet_pages import pages_of
from ingest.xlsx_cells import HEADERS, RawCell, SheetReader
from ingest.xlsx_drawing import read_drawing
from ingest.xlsx_strings import Rich, RichText, read_strings, unescaped
from ingest.xlsx_styles import PLAIN, CellStyle, read_styles

_R_ID = "}id"
_SHEET_KINDS = {"worksheet"}


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The sheets of an XLSX file as pages; raises a SourceError for a file Excel could not open either."""
    with uncollected():
        return pages_of(_Workbook(Package(data)).sheets())


class _Workbook:
    """A workbook: what its sheets share, and the sheets one by one."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = package.related("", "officeDocument") or "xl/workbook.xml"
        if self._main.endswith(".bin"):
            raise UnsupportedSource("Excel .xlsb")
        self._root = package.xml(self._main)
        if self._root is None:
            raise UnreadableSource(self._main)
        self._styles = read_styles(package.xml(package.related(self._main, "styles")))
        strings = package.related(self._main, "sharedStrings")
        self._strings = read_strings(package.stream(strings)) if strings else []
        properties = self._root.find("{*}workbookPr")
        self._from_1904 = properties is not None and properties.get("date1904", "0").lower() in ("1", "true")
        self._count = CellCount()

    def sheets(self) -> Iterator[Sheet]:
        """Every worksheet in the order of the tabs; charts and macro sheets hold no cells to read."""
        relations = self._package.relations(self._main)
        elements = self._root.iterfind("{*}sheets/{*}sheet")
        for number, element in enumerate(elements, 1):
            if number > MAX_SHEETS:
                raise OversizedSource(f"> {MAX_SHEETS} trang tính (sheets)")
            identity = next((value for name, value in element.items() if name.endswith(_R_ID)), "")
            relation = relations.get(identity)
            if relation is None or relation.kind in _SHEET_KINDS:
                part = relation.target if relation else ""
                hidden = element.get("state", "visible") != "visible"
                yield self._sheet(number, element.get("name", ""), part, hidden)

    def _sheet(self, number: int, name: str, part: str, hidden: bool) -> Sheet:
        cells: list[SheetCell] = []
        uncomputed = 0

        def add(raw: RawCell) -> None:
            nonlocal uncomputed
            uncomputed += raw.has_formula and not raw.value and raw.kind == "n"
            cell = self._cell(raw)
            if any(not run.text.isspace() for run in cell.runs):
                self._count.add()
                cells.append(cell)

        reader = SheetReader(add)
        damaged = self._read_part(reader, part)
        cells.sort(key=lambda cell: (cell.row, cell.column))
        boxes, pictures = read_drawing(self._package, part)
        boxes = (*(_printed(reader) if cells else ()), *boxes)
        return Sheet(
            number,
            name,
            tuple(cells),
            tuple(reader.merges),
            hidden,
            tuple(sorted({cell.row for cell in cells} & reader.hidden_rows)),
            tuple(sorted({cell.column for cell in cells if reader.hidden_columns[cell.column]})),
            uncomputed,
            boxes,
            pictures,
            damaged,
        )

    def _read_part(self, reader: SheetReader, part: str) -> str:
        """Read a sheet; what stands before a broken place is kept, and what broke is told."""
        try:
            reader.read(self._package.stream(part))
        except UnreadableSource as error:
            return error.detail or part
        return ""

    def _cell(self, raw: RawCell) -> SheetCell:
        """A cell with its text as shown, in runs without empty ones: none where it shows nothing."""
        index = int(raw.style) if raw.style.isascii() and raw.style.isdigit() and len(raw.style) < 8 else 0
        style = self._styles[index] if index < len(self._styles) else PLAIN
        rich = self._rich(raw)
        if len(rich) > 1:
            runs = tuple(Run(part.text, part.font or style.font) for part in rich if part.text)
        else:
            text = self._text(raw, style, rich[0] if rich else None)
            runs = (Run(text, (rich[0].font if rich else None) or style.font),) if text else ()
        bold = style.bold
        if rich:
            bold = all(style.bold if part.bold is None else part.bold for part in rich if part.text.strip())
        return SheetCell(raw.row, raw.column, runs, bold, style.centred, style.ruled)

    def _rich(self, raw: RawCell) -> Rich:
        """The formatted stretches of a text cell; none for other cells."""
        if raw.kind == "inlineStr":
            return raw.rich
        if raw.kind == "s" and raw.value.isascii() and raw.value.isdigit() and len(raw.value) < 9:
            index = int(raw.value)
            return self._strings[index] if index < len(self._strings) else ()
        return ()

    def _text(self, raw: RawCell, style: CellStyle, rich: RichText | None) -> str:
        """The text of a cell by its kind (§18.18.11 ST_CellType); errors such as #N/A show nothing."""
        if rich is not None:
            return show_text(rich.text, style.format)
        if raw.kind == "str":
            return show_text(unescaped(raw.value), style.format)
        if raw.kind == "b":
            return "TRUE" if raw.value.strip() in ("1", "true") else "FALSE"
        if raw.kind == "d":
            return _iso_date(raw.value)
        if raw.kind != "n":
            return ""
        try:
            return show(float(raw.value), style.format, self._from_1904).strip()
        except ValueError:
            return raw.value


def _printed(reader: SheetReader) -> tuple[TextBox, ...]:
    """What is printed above the first page of a sheet, as a text box above its first row."""
    lines = header_lines(next((reader.headers[name] for name in HEADERS if name in reader.headers), ""))
    return (TextBox(-1, lines),) if lines else ()


def _iso_date(text: str) -> str:
    """«2021-07-19T00:00:00» of a Strict workbook as «19/07/2021»."""
    try:
        return datetime.fromisoformat(text.strip()).strftime("%d/%m/%Y")
    except ValueError:
        return text
