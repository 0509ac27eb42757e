"""What the head of a column says that it holds. All names are invented."""

import pytest

from tests.granting import END, GIFT, TOP, granted
from tests.texts import decided


def test_a_column_for_persons_only_tells_that_an_unknown_name_is_one() -> None:
    rows = (("STT", "Họ và tên sinh viên", "Lớp"), ("1", "Sa Ry Gia Hân", "K21"))
    assert [row[1:3] for row in granted(GIFT, rows)] == [("ca-nhan", "Sa Ry Gia Hân")]


def test_the_school_is_the_unit_beside_the_class_which_is_it_alone() -> None:
    head, row = ("STT", "Họ và tên học sinh", "Lớp", "Trường"), ("1", "Lò Thị Bảo Ly", "9A", "THCS Nà Mỏ")
    assert [found[4] for found in granted(GIFT, (head, row))] == ["THCS Nà Mỏ"]
    assert [found[4] for found in granted(GIFT, (head[:3], row[:3]))] == ["9A"]


@pytest.mark.parametrize("head", ["Lớp/Trường", "Lớp, trường", "Lớp - Trường", "Khối/lớp"])
def test_a_head_of_class_and_school_tells_the_unit(head: str) -> None:
    rows = (("STT", "Họ và tên học sinh", head), ("1", "Lò Thị Bảo Ly", "9A, Trường THCS Nà Mỏ"))
    assert [found[4] for found in granted(GIFT, rows)] == ["9A, Trường THCS Nà Mỏ"]


def test_what_somebody_gave_is_no_bonus() -> None:
    rows = (("STT", "Đơn vị, cá nhân", "Địa chỉ", "Số tiền ủng hộ"), ("1", "Ông Lò Văn Ún", "xã B", "30.000.000"))
    (found,) = decided(*TOP, GIFT, rows, *END).commendations
    assert found.merit.bonus is None


def test_the_author_of_a_work_is_commended_and_not_the_work() -> None:
    rows = (
        ("TT", "Tên sáng kiến", "Tác giả", "Chức vụ, đơn vị"),
        ("1", "Trạm bơm tự động", "Lò Thị Pà", "Kế toán, Xã B"),
    )
    assert [row[1:] for row in granted(GIFT, rows)] == [("ca-nhan", "Lò Thị Pà", "Kế toán", "Xã B")]


@pytest.mark.parametrize("head", ["Họ và tên", "Họ và tên cá nhân", "Họ tên người được khen"])
def test_below_a_column_for_persons_a_body_heads_a_group(head: str) -> None:
    rows = (("STT", head), ("I", "Sở Y tế"), ("1", "Lò Văn Ún"), ("II", "Phòng Nội vụ huyện"), ("1", "Vàng Thị Pà"))
    assert [row[2::2] for row in granted(GIFT, rows)] == [
        ("Lò Văn Ún", "Sở Y tế"),
        ("Vàng Thị Pà", "Phòng Nội vụ huyện"),
    ]
