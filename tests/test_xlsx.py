"""Excel files since 2007: values as shown, what is hidden, and files that do harm."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from ingest.document import Block, Table
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource, UnsupportedSource
from tests.sheets import (
    HEADER,
    IN_ORDER,
    LIST,
    blank_workbook,
    codes,
    package,
    parts_of,
    saved,
    told,
    with_sheet,
    workbook,
    xlsx_read,
    xlsx_told,
)

REAL = Path(__file__).parents[1].parent / "shared" / "real" / "SoYTe_TTLDTT_386_units.xlsx"


def _cells(*values: Any, **formats: str) -> list[str]:
    """What the cells of one column show; `formats` are number formats by cell: A1="00"."""
    made = blank_workbook()
    for row, value in enumerate(values, 1):
        made.active.cell(row, 1, value)
    for cell, code in formats.items():
        made.active[cell].number_format = code
    return xlsx_told(saved(made))


def test_a_list_is_read_between_its_head_and_its_foot() -> None:
    data = saved(workbook([*HEADER, [], ["DANH SÁCH"], [], *LIST, ["Tổng cộng: 02 người"]], ruled=range(6, 9)))
    (page,), notices = xlsx_read(data)
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
    assert xlsx_told(saved(made)) == ["19/07/2021"]


def test_dates_written_out_in_the_file() -> None:
    xml = '<sheetData><row r="1"><c r="A1" t="d"><v>2021-07-19T00:00:00</v></c></row></sheetData>'
    assert xlsx_told(with_sheet(xml)) == ["19/07/2021"]


def test_formulas_show_their_stored_result() -> None:
    xml = (
        '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>hai</v></c>'
        '<c r="C1" t="e"><f>NA()</f><v>#N/A</v></c><c r="D1" t="str"><f>B1</f><v></v></c></row></sheetData>'
    )
    pages, notices = xlsx_read(with_sheet(xml))
    assert told(pages[0].content) == ["2", "hai"]
    assert notices == ()


def test_a_formula_without_a_result_is_told() -> None:
    made = workbook(LIST)
    made.active["E2"] = "=1+1"
    (page,), notices = xlsx_read(saved(made))
    assert told(page.content) == [LIST]
    assert codes(notices) == ["no-result"]


def test_hidden_sheets_rows_and_columns_are_read_and_told() -> None:
    made = workbook(LIST)
    made.active.row_dimensions[2].hidden = True
    made.active.row_dimensions[99].hidden = True
    made.active.column_dimensions["C"].hidden = True
    made.active.column_dimensions["X"].hidden = True
    made.create_sheet("trống").sheet_state = "hidden"
    made.create_sheet("ẩn").append(["Vũ Thị Mới"])
    made["ẩn"].sheet_state = "veryHidden"
    pages, notices = xlsx_read(saved(made))
    assert [(page.number, told(page.content)) for page in pages] == [(1, [LIST]), (3, ["Vũ Thị Mới"])]
    assert [(notice.page, notice.code) for notice in notices] == [
        (1, "hidden-rows"),
        (1, "hidden-columns"),
        (3, "hidden-sheet"),
    ]


def test_prefixes_other_cases_and_missing_references_are_no_matter() -> None:
    parts = parts_of(with_sheet(""))
    parts["xl/worksheets/sheet1.xml"] = (
        '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row>'
        '<x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    parts["XL\\Workbook.xml"] = parts.pop("xl/workbook.xml")
    assert xlsx_told(package(parts)) == ["a", "2", "3"]


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
        xlsx_read(data)


def test_binary_workbooks_are_not_read_yet() -> None:
    relations = '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>'
    with pytest.raises(UnsupportedSource, match="xlsb"):
        xlsx_read(package({"_rels/.rels": relations, "xl/workbook.bin": ""}))


def test_entities_are_refused() -> None:
    parts = parts_of(with_sheet(""))
    parts["xl/worksheets/sheet1.xml"] = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c>'
        "</row></sheetData></worksheet>"
    )
    with pytest.raises(UnreadableSource, match="DOCTYPE"):
        xlsx_read(package(parts))


_VALID = saved(workbook([*HEADER, [], *LIST], ruled=range(4, 7)))


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(st.data())
def test_damaged_files_are_read_or_refused(data: st.DataObject) -> None:
    damaged = bytearray(_VALID[: data.draw(st.integers(0, len(_VALID)))] if data.draw(st.booleans()) else _VALID)
    for at, byte in data.draw(st.lists(st.tuples(st.integers(0, len(_VALID)), st.integers(0, 255)), max_size=5)):
        if at < len(damaged):
            damaged[at] = byte
    _read_or_refuse(bytes(damaged))


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(st.sampled_from(sorted(parts_of(_VALID))), st.data())
def test_damaged_parts_are_read_or_refused(name: str, data: st.DataObject) -> None:
    parts = parts_of(_VALID)
    text = parts[name]
    start = data.draw(st.integers(0, len(text)))
    parts[name] = text[:start] + data.draw(st.text(max_size=5)) + text[start + data.draw(st.integers(0, 40)) :]
    _read_or_refuse(package(parts))


def _read_or_refuse(data: bytes) -> None:
    try:
        pages, _ = xlsx_read(data)
    except SourceError:
        return
    assert all(item.text.strip() for page in pages for item in page.content if isinstance(item, Block))


@pytest.mark.skipif(not REAL.is_file(), reason="the real documents are not beside the project")
def test_every_unit_of_a_real_list_is_read() -> None:
    table = xlsx_read(REAL.read_bytes())[0][0].content[0]
    assert isinstance(table, Table)
    assert len(table.rows) == 387
    assert all(row[2].text and row[4].text for row in table.rows)
