"""A row that a page break has split, below a head that is repeated."""

import pytest

from ingest.textlines import TextLine
from ingest.unruled import unruled
from ingest.unruled_rules import Rules
from tests.typed_lines import ASPECT, line, table_lines, texts

XS = (60.0, 90.0, 230.0, 430.0)
HEAD = ["TT", "Họ và tên", "Chức vụ, đơn vị", "Hình thức"]
ROWS = [
    ["23", "Vũ Hải Đăng", "Phó Trưởng phòng, Sở Y tế", "Bằng khen"],
    ["24", "Lò Thị Pà", "Giáo viên", "Giấy khen"],
    ["25", "Giàng A Lử", "Trưởng thôn,|xã Mường Sa", "Giấy khen"],
]
WRITTEN = [[cell.replace("|", " ") for cell in row] for row in ROWS]
REST = ["", "", "xã Nà Bốn", ""]


def _level(*ys: float) -> Rules:
    return Rules(tuple((y / 842, 55 / 595, 540 / 595) for y in ys))


def _found(lines: list[TextLine], rules: Rules | None = None) -> list[list[str]]:
    (table,) = unruled(lines, ASPECT, rules).tables
    return texts(table)


@pytest.mark.parametrize("room", [0, 5])
def test_below_a_head_in_bold_the_rest_of_a_row_is_a_row_without_a_number(room: int) -> None:
    rest, rows = line(230, 85 + room, "xã Nà Bốn"), table_lines(XS, ROWS, 100 + 2 * room, bold_head=False, room=room)
    assert _found([*table_lines(XS, [HEAD], 70), rest, *rows]) == [HEAD, REST, *WRITTEN]


def test_between_level_rules_the_rest_of_a_row_is_a_row_though_the_head_has_two_lines() -> None:
    head = [line(60, 72, "Số"), line(60, 88, "TT"), *table_lines(XS[1:], [HEAD[1:]], 72, bold_head=False)]
    rest, rows = line(230, 116, "xã Nà Bốn"), table_lines(XS, ROWS, 136, bold_head=False, room=6)
    rules = _level(68, 104, 121, 142, 163, 199)
    assert _found([*head, rest, *rows], rules) == [["Số TT", *HEAD[1:]], REST, *WRITTEN]


def test_the_name_of_a_group_below_a_head_is_no_rest_of_a_row() -> None:
    group, rows = line(150, 93, "Cá nhân thuộc Sở Y tế và các đơn vị"), table_lines(XS, ROWS, 115, bold_head=False)
    named = _found([*table_lines(XS, [HEAD], 70), group, *rows])[1]
    assert named == ["Cá nhân thuộc Sở Y tế và các đơn vị"]


def test_below_the_top_of_a_page_nothing_is_the_rest_of_a_row() -> None:
    """A cell of the first row may be set in the middle there: nothing is moved to a row of its own."""
    text = [line(60, 120, "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH")]
    rest, rows = line(230, 218, "xã Nà Bốn"), table_lines(XS, ROWS, 234, bold_head=False)
    assert REST not in _found([*text, *table_lines(XS, [HEAD], 200), rest, *rows])
