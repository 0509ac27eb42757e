"""Files of one decision, and decisions that undo others."""

from datetime import date
from itertools import permutations

import pytest

from store.archive import Archive
from store.awards import awards
from store.view import view
from tests.made_decisions import Row, decision

HUONG, DANG, PAO = Row("Nguyễn Thị Hường"), Row("Vũ Hải Đăng"), Row("Lò Văn Páo")


def _names(archive: Archive) -> list[str]:
    return [award.recipient for award in awards(archive)]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_scan_and_its_digital_file_are_one_decision_read_from_the_digital_one(
    archive: Archive, order: tuple[int, int]
) -> None:
    files = (
        decision(HUONG, DANG, file="QD-329.docx"),
        decision(Row("Nguyên Thị Hường"), DANG, file="QD-329.pdf", origin="ocr"),
    )
    for index in order:
        archive.save(files[index])
    assert sorted(_names(archive)) == ["Nguyễn Thị Hường", "Vũ Hải Đăng"]
    assert {award.document.file for award in awards(archive)} == {"QD-329.docx"}
    every = list(awards(archive, all_files=True))
    assert len(every) == 4 and len({award.document.decision_id for award in every}) == 1


def test_a_scan_whose_number_was_not_read_joins_by_day_agency_and_recipients(archive: Archive) -> None:
    archive.save(decision(HUONG, DANG, number=None, origin="ocr", file="scan.pdf"))
    archive.save(decision(HUONG, DANG, PAO))
    archive.save(decision(HUONG, DANG, number=None, origin="ocr", file="scan-2.pdf"))
    assert _names(archive) == ["Nguyễn Thị Hường", "Vũ Hải Đăng", "Lò Văn Páo"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"issued_on": date(2022, 3, 15)}, id="numbers begin anew each year"),
        pytest.param({"agency": "Ủy ban nhân dân huyện Nậm Khao"}, id="another agency"),
        pytest.param({"number": "330/QĐ-UBND"}, id="another number"),
        pytest.param({"number": None, "origin": "ocr", "issued_on": date(2021, 3, 16)}, id="another day, no number"),
    ],
)
def test_decisions_that_differ_in_a_part_of_their_identity_stay_apart(
    archive: Archive, other: dict[str, object]
) -> None:
    archive.save(decision(HUONG))
    archive.save(decision(HUONG, file="khac.docx", **other))  # type: ignore[arg-type]
    assert len(_names(archive)) == 2


def test_an_unread_number_does_not_join_a_decision_of_the_same_day_for_others(archive: Archive) -> None:
    archive.save(decision(HUONG, DANG))
    archive.save(decision(PAO, number=None, origin="ocr", file="scan.pdf"))
    assert len(_names(archive)) == 3


