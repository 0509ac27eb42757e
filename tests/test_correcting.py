"""A corrected document: its awards, its decision and what revokes it are told anew."""

from dataclasses import replace
from datetime import date

import pytest

from extract.confidence import UNREAD_NUMBER, weights
from extract.decision import Doubt, Evidence, Quote
from ingest.document import Origin
from store.archive import Archive
from store.awards import awards
from store.corrections import Place, confirm
from store.doubtful import doubtful
from store.forgetting import forget
from store.query import Query
from store.search import search
from tests.corrected import award_of, fixed, read_again
from tests.made_decisions import Row, decision
from tests.texts import decided

OTHER = Row("Vũ Hải Đăng")


def test_a_corrected_number_joins_the_other_file_of_its_decision(archive: Archive) -> None:
    archive.save(decision(OTHER, Row("Lò Văn Páo")))
    archive.save(decision(OTHER, Row("Lò Văn Páo"), number="328/QĐ-UBND", origin="ocr", file="scan.pdf"))
    assert len(list(awards(archive))) == 4
    fixed(archive, Place(False, 2, "number"), "329/QĐ-UBND")
    assert {award.document.id for award in awards(archive)} == {1} and len(list(awards(archive))) == 2
    fixed(archive, Place(False, 2, "number"), "328/QĐ-UBND")
    assert len(list(awards(archive))) == 4


def test_a_number_corrected_to_that_of_another_list_loses_no_award(archive: Archive) -> None:
    archive.save(decision(OTHER))
    archive.save(decision(Row("Lò Văn Páo"), number="328/QĐ-UBND"))
    fixed(archive, Place(False, 2, "number"), "329/QĐ-UBND")
    assert sorted(award.recipient for award in awards(archive)) == ["Lò Văn Páo", "Vũ Hải Đăng"]


def test_a_corrected_number_brings_the_revocation_that_names_it(archive: Archive) -> None:
    archive.save(decision(OTHER, number="392/QĐ-UBND"))
    archive.save(decision(number="415/QĐ-UBND", issued_on=date(2021, 9, 1), effects=(("revokes", "329/QĐ-UBND"),)))
    assert award_of(archive, "Vũ Hải Đăng").status == "valid"
    fixed(archive, Place(False, 1, "number"), "329/QĐ-UBND")
    assert award_of(archive, "Vũ Hải Đăng").status == "revoked"


@pytest.mark.parametrize(("origin", "marked"), [("ocr", True), ("text", False)])
def test_a_scan_must_be_surer_than_a_digital_paper_when_it_is_corrected_too(
    archive: Archive, origin: Origin, marked: bool
) -> None:
    archive.save(decision(Row("Lò Văn Páo", confidence=0.86), origin=origin))
    fixed(archive, Place(True, 1, "position"), "Hiệu trưởng")
    assert award_of(archive, "Lò Văn Páo").needs_review is marked


def test_a_confirmed_name_of_a_scan_is_not_asked_again_for_what_else_was_read(archive: Archive) -> None:
    made = decision(Row("Lò Văn Páo", confidence=0.86), origin="ocr")
    (read,) = made.commendations
    unsure = replace(read, award=replace(read.award, confidence=0.86), evidence=Evidence(scanned=1.0))
    archive.save(replace(made, commendations=(unsure,)))
    assert award_of(archive, "Lò Văn Páo").needs_review
    confirm(archive, Place(True, 1, "name"), "", "Lan")
    assert not award_of(archive, "Lò Văn Páo").needs_review and doubtful(archive) == ([], 0)


BARE = (
    "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Số: 19/QĐ-KT", "^Lâm Thượng, ngày 15 tháng 6 năm 2021", "^QUYẾT ĐỊNH",
    "^Về việc khen thưởng", "Điều 1. Tặng Bằng khen cho các cá nhân có tên sau:",
    "1. Ông Vũ Hải Đăng, Giáo viên Trường Mầm non Hoa Ban;", "2. Bà Lò Thị Mẩy, Giáo viên Trường Mầm non Hoa Ban.",
)  # fmt: skip


