"""R-DUP-02, -03, -05 on two awards: what is asked about and what is not."""

from datetime import date
from typing import Any

import pytest

from audit.duplicates import listed_twice, same_form_same_achievement, same_title_same_year
from tests.award_records import award, document

MARCH, APRIL = date(2021, 3, 1), date(2021, 4, 20)
ONE, TWO = document(1, MARCH), document(2, APRIL)
SCAN = document(3, APRIL, scanned=True)
OTHER_BODY = document(4, APRIL, agency="Ủy ban nhân dân huyện Đakrông")
TOPIC = "đã có thành tích xuất sắc trong phòng, chống dịch Covid-19"


def twice(**changes: Any) -> str | None:
    """The severity of R-DUP-02 for one person listed twice in one decision, the second time with changes."""
    of = changes.pop("of", ONE)
    first = {key: changes.pop(f"first_{key}") for key in ("unit", "position", "reason") if f"first_{key}" in changes}
    finding = listed_twice(award(1, of, **first), award(2, of, **changes))
    return finding.severity if finding else None


def test_one_person_listed_twice_is_asked_about() -> None:
    finding = listed_twice(award(1, ONE), award(2, ONE))
    assert finding and (finding.rule, finding.severity, finding.awards) == ("R-DUP-02", "WARN", (1, 2))
    assert finding.documents == ("1/QĐ-UBND",) and len(finding.quotes) == 2


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        pytest.param({"unit": "Trường Mầm non Hoa Sen"}, None, id="namesakes in two units"),
        pytest.param({"unit": None}, "WARN", id="one row names no unit"),
        pytest.param({"unit": None, "first_unit": None}, "WARN", id="no row names a unit"),
        pytest.param({"recipient": "Trần Thị Hương"}, None, id="a tone tells two women apart"),
        pytest.param({"recipient": "Trần Thị Hương", "of": SCAN}, "WARN", id="a scan may have lost the tone"),
        pytest.param(
            {"first_position": "Giáo viên", "position": "Hiệu trưởng"}, "INFO", id="two positions in one unit"
        ),
        pytest.param(
            {"first_position": "Giáo viên", "position": "Hiệu trưởng", "unit": None, "first_unit": None},
            None,
            id="two positions and no unit",
        ),
        pytest.param({"years": (2019, 2019)}, None, id="two years in one decision"),
        pytest.param(
            {"reason": "trong công tác khuyến học", "first_reason": TOPIC}, None, id="two topics in one decision"
        ),
    ],
)
def test_exceptions_of_listed_twice(changes: dict[str, Any], severity: str | None) -> None:
    assert twice(**changes) == severity


def test_listed_twice_looks_into_one_decision_only() -> None:
    assert listed_twice(award(1, ONE), award(2, TWO)) is None


def title(**changes: Any) -> str | None:
    """The severity of R-DUP-03 for one title in two decisions, the second one with changes."""
    of = changes.pop("of", TWO)
    first = {key.removeprefix("first_"): changes.pop(key) for key in list(changes) if key.startswith("first_")}
    finding = same_title_same_year(award(1, first.pop("of", ONE), **first), award(2, of, **changes))
    return finding.severity if finding else None


