"""`sovang show` names the places that say a document's number and day, those that contradict included."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cli import app
from commands.doubt_texts import doubt_text
from commands.language import choose
from commands.show_witnesses import KINDS
from extract.decision import WitnessKind
from extract.pipeline import extract
from extract.witnesses import _PLACES
from store.archive import Archive
from tests.texts import typed

LINES = (
    "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 1904/QĐ-UBND", "^Lâm Đồng, ngày     tháng 6 năm 2021", "^QUYẾT ĐỊNH", "^Về việc tặng Bằng khen",
    "Căn cứ Luật Thi đua, khen thưởng;", "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân (có danh sách kèm theo).", "^CHỦ TỊCH",
    "^Trần Quốc Huân", "^DANH SÁCH", "^(Kèm theo Quyết định số 1940/QĐ-UBND ngày 15/6/2021)", "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ.",
)  # fmt: skip


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path, document = tmp_path / "kho.db", typed(*LINES)
    source = replace(document.source, path="/kho/1904-QĐ-UBND.docx")
    with Archive.open(str(path), create=True) as archive:
        archive.save(extract(replace(document, source=source)))
    return path


def _show(db: Path, form: str, *before: str) -> str:
    return CliRunner().invoke(app, [*before, "--db", str(db), "show", "1", "--format", form]).stdout


def test_json_has_each_witness_with_value_words_and_agreement(db: Path) -> None:
    shown: dict[str, Any] = json.loads(_show(db, "json"))[0]
    numbers = [(w["kind"], w["value"], w["agrees"], w["quote"]) for w in shown["witnesses"] if w["field"] == "number"]
    assert numbers == [
        ("number-line", "1904/QĐ-UBND", True, "Số: 1904/QĐ-UBND"),
        ("annex-heading", "1940/QĐ-UBND", False, "số 1940/QĐ-UBND"),
        ("file-name", "1904/QĐ-UBND", True, "1904-QĐ-UBND.docx"),
    ]
    days = [(w["kind"], w["value"], w["agrees"]) for w in shown["witnesses"] if w["field"] == "issued_on"]
    assert days == [("date-line", None, False), ("annex-heading", "2021-06-15", True)]
    assert all(not fact["field"].startswith(("witness", "against")) for fact in shown["facts"])


def test_the_page_lists_where_a_value_stands_in_both_languages(db: Path) -> None:
    page, english = _show(db, "table"), _show(db, "table", "--lang", "en")
    assert "NƠI GHI SỐ" in page and "Tên tệp" in page and "khác" in page
    assert "File" in english and "differs" in english and "unread" in english
    assert max(map(len, [*page.splitlines(), *english.splitlines()])) <= 80


def test_every_kind_of_witness_has_a_name_in_both_languages() -> None:
    assert set(KINDS) == set(WitnessKind.__args__)  # type: ignore[attr-defined]
    assert all(vi and en for vi, en in KINDS.values())


def test_the_english_of_a_doubt_has_the_values_of_the_stored_sentence() -> None:
    reason = "Số lấy là «1904/QĐ-UBND», nhưng dòng «Kèm theo …» của danh sách ghi «1940/QĐ-UBND»; cần xem lại."
    choose(["--lang", "vi"])
    assert doubt_text("number-contradicted", reason) == reason
    choose(["--lang", "en"])
    text, bare = doubt_text("number-contradicted", reason), doubt_text("number-contradicted", "")
    choose(["--lang", "vi"])
    assert "1904/QĐ-UBND" in text and "1940/QĐ-UBND" in text and "Kèm" not in text
    assert "the annex heading" in text
    assert "{}" not in bare


@pytest.mark.parametrize("place", _PLACES.values())
def test_every_place_that_contradicts_has_its_english_with_the_page(place: str) -> None:
    choose(["--lang", "en"])
    text = doubt_text("signer-contradicted", f"Người ký lấy là «A», nhưng {place}, trang 3 ghi «tên tệp»; cần xem lại.")
    choose(["--lang", "vi"])
    assert "on page 3 says «tên tệp»" in text and "another place" not in text
