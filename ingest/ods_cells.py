"""The cells of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, §9), read piece by piece.

A cell holds its text as it was shown, so numbers need no format here. Repeated empty rows and cells cost nothing.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import IO

from ingest.encodings import Run
from ingest.ods_styles import Styles
from ingest.sheet_formats import show
from ingest.sheet_model import MAX_COLUMN, MAX_MERGES, MAX_ROW, CellCount, Merge, Sheet, SheetCell, TextBox
from ingest.sheet_xml import Attributes, parse

_SIGNS = {"tab": " ", "line-break": "\n"}
_PASSED_OVER = {"annotation", "tracked-changes", "forms", "desc", "title", "settings"}
_DRAWN = {"frame", "custom-shape", "rect", "shapes"}
_HIDDEN = {"collapse", "filter"}
_MOST_SPACES = 200


class SheetsReader:
    """Reads content.xml; `sheets` are those read to their end, and the one begun when the file broke off."""

    def __init__(self, styles: Styles, count: CellCount) -> None:
        self._styles = styles
        self._count = count
        self.sheets: list[Sheet] = []
        self._skipped = self._drawn = self._tables = 0
        self._cell: Attributes | None = None
        self._runs: list[Run] = []
        self._fonts: list[str] = []
        self._in_paragraph = 0
        self._begin({})

    def read(self, stream: IO[bytes]) -> None:
        """Read the whole part; see `parse` for what it raises."""
        parse(stream, self._start, self._end, self._data)

    def sheet(self, damaged: str = "") -> Sheet:
        """The sheet as far as it has been read."""
        cells = sorted(self._cells, key=lambda cell: (cell.row, cell.column))
        rows, columns = {cell.row for cell in cells}, {cell.column for cell in cells}
        return Sheet(
            len(self.sheets) + 1,
            self._name,
            tuple(cells),
            tuple(self._merges),
            self._is_hidden,
            tuple(sorted(rows & self._hidden_rows)),
            tuple(sorted(columns & self._hidden_columns)),
            0,
            tuple(self._boxes),
            self._pictures,
            damaged,
        )

    def _begin(self, attributes: Attributes) -> None:
        self._name = attributes.get("name", "")
        self._is_hidden = self._styles.hides(attributes.get("style-name", ""))
        self._cells: list[SheetCell] = []
        self._merges: list[Merge] = []
        self._boxes: list[TextBox] = []
        self._hidden_rows: set[int] = set()
        self._hidden_columns: set[int] = set()
        self._column_styles: dict[int, str] = {}
        self._pictures = self._columns = self._row = self._column = 0
        self._row_repeats, self._row_hidden = 1, False
        self._row_cells: list[SheetCell] = []

    def _start(self, name: str, attributes: Attributes) -> None:
        said = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        if name in _PASSED_OVER or self._skipped:
            self._skipped += 1
        elif name == "table":
            self._tables += 1
            if self._tables == 1:
                self._begin(said)
        elif not self._tables:
            self._styles.start(name, said)
        elif name in _DRAWN:
            self._open_drawing()
        elif name == "image":
            self._pictures += 1
        elif self._tables == 1 and self._cell is None and not self._drawn:
            self._start_grid(name, said)
        else:
            self._start_text(name, said)

    def _start_grid(self, name: str, said: Attributes) -> None:
        if name == "table-column":
            self._add_columns(said)
        elif name == "table-row":
            self._row_repeats = _number(said.get("number-rows-repeated"), MAX_ROW + 1)
            self._row_hidden = said.get("visibility") in _HIDDEN
            self._column, self._row_cells = 0, []
        elif name in ("table-cell", "covered-table-cell"):
            self._cell = said | {"covered": "1"} if name.startswith("covered") else said
            self._runs = []
        elif name in ("p", "span", "s"):
            self._start_text(name, said)

    def _start_text(self, name: str, said: Attributes) -> None:
        font = self._styles.look(said.get("style-name", "")).font if name in ("p", "span") else ""
        if name == "p":
            if self._runs:
                self._runs.append(Run("\n"))
            self._in_paragraph += 1
            self._fonts.append(font)
        elif name == "span":
            self._fonts.append(font or (self._fonts[-1] if self._fonts else ""))
        elif name == "s":
            self._data(" " * _number(said.get("c"), _MOST_SPACES))
        elif name in _SIGNS:
            self._data(_SIGNS[name])

    def _open_drawing(self) -> None:
        """The text of a drawing goes into a box of its own, also where it is anchored in a cell."""
        self._drawn += 1
        if self._drawn == 1:
            self._outer, self._runs = self._runs, []

    def _data(self, text: str) -> None:
        if self._in_paragraph and not self._skipped:
            self._runs.append(Run(text.replace("\n", " ") if text != "\n" else text, self._fonts[-1]))

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name == "table" and self._tables:
            self._tables -= 1
            if not self._tables:
                self.sheets.append(self.sheet())
                self._begin({})
        elif name in _DRAWN and self._drawn:
            self._close_drawing()
        elif name in ("p", "span") and self._fonts:
            self._fonts.pop()
            self._in_paragraph = max(0, self._in_paragraph - (name == "p"))
        elif self._tables == 1 and self._cell is not None and name in ("table-cell", "covered-table-cell"):
            self._close_cell(self._cell)
        elif self._tables == 1 and self._cell is None and name == "table-row":
            self._close_row()

    def _close_drawing(self) -> None:
        self._drawn -= 1
        if self._drawn == 0:
            lines = tuple("".join(run.text for run in self._runs).split("\n"))
            self._runs = self._outer
            if any(line.strip() for line in lines):
                self._boxes.append(TextBox(min(self._row, MAX_ROW), lines))

    def _close_cell(self, said: Attributes) -> None:
        repeats = _number(said.get("number-columns-repeated"), MAX_COLUMN + 1)
        runs, self._cell, self._runs = self._runs or _unshown(said), None, []
        if any(run.text.strip() for run in runs) and "covered" not in said:
            for column in range(self._column, min(self._column + repeats, MAX_COLUMN + 1)):
                self._row_cells.append(self._made(said, runs, column))
        down = _number(said.get("number-rows-spanned"), MAX_ROW + 1)
        across = _number(said.get("number-columns-spanned"), MAX_COLUMN + 1)
        if (down > 1 or across > 1) and len(self._merges) < MAX_MERGES:
            self._merges.append(Merge(self._row, self._column, self._row + down - 1, self._column + across - 1))
        self._column += repeats

    def _made(self, said: Attributes, runs: list[Run], column: int) -> SheetCell:
        look = self._styles.look(said.get("style-name") or self._column_styles.get(column, "") or "Default")
        shown = tuple(Run(run.text, run.font or look.font) for run in runs)
        day = _day(said, "".join(run.text for run in shown))
        shown = (Run(day, look.font),) if day else shown
        return SheetCell(self._row, column, shown, look.bold, look.centred, look.ruled)

    def _close_row(self) -> None:
        """A row that is repeated stands as often as it says, one without text only moves the next one down."""
        if self._row_cells:
            for row in range(self._row, min(self._row + self._row_repeats, MAX_ROW + 1)):
                self._count.add(len(self._row_cells))
                self._cells += [_moved(cell, row) for cell in self._row_cells]
                if self._row_hidden:
                    self._hidden_rows.add(row)
        self._row += self._row_repeats
        self._row_repeats, self._row_cells = 1, []

    def _add_columns(self, said: Attributes) -> None:
        repeats = _number(said.get("number-columns-repeated"), MAX_COLUMN + 1)
        columns = range(self._columns, min(self._columns + repeats, MAX_COLUMN + 1))
        style = said.get("default-cell-style-name", "")
        self._column_styles.update(dict.fromkeys(columns, style))
        if said.get("visibility") in _HIDDEN:
            self._hidden_columns.update(columns)
        self._columns += repeats


def _moved(cell: SheetCell, row: int) -> SheetCell:
    return cell if cell.row == row else SheetCell(row, cell.column, cell.runs, cell.bold, cell.centred, cell.ruled)


def _unshown(said: Attributes) -> list[Run]:
    """The value of a cell that holds no text, as some programs write it."""
    text = said.get("string-value") or said.get("date-value") or ""
    if not text and "value" in said:
        try:
            text = show(float(said["value"]), "")
        except ValueError:
            text = said["value"]
    return [Run(text)] if text else []


def _day(said: Attributes, shown: str) -> str:
    """A date that is not shown as day, month and full year, in that order; empty where it is."""
    if said.get("value-type") != "date":
        return ""
    try:
        day = datetime.fromisoformat(said.get("date-value", ""))
    except ValueError:
        return ""
    numbers = [int(number) for number in _numbers(shown)]
    return "" if numbers[:3] == [day.day, day.month, day.year] else f"{day:%d/%m/%Y}"


def _numbers(text: str) -> Iterator[str]:
    return (word for word in "".join(c if c.isascii() and c.isdigit() else " " for c in text[:80]).split())


def _number(text: str | None, largest: int) -> int:
    """A count from 1 on."""
    return max(1, min(int(text), largest)) if text and text.isascii() and text.isdigit() and len(text) < 9 else 1
