"""Provinces, districts and communes at a document's date, and what they are called today.

Knowledge from `extract/data/places.toml` and `units.tsv.gz`; both name their sources.
"""

import gzip
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from extract import provinces
from extract.provinces import DATA, Level, Place, key, parted
from ingest.text import fold

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
def _children() -> dict[str, tuple[Place, ...]]:
    found: dict[str, list[Place]] = {}
    for place in places().values():
        if place.parent:
            found.setdefault(place.parent, []).append(place)
    return {code: tuple(units) for code, units in found.items()}


def above(place: Place) -> tuple[Place, ...]:
    """The units a place lay in, the nearest first: «huyện Na Rì», «tỉnh Bắc Kạn» of «xã Cư Lễ»."""
    parent = places().get(place.parent or "")
    return (parent, *above(parent)) if parent else ()


def mentioned(text: str, day: date | None = None) -> tuple[tuple[Place, ...], ...]:
    """For each unit named in a text with its kind («xã X, huyện Y»), in order, all that may be meant on a day."""
    folded = fold(text)
    found = []
    for match in _KIND.finditer(folded):
        kind = " ".join(match["kind"].strip(".").split())
        known = _longest(_SHORT.get(kind, kind), folded, match.end(), day)
        if known:
            found.append(known)
    return tuple(found)


def _longest(kind: str, folded: str, at: int, day: date | None) -> tuple[Place, ...]:
    """The units of a kind whose name is the longest that begins at an offset."""
    words = [match[0] for match in _WORD.finditer(folded[at : at + 60])][:_LONGEST]
    for size in range(len(words), 0, -1):
        known = _named().get((kind, key(" ".join(words[:size]))), ())
        then = tuple(place for place in known if day is None or place.stood(day))
        if then or known:
            return then or known
    return ()


def chain(text: str, day: date | None = None, home: Place | None = None) -> tuple[Place, ...]:
    """The units that a name lies in, the smallest first, completed up to the province; empty where it cannot be told.

    «Phòng Nội vụ huyện Na Rì» -> huyện Na Rì, tỉnh Bắc Kạn. `home` is the province of the document, in which a unit
    is looked for first («xã Tân Tiến» is in many).
    """
    named = sorted(mentioned(text, day), key=lambda known: _RANK[known[0].level])
    if not named:
        return ()
    wholes = [(place, *above(place)) for place in named[0]]
    fitting = [whole for whole in wholes if all(_meets(whole, known) for known in named[1:])]
    near = [whole for whole in fitting if home and _root(whole[-1]) & _root(home)]
    chosen = near if near else fitting
    if chosen and all(whole[0].level == "tinh" for whole in chosen):
        return max(chosen, key=lambda whole: whole[0].since or date.min)  # one name, of several times
    return chosen[0] if len(chosen) == 1 else ()


def _meets(whole: tuple[Place, ...], known: Iterable[Place]) -> bool:
    return any(place in whole for place in known)


def _root(place: Place) -> frozenset[str]:
    """The codes of the provinces of today that a province became."""
    return frozenset(one.code for one in today(place))


def today(place: Place) -> tuple[Place, ...]:
    """What a unit is today: itself, what it was merged into, or for a district the communes on its ground."""
    if place.until is None:
        return (place,)
    next_ = [places()[code] for code in place.into if code in places()]
    if place.level == "huyen":
        next_ = list(_children().get(place.code, ()))
    found = {one.code: one for then in next_ for one in today(then)}
    return tuple(found.values())


def formerly(place: Place) -> tuple[Place, ...]:
    """The units that became a place directly («tỉnh Bắc Kạn», «tỉnh Thái Nguyên» for today's «tỉnh Thái Nguyên»)."""
    return tuple(one for one in places().values() if place.code in one.into and one.code != place.code)


def at(place: Place, day: date) -> tuple[Place, ...]:
    """The units on the ground of a place on a day, before or after its own time."""
    if place.stood(day):
        return (place,)
    later = place.until is not None and place.until < day
    near = [places()[code] for code in place.into if code in places()] if later else list(formerly(place))
    found = {one.code: one for other in near for one in at(other, day)}
    return tuple(found.values())
