"""Excel files of 1993 to 2003: values as shown, fonts, what is hidden, damaged and encrypted files."""

from datetime import date
from typing import Any

import pytest
import xlwt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.document import Block, Notice, Page, Table
from ingest.errors import EncryptedSource, SourceError, UnreadableSource
from ingest.xls import read
from tests.sheets import HEADER, IN_ORDER, LIST, SOURCE, Values, codes, saved, told

_THIN = "borders: left thin, right thin, top thin, bottom thin"


def _read(data: bytes) -> tuple[tuple[Page, ...], tuple[Notice, ...]]:
    return read(SOURCE, data, "never")


def _workbook(values: Values, ruled: range = range(0)) -> tuple[Any, Any]:
    """A workbook and its only sheet; rows in `ruled` (from 0) have rules around their cells."""
    made = xlwt.Workbook()
    sheet = made.add_sheet("DS", cell_overwrite_ok=True)
    for r, row in enumerate(values):
        for c, value in enumerate(row):
            sheet.write(r, c, value, xlwt.easyxf(_THIN if r in ruled else ""))
    return made, sheet


def _cells(*cells: tuple[Any, str, str]) -> list[Any]:
    """What cells below each other show, each given as value, style and number format."""
    made, sheet = _workbook([])
    for row, (value, style, code) in enumerate(cells):
        sheet.write(row, 0, value, xlwt.easyxf(style, num_format_str=code))
    return told(_read(saved(made))[0][0].content)


def test_a_list_is_read_between_its_head_and_its_foot() -> None:
    made, _ = _workbook([*HEADER, [], ["DANH SÁCH"], [], *LIST, ["Tổng cộng: 02 người"]], range(6, 9))
    (page,), notices = _read(saved(made))
    assert page.number == 1
    assert told(page.content) == [*IN_ORDER, "DANH SÁCH", LIST, "Tổng cộng: 02 người"]
    assert notices == ()


def test_values_are_read_as_shown() -> None:
    assert _cells(
        (1, "", "General"),
        (2.0, "", "General"),
        (1490000, "", "#,##0"),
        (0.15, "", "0%"),
        (date(2021, 7, 19), "", "dd/mm/yyyy"),
        ("007", "", "@"),
        (True, "", "General"),
        (7, "", "00"),
    ) == ["1", "2", "1.490.000", "15%", "19/07/2021", "007", "TRUE", "07"]


def test_dates_of_the_1904_system() -> None:
    made, sheet = _workbook([])
    made.dates_1904 = True
    sheet.write(0, 0, 42934.0, xlwt.easyxf("", num_format_str="dd/mm/yyyy"))
    assert told(_read(saved(made))[0][0].content) == ["19/07/2021"]


def test_fonts_bold_and_centred_are_read() -> None:
    made, sheet = _workbook([])
    sheet.write(0, 0, "DANH SÁCH", xlwt.easyxf("font: bold on; align: horiz center"))
    assert _read(saved(made))[0][0].content == (Block("DANH SÁCH", bold=True, centred=True),)


def test_the_font_of_a_cell_converts_its_text() -> None:
    (text,) = _cells(("NguyÔn V¨n Hïng", "font: name .VnTime", "General"))
    assert text == "Nguyễn Văn Hùng"


def test_rich_text_is_converted_run_by_run() -> None:
    made, sheet = _workbook([])
    plain, legacy = xlwt.Font(), xlwt.Font()
    plain.name, legacy.name = "Arial", ".VnTime"
    sheet.write_rich_text(0, 0, (("Ông ", plain), ("TrÇn V¨n B×nh", legacy)))
    ((page,), notices) = _read(saved(made))
    assert told(page.content) == ["Ông Trần Văn Bình"]
    assert "converted-text" in codes(notices)


def test_merged_cells_span() -> None:
    made, sheet = _workbook([["", "", ""], ["", "BK", "GK"], ["1", "x", ""], ["2", "", "x"]], range(4))
    sheet.write_merge(0, 1, 0, 0, "STT", xlwt.easyxf(_THIN))
    sheet.write_merge(0, 0, 1, 2, "Hình thức", xlwt.easyxf(_THIN))
    (table,) = _read(saved(made))[0][0].content
    assert isinstance(table, Table)
    assert [(c.column, c.colspan, c.rowspan) for c in table.rows[0]] == [(0, 1, 2), (1, 2, 1)]


def test_hidden_sheets_rows_and_columns_are_read_and_told() -> None:
    made, sheet = _workbook(LIST)
    sheet.row(1).hidden = True
    sheet.col(2).hidden = True
    hidden = made.add_sheet("ẩn")
    hidden.write(0, 0, "Vũ Thị Mới")
    hidden.visibility = 1
    pages, notices = _read(saved(made))
    assert [told(page.content) for page in pages] == [[LIST], ["Vũ Thị Mới"]]
    assert codes(notices) == ["hidden-rows", "hidden-columns", "hidden-sheet"]


def test_one_value_far_down_costs_little() -> None:
    made, sheet = _workbook([])
    sheet.write(65535, 255, "cuối")
    assert told(_read(saved(made))[0][0].content) == ["cuối"]


@pytest.mark.parametrize(("broken", "kept"), [(0, 2), (1, 1)])
def test_a_damaged_sheet_leaves_the_others(broken: int, kept: int) -> None:
    made, _ = _workbook(LIST)
    second = made.add_sheet("Hai")
    second.write(0, 0, "Vũ Thị Mới")
    data = bytearray(saved(made))
    begins = b"\x09\x08\x10\x00\x00\x06\x10\x00"  # the BOF record of a worksheet
    at = data.index(begins) if broken == 0 else data.rindex(begins)
    data[at + 4 : at + 8] = b"\xff" * 4
    pages, notices = _read(bytes(data))
    assert [page.number for page in pages if page.content] == [kept]
    assert [(notice.page, notice.code) for notice in notices] == [(broken + 1, "damaged-page")]


def test_a_password_is_told() -> None:
    """A FILEPASS record ([MS-XLS] 2.4.117) right after the first BOF record of the workbook."""
    made, _ = _workbook(LIST)
    data = saved(made)
    start = data.index(b"\x09\x08\x10\x00\x00\x06\x05\x00")
    after = start + 20
    filepass = b"\x2f\x00\x36\x00\x01\x00\x01\x00\x01\x00" + bytes(48)
    with pytest.raises(EncryptedSource):
        _read(data[:after] + filepass + data[after + len(filepass) :])


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), b"\x09\x08" * 400])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableSource):
        _read(data)


_VALID = saved(_workbook([*HEADER, [], *LIST], range(4, 7))[0])


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=100)
@given(st.data())
def test_damaged_files_are_read_or_refused(data: st.DataObject) -> None:
    damaged = bytearray(_VALID[: data.draw(st.integers(0, len(_VALID)))] if data.draw(st.booleans()) else _VALID)
    for at, byte in data.draw(st.lists(st.tuples(st.integers(0, len(_VALID)), st.integers(0, 255)), max_size=5)):
        if at < len(damaged):
            damaged[at] = byte
    try:
        pages, _ = _read(bytes(damaged))
    except SourceError:
        return
    assert pages
