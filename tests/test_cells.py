"""The lines in the cells of a ruled table."""

import numpy as np
import pytest

from ingest.cells import cell_strips
from ingest.grid import Frame, find_grids
from tests.print_on_paper import Sheet

DPI = 200.0
XS, YS = (200, 300, 800, 1200), (100, 180, 300, 380)
TEXTS = {(0, 0): "TT", (0, 1): "Họ và tên", (0, 2): "Ghi chú", (1, 0): "1", (2, 0): "2", (2, 1): "Lò Thị Diễm"}


def table() -> Sheet:
    sheet = Sheet(1400, 500)
    for (row, column), text in TEXTS.items():
        sheet.write(XS[column] + 20, YS[row] + 52, text)
    sheet.write(XS[1] + 20, YS[1] + 45, "Trần Quang Hưởng, giáo viên")
    sheet.write(XS[1] + 20, YS[1] + 90, "Trường Tiểu học Bản Mạ")
    sheet.write(XS[2] + 150, YS[2] + 50, "x")
    for y in YS:
        sheet.rule(XS[0], XS[-1], y, 3)
    for x in XS:
        sheet.draw.line((x, YS[0], x, YS[-1]), 0, 3)
    return sheet


def test_each_cell_has_its_lines_from_top_to_bottom() -> None:
    (grid,), unruled = find_grids(table().pixels, DPI)
    strips = dict(zip(((f.row, f.column) for f in grid.frames), cell_strips(unruled, DPI, grid.frames), strict=True))
    assert {place: len(found) for place, found in strips.items()} == {
        **{(row, column): 1 for row in range(3) for column in range(3)},
        (1, 1): 2,
        (1, 2): 0,
    }
    upper, lower = strips[1, 1]
    assert upper.top + upper.baseline == pytest.approx(YS[1] + 45, abs=2)
    assert lower.top + lower.baseline == pytest.approx(YS[1] + 90, abs=2)


def test_a_lone_letter_is_framed_by_the_type_of_the_table() -> None:
    (grid,), unruled = find_grids(table().pixels, DPI)
    cross = cell_strips(unruled, DPI, grid.frames)[-1][0]
    assert cross.em == pytest.approx(36, rel=0.15)
    assert cross.left == pytest.approx(XS[2] + 150, abs=15)


def test_what_is_left_of_rules_is_no_line() -> None:
    page = np.full((300, 600), 255, np.uint8)
    page[101:103, 150:190] = 0
    page[140:190, 101:103] = 0
    frame = Frame(100, 100, 500, 200, 0, 0, 1, 1)
    assert cell_strips(page, DPI, [frame]) == ((),)


def test_a_table_without_room_has_no_lines() -> None:
    page = np.full((300, 600), 0, np.uint8)
    assert cell_strips(page, DPI, [Frame(100, 100, 102, 101, 0, 0, 1, 1)]) == ((),)
    assert cell_strips(page, DPI, []) == ()
