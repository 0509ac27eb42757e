"""The wage on which bonuses are reckoned."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import salaries


@pytest.mark.parametrize(
    ("day", "wage"),
    [
        (date(2004, 9, 30), None),
        (date(2010, 5, 1), 730_000),
        (date(2017, 6, 30), 1_210_000),
        (date(2023, 7, 1), 1_800_000),
        (date(2026, 6, 30), 2_340_000),
    ],
)
def test_a_wage_holds_from_its_first_day(day: date, wage: int | None) -> None:
    assert salaries.wage_on(day) == wage


def test_a_bonus_is_rounded_up_to_ten_thousand() -> None:
    assert salaries.bonus(Fraction("0.8"), 1_390_000) == 1_120_000
    assert salaries.bonus(Fraction("0.6"), 1_390_000) == 840_000


@given(st.integers(1, 5000), st.integers(100_000, 3_000_000))
def test_what_is_paid_is_less_than_a_step_above_the_product(hundredths: int, wage: int) -> None:
    factor = Fraction(hundredths, 100)
    paid = salaries.bonus(factor, wage)
    assert 0 <= paid - factor * wage < salaries.STEP
    assert salaries.comes_to(factor, wage, paid)
    assert not salaries.comes_to(factor, wage, paid + salaries.STEP)
