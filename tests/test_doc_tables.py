"""Tables of Word 97–2003 files: grids, merges, nesting, and which of them only lay out the page."""

from ingest.document import Table
from tests.made_doc import RULED, cell, cells_of, content, par, row, run, shape, texts
from tests.made_doc_parts import sprm

HEAD = [cell(par("UBND TỈNH X"), par("Số: 5/QĐ")), cell(par("CỘNG HÒA"), par("Độc lập"))]
LIST = [["STT", "Họ và tên", "Đơn vị"], ["1", "Vũ Hải Đăng", "Sở Y tế"], ["2", "Lò Thị Pà", "Sở Nội vụ"]]


def test_a_list_with_a_counter_is_a_table() -> None:
    pars = [each for values in LIST for each in row(*map(cell, values))]
    assert [[text for text, *_ in cells] for cells in cells_of(*pars, par("Hết"))] == LIST


def test_a_head_without_rules_is_read_column_by_column() -> None:
    assert texts(*row(*HEAD), par("QUYẾT ĐỊNH")) == ["UBND TỈNH X", "Số: 5/QĐ", "CỘNG HÒA", "Độc lập", "QUYẾT ĐỊNH"]


def test_rules_make_a_small_table_one_whoever_draws_them() -> None:
    cells = (cell("Tập thể"), cell("Phòng A"))
    by_table = row(*cells, more=RULED)
    by_cells = row(*cells, shapes=[shape(ruled=True)] * 2)
    by_change = row(*cells, more=sprm(0xD620, b"\x07\x00\x02\x0f\x04\x01\x00\x00"))
    assert texts(*by_table) == texts(*by_cells) == texts(*by_change) == ["<table>"]
    assert texts(*row(*cells)) == ["Tập thể", "Phòng A"]


def test_cells_that_leave_the_rules_out_make_a_layout_table() -> None:
    blank = sprm(0xD620, b"\x07\x00\x02\x0f\xff\xff\xff\xff")
    assert texts(*row(*HEAD, more=RULED + blank))[0] == "UBND TỈNH X"


def test_edges_of_all_rows_make_the_columns() -> None:
    top = row(cell("TT"), cell("Năm sinh"), edges=(0, 1000, 5000), more=RULED)
    low = row(cell("1"), cell("1980"), cell(""), edges=(10, 1015, 3000, 4990), more=RULED)
    assert list(cells_of(*top, *low)) == [
        [("TT", 0, 1, 1), ("Năm sinh", 1, 2, 1)],
        [("1", 0, 1, 1), ("1980", 1, 1, 1), ("", 2, 1, 1)],
    ]


def test_a_row_that_begins_further_right_leaves_columns_empty() -> None:
    top = row(cell("TT"), cell("Tên"), more=RULED)
    low = row(cell("Lê Na"), edges=(2000, 4000), more=RULED)
    assert list(cells_of(*top, *low))[1] == [("Lê Na", 1, 1, 1)]


def test_cells_merged_downwards_stand_once_where_they_start() -> None:
    begin, goes_on = shape(down=3), shape(down=1)
    top = row(cell("TT"), cell("Nam"), shapes=[begin, shape()], more=RULED)
    low = row(cell(""), cell("Nữ"), shapes=[goes_on, shape()], more=RULED)
    by_change = row(cell(""), cell("Khác"), more=RULED + sprm(0xD62B, b"\x02\x00\x01"))
    assert list(cells_of(*top, *low, *by_change)) == [
        [("TT", 0, 1, 3), ("Nam", 1, 1, 1)], [("Nữ", 1, 1, 1)], [("Khác", 1, 1, 1)],
    ]  # fmt: skip


def test_cells_merged_sideways_are_one_whichever_bit_begins_the_merge() -> None:
    for first, other in ((1, 2), (2, 1)):
        shapes = [shape(sideways=first), shape(sideways=other), shape()]
        pars = row(cell("Tên"), cell(""), cell("Ghi chú"), shapes=shapes, more=RULED)
        assert list(cells_of(*pars)) == [[("Tên", 0, 2, 1), ("Ghi chú", 2, 1, 1)]]


def test_a_nested_table_gives_its_text_to_the_cell() -> None:
    inner = row(cell("Phòng A", depth=2), cell("Phòng B", depth=2), depth=2, more=RULED)
    outer = [*cell("1"), *inner, *cell("")]
    pars = row(cell("TT"), cell("Đơn vị"), more=RULED) + outer + row(more=RULED, edges=(0, 2000, 4000))
    assert [[text for text, *_ in cells] for cells in cells_of(*pars)] == [["TT", "Đơn vị"], ["1", "Phòng A Phòng B"]]


def test_a_table_inside_a_layout_cell_stays_a_table() -> None:
    inner = row(cell("a", depth=2), cell("b", depth=2), depth=2, more=RULED)
    pars = [*cell(par("Nơi nhận:")), *inner, *cell("CHỦ TỊCH"), *row(edges=(0, 2000, 4000))]
    assert texts(*pars) == ["Nơi nhận:", "<table>", "CHỦ TỊCH"]


def test_a_deleted_row_leaves_nothing() -> None:
    pars = row(cell("a"), cell("b"), more=RULED) + row(cell("c"), cell("d"), more=RULED, deleted=True)
    assert [[text for text, *_ in cells] for cells in cells_of(*pars)] == [["a", "b"]]


def test_a_row_without_its_end_counts() -> None:
    pars = row(cell("a"), cell("b"), more=RULED) + cell("c")
    assert [[text for text, *_ in cells] for cells in cells_of(*pars, par("sau"))] == [["a", "b"], ["c"]]


def test_old_fonts_in_cells_become_unicode() -> None:
    pars = row(cell(par(run("Hä vµ tªn", ".VnTime"))), cell("Ghi chú"), more=RULED)
    (table,) = content(*pars)
    assert isinstance(table, Table) and table.rows[0][0].blocks[0].original == "Hä vµ tªn"
    assert table.rows[0][0].text == "Họ và tên"
