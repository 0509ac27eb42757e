"""Deadlines in every form that plans write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import plan_deadlines
from extract.decision import Deadline, Quote
from extract.passage import passage
from extract.plan_when import Calendar

CALENDAR = Calendar(date(2021, 2, 5), (2021, 2025))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("báo cáo trước ngày 15/11 hằng năm", [Deadline(every="year", month=11, day=15)], id="each year"),
        pytest.param("gửi trước ngày 20 hằng tháng", [Deadline(every="month", day=20)], id="each month"),
        pytest.param(
            "hoàn thành trong tháng 9/2021", [Deadline(date(2021, 9, 1), date(2021, 9, 30))], id="a month"
        ),
        pytest.param("Quý IV/2021", [Deadline(date(2021, 10, 1), date(2021, 12, 31))], id="a quarter alone"),
        pytest.param(
            "sơ kết vào quý III năm 2023, tổng kết trước ngày 10/12/2025",
            [Deadline(date(2023, 7, 1), date(2023, 9, 30)), Deadline(latest=date(2025, 12, 10))],
            id="two in one sentence",
        ),
        pytest.param("chậm nhất ngày 05 tháng 12 năm 2022", [Deadline(latest=date(2022, 12, 5))], id="in words"),
        pytest.param("trước 17 giờ 00 ngày 25/6/2024", [Deadline(latest=date(2024, 6, 25))], id="with an hour"),
        pytest.param(
            "từ tháng 5 đến tháng 9/2021", [Deadline(date(2021, 5, 1), date(2021, 9, 30))], id="a span of months"
        ),
        pytest.param("xong trước ngày 30/4", [Deadline(latest=date(2021, 4, 30), month=4, day=30)], id="no year"),
        pytest.param("gửi trước ngày 20/01", [Deadline(latest=date(2022, 1, 20), month=1, day=20)], id="next year"),
        pytest.param("6 tháng đầu năm 2022", [Deadline(date(2022, 1, 1), date(2022, 6, 30))], id="half a year"),
        pytest.param("6 tháng đầu năm", [Deadline(date(2021, 1, 1), date(2021, 6, 30), month=6)], id="half a year, no year"),
        pytest.param("trước Quý IV/2021", [Deadline(latest=date(2021, 9, 30))], id="before a quarter"),
        pytest.param("xong trước tháng 01/2022", [Deadline(latest=date(2021, 12, 31))], id="before a month"),
        pytest.param("hoàn thành trước tháng 3", [Deadline(latest=date(2021, 2, 28), month=2)], id="before a month, no year"),
        pytest.param("trước quý I hằng năm", [Deadline(every="year", month=12)], id="before a quarter of each year"),
        pytest.param("hoàn thành trước năm 2025", [Deadline(latest=date(2024, 12, 31))], id="before a year"),
        pytest.param("hoàn thành trước cuối tháng 9/2021", [Deadline(date(2021, 9, 1), date(2021, 9, 30))], id="the end"),
        pytest.param("trong thời hạn 10 ngày kể từ ngày nhận được", [Deadline()], id="from an event"),
        pytest.param("định kỳ hằng quý báo cáo", [Deadline(every="quarter")], id="again and again"),
        pytest.param("báo cáo Ủy ban nhân dân tỉnh trước ngày 01/12/2021", [Deadline(latest=date(2021, 12, 1))], id="tỉnh"),
        pytest.param("tham mưu tổng kết phong trào vào năm 2025", [Deadline(date(2025, 1, 1), date(2025, 12, 31))], id="a year"),
        pytest.param("tham mưu sơ kết hằng năm", [Deadline(every="year")], id="every year"),
        pytest.param("tổ chức kiểm tra chéo hàng quý.", [Deadline(every="quarter")], id="every quarter at the end"),
        pytest.param("hằng tháng có ít nhất 02 tin", [], id="how often something is to be is no deadline"),
        pytest.param("trước ngày 31/02/2021", [], id="no such day"),
        pytest.param("theo Kế hoạch số 12/KH-UBND ngày 05/3/2021", [], id="the day of a document"),
        pytest.param("có thành tích trong năm 2021", [], id="a year that is no deadline"),
    ],
)  # fmt: skip
def test_a_deadline_is_read(text: str, found: list[Deadline]) -> None:
    assert [fact.value for fact in plan_deadlines.find(passage(text), CALENDAR)] == found


def test_a_supposed_year_is_less_sure() -> None:
    (told,) = plan_deadlines.find(passage("xong trước ngày 30/4/2021"), CALENDAR)
    (supposed,) = plan_deadlines.find(passage("xong trước ngày 30/4"), CALENDAR)
    assert supposed.confidence < told.confidence


def test_days_inside_cited_documents_are_none() -> None:
    text = passage("trước ngày 30/4/2021")
    assert plan_deadlines.find(text, CALENDAR, (Quote(0, len(text.text)),)) == ()


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("Thường xuyên", Deadline(every="always")),
        ("Trước Quý IV/2021", Deadline(latest=date(2021, 9, 30))),
        ("2021-2025", Deadline(date(2021, 1, 1), date(2025, 12, 31))),
        ("Tháng 6, tháng 12/2021", Deadline(date(2021, 6, 1), date(2021, 12, 31))),
        ("Sau Đại hội", Deadline()),
    ],
)
def test_a_cell_is_a_deadline_whatever_it_says(cell: str, value: Deadline) -> None:
    found = plan_deadlines.whole(passage(cell), CALENDAR)
    assert found is not None and found.value == value and found.quote == Quote(0, len(cell))


@given(st.text(alphabet="0123456789/. -quýngàthrướcIV", max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    for fact in plan_deadlines.find(passage(text), CALENDAR):
        assert 0 <= fact.quote.start < fact.quote.end


def test_a_day_of_every_year_may_be_told_so_before_it() -> None:
    text = passage("hằng năm tổng hợp, báo cáo kết quả trước ngày 15 tháng 12.")
    (due,) = plan_deadlines.find(text, Calendar(date(2026, 8, 6)))
    assert due.value == Deadline(every="year", month=12, day=15)
