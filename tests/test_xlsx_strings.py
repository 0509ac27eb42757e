"""The strings of an XLSX file with the fonts of their parts."""

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from ingest.document import Block
from tests.sheets import blank_workbook, codes, saved, told, with_sheet, xlsx_read


def test_rich_text_is_converted_run_by_run() -> None:
    made = blank_workbook()
    legacy, plain = InlineFont(rFont=".VnTime", b=True), InlineFont(rFont="Arial", b=True)
    made.active["A1"] = CellRichText(TextBlock(plain, "Ông "), TextBlock(legacy, "TrÇn V¨n B×nh"))
    ((page,), notices) = xlsx_read(saved(made))
    assert page.content == (Block("Ông Trần Văn Bình", bold=True, original="Ông TrÇn V¨n B×nh"),)
    assert "converted-text" in codes(notices)


def test_shared_rich_strings_and_readings_above_words() -> None:
    strings = (
        "<si><r><t xml:space='preserve'>Lò </t></r><r><rPr><b/></rPr><t>Văn Ún</t></r><rPh><t>x</t></rPh></si>"
        "<si><t>Dòng một_x000D_\nDòng hai</t></si>"
    )
    xml = '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>7</v></c></row></sheetData>'
    pages, _ = xlsx_read(with_sheet(xml, strings))
    assert told(pages[0].content) == ["Lò Văn Ún", "Dòng một", "Dòng hai"]
