"""The amount in brackets behind each recipient of a run."""

import pytest
from hypothesis import given

from extract import run_bonuses, several
from tests.texts import decided, odd_texts, whole


@pytest.mark.parametrize(
    ("words", "sums"),
    [
        ("Tổ A (500.000 đồng), ông Lò Văn Ún (300.000đ)", [500_000, 300_000]),
        ("ông Lò Văn Ún (thưởng: 400.000 đồng), bà Vàng Thị Pà, bà Lò Thị Lả (300.000 đồng)", [400_000, None, 300_000]),
        ("ông Lò Văn Ún, bà Vàng Thị Pà (300.000 đồng)", [None, None]),
    ],
)
def test_each_has_the_amount_behind_its_name(words: str, sums: list[int | None]) -> None:
    text = whole(words)
    found = run_bonuses.of_each(text, several.read(text))
    assert [bonus.value if bonus else None for bonus in found] == sums


def test_the_amount_is_no_part_of_the_name_or_the_unit() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen của Tổng Giám đốc cho Đội Thi công số 2 (5.000.000 đồng) và bà Vàng Thị Pà, nhân viên "
        "Ban Kiểm tra (2.000.000 đồng) đã có sáng kiến năm 2023.",
    ).commendations
    assert [(c.recipient.name.value, c.merit.bonus.value if c.merit.bonus else None) for c in found] == [
        ("Đội Thi công số 2", 5_000_000),
        ("Vàng Thị Pà", 2_000_000),
    ]
    assert found[1].recipient.unit is not None and found[1].recipient.unit.value == "Ban Kiểm tra"


def test_an_item_that_names_two_gives_each_its_own() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho các cá nhân sau:",
        "1. Ông Lò Văn Ún (500.000 đồng), bà Vàng Thị Pà (300.000 đồng)",
        "2. Ông Lò Văn Tư và bà Lò Thị Lả (200.000 đồng)",
    ).commendations
    assert [c.merit.bonus and c.merit.bonus.value for c in found] == [500_000, 300_000, 200_000, 200_000]


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    run_bonuses.of_each(whole(text), several.read(whole(text)))
