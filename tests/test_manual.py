"""An award entered by hand is found like others, is marked, doubles nothing and can be taken out again."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from audit.cases import audit
from audit.copies import differing_copies
from cli import app
from store.archive import Archive
from store.awards import awards
from store.forgetting import forget
from store.manual import Entry, WrongField, add
from store.people import people, units
from store.query import Query
from store.search import search
from store.view import documents_numbered
from tests.made_decisions import PROVINCE, Row, decision

ENTRY = Entry(
    name="Lò Thị Mẩy",
    award="Bằng khen của Chủ tịch UBND tỉnh",
    source="theo Báo Lâm Thượng ngày 20/3/2021",
    unit="Trường Mầm non Hoa Ban",
    number="329/QĐ-UBND",
    issued_on="15/3/2021",
    issuer=PROVINCE,
    years="2020",
)


def _run(archive: Archive, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["--db", archive.place, *arguments], prog_name="sovang")


def test_it_is_found_and_says_that_it_was_entered_by_hand(archive: Archive) -> None:
    done = add(archive, ENTRY, "Lan")
    assert done.award is not None
    (award,) = awards(archive)
    assert (award.document.type, award.document.file, award.page, award.status) == (
        "nhap-tay",
        "nhập tay",
        None,
        "valid",
    )
    assert (award.code, award.level, award.years, award.document.number) == (
        "bk-tinh",
        "BO-TINH",
        (2020, 2020),
        "329/QĐ-UBND",
    )
    assert award.quote.startswith("Nhập tay, theo Báo Lâm Thượng")
    assert (
        search(archive, Query(words="lo thi may bang khen")).total == 1
        and search(archive, Query(number="329")).total == 1
    )
    assert people(archive, "Lò Thị Mẩy")[0] and units(archive, "Hoa Ban")[0]
    with archive.reading() as connection:
        (entry,) = connection.exec_driver_sql("SELECT source, made_by FROM entries").all()
    assert tuple(entry) == (ENTRY.source, "Lan")


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({}, id="the same again"),
        pytest.param({"source": "nghe kể"}, id="known from another source"),
        pytest.param({"number": "", "issued_on": "", "issuer": ""}, id="no decision given"),
        pytest.param({"unit": ""}, id="no unit given"),
        pytest.param({"unit": "Trường Hoa Ban"}, id="the unit in other words, the same decision"),
        pytest.param({"years": ""}, id="no years given"),
    ],
)
def test_what_is_held_already_is_told_and_not_doubled(archive: Archive, given: dict[str, str]) -> None:
    archive.save(decision(Row("Lò Thị Mẩy", code="bk-tinh")))
    done = add(archive, replace(ENTRY, **given), "Lan")
    assert done.award is None and [held.document.file for held in done.held] == ["329.docx"]
    assert len(list(awards(archive))) == 1


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({"name": "Lò Thị Mẫy Anh"}, id="another name"),
        pytest.param({"award": "Lao động tiên tiến"}, id="another award"),
        pytest.param({"number": "330/QĐ-UBND"}, id="another decision"),
        pytest.param({"number": "", "issued_on": "", "years": "2012"}, id="other years"),
    ],
)
def test_another_award_is_entered(archive: Archive, given: dict[str, str]) -> None:
    archive.save(decision(Row("Lò Thị Mẩy", code="bk-tinh")))
    assert add(archive, replace(ENTRY, **given), "Lan").award


def test_an_award_that_its_decision_does_not_show_joins_that_decision(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng"), origin="ocr"))
    add(archive, ENTRY, "Lan")
    assert len({award.document.decision_id for award in awards(archive)}) == 1
    assert sorted(award.recipient for award in awards(archive)) == ["Lò Thị Mẩy", "Vũ Hải Đăng"]


@pytest.mark.parametrize("hand_first", [True, False])
def test_once_the_decision_is_loaded_the_award_stands_once(archive: Archive, hand_first: bool) -> None:
    made = decision(Row("Lò Thị Mẩy", code="bk-tinh"), Row("Vũ Hải Đăng"))
    if hand_first:
        add(archive, ENTRY, "Lan")
        archive.save(made)
    else:
        archive.save(made)
        add(archive, ENTRY, "Lan", anyway=True)
    assert sorted(award.recipient for award in awards(archive)) == ["Lò Thị Mẩy", "Vũ Hải Đăng"]
    assert {award.document.file for award in awards(archive)} == {"329.docx"}
    assert documents_numbered(archive, "329/QĐ-UBND")[0].file == "329.docx"


def test_an_entry_is_no_copy_that_differs_from_its_decision(archive: Archive) -> None:
    add(archive, ENTRY, "Lan")
    add(archive, replace(ENTRY, name="Bùi Thị Ngần"), "Lan")
    archive.save(decision(Row("Lò Thị Mẩy", code="bk-tinh"), Row("Vũ Hải Đăng", code="bk-tinh")))
    assert list(differing_copies(awards(archive, all_files=True))) == []


def test_the_audit_sees_it_and_a_revocation_takes_it_back(archive: Archive) -> None:
    add(archive, replace(ENTRY, award="dhtd-ldtt"), "Lan")
    archive.save(decision(Row("Lò Thị Mẩy"), number="415/QĐ-UBND", issued_on=date(2021, 9, 1)))
    assert [finding.rule for finding in audit(awards(archive))] == ["R-DUP-03"]
    archive.save(decision(number="500/QĐ-UBND", issued_on=date(2021, 10, 1), effects=(("revokes", "329/QĐ-UBND"),)))
    assert {award.document.number: award.status for award in awards(archive)}["329/QĐ-UBND"] == "revoked"


def test_it_can_be_taken_out_and_entered_again(archive: Archive) -> None:
    done = add(archive, ENTRY, "Lan")
    assert done.award
    forget(archive, done.award.document.id, "nhầm")
    assert list(awards(archive)) == []
    assert add(archive, ENTRY, "Lan").award and len(list(awards(archive))) == 1


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("award", "bằng gì"),
        ("issued_on", "32/1/2020"),
        ("name", "Lò 2"),
        ("source", " "),
        ("kind", "x"),
        ("years", "9"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_its_field(archive: Archive, field: str, text: str) -> None:
    with pytest.raises(WrongField) as caught:
        add(archive, replace(ENTRY, **{field: text}), "Lan")
    assert caught.value.field == field and list(awards(archive)) == []


def test_the_command_enters_marks_and_tells_what_is_held(archive: Archive) -> None:
    line = ("add", "Lò Thị Mẩy", "--award", "bk-tinh", "--unit", "Sở Y tế", "--source", "sổ vàng xã", "--by", "Lan")
    done = _run(archive, *line)
    assert done.exit_code == 0 and json.loads(done.stdout)["document"]["type"] == "nhap-tay"
    again = _run(archive, *line)
    assert again.exit_code == 1 and again.stdout == "" and "Đã có trong kho" in again.stderr
    assert "nhập tay" in _run(archive, "search", "lo thi may", "--format", "table").stdout
    assert "Nhập tay bởi Lan: sổ vàng xã" in _run(archive, "show", "1", "--format", "table").stdout
    nothing = _run(archive, "add", "Lò Thị Mẩy", "--source", "x")
    assert nothing.exit_code == 2 and "--award" in nothing.stderr
    wrong = _run(archive, "add", "Lò", "--award", "bk-tinh", "--source", "x", "--date", "99/1/2020")
    assert wrong.exit_code == 2 and "Ngày ban hành" in wrong.stderr


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_list_is_entered_row_by_row(archive: Archive, tmp_path: Path, ending: str) -> None:
    rows = [
        ["DANH SÁCH", "", "", "", ""],
        ["Họ và tên", "Khen thưởng", "Đơn vị", "Nguồn", "Năm"],
        ["Vàng A Chứ", "Lao động tiên tiến", "Bản Mù", "sổ vàng xã", "2019"],
        ["", "", "", "", ""],
        ["Lò Thị Mẩy", "bk-tinh", "Sở Y tế", "", "2020"],
    ]
    path = tmp_path / f"danh-sach.{ending}"
    if ending == "csv":
        path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8-sig")
    else:
        from openpyxl import Workbook

        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for row in rows:
            sheet.append(row)
        book.save(path)
    done = _run(archive, "add", "--list", str(path), "--source", "hồ sơ cũ")
    assert done.exit_code == 0, done.stderr
    assert [award.recipient for award in awards(archive)] == ["Vàng A Chứ", "Lò Thị Mẩy"]
    assert "hồ sơ cũ" in list(awards(archive))[1].quote
    assert _run(archive, "add", "--list", str(path), "--source", "hồ sơ cũ").exit_code == 1
    assert len(list(awards(archive))) == 2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Tên,Khen thưởng,Đơn vị\n"Lò Thị Mẩy",bk-tinh,"Phòng ""Một cửa"", xã"\n', id="quotes in quotes"),
        pytest.param("SỔ VÀNG, TRANG 2, 3\nTên;Khen thưởng;Đơn vị\nLò Thị Mẩy;bk-tinh;Sở Y tế\n", id="commas above"),
        pytest.param("Tên\tKhen thưởng\nLò Thị Mẩy\tbk-tinh\n", id="tabs"),
    ],
)
def test_the_headings_tell_what_parts_the_cells_of_a_list(archive: Archive, tmp_path: Path, text: str) -> None:
    path = tmp_path / "danh-sach.csv"
    path.write_text(text, encoding="utf-8")
    done = _run(archive, "add", "--list", str(path), "--source", "hồ sơ cũ")
    assert done.exit_code == 0, done.stderr
    assert [(award.recipient, award.code) for award in awards(archive)] == [("Lò Thị Mẩy", "bk-tinh")]


def test_a_file_that_is_no_list_is_told(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"PK\x03\x04")
    assert _run(archive, "add", "--list", str(path)).exit_code == 2
    path = tmp_path / "x.csv"
    path.write_text("a;b\n1;2\n")
    done = _run(archive, "add", "--list", str(path))
    assert done.exit_code == 2 and "tên cột" in done.stderr
