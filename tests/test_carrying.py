"""A correction of one file of a decision holds in its other files, whichever of them stands."""

from datetime import date

import pytest

from store.archive import Archive
from store.awards import awards
from store.corrections import Place, confirm, history
from store.forgetting import forget
from tests.corrected import award_of, fixed
from tests.made_decisions import Row, decision

DANG, HUONG, PAO = Row("Vũ Hải Đặng"), Row("Nguyễn Thị Hường"), Row("Lò Văn Páo")
COPIES = ((1, "Quốc"), (2, "Văn"), (3, "Công"))


def _standing(archive: Archive) -> set[tuple[str, str | None, date | None]]:
    return {(award.recipient, award.document.number, award.document.issued_on) for award in awards(archive)}


@pytest.mark.parametrize("copies_first", [False, True])
def test_a_file_that_was_saved_anew_keeps_what_was_put_right(archive: Archive, copies_first: bool) -> None:
    """Which of two digital files stands is told by their contents: with several copies each is the first once."""
    copies = [decision(DANG, HUONG, file=f"ban-{number}.docx", signer=f"Trần {name} Huân") for number, name in COPIES]
    archive.save(decision(DANG, HUONG))
    for copy in copies if copies_first else ():
        archive.save(copy)
    fixed(archive, Place(True, 1, "name"), "Vũ Hải Đăng")
    fixed(archive, Place(False, 1, "issued_on"), "16/3/2021")
    for copy in () if copies_first else copies:
        archive.save(copy)
    right = {("Vũ Hải Đăng", "329/QĐ-UBND", date(2021, 3, 16)), ("Nguyễn Thị Hường", "329/QĐ-UBND", date(2021, 3, 16))}
    assert _standing(archive) == right
    for document in (1, 2, 3):
        forget(archive, document)
        assert _standing(archive) == right
    (said,) = history(archive, place=Place(True, award_of(archive, "Vũ Hải Đăng").id, "name"))
    assert (said.read, said.value, said.by, said.note) == ("Vũ Hải Đặng", "Vũ Hải Đăng", "Lan", "soi bản giấy")


def test_the_last_word_holds_in_every_file_and_may_be_said_of_any(archive: Archive) -> None:
    archive.save(decision(DANG, HUONG))
    archive.save(decision(DANG, HUONG, file="ban-sao.docx", signer="Trần Văn Huân"))
    fixed(archive, Place(True, 1, "name"), "Vũ Hải Đăng")
    fixed(archive, Place(True, 3, "name"), "Vũ Hải Đằng")
    fixed(archive, Place(True, 1, "unit"), "Trường Mầm non Hoa Mai")
    every = {(award.recipient, award.unit) for award in awards(archive, all_files=True)}
    assert every == {("Vũ Hải Đằng", "Trường Mầm non Hoa Mai"), ("Nguyễn Thị Hường", "Trường Mầm non Hoa Ban")}


@pytest.mark.parametrize("copy_first", [False, True])
def test_a_number_put_right_takes_the_copy_along(archive: Archive, copy_first: bool) -> None:
    copy = decision(DANG, HUONG, file="ban-sao.docx", signer="Trần Văn Huân")
    archive.save(decision(DANG, HUONG))
    if copy_first:
        archive.save(copy)
    fixed(archive, Place(False, 1, "number"), "330/QĐ-UBND")
    archive.save(copy)
    assert {number for _, number, _ in _standing(archive)} == {"330/QĐ-UBND"} and len(list(awards(archive))) == 2


def test_a_number_put_right_leaves_the_decision_that_has_the_other_one(archive: Archive) -> None:
    """Different people: the file under the number that was read is no copy."""
    archive.save(decision(DANG, HUONG))
    fixed(archive, Place(False, 1, "number"), "330/QĐ-UBND")
    archive.save(decision(PAO))
    assert {(name, number) for name, number, _ in _standing(archive)} == {
        ("Vũ Hải Đặng", "330/QĐ-UBND"),
        ("Nguyễn Thị Hường", "330/QĐ-UBND"),
        ("Lò Văn Páo", "329/QĐ-UBND"),
    }


def test_a_correction_goes_to_nobody_who_may_be_another(archive: Archive) -> None:
    """Two of one name in a list: the copy does not say which of them is meant. A better reading needs nothing."""
    twice = Row("Vũ Hải Đặng", unit="Trường Tiểu học Hoa Mai")
    archive.save(decision(DANG, twice))
    fixed(archive, Place(True, 1, "name"), "Vũ Hải Đăng")
    archive.save(decision(DANG, twice, file="ban-sao.docx", signer="Trần Văn Huân"))
    mine = [award.recipient for award in awards(archive, all_files=True) if award.document.file == "ban-sao.docx"]
    assert mine == ["Vũ Hải Đặng", "Vũ Hải Đặng"] and len(list(history(archive))) == 1


def test_a_better_file_that_says_the_same_as_the_correction_gets_none(archive: Archive) -> None:
    archive.save(decision(DANG, HUONG, origin="ocr", file="QD-329.pdf"))
    fixed(archive, Place(True, 1, "name"), "Vũ Hải Đăng")
    archive.save(decision(Row("Vũ Hải Đăng"), HUONG))
    assert {name for name, _, _ in _standing(archive)} == {"Vũ Hải Đăng", "Nguyễn Thị Hường"}
    assert len(list(history(archive))) == 1


@pytest.mark.parametrize("copy_first", [False, True])
def test_a_confirmed_value_is_not_asked_again_of_a_copy(archive: Archive, copy_first: bool) -> None:
    unsure = Row("Vũ Hải Đặng", confidence=0.6, doubt="Chữ mờ.")
    copy = decision(unsure, HUONG, file="ban-sao.docx", signer="Trần Văn Huân")
    archive.save(decision(unsure, HUONG))
    if copy_first:
        archive.save(copy)
    confirm(archive, Place(True, 1, "name"), "đúng", "Lan")
    archive.save(copy)
    assert not any(award.needs_review for award in awards(archive, all_files=True))
