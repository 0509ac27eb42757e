"""Which way up a page stands. All names are invented."""

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from ingest.upright import on_its_head
from samples.typeset import FONTS

DPI = 200.0
ROWS = [("1", "Vũ Hải Đăng", "Phòng Nội vụ"), ("2", "Lò Thị Pà", "Trạm Y tế"), ("3", "Giàng A Lử", "Trường Tiểu học")]


def _table() -> npt.NDArray[np.uint8]:
    """A page on which nothing stands outside the cells of a ruled table, whose rules join all print."""
    page = Image.new("L", (1200, 800), 255)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(FONTS / "Tinos-Regular.ttf"), 33)
    xs = (60, 140, 460, 860)
    for number, row in enumerate(ROWS * 4):
        top = 60 + 47 * number
        for left, right, text in zip(xs, xs[1:], row, strict=False):
            draw.rectangle((left, top, right, top + 47), outline=0, width=2)
            draw.text((left + 8, top + 36), text, font=font, fill=0, anchor="ls")
    return np.asarray(page)


def test_a_page_of_nothing_but_a_ruled_table_is_turned_upright() -> None:
    page = _table()
    assert not on_its_head(page, DPI)
    assert on_its_head(np.ascontiguousarray(page[::-1, ::-1]), DPI)


def test_a_blank_page_stays() -> None:
    assert not on_its_head(np.full((800, 1200), 255, np.uint8), DPI)
