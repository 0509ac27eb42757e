"""How usual parts of names are, and how much commoner one with the same letters is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.name_parts import rarity, usual
from tests.texts import odd_texts


def test_a_common_part_is_more_usual_than_a_rare_one_and_nobodys_is_not_at_all() -> None:
    assert usual("Nguyễn") > usual("Sĩ") > usual("Cồng") == 0.0
    assert usual("Nguyễn Văn") == pytest.approx((usual("Nguyễn") + usual("Văn")) / 2)


def test_a_part_is_rare_beside_the_commonest_with_the_same_letters() -> None:
    assert rarity("Cồng") > 50
    assert rarity("Công") == rarity("CÔNG") == 1.0


def test_another_place_of_the_tone_is_the_same_part() -> None:
    assert rarity("Hoà") == rarity("Hòa") and rarity("Thuý") == rarity("Thúy")


def test_letters_that_no_known_part_has_are_not_rare_beside_another() -> None:
    assert rarity("Brôih") == rarity("") == 1.0


@given(st.one_of(odd_texts, st.text()))
def test_any_text_has_its_figures(text: str) -> None:
    assert rarity(text) >= 1.0 and 0.0 <= usual(text) <= 1.0
