"""`sovang review`: what is doubtful, the worst first, and the lines that settle it."""

import json
import shlex
from dataclasses import replace
from typing import Any

from click.testing import CliRunner, Result

from cli import app
from extract.decision import Decision, Doubt, Quote
from ingest.document import Block, Box, Document, Page, Span, compose
from store.archive import Archive
from store.awards import awards
from store.doubtful import doubtful
from store.second_readings import SecondReadings
from store.view import view
from tests.made_decisions import Row, decision
from tests.texts import SOURCE

UNREAD = Doubt("number", "number-unread", "Số viết tay.", Quote(0, 4))


def _run(archive: Archive, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["--db", archive.place, *arguments], prog_name="sovang")


def _listed(archive: Archive, *arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in _run(archive, "review", *arguments).stdout.splitlines()]


def _fill(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng"), Row("Nguyễn Thị Hương", confidence=0.6, doubt="Chữ mờ.")))
    archive.save(
        decision(Row("Lò Văn Páo", confidence=0.7), number=None, doubts=(UNREAD,), origin="ocr", file="scan.pdf")
    )


def test_the_worst_comes_first_each_with_id_place_reason_and_next_step(archive: Archive) -> None:
    _fill(archive)
    rows = _listed(archive)
    assert [row["id"] for row in rows] == ["d2.number", "a2.name", "a3.name"]
    unread, name, unsure = rows
    assert unread["document"] == {"id": 2, "file": "scan.pdf", "number": None} and unread["value"] is None
    assert unread["why"] == "Số viết tay." and "sovang review fix d2.number" in unread["next"]
    assert (name["field_name"], name["value"], name["page"], name["confidence"]) == ("Tên", "Nguyễn Thị Hương", 1, 0.6)
    assert name["quote"].startswith("Nguyễn Thị Hương") and "sovang review confirm a2.name" in name["next"]
    assert "0,70" in unsure["why"] and "sửa d2.number trước" in unsure["why"]


def test_a_list_that_came_in_a_file_of_its_own_is_missed_no_longer(archive: Archive) -> None:
    absent = Doubt("recipients", "list-absent", "Thiếu danh sách.", Quote(0, 4))
    archive.save(decision(doubts=(absent,), file="quyet-dinh.docx"))
    assert [row["id"] for row in _listed(archive)] == ["d1.recipients"]
    archive.save(decision(Row("Vũ Hải Đăng"), number="99/QĐ-UBND", file="khac.docx"))
    assert [row["id"] for row in _listed(archive)] == ["d1.recipients"]
    archive.save(decision(Row("Lò Văn Páo"), file="danh-sach.docx"))
    shown = view(archive, 1)
    assert _listed(archive) == [] and shown is not None and shown.doubts == ()


def test_an_award_beside_a_list_that_came_later_is_doubted_no_longer(archive: Archive) -> None:
    absent = Doubt("recipients", "list-absent", "Thiếu danh sách.", Quote(0, 4))
    archive.save(decision(Row("Vũ Hải Đăng"), doubts=(absent,), file="quyet-dinh.docx"))
    assert [award.doubts for award in awards(archive)] == [("Thiếu danh sách.",)]
    archive.save(decision(Row("Lò Văn Páo"), file="danh-sach.docx"))
    assert [award.doubts for award in awards(archive)] == [(), ()]


def test_what_needs_review_is_what_is_listed(archive: Archive) -> None:
    _fill(archive)
    marked = [json.loads(line) for line in _run(archive, "export").stdout.splitlines()]
    assert {award["id"] for award in marked if award["needs_review"]} == {
        row["award"] for row in _listed(archive) if row["award"]
    }


def test_the_list_is_cut_by_field_document_and_number(archive: Archive) -> None:
    _fill(archive)
    assert [row["id"] for row in _listed(archive, "--field", "name")] == ["a2.name", "a3.name"]
    assert [row["id"] for row in _listed(archive, "--document", "329/QĐ-UBND")] == ["a2.name"]
    assert [row["id"] for row in _listed(archive, "--limit", "1")] == ["d2.number"]
    assert _run(archive, "review", "--document", "khong-co").exit_code == 1
    table = _run(archive, "review", "--format", "table", "--limit", "1")
    assert "d2.number" in table.stdout and "2 giá trị nữa" in table.stderr


def test_a_copy_whose_awards_stand_elsewhere_is_not_asked_about(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng")))
    archive.save(decision(Row("Vũ Hải Đang", confidence=0.5, doubt="Chữ mờ."), origin="ocr", file="scan.pdf"))
    assert doubtful(archive) == ([], 0)


def test_a_line_that_was_listed_settles_it(archive: Archive) -> None:
    _fill(archive)
    done = _run(archive, "review", "fix", "a2.name", "Nguyễn Thị Hường", "--note", "soi bản giấy", "--by", "Lan")
    assert done.exit_code == 0
    assert (
        done.stdout.startswith("đã sửa: Nguyễn Thị Hương → Nguyễn Thị Hường (Lan, ") and "soi bản giấy" in done.stdout
    )
    assert _run(archive, "review", "fix", "d2.number", "12/QĐ-UBND").exit_code == 0
    assert _run(archive, "review", "confirm", "a3.name").exit_code == 0
    assert _listed(archive) == []
    said = [json.loads(line) for line in _run(archive, "review", "history").stdout.splitlines()]
    assert [(item["id"], item["field"], item["state"]) for item in said] == [
        ("c3", "name", "holds"),
        ("c2", "number", "holds"),
        ("c1", "name", "holds"),
    ]
    assert len(_run(archive, "review", "history", "a2").stdout.splitlines()) == 1
    assert len(_run(archive, "review", "history", "--document", "12/QĐ-UBND").stdout.splitlines()) == 2
    shown = " ".join(_run(archive, "show", "1", "--format", "table").stdout.split())
    assert "đã sửa: Nguyễn Thị" in shown and "Lan" in shown


def test_wrong_use_is_told_and_changes_nothing(archive: Archive) -> None:
    _fill(archive)
    assert _run(archive, "review", "fix", "17", "x").exit_code == 2
    assert "issued_on" in _run(archive, "review", "fix", "d1.ngay", "x").stderr
    day = _run(archive, "review", "fix", "d1.issued_on", "31/2/2021")
    assert day.exit_code == 2 and "31/2/2021" in day.stderr
    assert _run(archive, "review", "confirm", "c9").exit_code == 1
    assert "«zz»" in _run(archive, "review", "history", "zz").stderr
    field = _run(archive, "review", "--field", "ngay")
    assert field.exit_code == 2 and "issued_on" in field.stderr
    assert _run(archive, "review", "history").stdout == ""


def test_what_is_no_award_is_taken_out_with_the_line_that_was_told_and_comes_back(archive: Archive) -> None:
    _fill(archive)
    line = 'sovang review remove a2 --note "…"'
    (told,) = [row["next"] for row in _listed(archive) if row["id"] == "a2.name"]
    assert line in told
    nameless = _run(archive, "review", "fix", "a2.name", "")
    assert nameless.exit_code == 2 and line in nameless.stderr
    gone = _run(archive, *shlex.split(line)[1:], "--by", "Lan")
    assert gone.exit_code == 0 and "đã bỏ, không phải khen thưởng (Lan, " in gone.stdout
    assert "sovang review restore a2" in gone.stderr
    assert 2 not in [award.id for award in awards(archive)]
    assert not [row for row in _listed(archive) if row["id"].startswith("a2.")]
    back = _run(archive, "review", "restore", "a2", "--note", "đúng là khen thưởng")
    assert back.exit_code == 0 and "đã lấy lại" in back.stdout
    assert 2 in [award.id for award in awards(archive)]
    assert len(_run(archive, "review", "history", "a2").stdout.splitlines()) == 2


def test_taken_out_by_the_id_of_a_value_the_whole_award_is_named(archive: Archive) -> None:
    _fill(archive)
    gone = _run(archive, "review", "remove", "a2.name")
    assert gone.stdout.startswith("a2 ") and gone.stderr.rstrip().endswith("sovang review restore a2")


def test_only_an_award_can_be_taken_out(archive: Archive) -> None:
    _fill(archive)
    assert _run(archive, "review", "remove", "d1").exit_code == 2
    assert _run(archive, "review", "remove", "a2", "d1.number").exit_code == 2
    absent = _run(archive, "review", "remove", "a99")
    assert absent.exit_code == 1 and "a99 " in absent.stderr and "granted" not in absent.stderr
    plan = _run(archive, "review", "fix", "d1.task", "x")
    assert plan.exit_code == 1 and "sovang plan 1" in plan.stderr
    assert _run(archive, "review", "history").stdout == ""


def test_a_corrected_agency_says_that_awards_are_told_by_it(archive: Archive) -> None:
    _fill(archive)
    done = _run(archive, "review", "fix", "d1.issuer", "UBND tỉnh Sơn Hạ")
    assert done.exit_code == 0 and "sovang show 1" in done.stderr
    assert "sovang show" not in _run(archive, "review", "fix", "d1.issuer", "UBND tỉnh Sơn Hạ").stderr


def test_a_correction_without_its_award_is_told_until_somebody_lets_go_of_it(archive: Archive) -> None:
    made: Decision = decision(Row("Vũ Hải Đăng"), Row("Lò Văn Páo"))
    archive.save(made)
    assert _run(archive, "review", "fix", "a2.unit", "Sở Y tế").exit_code == 0
    assert _run(archive, "forget", "1").exit_code == 0
    archive.save(replace(made, commendations=made.commendations[:1]))
    told = _run(archive, "review")
    assert "c1" in told.stderr and "Lò Văn Páo" in told.stderr
    assert _run(archive, "review", "confirm", "c1").exit_code == 0
    assert "c1" not in _run(archive, "review").stderr


def test_both_readings_of_a_scan_are_shown_where_they_differ() -> None:
    words = "Nguyễn Thị Hương"
    box = Box(0.1, 0.1, 0.2, 0.12)
    spans = (Span(0, 6, box), Span(7, 10, box), Span(11, 16, box, 0.6, "Hường"))
    pages = (Page(1, (Block("Điều 1."), Block(words, box, spans=spans, origin="ocr")), "ocr"),)
    seen = SecondReadings(Document(SOURCE, pages, compose(pages)))
    assert seen.find(8, 24) == ("Nguyễn Thị Hương", "Nguyễn Thị Hường")
    assert seen.find(8, 18) == () and seen.find(0, 7) == ()


def test_the_help_tells_how_in_both_languages(archive: Archive) -> None:
    assert "fix" in _run(archive, "review", "--help").stdout
    assert "Put a value right" in _run(archive, "--lang", "en", "review", "--help").stdout
    assert "tên người dùng máy" in " ".join(_run(archive, "review", "fix", "--help").stdout.split())
