"""Excel files since 2007: values as shown, fonts, what is hidden, and files that do harm."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from ingest.document import Block, Notice, Page, Table
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.xlsx import read
from tests.sheets import (
    HEADER,
    IN_ORDER,
    LIST,
    SOURCE,
    blank_workbook,
    codes,
    package,
    saved,
    told,
    with_sheet,
    workbook,
)

REAL = Path(__file__).parents[1].parent / "shared" / "real" / "SoYTe_TTLDTT_386_units.xlsx"


def _read(data: bytes) -> tuple[tuple[Page, ...], tuple[Notice, ...]]:
    return read(SOURCE, data, "never")


def _told(data: bytes) -> list[Any]:
    pages, _ = _read(data)
    return [each for page in pages for each in told(page.content)]


def _cells(*values: Any, **formats: str) -> list[str]:
    """What the cells of one column show; `formats` are number formats by cell: A1="00"."""
    made = blank_workbook()
    for row, value in enumerate(values, 1):
        made.active.cell(row, 1, value)
    for cell, code in formats.items():
        made.active[cell].number_format = code
    return _told(saved(made))


def test_a_list_is_read_between_its_head_and_its_foot() -> None:
    data = saved(workbook([*HEADER, [], ["DANH SÁCH"], [], *LIST, ["Tổng cộng: 02 người"]], ruled=range(6, 9)))
    (page,), notices = _read(data)
    assert page.number == 1 and page.width is None
    assert told(page.content) == [*IN_ORDER, "DANH SÁCH", LIST, "Tổng cộng: 02 người"]
    assert notices == ()


def test_values_are_read_as_shown() -> None:
    shown = _cells(1, 2.0, 7.5, 1490000, 0.15, 7, "007", True, False, "#N/A", A4="#,##0", A5="0%", A6="00")
    assert shown == ["1", "2", "7,5", "1.490.000", "15%", "07", "007", "TRUE", "FALSE"]


def test_dates_are_read_as_shown() -> None:
    assert _cells(date(2021, 7, 19), datetime(2021, 7, 19, 8, 30), A1="dd/mm/yyyy", A2="dd/mm/yyyy hh:mm") == [
        "19/07/2021",
        "19/07/2021 08:30",
    ]


def test_dates_of_the_1904_system() -> None:
    made = blank_workbook()
    made.epoch = CALENDAR_MAC_1904
    made.active["A1"] = date(2021, 7, 19)
    made.active["A1"].number_format = "dd/mm/yyyy"
    assert _told(saved(made)) == ["19/07/2021"]


def test_dates_written_out_in_the_file() -> None:
    xml = '<sheetData><row r="1"><c r="A1" t="d"><v>2021-07-19T00:00:00</v></c></row></sheetData>'
    assert _told(with_sheet(xml)) == ["19/07/2021"]


def test_formulas_show_their_stored_result() -> None:
    xml = (
        '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>hai</v></c>'
        '<c r="C1" t="e"><f>NA()</f><v>#N/A</v></c><c r="D1" t="str"><f>B1</f><v></v></c></row></sheetData>'
    )
    pages, notices = _read(with_sheet(xml))
    assert told(pages[0].content) == ["2", "hai"]
    assert notices == ()


def test_a_formula_without_a_result_is_told() -> None:
    made = workbook(LIST)
    made.active["E2"] = "=1+1"
    (page,), notices = _read(saved(made))
    assert told(page.content) == [LIST]
    assert codes(notices) == ["no-result"]


def test_fonts_bold_and_centred_are_read() -> None:
    made = blank_workbook()
    cell = made.active.cell(1, 1, "DANH SÁCH")
    cell.font, cell.alignment = Font(bold=True), Alignment(horizontal="centerContinuous")
    assert _read(saved(made))[0][0].content == (Block("DANH SÁCH", bold=True, centred=True),)


def test_rich_text_is_converted_run_by_run() -> None:
    made = blank_workbook()
    legacy, plain = InlineFont(rFont=".VnTime", b=True), InlineFont(rFont="Arial", b=True)
    made.active["A1"] = CellRichText(TextBlock(plain, "Ông "), TextBlock(legacy, "TrÇn V¨n B×nh"))
    ((page,), notices) = _read(saved(made))
    assert page.content == (Block("Ông Trần Văn Bình", bold=True, original="Ông TrÇn V¨n B×nh"),)
    assert "converted-text" in codes(notices)


def test_shared_rich_strings_and_readings_above_words() -> None:
    strings = (
        "<si><r><t xml:space='preserve'>Lò </t></r><r><rPr><b/></rPr><t>Văn Ún</t></r><rPh><t>x</t></rPh></si>"
        "<si><t>Dòng một_x000D_\nDòng hai</t></si>"
    )
    xml = '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>7</v></c></row></sheetData>'
    pages, _ = _read(with_sheet(xml, strings))
    assert told(pages[0].content) == ["Lò Văn Ún", "Dòng một", "Dòng hai"]


def test_the_font_of_a_cell_converts_its_text() -> None:
    made = workbook([["STT", "Họ và tên"], ["1", "NguyÔn V¨n Hïng"]])
    made.active["B2"].font = Font(name=".VnTime")
    (page,), _ = _read(saved(made))
    assert told(page.content) == [[["STT", "Họ và tên"], ["1", "Nguyễn Văn Hùng"]]]


def test_merged_cells_span() -> None:
    made = workbook([["STT", "Hình thức", ""], ["", "BK", "GK"], ["1", "x", ""], ["2", "", "x"]], ruled=range(4))
    made.active.merge_cells("A1:A2")
    made.active.merge_cells("B1:C1")
    (table,) = _read(saved(made))[0][0].content
    assert isinstance(table, Table)
    assert [(c.column, c.colspan, c.rowspan) for c in table.rows[0]] == [(0, 1, 2), (1, 2, 1)]


def test_hidden_sheets_rows_and_columns_are_read_and_told() -> None:
    made = workbook(LIST)
    made.active.row_dimensions[2].hidden = True
    made.active.row_dimensions[99].hidden = True
    made.active.column_dimensions["C"].hidden = True
    made.active.column_dimensions["X"].hidden = True
    made.create_sheet("trống").sheet_state = "hidden"
    made.create_sheet("ẩn").append(["Vũ Thị Mới"])
    made["ẩn"].sheet_state = "veryHidden"
    pages, notices = _read(saved(made))
    assert [(page.number, told(page.content)) for page in pages] == [(1, [LIST]), (3, ["Vũ Thị Mới"])]
    assert [(notice.page, notice.code) for notice in notices] == [
        (1, "hidden-rows"),
        (1, "hidden-columns"),
        (3, "hidden-sheet"),
    ]


def test_rows_and_columns_of_no_size_are_hidden() -> None:
    cells = '<row r="1" ht="0"><c r="A1"><v>1</v></c></row><row r="2" ht="15"><c r="B2"><v>2</v></c></row>'
    _, notices = _read(with_sheet(f'<cols><col min="2" max="2" width="0"/></cols><sheetData>{cells}</sheetData>'))
    assert [notice.text[-1] for notice in notices] == ["1", "B"]


def test_text_boxes_are_read_and_pictures_told() -> None:
    drawing = (
        '<d:wsDr xmlns:d="d" xmlns:a="a"><d:twoCellAnchor><d:from><d:col>1</d:col><d:row>5</d:row></d:from><d:sp>'
        "<d:txBody><a:p><a:r><a:t>CHỦ </a:t></a:r><a:r><a:t>TỊCH</a:t></a:r></a:p></d:txBody></d:sp></d:twoCellAnchor>"
        "<d:oneCellAnchor><d:pic/></d:oneCellAnchor></d:wsDr>"
    )
    parts = _parts(with_sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'))
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = (
        '<Relationships><Relationship Id="a" Type="x/drawing" Target="..\\drawings\\Drawing1.xml"/></Relationships>'
    )
    parts["xl/drawings/drawing1.xml"] = drawing
    (page,), notices = _read(package(parts))
    assert told(page.content) == ["1", "CHỦ TỊCH"]
    assert codes(notices) == ["picture-unread"]


def _parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_prefixes_other_cases_and_missing_references_are_no_matter() -> None:
    parts = _parts(with_sheet(""))
    parts["xl/worksheets/sheet1.xml"] = (
        '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row>'
        '<x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    parts["XL\\Workbook.xml"] = parts.pop("xl/workbook.xml")
    assert _told(package(parts)) == ["a", "2", "3"]


def test_a_sheet_that_breaks_off_is_read_so_far() -> None:
    whole = with_sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>')
    pages, notices = _read(whole)
    assert told(pages[0].content) == ["1", "2"]
    assert codes(notices) == ["damaged-page"]


def test_one_value_far_down_and_a_million_empty_rows_cost_little() -> None:
    rows = "".join(f'<row r="{n}" s="1"><c r="A{n}" s="1"/><c r="XFD{n}" s="1"/></row>' for n in range(1, 200_000))
    last = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'
    assert _told(with_sheet(f"<sheetData>{rows}{last}</sheetData>")) == ["7"]


def test_empty_formatted_cells_are_passed_over_wherever_a_piece_ends() -> None:
    cells = "".join(
        f'<row r="{n}"><c r="A{n}" s="12"/><c r="B{n}"><v>{n}</v></c><c r="C{n}" s="3" /></row>' for n in range(1, 9000)
    )
    assert _told(with_sheet(f"<sheetData>{cells}</sheetData>")) == [str(n) for n in range(1, 9000)]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), EncryptedSource, id="password"),
        pytest.param(b"PK\x03\x04 no archive", UnreadableSource, id="no archive"),
        pytest.param(package({"xl/x.xml": ""}), UnreadableSource, id="no workbook"),
        pytest.param(package({"xl/workbook.xml": ""}), UnreadableSource, id="empty workbook"),
        pytest.param(package({"xl/workbook.xml": "<w/>", "xl/a.xml": "a" * (65 * 2**20)}), OversizedSource, id="bomb"),
        pytest.param(with_sheet("").replace(b"sheet1.xml", b"sheetX.xml"), UnreadableSource, id="no sheet"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, error: type[SourceError]) -> None:
    with pytest.raises(error):
        _read(data)


def test_binary_workbooks_are_not_read_yet() -> None:
    relations = '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>'
    with pytest.raises(UnsupportedSource, match="xlsb"):
        _read(package({"_rels/.rels": relations, "xl/workbook.bin": ""}))


def test_entities_are_refused() -> None:
    parts = _parts(with_sheet(""))
    parts["xl/worksheets/sheet1.xml"] = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c>'
        "</row></sheetData></worksheet>"
    )
    with pytest.raises(UnreadableSource, match="DOCTYPE"):
        _read(package(parts))


_VALID = saved(workbook([*HEADER, [], *LIST], ruled=range(4, 7)))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(st.data())
def test_damaged_files_are_read_or_refused(data: st.DataObject) -> None:
    damaged = bytearray(_VALID[: data.draw(st.integers(0, len(_VALID)))] if data.draw(st.booleans()) else _VALID)
    for at, byte in data.draw(st.lists(st.tuples(st.integers(0, len(_VALID)), st.integers(0, 255)), max_size=5)):
        if at < len(damaged):
            damaged[at] = byte
    _read_or_refuse(bytes(damaged))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(st.sampled_from(sorted(_parts(_VALID))), st.data())
def test_damaged_parts_are_read_or_refused(name: str, data: st.DataObject) -> None:
    parts = _parts(_VALID)
    text = parts[name]
    start = data.draw(st.integers(0, len(text)))
    parts[name] = text[:start] + data.draw(st.text(max_size=5)) + text[start + data.draw(st.integers(0, 40)) :]
    _read_or_refuse(package(parts))


def _read_or_refuse(data: bytes) -> None:
    try:
        pages, _ = _read(data)
    except SourceError:
        return
    assert all(item.text.strip() for page in pages for item in page.content if isinstance(item, Block))


@pytest.mark.skipif(not REAL.is_file(), reason="the real documents are not beside the project")
def test_every_unit_of_a_real_list_is_read() -> None:
    table = _read(REAL.read_bytes())[0][0].content[0]
    assert isinstance(table, Table)
    assert len(table.rows) == 387
    assert all(row[2].text and row[4].text for row in table.rows)
