"""A list of awards to be entered by hand: rows of an XLSX or CSV file → texts by field."""

import csv
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from commands.errors import Failed
from commands.field_names import FIELDS
from ingest.text import fold, normalise
from store.manual import Entry

MOST_ROWS = 20_000
"""Rows of a list that is entered in one go."""
_NEEDED = frozenset({"name", "award"})

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


def entries_of(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows below the headings, with their numbers in the file. Raises Failed for a file that is no such list."""
    rows = _csv_rows(path) if path.suffix.lower() in (".csv", ".txt") else _xlsx_rows(path)
    columns: dict[int, str] = {}
    for number, row in enumerate(rows, 1):
        if number > MOST_ROWS:
            raise Failed(f"Danh sách dài quá {MOST_ROWS} dòng.", f"The list is longer than {MOST_ROWS} rows.")
        if not _NEEDED.issubset(columns.values()):
            columns = _columns(row)
        elif any(row):
            yield number, {field: row[at] for at, field in columns.items() if at < len(row)}
    if not _NEEDED.issubset(columns.values()):
        raise Failed(
            f"{path}: không thấy dòng tên cột; cần ít nhất hai cột «Tên» và «Khen thưởng».",
            f"{path}: no row of headings; at least the columns «Name» and «Award» are needed.",
        )


def _columns(row: list[str]) -> dict[int, str]:
    """By its place in a row of headings the field that each column holds; none for a row of other words."""
    return {at: field for at, text in enumerate(row) if (field := _headings().get(fold(text).strip()))}


@cache
def _headings() -> dict[str, str]:
    """By folded heading the field of an entry that a column holds."""
    names = (field.name for field in fields(Entry))
    return {fold(text): name for name in names for text in (name, *FIELDS.get(name, ()), *_MORE.get(name, ()))}


def _csv_rows(path: Path) -> Iterator[list[str]]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        sign = max(",;\t", key=lambda sign: max((len(_columns(row)) for row in _cells(lines[:100], sign)), default=0))
        yield from _cells(lines, sign)
    except (OSError, UnicodeError, csv.Error) as error:
        raise _unreadable(path, error) from error


def _cells(lines: list[str], sign: str) -> Iterator[list[str]]:
    """The cells of a file that one sign parts; which one it is, its headings tell."""
    rows = csv.reader(lines, delimiter=sign, skipinitialspace=True)
    return ([normalise(cell) for cell in row] for row in rows)


def _xlsx_rows(path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    try:
        book = load_workbook(path, read_only=True, data_only=True)
        rows = list(book.worksheets[0].iter_rows(max_row=MOST_ROWS + 1, values_only=True))
    except Exception as error:  # a damaged workbook fails in many ways
        raise _unreadable(path, error) from error
    yield from ([_text(cell) for cell in row] for row in rows)


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
