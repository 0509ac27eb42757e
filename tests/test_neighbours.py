"""Which syllables go together in papers of administration, and that no name can be guessed from them."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.neighbours import CLOSED, STRANGE, known, usual_beside
from ingest.syllables import syllables
from samples.names import person
from training.neighbours import chosen, pairs


@pytest.mark.parametrize(
    ("text", "before", "after", "how_usual"),
    [
        ("DANH", "", "SÁCH", 1.0),
        ("DÀNH", "", "SÁCH", 0.0),
        ("TỖ", "", "CHỨC", STRANGE),
        ("TỖ", "LÒ THỊ", "", 0.0),
        ("I1/11/2019", "ngày", "của", 0.0),
        ("sách", "danh", "", 1.0),
        ("chủ", "", "tịch", 1.0),
        ("tổ", "V.", "chức", 1.0),
        ("tổ", "bầu", "chức", 0.5),
        ("chủ", "", "tích", 0.0),
        ("bộ", "cán", "thuộc", 0.5),
        ("vụ", "nhiệm", "trọng", 1.0),
        ("hiện", "thực", "kẻo", 0.5),
        ("hiện,", "thực", "kẻo", 0.5),
        ("tịch", "chủ.", "", 0.0),
        ("12", "ngày", "tháng", 0.0),
        ("", "", "", 0.0),
        ("KT. CHỦ", "", "TỊCH", CLOSED),
        ("TM.", "", "ỦY", CLOSED),
        ("TM.", "", "ÔNG", 0.0),
        ("KT.", "họp", "CHỦ", 0.0),
    ],
)
def test_a_word_goes_with_its_neighbours(text: str, before: str, after: str, how_usual: float) -> None:
    assert usual_beside(text, before, after) == how_usual


def test_no_pair_may_stand_in_a_persons_name() -> None:
    rng = random.Random(7)
    names = [person(rng, minority=0).name.lower().split() for _ in range(3000)]
    assert not [pair for name in names for pair in pairwise(name) if pair in known()]
    assert not [pair for pair in known() if pair[0] in ("văn", "thị")]


def test_every_pair_is_two_syllables() -> None:
    assert len(known()) > 1500
    assert all({left, right} <= syllables() for left, right in known())


def test_several_official_texts_have_a_pair_and_one_of_our_own_is_enough() -> None:
    assert chosen(["Tổ chức; nhiệm vụ"], [*["có kết quả, có kết quả"] * 8, "một lần " * 20]) == [
        ("có", "kết"),
        ("kết", "quả"),
        ("nhiệm", "vụ"),
        ("tổ", "chức"),
    ]


def test_marks_numbers_and_ends_of_lines_part_syllables() -> None:
    assert list(pairs("Kính gửi: các sở\nngành, số 12 đơn vị")) == [("kính", "gửi"), ("các", "sở"), ("đơn", "vị")]


@given(st.text(), st.text(), st.text())
def test_any_text_has_neighbours(text: str, before: str, after: str) -> None:
    assert usual_beside(text, before, after) in (STRANGE, 0.0, 0.5, 1.0, CLOSED)
