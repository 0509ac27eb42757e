"""Bent lines made level."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from ingest.bend import find_bend
from tests.print_on_paper import Sheet

Grey = npt.NDArray[np.uint8]
DPI = 150.0
RISE = 30.0


def page() -> Grey:
    sheet = Sheet(1240, 1754)
    words = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022".split()
    for n, base in enumerate(range(200, 1500, 46)):
        sheet.write(150, base, " ".join(words[n % 13 :] + words[: n % 13]), 32)
    return sheet.pixels


def bent(page: Grey, rise: float = RISE) -> Grey:
    """With its lines dropping by so many pixels near the left edge."""
    high, wide = page.shape
    columns = np.broadcast_to(np.arange(wide, dtype=np.float32), page.shape)
    rows = np.arange(high, dtype=np.float32)[:, None] - rise * np.exp(-columns / 220)
    return np.asarray(cv2.remap(page, columns, rows.astype(np.float32), cv2.INTER_LINEAR, borderValue=(255,)))


def feet(page: Grey, left: int, right: int) -> int:
    """The lowest row of ink of the first line between two columns."""
    return int(np.flatnonzero((page[150:222, left:right] < 128).any(axis=1)).max())


def test_bent_lines_become_level() -> None:
    crooked = bent(page())
    found = find_bend(crooked, DPI)
    assert found is not None
    level = found.level(crooked)
    assert abs(feet(crooked, 150, 220) - feet(crooked, 900, 1000)) >= 5
    assert abs(feet(level, 150, 220) - feet(level, 900, 1000)) <= 3


def test_the_field_tells_where_a_dot_of_the_level_page_came_from() -> None:
    found = find_bend(bent(page()), DPI)
    assert found is not None
    left, right = found.at(np.array([0.14, 0.8]), np.array([0.5, 0.5]))
    assert 0.7 < (left - right) / (RISE * np.exp(-0.14 * 1240 / 220)) < 1.4


def test_straight_lines_are_left_alone_even_on_a_leaning_page() -> None:
    assert find_bend(page(), DPI) is None
    turn = cv2.getRotationMatrix2D((620, 877), 2.0, 1)
    leaning = cv2.warpAffine(page(), turn, (1240, 1754), borderValue=(255,))
    assert find_bend(np.asarray(leaning, np.uint8), DPI) is None


def test_a_blank_page_noise_and_a_few_lines_have_no_bend() -> None:
    noise = np.random.default_rng(2).integers(0, 255, (1000, 800)).astype(np.uint8)
    few = np.full((1754, 1240), 255, np.uint8)
    few[:260] = bent(page())[:260]
    for image in (np.full((1000, 800), 255, np.uint8), noise, few):
        assert find_bend(image, DPI) is None


@pytest.mark.parametrize("left", [2000, 2080])
def test_one_narrow_column_on_a_sheet_as_large_as_a_poster_has_no_bend(left: int) -> None:
    poster = np.full((2500, 5000), 255, np.uint8)
    poster[:1754, left : left + 100] = page()[:, 300:400]
    assert find_bend(poster, 100.0) is None
