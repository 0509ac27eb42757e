"""Pages of a PDF that are read from their image."""

from typing import Any

import pypdfium2
import pytest
from fpdf import FPDF

from ingest.document import Block, Box, Cell, Page, Span, Table
from ingest.pdf_drawn import drawn_on
from ingest.pdf_page import frame_of
from ingest.pdf_scan import resolution, without_words_under
from ingest.read import read_bytes
from tests.paper import BODY, data, paper, wrapped

A4 = (595.28, 841.89)


def picture(dpi: int, times: int = 3) -> Any:
    """A page with some paragraphs as an image."""
    inner, y = paper(), 120.0
    for _ in range(times):
        y = wrapped(inner, y, BODY[1]) + 6
    inner.text(440, 30, "chữ bị che")
    return pypdfium2.PdfDocument(data(inner))[0].render(scale=dpi / 72).to_pil()


def scanned(dpi: int, stamp: bool = False) -> bytes:
    """A scan of one paragraph, with the text of an electronic signature over its corner if wanted."""
    pdf = paper()
    pdf.image(picture(dpi, 1), 0, 0, *A4)
    if stamp:
        pdf.set_font_size(9)
        pdf.text(430, 22, "Cơ quan: Ủy ban nhân dân tỉnh X")
        pdf.text(430, 33, "Giờ ký: 05/03/2024 10:00:00")
    return data(pdf)


@pytest.mark.parametrize(("dpi", "used"), [(80, 150), (200, 200), (450, 400)])
def test_page_is_rendered_as_finely_as_it_was_scanned_within_limits(dpi: int, used: int) -> None:
    page = pypdfium2.PdfDocument(scanned(dpi))[0]
    frame = frame_of(page)
    assert resolution(frame, drawn_on(page, frame)) == pytest.approx(used, rel=0.01)


def test_page_without_a_large_picture_is_rendered_at_300_dpi() -> None:
    pdf = paper()
    page = pypdfium2.PdfDocument(data(pdf))[0]
    frame = frame_of(page)
    assert resolution(frame, drawn_on(page, frame)) == 300


@pytest.mark.parametrize("points", [84.0, 2339.0], ids=["eight centimetres", "a point for each pixel"])
def test_page_of_a_size_that_no_paper_has_is_taken_for_a4(points: float) -> None:
    pdf = FPDF(unit="pt", format=(points / 2**0.5, points))
    pdf.set_auto_page_break(False)
    pdf.set_margins(0, 0, 0)
    pdf.add_page()
    pdf.image(picture(200), 0, 0, points / 2**0.5, points)
    document = read_bytes(bytes(pdf.output()), "x.pdf")
    assert "31/TTr-SNV ngày 02 tháng 3 năm 2024" in document.text
    assert document.pages[0].height == pytest.approx(points, abs=1)


def test_two_pages_on_one_scan_are_read_one_after_the_other() -> None:
    pdf = FPDF("L", "pt", (842, 1190))
    pdf.add_page()
    for left in (0, 595):
        pdf.image(picture(150), left, 0, 595, 842)
    (page,) = read_bytes(bytes(pdf.output()), "x.pdf").pages
    sides = [item.box.left > 0.5 for item in page.content if isinstance(item, Block) and item.box]
    assert sides == sorted(sides) and set(sides) == {False, True}


def test_signature_stands_first_as_text_and_the_scan_below_it_as_ocr() -> None:
    document = read_bytes(scanned(200, stamp=True), "x.pdf")
    (page,) = document.pages
    assert isinstance(page, Page) and page.origin == "ocr"
    blocks = [item for item in page.content if isinstance(item, Block)]
    assert [block.origin for block in blocks[:3]] == ["text", "text", "ocr"]
    assert [block.text for block in blocks[:2]] == ["Cơ quan: Ủy ban nhân dân tỉnh X", "Giờ ký: 05/03/2024 10:00:00"]
    assert "31/TTr-SNV" in document.text
    assert document.text.count("Giờ ký") == 1


def test_words_under_a_box_are_dropped_from_blocks_and_cells() -> None:
    words = (Span(0, 3, Box(0.1, 0.1, 0.2, 0.12)), Span(4, 7, Box(0.5, 0.1, 0.6, 0.12)))
    block = Block("một hai", Box(0.1, 0.1, 0.6, 0.12), spans=words, origin="ocr")
    cover = [Box(0.45, 0.05, 0.7, 0.2)]
    left = without_words_under(block, cover)
    assert isinstance(left, Block) and left.text == "một"
    assert [(span.start, span.end) for span in left.spans] == [(0, 3)]
    assert without_words_under(block, [Box(0, 0, 1, 1)]) is None
    table = without_words_under(Table(((Cell((block,), 0),),)), cover)
    assert isinstance(table, Table) and table.rows[0][0].text == "một"
