"""Tables without rules: told by running numbers, by the words of a head or by a few rules, and never made of prose."""

import pytest

from ingest.document import Table
from ingest.limits import MAX_UNRULED_LINES
from ingest.textlines import TextLine
from ingest.unruled import unruled
from ingest.unruled_rules import Rules
from tests.typed_lines import ASPECT, line, table_lines, texts

XS = (60.0, 90.0, 230.0, 430.0)
HEAD = ["TT", "Họ và tên", "Chức vụ, đơn vị", "Hình thức"]
ROWS = [
    ["1", "Vũ Hải Đăng", "Phó Trưởng phòng,|Sở Y tế", "Bằng khen"],
    ["2", "Lò Thị Pà", "Giáo viên", "Giấy khen"],
    ["3", "Giàng A Lử|Sơn", "Bí thư Chi bộ,|Trưởng thôn,|xã Nà Bốn", "Lao động|tiên tiến"],
]
WRITTEN = [[cell.replace("|", " ") for cell in row] for row in ROWS]
PROSE = (
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và các văn bản",
    "hướng dẫn thi hành; theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 31",
)


def prose(y: float) -> list[TextLine]:
    return [line(60, y + 16 * n, text) for n, text in enumerate(PROSE)]


def found(lines: list[TextLine], rules: Rules | None = None) -> list[Table]:
    return list(unruled(lines, ASPECT, rules).tables)


@pytest.mark.parametrize("middle", [False, True])
@pytest.mark.parametrize("room", [0.0, 6.0])
def test_wrapped_cells_belong_to_the_row_of_their_number(middle: bool, room: float) -> None:
    lines = [*prose(120), *table_lines(XS, [HEAD, *ROWS], middle=middle, room=room), *prose(600)]
    (table,) = found(lines)
    assert texts(table) == [HEAD, *WRITTEN]


def test_lines_outside_the_table_stay_as_they_were() -> None:
    above, below = prose(120), prose(600)
    rest = unruled([*above, *table_lines(XS, [HEAD, *ROWS]), *below], ASPECT).rest
    assert list(rest) == [*above, *below]


def test_head_of_two_lines_is_one_row() -> None:
    head = ["Số|TT", "Họ và tên", "Chức vụ,|đơn vị công tác", "Hình thức|khen thưởng"]
    (table,) = found(table_lines(XS, [head, *ROWS], middle=True))
    assert texts(table)[0] == ["Số TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Hình thức khen thưởng"]


def test_words_of_a_head_side_by_side_over_one_column_are_one_cell() -> None:
    rows = [["1", "Vũ Hải Đăng", "Phó Trưởng phòng, Sở Y tế", "x"], ["2", "Lò Thị Pà", "Giáo viên, Trường A", "x"]]
    head = [line(60, 200, "TT"), line(230, 200, "Chức vụ"), line(300, 200, "Đơn vị")]
    (table,) = found([*head, *table_lines(XS, rows, 220)])
    assert texts(table)[0] == ["TT", "", "Chức vụ Đơn vị", ""]


def test_title_close_above_the_head_is_no_part_of_it() -> None:
    lines = [line(250, 165, "DANH SÁCH", True), line(200, 181, "Các cá nhân được khen", True)]
    (table,) = found([*lines, *table_lines(XS, [HEAD, *ROWS], middle=True)])
    assert texts(table)[0] == HEAD


@pytest.mark.parametrize("bold", [True, False])
def test_title_of_two_lines_and_what_it_is_annexed_to_are_no_part_of_the_head(bold: bool) -> None:
    xs, rows = (60.0, 110.0, 330.0), [[row[0], row[1], ""] for row in ROWS]
    title = [
        line(70, 138, "TẬP THỂ ĐƯỢC CÔNG NHẬN DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM 2017", bold),
        line(70, 154, "(Kèm theo Quyết định số 96/QĐ-UBND ngày 22/01/2018 của Chủ tịch"),
        line(200, 170, "UBND huyện)"),
    ]
    head = table_lines(xs, [["STT", "Tên đơn vị", "Ghi chú"], *rows], 186)
    (table,) = found([*title, *head])
    assert texts(table)[0] == ["STT", "Tên đơn vị", "Ghi chú"]


