"""How sure an award is: its evidence, weighed as it proved on made papers (`extract/data/confidence.toml`)."""

import math
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache

from extract import awards, names, terms
from extract.decision import Award, Evidence, Fact, RecipientKind
from extract.lists import Granted
from extract.terms import DATA
from ingest import name_parts

SHARES = ("unread", "award_unread", "rule", "unusual", "undecided")
"""The evidence that is a share of wrong ones by its own account; the rest is there or not."""
_PARTS = re.compile(r"[^\W\d_]+")
UNREAD_NUMBER = 0.5
"""How sure the number of a decision is whose figures nobody could read: its awards cannot be told from others."""
MOST = 0.999
"""The largest share that counts: nothing is certainly wrong, and nothing certainly right."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What the awards of one decision have in common: how many persons there are, how many of them have a position,
    and the kinds of which more or fewer were read than is stated."""

    persons: int = 0
    with_position: int = 0
    more: frozenset[RecipientKind] = frozenset()
    fewer: frozenset[RecipientKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Seen:
    """How surely the words of an award were read: the least sure word of its `name` and of its `award`, each `word` of
    the name; and whether the name was read from an image."""

    name: float
    award: float
    word: Callable[[str], float]
    scanned: bool


def neighbours(items: Sequence[Granted], miscounted: Mapping[RecipientKind, tuple[int, int]]) -> Neighbours:
    """The neighbourhood of a decision's items; `miscounted` are the numbers stated and read of a kind that differ."""
    tally = Counter(item.recipient.position is not None for item in items if item.recipient.kind == "ca-nhan")
    more = frozenset(kind for kind, (said, read) in miscounted.items() if read > said)
    return Neighbours(tally.total(), tally[True], more, frozenset(miscounted) - more)


def evidence(item: Granted, award: Fact[Award], around: Neighbours, seen: Seen, number: float) -> Evidence:
    """The evidence of one award; `number` is the confidence of the decision's number (1 where it shows none)."""
    who = item.recipient
    lonely = who.kind == "ca-nhan" and who.position is None and around.with_position >= max(3, 0.7 * around.persons)
    return Evidence(
        unread=1 - seen.name,
        award_unread=1 - seen.award,
        rule=1 - min(who.name.confidence, award.confidence),
        strange=float(_strange(who.name.value, who.kind)),
        unusual=_unusual(who.name.value, seen) if who.kind == "ca-nhan" and seen.scanned else 0.0,
        unlike=float(lonely),
        miscounted=float(_counted_as(who.kind, around.more)),
        short=float(_counted_as(who.kind, around.fewer)),
        crowded=float(_crowded(who.name.value, who.kind)),
        misfit=float(not awards.fits(award, who.kind)),
        undecided=1 - number,
        scanned=float(seen.scanned),
    )


def _counted_as(kind: RecipientKind, kinds: frozenset[RecipientKind]) -> bool:
    return kind in kinds or (kind != "ca-nhan" and "tap-the" in kinds)


def _unusual(name: str, seen: Seen) -> float:
    """How likely a part of a name is one that many bear, misread: the chance that it was, times how much commoner the
    other is («Cồng», of which nobody is known, at 0.998 is rather «Công»)."""
    rare = {part: rarity for part in _PARTS.findall(name) if (rarity := name_parts.rarity(part)) > 1}
    return max((_misread(seen.word(part), rarity) for part, rarity in rare.items()), default=0.0)


def _misread(sure: float, rarity: float) -> float:
    odds = (1 - sure) * (rarity - 1)
    return odds / (odds + sure) if odds > 0 else 0.0


def _strange(name: str, kind: RecipientKind) -> bool:
    if kind == "ca-nhan":
        return not (names.looks_like_name(name) and (names.has_surname(name) or len(name.split()) == 1))
    return not terms.opens_body(name)


def _crowded(name: str, kind: RecipientKind) -> bool:
    if kind == "ca-nhan":
        return len(name.split()) > 5 or any(char.isdigit() or char in ",;:()" for char in name)
    return len(name) > 120 or ";" in name or ":" in name


def decided(sure: float, number: float) -> float:
    """The confidence of an award that was `sure`, once a person has decided the number that was read so surely."""
    lost: float = max(number, 1 - MOST) ** weights()["undecided"]
    return round(min(MOST, sure / lost), 3)


@cache
def weights() -> dict[str, float]:
    """The weight of each kind of evidence and the `bias`; their source stands in the file."""
    told = tomllib.loads((DATA / "confidence.toml").read_text(encoding="utf-8"))
    return {name: float(value) for name, value in told["weights"].items()}


def confidence(of: Evidence) -> float:
    """The share of awards with such evidence that proved right: 0 to 1, three decimals.

    Each kind of evidence leaves a part of it: a share (`SHARES`) what it says itself to the power of its weight, any
    other the exponential of minus its weight; the bias is what is lost where nothing speaks against an award.
    """
    weighed = weights()
    lost = weighed["bias"]
    for field in fields(of):
        value: float = getattr(of, field.name)
        lost += weighed[field.name] * (-math.log(1 - min(value, MOST)) if field.name in SHARES else value)
    return round(min(MOST, math.exp(-lost)), 3)