def test_one_title_for_one_year_in_two_decisions_is_an_error() -> None:
    finding = same_title_same_year(award(1, ONE), award(2, TWO))
    assert finding and (finding.rule, finding.severity) == ("R-DUP-03", "ERROR")
    assert finding.documents == ("1/QĐ-UBND", "2/QĐ-UBND") and finding.regime == "R4_L2013"
    assert {reason.check for reason in finding.reasons} >= {"name", "unit", "award", "period", "documents"}
    assert [quote.text for quote in finding.quotes] == ["Trần Thị Hường, Trường Mầm non Hoa Ban"] * 2
    assert finding.score > 0.9 and finding.law


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        pytest.param({"unit": "Trường MN Hoa Ban"}, "ERROR", id="the unit abbreviated"),
        pytest.param({"unit": "Trường Mầm non Hoa Ban, xã Tà Rụt"}, "ERROR", id="the place on one side"),
        pytest.param({"recipient": "Trần Thị Hưòng", "of": SCAN}, "WARN", id="marks lost in a scan"),
        pytest.param({"of": SCAN}, "ERROR", id="a scan that agrees to the letter"),
        pytest.param({"recipient": "Trần Thị Hương"}, None, id="two women by a tone"),
        pytest.param({"unit": "Trường Mầm non Hoa Sen"}, None, id="two units"),
        pytest.param({"years": (2019, 2019)}, None, id="two years"),
        pytest.param(
            {"years": (2019, 2020), "period_text": "năm học 2019-2020"}, None, id="school year and calendar year"
        ),
        pytest.param({"first_honorific": "Ông", "honorific": "Bà"}, None, id="a man and a woman"),
        pytest.param({"kind": "ho-gia-dinh"}, None, id="a person and a household"),
        pytest.param({"years": None}, None, id="one year unknown"),
        pytest.param({"years": None, "first_years": None}, "WARN", id="no year, decisions of one season"),
        pytest.param(
            {"years": None, "first_years": None, "of": document(9, date(2022, 3, 1))}, None, id="no year, a year apart"
        ),
        pytest.param({"code": "bk-tinh", "first_code": "bk-tinh"}, None, id="a form is no yearly title"),
    ],
)
def test_exceptions_of_same_title_same_year(changes: dict[str, Any], severity: str | None) -> None:
    assert title(**changes) == severity


def test_two_school_years_that_touch_are_two_years() -> None:
    first, second = (
        award(i, of, years=(y, y + 1), period_text=f"năm học {y}-{y + 1}")
        for i, of, y in [(1, ONE, 2019), (2, TWO, 2020)]
    )
    assert same_title_same_year(first, second) is None
    assert same_title_same_year(first, award(3, TWO, years=(2019, 2020), period_text="năm học 2019-2020"))


def test_a_flag_of_a_movement_stands_beside_the_yearly_one() -> None:
    flag = {"recipient": "UBND xã Tà Rụt", "unit": None, "kind": "tap-the", "code": "dhtd-co-bo-tinh"}
    yearly, movement = award(1, ONE, occasion="cong-trang", **flag), award(2, TWO, occasion="chuyen-de", **flag)  # type: ignore[arg-type]
    assert same_title_same_year(yearly, movement) is None


def test_a_collective_is_one_although_one_decision_leaves_its_district_out() -> None:
    rows = [
        award(i, of, name_, None, "dhtd-ttldtt", kind="tap-the")
        for i, of, name_ in [(1, ONE, "UBND xã Tà Rụt"), (2, TWO, "Ủy ban nhân dân xã Tà Rụt, huyện Đakrông")]
    ]
    finding = same_title_same_year(rows[0], rows[1])
    assert finding and finding.severity == "ERROR"


def test_a_missing_unit_needs_a_small_body_and_is_a_warning() -> None:
    commune = [document(i, day, agency="Ủy ban nhân dân xã Tà Rụt") for i, day in [(1, MARCH), (2, APRIL)]]
    province = [document(i, day, agency="Ủy ban nhân dân tỉnh Quảng Trị") for i, day in [(1, MARCH), (2, APRIL)]]
    common = "Nguyễn Văn Hùng"
    found = [same_title_same_year(award(1, a, common, None), award(2, b, common, None)) for a, b in (commune, province)]
    assert found[0] and found[0].severity == "WARN" and found[1] is None


