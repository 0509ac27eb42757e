"""Tables found in drawn pages: rows, columns, merged cells, borders left out, and what is no table."""

from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as PillowImage
from PIL import ImageDraw, ImageFont

from ingest.grid import Grid, find_grids
from samples.typeset import FONTS

Image = npt.NDArray[np.uint8]
DPI = 100.0
MM = DPI / 25.4


def paper(width: int = 700, height: int = 700) -> Image:
    return np.full((height, width), 255, np.uint8)


def level(page: Image, y: int, left: int, right: int, shade: int = 0) -> None:
    cv2.line(page, (left, y), (right, y), shade, 2)


def upright(page: Image, x: int, top: int, bottom: int, shade: int = 0) -> None:
    cv2.line(page, (x, top), (x, bottom), shade, 2)


def ruled(xs: list[int], ys: list[int], shade: int = 0) -> Image:
    page = paper()
    for y in ys:
        level(page, y, xs[0], xs[-1], shade)
    for x in xs:
        upright(page, x, ys[0], ys[-1], shade)
    return page


def shape(grid: Grid) -> list[tuple[int, int, int, int]]:
    return [(f.row, f.column, f.rowspan, f.colspan) for f in grid.frames]


def plain(rows: int, columns: int) -> list[tuple[int, int, int, int]]:
    return [(row, column, 1, 1) for row in range(rows) for column in range(columns)]


@given(st.lists(st.integers(45, 150), min_size=2, max_size=4), st.lists(st.integers(32, 90), min_size=2, max_size=6))
@settings(max_examples=15)
def test_every_row_and_column_of_a_ruled_table_is_found(widths: list[int], heights: list[int]) -> None:
    xs, ys = [60], [60]
    for width in widths:
        xs.append(xs[-1] + width)
    for height in heights:
        ys.append(ys[-1] + height)
    (grid,), _ = find_grids(ruled(xs, ys), DPI)
    assert np.allclose(grid.xs, xs, atol=3) and np.allclose(grid.ys, ys, atol=3)
    assert shape(grid) == plain(len(heights), len(widths))


@pytest.mark.parametrize("shade", [0, 120, 190], ids=["black", "grey", "faint"])
def test_rules_are_found_and_wiped_whatever_their_shade(shade: int) -> None:
    page = ruled([50, 150, 400, 600], [50, 100, 150, 200], shade)
    grids, wiped = find_grids(page, DPI)
    assert shape(grids[0]) == plain(3, 3)
    assert (wiped < 230).sum() < 0.02 * (page < 230).sum()


def test_broken_rules_are_still_rules() -> None:
    page = ruled([50, 200, 400, 600], [50, 100, 150, 200, 250])
    page[:, 90:93], page[:, 300:303] = 255, 255
    (grid,), _ = find_grids(page, DPI)
    assert shape(grid) == plain(4, 3)


def test_missing_rules_merge_cells_across_columns_and_rows() -> None:
    page = paper()
    for y in (50, 150, 200, 250):
        level(page, y, 50, 600)
    level(page, 100, 350, 600)
    for x in (50, 120, 350, 600):
        upright(page, x, 50, 200)
        upright(page, x, 200 if x in (50, 600) else 199, 250 if x in (50, 600) else 200)
    upright(page, 475, 100, 200)
    (grid,), _ = find_grids(page, DPI)
    assert shape(grid) == [
        (0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 2), (1, 2, 1, 1), (1, 3, 1, 1),
        (2, 0, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1), (2, 3, 1, 1), (3, 0, 1, 4),
    ]  # fmt: skip


def test_a_table_without_left_and_right_border_keeps_its_outer_columns() -> None:
    page = paper()
    for y in (50, 100, 150, 200, 250):
        level(page, y, 50, 600)
    for x in (150, 400):
        upright(page, x, 50, 250)
    (grid,), _ = find_grids(page, DPI)
    assert shape(grid) == plain(4, 3)


def test_two_tables_on_a_page_stay_apart() -> None:
    page = np.vstack([ruled([50, 200, 600], [50, 100, 150]), ruled([50, 300, 600], [50, 100, 150, 200])])
    grids, _ = find_grids(page, DPI)
    assert [shape(grid) for grid in grids] == [plain(2, 2), plain(3, 2)]


def test_a_frame_a_stamp_and_underlines_are_no_tables() -> None:
    frame, stamp, underlines = paper(), paper(), paper()
    cv2.rectangle(frame, (50, 50), (600, 600), 0, 3)
    cv2.circle(stamp, (300, 300), 70, 0, 3)
    cv2.circle(stamp, (300, 300), 62, 0, 2)
    for y in (100, 160, 300):
        level(underlines, y, 200, 400)
    assert [find_grids(page, DPI)[0] for page in (frame, stamp, underlines)] == [(), (), ()]


def test_rows_of_letters_are_no_rules() -> None:
    page = paper(900, 500)
    for line in range(5):
        cv2.putText(page, "HIEU TRUONG THPT IHLH BAN NHAN DAN", (40, 80 + 60 * line), cv2.FONT_HERSHEY_TRIPLEX, 1, 0, 2)
    assert find_grids(page, DPI)[0] == ()


def test_the_ring_of_a_seal_is_no_wall() -> None:
    page = paper()
    for y in range(100, 500, 50):
        level(page, y, 60, 640)
    cv2.circle(page, (250, 130), 70, 60, 2)
    assert [len(grid.xs) for grid in find_grids(page, DPI)[0]] in ([], [2])


