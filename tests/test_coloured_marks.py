"""A mark of secrecy stamped in red is read; other red ink stays what it is: no words."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from ingest.coloured_marks import red_marks
from ingest.straighten import Sheet
from tests.paper import FONTS

RED, BLACK, YELLOW = (200, 30, 40), (20, 20, 20), (235, 220, 170)


def _marks(
    word: str,
    ink: tuple[int, int, int],
    top: float = 0.15,
    paper: tuple[int, int, int] = (255, 255, 255),
    *,
    half_turn: bool = False,
) -> list[str]:
    """What is read of a page of 150 dpi with a word in a frame and black print beneath."""
    page = Image.new("RGB", (1240, 1754), paper)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(FONTS / "Tinos-Bold.ttf"), 30)
    at = (260, round(1754 * top))
    left, upper, right, lower = draw.textbbox(at, word, font=font)
    draw.rectangle((left - 10, upper - 10, right + 10, lower + 10), outline=ink, width=4)
    draw.text(at, word, font=font, fill=ink)
    draw.text((150, 600), "Điều 1. Tặng Bằng khen cho các cá nhân", font=font, fill=BLACK)
    image = np.asarray(page, dtype=np.uint8)
    back = np.array([[-1.0, 0, 1239], [0, -1, 1753]]) if half_turn else np.eye(3)[:2]
    sheet = Sheet(image[:, :, 0], 150.0, back, False)
    image = np.ascontiguousarray(image[::-1, ::-1]) if half_turn else image
    return [block.text for block in red_marks(image, sheet)]


@pytest.mark.parametrize("word", ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "GIẢI MẬT"])
def test_a_red_mark_in_its_frame_is_read_with_its_place(word: str) -> None:
    assert _marks(word, RED) == [word]


@pytest.mark.parametrize(
    ("word", "ink", "top"),
    [
        pytest.param("HỎA TỐC", RED, 0.15, id="a grade of haste"),
        pytest.param("CÔNG VĂN ĐẾN", RED, 0.15, id="an arrival stamp"),
        pytest.param("BẢO MẬT", RED, 0.15, id="other words"),
        pytest.param("MẬT", BLACK, 0.15, id="black print is read with the page"),
        pytest.param("MẬT", RED, 0.7, id="low on the page"),
    ],
)
def test_other_ink_gives_no_words(word: str, ink: tuple[int, int, int], top: float) -> None:
    assert _marks(word, ink, top) == []


def test_yellowed_paper_is_not_red_and_a_grey_page_is_not_looked_at() -> None:
    assert _marks("MẬT", BLACK, paper=YELLOW) == []
    grey = np.full((1754, 1240), 255, np.uint8)
    assert red_marks(grey, Sheet(grey, 150.0, np.eye(3)[:2], False)) == ()


@pytest.mark.parametrize(("top", "read"), [(0.15, ["MẬT"]), (0.7, [])])
def test_the_upper_part_is_that_of_the_sheet_also_where_the_image_stood_on_its_head(
    top: float, read: list[str]
) -> None:
    assert _marks("MẬT", RED, top, half_turn=True) == read
