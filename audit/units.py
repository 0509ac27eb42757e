"""Which unit is the same unit: abbreviations spelled out, a place at the end that one side leaves out forgiven.

No two units are merged on likeness: after that light normalisation they agree to the letter or are different.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from audit.match import Match
from audit.sentences import reason
from ingest.text import fold, same_tone_place

_TOKEN = re.compile(r"[^\W_]+")
_INITIAL = re.compile(r"(?<![^\W_])(TP|TX|TT|[HXQPT])\.(?=\s*[^\W_])")
Places = tuple[tuple[str, str], ...]

SAME_BITS, PLACE_BITS = 6.0, 4.0
"""What an equal unit tells, and one whose place stands on one side only."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's name taken apart: what it is, and the places that follow («xã», «tà rụt»), nearest first."""

    head: str
    places: Places

    @property
    def whole(self) -> str:
        return " ".join([self.head, *(f"{level} {name}" for level, name in self.places)]).strip()


@cache
def _data(folded: bool) -> dict[str, Any]:
    """How units are written; without marks for the reading of scans."""
    data = tomllib.loads(files("audit").joinpath("data/units.toml").read_text(encoding="utf-8"))
    short = {name: data.pop(name) for name in ("abbreviations", "initials", "opening_initials")}
    if folded:
        data = {name: _fold_all(value) for name, value in data.items()}
        short = {name: {key: fold(text) for key, text in table.items()} for name, table in short.items()}
    return data | short


def _fold_all(value: Any) -> Any:
    if isinstance(value, dict):
        return {fold(key): _fold_all(item) for key, item in value.items()}
    return [_fold_all(item) for item in value] if isinstance(value, list) else fold(value)


@lru_cache(maxsize=100_000)
def parse_unit(text: str, folded: bool = False) -> Unit:
    """A unit's name in comparable form; `folded` without marks, for scans.

    >>> parse_unit("Trường MN Hoa Ban, xã Tà Rụt")
    Unit(head='mầm non hoa ban', places=(('xã', 'tà rụt'),))
    """
    data = _data(folded)
    words = _words(text, folded)
    starts = [index for index in range(len(words)) if _place_word(words, index, data)]
    head = " ".join(words[: starts[0]] if starts else words)
    places = []
    for start, end in zip(starts, [*starts[1:], len(words)], strict=False):
        level = _place_word(words, start, data)
        places.append((level, " ".join(words[start + len(level.split()) : end])))
    return Unit(head, tuple(places))


def _words(text: str, folded: bool) -> list[str]:
    """The words of a unit's name, lower case, one tone placement, abbreviations spelled out."""
    data = _data(folded)
    text = _INITIAL.sub(_initial, text.strip())
    spelled = []
    for token in _TOKEN.findall(text):
        long = data["abbreviations"].get(token.upper()) if token != token.lower() and len(token) > 1 else None
        spelled.append(long if long and not token.istitle() else token.lower())
    joined = " ".join(spelled)
    joined = f" {fold(joined) if folded else same_tone_place(joined)} "
    for phrase, other in data["phrases"].items():
        joined = joined.replace(f" {phrase} ", f" {other} ")
    return [word for word in joined.split() if word not in data["drop"]]


def _initial(found: re.Match[str]) -> str:
    """«H. Na Rì», «P. 5»; at the head of a unit «P.» is a phòng."""
    data = _data(folded=False)
    opening = data["opening_initials"] if found.start() == 0 else {}
    return f" {opening.get(found[1], data['initials'][found[1]])} "


def _place_word(words: list[str], index: int, data: dict[str, Any]) -> str:
    """The place word that opens at an index («thị xã», «xã»), or nothing («xã hội», «hợp tác xã»)."""
    for word in data["places"]:
        size = len(word.split())
        if words[index : index + size] != word.split():
            continue
        following = words[index + size] if index + size < len(words) else ""
        before = words[index - 1] if index else ""
        if following not in data["not_place"].get(word, ()) and before not in data["not_place_after"].get(word, ()):
            return str(word)
    return ""


def same_place(one: Unit, other: Unit) -> str | None:
    """How two units agree: «same», «place» (one side leaves a place out), or not at all."""
    if one == other:
        return "same"
    shorter, longer = sorted((one.places, other.places), key=len)
    if one.head != other.head or not (one.head or shorter):
        return None
    if all(_agree(short, long) for short, long in zip(shorter, longer, strict=False)):
        return "place"
    return "place" if has_own_name(one.head) and _no_conflict(one.places, other.places) else None


def _agree(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """The same place; «tỉnh» without a name agrees with any province."""
    return one[0] == other[0] and (one[1] == other[1] or not (one[1] and other[1]))


def has_own_name(head: str) -> bool:
    """A school or a company is told by its own name, a «công an» or «Bệnh viện Đa khoa» by its place."""
    for data in (_data(False), _data(True)):
        if any(head.startswith(kind + " ") for kind in data["named"]):
            return any(word.isalpha() and word not in data["plain"] for word in head.split())
    return False


def has_place(unit: Unit) -> bool:
    """Whether a name says where («xã Tà Rụt»; «tỉnh» alone says nothing)."""
    return bool(unit.places and unit.places[0][1])


def _no_conflict(one: Places, other: Places) -> bool:
    """Whether one side's places all stand on the other, in this order (a commune left out in between)."""
    shorter, longer = sorted((one, other), key=len)
    rest = iter(longer)
    return all(any(_agree(place, candidate) for candidate in rest) for place in shorter)


def compare_units(left: str, right: str, scanned: bool) -> Match | None:
    """Whether two units are one; marks may differ only where a side was read from a scan (doubtful then)."""
    one, other = parse_unit(left), parse_unit(right)
    how = same_place(one, other)
    if how == "same":
        return Match((reason("unit", "same", SAME_BITS, left=left),))
    if how == "place":
        return Match((reason("unit", "place", PLACE_BITS, left=left, right=right),))
    if scanned and same_place(parse_unit(left, True), parse_unit(right, True)):
        return Match((reason("unit", "folded", PLACE_BITS, left=left, right=right),), doubtful=True)
    return None


def compare_collectives(left: str, right: str, scanned: bool, one_ground: bool) -> Match | None:
    """Whether two collectives are one; `one_ground` says that one local body issued both decisions.

    Without that a name must say where, and one that is only a name of its own («Công ty Sao Mai») is doubtful.
    """
    one, other = parse_unit(left), parse_unit(right)
    how, bits = same_place(one, other), collective_bits(one)
    certain = one_ground or (how == "same" and has_place(one))
    if how and (certain or has_own_name(one.head)):
        variant = "collective" if how == "same" else "collective-place"
        return Match((reason("name", variant, bits, left=left, right=right),), doubtful=not certain)
    if scanned and not how and one_ground and same_place(parse_unit(left, True), parse_unit(right, True)):
        return Match((reason("name", "collective-folded", bits, left=left, right=right),), doubtful=True)
    return None


def collective_bits(unit: Unit) -> float:
    """What a shared name of a collective tells: every word of it counts."""
    return min(24.0, 6.0 + 3.0 * len(unit.whole.split()))
