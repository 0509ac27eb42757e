"""Numbers of rows without a mark behind them. All names are invented."""

from ingest.bare_numbers import rows
from tests.granting import GIFT, granted


def test_numbers_that_count_on_are_those_of_rows() -> None:
    assert rows(["STT Họ tên", "1 Ông A", "2 Bà B", "II CÁ NHÂN", "1 Ông C"]) == {1, 2, 4}
    assert rows(["5 Năm", "12 Nguyễn Huệ", "2 tập thể", "3 cá nhân"]) == frozenset()
    assert rows(["1 Ông A", *["Bà B"] * 9, "2 Bà C"]) == frozenset()


def test_rows_of_a_table_left_as_lines_are_items() -> None:
    lines = (
        "STT Họ và tên Chức vụ, đơn vị",
        "I TẬP THỂ",
        "1 Phòng Quản lý đê, Chi cục",
        "Thủy lợi",
        "II CÁ NHÂN",
        "1 Ông Lò Văn Ún Phó Trưởng phòng, Chi cục Thủy lợi",
        "Trang 2",
        "2 Vàng Thị Pà Viên chức Trạm bơm A",
    )
    assert [row[1:] for row in granted(GIFT, *lines)] == [
        ("tap-the", "Phòng Quản lý đê, Chi cục Thủy lợi", None, None),
        ("ca-nhan", "Lò Văn Ún", "Phó Trưởng phòng", "Chi cục Thủy lợi"),
        ("ca-nhan", "Vàng Thị Pà", "Viên chức", "Trạm bơm A"),
    ]


def test_sections_without_a_mark_name_the_unit_of_the_rows_below() -> None:
    lines = (
        "TT Họ và tên Chức danh",
        "I Văn phòng",
        "1 Lò Văn Ún Lái xe",
        "II Điện lực A",
        "2 Lò Văn Dọn Phó Giám đốc",
    )
    first = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 cá nhân sau:"
    assert [row[2:] for row in granted(first, *lines)] == [
        ("Lò Văn Ún", "Lái xe", "Văn phòng"), ("Lò Văn Dọn", "Phó Giám đốc", "Điện lực A"),
    ]  # fmt: skip
