"""Agencies as knowledge: what an abbreviation in a number means, names with commas, what an agency is called later.

Data and sources: `extract/data/agencies.toml`.
"""

import re
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

from extract import terms
from extract.passage import Passage
from extract.provinces import key
from ingest.text import fold

DATA = Path(__file__).parent / "data"
_LONGEST = 120
"""Characters of the longest name with commas, and some more."""


@cache
def table() -> dict[str, Any]:
    """The file as it stands."""
    return tomllib.loads((DATA / "agencies.toml").read_text(encoding="utf-8"))


def of_symbol(symbol: str) -> str | None:
    """«Sở Tài chính» of «QĐ-STC», «TTr-STC-NS»: the agency that a number's symbol names; null for none."""
    for part in re.split(r"[-/.]", symbol):
        for level in table()["symbols"].values():
            if (name := level.get(part)) and part not in terms.symbol_types():
                return str(name)
    return None


@cache
def _with_commas() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{terms.alternation(table()['commas']['names'])})(?![a-z0-9])")


def splits_name(words: Passage, at: int) -> bool:
    """Whether an offset lies inside the name of one unit, where neither a comma nor a body's first word parts it.

    «Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp»: the first comma parts no units, the second one does.
    """
    near = words.cut(max(0, at - _LONGEST), min(len(words.text), at + _LONGEST))  # `plain` of a whole page costs time
    at += words.start - near.start
    if terms.splits_name(near.plain, at):
        return True
    return any(match.start() < at < match.end() for match in _with_commas().finditer(near.folded))


@cache
def _moves() -> tuple[tuple[str, str, date], ...]:
    """Every rename as (old, new, first day), the oldest first."""
    moves = [(old, new, change["on"]) for change in table()["rename"] for old, new in change["moves"]]
    return tuple(sorted(moves, key=lambda move: move[2]))


@cache
def _renamed(side: Literal[0, 1]) -> re.Pattern[str]:
    """The old (0) or new (1) names, however their words are joined: «Lao động, Thương binh và Xã hội».

    Of names inside one another the one that begins first is meant («Ủy ban Dân tộc», not «Ban Dân tộc»).
    """
    keys = sorted({key(move[side]) for move in _moves()}, key=len, reverse=True)
    joined = "|".join(known.replace(" ", r"[\s,–-]+") for known in keys)
    return re.compile(rf"(?<![a-z])(?:{joined})(?![a-z])")


def later(name: str, since: date = date.min) -> tuple[tuple[str, date], ...]:
    """The names that an agency in a name took later, each with its first day, the earliest first.

    The rest of the name is kept: «Thanh tra Sở Giao thông vận tải tỉnh X» is «Thanh tra Sở Xây dựng tỉnh X».
    """
    found: list[tuple[str, date]] = []
    match = _renamed(0).search(fold(name))
    for old, new, on in _moves() if match else ():
        if match and on > since and key(match[0]) == key(old):
            then = name[: match.start()] + new + name[match.end() :]
            found += [(then, on), *later(then, on)]
    return tuple(found)


def earlier(name: str, until: date = date.max) -> tuple[str, ...]:
    """The names under which an agency's forerunners worked, the latest first, each with the rest of the name."""
    found: list[str] = []
    match = _renamed(1).search(fold(name))
    for old, new, on in reversed(_moves()) if match else ():
        if match and on < until and key(match[0]) == key(new):
            then = name[: match.start()] + old + name[match.end() :]
            found += [then, *earlier(then, on)]
    return tuple(dict.fromkeys(found))
