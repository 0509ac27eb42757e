"""Which pages of a PDF are read from their image: those whose text layer does not cover what is drawn."""

import math
import random
from collections.abc import Callable

import pypdfium2
import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from fpdf import FPDF
from fpdf.enums import TextMode
from PIL import Image, ImageDraw, ImageFont

from ingest.read import read_bytes
from tests.paper import BODY, FONTS, LEFT, data, decision, paper, wrapped

A4 = (595.28, 841.89)


def needs_reading(pdf: FPDF | bytes) -> list[bool]:
    """For each page, whether its image would be read."""
    source = pdf if isinstance(pdf, bytes) else data(pdf)
    read_document = read_bytes(source, "x.pdf", "never")
    waiting = {notice.page for notice in read_document.notices if notice.code == "ocr-off"}
    return [page.number in waiting for page in read_document.pages]


def picture(pdf: FPDF, dpi: int = 100) -> Image.Image:
    """The first page of a document as it would be scanned."""
    rendered: Image.Image = pypdfium2.PdfDocument(data(pdf))[0].render(scale=dpi / 72).to_pil()
    return rendered.convert("RGB")


def scan() -> Image.Image:
    pdf = paper()
    decision(pdf)
    return picture(pdf)


def seal() -> Image.Image:
    """A round red stamp with a rim of letters on transparent ground."""
    image = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    red, font = (200, 20, 30, 255), ImageFont.truetype(FONTS / "Tinos-Bold.ttf", 26)
    for edge in (4, 60):
        pen.ellipse((edge, edge, 300 - edge, 300 - edge), outline=red, width=5)
    for step, letter in enumerate("ỦY BAN NHÂN DÂN * TỈNH X * "):
        angle = step / 27 * 2 * math.pi
        pen.text((150 + 120 * math.cos(angle), 150 + 120 * math.sin(angle)), letter, red, font, anchor="mm")
    pen.regular_polygon((150, 150, 40), 5, fill=red)
    return image


def signature(pdf: FPDF, x: float, y: float) -> None:
    """A drawn line that wanders like a signature."""
    hand = random.Random(5)
    points = [(x + 3 * step, y + 18 * math.sin(step / 2) * hand.random()) for step in range(35)]
    pdf.set_line_width(1.2)
    pdf.polyline(points)


def digital_with_pictures(pdf: FPDF) -> None:
    below = decision(pdf)
    pdf.image(seal(), x=330, y=below - 110, w=102)
    pdf.image(seal(), x=40, y=20, w=60)
    signature(pdf, 390, below - 60)


def digital_on_a_light_picture(pdf: FPDF) -> None:
    ground = Image.new("RGB", (400, 560), (250, 246, 235))
    ImageDraw.Draw(ground).ellipse((100, 180, 300, 380), outline=(240, 225, 200), width=12)
    pdf.image(ground, 0, 0, *A4)
    decision(pdf)


def bare_scan(pdf: FPDF) -> None:
    pdf.image(scan(), 0, 0, *A4)


def scan_signed_electronically(pdf: FPDF) -> None:
    bare_scan(pdf)
    pdf.set_font_size(8)
    pdf.text(430, 20, "Cơ quan: Ủy ban nhân dân tỉnh X")
    pdf.text(430, 30, "Giờ ký: 05/03/2024 10:00:00")


def scan_in_strips(pdf: FPDF) -> None:
    whole = scan()
    wide, high = whole.size
    for part in range(4):
        strip = whole.crop((0, part * high // 4, wide, (part + 1) * high // 4))
        pdf.image(strip, 0, part * A4[1] / 4, A4[0], A4[1] / 4)


def scan_with_its_text_behind(pdf: FPDF) -> None:
    bare_scan(pdf)
    with pdf.local_context(text_mode=TextMode.INVISIBLE):
        decision(pdf)


def short_scan_signed_electronically(pdf: FPDF) -> None:
    inner = paper()
    wrapped(inner, 100, BODY[1])
    pdf.image(picture(inner), 0, 0, *A4)
    pdf.set_font_size(8)
    pdf.text(430, 20, "Giờ ký: 05/03/2024 10:00:00")


def digital_with_a_pasted_list(pdf: FPDF) -> None:
    inner = paper()
    for row in range(12):
        inner.text(LEFT, 60 + 20 * row, f"{row + 1}. Ông Vũ Hải Đăng, Phó Trưởng phòng, Phòng Nội vụ huyện Na Bốn;")
    wrapped(pdf, 60, BODY[1])
    pdf.image(picture(inner).crop((0, 0, 827, 430)), 0, 250, A4[0], 310)


def outlined(pdf: FPDF) -> None:
    """Text whose letters are shapes, as drawing programs export it."""
    font = TTFont(FONTS / "Tinos-Regular.ttf")
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    scale = 13 / font["head"].unitsPerEm
    x, y = LEFT, 100.0
    for char in BODY[1]:
        pen = DecomposingRecordingPen(glyphs)
        glyphs[names[ord(char)]].draw(pen)
        with pdf.new_path() as path:
            path.style.stroke_color = None
            path.style.fill_color = "#000000"
            for command, points in pen.value:
                placed = [(x + px * scale, y - py * scale) for px, py in points if px is not None]
                if command == "moveTo":
                    path.move_to(*placed[0])
                elif command == "lineTo":
                    path.line_to(*placed[0])
                elif command == "qCurveTo":
                    path.quadratic_curve_to(*placed[0], *placed[-1])
                else:
                    path.close()
        x += glyphs[names[ord(char)]].width * scale
        if x > 520 and char == " ":
            x, y = LEFT, y + 17


@pytest.mark.parametrize("draw", [decision, digital_with_pictures, digital_on_a_light_picture])
def test_digital_page_gives_its_own_text(draw: Callable[[FPDF], object]) -> None:
    pdf = paper()
    draw(pdf)
    assert needs_reading(pdf) == [False]


@pytest.mark.parametrize(
    "draw",
    [
        bare_scan,
        scan_in_strips,
        scan_signed_electronically,
        short_scan_signed_electronically,
        digital_with_a_pasted_list,
        outlined,
    ],
)
def test_page_whose_text_does_not_cover_it_is_read(draw: Callable[[FPDF], object]) -> None:
    pdf = paper()
    draw(pdf)
    assert needs_reading(pdf) == [True]


def test_scan_with_a_matching_text_layer_gives_that_text() -> None:
    pdf = paper()
    scan_with_its_text_behind(pdf)
    assert needs_reading(pdf) == [False]


def test_font_that_does_not_tell_its_letters_sends_the_page_to_be_read() -> None:
    pdf = paper()
    pdf.set_compression(False)
    decision(pdf)
    assert needs_reading(data(pdf).replace(b"/ToUnicode", b"/ToUnic0de")) == [True]


def test_every_page_is_judged_by_itself() -> None:
    pdf = paper()
    decision(pdf)
    pdf.add_page()
    bare_scan(pdf)
    assert needs_reading(pdf) == [False, True]


def test_empty_picture_of_a_page_is_blank() -> None:
    pdf = paper()
    pdf.image(Image.new("RGB", (827, 1169), (252, 252, 250)), 0, 0, *A4)
    read_document = read_bytes(data(pdf), "x.pdf", "auto")
    assert [notice.code for notice in read_document.notices] == ["blank-page"]
