"""Light on a page made even."""

import numpy as np
import numpy.typing as npt

from ingest.shade import evened, is_uneven, paper_of
from tests.print_on_paper import Sheet

Pixels = npt.NDArray[np.uint8]


def page() -> Pixels:
    sheet = Sheet(1000, 1000)
    for base in range(100, 950, 44):
        sheet.write(60, base, "Căn cứ Luật Thi đua, khen thưởng năm 2022 và đề nghị", 28)
    return sheet.pixels


def shadowed() -> Pixels:
    """With a shadow on the left that falls to a third of the light."""
    light = 1 - 0.67 * np.exp(-np.arange(1000) / 120)
    return (page() * light[None, :]).astype(np.uint8)


def test_print_alone_makes_no_page_uneven() -> None:
    assert not is_uneven(paper_of(page()))
    assert is_uneven(paper_of(shadowed()))


def test_print_in_a_shadow_becomes_as_black_and_its_paper_as_white() -> None:
    even = evened(shadowed(), paper_of(shadowed()))
    ink, paper = page() < 60, page() > 250
    assert np.percentile(even[:, 60:200][paper[:, 60:200]], 5) > 215
    assert np.median(even[:, 60:200][ink[:, 60:200]]) < 40


def test_each_colour_is_made_even_by_its_own_light() -> None:
    yellow = np.stack([shadowed(), shadowed(), shadowed() // 2], axis=2)
    even = evened(yellow, paper_of(yellow))
    assert np.ptp(np.median(even.reshape(-1, 3), axis=0)) <= 6


def test_paper_is_carried_on_beyond_the_edge_of_the_sheet() -> None:
    scene = page().copy()
    scene[:, :200] = 10
    sheet = np.full((100, 100), 255, np.uint8)
    sheet[:, :20] = 0
    assert paper_of(scene, sheet).min() > 200


def test_a_black_page_stays_black() -> None:
    night = np.zeros((400, 300), np.uint8)
    assert evened(night, paper_of(night)).max() == 0
