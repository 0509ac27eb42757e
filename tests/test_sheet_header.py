"""What a spreadsheet program prints above the pages of a sheet. All names are invented."""

import io

import pytest
import xlwt

from ingest import xls
from ingest.sheet_header import header_lines
from ingest.xlsx import read
from tests.sheets import LIST, SOURCE, blank_workbook, saved, told

GOES_WITH = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2021)"


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        (f'&C&"Times New Roman,Bold"&12{GOES_WITH}', (GOES_WITH,)),
        ("&LUBND XÃ NÀ MỎ&CDANH SÁCH\nkhen thưởng&RTrang &P/&N", ("UBND XÃ NÀ MỎ", "DANH SÁCH", "khen thưởng")),
        ("&K000000Văn phòng && Phòng Nội vụ", ("Văn phòng & Phòng Nội vụ",)),
        ("&C&P", ()),
        ("&L&F&R&D", ()),
        ("&CPage &P of &N", ()),
        ("", ()),
    ],
)
def test_signs_of_fonts_and_fields_are_no_text(written: str, lines: tuple[str, ...]) -> None:
    assert header_lines(written) == lines


def test_the_printed_header_stands_above_the_sheet() -> None:
    made = blank_workbook()
    made.active.oddHeader.center.text = GOES_WITH
    for row in LIST:
        made.active.append(row)
    (page,), _ = read(SOURCE, saved(made), "never")
    assert told(page.content) == [GOES_WITH, LIST]


def test_a_sheet_with_nothing_but_a_header_is_empty() -> None:
    made = blank_workbook()
    made.active.oddHeader.center.text = GOES_WITH
    (page,), _ = read(SOURCE, saved(made), "never")
    assert page.content == ()


@pytest.mark.parametrize("text", ['&"' * 50_000, "&" * 100_000, '&"a' + "x" * 100_000])
def test_hostile_headers_take_no_time(text: str) -> None:
    assert isinstance(header_lines(text), tuple)


def _xls(header: str) -> bytes:
    made = xlwt.Workbook()
    sheet = made.add_sheet("Trang 1")
    sheet._Worksheet__header_str = header  # its own way in takes ASCII alone
    for r, row in enumerate(LIST):
        for c, value in enumerate(row):
            sheet.write(r, c, value)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("header", [f"&C{GOES_WITH}", "&C(Kem theo QD so 12)"])
def test_the_printed_header_of_an_older_workbook_stands_above_the_sheet(header: str) -> None:
    (page,), _ = xls.read(SOURCE, _xls(header), "never")
    assert told(page.content) == [header[2:], LIST]


def test_a_page_number_printed_above_an_older_workbook_is_no_text() -> None:
    (page,), _ = xls.read(SOURCE, _xls("&CTrang &P"), "never")
    assert told(page.content) == [LIST]
