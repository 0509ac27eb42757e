"""Sentences whose commas leave open who is commended. All names are invented."""

import pytest

from extract.comma_doubts import CODE
from tests.granting import END, TOP
from tests.texts import decided

GIFT = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho "
WHY = " đã có thành tích xuất sắc năm 2020."


def _doubted(*lines: str) -> list[str]:
    found = decided(*TOP, *lines, *END).commendations
    return [one.recipient.name.value for one in found if CODE in {doubt.code for doubt in one.doubts}]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("bà Lò Thị Pà, Kế toán, Trường THCS Nà Mỏ, Phòng Nội vụ huyện và Sở Y tế", ["Lò Thị Pà"]),
        ("bà Lò Thị Pà, Kế toán, Sở Y tế và Sở Nội vụ", []),
        ("bà Lò Thị Pà, Kế toán, Phòng A, Sở Y tế và ông Vũ An, Kế toán, Phòng B, Sở Nội vụ", []),
        ("bà Lò Thị Pà, Kế toán, Phòng A, Sở Y tế; ông Vũ An, Kế toán, Sở Nội vụ", []),
    ],
)
def test_a_unit_of_several_bodies_beside_others_of_one_is_doubtful(words: str, names: list[str]) -> None:
    assert _doubted(GIFT + words + WHY) == names


def test_an_item_of_its_own_tells_a_part_and_its_parent() -> None:
    items = ("1. Bà Lò Thị Pà, Kế toán, Phòng A, Sở Y tế;", "2. Trạm Y tế xã Nà Mỏ, Trung tâm Y tế huyện.")
    assert _doubted(GIFT + "các tập thể, cá nhân sau:", *items) == []
