"""Questions to an archive of invented people."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ingest.text import fold
from store.archive import Archive
from store.people import people, units
from store.query import Query
from store.search import search
from tests.made_decisions import Row, decision

HOA_BAN = "Trường Mầm non Hoa Ban"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Two women whose names differ by a tone, others of one family name, collectives, two years."""
    made = Archive.open(str(tmp_path_factory.mktemp("kho") / "kho.db"), create=True)
    made.save(
        decision(
            Row("Nguyễn Thị Hương"),
            Row("Nguyễn Thị Hường"),
            Row("Nguyễn Văn Hoà", unit="Phòng Nội vụ huyện Nậm Khao", position="Chuyên viên"),
            Row("Phòng Nội vụ huyện Nậm Khao", unit=None, position=None, kind="tap-the", code="bk-tinh"),
            Row("Vũ Hải Đăng", reason="phòng, chống thiên tai", code="bk-tinh", years=None),
        )
    )
    made.save(
        decision(
            Row("Nguyễn Thị Hường", years=(2021, 2021)),
            Row("Nguyễn Thị Hường", unit="Trạm Y tế xã Pha Lin", position="Y sĩ", years=(2021, 2021)),
            Row("Nguyễn Thị Hường Giang", years=(2021, 2021)),
            number="45/QĐ-UBND",
            issued_on=date(2022, 1, 20),
            agency="Ủy ban nhân dân huyện Nậm Khao",
            signer="Lò Thị Páo",
        )
    )
    return made


def _found(archive: Archive, query: Query | str, **more: Any) -> list[str]:
    asked = Query(words=query, **more) if isinstance(query, str) else query
    return [hit.award.recipient for hit in search(archive, asked).hits]


@pytest.mark.parametrize(
    "words",
    ["nguyen thi huong", "NGUYỄN THỊ HƯỜNG", "Hường Nguyễn Thị", "nguyễn thi hương", "Nguyễn Thị Hường"],
)
def test_words_match_without_accents_in_any_order(archive: Archive, words: str) -> None:
    assert len(_found(archive, words)) == 5


def test_words_typed_with_accents_rank_exact_spellings_first(archive: Archive) -> None:
    assert set(_found(archive, "Nguyễn Thị Hương")[:1]) == {"Nguyễn Thị Hương"}
    assert _found(archive, "Nguyễn Thị Hường")[:3] == ["Nguyễn Thị Hường"] * 3
    assert _found(archive, "Nguyễn Thị Hường")[-1] == "Nguyễn Thị Hương"


def test_a_letter_with_a_bar_is_found_without_it(archive: Archive) -> None:
    assert _found(archive, "dang") == ["Vũ Hải Đăng"]


def test_both_tone_placements_find_the_exact_spelling(archive: Archive) -> None:
    assert _found(archive, "Hòa")[0] == _found(archive, "Hoà")[0] == "Nguyễn Văn Hoà"


@pytest.mark.parametrize("words", ["thiên tai", "chong thien tai", "329/QĐ-UBND dang"])
def test_reasons_and_numbers_are_searched(archive: Archive, words: str) -> None:
    assert _found(archive, words) == ["Vũ Hải Đăng"]


@pytest.mark.parametrize(
    ("slip", "name"),
    [
        pytest.param("Vu Hai Dagn", "Vũ Hải Đăng", id="two letters swapped"),
        pytest.param("Vũ Hải Đăngg", "Vũ Hải Đăng", id="a letter twice"),
        pytest.param("nguyn van hoa", "Nguyễn Văn Hoà", id="a letter missing"),
    ],
)
def test_a_slip_of_the_fingers_finds_the_name_and_says_so(archive: Archive, slip: str, name: str) -> None:
    answer = search(archive, Query(words=slip))
    assert answer.hits[0].award.recipient == name
    assert not answer.hits[0].exact


def test_words_that_are_found_are_never_taken_for_slips(archive: Archive) -> None:
    answer = search(archive, Query(words="huong giang"))
    assert [(hit.award.recipient, hit.exact) for hit in answer.hits] == [("Nguyễn Thị Hường Giang", True)]


@pytest.mark.parametrize("words", ["Bùi Quang Tuệ", "999/QĐ-BGDĐT", "zzzz", '"', "* OR (", "NEAR(a b)", "{unit} :"])
def test_what_is_not_there_is_not_found(archive: Archive, words: str) -> None:
    answer = search(archive, Query(person=words) if words[0].isalpha() else Query(words=words + " zzzz"))
    assert answer.hits == () and answer.total == 0


