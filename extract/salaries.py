"""The wage on which bonuses are reckoned, and what a factor of it comes to (`extract/data/salaries.toml`)."""

import tomllib
from datetime import date
from fractions import Fraction
from functools import cache

from extract.terms import DATA

STEP = 10_000
"""Đồng to which a bonus is rounded up (Nghị định 91/2017/NĐ-CP, Điều 68 khoản 2)."""


@cache
def _wages() -> tuple[tuple[date, int], ...]:
    """First day and đồng of each wage, the oldest first."""
    table = tomllib.loads((DATA / "salaries.toml").read_text(encoding="utf-8"))["wage"]
    return tuple(sorted((row["since"], row["amount"]) for row in table))


def wage_on(day: date) -> int | None:
    """The wage in đồng that was in force on a day; null before the oldest one that is known."""
    return next((amount for since, amount in reversed(_wages()) if since <= day), None)


def bonus(factor: Fraction, wage: int) -> int:
    """What is paid for a factor, in đồng, rounded up."""
    return -(-factor * wage // STEP) * STEP


def comes_to(factor: Fraction, wage: int, amount: int) -> bool:
    """Whether an amount is the factor's, rounded up or as it comes: tables print 447.000 and 450.000."""
    return amount in (factor * wage, bonus(factor, wage))
