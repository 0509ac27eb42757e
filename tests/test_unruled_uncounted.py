"""Lists without running numbers."""

import pytest

from ingest.textlines import TextLine
from ingest.unruled import unruled
from tests.typed_lines import ASPECT, line, table_lines, texts

XS = (60.0, 220.0, 430.0)
HEAD = ["Họ và tên", "Chức vụ, đơn vị", "Hình thức"]
ROWS = [
    ["Vũ Hải Đăng", "Phó Trưởng phòng,|Sở Y tế", "Bằng khen"],
    ["Lò Thị Pà", "Giáo viên", "Giấy khen"],
    ["Tráng A Sử", "Bí thư Chi bộ", "Giấy khen"],
    ["Ma Thị Nụ", "Trưởng thôn", "Giấy khen"],
]
WRITTEN = [[cell.replace("|", " ") for cell in row] for row in ROWS]


def read(lines: list[TextLine]) -> list[list[list[str]]]:
    return [texts(table) for table in unruled(lines, ASPECT).tables]


@pytest.mark.parametrize(
    "below",
    [
        [(60.0, "Tổng số tiền thưởng bằng chữ: ba triệu đồng")],
        [(60.0, "Nơi nhận:"), (400.0, "KT. CHỦ TỊCH")],
    ],
    ids=["prose", "foot"],
)
def test_the_list_ends_above_prose_and_the_foot_of_the_paper(below: list[tuple[float, str]]) -> None:
    lines = table_lines(XS, [HEAD, *ROWS])
    low = max(each.box.bottom for each in lines) * 842 + 30
    after = [line(x, low, text) for x, text in below] + [line(x, low + 14, text) for x, text in below]
    assert read([*lines, *after]) == [[HEAD, *WRITTEN]]


@pytest.mark.parametrize(
    "alone",
    [["", "(1)|", "(2)"], ["I. Khối trường học", "", ""], ["Tổng cộng", "", "04 người"]],
    ids=["numbers of columns", "group", "sum"],
)
def test_rows_by_themselves_are_not_joined_to_others(alone: list[str]) -> None:
    alone = ["(1)", "(2)", "(3)"] if "(2)" in alone else alone
    found = read(table_lines(XS, [HEAD, *ROWS[:2], alone, *ROWS[2:]], room=3.0))
    assert [[text for text in row if text] for row in found[0]] == [
        HEAD, *WRITTEN[:2], [text for text in alone if text], *WRITTEN[2:]
    ]  # fmt: skip


def test_the_name_of_a_group_in_the_middle_below_the_head_is_no_part_of_it() -> None:
    head, group = ["Họ và tên", "", "Nơi công tác"], ["", "Cá nhân", ""]
    found = read(table_lines((60.0, 200.0, 330.0), [head, group, *([row[0], "", "Sở Y tế"] for row in ROWS)]))
    assert [[text for text in row if text] for row in found[0]][:3] == [
        ["Họ và tên", "Nơi công tác"], ["Cá nhân"], ["Vũ Hải Đăng", "Sở Y tế"]
    ]  # fmt: skip
