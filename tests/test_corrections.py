"""What a person says of a value holds, is seen everywhere, keeps the old value and outlives every new reading."""

import json
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from audit.cases import audit
from extract.decision import Doubt, Quote
from store.archive import Archive
from store.awards import awards
from store.corrections import NotThere, Place, confirm, drop, history, orphans
from store.doubtful import doubtful
from store.forgetting import forget
from store.people import people
from store.query import Query
from store.search import search
from store.view import view
from tests.corrected import award_of, fixed, read_again
from tests.made_decisions import Row, decision

ROOT = Path(__file__).parent.parent
MISREAD = Row("Nguyễn Thị Hương", confidence=0.6, doubt="Chữ mờ.")
OTHER = Row("Vũ Hải Đăng")


def _name(award: int) -> Place:
    return Place(True, award, "name")


def test_a_corrected_name_is_found_everywhere_and_the_old_one_is_kept(archive: Archive) -> None:
    archive.save(decision(MISREAD, OTHER))
    done = fixed(archive, _name(1), "Nguyễn Thị Hường")
    assert (done.read, done.old, done.value) == ("Nguyễn Thị Hương", "Nguyễn Thị Hương", "Nguyễn Thị Hường")
    assert (done.by, done.note, done.state) == ("Lan", "soi bản giấy", "holds")
    award = award_of(archive, "Nguyễn Thị Hường")
    assert not award.needs_review and award.doubts == () and award.confidence > 0.9
    assert [hit.award.recipient for hit in search(archive, Query(words="nguyễn thị hường")).hits] == [award.recipient]
    assert people(archive, "Nguyễn Thị Hường")[0][0].awards[0].id == 1
    shown = view(archive, 1)
    assert shown and shown.doubts == ()
    (fact,) = [fact for fact in shown.facts if fact.field == "name" and fact.award == 1]
    assert (fact.value, fact.read) == ("Nguyễn Thị Hường", "Nguyễn Thị Hương") and fact.said and fact.said.by == "Lan"


def test_a_correction_outlives_the_same_content_and_a_new_reading(archive: Archive) -> None:
    made = decision(MISREAD, OTHER)
    archive.save(made)
    fixed(archive, _name(1), "Nguyễn Thị Hường")
    fixed(archive, Place(True, 2, "years"), "2019-2021")
    fixed(archive, Place(False, 1, "number"), "330/QĐ-UBND")
    before = [replace(award, id=0, document=replace(award.document, id=0, decision_id=0)) for award in awards(archive)]
    assert not archive.save(made)
    read_again(archive, 1, made)
    after = [replace(award, id=0, document=replace(award.document, id=0, decision_id=0)) for award in awards(archive)]
    assert after == before and after[0].document.number == "330/QĐ-UBND" and after[1].years == (2019, 2021)
    assert [item.state for item in history(archive)] == ["holds"] * 3


def test_of_two_corrections_the_last_one_holds_and_both_are_kept(archive: Archive) -> None:
    made = decision(MISREAD)
    archive.save(made)
    fixed(archive, _name(1), "Nguyễn Thị Hướng", by="An")
    fixed(archive, _name(1), "Nguyễn Thị Hường", by="Lan")
    for _ in range(2):
        last, first = history(archive)
        assert (first.state, last.state, last.old) == ("superseded", "holds", "Nguyễn Thị Hướng")
        assert last.read == "Nguyễn Thị Hương" and award_of(archive, "Nguyễn Thị Hường")
        forget(archive, last.document or 0)
        assert {item.state for item in history(archive)} == {"away", "superseded"}
        archive.save(made)


def test_a_better_reading_finds_the_corrected_award(archive: Archive) -> None:
    archive.save(decision(MISREAD, OTHER))
    fixed(archive, Place(True, 1, "unit"), "Trường Mầm non Hoa Mai")
    better = decision(replace(MISREAD, name="Nguyễn Thị Hường"), OTHER)
    first = decision(MISREAD, OTHER)
    source = replace(better.document.source, sha256=first.document.source.sha256)
    read_again(archive, 1, replace(better, document=replace(better.document, source=source)))
    assert award_of(archive, "Nguyễn Thị Hường").unit == "Trường Mầm non Hoa Mai"
    assert award_of(archive, "Vũ Hải Đăng").unit == "Trường Mầm non Hoa Ban"


def test_a_correction_whose_award_is_gone_is_an_orphan_and_touches_no_other(archive: Archive) -> None:
    made = decision(MISREAD, OTHER)
    archive.save(made)
    fixed(archive, _name(1), "Nguyễn Thị Hường")
    read_again(archive, 1, replace(made, commendations=made.commendations[1:]))
    assert [award.recipient for award in awards(archive)] == ["Vũ Hải Đăng"]
    (lost,) = orphans(archive)
    assert (lost.name, lost.value, lost.award) == ("Nguyễn Thị Hương", "Nguyễn Thị Hường", None)
    read_again(archive, lost.document or 0, made)
    assert orphans(archive) == [] and award_of(archive, "Nguyễn Thị Hường")


def test_an_orphan_can_be_let_go_of_and_stays_on_record(archive: Archive) -> None:
    made = decision(MISREAD, OTHER)
    archive.save(made)
    kept = fixed(archive, _name(1), "Nguyễn Thị Hường")
    with pytest.raises(NotThere):
        drop(archive, kept.id, "", "Lan")
    read_again(archive, 1, replace(made, commendations=made.commendations[1:]))
    assert drop(archive, kept.id, "không phải người được khen", "Lan").state == "dropped"
    assert orphans(archive) == [] and len(list(history(archive))) == 2


