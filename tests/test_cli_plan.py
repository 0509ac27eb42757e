"""`sovang plan` as users and scripts meet it."""

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cli import app
from extract.decision import Citation, Quote
from extract.pipeline import extract
from store.archive import Archive
from tests.made_decisions import Row, decision
from tests.made_plans import BODY, HEAD, made


def _run(*arguments: str, db: Path, **more: Any) -> Result:
    return CliRunner().invoke(app, ["--db", str(db), *arguments], prog_name="sovang", **more)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "kho.db"
    with Archive.open(str(path), create=True) as archive:
        archive.save(extract(made(*BODY)))
        cited = (Citation("61/KH-UBND", Quote(0, 5), "ke-hoach", date(2021, 2, 5), "UBND tỉnh"),)
        archive.save(
            replace(decision(Row("Vũ Hải Đăng", reason="trong phong trào “Lâm Thượng sáng tạo”")), cited=cited)
        )
    return path


def test_json_has_every_value_with_its_words(db: Path) -> None:
    found = json.loads(_run("plan", "61/KH-UBND", db=db).stdout)
    assert found["period"]["years"] == [2021, 2025]
    assert (found["targets"][0]["least"], found["targets"][0]["most"]) == (3, 5)
    task = found["tasks"][0]
    assert [unit["name"] for unit in task["responsible"]] == ["Sở Nội vụ"]
    assert [unit["name"] for unit in task["cooperating"]] == ["Sở Tài chính"]
    assert task["deadlines"][0]["latest"] == "2021-09-30" and task["deadlines"][0]["page"] == 1
    assert (found["tasks"][1]["deadlines"][0]["every"], found["tasks"][1]["deadlines"][0]["day"]) == ("year", 15)
    assert [one["document"]["number"] for one in found["cited_by"]] == ["329/QĐ-UBND"]
    assert [award["recipient"]["name"] for award in found["awards"]] == ["Vũ Hải Đăng"]
    assert len(json.loads(_run("plan", "61", "--format", "json", db=db).stdout)) == 1


def test_the_page_fits_a_narrow_terminal_and_names_everything(db: Path) -> None:
    page = _run("plan", "61/KH-UBND", "--format", "table", db=db).stdout
    assert max(map(len, page.splitlines())) <= 80
    for words in ("từ 3 đến 5", "phối hợp: Sở Tài", "15/11 hằng năm", "329/QĐ-UBND", "Vũ Hải Đăng", "34-CT/TW"):
        assert words in " ".join(page.split()), words


def test_sheets_have_a_line_for_each_thing_that_is_said(db: Path, tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.csv"
    assert _run("plan", "61/KH-UBND", "--output", str(path), db=db).exit_code == 0
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    kinds = {row[0] for row in rows[1:]}
    assert {"Thời kỳ", "Mục đích", "Chỉ tiêu", "Nhiệm vụ", "Phong trào", "Văn bản được dẫn"} <= kinds
    sheet = tmp_path / "ke-hoach.xlsx"
    assert _run("plan", "61/KH-UBND", "--output", str(sheet), db=db).exit_code == 0
    assert sheet.read_bytes().startswith(b"PK")


def test_english_is_english(db: Path) -> None:
    page = _run("--lang", "en", "plan", "61/KH-UBND", "--format", "table", db=db).stdout
    assert "TASKS" in page and "3 to 5" in page


@pytest.mark.parametrize(
    ("which", "words"), [("999/KH-UBND", "sovang load"), ("329/QĐ-UBND", "không phải là kế hoạch"), ("9" * 30, "999")]
)
def test_what_is_no_plan_says_so(db: Path, which: str, words: str) -> None:
    result = _run("plan", which, db=db)
    assert result.exit_code == 1 and words in result.stderr and result.stdout == ""


def test_a_number_of_several_bodies_lists_them(db: Path) -> None:
    with Archive.open(str(db)) as archive:
        archive.save(extract(made(*BODY, head=("ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN", *HEAD[1:]))))
    result = _run("plan", "61/KH-UBND", db=db)
    listed = [json.loads(line)["agency"] for line in result.stdout.splitlines()]
    assert sorted(listed) == ["Ủy ban nhân dân tỉnh Bình Sơn", "Ủy ban nhân dân tỉnh Lâm Thượng"]
    assert "chọn theo mã" in result.stderr and result.exit_code == 0


def test_a_plan_of_an_older_archive_tells_how_to_read_it(db: Path) -> None:
    with Archive.open(str(db)) as archive:
        archive.save(replace(extract(made(*BODY, title="Công tác năm 2024")), plan=None))
    result = _run("plan", "3", db=db)
    assert result.exit_code == 0 and "--forgotten" in result.stderr
    assert json.loads(result.stdout)["read"] is False
    assert "đưa tệp về chỗ cũ" in result.stderr  # a made plan has no file


def test_a_plan_from_a_zip_is_read_anew_with_its_zip(db: Path, tmp_path: Path) -> None:
    container = tmp_path / "kho.zip"
    container.write_bytes(b"PK")
    unread = replace(extract(made(*BODY, title="Công tác năm 2024")), plan=None)
    source = replace(unread.document.source, path=str(container / "KH.docx"))
    with Archive.open(str(db)) as archive:
        archive.save(replace(unread, document=replace(unread.document, source=source)))
    shown = _run("plan", "3", db=db).stderr
    assert f'sovang load "{container}" --forgotten' in shown and "chỗ cũ" not in shown
