"""A head that is repeated on the next page, with the rest of a row below it. All names are invented."""

from dataclasses import replace

from ingest.document import Block, Cell, Table
from ingest.unruled import unruled
from ingest.unruled_repeated import with_rest
from tests.typed_lines import ASPECT, line, table_lines, texts

XS = (60.0, 90.0, 230.0, 330.0)
HEAD = ["TT", "Họ và tên", "Chức vụ", "Đơn vị"]
EARLIER = [["1", "Vũ Hải Đăng", "Y sĩ", "Trạm Y tế"], ["2", "Lò Thị Pà", "Giáo viên", "Trường Tiểu học"]]
LATER = [["3", "Giàng A Lử", "Kế toán", "Phòng Nội vụ"], ["4", "Ka Hèm", "Y sĩ", "Trạm Y tế|xã Nà Lốc"]]
WRITTEN = [[cell.replace("|", " ") for cell in row] for row in LATER]
REST = ["", "", "", "Nà Bốn"]


def _table(rows: list[list[str]], rest: float | None = None) -> Table:
    """A list as a scan has it, whose type nobody knows; `rest` is where the line below the head stands."""
    below = [line(330, rest, "Nà Bốn")] if rest else []
    lines = [*table_lines(XS, [HEAD], 70, bold_head=False), *below]
    lines += table_lines(XS, rows, 100 if rest is None else rest + 20, bold_head=False, room=5)
    (table,) = unruled([replace(each, origin="ocr") for each in lines], ASPECT).tables
    return table


def test_what_stands_below_the_head_of_the_page_before_is_the_rest_of_its_last_row() -> None:
    before, table = _table(EARLIER), _table(LATER, rest=86)
    assert texts(table)[0] != HEAD
    whole = with_rest(table, before)
    assert texts(whole) == [HEAD, REST, *WRITTEN]
    (block,) = whole.rows[1][3].blocks
    assert block.box and block.box.top > max(cell.blocks[0].box.bottom for cell in whole.rows[0] if cell.blocks[0].box)
    assert [block.text[span.start : span.end] for span in block.spans] == ["Nà", "Bốn"]


def test_a_line_that_begins_where_the_cells_of_a_column_do_names_no_group() -> None:
    before, table = _table(EARLIER), _table(LATER)
    named = Cell(table.rows[1][3].blocks, 0, 4)
    assert texts(with_rest(replace(table, rows=(table.rows[0], named_row := (named,), *table.rows[1:])), before)) == [
        HEAD,
        ["", "", "", named_row[0].text],
        *WRITTEN,
    ]


def test_names_of_groups_and_other_heads_stay() -> None:
    before, table = _table(EARLIER), _table(LATER)
    group = (Cell((Block("Khối xã", table.rows[1][1].blocks[0].box),), 0, 4),)
    with_group = replace(table, rows=(table.rows[0], group, *table.rows[1:]))
    assert with_rest(with_group, before) == with_group
    other = _table(LATER, rest=86)
    assert with_rest(other, _table([["7", *EARLIER[0][1:]], ["8", *EARLIER[1][1:]]])) == other
