"""How the cells of an XLSX file look."""

from openpyxl.styles import Alignment, Font

from ingest.document import Block
from tests.sheets import blank_workbook, saved, told, workbook, xlsx_read


def test_fonts_bold_and_centred_are_read() -> None:
    made = blank_workbook()
    cell = made.active.cell(1, 1, "DANH SÁCH")
    cell.font, cell.alignment = Font(bold=True), Alignment(horizontal="centerContinuous")
    assert xlsx_read(saved(made))[0][0].content == (Block("DANH SÁCH", bold=True, centred=True),)


def test_the_font_of_a_cell_converts_its_text() -> None:
    made = workbook([["STT", "Họ và tên"], ["1", "NguyÔn V¨n Hïng"]])
    made.active["B2"].font = Font(name=".VnTime")
    (page,), _ = xlsx_read(saved(made))
    assert told(page.content) == [[["STT", "Họ và tên"], ["1", "Nguyễn Văn Hùng"]]]
