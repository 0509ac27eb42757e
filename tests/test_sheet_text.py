"""Text over the cells of a sheet in the order it is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.sheet_text import in_reading_order
from tests.sheets import FOOT, HEADER, IN_ORDER, Values, rows_of


def _read(values: Values, below_list: bool = False) -> list[str]:
    return [block.text for block in in_reading_order(rows_of(values), below_list)]


def test_the_left_column_of_a_header_comes_first() -> None:
    assert _read([*HEADER, [], ["", "DANH SÁCH"]]) == [*IN_ORDER, "DANH SÁCH"]


def test_a_title_close_below_a_header_ends_it() -> None:
    assert _read([*HEADER, ["DANH SÁCH"], ["Năm 2021"]]) == [*IN_ORDER, "DANH SÁCH", "Năm 2021"]


def test_a_line_beside_nothing_goes_with_its_column() -> None:
    assert _read([*HEADER[:2], HEADER[2][:1], ["", "", "", HEADER[2][3]]]) == IN_ORDER


def test_a_title_after_an_empty_row_ends_a_header_even_above_columns() -> None:
    values = [*HEADER, [], ["DANH SÁCH"], ["Đơn vị: A", "", "", "Năm: 2021"]]
    assert _read(values) == [*IN_ORDER, "DANH SÁCH", "Đơn vị: A", "Năm: 2021"]


def test_signatures_side_by_side_come_one_after_the_other() -> None:
    assert _read(FOOT, below_list=True) == [FOOT[0][0], "NGƯỜI LẬP", "Lò Thị Mới", "CHỦ TỊCH", "Vũ Hải Đăng"]


def test_three_signatures_side_by_side() -> None:
    values = [["NGƯỜI LẬP", "KẾ TOÁN", "CHỦ TỊCH"], [], ["Lò A", "Lò B", "Lò C"]]
    assert _read(values, below_list=True) == ["NGƯỜI LẬP", "Lò A", "KẾ TOÁN", "Lò B", "CHỦ TỊCH", "Lò C"]


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        (["(Kèm theo Quyết định số", "12/QĐ-UBND", "ngày", "05/03/2024", "của Chủ tịch UBND tỉnh)"],
         ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/03/2024 của Chủ tịch UBND tỉnh)"]),
        (["Số:", "12", "/QĐ-UBND", "Nà Bốn, ngày", "5", "tháng 3 năm 2024"],
         ["Số: 12 /QĐ-UBND", "Nà Bốn, ngày 5 tháng 3 năm 2024"]),
        (["Đơn vị: A", "Năm: 2021"], ["Đơn vị: A", "Năm: 2021"]),
        (["Tổng số", "người lập"], ["Tổng số", "người lập"]),
    ],
)  # fmt: skip
def test_a_sentence_typed_into_several_cells_is_one_line(row: list[str], lines: list[str]) -> None:
    assert _read([row]) == lines


@given(st.lists(st.lists(st.sampled_from(["", "a", "b", "Số: 1"]), max_size=5), max_size=10), st.booleans())
def test_no_block_is_lost_or_doubled(values: list[list[str]], below_list: bool) -> None:
    expected = sorted(value for row in values for value in row if value)
    assert sorted(_read(values, below_list)) == expected
