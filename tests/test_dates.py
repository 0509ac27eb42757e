"""Dates and the years of an achievement, in folded text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.dates import find_date, find_dates, find_years
from ingest.text import fold
from tests.texts import odd_texts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("ngày 02 tháng 9 năm 2020", date(2020, 9, 2), id="long form"),
        pytest.param("ngày 19/7/2021", date(2021, 7, 19), id="short form"),
        pytest.param("19.7.2021", date(2021, 7, 19), id="dots"),
        pytest.param("ngày 01-10-1997", date(1997, 10, 1), id="Party form"),
        pytest.param("Lâm Thượng, ngày 05 tháng 01 năm 2023", date(2023, 1, 5), id="after a place"),
        pytest.param("ngày 31 tháng 2 năm 2023", None, id="no such day"),
        pytest.param("ngày     tháng 3 năm 2023", None, id="the day is blank"),
        pytest.param("ngày ... tháng ... năm 2023", None, id="dots for the pen"),
        pytest.param("ngày ..15... tháng ..6..  năm ..2019", date(2019, 6, 15), id="filled in over dots"),
        pytest.param("ngày 15……tháng 6…… năm 2019", date(2019, 6, 15), id="dots behind the figures"),
        pytest.param("gồm 2... tháng 6 năm 2019", None, id="dots without the word day"),
        pytest.param("điện thoại 0203.123.4567", None, id="a telephone number"),
    ],
)
def test_a_date_is_read(text: str, day: date | None) -> None:
    found = find_date(fold(text))
    assert (found.value if found else None) == day


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("năm 2020", (2020, 2020), id="one year twice"),
        pytest.param("có năng suất cao nhất quý III/2023", (2023, 2023), id="a quarter with a slash"),
        pytest.param("trong đợt cao điểm tháng 5/2023", (2023, 2023), id="a month"),
        pytest.param("năm học 2021-2022", (2021, 2022), id="a school year gives both"),
        pytest.param("năm học 2021 – 2022", (2021, 2022), id="en dash and blanks"),
        pytest.param("giai đoạn 2018-2022", (2018, 2022), id="a phase"),
        pytest.param("từ năm 2015 đến năm 2019", (2015, 2019), id="from … to"),
        pytest.param("từ tháng 9 năm 2019 đến tháng 5 năm 2021", (2019, 2021), id="months"),
        pytest.param("trong 10 năm triển khai thực hiện Luật", None, id="a mere length"),
        pytest.param("5 năm liền", None, id="years on end without figures"),
        pytest.param("hai năm liên tục (2021 - 2022)", (2021, 2022), id="in brackets after a length"),
        pytest.param("vụ cháy rừng ngày 3/5/2021", (2021, 2021), id="an event"),
        pytest.param("6 tháng đầu năm 2023", (2023, 2023), id="half a year"),
        pytest.param("quý III năm 2022", (2022, 2022), id="a quarter"),
        pytest.param("nhiệm kỳ 2016 - 2021", (2016, 2021), id="a term of office"),
        pytest.param(
            "nhân kỷ niệm 75 năm Ngày truyền thống (12/7/1949 - 12/7/2024)", (2024, 2024), id="an anniversary"
        ),
        pytest.param("năm học 2023 - 2024 và năm học 2024 - 2025", (2023, 2025), id="two school years on end"),
        pytest.param("thôn 2019", None, id="a figure that is no year"),
        ("hoàn thành nhiệm vụ 2 năm liên tục 2020, 2021", (2020, 2021)),
        ("3 năm liền (2019, 2020 và 2021)", (2019, 2021)),
        ("hai năm liên tiếp: 2020 - 2021", (2020, 2021)),
        ("5 năm liên tục", None),
    ],
)
def test_the_years_of_an_achievement(text: str, years: tuple[int, int] | None) -> None:
    found = find_years(fold(text))
    assert ((found.first, found.last) if found else None) == years


@given(st.dates(date(1945, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_in_both_forms(day: date) -> None:
    long, short = f"ngày {day.day:02d} tháng {day.month} năm {day.year}", f"{day.day}/{day.month:02d}/{day.year}"
    assert [f.value for f in find_dates(fold(f"{long} và {short}"))] == [day, day]


@given(odd_texts)
def test_dates_and_years_lie_in_any_text(text: str) -> None:
    folded = fold(text)
    years = find_years(folded)
    assert years is None or (years.first <= years.last and 0 <= years.start < years.end <= len(folded))
    assert all(0 <= found.start < found.end <= len(folded) for found in find_dates(folded))


def test_school_years_from_one_to_another_are_one_span() -> None:
    found = find_years(fold("từ năm học 2013 - 2014 đến năm học 2017 - 2018, góp phần"))
    assert found and (found.first, found.last) == (2013, 2018)
