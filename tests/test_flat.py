"""Photographs, black frames and shadows made what a scanner would have seen, and boxes led back."""

import cv2
import numpy as np
import pytest

from ingest.document import Box
from ingest.flat import cut_out, levelled
from ingest.image_pixels import guessed
from tests.test_bend import bent
from tests.test_bend import page as printed
from tests.test_outline import CORNERS, on_table, page


def test_a_photographed_sheet_fills_the_image_at_the_size_of_a4() -> None:
    flat = cut_out(on_table(90), guessed(1200, 1600))
    assert flat is not None and flat.by_hand
    high, wide = flat.image.shape[:2]
    assert high / wide == pytest.approx(2**0.5, abs=0.01) and high / flat.dpi == pytest.approx(11.69, abs=0.05)
    assert np.median(flat.image) > 240 and np.percentile(flat.image, 1) < 90


def test_the_corners_of_the_sheet_are_led_back_to_where_they_lie_on_the_photograph() -> None:
    flat = cut_out(on_table(90), 137.0)
    assert flat is not None
    for x, y, corner in ((0, 0, CORNERS[0]), (1, 0, CORNERS[1]), (1, 1, CORNERS[2]), (0, 1, CORNERS[3])):
        back = flat.back(Box(x, y, x, y))
        assert (back.left * 1200, back.top * 1600) == pytest.approx(tuple(corner), abs=9)


def test_a_black_frame_becomes_paper_and_nothing_moves() -> None:
    framed = np.full((1614, 1200), 8, np.uint8)
    framed[80:1494, 100:1100] = page()
    flat = cut_out(framed, 140.0)
    assert flat is not None and not flat.by_hand and flat.dpi == 140.0
    assert flat.image.shape == framed.shape and flat.image[:60].min() > 240 and flat.image[:, :80].min() > 240
    assert (flat.image[200:1400, 150:1050] == framed[200:1400, 150:1050]).all()
    assert flat.back(Box(0.1, 0.2, 0.3, 0.4)) == Box(0.1, 0.2, 0.3, 0.4)


def test_an_ordinary_scan_is_neither_cut_nor_levelled() -> None:
    assert cut_out(page(), 121.0) is None and levelled(page(), 121.0) is None


def test_a_sheet_whose_sides_are_cut_off_is_not_stretched() -> None:
    wide = np.array([[-100, 100], [1300, 90], [1300, 1700], [-100, 1700]], np.float32)
    flat = cut_out(on_table(90, wide), 137.0)
    assert flat is None or not flat.by_hand


def test_a_shadow_and_the_bend_in_it_are_taken_away_and_boxes_led_back() -> None:
    light = 1 - 0.7 * np.exp(-np.arange(1240) / 150)
    scan = (bent(printed()) * light[None, :]).astype(np.uint8)
    flat = levelled(scan, 150.0)
    assert flat is not None and flat.image.ndim == 2
    assert np.median(flat.image[:, 20:120]) > 235
    level = Box(0.12, 0.5, 0.14, 0.51)
    assert flat.back(level).top - level.top > 4 / 1754


def test_a_bend_without_a_shadow_is_looked_for_only_where_asked() -> None:
    scan = bent(printed())
    assert levelled(scan, 150.0) is None and levelled(scan, 150.0, bent=True) is not None


@pytest.mark.parametrize("seed", range(4))
def test_images_that_are_no_page_do_no_harm(seed: int) -> None:
    small = np.random.default_rng(seed).integers(0, 255, (9, 7, 3)).astype(np.uint8)
    scene = np.asarray(cv2.resize(small, (700, 900), interpolation=cv2.INTER_CUBIC), np.uint8)
    for made in (cut_out(scene, 100.0), levelled(scene, 100.0), levelled(scene, 100.0, bent=True)):
        assert made is None or made.image.dtype == np.uint8
