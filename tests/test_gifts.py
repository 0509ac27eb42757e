"""Gifts beside awards. All names are invented."""

import pytest

from extract import gifts
from tests.granting import GIFT, granted
from tests.texts import whole


@pytest.mark.parametrize(
    "gift", ["và tặng quà cho", ", đồng thời trao số tiền 500.000 đồng cho", "và hỗ trợ kinh phí cho"]
)
def test_who_is_given_something_else_is_granted_nothing(gift: str) -> None:
    line = f"Điều 1. Tặng Giấy khen cho ông Trần Văn Lâm {gift} bà Nguyễn Thị Sen đã có thành tích năm 2023."
    assert [row[2:4] for row in granted(line)] == [("Trần Văn Lâm", None)]


def test_a_gift_in_the_column_of_awards_is_none() -> None:
    rows = (
        ("TT", "Họ và tên", "Hình thức khen thưởng"),
        ("1", "Lò Văn Ún", "Bằng khen"),
        ("2", "Vàng Thị Pà", "Tặng quà"),
    )
    assert [row[2] for row in granted(GIFT, rows)] == ["Lò Văn Ún"]


def test_a_gift_for_the_same_recipient_parts_nothing() -> None:
    assert len(gifts.cut(whole("Tặng Bằng khen và tiền thưởng cho ông A"))) == 1
