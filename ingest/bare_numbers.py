"""Numbers of the rows of a list without a mark behind them: «1 Ông Lò Văn Ún», «2 Bà Vàng Thị Pà»."""

import re
from collections.abc import Sequence

BARE = re.compile(r"\A\s*+(?P<number>\d{1,3})\s++(?=[“\"]?[A-ZĐÀ-Ỹ])")
_FARTHEST = 6
"""Lines from one number to the next at most: numbers of pages stand farther apart."""


def rows(texts: Sequence[str]) -> frozenset[int]:
    """The places of the lines that begin with such a number, a blank and a capital; none where no two count on."""
    return counting([(n, int(match["number"])) for n, text in enumerate(texts) if (match := BARE.match(text))])


def counting(heads: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Of places with their numbers, those that go on from the one before them, or begin anew with 1; none without two
    that count on."""
    before = dict(zip(heads[1:], heads, strict=False))
    found = {one for one, above in before.items() if one[1] == above[1] + 1 and one[0] - above[0] <= _FARTHEST}
    opening = {one for one in heads if one[1] == 1} if found else set()
    return frozenset(n for n, _ in found | opening)
