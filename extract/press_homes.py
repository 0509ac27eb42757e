"""The places that an article means by «UBND tỉnh» and «UBND xã»: those it speaks of most."""

import re
from collections import Counter
from itertools import islice, takewhile

from extract import provinces

_MOST = 20_000
"""Letters of an article that are looked through."""
_BODIES = 200
"""Bodies of communes that are counted at most."""
_OF_PLACE = re.compile(
    r"(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Đảng ủy|Đảng uỷ|Huyện ủy)\s"
    r"(?P<level>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s(?P<name>[\w’'-]{1,10}(?:\s[\w’'-]{1,10}){0,4})"
)
"""«UBND xã Ea Knuếc»."""


def read(text: str) -> tuple[str, ...]:
    """The province, and of each lower level the place whose bodies are named most, each if there is one."""
    lower: dict[str, Counter[str]] = {}
    for match in islice(_OF_PLACE.finditer(text[:_MOST]), _BODIES):
        name = " ".join(takewhile(lambda word: not word[0].islower(), match["name"].split()))
        if name:
            lower.setdefault(match["level"], Counter())[f"{match['level']} {name}"] += 1
    found = (province(text), *(_foremost(counted) for counted in lower.values()))
    return tuple(home for home in found if home)


def province(text: str) -> str | None:
    """The province that an article speaks of most, where its «UBND tỉnh» is; null for none or several.

    Names behind «tỉnh» and «thành phố» go before bare ones, which may be a person's or a street's («bà Hòa Bình»).
    """
    bare: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for match in provinces.names().finditer(text[:_MOST]):
        if found := provinces.province(match["name"]):
            (told if match["kind"] else bare)[found.full] += 1
    return _foremost(told) if told and _foremost(told) else _foremost(told + bare)


def _foremost(counted: Counter[str]) -> str | None:
    """What was counted most; null for nothing, or for several."""
    most = counted.most_common(2)
    return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else None
