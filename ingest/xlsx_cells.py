"""The cells of an XLSX sheet (ECMA-376 Part 1, §18.3.1), read piece by piece: empty ones are passed over."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from ingest.frozen import quick
from ingest.sheet_model import MAX_COLUMN, MAX_MERGES, MAX_ROW, Merge
from ingest.sheet_xml import Attributes, parse
from ingest.xlsx_strings import Rich, RichReader

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$")
_OFF = {"0", "false"}
HEADERS = ("firstHeader", "oddHeader")
"""Elements of what is printed above the first page, the surer one first (§18.3.1.46)."""
MAX_HEADER = 2_000
"""Characters of one; Excel allows 255."""
_NOUGHT = {"0", "0.0"}
_EMPTY = re.compile(rb'<(?:c|row)\s(?:[^<>]*\s)?r="[A-Z]{0,3}[0-9]{1,7}"[^<>]*/>')  # formatted, but nothing in it


@quick
@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell with something in it, as the file writes it; `kind` and `style` are its attributes t and s."""

    row: int
    column: int
    kind: str
    style: str
    value: str
    rich: Rich
    has_formula: bool


class SheetReader:
    """Reads the part of one sheet; `on_cell` gets every cell with a value or a formula, in the order of the file.

    `hidden_rows` are the rows marked hidden that hold such a cell, `hidden_columns` holds 1 for each hidden column.
    """

    def __init__(self, on_cell: Callable[[RawCell], None]) -> None:
        self._on_cell = on_cell
        self._rich = RichReader()
        self.hidden_rows: set[int] = set()
        self.hidden_columns = bytearray(MAX_COLUMN + 1)
        self.merges: list[Merge] = []
        self.headers: dict[str, str] = {}
        """What is printed above the pages, as the file writes it; the first page may have a header of its own."""
        self._header = ""
        self._row, self._column = -1, -1
        self._ranges = 0
        self._row_hidden = False
        self._cell: Attributes | None = None
        self._value: list[str] = []
        self._in_value = self._in_inline = self._has_inline = self._formula = False

    def read(self, stream: IO[bytes]) -> None:
        """Read the whole part; see `parse` for what it raises."""
        parse(stream, self._start, self._end, self._data, _EMPTY)

    def _start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._open_cell(attributes)
        elif self._cell is not None:
            self._start_inside(name, attributes)
        elif name == "row":
            self._row = _within(attributes.get("r", ""), MAX_ROW + 1, self._row + 2) - 1
            self._column = -1
            self._row_hidden = _hidden(attributes, "ht")
        elif name == "col" and _hidden(attributes, "width"):
            self._hide_columns(attributes)
        elif name in HEADERS:
            self._header = name
        elif name == "mergeCell" and len(self.merges) < MAX_MERGES:
            self._add_merge(attributes.get("ref", ""))

    def _hide_columns(self, attributes: Attributes) -> None:
        """Mark a range of columns; a sheet has at most one range a column (§18.3.1.13)."""
        first, last = (_within(attributes.get(key, ""), MAX_COLUMN + 1, 1) for key in ("min", "max"))
        self._ranges += 1
        if self._ranges <= MAX_COLUMN + 1 and first <= last:
            self.hidden_columns[first - 1 : last] = b"\1" * (last - first + 1)

    def _open_cell(self, attributes: Attributes) -> None:
        self._cell = attributes
        self._formula = False
        place = place_of(attributes.get("r", ""))
        if place is not None:
            self._row, self._column = place
        else:
            self._column = min(self._column + 1, MAX_COLUMN)

    def _start_inside(self, name: str, attributes: Attributes) -> None:
        if name == "v":
            self._in_value = True
        elif name == "is":
            self._in_inline = self._has_inline = True
        elif name == "f":
            self._formula = True
        elif self._in_inline:
            self._rich.start(name, attributes)

    def _data(self, text: str) -> None:
        if self._in_value:
            self._value.append(text)
        elif self._in_inline:
            self._rich.data(text)
        elif self._header:
            self.headers[self._header] = (self.headers.get(self._header, "") + text)[:MAX_HEADER]

    def _end(self, name: str) -> None:
        if self._cell is None:
            self._header = ""
            return
        if name == "c":
            self._close_cell(self._cell)
        elif name == "v":
            self._in_value = False
        elif name == "is":
            self._in_inline = False
        elif self._in_inline:
            self._rich.end(name)

    def _close_cell(self, attributes: Attributes) -> None:
        value, rich = "".join(self._value), self._rich.take() if self._has_inline else ()
        self._value, self._cell = [], None
        self._in_value = self._in_inline = self._has_inline = False
        if not (value or rich or self._formula):
            return
        if self._row_hidden:
            self.hidden_rows.add(self._row)
        kind, style = attributes.get("t", "n"), attributes.get("s", "0")
        self._on_cell(RawCell(max(self._row, 0), self._column, kind, style, value, rich, self._formula))

    def _add_merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        start, end = place_of(first), place_of(last)
        if start and end and start[0] <= end[0] and start[1] <= end[1] and start != end:
            self.merges.append(Merge(*start, *end))


def _hidden(attributes: Attributes, size: str) -> bool:
    """Whether a row or column is marked hidden, or has a height or width of nought."""
    return attributes.get("hidden", "0").lower() not in _OFF or attributes.get(size) in _NOUGHT


def place_of(reference: str) -> tuple[int, int] | None:
    """Row and column of «B7» from 0; null for what is no cell of a sheet."""
    match = _REFERENCE.match(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - 64
    row = int(match[2])
    return (row - 1, column - 1) if 1 <= row <= MAX_ROW + 1 and column <= MAX_COLUMN + 1 else None


def _within(text: str, largest: int, default: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else default
    return max(1, min(number, largest))
