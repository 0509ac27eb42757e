"""Words that order something are told from names that fold to the same letters."""

import pytest

from extract import orders
from tests.granting import granted
from tests.texts import whole


@pytest.mark.parametrize(
    "name",
    ["Trần Thị Hạnh", "Chi cục Thi hành án dân sự huyện Na Bốn", "Ban Quản lý Khu di tích Căn cứ Na Bốn", "Cấn Văn Cử"],
)
def test_names_are_no_orders(name: str) -> None:
    assert not orders.is_sentence(whole(name))


@pytest.mark.parametrize(
    "order",
    ["Sở Nội vụ chủ trì, phối hợp với các sở", "Phối hợp với Sở Y tế", "CÁC ĐƠN VỊ CHỊU TRÁCH NHIỆM THI HÀNH"],
)
def test_orders_are(order: str) -> None:
    assert orders.is_sentence(whole(order))


def test_a_woman_called_hanh_at_the_end_of_a_run_does_not_make_it_a_sentence() -> None:
    found = granted(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho: ông Lò Văn Ún, Trưởng bản Nà Mỏ; bà Nông Thị Hạnh, xã Na Bốn."
    )
    assert [name for _, _, name, _, _ in found] == ["Lò Văn Ún", "Nông Thị Hạnh"]