def test_divided_head_gives_two_rows() -> None:
    upper = [
        line(60, 215, "TT"),
        line(90, 215, "Họ và tên"),
        line(230, 215, "Đơn vị"),
        line(390, 200, "Danh hiệu đạt được"),
    ]
    lower = [line(385, 230, "Lao động"), line(470, 230, "Chiến sĩ")]
    rows = [[str(n), name, "Sở Y tế", "x", "x"] for n, name in enumerate(["Vũ Hải Đăng", "Lò Thị Pà", "Tráng A Sử"], 1)]
    (table,) = found([*upper, *lower, *table_lines((60, 90, 230, 405, 490), rows, 260, bold_head=False)])
    assert [(cell.text, cell.column, cell.colspan, cell.rowspan) for cell in table.rows[0]] == [
        ("TT", 0, 1, 2),
        ("Họ và tên", 1, 1, 2),
        ("Đơn vị", 2, 1, 2),
        ("Danh hiệu đạt được", 3, 2, 1),
    ]
    assert [(cell.text, cell.column) for cell in table.rows[1]] == [("Lao động", 3), ("Chiến sĩ", 4)]


def test_column_that_only_the_head_fills_is_a_column() -> None:
    xs = (*XS, 520.0)
    (table,) = found(table_lines(xs, [[*HEAD, "Ghi chú"], *ROWS]))
    assert texts(table) == [[*HEAD, "Ghi chú"], *([*row, ""] for row in WRITTEN)]


@pytest.mark.parametrize(
    "group",
    [
        pytest.param([line(60, 230, "I. TẬP THỂ NHỎ CỦA CÁC PHÒNG, BAN")], id="across the columns"),
        pytest.param([line(60, 230, "II"), line(90, 230, "CÁ NHÂN")], id="label in the column of numbers"),
        pytest.param([line(90, 230, "Cá nhân", True)], id="bold in the column of names"),
    ],
)
def test_name_of_a_group_is_a_row_of_its_own(group: list[TextLine]) -> None:
    lines = [*table_lines(XS, [HEAD], 200), *group, *table_lines(XS, ROWS, 256, bold_head=False)]
    (table,) = found(lines)
    named, *rest = texts(table)[1:]
    assert named == [each.text for each in group] and rest == WRITTEN
    assert sum(cell.colspan for cell in table.rows[1]) == 4


def test_numbers_that_begin_anew_in_each_group_are_one_table() -> None:
    group = [line(60, 330, "II. CÁC CÁ NHÂN THUỘC KHỐI XÃ, THỊ TRẤN")]
    lines = [*table_lines(XS, [HEAD, *ROWS[:2]]), *group, *table_lines(XS, ROWS[:2], 356, bold_head=False)]
    (table,) = found(lines)
    assert len(table.rows) == 6


def test_two_tables_on_a_page_are_two() -> None:
    lines = [*table_lines(XS, [HEAD, *ROWS]), *prose(420), *table_lines(XS, [HEAD, *ROWS[:2]], 500)]
    assert [len(table.rows) for table in found(lines)] == [4, 3]


def test_rows_without_a_head_are_a_table_of_three_columns_at_least() -> None:
    assert texts(found(table_lines(XS, ROWS, bold_head=False))[0]) == WRITTEN
    two = table_lines(XS[:2], [row[:2] for row in ROWS], bold_head=False)
    assert not found(two)


def test_names_set_against_their_numbers_are_a_column() -> None:
    rows = [["1. Vũ Hải Đăng", "Giáo viên"], ["2. Lò Thị Pà", "Kế toán"], ["3. Tráng A Sử", "Văn thư"]]
    (table,) = found([*prose(150), *table_lines((60, 300), rows, bold_head=False)])
    assert texts(table) == [
        ["1.", "Vũ Hải Đăng", "Giáo viên"],
        ["2.", "Lò Thị Pà", "Kế toán"],
        ["3.", "Tráng A Sử", "Văn thư"],
    ]


def test_list_without_numbers_is_told_by_its_head() -> None:
    (table,) = found([*prose(120), *table_lines(XS[1:], [HEAD[1:], *(row[1:] for row in ROWS)]), *prose(500)])
    assert texts(table) == [HEAD[1:], *(row[1:] for row in WRITTEN)]


def test_list_between_level_rules_needs_neither_numbers_nor_a_head() -> None:
    rows = [["Vũ Hải Đăng", "Sở Y tế"], ["Lò Thị Pà", "Sở Nội vụ"], ["Tráng A Sử", "Sở Tài chính"]]
    lines = table_lines((90, 300), rows, 200, bold_head=False)
    level = tuple((y / 842, 80 / 595, 500 / 595) for y in (184, 206, 227, 248))
    assert not found(lines)
    assert texts(found(lines, Rules(level))[0]) == rows


