"""The words of electronic signatures."""

from datetime import date

import pytest
from hypothesis import given

from extract import esignature
from tests.texts import odd_texts, whole


def _days(*lines: str) -> list[date]:
    return [day for day, _ in esignature.read([whole(line) for line in lines]).days]


@pytest.mark.parametrize(
    "line",
    [
        "Giờ ký: 24/10/2022 15:17:35",
        "Thời gian ký: 24-10-2022",
        "Ngày ký: 24.10.2022 15:17",
        "Ký ngày: 24/10/2022",
        "Ký bởi: UBND tỉnh Lâm Đồng Thời gian ký: 2022-10-24T15:17:35+07:00",
        "Digitally signed by UBND TINH LAM DONG Date: 2022.10.24 15:17:35 +07'00'",
        "Người ký: Trần Quốc Huân, Ngày ký: 24/10/2022",
        "1904/QĐ-UBND; 24/10/2022; 15:17:35",
        "24/10/2022 15:17:35 +07:00",
    ],
)
def test_the_day_of_signing(line: str) -> None:
    assert _days(line) == [date(2022, 10, 24)]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Quyết định này có hiệu lực kể từ ngày ký.", id="running text"),
        pytest.param("Lâm Đồng, ngày 24 tháng 10 năm 2022", id="the date line"),
        pytest.param("Giờ ký: 2022.13.45", id="no day of the calendar"),
        pytest.param("Bản in lúc 24/10/2022 15:17:35", id="when a page was printed"),
        pytest.param("Đơn vị: Sở Nội vụ", id="a form's label alone"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_signing(line: str) -> None:
    found = esignature.read([whole(line)])
    assert (found.days, found.bodies) == ((), ())


def test_bodies_and_persons_are_told_apart() -> None:
    lines = (
        "Người ký: TRẦN QUỐC HUÂN",
        "Email: ubnd@vi-du.vn",
        "Cơ quan: UBND tỉnh Lâm Đồng",
        "Giờ ký: 24/10/2022 15:17:35",
    )
    found = esignature.read([whole(line) for line in lines])
    assert [words.text for words in found.persons] == ["TRẦN QUỐC HUÂN"]
    assert [words.text for words in found.bodies] == ["UBND tỉnh Lâm Đồng"]


def test_what_certifies_a_copy_does_not_date_the_original() -> None:
    assert _days("SAO Y", "Giờ ký: 24/10/2022 15:17:35") == []
    assert _days("Giờ ký: 24/10/2022 15:17:35", "SAO Y", "Giờ ký: 02/01/2023 08:00:00") == [date(2022, 10, 24)]


@given(odd_texts)
def test_words_lie_in_any_line(text: str) -> None:
    line = whole("Ký bởi: " + text)
    found = esignature.read([line])
    for words in (*found.bodies, *found.persons, *(words for _, words in found.days)):
        assert line.text[words.start : words.end] == words.text
