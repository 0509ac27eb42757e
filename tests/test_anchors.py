"""An award is known again by its words and place, or not at all."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.anchors import Read, anchor_of, as_values, find, found, from_values

BOX = (0.1, 0.40, 0.9, 0.42)
HUONG = Read(1, "Nguyễn Thị Hường", "dhtd-ldtt", "1 Nguyễn Thị Hường x", 100, 120, 1, BOX)
PAO = Read(2, "Lò Văn Páo", "dhtd-ldtt", "2 Lò Văn Páo x", 121, 135, 1, (0.1, 0.43, 0.9, 0.45))


def _again(award: int, read: Read, **changed: object) -> Read:
    return replace(read, award=award, **changed)  # type: ignore[arg-type]


def test_the_same_words_are_found_wherever_they_stand() -> None:
    anchor = anchor_of(HUONG, [HUONG, PAO], "t")
    moved = _again(9, HUONG, start=300, end=320, page=2, box=None)
    assert find(anchor, [_again(8, PAO), moved], "other") == moved


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        pytest.param("other", {"name": "Nguyễn Thị Hương", "quote": "1 Nguyễn Thị Hương x"}, id="a letter read better"),
        pytest.param("other", {"quote": "1. Nguyễn Thị Hường"}, id="other words at the same place"),
        pytest.param("t", {"quote": "Nguyễn Thị Hường", "start": 102, "box": None}, id="a part of the same stretch"),
        pytest.param("t", {"code": "bk-tinh", "quote": "Nguyễn Thị Hường"}, id="another award, the only one there"),
    ],
)
def test_a_better_reading_of_the_same_place_is_found(text: str, changed: dict[str, object]) -> None:
    better = _again(9, HUONG, **changed)
    assert find(anchor_of(HUONG, [HUONG, PAO], "t"), [better, _again(8, PAO)], text) == better


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param([PAO], id="the award is gone"),
        pytest.param([_again(9, HUONG, quote="7 Nguyễn Thị Hường", start=500, end=520, box=(0.1, 0.7, 0.9, 0.72))], id="one of the same name elsewhere"),
        pytest.param([_again(9, HUONG, quote="1 Vũ Hải Đăng", name="Vũ Hải Đăng")], id="another name at that place"),
        pytest.param([_again(9, HUONG, quote="a", code="x"), _again(8, HUONG, quote="b", code="y")], id="two that may be meant"),
        pytest.param([_again(9, HUONG, quote="b", page=2)], id="another page"),
        pytest.param([], id="nothing"),
    ],
)  # fmt: skip
def test_no_other_award_is_taken_for_it(rest: list[Read]) -> None:
    assert find(anchor_of(HUONG, [HUONG, PAO], "t"), rest, "other") is None


def test_of_equal_awards_the_order_tells_and_else_the_place() -> None:
    second = _again(3, HUONG, start=200, end=220, box=(0.1, 0.6, 0.9, 0.62))
    anchor = anchor_of(second, [HUONG, second], "t")
    assert (anchor.order, anchor.equals) == (1, 2)
    assert find(anchor, [HUONG, second], "t") == second
    assert find(anchor, [second], "t") == second
    assert find(anchor, [HUONG], "t") is None


def test_two_awards_of_one_row_are_told_apart() -> None:
    other = _again(3, HUONG, code="bk-tinh")
    anchor = anchor_of(HUONG, [HUONG, other], "t")
    assert anchor.others == 1 and find(anchor, [other], "t") is None and find(anchor, [other, HUONG], "t") == HUONG


def test_of_two_claims_on_one_award_neither_holds() -> None:
    assert found([("a", HUONG), ("b", HUONG), ("c", PAO), ("d", None)]) == {"c": PAO}


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xy"), st.integers(0, 3)), min_size=1, max_size=8))
def test_an_unchanged_reading_always_gives_the_same_award(rows: list[tuple[str, str, int]]) -> None:
    every = [Read(n, name, code, f"{name}{code}", at, at + 5, 1, None) for n, (name, code, at) in enumerate(rows)]
    for read in every:
        anchor = anchor_of(read, every, "t")
        assert from_values(as_values(anchor)) == anchor and find(anchor, every, "t") == read
