"""Provinces, districts and communes named in words, and what they were before and became.

Knowledge from `extract/data/places.toml` and `units.tsv.gz`; both name their sources.
"""

import gzip
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from extract import provinces
from extract.provinces import DATA, Level, Place, key, parted
from ingest.text import fold, same_tone_place

TWO_TIERS = date(2025, 7, 1)
"""From this day there are no districts (Nghị quyết 203/2025/QH15; Luật 72/2025/QH15)."""
_LAST = date(2025, 6, 30)
_KIND = re.compile(
    r"(?<![a-z])(?P<kind>tinh|thanh\s+pho|tp\.?|huyen|quan|thi\s+xa|tx\.?|xa|phuong|thi\s+tran|dac\s+khu)\s+(?=[a-z\d])"
)
_SHORT = {"tp": "thanh pho", "tx": "thi xa"}
_WORD = re.compile(r"[a-z\d'’ʼ]+")
_LONGEST = 6
_LEVELS: dict[str, tuple[Level, ...]] = {
    "tinh": ("tinh",), "thanh pho": ("tinh", "huyen"), "huyen": ("huyen",), "quan": ("huyen",), "thi xa": ("huyen",),
    "xa": ("xa",), "phuong": ("xa",), "thi tran": ("xa",), "dac khu": ("xa", "tinh"),
}  # fmt: skip
_RANK: dict[Level, int] = {"xa": 0, "huyen": 1, "tinh": 2}


@cache
def places() -> dict[str, Place]:
    """Every unit by its code."""
    text = gzip.decompress((DATA / "units.tsv.gz").read_bytes()).decode("utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    before = {row[1]: provinces.province(row[2], _LAST) for row in rows if row[0] == "P"}
    found = dict(provinces.by_code())
    for place in _units(rows, {code: place.code for code, place in before.items() if place}):
        found[place.code] = place
    return found


def _units(rows: list[list[str]], before: dict[str, str]) -> Iterator[Place]:
    for letter, code, words, *rest in rows:
        kind, name = parted(words, "Xã")
        if letter == "D":
            yield Place(f"D{code}", kind, name, "huyen", until=_LAST, parent=before.get(rest[0]))
        elif letter == "C":
            above = before.get(rest[0][1:]) if rest[0].startswith("@") else f"D{rest[0]}"
            into = tuple(f"N{new}" for new in rest[1].split(",") if new) if len(rest) > 1 else ()
            yield Place(f"C{code}", kind, name, "xa", until=_LAST, parent=above, into=into)
        elif letter == "N":
            home = provinces.province(rest[0], TWO_TIERS)
            yield Place(f"N{code}", kind, name, "xa", since=TWO_TIERS, parent=home.code if home else None)


@cache
def _named() -> dict[tuple[str, str], tuple[Place, ...]]:
    """(folded kind, folded name) -> the units called so at any time."""
    found: dict[tuple[str, str], dict[str, Place]] = {}
    for place in places().values():
        for name in (place.name, *provinces.table()["spellings"].get(place.name, ()) * (place.level == "tinh")):
            found.setdefault((key(place.kind), key(name)), {})[place.code] = place
    return {name: tuple(known.values()) for name, known in found.items()}


@cache
def _forerunners() -> dict[str, tuple[Place, ...]]:
    """Code of a unit -> the units that became it directly."""
    found: dict[str, list[Place]] = {}
    for place in places().values():
        for code in place.into:
            found.setdefault(code, []).append(place)
    return {code: tuple(units) for code, units in found.items()}


def above(place: Place) -> tuple[Place, ...]:
    """The units a place lay in, the nearest first: «huyện Na Rì», «tỉnh Bắc Kạn» of «xã Cư Lễ»."""
    parent = places().get(place.parent or "")
    return (parent, *above(parent)) if parent else ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A unit named with its kind («xã X»): where it stands in a text, and all that may be meant."""

    start: int
    end: int
    known: tuple[Place, ...]


def mentioned(text: str) -> tuple[Mention, ...]:
    """The units named in an NFC text, the smallest first («xã X, huyện Y»)."""
    folded = fold(text)
    found = []
    for match in _KIND.finditer(folded):
        kind = " ".join(match["kind"].strip(".").split())
        end, known = _longest(_SHORT.get(kind, kind), folded, match.end())
        if known:
            found.append(Mention(match.start(), end, known))
    return tuple(sorted(found, key=lambda one: _RANK[one.known[0].level]))


def _longest(kind: str, folded: str, at: int) -> tuple[int, tuple[Place, ...]]:
    """The units of a kind whose name is the longest that begins at an offset, and where it ends."""
    words = list(_WORD.finditer(folded, at, at + 60))[:_LONGEST]
    for size in range(len(words), 0, -1):
        if known := _named().get((kind, key(" ".join(word[0] for word in words[:size])))):
            return words[size - 1].end(), known
    return at, ()


def ends_with_one(text: str) -> bool:
    """Whether a text ends with the whole name of a known unit, its marks right («… UBND xã La Hiên»)."""
    words = plain_name(text)
    return any(
        one.end == len(text) and any(words.endswith(" " + plain_name(place.name)) for place in one.known)
        for one in mentioned(text)
    )


def plain_name(words: str) -> str:
    return same_tone_place(words).lower()


def chain(text: str) -> tuple[Place, ...]:
    """The units that a name lies in, the smallest first, completed up to the province; empty where it cannot be told.

    «Phòng Nội vụ huyện Na Rì» -> huyện Na Rì, tỉnh Bắc Kạn. Of one name borne on in time the latest is meant.
    """
    named = mentioned(text)
    wholes = [(place, *above(place)) for place in named[0].known] if named else []
    fitting = [whole for whole in wholes if all(_meets(whole, one.known) for one in named[1:])]
    heirs = (whole for whole in fitting if all(whole[0] in (o[0], *later(o[0])) for o in fitting))
    return next(heirs, ())


def _meets(whole: tuple[Place, ...], known: Iterable[Place]) -> bool:
    return any(place in whole for place in known)


def later(place: Place) -> tuple[Place, ...]:
    """What a unit became, and what that became, the next first; nothing of a district, which has no heir."""
    return _onward(place, lambda one: tuple(places()[code] for code in one.into if code in places()))


def earlier(place: Place) -> tuple[Place, ...]:
    """The units that became a place («tỉnh Bắc Kạn» for today's «tỉnh Thái Nguyên»), and theirs, the latest first.

    What went into one that was parted later may lie elsewhere: «tỉnh Hà Tây» was no «tỉnh Phú Thọ».
    """
    return _onward(place, lambda one: _forerunners().get(one.code, ()) if len(one.into) < 2 else ())


def _onward(place: Place, step: Callable[[Place], tuple[Place, ...]]) -> tuple[Place, ...]:
    found: dict[str, Place] = {}
    ahead = list(step(place))
    for one in ahead:
        if one.code not in found:
            found[one.code] = one
            ahead += step(one)
    return tuple(found.values())


def ground(place: Place) -> frozenset[str]:
    """The codes of the provinces of today on whose ground a unit was or is."""
    home = (place, *above(place))[-1]
    return frozenset(one.code for one in (home, *later(home)) if one.until is None)
