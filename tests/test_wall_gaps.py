"""Rows told by where the walls of a table pause, on drawn rules."""

import numpy as np
import numpy.typing as npt
import pytest

from ingest.wall_gaps import open_rows, parted, pauses

Image = npt.NDArray[np.uint8]
SCALE = 4.0
"""Pixels per millimetre."""
XS, YS = (20, 80, 240, 380), (40, 400)


def walls(*holes: tuple[int, int, int]) -> tuple[Image, Image]:
    """A page and the mask of its walls, with holes: in which wall, from where to where."""
    mask = np.zeros((440, 400), np.uint8)
    for x in XS:
        mask[YS[0] : YS[1], x - 1 : x + 2] = 1
    for wall, top, bottom in holes:
        mask[top:bottom, XS[wall] - 1 : XS[wall] + 2] = 0
    return np.where(mask > 0, 0, 255).astype(np.uint8), mask


def test_a_name_across_all_columns_is_a_row() -> None:
    page, mask = walls((1, 150, 180), (2, 151, 180))
    assert pauses(page, mask, XS, YS, SCALE) == [(150, 180)]


def test_walls_that_go_on_and_short_holes_make_no_rows() -> None:
    for holes in ((), ((1, 150, 160), (2, 150, 160)), ((0, 150, 180), (3, 150, 180))):
        assert pauses(*walls(*holes), XS, YS, SCALE) == []


def test_a_stem_in_the_place_of_a_wall_does_not_bridge_the_pause() -> None:
    page, mask = walls((1, 150, 180), (2, 150, 158), (2, 172, 180))
    assert pauses(page, mask, XS, YS, SCALE) == [(150, 180)]


@pytest.mark.parametrize(("left_behind", "rows"), [(0, [(370, 400)]), (1, []), (16, [(370, 400)])], ids=str)
def test_a_wall_pauses_by_itself_over_bare_paper_or_letters_but_not_where_it_is_worn(
    left_behind: int, rows: list[tuple[int, int]]
) -> None:
    page, mask = walls((1, 370, 400))
    page[378:390, XS[1] : XS[1] + left_behind] = 60
    assert pauses(page, mask, XS, YS, SCALE) == rows


def test_rows_are_parted_where_a_pause_begins_and_ends_unless_a_level_rule_does_it() -> None:
    assert parted((40, 400), [(150, 180)], SCALE) == [40, 150, 180, 400]
    assert parted((40, 148, 400), [(150, 180)], SCALE) == [40, 148, 180, 400]
    assert open_rows((40, 148, 180, 400), [(150, 180)]) == {1}