def test_of_two_equal_rows_the_corrected_one_stays_the_corrected_one(archive: Archive) -> None:
    made = decision(OTHER, OTHER, Row("Lò Văn Páo"))
    archive.save(made)
    fixed(archive, Place(True, 2, "unit"), "Trường Tiểu học Kim Đồng")
    read_again(archive, 1, made)
    assert [award.unit for award in awards(archive)][:2] == ["Trường Mầm non Hoa Ban", "Trường Tiểu học Kim Đồng"]
    (item,) = history(archive)
    read_again(archive, item.document or 0, replace(made, commendations=made.commendations[1:]))
    (award, _) = awards(archive)
    assert award.unit == "Trường Tiểu học Kim Đồng" or orphans(archive)


def test_a_confirmed_value_is_no_longer_doubtful_nor_after_a_new_reading(archive: Archive) -> None:
    made = decision(MISREAD)
    archive.save(made)
    assert [item.place for item in doubtful(archive)[0]] == [_name(1)]
    confirm(archive, _name(1), "đúng", "Lan")
    assert doubtful(archive) == ([], 0) and not award_of(archive, "Nguyễn Thị Hương").needs_review
    read_again(archive, 1, made)
    assert doubtful(archive) == ([], 0) and not award_of(archive, "Nguyễn Thị Hương").needs_review


def test_a_doubt_of_another_field_stands(archive: Archive) -> None:
    archive.save(decision(MISREAD))
    fixed(archive, Place(True, 1, "position"), "Hiệu trưởng")
    award = award_of(archive, "Nguyễn Thị Hương")
    assert award.needs_review and award.doubts == ("Chữ mờ.",) and award.position == "Hiệu trưởng"


def test_a_document_doubt_goes_with_its_correction(archive: Archive) -> None:
    doubts = (
        Doubt("number", "number-unread", "Số viết tay.", Quote(0, 4)),
        Doubt("secrecy", "secrecy-marked", "Có dấu."),
    )
    archive.save(decision(OTHER, number=None, doubts=doubts, origin="ocr"))
    assert award_of(archive, "Vũ Hải Đăng").doubts == ("Số viết tay.", "Có dấu.")
    fixed(archive, Place(False, 1, "number"), "Số: 12 /QĐ-UBND")
    award = award_of(archive, "Vũ Hải Đăng")
    assert award.document.number == "12/QĐ-UBND" and award.doubts == ("Có dấu.",)
    assert search(archive, Query(number="12")).total == 1 and search(archive, Query(words="12/QĐ-UBND")).total == 1
    confirm(archive, Place(False, 1, "secrecy"), "được lưu", "Lan")
    assert award_of(archive, "Vũ Hải Đăng").doubts == ()


def test_the_audit_sees_corrected_names(archive: Archive) -> None:
    archive.save(decision(Row("Nguyễn Thị Hường")))
    archive.save(decision(Row("Nguyễn Thị Lương"), number="415/QĐ-UBND"))
    assert not [finding for finding in audit(awards(archive)) if finding.rule == "R-DUP-03"]
    fixed(archive, _name(2), "Nguyễn Thị Hường")
    assert [finding.rule for finding in audit(awards(archive))] == ["R-DUP-03"]


@pytest.mark.parametrize("place", [_name(7), Place(False, 7, "number"), Place(True, 1, "number"), Place(False, 1, "x")])
def test_nothing_is_said_of_what_is_not_there(archive: Archive, place: Place) -> None:
    archive.save(decision(OTHER))
    with pytest.raises(NotThere):
        fixed(archive, place, "1")
    with pytest.raises(NotThere):
        confirm(archive, place, "", "Lan")


def test_two_processes_correct_the_same_value_and_both_are_kept(archive: Archive) -> None:
    archive.save(decision(OTHER))
    lines = [
        [sys.executable, "cli.py", "--db", archive.place, "review", "fix", "a1.unit", f"Trường {name}", "--by", name]
        for name in ("An", "Lan")
    ]
    running = [subprocess.Popen(line, cwd=ROOT, stdout=subprocess.DEVNULL) for line in lines]
    assert [process.wait(60) for process in running] == [0, 0]
    last, first = history(archive)
    assert last.old == first.value and {first.by, last.by} == {"An", "Lan"}
    assert award_of(archive, "Vũ Hải Đăng").unit == last.value


def test_nothing_that_was_said_is_ever_changed(archive: Archive) -> None:
    made = decision(MISREAD)
    archive.save(made)
    fixed(archive, _name(1), "Nguyễn Thị Hường")
    columns = "id, sha256, field, action, read, old, value, note, made_by, made_at"

    def kept() -> list[tuple[object, ...]]:
        with sqlite3.connect(archive.place) as connection:
            return connection.execute(f"SELECT {columns} FROM corrections ORDER BY id").fetchall()

    before = kept()
    confirm(archive, _name(1), "", "An")
    read_again(archive, 1, made)
    assert kept()[:1] == before and len(kept()) == 2


def test_an_archive_without_corrections_gets_the_table_and_keeps_its_awards(archive: Archive) -> None:
    archive.save(decision(MISREAD))
    archive.close()
    with sqlite3.connect(archive.place) as connection:
        for table in ("corrections", "entries"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("ALTER TABLE doubts DROP COLUMN settled_by")
        connection.execute("UPDATE alembic_version SET version_num = '0005'")
    with Archive.open(archive.place) as opened:
        fixed(opened, _name(1), "Nguyễn Thị Hường")
        assert json.dumps([award.recipient for award in awards(opened)], ensure_ascii=False) == '["Nguyễn Thị Hường"]'
