"""Sums of lists and numbers of columns: rows of a table by themselves."""

import pytest

from ingest.textlines import TextLine
from ingest.unruled import unruled
from ingest.unruled_lone import is_sum, numbers_columns
from ingest.unruled_words import PrintRow, print_rows
from tests.typed_lines import ASPECT, line, table_lines, texts

XS = (60.0, 90.0, 230.0, 430.0)
HEAD = ["TT", "Họ và tên", "Chức vụ, đơn vị", "Số tiền"]
ROWS = [
    ["1", "Vũ Hải Đăng", "Phó Trưởng phòng,|Sở Y tế", "900.000"],
    ["2", "Lò Thị Pà", "Giáo viên", "1.800.000"],
    ["3", "Tráng A Sử", "Bí thư Chi bộ,|Trưởng thôn", "900.000"],
]
WRITTEN = [[cell.replace("|", " ") for cell in row] for row in ROWS]


def row(*pieces: str) -> PrintRow:
    """The words of a row, pieces far apart."""
    return print_rows([line(60 + 150 * n, 200, text) for n, text in enumerate(pieces)], ASPECT).rows[0]


@pytest.mark.parametrize(
    ("pieces", "told"),
    [
        (("Tổng cộng", "3.600.000"), True),
        (("TỔNG SỐ:", "12", "3.600.000"), True),
        (("Cộng", "05 người"), True),
        (("Cộng (I + II)", "12"), True),
        (("Tong cong", "3.600.000"), True),
        (("Tổng cộng",), False),
        (("Tổng cộng", "như trên"), False),
        (("Tổng công ty Na Bốn", "2 tập thể"), False),
        (("Cộng đồng bản Mạ", "1"), False),
        (("3", "Tổng cộng", "12"), False),
    ],
    ids=str,
)
def test_a_sum_says_so_and_has_an_amount_apart(pieces: tuple[str, ...], told: bool) -> None:
    assert is_sum(row(*pieces)) is told


@pytest.mark.parametrize(
    ("pieces", "told"),
    [
        (("(1)", "(2)", "(3)"), True),
        (("1", "2", "3", "4"), True),
        (("(1)", "(2)", "(8)", "(4)"), True),
        (("1", "2"), False),
        (("1", "Vũ Hải Đăng", "2", "3"), False),
        (("5", "6", "7"), False),
    ],
    ids=str,
)
def test_numbers_of_columns_count_from_one(pieces: tuple[str, ...], told: bool) -> None:
    assert numbers_columns(row(*pieces)) is told


def tables(lines: list[TextLine]) -> list[list[list[str]]]:
    return [texts(table) for table in unruled(lines, ASPECT).tables]


@pytest.mark.parametrize("middle", [False, True])
def test_the_sum_at_the_end_of_a_list_is_its_last_row(middle: bool) -> None:
    lines = table_lines(XS, [HEAD, *ROWS], middle=middle)
    low = max(each.box.bottom for each in lines) * 842 + 20
    total = [line(150, low, "Tổng cộng"), line(420, low, "3.600.000")]
    below = [line(60, low + 40, "Tổng số tiền bằng chữ: ba triệu sáu trăm nghìn đồng chẵn, trả một lần.")]
    found = unruled([*lines, *total, *below], ASPECT)
    assert texts(found.tables[0]) == [HEAD, *WRITTEN, ["", "Tổng cộng", "", "3.600.000"]]
    assert list(found.rest) == below


def test_sums_of_groups_stand_between_the_rows() -> None:
    sums = ["", "Cộng", "", "2.700.000"]
    assert tables(table_lines(XS, [HEAD, *ROWS[:2], sums, *ROWS[2:]])) == [[HEAD, *WRITTEN[:2], sums, *WRITTEN[2:]]]


@pytest.mark.parametrize("numbers", [["(1)", "(2)", "(3)", "(4)"], ["1", "2", "3", "4"]], ids=str)
def test_numbers_of_the_columns_are_neither_head_nor_first_row(numbers: list[str]) -> None:
    assert tables(table_lines(XS, [HEAD, numbers, *ROWS])) == [[HEAD, numbers, *WRITTEN]]
