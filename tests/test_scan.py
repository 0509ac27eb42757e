"""Page images read whole: print, tables, turned pages, and images that are no page. The engine is real."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageDraw, ImageFont

from ingest.document import Block, Page, Table
from ingest.scan import notices, read_page

Pixels = npt.NDArray[np.uint8]
FONT = Path(__file__).parent.parent / "samples" / "fonts" / "Tinos-Regular.ttf"
DPI = 200.0
XS = (160, 260, 700, 1100, 1450)
HEAD = ("STT", "Họ và tên", "Chức vụ", "Hình thức")
ROWS = (("1", "Trần Quang Hưởng", "Giáo viên", "Giấy khen"), ("2", "Lò Thị Diễm", "Kế toán", "Giấy khen"))


def page(
    table_top: int = 420,
    sentence: bool = True,
    ruled: bool = True,
    walls: bool = True,
    rows: Sequence[Sequence[str]] = (HEAD, *ROWS),
) -> Pixels:
    image = Image.new("L", (1654, 2339), 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(FONT), 38)
    if sentence:
        draw.text((160, 200), "Điều 1. Tặng Giấy khen cho các cá nhân có tên sau đây:", 0, font)
        draw.text((160, 270), "đã hoàn thành tốt nhiệm vụ công tác trong năm học vừa qua.", 0, font)
    ys = [table_top + 80 * n for n in range(len(rows) + 1)]
    for y in ys if ruled else ():
        draw.line((XS[0], y, XS[-1], y), 0, 3)
    for x in XS if ruled and walls else ():
        draw.line((x, ys[0], x, ys[-1]), 0, 3)
    for top, row in zip(ys, rows, strict=False):
        for left, text in zip(XS, row, strict=False):
            draw.text((left + 15, top + 18), text, 0, font)
    return np.asarray(image, np.uint8)


def table_of(read: Page) -> Table:
    (table,) = (item for item in read.content if isinstance(item, Table))
    return table


def text_of(read: Page) -> str:
    return " ".join(item.text for item in read.content if isinstance(item, Block))


def test_print_comes_before_the_table_and_every_cell_is_read() -> None:
    read = read_page(page(), DPI, 1)
    table = table_of(read)
    assert [tuple(cell.text for cell in row) for row in table.rows] == [HEAD, *ROWS]
    assert text_of(read).startswith("Điều 1. Tặng Giấy khen") and isinstance(read.content[0], Block)
    assert (read.origin, round(read.width or 0), round(read.height or 0)) == ("ocr", 595, 842)
    assert not table.continued


def test_table_without_rules_is_told_by_what_is_aligned() -> None:
    read = read_page(page(ruled=False), DPI, 1)
    assert [tuple(cell.text for cell in row) for row in table_of(read).rows] == [HEAD, *ROWS]
    assert text_of(read).endswith("vừa qua.")


def test_table_with_level_rules_alone_keeps_its_columns() -> None:
    read = read_page(page(walls=False), DPI, 1)
    assert [tuple(cell.text for cell in row) for row in table_of(read).rows] == [HEAD, *ROWS]
    sealed = Image.fromarray(page(walls=False))
    ImageDraw.Draw(sealed).ellipse((520, 330, 804, 614), outline=90, width=5)
    read = read_page(np.asarray(sealed, np.uint8), DPI, 1)
    assert [(row[1].text, row[3].text) for row in table_of(read).rows] == [(row[1], row[3]) for row in (HEAD, *ROWS)]


def test_words_lie_where_they_were_printed() -> None:
    cell = table_of(read_page(page(), DPI, 1)).rows[1][1]
    (block,) = cell.blocks
    assert block.origin == "ocr" and [block.text[s.start : s.end] for s in block.spans] == ["Trần", "Quang", "Hưởng"]
    assert block.spans[0].box.left * 1654 == pytest.approx(275, abs=8)
    assert 500 < block.spans[0].box.top * 2339 < block.spans[0].box.bottom * 2339 < 580


def test_a_table_that_opens_a_later_page_is_continued() -> None:
    assert table_of(read_page(page(table_top=150, sentence=False), DPI, 2)).continued


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_page_is_read_and_its_boxes_lie_on_the_turned_page(quarters: int) -> None:
    read = read_page(np.ascontiguousarray(np.rot90(page(), quarters)), DPI, 1)
    assert [row[1].text for row in table_of(read).rows] == [HEAD[1], ROWS[0][1], ROWS[1][1]]
    box = table_of(read).box
    assert box is not None
    middle = {1: (430 / 2339 + 0.05, 0.5), 2: (0.51, 1 - 0.23), 3: (1 - 0.23, 0.49)}[quarters]
    assert ((box.left + box.right) / 2, (box.top + box.bottom) / 2) == pytest.approx(middle, abs=0.03)


def test_a_blank_page_and_a_picture_give_no_words_but_a_notice() -> None:
    random = np.random.default_rng(5)
    small = random.normal(128, 60, (60, 45)).clip(0, 255).astype(np.uint8)
    photo = np.asarray(Image.fromarray(small).resize((900, 1200)), np.uint8)
    for image in (np.full((1200, 900), 250, np.uint8), photo):
        read = read_page(image, 100, 3)
        assert read.content == ()
        assert [(notice.page, notice.code) for notice in notices(read)] == [(3, "no-print")]


def test_handwriting_alone_gives_no_words() -> None:
    image = Image.new("L", (1200, 900), 255)
    draw, random = ImageDraw.Draw(image), np.random.default_rng(7)
    for row in range(8):
        for start in range(120, 1000, 210):
            steps = [(start + 5 * k, 120 + 85 * row + 22 * np.sin(k * random.uniform(0.5, 1.5))) for k in range(32)]
            draw.line(steps, fill=30, width=4, joint="curve")
    assert read_page(np.asarray(image, np.uint8), DPI, 1).content == ()


@pytest.mark.parametrize("shape", [(1, 400), (400, 1), (14, 3000), (3000, 14)])
def test_images_of_odd_sizes_give_no_words(shape: tuple[int, int]) -> None:
    assert read_page(np.zeros(shape, np.uint8), DPI, 1).content == ()


def test_two_columns_and_the_text_below_are_read_in_order() -> None:
    image = Image.new("L", (1654, 700), 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(FONT), 36)
    for row, (left, right) in enumerate([("UBND TỈNH", "CỘNG HÒA XÃ HỘI"), ("SỞ NỘI VỤ", "Độc lập - Tự do")]):
        draw.text((200, 150 + 50 * row), left, 0, font)
        draw.text((900, 150 + 50 * row), right, 0, font)
    draw.text((200, 400), "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022, theo đề nghị", 0, font)
    texts = [block.text for block in read_page(np.asarray(image, np.uint8), DPI, 1).content if isinstance(block, Block)]
    assert [text.split()[0] for text in texts] == ["UBND", "SỞ", "CỘNG", "Độc", "Căn"]


def test_pages_are_read_without_the_second_reader() -> None:
    code = (
        "import sys; sys.modules['tesserocr'] = None\n"
        "from tests.test_scan import page, text_of, DPI\n"
        "from ingest.scan import read_page\n"
        "assert text_of(read_page(page(), DPI, 1)).startswith('Điều 1.')\n"
    )
    root = Path(__file__).parent.parent
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
