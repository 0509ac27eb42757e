"""R-DUP-01: two files of one decision."""

from typing import Any

import pytest

from audit.copies import compare_files, differing_copies
from ingest.document import Box
from store.records import AwardRecord, FindingRecord
from tests.award_records import award, document

FIRST = document(1)
COPY = document(2, decision=1)
SCAN = document(3, decision=1, scanned=True)
NAMES = ("Trần Thị Hường", "Lê Văn Đạo", "Bùi Thị Ngần")


def rows(of: Any, *names: str, start: int = 1, **changes: Any) -> list[AwardRecord]:
    return [award(start + index, of, name, **changes) for index, name in enumerate(names)]


def compare(of: Any, *names: str, **changes: Any) -> FindingRecord | None:
    return compare_files(rows(FIRST, *NAMES), rows(of, *names, start=11, **changes))


@pytest.mark.parametrize("of", [COPY, SCAN], ids=["digital", "scan"])
def test_two_files_that_agree_are_no_finding(of: Any) -> None:
    assert compare(of, *reversed(NAMES)) is None


def test_a_row_more_in_a_digital_copy_is_an_error_with_both_files_quoted() -> None:
    finding = compare(COPY, *NAMES, "Vũ Thị Son")
    assert finding and (finding.rule, finding.severity) == ("R-DUP-01", "ERROR")
    assert finding.awards == (14,) and {quote.file for quote in finding.quotes} == {"QD-1.docx", "QD-2.docx"}
    assert any("Vũ Thị Son" in reason.text for reason in finding.reasons)


def test_a_name_that_differs_by_a_tone_between_digital_files_is_an_error() -> None:
    finding = compare(COPY, "Trần Thị Hương", *NAMES[1:])
    assert finding and finding.severity == "ERROR"


def test_marks_lost_by_a_scan_are_no_difference() -> None:
    assert compare(SCAN, "Trần Thị Hương", "Lê Văn Đao", NAMES[2]) is None


def test_letters_misread_by_a_scan_are_a_warning_that_says_so() -> None:
    finding = compare(SCAN, "Trần Thị Hướag", *NAMES[1:])
    assert finding and finding.severity == "WARN"
    assert any("bản quét" in reason.text for reason in finding.reasons)


def test_a_row_that_the_scan_lacks_may_be_unread() -> None:
    finding = compare(SCAN, *NAMES[:2])
    assert finding and finding.severity == "WARN"


@pytest.mark.parametrize(("confidence", "severity"), [(0.95, "ERROR"), (0.4, "WARN")])
def test_a_row_that_only_the_scan_shows_counts_when_it_is_clear(confidence: float, severity: str) -> None:
    added = award(20, SCAN, "Hoàng Đình Khuê", confidence=confidence)
    finding = compare_files(rows(FIRST, *NAMES), [*rows(SCAN, *NAMES, start=11), added])
    assert finding and finding.severity == severity


def test_another_award_for_one_name_is_one_difference() -> None:
    changed = [*rows(COPY, *NAMES[:2], start=11), award(13, COPY, NAMES[2], code="dhtd-cstd-co-so")]
    finding = compare_files(rows(FIRST, *NAMES), changed)
    assert finding and finding.severity == "ERROR" and finding.awards == (3, 13)
    assert "Lao động tiên tiến | Chiến sĩ thi đua cơ sở" in finding.reasons[1].text


@pytest.mark.parametrize("changes", [{"type": "danh-sach"}, {"title": "Trích sao Quyết định số 1/QĐ-UBND"}])
def test_an_extract_and_an_annexed_list_need_not_hold_every_row(changes: dict[str, Any]) -> None:
    assert compare(document(2, decision=1, **changes), NAMES[0]) is None


def test_many_differences_are_counted_not_listed() -> None:
    finding = compare(
        COPY,
        *(f"Phạm Thị {given}" for given in ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh", "Lan", "My", "Nga"]),
    )
    assert finding and any(reason.text.startswith("và ") for reason in finding.reasons)


def test_different_decisions_are_never_compared() -> None:
    assert list(differing_copies([*rows(FIRST, *NAMES), *rows(document(5), "Vũ Thị Son", start=11)])) == []


def test_quotes_carry_page_and_box() -> None:
    finding = compare(COPY, *NAMES, "Vũ Thị Son")
    assert finding and finding.quotes[0].page == 1 and isinstance(finding.quotes[0].box, Box)
