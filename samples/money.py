"""Bonuses: coefficient × base salary on the day of the decision (NĐ 91/2017, NĐ 98/2023, NĐ 152/2025)."""

from datetime import date
from fractions import Fraction

from extract import salaries
from samples.model import TruthRecipient

COEFFICIENTS = {
    "dhtd-ldtt": 30, "dhtd-cstd-co-so": 100, "dhtd-cstd-bo-tinh": 300, "dhtd-ttldtt": 80, "dhtd-ttldxs": 150,
    "gk-so": 30, "gk-huyen": 30, "gk-xa": 15, "gk-truong": 30, "bk-tinh": 150, "bk-bo-nganh": 150, "bk-ttg": 350,
}  # fmt: skip
"""In hundredths, for one person."""


def bonus(code: str, recipient: TruthRecipient, day: date) -> int | None:
    """The bonus in đồng, rounded up to ten thousand; twice for a collective, one and a half for a household."""
    coefficient = COEFFICIENTS.get(code)
    if coefficient is None:
        return None
    if code == "bk-tinh" and day < date(2024, 1, 1):
        coefficient = 100
    factor = {"tap-the": 20, "doanh-nghiep": 20, "ho-gia-dinh": 15}.get(recipient.kind, 10)
    if code.startswith("dhtd"):
        factor = 10
    wage = salaries.wage_on(day)
    return salaries.bonus(Fraction(coefficient * factor, 1000), wage) if wage else None


def dotted(amount: int) -> str:
    """«1.490.000»."""
    return f"{amount:,}".replace(",", ".")
