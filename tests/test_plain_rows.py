"""Lines in columns made rows of cells."""

from ingest.plain import read
from ingest.plain_rows import by_bars, by_gutters, joined
from tests.flowing import content, grid, texts


def table(text: str) -> list[list[tuple[str, int]]]:
    return [[cell[:2] for cell in row] for row in grid(content(read, text.encode()))]


def test_empty_cells_at_the_edge_keep_their_place() -> None:
    assert by_bars(["||x||", "| a |", "x|y"]) == [["", "x", ""], [" a "], ["x", "y"]]


def test_a_word_of_the_head_over_several_columns_does_not_close_their_gutters() -> None:
    text = (
        "TT    Họ và tên        Danh hiệu, hình thức khen\n"
        "                       thưởng\n"
        "                       LĐTT      CSTĐ      Giấy\n"
        "                                           khen\n"
        "1     Vũ Hải Đăng      x                   x\n"
        "2     Lò Thị Pà        x         x\n"
    )
    assert table(text) == [
        [("TT", 0), ("Họ và tên", 1), ("Danh hiệu, hình thức khen thưởng", 2)],
        [("LĐTT", 2), ("CSTĐ", 3), ("Giấy khen", 4)],
        [("1", 0), ("Vũ Hải Đăng", 1), ("x", 2), ("x", 4)],
        [("2", 0), ("Lò Thị Pà", 1), ("x", 2), ("x", 3)],
    ]


def test_the_rest_of_a_cell_below_the_last_row_is_no_heading() -> None:
    text = (
        "STT   Họ và tên        Đơn vị                Ghi chú\n"
        "1     Vũ Hải Đăng      Sở Y tế               x\n"
        "2     Lò Thị Pà        Đảng ủy xã Ea Nghĩa,  x\n"
        "                       huyện Nam Hải\n\n"
        "               HẾT\n"
    )
    assert table(text)[-1] == [("2", 0), ("Lò Thị Pà", 1), ("Đảng ủy xã Ea Nghĩa, huyện Nam Hải", 2), ("x", 3)]
    assert texts(content(read, text.encode()))[-1] == "HẾT"


def test_the_rest_of_a_cell_beside_a_narrow_counter_is_joined() -> None:
    text = "STT    Họ và tên                 Địa chỉ\n1      Lò Thị Pà                 xã A\n2      Vũ Hải Đăng, Trưởng Ban   xã B\n"
    text += "       Công tác Mặt trận\n\nĐiều 2. Thi hành.\n"
    assert table(text)[-1] == [("2", 0), ("Vũ Hải Đăng, Trưởng Ban Công tác Mặt trận", 1), ("xã B", 2)]


def test_tabs_left_out_after_the_last_cell_do_not_unmake_the_columns() -> None:
    text = "TT\tHọ và tên\tChức danh\tĐơn vị\tDanh hiệu\n\t\t\t\tLĐTT\tCSTĐ\tGK\n"
    text += (
        "1\tVũ Hải Đăng\tGiáo viên\tTrường A\tx\n2\tLò Thị Pà\tKế toán\tTrường B\tx\tx\n3\tLê Na\tBí thư\tX\t\t\tx\n"
    )
    assert table(text)[-1] == [("3", 0), ("Lê Na", 1), ("Bí thư", 2), ("X", 3), ("x", 6)]


def test_a_row_broken_inside_a_cell_is_whole_again() -> None:
    text = "TT\tHọ và tên\tChức danh\tĐơn vị\n1\tVũ Hải\nĐăng\tGiáo viên\tTrường A\nI\tTổ Toán\n"
    text += "2\tLò Thị Pà\tKế toán\tTrường\ntrung học B\n3\tLê Na\tBí thư\tXã X\n"
    assert table(text)[1:] == [
        [("1", 0), ("Vũ Hải Đăng", 1), ("Giáo viên", 2), ("Trường A", 3)],
        [("I", 0), ("Tổ Toán", 1)],
        [("2", 0), ("Lò Thị Pà", 1), ("Kế toán", 2), ("Trường trung học B", 3)],
        [("3", 0), ("Lê Na", 1), ("Bí thư", 2), ("Xã X", 3)],
    ]


def test_rules_between_rows_join_what_lies_between_them() -> None:
    rule = "+----+----------+---------+\n"
    text = rule + "| TT | Họ tên   | Đơn vị  |\n" + rule
    text += "| 1  | Vũ Hải   | Sở Y    |\n|    | Đăng     |         |\n|    |          | tế      |\n" + rule
    text += "| 2  | Lò Thị   |         |\n|    | Pà       | Sở      |\n" + rule
    assert texts(content(read, text.encode())) == ["<table>"]
    assert table(text)[1:] == [
        [("1", 0), ("Vũ Hải Đăng", 1), ("Sở Y tế", 2)],
        [("2", 0), ("Lò Thị Pà", 1), ("Sở", 2)],
    ]


def test_numbers_of_columns_under_a_head_stay_a_row() -> None:
    rows = [
        ((0, "STT"), (1, "Họ")),
        ((1, "tên"),),
        ((0, "(1)"), (1, "(2)")),
        ((0, "1"), (1, "A")),
        ((0, "2"), (1, "B")),
    ]
    assert joined(rows, [0] * 5) == [((0, "STT"), (1, "Họ tên")), *rows[2:]]


