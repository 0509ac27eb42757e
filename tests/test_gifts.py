"""Gifts beside awards. All names are invented."""

import pytest

from extract import gifts
from tests.articles import honoured
from tests.granting import GIFT, granted
from tests.texts import whole


@pytest.mark.parametrize(
    "gift", ["và tặng quà cho", ", đồng thời trao số tiền 500.000 đồng cho", "và hỗ trợ kinh phí cho"]
)
def test_who_is_given_something_else_is_granted_nothing(gift: str) -> None:
    line = f"Điều 1. Tặng Giấy khen cho ông Trần Văn Lâm {gift} bà Nguyễn Thị Sen đã có thành tích năm 2023."
    assert [row[2:4] for row in granted(line)] == [("Trần Văn Lâm", None)]


@pytest.mark.parametrize(
    "gift",
    [
        "và tặng bà Nguyễn Thị Sen 01 suất quà",
        "và trao sổ tiết kiệm trị giá 10 triệu đồng cho bà Nguyễn Thị Sen",
        ", tặng bà Nguyễn Thị Sen một phần quà",
        ", trao 5 triệu đồng hỗ trợ cho bà Nguyễn Thị Sen",
        "; Đồn Biên phòng Bản Mạ trao 20 suất quà cho người có uy tín",
    ],
)
def test_who_is_given_something_else_is_credited_with_nothing_in_an_article(gift: str) -> None:
    told = honoured(f"Chủ tịch UBND tỉnh Lâm Đồng tặng Bằng khen cho ông Trần Văn Lâm {gift}.")
    assert told == [("Trần Văn Lâm", "bk-tinh")]


def test_an_award_and_a_gift_for_the_same_are_an_award() -> None:
    told = honoured("Chủ tịch UBND tỉnh Lâm Đồng tặng Bằng khen và tặng quà cho ông Trần Văn Lâm.")
    assert told == [("Trần Văn Lâm", "bk-tinh")]


def test_an_award_that_comes_with_a_gift_is_no_gift() -> None:
    told = honoured(
        "Chủ tịch UBND tỉnh Lâm Đồng tặng Bằng khen cho ông Trần Văn Lâm và tặng bà Nguyễn Thị Sen Giấy khen kèm 01 suất quà."
    )
    assert "Nguyễn Thị Sen" in [name for name, _ in told]


def test_a_gift_in_the_column_of_awards_is_none() -> None:
    rows = (
        ("TT", "Họ và tên", "Hình thức khen thưởng"),
        ("1", "Lò Văn Ún", "Bằng khen"),
        ("2", "Vàng Thị Pà", "Tặng quà"),
    )
    assert [row[2] for row in granted(GIFT, rows)] == ["Lò Văn Ún"]


def test_a_gift_for_the_same_recipient_parts_nothing() -> None:
    assert len(gifts.cut(whole("Tặng Bằng khen và tiền thưởng cho ông A"))) == 1
