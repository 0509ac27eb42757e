"""The cells of an XLSX sheet: merged, empty, far apart, of no size, broken off."""

from ingest.document import Table
from tests.sheets import codes, saved, told, with_sheet, workbook, xlsx_read, xlsx_told


def test_merged_cells_span() -> None:
    made = workbook([["STT", "Hình thức", ""], ["", "BK", "GK"], ["1", "x", ""], ["2", "", "x"]], ruled=range(4))
    made.active.merge_cells("A1:A2")
    made.active.merge_cells("B1:C1")
    (table,) = xlsx_read(saved(made))[0][0].content
    assert isinstance(table, Table)
    assert [(c.column, c.colspan, c.rowspan) for c in table.rows[0]] == [(0, 1, 2), (1, 2, 1)]


def test_rows_and_columns_of_no_size_are_hidden() -> None:
    cells = '<row r="1" ht="0"><c r="A1"><v>1</v></c></row><row r="2" ht="15"><c r="B2"><v>2</v></c></row>'
    _, notices = xlsx_read(with_sheet(f'<cols><col min="2" max="2" width="0"/></cols><sheetData>{cells}</sheetData>'))
    assert [notice.text[-1] for notice in notices] == ["1", "B"]


def test_a_sheet_that_breaks_off_is_read_so_far() -> None:
    whole = with_sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>')
    pages, notices = xlsx_read(whole)
    assert told(pages[0].content) == ["1", "2"]
    assert codes(notices) == ["damaged-page"]


def test_one_value_far_down_and_a_million_empty_rows_cost_little() -> None:
    rows = "".join(f'<row r="{n}" s="1"><c r="A{n}" s="1"/><c r="XFD{n}" s="1"/></row>' for n in range(1, 200_000))
    last = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'
    assert xlsx_told(with_sheet(f"<sheetData>{rows}{last}</sheetData>")) == ["7"]


def test_empty_formatted_cells_are_passed_over_wherever_a_piece_ends() -> None:
    cells = "".join(
        f'<row r="{n}"><c r="A{n}" s="12"/><c r="B{n}"><v>{n}</v></c><c r="C{n}" s="3" /></row>' for n in range(1, 9000)
    )
    assert xlsx_told(with_sheet(f"<sheetData>{cells}</sheetData>")) == [str(n) for n in range(1, 9000)]