def form(**changes: Any) -> str | None:
    """The severity of R-DUP-05 for one form in two decisions, the second one with changes."""
    of = changes.pop("of", TWO)
    plain = {"code": "gk-huyen", "reason": TOPIC, "years": (2020, 2020)}
    first = {key.removeprefix("first_"): changes.pop(key) for key in list(changes) if key.startswith("first_")}
    left = award(1, first.pop("of", ONE), **(plain | first))
    finding = same_form_same_achievement(left, award(2, of, **(plain | changes)))
    return finding.severity if finding else None


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        pytest.param({}, "ERROR", id="same reason, same year"),
        pytest.param(
            {"reason": "có nhiều thành tích trong công tác phòng chống dịch COVID-19"},
            "ERROR",
            id="the reason in other words",
        ),
        pytest.param({"years": (2019, 2021)}, "ERROR", id="overlapping years"),
        pytest.param({"years": (2021, 2021)}, None, id="next year"),
        pytest.param({"reason": "trong công tác phòng, chống thiên tai"}, None, id="another topic"),
        pytest.param({"reason": "hoàn thành xuất sắc nhiệm vụ"}, None, id="a topic and none"),
        pytest.param({"years": None}, "WARN", id="one period unknown, issued soon after"),
        pytest.param({"years": None, "first_years": None}, "ERROR", id="no period, issued within 18 months"),
        pytest.param(
            {"years": None, "first_years": None, "of": document(9, date(2022, 10, 1))}, None, id="no period, 19 months"
        ),
        pytest.param({"years": None, "first_years": None, "of": document(9, None)}, None, id="no period, no date"),
        pytest.param({"occasion": "nien-han"}, None, id="years of service"),
        pytest.param({"first_occasion": "cong-hien"}, None, id="a career"),
        pytest.param(
            {"code": "kc-hc-khang-chien-1", "first_code": "kc-hc-khang-chien-1"}, None, id="resistance orders"
        ),
        pytest.param({"unit": "Trường Mầm non Hoa Sen"}, None, id="namesake in another unit"),
        pytest.param({"recipient": "Trần Thị Hương"}, None, id="two women by a tone"),
        pytest.param({"recipient": "Trần Thị Hương", "of": SCAN}, "WARN", id="a tone lost in a scan"),
        pytest.param({"code": "dhtd-khac", "first_code": "dhtd-khac"}, None, id="a title is no form"),
        pytest.param(
            {
                "reason": "dũng cảm cứu người ngày 9/8/2020",
                "first_reason": "dũng cảm cứu người ngày 3/5/2020",
                "occasion": "dot-xuat",
            },
            None,
            id="two events",
        ),
        pytest.param({"reason": None, "first_reason": None}, None, id="no reasons"),
        pytest.param(
            {
                "reason": "công tác bảo vệ rừng, quản lý lâm sản",
                "first_reason": "công tác bảo vệ rừng, quản lý đất đai",
            },
            "INFO",
            id="similar reasons",
        ),
        pytest.param(
            {"reason": "hoàn thành xuất sắc nhiệm vụ", "first_reason": "hoàn thành tốt nhiệm vụ"},
            "ERROR",
            id="general reason, one year",
        ),
        pytest.param(
            {
                "reason": "hoàn thành xuất sắc nhiệm vụ",
                "first_reason": "hoàn thành tốt nhiệm vụ",
                "years": (2019, 2020),
            },
            "WARN",
            id="general reason, overlap",
        ),
        pytest.param(
            {
                "reason": "hoàn thành xuất sắc nhiệm vụ",
                "first_reason": "hoàn thành tốt nhiệm vụ",
                "occasion": "cong-trang",
                "first_occasion": "chuyen-de",
            },
            None,
            id="general reason, two occasions",
        ),
    ],
)
def test_one_form_for_one_achievement(changes: dict[str, Any], severity: str | None) -> None:
    assert form(**changes) == severity


@pytest.mark.parametrize(
    ("day", "regime"), [(date(1999, 1, 5), "R2_ND56"), (date(2010, 1, 5), "R3_L2003"), (date(2024, 2, 1), "R5_L2022")]
)
def test_the_finding_cites_the_law_of_the_later_decision(day: date, regime: str) -> None:
    finding = same_form_same_achievement(
        award(1, document(1, date(1998, 9, 1)), code="bk-tinh", reason=TOPIC),
        award(2, document(2, day), code="bk-tinh", reason=TOPIC),
    )
    assert finding and finding.regime == regime and finding.law


def test_the_reason_may_stand_in_the_title() -> None:
    title_ = "Về việc tặng Giấy khen cho các tập thể, cá nhân trong phòng chống dịch Covid-19"
    titled = document(7, APRIL, title=title_)
    assert form(reason=None, of=titled) == "ERROR"


def test_a_bare_unit_under_two_bodies_is_doubtful() -> None:
    assert title(unit="Phòng Nội vụ", first_unit="Phòng Nội vụ", of=OTHER_BODY) == "WARN"
    assert title(unit="Phòng Nội vụ", first_unit="Phòng Nội vụ") == "ERROR"