def column_ruled(rows: list[int], across: tuple[int, ...]) -> Image:
    """A table with a ruled head whose rows no rule parts; walls between columns leave out the rows in `across`."""
    page = ruled([50, 120, 350, 600], rows[:2])
    for n, (top, bottom) in enumerate(pairwise(rows[1:])):
        for x in (50, 600) if n in across else (50, 120, 350, 600):
            upright(page, x, top, bottom)
    return page


def test_rows_that_the_walls_leave_out_are_rows_though_no_rule_parts_them() -> None:
    (grid,), _ = find_grids(column_ruled([50, 90, 200, 230, 400], (1,)), DPI)
    assert np.allclose(grid.ys, [50, 90, 200, 230, 400], atol=3)
    assert shape(grid) == [*plain(2, 3), (2, 0, 1, 3), (3, 0, 1, 1), (3, 1, 1, 1), (3, 2, 1, 1)]


def test_a_sum_below_the_ends_of_most_walls_is_the_last_row() -> None:
    page = column_ruled([50, 90, 300], ())
    for x in (50, 350, 600):
        upright(page, x, 300, 330)
    (grid,), _ = find_grids(page, DPI)
    assert shape(grid)[-2:] == [(2, 0, 1, 2), (2, 2, 1, 1)]


def test_letters_in_the_place_of_a_wall_are_not_wiped() -> None:
    page = column_ruled([50, 90, 200, 230, 400], (1,))
    page[208:222, 120:122] = 0  # the stem of a letter
    page[208:210, 114:128] = 0
    _, wiped = find_grids(page, DPI)
    assert (wiped[208:222, 120:122] == 0).all()


def test_tables_of_other_columns_close_below_each_other_stay_apart() -> None:
    page = paper()
    for xs, ys in (([50, 300, 600], [50, 100, 150]), ([50, 150, 400, 600], [190, 240, 290])):
        page = np.minimum(page, ruled(xs, ys))
    assert [shape(grid) for grid in find_grids(page, DPI)[0]] == [plain(2, 2), plain(2, 3)]


def written(page: Image, words: str, left: int, baseline: int, size: int) -> None:
    """Words in a serif type on a page, their feet on the baseline."""
    font = ImageFont.truetype(str(FONTS / "Tinos-Regular.ttf"), size)
    image = PillowImage.fromarray(page)
    ImageDraw.Draw(image).text((left, baseline), words, font=font, fill=0, anchor="ls")
    page[:] = np.asarray(image)


@pytest.mark.parametrize("blur", [0.0, 0.5, 0.8, 1.1])
@pytest.mark.parametrize("size", [30, 34, 37])
@pytest.mark.parametrize("below", [6, 10])
def test_feet_of_letters_that_fill_narrow_cells_are_no_rules(blur: float, size: int, below: int) -> None:
    page = paper(900, 500)
    for y in (50, 220, 310):
        level(page, y, 50, 650)
    for x in (50, 250, 450, 650):
        upright(page, x, 50, 310)
    lines = ((100, "huyện Thăng"), (150, "Bình, Minh"), (220 - below, "Nam, minh"), (310 - below, "Thăng Bình,"))
    for x in (62, 262, 462):
        for baseline, words in lines:
            written(page, words, x, baseline, size)
    (grid,), _ = find_grids(cv2.GaussianBlur(page, (0, 0), blur) if blur else page, 200.0)
    assert shape(grid) == plain(2, 3)
    assert np.allclose(grid.ys, (50, 220, 310), atol=10)


@pytest.mark.parametrize("size", [33, 35, 37])
@pytest.mark.parametrize("blur", [0.5, 0.8])
def test_feet_of_letters_in_two_cells_of_a_wide_table_are_no_rule(size: int, blur: float) -> None:
    page = paper(1300, 400)
    for y in (50, 210):
        level(page, y, 50, 1250)
    for x in range(50, 1251, 200):
        upright(page, x, 50, 210)
    for x in (662, 862):
        for baseline, words in ((85, "huyện"), (123, "Thăng Bình,"), (161, "tỉnh Quảng"), (199, "Nam")):
            written(page, words, x, baseline, size)
    (grid,), _ = find_grids(cv2.GaussianBlur(page, (0, 0), blur), 200.0)
    assert shape(grid) == plain(1, 6)


@pytest.mark.parametrize(("row", "high"), [(28, 20), (32, 22), (32, 24), (36, 26)])
def test_a_stem_in_line_with_the_rules_above_and_below_is_no_wall(row: int, high: int) -> None:
    """«IV. Phòng Nội vụ» over all columns, its «P» where the walls of the other rows stand."""
    top, bottom = 90 + row, 90 + 2 * row
    page = ruled([50, 120, 350, 600], [50, 90, top, bottom, bottom + row])
    for x in (120, 350):
        page[top + 2 : bottom - 1, x - 4 : x + 5] = 255
    stem = slice((top + bottom) // 2 - high // 2, (top + bottom) // 2 - high // 2 + high)
    page[stem, 119:122] = 40
    (grid,), wiped = find_grids(page, DPI)
    assert [frame for frame in shape(grid) if frame[0] == 2] == [(2, 0, 1, 3)]
    assert (wiped[stem, 119:122][2:-2] == 40).all()


@pytest.mark.parametrize("middle", [415, 430, 480])
def test_stems_above_each_other_that_only_rows_of_feet_cross_are_no_table(middle: int) -> None:
    """On a worn page of running text letters seem to make a little of everything; it must be read all the same."""
    page = paper(900, 900)
    for y, left, right in ((520, 250, 500), (612, 405, 650)):
        for x in range(left, right, 5):
            cv2.line(page, (x, y), (x + 2, y), 0, 1)
    for x in (391, middle, 514):
        upright(page, x, 470, 660)
    assert find_grids(page, 200.0)[0] == ()
