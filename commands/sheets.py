"""Lists as CSV for Excel in Viet Nam and as XLSX; no cell is ever taken for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, islice
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from commands.errors import Failed

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
MAX_ROWS = 1_048_576
WIDEST = 60
SAMPLE = 500
"""The widths of columns are taken from this many rows."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def write_csv(target: BinaryIO, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """UTF-8 with a byte order mark, so that Excel reads the letters; commas, CRLF (RFC 4180).

    Text that a spreadsheet would take for a formula gets an apostrophe in front, as Excel itself writes it.
    """
    text = io.TextIOWrapper(target, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(headings)
    for row in rows:
        writer.writerow([_plain(value) for value in row])
    text.detach()


def _plain(value: object) -> object:
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


def write_xlsx(target: BinaryIO, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """One sheet with a bold heading row that stays in sight; dates are dates, numbers numbers, text text."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("sovang")
    source = iter(rows)
    first = [list(row) for row in islice(source, SAMPLE)]
    for letter, width in _widths(headings, first):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    sheet.append([_cell(sheet, heading, bold=True) for heading in headings])
    for number, row in enumerate(chain(first, source), 2):
        if number > MAX_ROWS:
            raise Failed(
                "Bảng tính chỉ chứa được 1.048.576 dòng; hãy dùng --format csv hoặc thu hẹp tìm kiếm.",
                "A spreadsheet holds 1,048,576 rows only; use --format csv or narrow the search.",
            )
        sheet.append([_cell(sheet, value) for value in row])
    book.save(target)


def _cell(sheet: Any, value: Any, *, bold: bool = False) -> Any:
    """One cell; text is marked as text, so that «=1+1» stays what it is."""
    made = WriteOnlyCell(sheet, _CONTROLS.sub("", value) if isinstance(value, str) else value)
    if isinstance(value, str):
        made.data_type = "s"
        made.alignment = Alignment(wrap_text=True, vertical="top")
    if bold:
        made.font = Font(bold=True)
    return made


def _widths(headings: Sequence[str], rows: list[list[object]]) -> Iterator[tuple[str, int]]:
    """Each column's letter and the width that its longest value needs, within reason."""
    for index, heading in enumerate(headings):
        longest = max([len(heading), *(len(_shown(row[index])) for row in rows)])
        yield get_column_letter(index + 1), min(longest + 2, WIDEST)


def _shown(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value if value is not None else "")
