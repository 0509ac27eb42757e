"""Tables that stand cell under cell in files with paragraphs. All names are invented."""

from ingest.cell_lines import lists_of_cells
from ingest.document import Block, Table

CELLS = ["STT", "Họ và tên", "Đơn vị", "1", "Lò Văn Ún", "Trường A", "2", "Vàng Thị Pà", "Trường A"]


def test_paragraphs_that_keep_the_measure_of_a_head_are_a_table() -> None:
    content = lists_of_cells([Block(text) for text in ["Điều 1. Gồm:", *CELLS, "Điều 2. Thi hành."]])
    assert [type(item) for item in content] == [Block, Table, Block]
    table = content[1]
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [CELLS[:3], CELLS[3:6], CELLS[6:]]


def test_other_paragraphs_and_tables_stay() -> None:
    content: list[Block | Table] = [Block("STT"), Block("Họ và tên"), Table(()), Block("1"), Block("2")]
    assert lists_of_cells(content) == content
