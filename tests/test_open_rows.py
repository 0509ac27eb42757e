"""A ruled table whose rows no rule parts, read on a scan."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from ingest.document import Block, Box, Cell
from ingest.open_rows import opened
from ingest.textlines import TextLine
from tests.typed_lines import ASPECT, table_lines

XS = (60.0, 95.0, 240.0, 430.0)
WALLS = (55 / 595, 85 / 595, 235 / 595, 425 / 595, 540 / 595)
ROWS = [
    ["1", "Vũ Hải Đăng", "Phó Trưởng phòng,|Sở Y tế", "Bằng khen"],
    ["2", "Lò Thị Pà", "Giáo viên", "Giấy khen"],
    ["3", "Giàng A Lử", "Bí thư Chi bộ,|xã Nà Bốn", "Giấy khen"],
]


def cells(rows: list[list[str]], middle: bool = False, names: bool = False) -> list[tuple[Cell, list[TextLine]]]:
    """One row between two rules that holds some rows of print; `names`: the first column is wide."""
    xs, walls = ((60.0, 170.0, *XS[2:]), (WALLS[0], 165 / 595, *WALLS[2:])) if names else (XS, WALLS)
    lines = [replace(line, origin="ocr") for line in table_lines(xs, rows, bold_head=False, middle=middle)]
    found = []
    for column, (left, right) in enumerate(pairwise(walls)):
        own = [line for line in lines if left < line.box.left < right]
        own = sorted(own, key=lambda line: line.box.top)
        block = Block(" ".join(line.text for line in own), Box(left, 0.2, right, 0.5))
        found.append((Cell((block,), column, 1, 1, block.box), own))
    return found


def read(rows: list[list[str]], middle: bool = False, names: bool = False) -> list[list[str]]:
    return [[cell.text for cell in row] for row in opened(cells(rows, middle, names), 4, ASPECT)]


def written(rows: list[list[str]]) -> list[list[str]]:
    return [[text.replace("|", " ") for text in row] for row in rows]


def test_rows_are_parted_by_their_numbers() -> None:
    assert read(ROWS) == read(ROWS, middle=True) == written(ROWS)


def test_the_name_of_a_group_and_a_missing_number_lose_nothing() -> None:
    rows = [["I", "CÁ NHÂN", "", ""], ROWS[0], ["", *ROWS[1][1:]], ROWS[2]]
    assert read(rows) == written(rows)


def test_a_person_without_a_number_between_two_groups_is_not_lost() -> None:
    rows = [
        *ROWS[:2],
        ["", "CÁ NHÂN", "", ""],
        ["?", "Ma Thị Nụ|Sùng", "Giáo viên", ""],
        ["I", "TẬP THỂ", "", ""],
        ROWS[2],
    ]
    said = " ".join(text for row in read(rows) for text in row)
    assert Counter(said.split()) == Counter(" ".join(text for row in written(rows) for text in row).split())
    assert said.index("Lò Thị Pà") < said.index("Ma Thị Nụ") < said.index("Giàng A Lử")


def test_a_row_that_counts_nothing_stays_as_it_is() -> None:
    for rows in (ROWS[:1], [["2019", "Vũ Hải Đăng", "Sở Y tế|Phòng 12", "Bằng khen"]], [["", "a", "b", "c"]]):
        given = cells(rows)
        assert list(opened(given, 4, ASPECT)) == [tuple(cell for cell, _ in given)]
    assert list(opened([], 4, ASPECT)) == [()]


def test_a_row_with_merged_cells_stays_as_it_is() -> None:
    (first, lines), *rest = cells(ROWS)
    merged = [(replace(first, rowspan=2), lines), *rest]
    assert list(opened(merged, 4, ASPECT)) == [tuple(cell for cell, _ in merged)]


def test_rows_without_numbers_are_told_by_the_room_between_them() -> None:
    rows = [
        [f"{name}", "Giáo viên", "Sở Y tế,|xã Nà Bốn", "x"] for name in ("Lò Thị Pà", "Ma A Sử", "Vũ Đăng", "Tô Nụ")
    ]
    assert read(rows, middle=True, names=True) == written(rows)
    assert len(read(rows[:2], names=True)) == 1, "so few may be one row"


def test_a_row_of_wrapped_cells_stays_one_row() -> None:
    wrapped = ["Hoàng|Thị|Phương|Mai", "Phó|Trưởng|phòng|Nội vụ", "Sở Y tế|xã Nà Bốn|tỉnh Na|Mạ", "Bằng|khen|của|tỉnh"]
    assert len(read([wrapped], names=True)) == 1
    spread = ["Vũ Hải Đăng||", "Phó phòng,||huyện Na", "Sở Y tế,||tỉnh Na", "Bằng||khen"]
    assert len(read([spread, ["", "", "", ""], spread], names=True)) == 1


def test_the_first_number_that_could_not_be_read_opens_a_row() -> None:
    for first in ("I", ""):
        rows = [[first, *ROWS[0][1:]], *ROWS[1:]]
        assert read(rows) == written(rows)
    assert read([["l", *ROWS[0][1:]], ROWS[1]]) == written([["l", *ROWS[0][1:]], ROWS[1]])


UPPER, LOWER = (0.6896, 0.7027), (0.7056, 0.7187)


@pytest.mark.parametrize(
    "name",
    [
        [("Lò Thị Pà", Box(0.204, 0.6977, 0.292, 0.7105))],
        [
            ("Ông Lò Thanh", Box(0.204, UPPER[0], 0.292, UPPER[1])),
            ("Minh Thiện", Box(0.204, LOWER[0], 0.280, LOWER[1])),
        ],
    ],
)
def test_a_number_that_stands_a_little_low_beside_a_wrapped_cell_parts_nothing(name: list[tuple[str, Box]]) -> None:
    lines = (
        ("13", Box(0.167, 0.6980, 0.195, 0.7128)),
        *name,
        ("Trung tâm Văn hóa, Thể", Box(0.443, UPPER[0], 0.628, UPPER[1])),
        ("thao và Truyền thông", Box(0.443, LOWER[0], 0.604, LOWER[1])),
    )
    read_ = [TextLine(text, box, origin="ocr") for text, box in lines]
    row = [
        (
            Cell((Block(" ".join(line.text for line in own)),), n, 1, 1, Box(own[0].box.left - 0.01, 0.68, 0.9, 0.73)),
            own,
        )
        for n, own in enumerate((read_[:1], read_[1:-2], read_[-2:]))
    ]
    assert len(list(opened(row, 3, ASPECT))) == 1


def test_the_end_of_a_wrapped_name_below_a_lone_number_is_no_row() -> None:
    """A speck under «Rinh» makes it look lower than the second line beside it."""
    columns = (
        [("2", Box(0.154, 0.4485, 0.163, 0.4581))],
        [("Liêu Thị Sà", Box(0.199, 0.4391, 0.292, 0.4515)), ("Rinh", Box(0.199, 0.4564, 0.236, 0.48))],
        [("1979", Box(0.423, 0.4480, 0.461, 0.4581))],
        [("Cao đẳng", Box(0.473, 0.4474, 0.549, 0.4610))],
        [("Kế toán trưởng,", Box(0.564, 0.4338, 0.815, 0.4525)), ("xã Nà Bốn", Box(0.563, 0.4559, 0.593, 0.4666))],
        [("Bằng khen", Box(0.831, 0.4480, 0.882, 0.4638))],
    )
    row = []
    for n, own in enumerate(columns):
        lines = [TextLine(text, box, origin="ocr") for text, box in own]
        block = Block(" ".join(text for text, _ in own))
        row.append((Cell((block,), n, 1, 1, Box(own[0][1].left - 0.01, 0.43, 0.9, 0.48)), lines))
    assert len(list(opened(row, len(columns), ASPECT))) == 1


def test_a_year_that_wraps_counts_no_rows() -> None:
    assert len(read([["Năm|2019", "Vũ Hải Đăng|Sử", "Phó phòng|Sở Y tế", "Bằng khen"]])) == 1


def test_bodies_named_across_columns_are_rows_of_the_whole_width() -> None:
    lines = [
        replace(each, origin="ocr")
        for each in table_lines(XS, [["I", "TẬP THỂ"], ["1", "Kho Nà Bốn"], ["2", "Kho Mạ"]])
    ]
    halves = [[each for each in lines if (each.box.left < WALLS[1]) is first] for first in (True, False)]
    boxes = Box(WALLS[0], 0.2, WALLS[1], 0.4), Box(WALLS[1], 0.2, WALLS[-1], 0.4)
    row = [
        (Cell((), 0, 1, 1, boxes[0]), halves[0]),
        (Cell((), 1, 3, 1, boxes[1]), halves[1]),
    ]
    found = list(opened(row, 4, ASPECT))
    assert [[cell.text for cell in each] for each in found] == [["I", "TẬP THỂ"], ["1", "Kho Nà Bốn"], ["2", "Kho Mạ"]]
    assert {(cell.column, cell.colspan) for each in found for cell in each} == {(0, 1), (1, 3)}
