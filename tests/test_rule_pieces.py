"""Pieces of rules: where they lie, how much of a stretch they cover, which of them make one table."""

import cv2
import numpy as np

from ingest.rule_pieces import Segment, covered, positions, regions, segments
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


def test_parts_of_one_width_and_the_same_walls_are_one_table_and_others_are_not() -> None:
    upper = ([50, 150, 400, 600], [50, 100, 150])
    assert len(drawn(upper, ([50, 150, 400, 600], [190, 240, 290]))) == 1
    assert len(drawn(upper, ([50, 250, 600], [190, 240, 290]))) == 2
    assert len(drawn(upper, ([50, 150, 300, 600], [300, 350, 400]))) == 2
