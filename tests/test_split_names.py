"""Family name and given name in two columns, and columns of names without heads."""

from tests.granting import granted

GIFT = "Điều 1. Tặng Giấy khen của Hiệu trưởng cho các cá nhân sau:"


def test_a_column_without_a_head_right_of_the_names_holds_the_given_names() -> None:
    rows = (
        ("STT", "Họ và tên", "", "Ngày sinh", "Danh hiệu"),
        ("1", "Lò Thị Bảo", "Ly", "04/02/2009", "Học sinh Giỏi"),
        ("2", "Ông Thị Khánh", "Vân", "17/11/2009", "Học sinh Xuất sắc"),
    )
    assert [row[1:3] for row in granted(GIFT, rows)] == [("ca-nhan", "Lò Thị Bảo Ly"), ("ca-nhan", "Ông Thị Khánh Vân")]


def test_a_school_title_in_the_table_leaves_the_award_that_the_article_grants() -> None:
    rows = (
        ("STT", "Họ và tên", "Danh hiệu"),
        ("1", "Lò Thị Bảo Ly", "Học sinh Giỏi"),
        ("2", "Vũ An Bình", "Học sinh Giỏi"),
    )
    assert {row[0] for row in granted(GIFT, rows)} == {"gk-truong"}
    title = "Điều 1. Công nhận danh hiệu học sinh năm học 2023 - 2024 cho các em:"
    assert {row[0] for row in granted(title, rows)} == {"dhtd-khac"}


def test_rows_without_heads_are_numbered_names_and_what_they_are() -> None:
    rows = (
        ("1. TS. Đỗ Thị Minh Hiên", "Giảng viên chính, Khoa Nuôi trồng"),
        ("2. ThS. Phan Văn Quỳ", "Xưởng Cơ khí"),
    )
    assert [row[2:] for row in granted(GIFT, rows)] == [
        ("Đỗ Thị Minh Hiên", "Giảng viên chính", "Khoa Nuôi trồng"),
        ("Phan Văn Quỳ", None, "Xưởng Cơ khí"),
    ]
