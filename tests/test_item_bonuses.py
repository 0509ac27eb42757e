"""The bonus that an item of a list ends with, parted by a mark, by dots, or by nothing but a tab."""

import pytest
from hypothesis import given

from extract import item_bonuses
from tests.granting import END, GIFT, TOP
from tests.texts import decided, odd_texts, whole


@pytest.mark.parametrize(
    ("item", "before"),
    [
        ("Ông Lò Văn Ún, Sở Tài chính ........ 500.000 đồng", "Ông Lò Văn Ún, Sở Tài chính"),
        ("Ông Lò Văn Ún……………: 500.000đ", "Ông Lò Văn Ún"),
        ("Ông Lò Văn Ún . . . . . 500.000 đồng;", "Ông Lò Văn Ún"),
        ("Trạm Y tế xã ______ 1.000.000 đồng", "Trạm Y tế xã"),
        ("Ông Lò Văn Ún, Sở Tài chính: 500.000 đồng", "Ông Lò Văn Ún, Sở Tài chính"),
        ("Ông Lò Văn Ún, Sở Tài chính 500.000 đồng", "Ông Lò Văn Ún, Sở Tài chính"),
        ("Bà Vàng Thị Pà 500.000 đồng", "Bà Vàng Thị Pà"),
        ("Công ty A nộp ngân sách 500.000.000 đồng", None),
        ("Bà Vàng Thị Pà, xã Nà Mỏ hiến đất 500.000.000 đồng", None),
        ("Hợp tác xã Nà Mỏ lãi 500.000.000 đồng", None),
        ("Trạm Y tế xã được 500.000.000 đồng", None),
        ("Công ty A doanh số 500.000.000 đồng", None),
        ("Ông Lò Văn Ún, Sở Tài chính .......", None),
    ],
)  # fmt: skip
def test_where_it_begins(item: str, before: str | None) -> None:
    at = item_bonuses.start(whole(item))
    assert (None if at is None else item[:at]) == before


@pytest.mark.parametrize("gap", [" ............ ", "……", "\t", ": "])
def test_an_item_that_dots_lead_to_its_end_has_its_unit_and_its_bonus(gap: str) -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Nà Mỏ cho 02 cá nhân có thành tích năm 2023, gồm:",
        f"1. Ông Lò Văn Ún, Kế toán, Trạm Y tế xã{gap}500.000 đồng",
        f"2. Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban{gap}500.000 đồng",
    ).commendations
    assert [
        (c.recipient.name.value, c.recipient.unit and c.recipient.unit.value, c.merit.bonus and c.merit.bonus.value)
        for c in found
    ] == [("Lò Văn Ún", "Trạm Y tế xã", 500_000), ("Vàng Thị Pà", "Trường Mầm non Hoa Ban", 500_000)]


def test_dots_between_a_name_and_its_unit_part_them() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Nà Mỏ cho 02 cá nhân có thành tích năm 2023, gồm:",
        "1. Ông Lò Văn Ún ................ Trạm Y tế xã;",
        "2. Bà Vàng Thị Pà …………… Trường Mầm non Hoa Ban.",
    ).commendations
    assert [(c.recipient.name.value, c.recipient.unit and c.recipient.unit.value) for c in found] == [
        ("Lò Văn Ún", "Trạm Y tế xã"), ("Vàng Thị Pà", "Trường Mầm non Hoa Ban"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["." * 100_000, ". " * 50_000, "…_" * 50_000, "a 500.000 dong" * 7_000, " " * 100_000])
def test_an_item_of_nothing_but_leaders_or_sums_keeps_its_beginning(text: str) -> None:
    assert item_bonuses.without_leaders(whole(f"x{text}y")).text.startswith("x")


@given(odd_texts)
def test_an_item_keeps_its_length_but_at_its_end(text: str) -> None:
    item = whole(text)
    made = item_bonuses.without_leaders(item)
    assert made.end <= item.end and made.start >= item.start


@pytest.mark.parametrize(
    ("why", "told"), [("đã ủng hộ Quỹ Vì người nghèo", None), ("trong công tác năm 2023", 5_000_000)]
)
def test_money_of_those_who_gave_is_no_bonus(why: str, told: int | None) -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        f"Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Nà Mỏ cho 01 cá nhân đã có thành tích {why}, gồm:",
        "1. Ông Lò Văn Ún ................ 5.000.000 đồng.",
    ).commendations
    assert [(c.recipient.name.value, c.merit.bonus and c.merit.bonus.value) for c in found] == [("Lò Văn Ún", told)]


def test_a_reward_told_of_kinds_is_that_of_each() -> None:
    items = "1. Trạm Y tế xã;", "2. Ông Lò Văn Ún, Trưởng bản Nà Mó."
    bonus = "Điều 2. Thưởng tập thể 2.000.000 đồng, mỗi cá nhân 1.000.000 đồng."
    found = decided(*TOP, GIFT, *items, bonus, "Điều 3. Thi hành./.", *END[1:]).commendations
    assert {one.merit.bonus and one.merit.bonus.value for one in found} == {2_000_000, 1_000_000}
