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


def test_it_fills_no_cell_of_a_table() -> None:
    pdf = paper()
    ruled(pdf, 240, (40, 200, 200), ROWS)
    _marked(pdf, 45)
    (page,) = read_bytes(data(pdf), "x.pdf", "never").pages
    (table,) = [item for item in page.content if isinstance(item, Table)]
    assert [[" ".join(block.text for block in cell.blocks) for cell in row] for row in table.rows] == ROWS
