"""The provinces of every year: their history as data."""

from datetime import date

import pytest
from hypothesis import given

from extract.provinces import names, parted, province, provinces
from tests.texts import odd_texts


@pytest.mark.parametrize(
    ("day", "count"),
    [
        pytest.param(date(1977, 1, 1), 38, id="after the mergers of 1976"),
        pytest.param(date(1980, 1, 1), 40, id="Cao Lạng parted, a special zone made"),
        pytest.param(date(1990, 1, 1), 44, id="after July 1989"),
        pytest.param(date(1993, 1, 1), 53, id="after 1991 and 1992"),
        pytest.param(date(1997, 1, 1), 61, id="1997"),
        pytest.param(date(2004, 1, 1), 64, id="2004"),
        pytest.param(date(2008, 8, 1), 63, id="Hà Tây went into Hà Nội"),
        pytest.param(date(2025, 6, 30), 63, id="the last day of the 63"),
        pytest.param(date(2025, 7, 1), 34, id="the mergers of 2025"),
    ],
)
def test_as_many_provinces_stood_as_history_tells(day: date, count: int) -> None:
    assert sum(place.stood(day) for place in provinces()) == count


def test_every_province_became_one_that_began_the_day_after() -> None:
    known = {place.code: place for place in provinces()}
    assert len(known) == len(provinces())
    for place in provinces():
        assert (place.until is None) == (not place.into)
        for code in place.into:
            since, until = known[code].since, place.until
            assert since is not None and until is not None and (since - until).days == 1


@pytest.mark.parametrize(
    ("words", "day", "shown"),
    [
        pytest.param("Bắc Thái", date(1982, 7, 15), "tỉnh Bắc Thái", id="a province before 1997"),
        pytest.param("tỉnh Đắc Lắc", date(2001, 1, 1), "tỉnh Đắk Lắk", id="another spelling"),
        pytest.param("TP. Hồ Chí Minh", None, "Thành phố Hồ Chí Minh", id="a city named after a person"),
        pytest.param("Cần Thơ", date(1995, 1, 1), "tỉnh Cần Thơ", id="a province then"),
        pytest.param("Cần Thơ", date(2015, 1, 1), "thành phố Cần Thơ", id="a city later"),
        pytest.param("Gia Lai Kon Tum", None, "tỉnh Gia Lai - Kon Tum", id="dash or none"),
    ],
)
def test_a_province_is_known_by_its_name_and_day(words: str, day: date | None, shown: str) -> None:
    found = province(words, day)
    assert found is not None and found.full == shown


def test_a_town_is_no_province() -> None:
    assert province("Vinh") is None and province("") is None


def test_a_lower_unit_of_the_same_name_is_left_out() -> None:
    found = [match["name"] for match in names().finditer("Tại xã Hòa Bình và phường Thái Nguyên, tỉnh Lâm Đồng")]
    assert found == ["Lâm Đồng"]


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    province(text)
    parted(text)
    for match in names().finditer(text):
        assert province(match["name"]) is not None