@pytest.mark.parametrize(
    ("query", "count"),
    [
        pytest.param(Query(person="huong"), 5, id="person"),
        pytest.param(Query(person="noi vu"), 0, id="a collective is no person"),
        pytest.param(Query(unit="phong noi vu"), 2, id="a unit and its people"),
        pytest.param(Query(unit="hoa ban", person="hường"), 4, id="unit and person"),
        pytest.param(Query(codes=("bk-tinh",)), 2, id="award"),
        pytest.param(Query(level="BO-TINH", kind="tap-the"), 1, id="level and kind"),
        pytest.param(Query(years=(2021, 2021)), 4, id="year of achievement, of issue where none is given"),
        pytest.param(Query(years=(2020, 2021)), 8, id="span of years"),
        pytest.param(Query(years=(2022, 2022)), 0, id="the year of issue does not count where one is given"),
        pytest.param(Query(number="45"), 3, id="number without its symbol"),
        pytest.param(Query(number="4"), 0, id="a number is not the start of another"),
        pytest.param(Query(number="045/qđ-ubnd"), 3, id="number with a leading zero"),
        pytest.param(Query(agency="UBND huyện Nậm Khao"), 3, id="agency, abbreviated"),
        pytest.param(Query(signer="lo thi pao"), 3, id="signer"),
        pytest.param(Query(occasion="dot-xuat"), 0, id="occasion"),
        pytest.param(Query(), 8, id="everything"),
    ],
)
def test_every_condition_must_hold(archive: Archive, query: Query, count: int) -> None:
    assert search(archive, query).total == count


def test_a_limit_shows_the_first_and_counts_all(archive: Archive) -> None:
    answer = search(archive, Query(words="nguyen"), limit=2)
    assert (len(answer.hits), answer.total) == (2, 6)


def test_the_order_is_the_one_asked_for(archive: Archive) -> None:
    assert _found(archive, "", sort="oldest")[0] == "Nguyễn Thị Hương"
    assert _found(archive, "", sort="newest")[0] == "Nguyễn Thị Hường"
    names = _found(archive, "", sort="name")
    assert [fold(name) for name in names] == sorted(fold(name) for name in names)


def test_two_women_whose_names_differ_by_a_tone_are_two_candidates(archive: Archive) -> None:
    found, exact = people(archive, "Nguyễn Thị Hường")
    assert exact
    assert [(one.name, one.unit, len(one.awards)) for one in found] == [
        ("Nguyễn Thị Hường", HOA_BAN, 2),
        ("Nguyễn Thị Hường", "Trạm Y tế xã Pha Lin", 1),
        ("Nguyễn Thị Hương", HOA_BAN, 1),
        ("Nguyễn Thị Hường Giang", HOA_BAN, 1),
    ]


def test_awards_of_a_person_stand_in_order_of_time(archive: Archive) -> None:
    found, _ = people(archive, "Nguyễn Thị Hường")
    assert [award.document.issued_on for award in found[0].awards] == [date(2021, 3, 15), date(2022, 1, 20)]


def test_a_unit_has_its_own_awards_and_those_of_its_people(archive: Archive) -> None:
    (found,), _ = units(archive, "phong noi vu nam khao")
    assert found.name == "Phòng Nội vụ huyện Nậm Khao"
    assert {award.recipient for award in found.awards} == {"Nguyễn Văn Hoà", "Phòng Nội vụ huyện Nậm Khao"}


def test_the_awards_of_a_second_file_are_not_found_twice(tmp_path: Path) -> None:
    archive = Archive.open(str(tmp_path / "kho.db"), create=True)
    archive.save(decision(Row("Vũ Hải Đăng")))
    archive.save(decision(Row("Vũ Hải Đăng"), file="ban-quet.pdf", origin="ocr"))
    assert len(_found(archive, "dang")) == 1


@pytest.mark.parametrize("asked", [Query(words="*"), Query(words='" - "'), Query(person="?"), Query(unit="%")])
def test_signs_alone_match_nothing(archive: Archive, asked: Query) -> None:
    assert _found(archive, asked) == []


@pytest.mark.parametrize("name", ["", " ", '"'])
def test_no_name_is_nobody(archive: Archive, name: str) -> None:
    assert people(archive, name)[0] == units(archive, name)[0] == ()
