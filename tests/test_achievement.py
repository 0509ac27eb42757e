"""One achievement or two: topics and periods."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.achievement import Period, overlap, period_of, relate
from tests.award_records import award, document

DOCUMENT = document(1, date(2021, 1, 1))


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        pytest.param(
            "đã có thành tích xuất sắc trong phòng, chống dịch Covid-19",
            "có nhiều thành tích trong công tác phòng chống dịch COVID-19 năm 2021",
            "same",
            id="other words around it",
        ),
        pytest.param(
            "trong phòng, chống dịch bệnh", "trong phòng, chống thiên tai, bão lũ", "different", id="two topics"
        ),
        pytest.param(
            "đã hoàn thành xuất sắc nhiệm vụ năm 2020",
            "hoàn thành tốt nhiệm vụ công tác năm 2021",
            "generic",
            id="no topic",
        ),
        pytest.param(
            "hoàn thành xuất sắc nhiệm vụ", "trong công tác phòng cháy chữa cháy rừng", "unknown", id="one topic"
        ),
        pytest.param("10 năm thực hiện Luật Thủy lợi", "5 năm thực hiện Luật Thủy lợi", "different", id="two reviews"),
        pytest.param(
            "cứu người ngày 3/5/2021 tại sông Năng",
            "cứu người ngày 9/8/2021 tại sông Năng",
            "different",
            id="two events",
        ),
        pytest.param(
            "cứu người ngày 03/05/2021 tại sông Năng", "cứu người ngày 3/5/2021 ở sông Năng", "same", id="one event"
        ),
        pytest.param(
            "10 năm thực hiện công tác khuyến học, khuyến tài",
            "công tác khuyến học, khuyến tài năm 2020",
            "near",
            id="a review and a year",
        ),
        pytest.param(
            "có thành tích xuất sắc trong công tác, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc",
            "hoàn thành xuất sắc nhiệm vụ",
            "generic",
            id="the formula of State orders",
        ),
        pytest.param(
            "công tác bảo vệ rừng, quản lý lâm sản", "công tác bảo vệ rừng, quản lý đất đai", "near", id="similar"
        ),
    ],
)
def test_reasons_are_related_by_their_telling_words(left: str, right: str, relation: str) -> None:
    assert relate(left, right) == relation == relate(right, left)


def test_numbers_of_recipients_in_a_title_are_no_topic() -> None:
    assert (
        relate(
            "tặng Bằng khen cho 05 tập thể trong công tác khuyến nông",
            "tặng Bằng khen cho 07 tập thể trong công tác khuyến nông",
        )
        == "same"
    )


def test_a_school_year_counts_by_its_beginning() -> None:
    given_ = award(1, DOCUMENT, years=(2019, 2020), period_text="năm học 2019-2020")
    assert period_of(given_) == Period(2019, 2019, True)


@pytest.mark.parametrize(
    ("left", "right", "shared"),
    [
        pytest.param(Period(2020, 2020, False), Period(2020, 2020, False), True, id="same year"),
        pytest.param(Period(2016, 2020, False), Period(2020, 2020, False), True, id="inside"),
        pytest.param(Period(2019, 2019, False), Period(2020, 2020, False), False, id="next year"),
        pytest.param(Period(2019, 2019, True), Period(2020, 2020, True), False, id="next school year"),
        pytest.param(Period(2019, 2019, True), Period(2019, 2019, False), False, id="school year and calendar year"),
    ],
)
def test_periods_share_time_or_not(left: Period, right: Period, shared: bool) -> None:
    assert overlap(left, right) is shared is overlap(right, left)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_are_related_symmetrically(left: str, right: str) -> None:
    assert relate(left, right) == relate(right, left)
    assert relate(left, left) in ("same", "generic")
