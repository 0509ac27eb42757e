"""Strokes of a page: what hangs together in black."""

import re

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ingest.ink import boxes, components, long_runs


@given(st.integers(1, 40), st.integers(1, 40), st.floats(0, 1), st.integers(0, 2**32 - 1))
def test_boxes_are_those_of_the_components_from_top_to_bottom(high: int, wide: int, share: float, seed: int) -> None:
    mask = (np.random.default_rng(seed).random((high, wide)) < share).astype(np.uint8)
    _, stats = components(mask)
    found = boxes(mask)
    assert sorted(found) == sorted(tuple(row) for row in stats[1:, :4].tolist())
    assert [top for _, top, _, _ in found] == sorted(top for _, top, _, _ in found)


def test_what_lies_within_a_frame_has_a_box_of_its_own() -> None:
    page = np.zeros((40, 60), np.uint8)
    page[5:35, 5:55] = 1
    page[7:33, 7:53] = 0
    page[15:20, 20:30] = 1
    assert boxes(page) == [(5, 5, 50, 30), (20, 15, 10, 5)]
    assert boxes(np.zeros((4, 4), np.uint8)) == []


@given(st.integers(1, 40), st.integers(1, 40), st.floats(0, 1), st.integers(0, 2**32 - 1))
def test_components_are_those_of_opencv(high: int, wide: int, share: float, seed: int) -> None:
    mask = (np.random.default_rng(seed).random((high, wide)) < share).astype(np.uint8)
    _, stats = components(mask)
    _, _, theirs, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    assert stats[1:].tolist() == theirs[1:].tolist() and not stats[0].any()


@given(st.lists(st.integers(0, 1), max_size=60), st.integers(1, 9))
def test_long_runs_are_those_of_so_many_dark_pixels(ink: list[int], length: int) -> None:
    paper = [0] * 9
    row = np.array([paper + ink + paper], np.uint8)
    runs = re.sub("1+", lambda run: run[0] if len(run[0]) >= length else "0" * len(run[0]), "".join(map(str, row[0])))
    assert "".join(map(str, long_runs(row, length)[0])) == runs
