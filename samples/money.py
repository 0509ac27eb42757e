"""Bonuses: coefficient × base salary on the day of the decision (NĐ 91/2017, NĐ 98/2023, NĐ 152/2025)."""

from datetime import date

from samples.model import TruthRecipient

BASE = (
    (date(2013, 7, 1), 1_150_000),
    (date(2016, 5, 1), 1_210_000),
    (date(2017, 7, 1), 1_300_000),
    (date(2018, 7, 1), 1_390_000),
    (date(2019, 7, 1), 1_490_000),
    (date(2023, 7, 1), 1_800_000),
    (date(2024, 7, 1), 2_340_000),
    (date(2026, 7, 1), 2_530_000),
)
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
    base = max(amount for since, amount in BASE if since <= day)
    factor = {"tap-the": 20, "doanh-nghiep": 20, "ho-gia-dinh": 15}.get(recipient.kind, 10)
    if code.startswith("dhtd"):
        factor = 10
    return -(-base * coefficient * factor // (1000 * 10_000)) * 10_000


def dotted(amount: int) -> str:
    """«1.490.000»."""
    return f"{amount:,}".replace(",", ".")
