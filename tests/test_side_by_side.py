"""Two persons side by side: what they share."""

import pytest

from extract import several
from tests.texts import value, whole


def test_a_couple_in_a_list_of_households_is_one_household() -> None:
    (home,) = several.read(whole("ông Lò Văn Ún và bà Vàng Thị Pà, bản Nà Mỏ"), "ho-gia-dinh")
    assert (home.kind, home.name.value, value(home.unit)) == (
        "ho-gia-dinh",
        "ông Lò Văn Ún và bà Vàng Thị Pà",
        "bản Nà Mỏ",
    )


def test_two_persons_stay_two_and_share_their_place() -> None:
    found = several.read(whole("ông Lò Văn Ún và bà Vàng Thị Pà, bản Nà Mỏ"))
    assert [(one.name.value, value(one.unit)) for one in found] == [
        ("Lò Văn Ún", "bản Nà Mỏ"),
        ("Vàng Thị Pà", "bản Nà Mỏ"),
    ]


def test_two_names_without_a_form_of_address_share_it_too() -> None:
    found = several.read(whole("Sồng A Chía, Trưởng bản; Hạng A Súa và Giàng A Lau, dân quân bản Na Bốn"))
    assert [(one.name.value, value(one.position)) for one in found] == [
        ("Sồng A Chía", "Trưởng bản"),
        ("Hạng A Súa", "dân quân"),
        ("Giàng A Lau", "dân quân"),
    ]


def test_a_bracket_that_says_together_gives_all_their_unit() -> None:
    words = "Lò Văn Minh, Trung đội trưởng; Cà Văn Ún, Tiểu đội trưởng (cùng Đại đội 2, Tiểu đoàn 5)"
    found = several.read(whole(words))
    assert [(value(one.position), value(one.unit)) for one in found] == [
        ("Trung đội trưởng", "Đại đội 2, Tiểu đoàn 5"),
        ("Tiểu đội trưởng", "Đại đội 2, Tiểu đoàn 5"),
    ]


@pytest.mark.parametrize(
    "home", ["(cùng xã Nà Mỏ);", "(cùng xã Nà Mỏ)", ", cùng trú tại xã Nà Mỏ;", ", đều cư trú tại xã Nà Mỏ"]
)
def test_where_both_live_may_have_a_mark_behind(home: str) -> None:
    found = several.read(whole(f"Ông Lò Văn Ún và bà Lò Thị Pà{' ' if home[0] == '(' else ''}{home}"))
    assert [(one.name.value, value(one.position), value(one.unit)) for one in found] == [
        ("Lò Văn Ún", None, "xã Nà Mỏ"),
        ("Lò Thị Pà", None, "xã Nà Mỏ"),
    ]
