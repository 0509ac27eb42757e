"""Whom a row of a table is about: the name with what its other cells tell. All names are invented."""

from tests.granting import GIFT, granted


def test_a_post_with_its_body_is_parted_where_no_column_is_for_units() -> None:
    rows = (("STT", "Họ và tên", "Chức danh"), ("1", "Ông Lò Văn Ún", "Kế toán trưởng Nhà máy Giấy Na Bốn"))
    assert [row[2:] for row in granted(GIFT, rows)] == [("Lò Văn Ún", "Kế toán trưởng", "Nhà máy Giấy Na Bốn")]


def test_a_person_with_a_name_unknown_to_us_is_told_by_the_day_of_birth() -> None:
    rows = (
        ("TT", "Họ đệm", "Tên", "Ngày sinh", "Lớp"),
        ("1", "Bua Ngân Thavixay", "Khăm", "30/09/1995", "K56 Kế toán"),
    )
    assert [row[1:3] for row in granted(GIFT, rows)] == [("ca-nhan", "Bua Ngân Thavixay Khăm")]


def test_a_post_in_the_column_of_addresses_is_told_from_the_place() -> None:
    rows = (
        ("TT", "Họ tên/Đơn vị", "Địa chỉ/Chức danh", "Mức thưởng"),
        ("1", "Hữu Thị Ngơi", "Tình nguyện viên, khóm 5, phường Hoa Ban", "1.490.000"),
        ("2", "Lò Văn Ún", "bản Nà Mỏ", "1.490.000"),
    )
    assert [row[2:] for row in granted(GIFT, rows)] == [
        ("Hữu Thị Ngơi", "Tình nguyện viên", "khóm 5, phường Hoa Ban"),
        ("Lò Văn Ún", None, "bản Nà Mỏ"),
    ]


def test_a_cell_that_only_says_the_kind_names_nobody() -> None:
    rows = (
        ("STT", "Họ tên, đơn vị", "Họ tên, đơn vị", "Thành tích"),
        ("1", "Tập thể", "Hạt Kiểm lâm huyện Na Bốn", "Giữ vững diện tích rừng"),
        ("2", "Cá nhân", "Bà Thị Nở, thành viên Tổ nhận khoán số 3", "Gương mẫu"),
    )
    assert [row[1:3] for row in granted(GIFT, rows)] == [
        ("tap-the", "Hạt Kiểm lâm huyện Na Bốn"),
        ("ca-nhan", "Thị Nở"),
    ]


def test_the_two_halves_of_a_name_and_a_degree_beside_the_post() -> None:
    rows = (
        ("TT", "Họ và", "Tên", "Trình độ", "Chức vụ, đơn vị công tác"),
        ("1", "Vàng Thị", "Pà", "BSCKI", "Trưởng khoa Nội, Bệnh viện Na Bốn"),
    )
    assert [row[2:] for row in granted(GIFT, rows)] == [("Vàng Thị Pà", "Trưởng khoa Nội", "Bệnh viện Na Bốn")]


def test_a_row_without_a_name_that_says_collective_is_about_its_unit() -> None:
    rows = (
        ("STT", "Trường", "Họ và tên", "Chức vụ"),
        ("1", "Trường Tiểu học Hoa Ban", "", "Tập thể"),
        ("2", "Trường Mầm non Nà Mỏ", "Vàng Thị Pà", "Giáo viên"),
    )
    assert [row[1:] for row in granted(GIFT, rows)] == [
        ("tap-the", "Trường Tiểu học Hoa Ban", None, None),
        ("ca-nhan", "Vàng Thị Pà", "Giáo viên", "Trường Mầm non Nà Mỏ"),
    ]


def test_a_name_of_one_word_in_a_row_with_a_position() -> None:
    rows = (
        ("STT", "Họ và tên - Năm sinh", "Chức vụ", "Đơn vị"),
        ("1", "Vàng Thị Pà - 1978", "Chủ tịch", "Hội Phụ nữ xã Nà Mỏ"),
        ("2", "Mariyam (Ma Ri Am) - 1990", "Hội viên", "Ấp Na Bốn"),
    )
    assert [row[2:] for row in granted(GIFT, rows)] == [
        ("Vàng Thị Pà", "Chủ tịch", "Hội Phụ nữ xã Nà Mỏ"),
        ("Mariyam", "Hội viên", "Ấp Na Bốn"),
    ]


def test_a_household_has_the_address_of_its_head() -> None:
    title = "Điều 1. Công nhận danh hiệu “Gia đình văn hóa” năm 2021 đối với 02 hộ gia đình:"
    rows = (
        ("STT", "Họ và tên chủ hộ", "Địa chỉ"),
        ("1", "Lò Văn Ún", "Số 12, khóm 2"),
        ("2", "Vàng Thị Pà", "Số 40/2, khóm 2"),
    )
    assert [row[1:] for row in granted(title, rows)] == [
        ("ho-gia-dinh", "Lò Văn Ún", None, "Số 12, khóm 2"),
        ("ho-gia-dinh", "Vàng Thị Pà", None, "Số 40/2, khóm 2"),
    ]


def test_what_one_has_learnt_is_neither_post_nor_unit() -> None:
    rows = (("STT", "Họ và tên", "Trình độ"), ("1", "Lò Văn Ún", "Đại học"), ("2", "Vàng Thị Pà", "Cao đẳng"))
    assert [row[2:] for row in granted(GIFT, rows)] == [("Lò Văn Ún", None, None), ("Vàng Thị Pà", None, None)]


def test_a_household_has_the_address_of_its_row() -> None:
    rows = (("TT", "Họ tên chủ hộ", "Địa chỉ"), ("1", "Hộ ông Lò Văn Ún", "bản Nà Mỏ, xã B"))
    assert [row[1:] for row in granted(GIFT, rows)] == [("ho-gia-dinh", "Hộ ông Lò Văn Ún", None, "bản Nà Mỏ, xã B")]


def test_a_household_lives_where_the_column_of_posts_and_addresses_says() -> None:
    rows = (("TT", "Tên hộ gia đình, cá nhân", "Chức vụ, địa chỉ"), ("1", "Hộ ông Lò Văn Ún", "Thôn Nà Mỏ"))
    assert [row[1:] for row in granted(GIFT, rows)] == [("ho-gia-dinh", "Hộ ông Lò Văn Ún", None, "Thôn Nà Mỏ")]


def test_a_surname_may_be_the_word_for_and() -> None:
    rows = (("TT", "Họ và tên", "Chức vụ"), ("1", "Và Y Xồng", "Giáo viên"))
    assert [row[2:] for row in granted(GIFT, rows)] == [("Và Y Xồng", "Giáo viên", None)]


def test_a_class_in_the_column_of_posts_is_no_post() -> None:
    head = ("TT", "Họ và tên", "Lớp/Chức vụ", "Trường")
    rows = (head, ("1", "Lò Văn Ún", "12 Toán", "THPT Sao Mai"), ("2", "Vàng Thị Pà", "Giáo viên", "THPT Sao Mai"))
    assert [row[2:] for row in granted(GIFT, rows)] == [
        ("Lò Văn Ún", None, "THPT Sao Mai"),
        ("Vàng Thị Pà", "Giáo viên", "THPT Sao Mai"),
    ]