def test_a_corrected_agency_tells_what_a_bare_award_is_unless_a_person_said_it(archive: Archive) -> None:
    made = decided(*BARE)
    archive.save(made)
    assert [(award.code, award.level) for award in awards(archive)] == [("khac", None)] * 2
    assert all(award.needs_review and award.doubts for award in awards(archive))
    fixed(archive, Place(False, 1, "issuer"), "UBND tỉnh Lâm Thượng")
    fixed(archive, Place(True, 2, "award"), "khac:Bằng khen của Hội")
    for _ in range(2):
        first, second = awards(archive)
        assert (first.code, first.name, first.level) == ("bk-tinh", "Bằng khen của Chủ tịch UBND tỉnh", "BO-TINH")
        assert not [doubt for doubt in first.doubts if "danh mục" in doubt] and not first.needs_review
        assert (second.code, second.name) == ("khac", "Bằng khen của Hội")
        assert search(archive, Query(words="bằng khen của chủ tịch")).total == 1
        forget(archive, first.document.id)
        assert archive.save(made)
    (award, _) = awards(archive)
    fixed(archive, Place(True, award.id, "position"), "Hiệu trưởng")
    assert not [doubt for doubt in award_of(archive, "Vũ Hải Đăng").doubts if "danh mục" in doubt]
    fixed(archive, Place(False, award.document.id, "issuer"), "UBND huyện Na Sầm")
    assert [award.code for award in awards(archive)] == ["khac", "khac"]
    first, second = awards(archive)
    assert [doubt for doubt in first.doubts if "danh mục" in doubt] and first.needs_review
    assert not [doubt for doubt in second.doubts if "danh mục" in doubt]


def test_a_number_that_a_person_decided_doubts_its_awards_no_longer(archive: Archive) -> None:
    unread = Doubt("number", "number-unread", "Số viết tay.", Quote(0, 4))
    sure, loss = 0.96, UNREAD_NUMBER ** weights()["undecided"]
    rows = (replace(OTHER, confidence=sure * loss), Row("Lò Văn Páo", confidence=0.6 * loss))
    made = decision(*rows, number=None, doubts=(unread,), origin="ocr")
    archive.save(made)
    assert {award.needs_review for award in awards(archive)} == {True}
    for number in ("12/QĐ-UBND", "13/QĐ-UBND"):
        fixed(archive, Place(False, 1, "number"), number)
        assert award_of(archive, "Vũ Hải Đăng").confidence == pytest.approx(sure, abs=0.002)
        assert [award.needs_review for award in awards(archive)] == [False, True]
    read_again(archive, 1, made)
    assert [award.needs_review for award in awards(archive)] == [False, True]


def test_a_number_that_a_person_confirmed_doubts_its_awards_no_longer(archive: Archive) -> None:
    sure, loss = 0.96, 0.6 ** weights()["undecided"]
    made = decision(replace(OTHER, confidence=sure * loss), origin="ocr")
    assert made.number is not None
    made = replace(made, number=replace(made.number, confidence=0.6))
    archive.save(made)
    assert award_of(archive, "Vũ Hải Đăng").needs_review
    confirm(archive, Place(False, 1, "number"), "đúng", "Lan")
    for _ in range(2):
        award = award_of(archive, "Vũ Hải Đăng")
        assert award.confidence == pytest.approx(sure, abs=0.002) and not award.needs_review
        read_again(archive, 1, made)


def test_a_number_put_right_to_and_fro_makes_its_awards_no_surer(archive: Archive) -> None:
    loss = 0.6 ** weights()["undecided"]
    made = decision(replace(OTHER, confidence=0.6 * loss), origin="ocr")
    assert made.number is not None
    archive.save(replace(made, number=replace(made.number, confidence=0.6)))
    for number in ("12/QĐ-UBND", made.number.value, "13/QĐ-UBND"):
        fixed(archive, Place(False, 1, "number"), number)
        assert award_of(archive, "Vũ Hải Đăng").confidence == pytest.approx(0.6, abs=0.002)