def test_a_blank_lost_in_a_scan_does_not_part_two_files(archive: Archive) -> None:
    archive.save(decision(HUONG))
    scanned = "Ủy ban nhân dân tỉnhLâm Thượng"
    archive.save(decision(HUONG, agency=scanned, origin="ocr", file="scan.pdf"))
    assert _names(archive) == ["Nguyễn Thị Hường"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_list_in_a_file_of_its_own_adds_to_its_decision(archive: Archive, order: tuple[int, int]) -> None:
    files = decision(HUONG), decision(DANG, PAO, type="danh-sach", file="danh-sach.docx")
    for index in order:
        archive.save(files[index])
    every = list(awards(archive))
    assert sorted(award.recipient for award in every) == sorted(["Nguyễn Thị Hường", "Vũ Hải Đăng", "Lò Văn Páo"])
    assert len({award.document.decision_id for award in every}) == 1


def test_a_list_that_repeats_its_decision_adds_nothing(archive: Archive) -> None:
    archive.save(decision(HUONG, DANG))
    archive.save(decision(HUONG, DANG, type="danh-sach", file="danh-sach.docx"))
    assert _names(archive) == ["Nguyễn Thị Hường", "Vũ Hải Đăng"]


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_one_award_taken_back_leaves_the_others_of_its_decision(archive: Archive, order: tuple[int, ...]) -> None:
    taken = (("revokes", "329/QĐ-UBND"),)
    files = (
        decision(HUONG, DANG),
        decision(number="415/QĐ-UBND", effects=taken, entire=False, mentions=("Vũ Hải Đăng",)),  # type: ignore[arg-type]
    )
    for index in order:
        archive.save(files[index])
    assert {award.recipient: award.status for award in awards(archive)} == {
        "Nguyễn Thị Hường": "valid",
        "Vũ Hải Đăng": "revoked",
    }


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_revocation_holds_in_whichever_order_the_two_are_loaded(archive: Archive, order: tuple[int, ...]) -> None:
    files = (
        decision(HUONG),
        decision(number="415/QĐ-UBND", issued_on=date(2021, 9, 1), effects=(("revokes", "329/QĐ-UBND"),)),
        decision(DANG, number="330/QĐ-UBND"),
    )
    for index in order:
        archive.save(files[index])
    assert {award.recipient: award.status for award in awards(archive)} == {
        "Nguyễn Thị Hường": "revoked",
        "Vũ Hải Đăng": "valid",
    }


def test_an_addition_leaves_the_earlier_decision_valid(archive: Archive) -> None:
    archive.save(decision(HUONG))
    archive.save(decision(DANG, number="415/QĐ-UBND", effects=(("supplements", "329/QĐ-UBND"),)))
    assert [award.status for award in awards(archive)] == ["valid", "valid"]


def test_a_decision_names_what_acts_on_it(archive: Archive) -> None:
    archive.save(decision(HUONG))
    archive.save(decision(number="415/QĐ-UBND", effects=(("revokes", "329/QĐ-UBND"),)))
    found = view(archive, next(iter(awards(archive))).document.id)
    assert found is not None
    assert [(act.document.number, act.effect) for act in found.acted_on] == [("415/QĐ-UBND", "revokes")]


def test_the_gravest_of_several_effects_counts(archive: Archive) -> None:
    archive.save(decision(HUONG))
    archive.save(decision(number="400/QĐ-UBND", effects=(("corrects", "329/QĐ-UBND"),)))
    assert [award.status for award in awards(archive)] == ["corrected"]
    archive.save(decision(number="401/QĐ-UBND", effects=(("revokes", "329/QĐ-UBND"),)))
    archive.save(decision(number="402/QĐ-UBND", effects=(("replaces", "329/QĐ-UBND"),)))
    assert [award.status for award in awards(archive)] == ["revoked"]


@pytest.mark.parametrize(
    "acting",
    [
        pytest.param({"agency": "Ủy ban nhân dân huyện Nậm Khao"}, id="another agency has its own 329"),
        pytest.param({"type": "to-trinh"}, id="a proposal revokes nothing"),
        pytest.param({"number": None, "issued_on": None}, id="a draft revokes nothing"),
    ],
)
def test_what_revokes_nothing(archive: Archive, acting: dict[str, object]) -> None:
    archive.save(decision(HUONG))
    given = {"number": "415/QĐ-UBND", **acting}
    archive.save(decision(effects=(("revokes", "329/QĐ-UBND"),), file="x.docx", **given))  # type: ignore[arg-type]
    assert [award.status for award in awards(archive)] == ["valid"]


def test_a_chairman_revokes_what_his_committee_issued(archive: Archive) -> None:
    archive.save(decision(HUONG))
    chairman = "Chủ tịch Ủy ban nhân dân tỉnh Lâm Thượng"
    archive.save(decision(number="415/QĐ-UBND", agency=chairman, effects=(("revokes", "329/QĐ-UBND"),)))
    assert [award.status for award in awards(archive)] == ["revoked"]


def test_a_digital_decision_with_neither_number_nor_day_is_a_draft(archive: Archive) -> None:
    archive.save(decision(HUONG, number=None, issued_on=None))
    archive.save(decision(DANG, number=None, issued_on=None, origin="ocr", file="scan.pdf"))
    assert [award.status for award in awards(archive)] == ["draft", "valid"]


def test_an_article_reports_and_never_joins_the_decision_it_names(archive: Archive) -> None:
    archive.save(decision(HUONG))
    archive.save(decision(HUONG, type="bai-bao", file="bao.docx"))
    assert [award.status for award in awards(archive)] == ["valid", "reported"]
