"""Lists side by side in one table. All names are invented."""

from tests.granting import granted

GIFT = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân sau:"


def test_lists_side_by_side_are_both_read_the_left_one_first() -> None:
    rows = (
        ("STT", "Họ và tên", "Đơn vị", "STT", "Họ và tên", "Đơn vị"),
        ("1", "Lò Văn Ún", "Trường Tiểu học Hoa Ban", "3", "Vàng Thị Pà", "Trạm Y tế xã Nà Mỏ"),
        ("2", "Ka Hèm", "Phòng Nội vụ", "", "", ""),
    )
    assert [(row[2], row[4]) for row in granted(GIFT, rows)] == [
        ("Lò Văn Ún", "Trường Tiểu học Hoa Ban"),
        ("Ka Hèm", "Phòng Nội vụ"),
        ("Vàng Thị Pà", "Trạm Y tế xã Nà Mỏ"),
    ]


def test_a_row_across_lists_side_by_side_holds_for_both() -> None:
    rows = (
        ("TT", "Họ và tên", "TT", "Họ và tên"),
        ("Trường Tiểu học Hoa Ban",),
        ("1", "Lò Văn Ún", "2", "Vàng Thị Pà"),
    )
    assert [(row[2], row[4]) for row in granted(GIFT, rows)] == [
        ("Lò Văn Ún", "Trường Tiểu học Hoa Ban"),
        ("Vàng Thị Pà", "Trường Tiểu học Hoa Ban"),
    ]
