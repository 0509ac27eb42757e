"""A list without rules over the page break."""

from ingest.document import Block, Page, Table
from ingest.paragraphs import layout
from ingest.textlines import TextLine
from ingest.unruled import unruled
from ingest.unruled_next import goes_on
from tests.typed_lines import ASPECT, line, table_lines, texts

XS = (60.0, 90.0, 230.0, 430.0)
HEAD = ["TT", "Họ và tên", "Đơn vị", "Hình thức"]
NAMES = ["Vũ Hải Đăng", "Lò Thị Pà", "Tráng A Sử", "Giàng A Lử", "Sùng Thị Dí"]
ROWS = [[str(n), name, "Sở Nội vụ", "Bằng khen"] for n, name in enumerate(NAMES, 1)]
END = line(60, 400, "Danh sách này có năm cá nhân thuộc các cơ quan, đơn vị trong tỉnh.")


def page(lines: list[TextLine], number: int) -> Page:
    found = unruled(lines, ASPECT)
    return Page(number, layout(found.rest, found.tables, ASPECT), "text", 595.0, 842.0)


def test_lone_row_on_the_next_page_is_a_row_of_the_table() -> None:
    before = page(table_lines(XS, [HEAD, *ROWS[:4]]), 1)
    after = goes_on(page([*table_lines(XS, ROWS[4:], 70, bold_head=False), END], 2), before)
    table, text = after.content
    assert isinstance(table, Table) and table.continued and texts(table) == [ROWS[4]]
    assert isinstance(text, Block) and text.text == END.text


def test_columns_are_those_of_the_page_before_where_one_is_empty_below() -> None:
    empty = [[number, name, "", award] for number, name, _, award in ROWS[2:]]
    before = page(table_lines(XS, [HEAD, *ROWS[:2]]), 1)
    after = goes_on(page(table_lines(XS, empty, 70, bold_head=False), 2), before)
    (table,) = after.content
    assert isinstance(table, Table) and texts(table) == empty


def test_page_whose_numbers_do_not_go_on_stays() -> None:
    before = page(table_lines(XS, [HEAD, *ROWS[:3]]), 1)
    after = page([*table_lines(XS, ROWS[4:], 70, bold_head=False), END], 2)
    assert goes_on(after, before) == after


def test_prose_that_opens_with_the_next_number_stays() -> None:
    before = page(table_lines(XS, [HEAD, *ROWS[:3]]), 1)
    after = page([line(60, 70, "4. Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị có liên quan thực hiện;"), END], 2)
    assert goes_on(after, before) == after
