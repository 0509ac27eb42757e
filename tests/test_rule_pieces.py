"""Pieces of rules: where they lie, how much of a stretch they cover, which of them make one table."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.rule_pieces import Segment, covered, evenness, positions, regions, segments
from ingest.ruling import find_rules

DPI = 100.0


def drawn(*tables: tuple[list[int], list[int]]) -> list[tuple[slice, slice]]:
    """The regions of a page with some tables, each by its walls and its level rules."""
    page = np.full((700, 700), 255, np.uint8)
    for xs, ys in tables:
        for y in ys:
            cv2.line(page, (xs[0], y), (xs[-1], y), 0, 2)
        for x in xs:
            cv2.line(page, (x, ys[0]), (x, ys[-1]), 0, 2)
    return regions(find_rules(page, DPI))


def test_pieces_are_placed_on_the_page() -> None:
    mask = np.zeros((40, 100), np.uint8)
    mask[10:12, 20:60] = 1
    assert segments(mask, 200, 300) == [Segment(211.0, 320, 360)]


def test_pieces_of_one_rule_may_stray_a_little() -> None:
    assert positions([100.0, 101.0, 150.0, 102.0], 4.0) == [101, 150]


def test_share_of_a_stretch_that_is_ruled() -> None:
    mask = np.zeros((40, 100), np.uint8)
    mask[10, 0:50] = 1
    assert abs(covered(mask, 11, 0, 100, 2) - 0.5) < 0.05
    assert covered(mask, 30, 0, 100, 2) == 0.0


@pytest.mark.parametrize(("gap", "even"), [(0, True), (3, False), (5, False)])
def test_a_drawn_rule_is_even_and_feet_of_letters_are_not(gap: int, even: bool) -> None:
    page = np.full((60, 300), 250, np.uint8)
    page[30:32, 10:290] = 40
    for start in range(10, 290, 8) if gap else ():
        page[30:32, start : start + gap] = 250
    told = evenness(page, (page < 255).astype(np.uint8), 30, 0, 300, 4.0)
    assert (told >= 0.4) if even else (told < 0.3)


@given(st.integers(0, 39), st.integers(0, 90), st.integers(0, 30), st.floats(0.3, 12), st.sampled_from([0.3, 0.8]))
def test_any_stretch_is_judged(across: int, start: int, length: int, scale: float, within: float) -> None:
    page = np.full((40, 100), 250, np.uint8)
    page[20] = 0
    assert 0 <= evenness(page, (page < 128).astype(np.uint8), across, start, start + length, scale, within) <= 1


def test_parts_of_one_width_and_the_same_walls_are_one_table_and_others_are_not() -> None:
    upper = ([50, 150, 400, 600], [50, 100, 150])
    assert len(drawn(upper, ([50, 150, 400, 600], [190, 240, 290]))) == 1
    assert len(drawn(upper, ([50, 250, 600], [190, 240, 290]))) == 2
    assert len(drawn(upper, ([50, 150, 300, 600], [300, 350, 400]))) == 2
