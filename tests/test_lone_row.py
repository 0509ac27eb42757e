"""The lone row that a page break leaves of a table."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from ingest.grid import find_grids
from ingest.lone_row import lone_row
from ingest.skew import stands_on_end

Image = npt.NDArray[np.uint8]
DPI = 200.0
WALLS = (220, 460, 700, 940, 1180, 1420)


def torn(height: int = 48, walls: tuple[int, ...] = WALLS) -> Image:
    """A page with a low row of a table at its top, and something like a word in its second cell."""
    page = np.full((2339, 1654), 255, np.uint8)
    for y in (160, 160 + height):
        cv2.line(page, (WALLS[0], y), (WALLS[-1], y), 20, 2)
    for x in walls:
        cv2.line(page, (x, 160), (x, 160 + height), 20, 2)
    cv2.putText(page, "Sang Mua", (480, 160 + height - 12), cv2.FONT_HERSHEY_COMPLEX, 0.8, 20, 1, cv2.LINE_AA)
    return page


@pytest.mark.parametrize("height", [38, 48, 70])
@pytest.mark.parametrize("blur", [0.0, 0.8])
def test_a_torn_row_is_a_table_of_one_row(height: int, blur: float) -> None:
    page = torn(height)
    grids, wiped = find_grids(cv2.GaussianBlur(page, (0, 0), blur) if blur else page, DPI)
    (grid,) = grids
    assert np.allclose(grid.xs, WALLS, atol=3) and np.allclose(grid.ys, (160, 160 + height), atol=3)
    assert [(frame.row, frame.column) for frame in grid.frames] == [(0, column) for column in range(5)]
    assert (wiped < 128).sum() < 0.2 * (page < 128).sum()


def test_a_torn_row_may_stand_near_the_top() -> None:
    found = lone_row(torn()[148:], DPI)
    assert found is not None and np.allclose(found[0], WALLS, atol=3)


@pytest.mark.parametrize("dpi", [12.0, 25.0, 40.0])
def test_a_coarse_picture_does_no_harm(dpi: float) -> None:
    small = cv2.resize(torn(), None, fx=dpi / DPI, fy=dpi / DPI, interpolation=cv2.INTER_AREA)
    lone_row(np.asarray(small, np.uint8), dpi)
    find_grids(np.asarray(small, np.uint8), dpi)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(torn(walls=(220, 1420)), id="a frame"),
        pytest.param(torn(walls=(460, 700)), id="open at both ends"),
        pytest.param(torn(height=24), id="two rules close together"),
        pytest.param(torn(height=150, walls=()), id="two rules far apart"),
        pytest.param(np.full((1200, 900), 255, np.uint8), id="blank"),
        pytest.param(np.full((40, 30), 0, np.uint8), id="a slip"),
    ],
)
def test_what_is_no_row(page: Image) -> None:
    assert lone_row(page, DPI) is None


def test_the_walls_of_a_low_row_do_not_turn_the_page() -> None:
    assert not stands_on_end(torn())
