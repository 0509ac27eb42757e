"""What a factor of the wage comes to in a cell or an item."""

from datetime import date

import pytest
from hypothesis import given

from extract import factors
from tests.texts import decided, odd_texts, whole

DAY = date(2024, 3, 1)
"""The wage was 1.800.000 đồng."""


@pytest.mark.parametrize(
    ("words", "column", "amount"),
    [
        ("0,6 lần mức lương cơ sở", False, 1_080_000),
        ("hệ số 0,3", False, 540_000),
        ("0,6 LCS", True, 1_080_000),
        ("1,5 (một phẩy năm) lần mức lương cơ sở", False, 2_700_000),
        ("0,3 lần so với mức lương cơ sở", False, 540_000),
        ("150 lần mức lương cơ sở", False, None),
        ("0,15", True, 270_000),
        ("0,15", False, None),
        ("2", True, None),
        ("không", True, None),
    ],
)
def test_a_factor_is_reckoned_with_the_wage_of_the_day(words: str, column: bool, amount: int | None) -> None:
    found = factors.bonus(whole(words), DAY, column=column)
    assert (found.value if found else None) == amount


def test_without_a_day_no_wage_is_known() -> None:
    assert factors.bonus(whole("0,6 lần mức lương cơ sở"), None) is None


def test_factors_in_a_column_in_an_item_and_before_the_wage_named_once() -> None:
    top = ("UBND XÃ NÀ MỎ", "Số: 12/QĐ-UBND", "Nà Mỏ, ngày 1 tháng 3 năm 2024", "QUYẾT ĐỊNH")
    grant = "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho các tập thể, cá nhân sau:"
    rows = (("TT", "Họ và tên", "Chức vụ", "Mức thưởng"), ("1", "Lò Văn Ún", "Trưởng bản", "0,15 lần"))
    item = "1. Ông Lò Văn Ún, Trưởng bản, mức thưởng 0,15 lần mức lương cơ sở"
    rule = "Điều 2. Mức thưởng: Tập thể 0,3 lần, cá nhân 0,15 lần mức lương cơ sở 1.800.000 đồng."
    for lines in ((*top, grant, rows), (*top, grant, item), (*top, grant, "1. Ông Lò Văn Ún, Trưởng bản", rule)):
        found = decided(*lines).commendations
        assert [c.merit.bonus.value if c.merit.bonus else None for c in found] == [270_000]


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    factors.bonus(whole(text), DAY, column=True)
