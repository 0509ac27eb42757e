"""Which way the lines of a page run."""

import numpy as np
import pytest

from ingest.skew import skew, stands_on_end
from ingest.upright import on_its_head
from tests.print_on_paper import Sheet

DPI = 200.0


def page() -> Sheet:
    sheet = Sheet(1654, 1400)
    for row in range(14):
        sheet.write(180, 200 + 70 * row, "Theo đề nghị của Chánh Văn phòng và Trưởng phòng Nội vụ tại Tờ trình số 15")
    return sheet


def test_a_page_on_its_head_is_told_by_reading() -> None:
    upright = page().pixels
    assert not on_its_head(upright, DPI)
    assert on_its_head(np.ascontiguousarray(upright[::-1, ::-1]), DPI)


def test_a_page_without_print_stays_as_it_is() -> None:
    blank = np.full((1400, 1000), 255, np.uint8)
    assert not on_its_head(blank, DPI) and not stands_on_end(blank) and skew(blank) == 0.0


def test_lines_from_top_to_bottom_stand_on_end() -> None:
    assert not stands_on_end(page().pixels)
    assert stands_on_end(np.ascontiguousarray(np.rot90(page().pixels)))


@pytest.mark.parametrize("shape", [(60, 20_000), (20_000, 60), (4, 4)])
def test_a_ribbon_is_not_turned(shape: tuple[int, int]) -> None:
    image = np.full(shape, 255, np.uint8)
    image[::3] = 0
    assert skew(image) == 0.0 and not stands_on_end(image)