def test_upright_rules_part_columns_that_stand_close() -> None:
    xs = (60.0, 90.0, 160.0)
    rows = [["TT", "Họ và tên", "Đơn vị"], ["1", "Vũ Hải Đăng", "Sở Y tế"], ["2", "Lò Thị Pà", "Sở Nội vụ"]]
    upright = tuple((x / 595, 185 / 842, 255 / 842) for x in (55, 80, 158, 400))
    assert texts(found(table_lines(xs, rows), Rules((), upright))[0]) == rows


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            [
                *(line(60, 60 + 16 * n, t) for n, t in enumerate(["ỦY BAN NHÂN DÂN", "TỈNH X", "Số: 12/QĐ-UBND"])),
                *(line(300, 60 + 16 * n, t) for n, t in enumerate(["CỘNG HÒA XÃ HỘI", "Độc lập - Tự do", "X, ngày 5"])),
            ],
            id="head of a decision",
        ),
        pytest.param(
            [
                line(60 + 170 * n, 500 + y, text)
                for n, texts_ in enumerate([("NGƯỜI LẬP", "Vũ A"), ("KẾ TOÁN", "Lò B"), ("GIÁM ĐỐC", "Tráng C")])
                for y, text in zip((0, 80), texts_, strict=True)
            ],
            id="three signatures",
        ),
        pytest.param(
            [
                each
                for n in range(1, 6)
                for each in (
                    line(85, 100 + 40 * n, f"{n}. Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị có liên"),
                    line(60, 116 + 40 * n, "quan tổ chức thực hiện kế hoạch này và báo cáo kết quả trước ngày 15;"),
                )
            ],
            id="numbered prose",
        ),
        pytest.param(
            [line(60, 100 + 20 * n, f"{n}.") for n in range(1, 5)]
            + [line(85, 100 + 20 * n, f"Ông Vũ Văn {c}, Giám đốc Sở") for n, c in enumerate("ABCD", 1)],
            id="numbers with a tab",
        ),
    ],
)
def test_what_is_no_list_in_columns_stays_text(lines: list[TextLine]) -> None:
    assert not found(lines)
    assert list(unruled(lines, ASPECT).rest) == lines


def test_numbered_prose_of_a_typewriter_is_no_table() -> None:
    text = "quan tổ chức thực hiện kế hoạch này và báo cáo"
    lines = [line(60, 100 + 20 * n, f"{n}.  {text}" if n % 2 else text, space=0.6) for n in range(1, 12)]
    assert not found(lines)


def test_page_of_thousands_of_scraps_is_left_as_it_is() -> None:
    lines = [line(10 + n % 50 * 11, 10 + n // 50 * 8, str(n % 7)) for n in range(MAX_UNRULED_LINES + 1)]
    assert unruled(lines, ASPECT).rest == tuple(lines)
    fewer = unruled(lines[:1500], ASPECT)
    words = [word for table in fewer.tables for row in texts(table) for cell in row for word in cell.split()]
    assert sorted([*words, *(each.text for each in fewer.rest)]) == sorted(each.text for each in lines[:1500])


def test_cells_keep_their_words_places_and_readings() -> None:
    (table,) = found(table_lines(XS, [HEAD, *ROWS]))
    cell = table.rows[1][2]
    (block,) = cell.blocks
    assert [block.text[span.start : span.end] for span in block.spans] == block.text.split(" ")
    assert block.box and cell.box and cell.box.left <= block.box.left and block.box.right <= cell.box.right


def test_label_of_a_group_close_below_the_head_is_no_part_of_it() -> None:
    group = [line(60, 215, "I"), line(90, 215, "TẬP THỂ")]
    (table,) = found(
        [*table_lines(XS, [HEAD], 200, room=0), *group, *table_lines(XS, ROWS, 230, room=0, bold_head=False)]
    )
    assert [row[:2] for row in texts(table)[:3]] == [HEAD[:2], ["I", "TẬP THỂ"], ["1", "Vũ Hải Đăng"]]


def test_heading_of_a_part_close_above_the_head_is_no_part_of_it() -> None:
    (table,) = found([line(60, 184, "I. CÁ NHÂN"), *table_lines(XS, [HEAD, *ROWS])])
    assert texts(table)[0] == HEAD


def test_body_named_across_the_columns_of_posts_keeps_its_name_whole() -> None:
    bodies = [["1", "Hội Nông dân xã Nà Bốn, thị xã Nà Phú"], ["2", "Khoa Nội tổng hợp, Bệnh viện Đa khoa tỉnh"]]
    persons = [["1", "Vũ Hải Đăng", "Phó Giám đốc", "Sở Y tế"], ["2", "Lò Thị Pà", "Giáo viên", "Trường Hoa Mai"],
               ["3", "Tráng A Sử", "Văn thư", "Sở Nội vụ"]]  # fmt: skip
    (table,) = found([*table_lines(XS, [HEAD, *bodies]), *table_lines(XS, persons, 272, bold_head=False)])
    assert texts(table)[1:] == [*([*row, "", ""] for row in bodies), *persons]
