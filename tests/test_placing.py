"""Words read on a strip get boxes on the page, tight around their ink."""

import numpy as np
import pytest

from ingest.placing import placed
from ingest.strip import Strip
from ingest.words import Line, Word


def strip(slope: float = 0.0) -> Strip:
    """Three words of ink: columns 10–60, 75–100 (higher), 112–180."""
    image = np.full((50, 200), 255, np.uint8)
    image[22:39, 10:60] = 0
    image[14:39, 75:100] = 0
    image[22:39, 112:180] = 0
    return Strip(image, 300, 400, 36.0, 39.0, slope)


def reading(*edges: tuple[float, float]) -> Line:
    return tuple(Word(text, a, 0.0, b, 0.0, 0.9) for text, (a, b) in zip(("Tặng", "ông", "Huân"), edges, strict=False))


@pytest.mark.parametrize("late", [-9, 0, 9])
def test_edges_read_a_little_too_early_or_late_are_led_to_the_ink(late: int) -> None:
    words = placed(strip(), reading((10 + late, 58 + late), (77 + late, 99 + late), (114 + late, 176 + late)))
    assert [(w.left, w.right) for w in words] == [(310, 360), (375, 400), (412, 480)]
    assert [(w.top, w.bottom) for w in words] == [(422, 439), (414, 439), (422, 439)]
    assert [w.confidence for w in words] == [0.9] * 3


def test_boxes_of_a_levelled_line_follow_its_slope_on_the_page() -> None:
    first, *_, last = placed(strip(slope=0.05), reading((10, 60), (75, 100), (112, 180)))
    assert last.top - first.top == pytest.approx(0.05 * (146 - 35))


def test_a_word_too_pale_to_be_ink_is_as_high_as_an_x() -> None:
    pale = Strip(np.full((50, 100), 200, np.uint8), 0, 0, 36.0, 39.0)
    (word,) = placed(pale, reading((20, 40)))
    assert (word.top, word.bottom) == pytest.approx((39 - 0.45 * 36, 39))


def test_nothing_read_is_nothing_placed() -> None:
    assert placed(strip(), ()) == ()
