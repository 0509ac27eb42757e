"""Words that lie aslant over a page. All names are invented."""

import pytest
from fpdf import FPDF

from ingest.document import Table
from ingest.read import read_bytes
from tests.paper import BODY, data, decision, paper, ruled

ROWS = [["STT", "Họ và tên", "Đơn vị"], ["1", "Lò Văn Ún", "Trạm Y tế"], ["2", "Vàng Thị Pà", "Phòng Nội vụ"]]


def _marked(pdf: FPDF, angle: float, size: float = 80) -> None:
    with pdf.rotation(angle, 300, 300):
        pdf.set_font_size(size)
        pdf.set_text_color(190)
        pdf.text(120, 320, "BẢN SAO")


@pytest.mark.parametrize("angle", [45, -30, 60])
def test_a_watermark_cuts_no_line_and_stands_last(angle: float) -> None:
    plain, marked = paper(), paper()
    decision(plain)
    _marked(marked, angle)
    marked.set_font_size(12)
    marked.set_text_color(0)
    decision(marked)
    expected = read_bytes(data(plain), "x.pdf", "never").text
    assert BODY[0] in expected
    assert read_bytes(data(marked), "x.pdf", "never").text == f"{expected}BẢN SAO\n"


def test_the_name_of_the_viewer_all_over_the_page_stands_once() -> None:
    pdf, plain = paper(), paper()
    decision(plain)
    decision(pdf)
    pdf.set_font_size(14)
    for x in range(20, 560, 180):
        for y in range(40, 800, 90):
            with pdf.rotation(30, x, y):
                pdf.text(x, y, "Lò Văn Ún 10/11/2023")
    expected = read_bytes(data(plain), "x.pdf", "never").text
    assert read_bytes(data(pdf), "x.pdf", "never").text == f"{expected}Lò Văn Ún 10/11/2023\n"


def test_it_fills_no_cell_of_a_table() -> None:
    pdf = paper()
    ruled(pdf, 240, (40, 200, 200), ROWS)
    _marked(pdf, 45)
    (page,) = read_bytes(data(pdf), "x.pdf", "never").pages
    (table,) = [item for item in page.content if isinstance(item, Table)]
    assert [[" ".join(block.text for block in cell.blocks) for cell in row] for row in table.rows] == ROWS


def test_what_lies_outside_the_page_is_not_shown() -> None:
    pdf, plain = paper(), paper()
    decision(pdf)
    decision(plain)
    expected = read_bytes(data(plain), "x.pdf", "never").text
    for x, y in ((-300, 100), (100, -50), (700, 100), (100, 900)):
        pdf.text(x, y, "Lò Văn Ún")
    assert read_bytes(data(pdf), "x.pdf", "never").text == expected


def test_a_number_filled_in_with_room_to_spare_is_one_line() -> None:
    pdf = paper()
    pdf.text(60, 100, "Số:")
    pdf.text(90, 100, "569")
    pdf.text(150, 100, "/QĐ-UBND")
    pdf.text(330, 100, "Na Rì, ngày 05 tháng 6 năm 2021")
    assert "Số: 569 /QĐ-UBND\n" in read_bytes(data(pdf), "x.pdf", "never").text
