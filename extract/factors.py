"""What a factor of the wage comes to in a cell or an item: «0,6 lần mức lương cơ sở», «hệ số 0,3»."""

import re
from datetime import date
from fractions import Fraction

from extract import salaries
from extract.decision import Fact
from extract.passage import Passage

_NUMBER = r"(?<![\d.,])(?P<n{0}>\d{{1,2}}(?:[.,]\d{{1,2}})?)(?![\d.,])"
_FACTOR = re.compile(
    r"he\s+so\s*(?::\s*)?" + _NUMBER.format(1) + r"|" + _NUMBER.format(2) + r"\s*+(?:lan\s++|[x×*]\s*+)?(?:muc\s+)?"
    r"(?:luong\s+(?:co\s+so|toi\s+thieu)|m?lcs(?![a-z])|mltt(?![a-z]))"
)
_ALONE = re.compile(r"\A\s*+(?P<n>[0-9][.,]\d{1,2})\s*(?:lan)?\s*$")
_LARGEST = 100
"""A larger number is no factor (the highest bonus, Nghị định 98/2023/NĐ-CP, Điều 54–58, is 46,5)."""


def bonus(words: Passage, day: date | None, *, column: bool = False) -> Fact[int] | None:
    """The bonus in đồng for a factor that the words state, on a day whose wage is known; null without one.

    `column`: the words stand in a column for bonuses, where «0,6» is a factor.
    """
    wage = salaries.wage_on(day) if day else None
    match = _FACTOR.search(words.folded) or (_ALONE.match(words.folded) if column else None)
    if wage is None or match is None:
        return None
    factor = Fraction(next(n for n in match.groups() if n).replace(",", "."))
    if not 0 < factor <= _LARGEST:
        return None
    return Fact(salaries.bonus(factor, wage), words.group(match, 0).quote, "bonus-reckoned", 0.9)
