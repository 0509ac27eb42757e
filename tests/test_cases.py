"""The whole audit over a set of awards."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.cases import audit
from store.records import AwardRecord, DocumentRecord
from tests.award_records import award, document

TOPIC = "trong phòng, chống dịch Covid-19"
DOCUMENTS = (
    document(1),
    document(2, date(2021, 4, 20)),
    document(3, date(2021, 4, 21), scanned=True),
    document(4, decision=1, scanned=True),
    document(5, None, agency=None, symbol=None),
    document(6, date(2024, 2, 1), agency="Ủy ban nhân dân tỉnh Quảng Trị"),
)


def made(
    id: int,
    of: DocumentRecord,
    recipient: str,
    unit: str | None,
    code: str,
    years: tuple[int, int] | None,
    reason: str | None,
    kind: str,
) -> AwardRecord:
    return award(id, of, recipient, unit, code, years, reason=reason, kind=kind)


RECORDS = st.lists(
    st.builds(
        made,
        st.just(0),
        st.sampled_from(DOCUMENTS),
        st.sampled_from(["Trần Thị Hường", "Trần Thị Hương", "Nguyễn Văn Hùng", "UBND xã Tà Rụt", ""]),
        st.sampled_from([None, "Trường Mầm non Hoa Ban", "Trường MN Hoa Ban, xã Tà Rụt", "Phòng Nội vụ"]),
        st.sampled_from(["dhtd-ldtt", "gk-huyen", "bk-tinh", "khac"]),
        st.sampled_from([None, (2020, 2020), (2019, 2020)]),
        st.sampled_from([None, TOPIC, "hoàn thành xuất sắc nhiệm vụ"]),
        st.sampled_from(["ca-nhan", "tap-the", "ho-gia-dinh"]),
    ),
    max_size=10,
)


def numbered(records: list[AwardRecord]) -> list[AwardRecord]:
    return [replace(record, id=index) for index, record in enumerate(records, 1)]


@settings(max_examples=150)
@given(RECORDS, st.randoms(use_true_random=False))
def test_the_order_of_the_records_changes_nothing(records: list[AwardRecord], random: Random) -> None:
    given_ = numbered(records)
    shuffled = list(given_)
    random.shuffle(shuffled)
    assert audit(shuffled) == audit(given_)


@settings(max_examples=100)
@given(RECORDS)
def test_findings_are_well_formed_and_an_award_never_conflicts_with_itself(records: list[AwardRecord]) -> None:
    for finding in audit(numbered(records)):
        assert len(set(finding.awards)) == len(finding.awards)
        assert finding.law and finding.reasons and len(finding.quotes) >= 2 and 0 <= finding.score <= 1
        assert finding.rule == "R-DUP-01" or len(finding.awards) == 2


@given(st.sampled_from(DOCUMENTS), st.sampled_from(["dhtd-ldtt", "bk-tinh"]))
def test_one_award_alone_is_no_finding(of: DocumentRecord, code: str) -> None:
    assert audit([award(1, of, code=code, reason=TOPIC)]) == ()


def test_two_files_of_one_decision_count_once() -> None:
    digital, scan, later = document(1), document(2, decision=1, scanned=True), document(3, date(2021, 4, 20))
    findings = audit([award(1, digital), award(2, scan), award(3, later)])
    assert [(finding.rule, finding.awards) for finding in findings] == [("R-DUP-03", (1, 3))]


def test_the_archive_may_say_which_awards_stand() -> None:
    digital, scan, later = document(1), document(2, decision=1, scanned=True), document(3, date(2021, 4, 20))
    findings = audit([award(1, digital), award(2, scan), award(3, later)], standing={2, 3})
    assert [(finding.rule, finding.awards) for finding in findings] == [("R-DUP-03", (2, 3))]


def test_a_list_in_a_file_of_its_own_adds_its_awards() -> None:
    main, annex = document(1), document(2, decision=1, type="danh-sach")
    later = document(3, date(2021, 4, 20))
    findings = audit([award(1, main), award(2, annex, "Lê Văn Đạo"), award(3, later, "Lê Văn Đạo")])
    assert [(finding.rule, finding.awards) for finding in findings] == [("R-DUP-03", (2, 3))]


@pytest.mark.parametrize("status", ["revoked", "corrected", "replaced", "draft", "reported"])
def test_a_decision_that_does_not_hold_takes_part_in_no_rule(status: str) -> None:
    records = [award(1, document(1), status=status), award(2, document(2, date(2021, 4, 20)))]
    assert audit(records) == ()


def test_a_title_and_a_form_in_one_year_are_lawful() -> None:
    records = [
        award(1, document(1), code="dhtd-cstd-co-so"),
        award(2, document(2), code="gk-huyen", reason="hoàn thành xuất sắc nhiệm vụ"),
    ]
    assert audit(records) == ()


def test_two_titles_of_different_level_in_one_year_are_lawful() -> None:
    assert audit([award(1, document(1)), award(2, document(2), code="dhtd-cstd-co-so")]) == ()


def test_three_decisions_make_a_finding_for_each_pair() -> None:
    records = [award(i, document(i, date(2021, 3, i))) for i in (1, 2, 3)]
    assert [finding.awards for finding in audit(records)] == [(1, 2), (1, 3), (2, 3)]


def test_awards_outside_the_catalogue_are_one_only_with_the_same_words() -> None:
    one, two = document(1), document(2, date(2021, 4, 20))
    records = [award(1, one, code="khac", name="Huy hiệu Tuổi trẻ"), award(2, two, code="khac", name="Bảng vàng")]
    assert audit(records) == ()
