"""What a factor of the wage comes to in a cell or an item: «0,6 lần mức lương cơ sở», «hệ số 0,3»."""

import re
from datetime import date
from fractions import Fraction

from extract import salaries
from extract.decision import Fact
from extract.passage import Passage

WAGE = r"luong\s+(?:co\s+so|toi\s+thieu)(?:\s+chung)?"
"""What the wage is called, as a pattern."""
OF_WAGE = re.compile(
    r"(?<![\d.,])(?P<n>\d{1,3}(?:[.,]\d{1,2})?)\s*+(?:\([^()]{2,40}\)\s*+)?(?:lan\s|[x×*])?\s*+(?:(?:so\s+voi|cua)\s+)?"
    rf"(?:muc\s+)?(?:{WAGE}|m?lcs|mltt)(?![a-z])"
)
"""«0,3 lần mức lương cơ sở», «1,5 (một phẩy năm) lần mức lương tối thiểu chung», «0,3 LCS»."""
_CALLED = re.compile(r"he\s+so\s*(?::\s*)?(?<![\d.,])(?P<n>\d{1,2}(?:[.,]\d{1,2})?)(?![\d.,])")
_ALONE = re.compile(r"\A\s*+(?P<n>[0-9][.,]\d{1,2})\s*+(?:lan\s*+)?$")
_LARGEST = 100
"""A larger number is no factor (the highest bonus, Nghị định 98/2023/NĐ-CP, Điều 54–58, is 46,5)."""


def bonus(words: Passage, day: date | None, *, column: bool = False) -> Fact[int] | None:
    """The bonus in đồng for a factor that the words state, on a day whose wage is known; null without one.

    `column`: the words stand in a column for bonuses, where «0,6» is a factor.
    """
    wage = salaries.wage_on(day) if day else None
    if wage is None:
        return None
    found = [m for m in (_CALLED.search(words.folded), OF_WAGE.search(words.folded)) if m]
    match = min(found, key=re.Match.start, default=_ALONE.match(words.folded) if column else None)
    return reckoned(words, match, wage) if match else None


def reckoned(words: Passage, match: re.Match[str], wage: int) -> Fact[int] | None:
    """What the factor `n` of a match comes to; null where the number is no factor."""
    factor = Fraction(match["n"].replace(",", "."))
    if not 0 < factor <= _LARGEST:
        return None
    return Fact(salaries.bonus(factor, wage), words.group(match, 0).quote, "bonus-reckoned", 0.9)
