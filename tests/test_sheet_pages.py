"""Sheets as pages: what is read, what is left out, and what is said about it."""

import pytest

from ingest.document import Block, Table
from ingest.encodings import Run
from ingest.errors import OversizedSource, UnreadableSource
from ingest.limits import MAX_CELLS
from ingest.sheet_model import CellCount, Sheet, SheetCell, TextBox
from ingest.sheet_pages import column_letters, pages_of
from tests.sheets import FOOT, HEADER, IN_ORDER, LIST, codes, content, sheet, told


def _one(*runs: Run) -> Sheet:
    return Sheet(1, "DS", (SheetCell(0, 0, runs),))


def test_a_list_stands_between_its_head_and_its_foot() -> None:
    made = sheet([*HEADER, [], ["DANH SÁCH"], [], *LIST, *FOOT])
    assert told(content(made)) == [
        *IN_ORDER,
        "DANH SÁCH",
        LIST,
        FOOT[0][0],
        "NGƯỜI LẬP",
        "Lò Thị Mới",
        "CHỦ TỊCH",
        "Vũ Hải Đăng",
    ]


def test_lines_in_a_cell_become_blocks() -> None:
    made = sheet([["STT", "Chức\nvụ"], ["1", "Trưởng phòng\n\n Tổ chức \n___"]])
    (table,) = content(made)
    assert isinstance(table, Table)
    assert [block.text for block in table.rows[0][1].blocks] == ["Chức vụ"]
    assert [block.text for block in table.rows[1][1].blocks] == ["Trưởng phòng", "Tổ chức"]


def test_text_in_a_legacy_font_is_converted_and_kept() -> None:
    (page,), notices = pages_of([_one(Run("NguyÔn V¨n Hïng", ".VnTime"))])
    assert page.content == (Block("Nguyễn Văn Hùng", original="NguyÔn V¨n Hïng"),)
    assert "converted-text" in codes(notices)


def test_runs_of_a_cell_are_converted_by_their_own_fonts() -> None:
    (block,) = content(_one(Run("Ông ", "Arial"), Run("Gi¸m ®èc\nSë", ".VnTime"), Run(" Tư pháp", "Arial")))[:1]
    assert isinstance(block, Block)
    assert block.text == "Ông Giám đốc"


def test_sheets_without_text_are_left_out_and_numbers_stay() -> None:
    pages, notices = pages_of([Sheet(1, "Bìa", ()), sheet([["a"]], hidden=True), Sheet(3, "Sheet3", ())])
    assert [page.number for page in pages] == [1]
    assert codes(notices) == ["hidden-sheet"]
    pages, _ = pages_of([Sheet(1, "Bìa", ()), Sheet(2, "DS", (SheetCell(0, 0, (Run("a"),)),))])
    assert [page.number for page in pages] == [2]


def test_a_workbook_without_text_is_a_blank_page() -> None:
    (page,), notices = pages_of([Sheet(1, "a", ()), Sheet(2, "b", ())])
    assert page.content == ()
    assert codes(notices) == ["blank-page"]


def test_what_is_hidden_is_read_and_named() -> None:
    made = sheet(LIST, hidden_rows=(1, 3, 4, 5), hidden_columns=(0, 27))
    (page,), notices = pages_of([made])
    assert told(page.content) == [LIST]
    assert codes(notices) == ["hidden-rows", "hidden-columns"]
    assert notices[0].text.endswith("2, 4–6")
    assert notices[1].text.endswith("A, AB")


def test_many_hidden_rows_are_named_in_part() -> None:
    _, (notice,) = pages_of([sheet(LIST, hidden_rows=tuple(range(0, 100, 2)))])
    assert notice.text.endswith("21, 23, …")


def test_pictures_and_formulas_without_result_are_told() -> None:
    _, notices = pages_of([sheet(LIST, uncomputed=2, pictures=1)])
    assert codes(notices) == ["no-result", "picture-unread"]


def test_a_sheet_of_pictures_only_is_a_page() -> None:
    (page,), notices = pages_of([Sheet(1, "Ảnh", (), pictures=1)])
    assert page.content == ()
    assert set(codes(notices)) == {"picture-unread", "blank-page"}


def test_text_boxes_come_before_the_text_below_them() -> None:
    made = sheet([["a"], [], *LIST], boxes=(TextBox(1, ("CHỦ TỊCH", " ", "Vũ A")), TextBox(50, ("cuối",))))
    assert told(content(made)) == ["a", "CHỦ TỊCH", "Vũ A", LIST, "cuối"]


def test_a_damaged_sheet_is_read_in_part() -> None:
    _, notices = pages_of([sheet(LIST, damaged="no element found")])
    assert codes(notices) == ["damaged-page"]


def test_nothing_but_damage_is_unreadable() -> None:
    with pytest.raises(UnreadableSource, match="no element"):
        pages_of([Sheet(1, "DS", (), damaged="no element found")])


def test_more_cells_than_the_limit_are_refused() -> None:
    count = CellCount()
    count.add(MAX_CELLS)
    with pytest.raises(OversizedSource):
        count.add()


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (16383, "XFD")])
def test_columns_have_letters(column: int, letters: str) -> None:
    assert column_letters(column) == letters
