"""Pages made ready: turned, skewed, stamped and blank ones, and the way back to their own pixels."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from ingest.ruling import tilt
from ingest.skew import skew
from ingest.straighten import ink_channel, straighten, whiten

Image = npt.NDArray[np.uint8]


def text_like(width: int = 800, height: int = 1100) -> Image:
    """Rows of dark pieces of words on white paper."""
    page = np.full((height, width), 255, np.uint8)
    random = np.random.default_rng(3)
    for y in range(120, height - 120, 30):
        x = 100
        while x < width - 140:
            wide = int(random.integers(10, 40))
            page[y : y + 10, x : x + wide : 3] = 0
            x += wide + 10
    return page


def turned(page: Image, angle: float) -> Image:
    high, wide = page.shape
    matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), angle, 1)
    out: Image = cv2.warpAffine(page, matrix, (wide, high), borderValue=255)
    return out


@pytest.mark.parametrize("angle", [-4.0, -0.7, 0.0, 1.3, 4.5])
def test_skew_is_measured_to_a_fifth_of_a_degree(angle: float) -> None:
    assert skew(turned(text_like(), -angle)) == pytest.approx(angle, abs=0.2)


def test_a_point_is_led_back_to_where_it_lay_on_a_skewed_page() -> None:
    sheet = straighten(turned(text_like(), 2.0), 100)
    middle = np.array([sheet.grey.shape[1] / 2, sheet.grey.shape[0] / 2, 1.0])
    assert sheet.back @ middle == pytest.approx([400, 550], abs=3)


def test_lines_standing_on_end_are_laid_flat() -> None:
    sheet = straighten(np.ascontiguousarray(np.rot90(text_like())), 100)
    assert sheet.grey.shape[0] > sheet.grey.shape[1]


def test_a_very_fine_scan_is_reduced_and_led_back() -> None:
    sheet = straighten(np.full((1200, 900), 255, np.uint8), 600)
    assert sheet.dpi == 300 and sheet.grey.shape == (600, 450)
    assert sheet.back @ np.array([450.0, 600.0, 1.0]) == pytest.approx([900, 1200], abs=1)


def test_a_red_stamp_pales_and_black_print_stays() -> None:
    page = np.full((60, 60, 3), 250, np.uint8)
    page[10:20], page[40:50] = (200, 60, 70), (25, 20, 22)
    ink = ink_channel(page)
    assert ink[15, 30] == 255 and ink[45, 30] < 30


def test_a_blank_page_is_not_stretched_into_noise() -> None:
    noise = np.random.default_rng(1).normal(235, 3, (400, 400)).clip(0, 255).astype(np.uint8)
    assert whiten(noise).min() > 180


def test_a_table_with_hardly_a_word_is_laid_level_by_its_rules() -> None:
    page = np.full((1500, 1100), 255, np.uint8)
    for y in (200, 320, 440, 560):
        cv2.line(page, (100, y), (1000, y), 0, 2)
    for x in (100, 400, 700, 1000):
        cv2.line(page, (x, 200), (x, 560), 0, 2)
    page[250:262, 430:520:4] = 0
    sheet = straighten(turned(page, 0.8), 130.0)
    assert sheet.ruled and abs(tilt(sheet.grey, 130.0)[0]) < 0.08
