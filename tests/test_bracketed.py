"""Recipients in the bracket behind their count."""

import pytest

from extract import bracketed
from tests.granting import granted
from tests.texts import whole


def test_persons_in_brackets_are_recipients_beside_a_collective() -> None:
    found = granted(
        "Điều 1. Tặng Giấy khen của Giám đốc Sở cho Đội Thanh tra số 2 và 03 cá nhân (ông Lò Văn Ún, Đội trưởng Đội "
        "Thanh tra số 2; ông Vũ An Bình, thanh tra viên; bà Vàng Thị Pà, chuyên viên Phòng Quản lý vận tải) đã có "
        "thành tích xuất sắc năm 2021."
    )
    assert [row[2:] for row in found] == [
        ("Đội Thanh tra số 2", None, None),
        ("Lò Văn Ún", "Đội trưởng", "Đội Thanh tra số 2"),
        ("Vũ An Bình", "thanh tra viên", None),
        ("Vàng Thị Pà", "chuyên viên", "Phòng Quản lý vận tải"),
    ]


def test_nothing_but_a_bracket_names_them() -> None:
    found = granted(
        "Điều 1. Tặng Giấy khen của Giám đốc Sở cho 02 cá nhân (ông Lò Văn Ún, kế toán; bà Vàng Thị Pà, y tá)."
    )
    assert [row[2] for row in found] == ["Lò Văn Ún", "Vàng Thị Pà"]


@pytest.mark.parametrize(
    "text", ["05 cá nhân (có danh sách kèm theo)", "05 cá nhân (trong đó có 02 nữ)", "ông Lò Văn Ún (kế toán)"]
)
def test_other_brackets_name_nobody(text: str) -> None:
    assert bracketed.inside(whole(text)) is None


def test_a_bracket_that_opens_with_a_post_of_few_letters_is_no_list_elsewhere() -> None:
    text = (
        "Điều 1. Tặng Bằng khen cho bà Vàng Thị Pà (Công nhân, Sở A) và ông Lò Văn Ún (Kế toán, Sở Y tế) có thành tích:"
    )
    assert [row[2:] for row in granted(text)] == [
        ("Vàng Thị Pà", "Công nhân", "Sở A"),
        ("Lò Văn Ún", "Kế toán", "Sở Y tế"),
    ]
