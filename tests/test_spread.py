"""Two pages on one image are parted, and nothing else is."""

from typing import Any

import numpy as np
import pypdfium2
import pytest
from fpdf import FPDF

from ingest.document import Block
from ingest.spread import gutter, read_sheet
from tests.paper import BODY, FONTS, centred, data, decision, paper, ruled, wrapped
from tests.print_on_paper import Grey


def image(pdf: FPDF, dpi: int = 100) -> Grey:
    bitmap: Any = pypdfium2.PdfDocument(data(pdf))[0].render(scale=dpi / 72, grayscale=True)
    grey: Grey = bitmap.to_numpy().reshape(bitmap.height, bitmap.width).copy()
    return grey


def letter_page() -> FPDF:
    pdf = paper()
    decision(pdf)
    return pdf


def running_page(words: list[str] = BODY) -> FPDF:
    pdf, y = paper(), 70.0
    for text in words * 3:
        y = wrapped(pdf, y, text) + 6
    return pdf


def landscape() -> FPDF:
    pdf = FPDF("L", "pt", "A4")
    pdf.set_auto_page_break(False)
    for style, name in (("", "Regular"), ("B", "Bold")):
        pdf.add_font("T", style, FONTS / f"Tinos-{name}.ttf")
    pdf.add_page()
    pdf.set_font("T", size=13)
    return pdf


def spread(dpi: int = 100) -> Grey:
    return np.hstack([image(running_page(), dpi), image(letter_page(), dpi)])


def shadowed(sheet: Grey) -> Grey:
    """With the dark fold of a bound volume between the pages."""
    dark = np.abs(np.arange(sheet.shape[1]) - sheet.shape[1] // 2)
    darkened: Grey = (sheet * np.clip(0.3 + dark / 30, 0, 1)).astype(np.uint8)
    return darkened


@pytest.mark.parametrize("change", [lambda sheet: sheet, shadowed], ids=["flat", "with a fold"])
def test_two_pages_side_by_side_are_parted_in_the_middle(change: Any) -> None:
    sheet = change(spread())
    cut = gutter(sheet)
    assert cut is not None and abs(cut / sheet.shape[1] - 0.5) < 0.03


def unruled_list() -> Grey:
    pdf = landscape()
    for row in range(20):
        for x, text in (
            (60, str(row)),
            (110, "Ông Vũ Hải Đăng"),
            (300, "Phó Trưởng phòng"),
            (500, "Phòng Nội vụ huyện Na Bốn"),
        ):
            pdf.text(x, 80 + 22 * row, text)
    return image(pdf)


def ruled_list() -> Grey:
    pdf = landscape()
    ruled(pdf, 80, [330.0, 340.0], [["Ông Vũ Hải Đăng, Phó Trưởng phòng, Phòng Nội vụ huyện"] * 2] * 15)
    return image(pdf)


def certificate() -> Grey:
    pdf = landscape()
    for row, text in enumerate(["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X", "TẶNG", "BẰNG KHEN", "Ông Vũ Hải Đăng", *BODY[1:2]]):
        centred(pdf, 421, 100 + 50 * row, text[:90])
    return image(pdf)


def heading_in_two_columns() -> Grey:
    pdf = landscape()
    for row in range(4):
        centred(pdf, 220, 60 + 17 * row, "ỦY BAN NHÂN DÂN TỈNH X VÀ CÁC SỞ NGÀNH")
        centred(pdf, 620, 60 + 17 * row, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    for row in range(6):
        pdf.text(
            60,
            180 + 17 * row,
            "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 02 tháng 3 năm 2024 về việc khen",
        )
    return image(pdf)


@pytest.mark.parametrize(
    "sheet",
    [
        pytest.param(lambda: image(letter_page()), id="one page"),
        pytest.param(unruled_list, id="a list without rules"),
        pytest.param(ruled_list, id="a list with rules"),
        pytest.param(certificate, id="a certificate"),
        pytest.param(heading_in_two_columns, id="a heading in two columns over running text"),
        pytest.param(
            lambda: np.hstack([image(letter_page()), np.full_like(image(letter_page()), 255)]), id="an empty half"
        ),
        pytest.param(lambda: np.full((700, 1000), 255, np.uint8), id="an empty sheet"),
        pytest.param(lambda: np.zeros((700, 1000), np.uint8), id="a black sheet"),
        pytest.param(lambda: np.ascontiguousarray(np.rot90(image(letter_page()))), id="one page lying on its side"),
    ],
)
def test_what_may_be_one_page_is_not_parted(sheet: Any) -> None:
    assert gutter(sheet()) is None


def test_both_pages_are_read_one_after_the_other_with_boxes_on_the_whole_image() -> None:
    sheet = np.hstack([image(running_page(BODY[1:3]), 150), image(letter_page(), 150)])
    page = read_sheet(sheet, 150, 7)
    blocks = [item for item in page.content if isinstance(item, Block) and item.box]
    sides = [block.box.left > 0.5 for block in blocks if block.box]
    assert sides == sorted(sides) and set(sides) == {False, True}
    assert all(block.box.right < 0.5 for block, side in zip(blocks, sides, strict=True) if block.box and not side)
    assert page.number == 7 and page.width == pytest.approx(2 * 595, abs=3)
    title = next(block for block in blocks if "QUYẾT ĐỊNH" in block.text)
    assert title.box and 0.7 < title.box.left < 0.8 and all(0.5 < span.box.left < 1 for span in title.spans)
