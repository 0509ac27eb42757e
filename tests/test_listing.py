"""Lists in all their forms."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.award_list import AWARDS, award_json
from commands.errors import Failed
from commands.language import choose
from commands.listing import Column, Listing, chosen_format, write_list
from commands.sheets import FORMULA_STARTS, SAMPLE, write_csv, write_xlsx
from commands.tables import write_table
from ingest.document import Box
from store.records import AwardRecord, DocumentRecord

PAIR: Listing[tuple[object, object]] = Listing(
    (Column("Tên", "Name", lambda pair: pair[0], wide=True), Column("Số", "Number", lambda pair: pair[1], wide=True)),
    lambda pair: {"name": pair[0], "number": pair[1]},
)
DOCUMENT = DocumentRecord(
    3, "QD-1904.pdf", "ab" * 32, "quyet-dinh", "1904/QĐ-UBND", date(2021, 6, 15), "Ủy ban nhân dân tỉnh Lâm Thượng",
    "Lâm Thượng", "Về việc tặng Bằng khen", "Trần Quốc Huân", "Phó Chủ tịch", "KT. Chủ tịch", False, 3,
)  # fmt: skip
AWARD = AwardRecord(
    17, DOCUMENT, "bk-tinh", "Bằng khen của Chủ tịch UBND tỉnh", "BO-TINH", "ca-nhan", "Vũ Hải Đăng", "Ông",
    "Phó Trưởng phòng", "Phòng Nội vụ huyện Nậm Khao", None, (2020, 2020), "năm 2020", "đã có thành tích",
    "chuyen-de", None, None, False, "valid", 1, Box(0.123456, 0.43, 0.88, 0.46), "a) Ông Vũ Hải Đăng", 0.97, False, (),
)  # fmt: skip


@pytest.fixture(autouse=True)
def vietnamese() -> None:
    """Other tests may have left the language at English."""
    choose([])


def test_an_award_is_exported_with_the_keys_of_the_contract_in_their_order() -> None:
    assert award_json(AWARD) == {
        "id": 17,
        "document": {
            "id": 3,
            "file": "QD-1904.pdf",
            "sha256": "ab" * 32,
            "type": "quyet-dinh",
            "number": "1904/QĐ-UBND",
            "issued_on": "2021-06-15",
            "agency": "Ủy ban nhân dân tỉnh Lâm Thượng",
            "place": "Lâm Thượng",
            "title": "Về việc tặng Bằng khen",
            "signer": "Trần Quốc Huân",
            "signer_position": "Phó Chủ tịch",
            "signer_capacity": "KT. Chủ tịch",
        },
        "award": {"code": "bk-tinh", "name": "Bằng khen của Chủ tịch UBND tỉnh", "level": "BO-TINH"},
        "recipient": {
            "kind": "ca-nhan",
            "name": "Vũ Hải Đăng",
            "honorific": "Ông",
            "position": "Phó Trưởng phòng",
            "unit": "Phòng Nội vụ huyện Nậm Khao",
            "identity": None,
        },
        "years": [2020, 2020],
        "period_text": "năm 2020",
        "reason": "đã có thành tích",
        "occasion": "chuyen-de",
        "movement": None,
        "bonus_vnd": None,
        "posthumous": False,
        "status": "valid",
        "page": 1,
        "box": [0.1235, 0.43, 0.88, 0.46],
        "quote": "a) Ông Vũ Hải Đăng",
        "confidence": 0.97,
        "needs_review": False,
        "doubts": [],
    }
    assert list(award_json(AWARD))[:3] == ["id", "document", "award"]


def test_json_is_one_array_and_json_lines_one_object_a_line(tmp_path: Path) -> None:
    rows: list[tuple[object, object]] = [("Đăng", 1), ("Hường", 2)]
    for form in ("json", "jsonl"):
        write_list(PAIR, rows, form, tmp_path / form)
    assert json.loads((tmp_path / "json").read_text("utf-8")) == [
        {"name": "Đăng", "number": 1},
        {"name": "Hường", "number": 2},
    ]
    assert (tmp_path / "jsonl").read_text("utf-8").splitlines()[0] == '{"name": "Đăng", "number": 1}'
    write_list(PAIR, [], "json", tmp_path / "empty")
    assert json.loads((tmp_path / "empty").read_text()) == []


def test_csv_opens_in_excel_with_its_letters(tmp_path: Path) -> None:
    write_list(PAIR, [("Hường, Thị", date(2021, 3, 15))], None, tmp_path / "a.csv")
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == 'Tên,Số\r\n"Hường, Thị",2021-03-15\r\n'


@given(st.lists(st.text(max_size=8), min_size=1, max_size=3))
def test_no_cell_of_a_csv_is_taken_for_a_formula(values: list[str]) -> None:
    target = io.BytesIO()
    write_csv(target, ["x"] * len(values), [values, ["=1+1"] * len(values), [-3] * len(values)])
    rows = list(csv.reader(io.StringIO(target.getvalue().decode("utf-8-sig"), newline="")))
    assert not any(cell.startswith(FORMULA_STARTS) for row in rows[1:-1] for cell in row)
    assert rows[-1] == ["-3"] * len(values)


def test_a_sheet_holds_text_as_text_and_a_heading_that_stays() -> None:
    target = io.BytesIO()
    rows: list[list[object]] = [
        ["=1+1", 5],
        ["@SUM(A1)", date(2021, 3, 15)],
        ["+84 \x07", None],
        ["Nguyễn Thị Hường", -2],
    ]
    write_xlsx(target, ["Tên", "Số"], rows)
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    assert [sheet.cell(row, 1).data_type for row in range(2, 6)] == ["s"] * 4
    assert [sheet.cell(row, 1).value for row in range(1, 6)] == ["Tên", "=1+1", "@SUM(A1)", "+84 ", "Nguyễn Thị Hường"]
    assert sheet.cell(2, 2).value == 5 and sheet.cell(5, 2).value == -2
    assert sheet.freeze_panes == "A2" and sheet.cell(1, 1).font.bold
    assert sheet.column_dimensions["A"].width > len("Nguyễn Thị Hường")


def test_a_long_sheet_holds_every_row() -> None:
    target = io.BytesIO()
    write_xlsx(target, ["Số"], ([number] for number in range(2 * SAMPLE)))
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    assert [row[0] for row in sheet.iter_rows(2, values_only=True)] == list(range(2 * SAMPLE))


def test_a_table_fits_eighty_columns_and_loses_no_letter() -> None:
    target = io.BytesIO()
    name = "Nhân dân và cán bộ xã Văn Lĩnh, huyện Nậm Khao, tỉnh Lâm Thượng, " * 3
    write_table(target, PAIR.columns, [(name, "1904/QĐ-UBND")], on_screen=False)
    text = target.getvalue().decode()
    assert max(map(len, text.splitlines())) <= 80
    assert all(word in text for word in name.split())


def test_every_column_of_the_award_sheet_has_a_value_for_an_award() -> None:
    values = {column.en: column.value(AWARD) for column in AWARDS.columns}
    assert values["Name"] == "Vũ Hải Đăng" and values["First year"] == 2020 and values["Kind"] == "cá nhân"


def test_the_format_follows_the_ending_of_the_file() -> None:
    assert chosen_format(None, Path("x.XLSX")) == "xlsx"
    assert chosen_format(None, Path("x.txt")) == "jsonl"
    assert chosen_format("csv", Path("x.json")) == "csv"


def test_a_file_that_cannot_be_written_is_one_message(tmp_path: Path) -> None:
    with pytest.raises(Failed):
        write_list(PAIR, [("a", 1)], "csv", tmp_path / "khong-co" / "a.csv")


def test_a_list_that_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("cũ")

    def rows() -> list[tuple[object, object]]:
        raise ValueError

    with pytest.raises(ValueError):
        write_list(PAIR, (pair for _ in [0] for pair in rows()), "jsonl", path)
    assert path.read_text() == "cũ" and list(tmp_path.iterdir()) == [path]


def test_headings_are_english_where_asked(tmp_path: Path) -> None:
    choose(["--lang", "en"])
    write_list(PAIR, [("a", 1)], "csv", tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text("utf-8-sig").startswith("Name,Number")
