"""An award that a person takes out stands nowhere, through every new reading, until somebody brings it back."""

from dataclasses import replace

from audit.cases import refresh
from store.archive import Archive
from store.awards import awards
from store.corrections import Place, fix, history, orphans
from store.doubtful import doubtful
from store.forgetting import forget
from store.people import people
from store.query import Query
from store.search import search
from store.view import view
from store.withdrawn import GRANTED, NO, YES
from tests.made_decisions import Row, decision

WRONG = Row("Trần Quốc Huân", confidence=0.6, doubt="Chữ mờ.")
RIGHT = Row("Vũ Hải Đăng")


def _say(archive: Archive, award: int, value: str) -> None:
    fix(archive, Place(True, award, GRANTED), value, "tên người ký", "Lan")


def _names(archive: Archive) -> list[str]:
    return sorted(award.recipient for award in awards(archive))


def test_what_is_taken_out_is_found_nowhere(archive: Archive) -> None:
    archive.save(decision(WRONG, RIGHT))
    _say(archive, 1, NO)
    assert _names(archive) == ["Vũ Hải Đăng"]
    assert search(archive, Query(words="Trần Quốc Huân")).hits == ()
    assert people(archive, "Trần Quốc Huân")[0] == ()
    assert doubtful(archive) == ([], 0)
    shown = view(archive, 1)
    assert shown and [award.recipient for award in shown.awards] == ["Vũ Hải Đăng"] and shown.doubts == ()


def test_it_outlives_a_new_reading_and_history_keeps_who_and_why(archive: Archive) -> None:
    made = decision(WRONG, RIGHT)
    archive.save(made)
    _say(archive, 1, NO)
    forget(archive, 1)
    archive.save(made)
    assert _names(archive) == ["Vũ Hải Đăng"]
    (said,) = history(archive)
    assert (said.value, said.by, said.note, said.state) == (NO, "Lan", "tên người ký", "holds")


def test_it_comes_back_as_it_was(archive: Archive) -> None:
    archive.save(decision(WRONG, RIGHT))
    before = list(awards(archive))
    _say(archive, 1, NO)
    _say(archive, 1, YES)
    assert [replace(a, confidence=0, needs_review=False) for a in awards(archive)] == [
        replace(a, confidence=0, needs_review=False) for a in before
    ]
    assert [said.state for said in history(archive)] == ["holds", "superseded"]


def test_another_file_of_the_decision_does_not_bring_it_back(archive: Archive) -> None:
    archive.save(decision(WRONG, RIGHT))
    _say(archive, 1, NO)
    archive.save(decision(replace(WRONG, unit=None), RIGHT, Row("Lò Văn Páo"), file="ban-khac.docx"))
    assert "Trần Quốc Huân" not in _names(archive)


def test_one_of_two_people_of_the_same_name_stays(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng"), Row("Vũ Hải Đăng", unit="Sở Y tế")))
    _say(archive, 2, NO)
    assert [award.unit for award in awards(archive)] == ["Trường Mầm non Hoa Ban"]


def test_a_reading_without_it_asks_nobody_about_it(archive: Archive) -> None:
    made = decision(WRONG, RIGHT)
    archive.save(made)
    _say(archive, 1, NO)
    forget(archive, 1)
    archive.save(replace(made, commendations=made.commendations[1:]))
    assert orphans(archive) == [] and _names(archive) == ["Vũ Hải Đăng"]


def test_the_audit_speaks_of_it_no_more(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng"), Row("Lò Văn Páo")))
    archive.save(decision(Row("Vũ Hải Đăng"), number="415/QĐ-UBND"))
    archive.save(decision(Row("Vũ Hải Đăng"), Row("Lò Văn Páo"), file="ban-khac.docx"))
    assert "R-DUP-03" in [found.rule for found in refresh(archive)]
    _say(archive, 3, NO)
    assert refresh(archive) == ()
    _say(archive, 2, NO)
    assert refresh(archive) == ()  # the other file of that decision says it too: no difference between copies