def test_too_few_parted_lines_have_no_gutters() -> None:
    assert by_gutters(["a    b", "một dòng"], 2) is None


def test_the_foot_of_a_decision_before_a_list_is_no_table() -> None:
    foot = "Nơi nhận:             TM. ỦY BAN NHÂN DÂN\n- Như Điều 2;         CHỦ TỊCH\n- CT, các PCT;\n- Lưu: VT (3b).       Đặng Phan Tân\n"
    text = f"QUYẾT ĐỊNH\n{foot}DANH SÁCH\n" + "dòng\n" * 12
    assert texts(content(read, text.encode()))[1:8] == [
        "Nơi nhận:", "- Như Điều 2;", "- CT, các PCT;", "- Lưu: VT (3b).", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Đặng Phan Tân",
    ]  # fmt: skip


def test_a_second_list_below_the_first_is_a_table_of_its_own() -> None:
    first = "STT\tTên đơn vị\tTiên tiến\n1\tPhòng A\tx\n2\tPhòng B\tx\n"
    second = "II. CÁ NHÂN\nSTT\tHọ và tên\tChức vụ\tCSTT\n3\tVũ Hải Đăng\tĐội trưởng\tx\n4\tLò Thị Pà\tCán bộ\tx\n"
    assert texts(content(read, (first + second).encode())) == ["<table>", "II. CÁ NHÂN", "<table>"]
    assert texts(content(read, (first + "STT\tTên đơn vị\tTiên tiến\n3\tPhòng C\tx\n").encode())) == ["<table>"]


def test_an_article_between_two_lists_in_columns_ends_the_first() -> None:
    text = (
        "Điều 1. Nay công nhận danh hiệu Chiến sĩ thi đua cơ sở cho:\n"
        "    1. TS. Vũ Hải Đăng        Giảng viên chính\n"
        "    2. ThS. Lò Thị Pà         Trưởng khoa\n"
        "    3. KS. Lò Văn Ún          Xưởng Cơ khí\n"
        "Điều 2. Nay công nhận danh hiệu Lao động tiên tiến cho:\n"
        "    1. Cô Trần Thị Lụa        Thư viện\n"
        "    2. KS. Lê Văn Cần         Phòng Đào tạo\n"
        "    3. KS. Lê Văn Tý          Phòng Đào tạo\n"
    )
    made = content(read, text.encode())
    assert [len(part.rows) for part in made if not hasattr(part, "text")] == [3, 3]


def test_a_long_name_over_empty_columns_does_not_close_their_gutters() -> None:
    text = (
        "STT   Tập thể, cá nhân      Chức vụ        Đơn vị\n"
        "I     TẬP THỂ\n"
        "1     Hội Nông dân xã Nà Mỏ, huyện Na Bốn\n"
        "II    CÁ NHÂN\n"
        "1     Vũ Hải Đăng           Giáo viên      Trường A\n"
        "2     Lò Thị Pà             Kế toán        Trường B\n"
    )
    assert table(text)[:3] == [
        [("STT", 0), ("Tập thể, cá nhân", 1), ("Chức vụ", 2), ("Đơn vị", 3)],
        [("I", 0), ("TẬP THỂ", 1)],
        [("1", 0), ("Hội Nông dân xã Nà Mỏ, huyện Na Bốn", 1)],
    ]
    assert table(text)[4] == [("1", 0), ("Vũ Hải Đăng", 1), ("Giáo viên", 2), ("Trường A", 3)]


def test_a_very_long_last_cell_is_whole() -> None:
    merit = "Có nhiều thành tích trong công tác " * 40
    rows = [f"{n}     Lò Văn Ún     {merit}năm {n}\n" for n in (1, 2, 3)]
    found = table("STT   Họ và tên     Thành tích\n" + "".join(rows))
    assert [row[2][0] for row in found[1:]] == [f"{merit}năm {n}" for n in (1, 2, 3)]


def test_even_tabs_part_two_rows_below_their_head_whatever_is_empty_at_the_end() -> None:
    text = "STT\tHọ và tên\tLĐTT\tCSTĐCS\n1\tLò Thị Pà\tx\t\n2\tVũ Hải Đăng\t\tx\n"
    assert table(text)[1:] == [[("1", 0), ("Lò Thị Pà", 1), ("x", 2)], [("2", 0), ("Vũ Hải Đăng", 1), ("x", 3)]]


def test_a_total_and_the_heading_of_the_first_section_are_rows_of_their_own() -> None:
    text = (
        "TT    Họ và tên        Chức vụ       Tiền thưởng\n"
        "A. SỞ Y TẾ\n"
        "1     Vũ Hải Đăng      Kế toán       500.000\n"
        "2     Lò Thị Pà        Y sĩ          500.000\n"
        "      Tổng cộng                      1.000.000\n"
    )
    found = table(text)
    assert found[0][0] == ("TT", 0) and found[1] == [("A. SỞ Y TẾ", 0)]
    assert found[3:] == [
        [("2", 0), ("Lò Thị Pà", 1), ("Y sĩ", 2), ("500.000", 3)],
        [("Tổng cộng", 1), ("1.000.000", 3)],
    ]
