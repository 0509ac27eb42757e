"""Districts and communes at a document's date, and what they are today."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import places
from extract.provinces import Place, province
from tests.texts import odd_texts

THEN, NOW = date(2019, 3, 1), date(2025, 12, 1)


def full(found: tuple[Place, ...]) -> list[str]:
    return [place.full for place in found]


def test_every_unit_lies_in_one_that_is_known() -> None:
    known = places.places()
    for place in known.values():
        assert place.level == "tinh" or place.parent in known, place
        assert all(code in known for code in place.into), place
    assert sum(p.level == "xa" and p.stood(NOW) for p in known.values()) == 3321
    assert not any(p.level == "huyen" and p.stood(NOW) for p in known.values())


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        pytest.param("Phòng Nội vụ huyện Na Rì", THEN, ["huyện Na Rì", "tỉnh Bắc Kạn"], id="a district's office"),
        pytest.param("xã Cư Lễ, huyện Na Rì", THEN, ["xã Cư Lễ", "huyện Na Rì", "tỉnh Bắc Kạn"], id="a commune"),
        pytest.param("Công an phường 5, quận 3", THEN, ["Phường 5", "Quận 3", "Thành phố Hồ Chí Minh"], id="figures"),
        pytest.param("TP. Đà Lạt", THEN, ["thành phố Đà Lạt", "tỉnh Lâm Đồng"], id="a city of a province"),
        pytest.param("UBND xã Ba Bể", NOW, ["xã Ba Bể", "tỉnh Thái Nguyên"], id="two tiers"),
        pytest.param("Sở Y tế tỉnh Bà Rịa - Vũng Tàu", None, ["tỉnh Bà Rịa - Vũng Tàu"], id="a dash in the name"),
        pytest.param("xã Tân Tiến", THEN, [], id="a name of many communes"),
        pytest.param("không có nơi nào", THEN, [], id="no place"),
    ],
)
def test_the_chain_of_a_unit(text: str, day: date | None, expected: list[str]) -> None:
    assert full(places.chain(text, day)) == expected


def test_the_documents_province_tells_namesakes_apart() -> None:
    home = province("Lâm Đồng", THEN)
    assert full(places.chain("huyện Châu Thành", THEN)) == []
    assert full(places.chain("xã Tân Châu", THEN, home))[-1:] == ["tỉnh Lâm Đồng"]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        pytest.param("xã Cư Lễ, huyện Na Rì", THEN, {"xã Trần Phú"}, id="a commune merged"),
        pytest.param("tỉnh Minh Hải", date(1995, 1, 1), {"tỉnh Cà Mau"}, id="a province of before 1997"),
        pytest.param(
            "tỉnh Gia Lai - Kon Tum", date(1985, 1, 1), {"tỉnh Gia Lai", "tỉnh Quảng Ngãi"}, id="split, merged"
        ),
        pytest.param("tỉnh Hà Tây", date(2007, 1, 1), {"thành phố Hà Nội"}, id="gone into the capital"),
    ],
)
def test_what_a_unit_is_today(text: str, day: date, expected: set[str]) -> None:
    assert set(full(places.today(places.chain(text, day)[0]))) == expected


def test_a_district_is_its_communes_today() -> None:
    district = places.chain("huyện Na Rì", THEN)[0]
    assert "xã Na Rì" in full(places.today(district)) and len(places.today(district)) > 3


def test_a_place_before_its_time() -> None:
    home = province("Thái Nguyên", NOW)
    assert home is not None
    assert full(places.formerly(home)) == ["tỉnh Bắc Kạn", "tỉnh Thái Nguyên"]
    assert full(places.at(home, date(1980, 1, 1))) == ["tỉnh Bắc Thái"]
    assert full(places.at(home, date(1960, 1, 1))) == ["tỉnh Bắc Kạn", "tỉnh Thái Nguyên"]


@given(odd_texts, st.none() | st.dates())
def test_no_text_fails(text: str, day: date | None) -> None:
    for place in places.chain(f"xã {text}", day):
        places.today(place)
