"""The sheet of paper on an image that shows more than it."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from ingest.outline import find_outline
from tests.print_on_paper import Sheet

Pixels = npt.NDArray[np.uint8]
CORNERS = np.array([[130, 90], [1030, 140], [1090, 1500], [60, 1440]], np.float32)


def page() -> Pixels:
    sheet = Sheet(1000, 1414)
    for base in range(160, 1300, 44):
        sheet.write(110, base, "Căn cứ Luật Thi đua, khen thưởng năm 2022 và đề nghị", 26)
    return sheet.pixels


def on_table(table: int, corners: npt.NDArray[np.float32] = CORNERS) -> Pixels:
    """The page on a table top of a grey level, seen aslant, darker towards the right."""
    flat = np.array([[0, 0], [1000, 0], [1000, 1414], [0, 1414]], np.float32)
    forth = cv2.getPerspectiveTransform(flat, corners)
    scene = cv2.warpPerspective(page(), forth, (1200, 1600), borderValue=(float(table),))
    light = np.linspace(1.0, 0.6, 1200)[None, :]
    grain = np.random.default_rng(4).normal(0, 2, scene.shape)
    return np.asarray(np.clip(scene * light + grain, 0, 255), np.uint8)


@pytest.mark.parametrize("table", [20, 90, 150])
def test_a_sheet_on_a_table_is_found_with_its_corners(table: int) -> None:
    found = find_outline(on_table(table))
    assert found is not None and found.corners is not None
    assert np.abs(found.corners - CORNERS).max() < 8


def test_corners_are_found_in_colour_and_begin_at_the_upper_left() -> None:
    found = find_outline(np.repeat(on_table(60)[..., None], 3, axis=2))
    assert found is not None and found.corners is not None
    assert found.corners.sum(axis=1).argmin() == 0 and found.corners[1, 0] > found.corners[0, 0]


def test_print_is_part_of_the_paper() -> None:
    found = find_outline(on_table(60))
    assert found is not None
    high, wide = found.paper.shape
    assert (found.paper[high // 4 : -high // 4, wide // 4 : -wide // 4] == 255).all()


def test_an_ordinary_scan_has_no_outline() -> None:
    assert find_outline(page()) is None


@pytest.mark.parametrize("level", [0, 128, 255])
def test_an_image_of_one_tone_has_no_outline(level: int) -> None:
    assert find_outline(np.full((900, 700), level, np.uint8)) is None


def test_a_round_patch_of_light_has_no_corners() -> None:
    scene = np.full((900, 700), 30, np.uint8)
    cv2.circle(scene, (350, 450), 300, (240,), -1)
    found = find_outline(scene)
    assert found is None or found.corners is None


@pytest.mark.parametrize("shape", [(40, 4000), (4000, 40), (60, 60)])
def test_odd_shapes_have_no_outline(shape: tuple[int, int]) -> None:
    assert find_outline(np.random.default_rng(1).integers(0, 255, shape).astype(np.uint8)) is None


def test_the_edge_of_a_hard_shadow_is_not_the_edge_of_the_sheet() -> None:
    shown = on_table(40)
    shown[700:, 500:] = (shown[700:, 500:] * 0.5).astype(np.uint8)
    found = find_outline(shown)
    assert found is not None and found.corners is not None
    assert np.abs(found.corners - CORNERS).max() < 15


def test_a_sheet_in_little_light_is_found() -> None:
    found = find_outline((on_table(90) * 0.3).astype(np.uint8))
    assert found is not None and found.corners is not None
    assert np.abs(found.corners - CORNERS).max() < 15
