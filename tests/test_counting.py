"""The lists of a decision, in files of their own, are held to the numbers that it states."""

from itertools import permutations

import pytest

from commands.doubt_texts import doubt_text
from commands.language import choose
from store.archive import Archive
from store.counting import recount
from store.doubtful import doubtful
from store.forgetting import forget
from store.tables import doubts
from store.view import view
from tests.test_offers import PERSON, _decision, _list

TWO_KINDS = (
    "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 tập thể và 02 cá nhân đã có thành tích xuất sắc trong công tác "
    "năm 2020 (có Danh sách kèm theo)."
)
OTHER = "2. Bà Lò Thị Ún, Giáo viên, Trường Mầm non Hoa Ban."
PERSONS, BODIES = "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN", "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN"


def _doubts(archive: Archive, document_id: int = 1) -> list[tuple[str, str]]:
    shown = view(archive, document_id)
    assert shown is not None
    return [(doubt.code, doubt.quote or "") for doubt in shown.doubts]


def test_until_a_list_is_in_it_is_missed(archive: Archive) -> None:
    archive.save(_decision(TWO_KINDS))
    assert _doubts(archive) == [("list-absent", "01 tập thể")]


def test_a_list_that_is_short_is_told_with_both_numbers(archive: Archive) -> None:
    archive.save(_decision(TWO_KINDS))
    archive.save(_list("DANH SÁCH KHEN THƯỞNG", PERSON, "2. Trường Mầm non Hoa Ban."))
    assert _doubts(archive) == [("lists-differ", "02 cá nhân")]
    shown = view(archive, 1)
    assert shown and "«2» cá nhân" in shown.doubts[0].reason and "có «1»" in shown.doubts[0].reason
    choose(["--lang", "en"])
    english = doubt_text("lists-differ", shown.doubts[0].reason)
    choose([])
    assert "«2»" in english and "«1»: load the list that is missing" in english
    assert [one.place.field for one in doubtful(archive)[0]] == ["recipients"]


@pytest.mark.parametrize("order", list(permutations((0, 1, 2))))
def test_lists_that_are_whole_leave_no_doubt_in_whatever_order(archive: Archive, order: tuple[int, ...]) -> None:
    files = _decision(TWO_KINDS), _list(PERSONS, PERSON, OTHER), _list(BODIES, "1. Trường Mầm non Hoa Ban.")
    for index in order:
        archive.save(files[index])
    assert doubtful(archive) == ([], 0)


def test_a_list_taken_out_is_missed_again(archive: Archive) -> None:
    for read in (_decision(TWO_KINDS), _list(PERSONS, PERSON, OTHER), _list(BODIES, "1. Trường Mầm non Hoa Ban.")):
        archive.save(read)
    forget(archive, 3)
    assert _doubts(archive) == [("lists-differ", "01 tập thể")]
    forget(archive, 2)
    assert _doubts(archive) == [("list-absent", "01 tập thể")]


def test_a_doubt_that_a_person_settled_is_not_raised_again(archive: Archive) -> None:
    archive.save(_decision(TWO_KINDS))
    archive.save(_list("DANH SÁCH KHEN THƯỞNG", PERSON, "2. Trường Mầm non Hoa Ban."))
    with archive.writing() as connection:
        connection.execute(doubts.update().where(doubts.c.code == "lists-differ").values(settled_by=1))
        recount(connection, 1)
        kept = connection.execute(doubts.select().where(doubts.c.code == "lists-differ")).all()
    assert [row.settled_by for row in kept] == [1]


def test_a_decision_that_counts_nobody_is_held_to_nothing(archive: Archive) -> None:
    archive.save(_decision("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân có tên trong danh sách."))
    archive.save(_list(PERSONS, PERSON))
    assert _doubts(archive) == []


def test_one_of_two_awards_counts_once(archive: Archive) -> None:
    archive.save(_decision(TWO_KINDS.replace("01 tập thể và 02", "01")))
    archive.save(_list(PERSONS, PERSON, PERSON.replace("1. ", "2. ")))
    assert _doubts(archive) == []
