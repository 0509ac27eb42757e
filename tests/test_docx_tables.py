"""Tables of Word files: grids, and which of them only lay out the page."""

import docx
import pytest
from docx.oxml.ns import qn

from tests.word import HEAD, LIST, filled, table_of, texts, xml


def test_head_without_rules_is_read_column_by_column() -> None:
    document = docx.Document()
    filled(document, HEAD)
    document.add_paragraph("QUYẾT ĐỊNH")
    assert texts(document) == [*HEAD[0][0].split("\n"), *HEAD[0][1].split("\n"), "QUYẾT ĐỊNH"]


def test_head_of_two_rows_is_read_column_by_column() -> None:
    document = docx.Document()
    filled(document, [["UBND TỈNH X", "CỘNG HÒA"], ["Số: 1/QĐ", "X, ngày 2"]])
    assert texts(document) == ["UBND TỈNH X", "Số: 1/QĐ", "CỘNG HÒA", "X, ngày 2"]


@pytest.mark.parametrize("style", [None, "Table Grid"])
def test_list_with_counter_stays_a_table_with_and_without_rules(style: str | None) -> None:
    document = docx.Document()
    filled(document, LIST, style)
    assert [[cell.text for cell in row] for row in table_of(document).rows] == LIST


def test_small_table_with_rules_stays_a_table() -> None:
    document = docx.Document()
    filled(document, [["Tập thể", "Phòng A"]], "Table Grid")
    assert table_of(document).width == 2


def test_rules_drawn_by_the_cells_count() -> None:
    document = docx.Document()
    table = filled(document, [["Tập thể", "Phòng A"], ["Cá nhân", "Lê Na"]])
    for tc in table._tbl.iter(qn("w:tc")):
        sides = "".join(f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right"))
        tc.tcPr.append(xml(f"<w:tcBorders>{sides}</w:tcBorders>"))
    assert table_of(document).width == 2


def test_cells_that_switch_the_rules_off_make_a_layout_table() -> None:
    document = docx.Document()
    table = filled(document, HEAD, "Table Grid")
    for tc in table._tbl.iter(qn("w:tc")):
        sides = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right"))
        tc.tcPr.append(xml(f"<w:tcBorders>{sides}</w:tcBorders>"))
    assert texts(document)[0] == "UBND TỈNH X"


def test_merged_cells_stand_once_where_they_start() -> None:
    document = docx.Document()
    table = filled(document, [["TT", "Năm sinh", ""], ["", "Nam", "Nữ"], ["1", "1980", ""]], "Table Grid")
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 1).merge(table.cell(0, 2))
    rows = table_of(document).rows
    assert [(c.text, c.column, c.colspan, c.rowspan) for c in rows[0]] == [("TT", 0, 1, 2), ("Năm sinh", 1, 2, 1)]
    assert [(c.text, c.column) for c in rows[1]] == [("Nam", 1), ("Nữ", 2)]
    assert len(rows[2]) == 3


def test_nested_table_gives_its_text_to_the_cell() -> None:
    document = docx.Document()
    table = filled(document, LIST, "Table Grid")
    inner = table.cell(1, 2).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Phòng A", "Phòng B"
    assert table_of(document).rows[1][2].text == "Sở Y tế Phòng A Phòng B"


def test_list_inside_a_layout_cell_stays_a_table() -> None:
    document = docx.Document()
    outer = filled(document, [["Nơi nhận:", "CHỦ TỊCH"]])
    inner = outer.cell(0, 0).add_table(2, 2)
    inner.style = document.styles["Table Grid"]
    assert texts(document) == ["Nơi nhận:", "<table>", "CHỦ TỊCH"]


def test_counter_column_numbered_by_word_shows_its_numbers() -> None:
    document = docx.Document()
    table = filled(document, [["TT", "Tên"], ["", "Lê Na"], ["", "Hà My"]], "Table Grid")
    for row in (1, 2):
        table.cell(row, 0).paragraphs[0].style = document.styles["List Number"]
    assert [row[0].text for row in table_of(document).rows] == ["TT", "1.", "2."]


def test_a_list_without_a_counter_and_without_rules_stays_a_table_for_its_heads() -> None:
    document = docx.Document()
    rows = [["Họ và tên", "Chức vụ", "Đơn vị"], ["Lò Thị Pà", "Kế toán", "Sở Y tế"]]
    filled(document, rows)
    assert [[cell.text for cell in row] for row in table_of(document).rows] == rows
