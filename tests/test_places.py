"""Districts and communes: the chain up to the province, what they were before and became."""

from datetime import date

import pytest
from hypothesis import given

from extract import places
from extract.provinces import Place, province
from tests.texts import odd_texts

NOW = date(2025, 12, 1)


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
    ("text", "expected"),
    [
        pytest.param("Phòng Nội vụ huyện Na Rì", ["huyện Na Rì", "tỉnh Bắc Kạn"], id="a district's office"),
        pytest.param("xã Cư Lễ, huyện Na Rì", ["xã Cư Lễ", "huyện Na Rì", "tỉnh Bắc Kạn"], id="a commune"),
        pytest.param("Công an phường 5, quận 3", ["Phường 5", "Quận 3", "Thành phố Hồ Chí Minh"], id="figures"),
        pytest.param("TP. Đà Lạt", ["thành phố Đà Lạt", "tỉnh Lâm Đồng"], id="a city of a province"),
        pytest.param("UBND xã Ba Bể", ["xã Ba Bể", "tỉnh Thái Nguyên"], id="two tiers"),
        pytest.param("Sở Y tế tỉnh Bà Rịa - Vũng Tàu", ["tỉnh Bà Rịa - Vũng Tàu"], id="a dash in the name"),
        pytest.param("xã Tân Tiến", [], id="a name of many communes"),
        pytest.param("không có nơi nào", [], id="no place"),
    ],
)
def test_the_chain_of_a_unit(text: str, expected: list[str]) -> None:
    assert full(places.chain(text)) == expected


def test_a_commune_that_kept_its_name_is_the_one_of_today() -> None:
    one = places.chain("xã Phú Lương, tỉnh Thái Nguyên") or places.chain("xã Đại Từ, tỉnh Thái Nguyên")
    assert one and one[0].until is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("xã Cư Lễ, huyện Na Rì", ["xã Trần Phú"], id="a commune merged"),
        pytest.param(
            "tỉnh Minh Hải", ["tỉnh Bạc Liêu", "tỉnh Cà Mau", "tỉnh Cà Mau"], id="parted in 1997, merged in 2025"
        ),
        pytest.param(
            "tỉnh Gia Lai - Kon Tum",
            ["tỉnh Gia Lai", "tỉnh Kon Tum", "tỉnh Gia Lai", "tỉnh Quảng Ngãi"],
            id="split, merged",
        ),
        pytest.param("tỉnh Hà Tây", ["thành phố Hà Nội"], id="gone into the capital"),
        pytest.param("huyện Na Rì", [], id="a district has no heir"),
        pytest.param("tỉnh Cà Mau", [], id="a province of today"),
    ],
)
def test_what_a_unit_became(text: str, expected: list[str]) -> None:
    assert full(places.later(places.chain(text)[0])) == expected


def test_a_place_before_its_time() -> None:
    home = province("Thái Nguyên", NOW)
    assert home is not None
    before = places.earlier(home)
    assert full(before) == ["tỉnh Bắc Kạn", "tỉnh Thái Nguyên", "tỉnh Bắc Thái"]
    assert [place.stood(date(1980, 1, 1)) for place in before] == [False, False, True]


def test_a_province_merged_with_it_for_a_time_was_no_forerunner() -> None:
    before = set(full(places.earlier(places.chain("tỉnh Phú Thọ")[0])))
    assert before == {"tỉnh Phú Thọ", "tỉnh Vĩnh Phúc", "tỉnh Hòa Bình", "tỉnh Vĩnh Phú", "tỉnh Hà Sơn Bình"}


def test_the_ground_of_a_commune_is_its_province_of_today() -> None:
    assert places.ground(places.chain("xã Cư Lễ, huyện Na Rì")[0]) == {"Thái Nguyên@2025-07-01"}


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    for place in places.chain(f"xã {text}"):
        places.later(place)
        places.earlier(place)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Chủ tịch UBND xã La Hiên", True),
        ("Chủ tịch UBND xã La Hiên Triệu", False),
        ("Chủ tịch UBND xã Lá Hiền", False),
        ("Giám đốc Sở Y tế", False),
    ],
)
def test_a_text_that_ends_with_a_known_unit(text: str, ends: bool) -> None:
    assert places.ends_with_one(text) is ends
