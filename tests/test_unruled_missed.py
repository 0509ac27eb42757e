"""Lists on scans in which a running number could not be read."""

from dataclasses import replace

import pytest

from ingest.document import Table
from ingest.textlines import TextLine
from ingest.unruled import unruled
from ingest.unruled_rules import Rules
from tests.typed_lines import ASPECT, table_lines, texts

XS = (60.0, 90.0, 230.0, 430.0)
HEAD = ["TT", "Họ và tên", "Chức vụ, đơn vị", "Hình thức"]
NAMES = ["Vũ Hải Đăng", "Lò Thị Pà", "Tráng A Sử", "Giàng A Lử", "Sùng Thị Dí", "Ma Thị Nụ"]
ROWS = [[str(n), name, "Giáo viên,|Trường Tiểu học Na Bốn", "Giấy khen"] for n, name in enumerate(NAMES, 1)]


def scanned(lines: list[TextLine]) -> list[TextLine]:
    return [replace(each, origin="ocr") for each in lines]


def read(missing: set[int], number: str = "", room: float = 6.0) -> Table:
    """The list with some of its numbers left out, or read as something else."""
    rows = [[number if n in missing else row[0], *row[1:]] for n, row in enumerate(ROWS, 1)]
    (table,) = unruled(scanned(table_lines(XS, [HEAD, *rows], room=room)), ASPECT).tables
    return table


@pytest.mark.parametrize("missing", [{2}, {3, 4}, {2, 5}, {1}], ids=str)
@pytest.mark.parametrize("room", [0.0, 6.0])
def test_two_persons_are_not_run_together_where_a_number_is_missing(missing: set[int], room: float) -> None:
    rows = texts(read(missing, room=room))[1:]
    assert [row[1] for row in rows] == NAMES
    assert [row[0] for row in rows] == ["" if n in missing else str(n) for n in range(1, 7)]


def test_a_number_read_wrongly_still_opens_its_row() -> None:
    rows = texts(read({3}, number="B"))[1:]
    assert [row[:2] for row in rows[1:4]] == [["2", NAMES[1]], ["B", NAMES[2]], ["4", NAMES[3]]]


def test_a_file_that_was_typed_misses_no_number() -> None:
    rows = [row for n, row in enumerate(ROWS, 1) if n != 3]
    lines = table_lines(XS, [HEAD, *rows])
    assert all(len(table.rows) < 6 for table in unruled(lines, ASPECT).tables)


def test_columns_that_nearly_touch_are_parted_below_their_heads() -> None:
    xs = (60.0, 90.0, 161.5, 300.0)  # «Tráng A Sử» ends 0.45 em before the next column
    rows = [[str(n), name, "Giáo viên", "Giấy khen"] for n, name in enumerate(NAMES[2:4], 1)]
    (table,) = unruled(scanned(table_lines(xs, [["TT", "Họ và tên", "Chức vụ", "Hình thức"], *rows])), ASPECT).tables
    assert texts(table)[1:] == rows


def test_the_words_of_a_run_that_reaches_between_two_columns_stay_together() -> None:
    rows = [
        *ROWS[:3],
        ["4", "Trường Tiểu học Nà Bốn Mạ|Nam", "", "Giấy khen"],
        ["5", "Sùng Thị Dí", "Giáo viên", "Giấy khen"],
    ]
    (table,) = unruled(scanned(table_lines((60.0, 90.0, 270.0, 430.0), [HEAD, *rows], middle=True)), ASPECT).tables
    assert texts(table)[4] == ["4", "Trường Tiểu học Nà Bốn Mạ Nam", "", "Giấy khen"]


def ruled(rows: list[list[str]]) -> list[list[str]]:
    """A list with a level rule above and below each row, cells in the middle."""
    found, levels, top = [], [], 200.0
    for row in [HEAD, *rows]:
        found += table_lines(XS, [row], top, middle=True, bold_head=False)
        levels.append(top - 15)
        top += 15 * max(len(cell.split("|")) for cell in row) + 8
    rules = Rules(tuple((y / 842, 55 / 595, 540 / 595) for y in [*levels, top - 15]))
    (table,) = unruled(scanned(found), ASPECT, rules).tables
    return texts(table)


@pytest.mark.parametrize("missing", [2, 4, 6])
def test_a_row_between_two_rules_is_a_row_without_its_number(missing: int) -> None:
    rows = [["" if n == missing else row[0], *row[1:]] for n, row in enumerate(ROWS, 1)]
    assert ruled(rows) == [HEAD, *([cell.replace("|", " ") for cell in row] for row in rows)]


def test_a_name_between_two_rules_is_that_of_a_group() -> None:
    found = ruled([*ROWS[:3], ["", "", "Khối trường", ""], *ROWS[3:]])
    assert [text for text in found[4] if text] == ["Khối trường"]
    assert [row[0] for row in found[1:]] == ["1", "2", "3", *found[4][:1], "4", "5", "6"]
