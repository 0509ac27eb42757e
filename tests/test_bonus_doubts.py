"""Bonuses whose arithmetic does not come out."""

import pytest
from hypothesis import given

from extract import bonus_doubts
from tests.texts import decided, inside, odd_texts, whole

LIST = (
    "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 01 tập thể, 01 cá nhân đã có thành tích năm 2025:",
    "1. Trạm Y tế xã;",
    "2. Ông Lò Văn Ún, Trưởng bản Nà Mó.",
)


@pytest.mark.parametrize(
    "text",
    [
        "tập thể 02 lần mức lương cơ sở (2 x 1.490.000 đồng = 2.980.000 đồng)",
        "0,3 x 1.490.000 đồng = 447.000 đồng",
        "0,3 x 1.490.000đ = 450.000đ",
        "1.490.000 đồng x 0,3 = 450.000 đồng",
        "03 tập thể x 500.000 đồng = 1.500.000 đồng",
        "Sân 3 x 5 m, giải 2 = 1.000.000 đồng",
    ],
)
def test_what_comes_out_is_no_doubt(text: str) -> None:
    assert bonus_doubts.read(whole(text), ()) == ()


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("mức thưởng 2 x 1.490.000 đồng = 2.890.000 đồng", "2.980.000"),
        ("1.490.000 đồng x 0,3 = 440.000 đồng", "447.000"),
        ("03 tập thể x 500.000 đồng = 1.400.000 đồng", "1.500.000"),
    ],
)
def test_a_wrong_product_is_stated(text: str, due: str) -> None:
    (doubt,) = bonus_doubts.read(whole(text), ())
    assert doubt.code == "bonus-product" and f"«{due}»" in doubt.reason
    assert doubt.quote and "=" in text[doubt.quote.start : doubt.quote.end]


def test_a_wrong_total_is_stated_where_every_award_has_a_bonus() -> None:
    amounts = "Điều 2. Tiền thưởng: tập thể 1.000.000 đồng, cá nhân 500.000 đồng. Tổng số tiền thưởng: {} đồng."
    wrong = decided("QUYẾT ĐỊNH", *LIST, amounts.format("1.800.000"))
    assert [d.code for d in wrong.doubts if d.field == "bonus"] == ["bonus-total"]
    right = decided("QUYẾT ĐỊNH", *LIST, amounts.format("1.500.000"))
    assert not [d for d in right.doubts if d.field == "bonus"]


def test_one_amount_for_two_awards_of_one_recipient_counts_once() -> None:
    twice = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng danh hiệu Chiến sĩ thi đua cơ sở và Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 01 cá nhân:",
        "1. Ông Lò Văn Ún, Trưởng bản Nà Mó.",
        "Điều 2. Tiền thưởng: cá nhân 500.000 đồng. Tổng số tiền thưởng: 500.000 đồng.",
    )
    assert len(twice.commendations) == 2
    assert not [d for d in twice.doubts if d.field == "bonus"]


def test_a_total_of_a_part_of_the_list_is_no_doubt() -> None:
    some = decided("QUYẾT ĐỊNH", *LIST, "Điều 2. Tiền thưởng: cá nhân 500.000 đồng. Tổng số tiền thưởng: 900.000 đồng.")
    assert not [d for d in some.doubts if d.field == "bonus"]


@given(odd_texts)
def test_doubts_lie_in_any_text(text: str) -> None:
    words = whole(text)
    assert all(d.quote and inside(words.text, d.quote) for d in bonus_doubts.read(words, ()))
