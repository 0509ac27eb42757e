"""A ruled table whose rows no rule parts, read on a scan."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

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


def cells(rows: list[list[str]], middle: bool = False) -> list[tuple[Cell, list[TextLine]]]:
    """One row between two rules that holds some rows of print."""
    lines = [replace(line, origin="ocr") for line in table_lines(XS, rows, bold_head=False, middle=middle)]
    found = []
    for column, (left, right) in enumerate(pairwise(WALLS)):
        own = [line for line in lines if left < line.box.left < right]
        own = sorted(own, key=lambda line: line.box.top)
        block = Block(" ".join(line.text for line in own), Box(left, 0.2, right, 0.5))
        found.append((Cell((block,), column, 1, 1, block.box), own))
    return found


def read(rows: list[list[str]], middle: bool = False) -> list[list[str]]:
    return [[cell.text for cell in row] for row in opened(cells(rows, middle), 4, ASPECT)]


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
