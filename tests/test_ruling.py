"""Long level rules of a page, as they part the rows of lists."""

import cv2
import numpy as np
import pytest

from ingest.ruling import level_rules, tilt


@pytest.mark.parametrize("dpi", [100.0, 200.0, 300.0])
def test_long_level_rules_are_found_with_their_ends(dpi: float) -> None:
    size = int(dpi * 11), int(dpi * 8)
    page = np.full(size, 255, np.uint8)
    ys = [round(share * size[0]) for share in (0.2, 0.3, 0.4)]
    for y in ys:
        cv2.line(page, (size[1] // 10, y), (size[1] * 9 // 10, y), 0, 2)
    cv2.line(page, (size[1] // 10, size[0] // 2), (size[1] // 4, size[0] // 2), 0, 2)  # underlines a word
    found = level_rules(page, dpi)
    assert [y for y, _, _ in found] == pytest.approx([0.2, 0.3, 0.4], abs=0.003)
    assert all((start, end) == pytest.approx((0.1, 0.9), abs=0.02) for _, start, end in found)


def test_a_blank_page_a_slip_and_hatching_have_none() -> None:
    hatched = np.full((4000, 1600), 255, np.uint8)
    hatched[::8] = hatched[1::8] = 0
    for page in (np.full((1200, 900), 255, np.uint8), np.full((50, 40), 0, np.uint8), hatched):
        assert level_rules(page, 150.0) == ()


def leaning(slopes: list[float]) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    """A page with a long rule for each slope."""
    page = np.full((1600, 1200), 255, np.uint8)
    for number, slope in enumerate(slopes):
        y = 200 + 120 * number
        cv2.line(page, (150, y), (1050, round(y + 900 * slope)), 0, 3, cv2.LINE_AA)
    return page


@pytest.mark.parametrize("angle", [-0.9, -0.3, 0.0, 0.2, 0.8])
def test_long_rules_tell_how_a_page_leans(angle: float) -> None:
    told, ruled = tilt(leaning([float(np.tan(np.radians(angle)))] * 4), 200.0)
    assert ruled and told == pytest.approx(angle, abs=0.04)


@pytest.mark.parametrize("slopes", [[], [0.01], [0.01, -0.01], [0.012, 0.0, -0.012, 0.006]])
def test_a_lone_rule_or_rules_that_disagree_tell_nothing(slopes: list[float]) -> None:
    assert tilt(leaning(slopes), 200.0) == (0.0, bool(slopes))
