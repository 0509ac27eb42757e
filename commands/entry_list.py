"""A list of awards to be entered by hand: rows of an XLSX or CSV file → texts by field."""

import csv
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from commands.errors import Failed
from commands.field_names import FIELDS
from ingest.text import fold, normalise

MOST_ROWS = 20_000
"""Rows of a list that is entered in one go."""

_MORE = {
    "name": ("Họ và tên", "Họ tên", "Tên tập thể", "Được khen"),
    "award": ("Mã khen thưởng", "Hình thức khen thưởng", "Danh hiệu", "Award code"),
    "source": ("Nguồn", "Source", "Theo"),
    "number": ("Số văn bản", "Số quyết định", "Document number"),
    "issued_on": ("Ngày", "Ngày quyết định", "Date"),
    "issuer": ("Cơ quan",),
    "years": ("Năm thành tích", "Year"),
    "bonus": ("Tiền thưởng", "Bonus"),
    "position": ("Chức danh",),
    "unit": ("Đơn vị công tác",),
}
_OF_ENTRY = (
    "name", "award", "source", "kind", "honorific", "position", "unit", "number", "issued_on", "issuer", "years",
    "reason", "occasion", "bonus", "posthumous",
)  # fmt: skip


def entries_of(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows below the headings, with their numbers in the file. Raises Failed for a file that is no such list."""
    rows = _csv_rows(path) if path.suffix.lower() in (".csv", ".txt") else _xlsx_rows(path)
    fields: dict[int, str] = {}
    for number, row in enumerate(rows, 1):
        if number > MOST_ROWS:
            raise Failed(f"Danh sách dài quá {MOST_ROWS} dòng.", f"The list is longer than {MOST_ROWS} rows.")
        if not {"name", "award"} <= set(fields.values()):
            fields = {at: field for at, text in enumerate(row) if (field := _headings().get(fold(text).strip()))}
        elif any(row):
            yield number, {field: row[at] for at, field in fields.items() if at < len(row)}
    if not {"name", "award"} <= set(fields.values()):
        raise Failed(
            f"{path}: không thấy dòng tên cột; cần ít nhất hai cột «Tên» và «Khen thưởng».",
            f"{path}: no row of headings; at least the columns «Name» and «Award» are needed.",
        )


def _headings() -> dict[str, str]:
    found = {}
    for field in _OF_ENTRY:
        for text in (field, *FIELDS.get(field, ()), *_MORE.get(field, ())):
            found[fold(text)] = field
    return found


def _csv_rows(path: Path) -> Iterator[list[str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        dialect = csv.Sniffer().sniff(text[:4096], ",;\t")
        yield from ([normalise(cell) for cell in row] for row in csv.reader(text.splitlines(), dialect))
    except (OSError, UnicodeError, csv.Error) as error:
        raise _unreadable(path, error) from error


def _xlsx_rows(path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    try:
        book = load_workbook(path, read_only=True, data_only=True)
        yield from ([_text(cell) for cell in row] for row in book.worksheets[0].iter_rows(values_only=True))
    except Exception as error:  # a damaged workbook fails in many ways
        raise _unreadable(path, error) from error


def _text(value: Any) -> str:
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else normalise(str(value))


def _unreadable(path: Path, error: Exception) -> Failed:
    return Failed(
        f"{path}: không đọc được danh sách; hãy lưu lại thành XLSX hoặc CSV (UTF-8). {error}",
        f"{path}: the list cannot be read; save it as XLSX or CSV (UTF-8). {error}",
    )
