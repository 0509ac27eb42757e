"""How sure an award is: its evidence, weighed as it proved on made papers (`extract/data/confidence.toml`)."""

import math
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache

from extract import names, terms
from extract.decision import Award, Evidence, Fact, RecipientKind
from extract.lists import Granted
from extract.terms import DATA

SHARES = ("unread", "award_unread", "rule", "undecided")
"""The evidence that is a share of wrong ones by its own account; the rest is there or not."""
MOST = 0.999
"""The largest share that counts: nothing is certainly wrong, and nothing certainly right."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What the awards of one decision have in common: how many persons there are, how many of them have a position,
    and the kinds of which another number was read than is stated."""

    persons: int = 0
    with_position: int = 0
    miscounted: frozenset[RecipientKind] = frozenset()


def neighbours(items: Sequence[Granted], miscounted: Iterable[RecipientKind]) -> Neighbours:
    """The neighbourhood of a decision's items."""
    tally = Counter(item.recipient.position is not None for item in items if item.recipient.kind == "ca-nhan")
    return Neighbours(tally.total(), tally[True], frozenset(miscounted))


def evidence(
    item: Granted, award: Fact[Award], around: Neighbours, reads: tuple[float, float], number: float, scanned: bool
) -> Evidence:
    """The evidence of one award.

    `reads` are the posteriors of the name's and the award's least sure words, `number` is the confidence of the
    decision's number (1 where it shows none).
    """
    who = item.recipient
    lonely = who.kind == "ca-nhan" and who.position is None and around.with_position >= max(3, 0.7 * around.persons)
    return Evidence(
        unread=1 - reads[0],
        award_unread=1 - reads[1],
        rule=1 - min(who.name.confidence, award.confidence),
        strange=float(_strange(who.name.value, who.kind)),
        unlike=float(lonely),
        miscounted=float(_counted_as(who.kind, around)),
        crowded=float(_crowded(who.name.value, who.kind)),
        undecided=1 - number,
        scanned=float(scanned),
    )


def _counted_as(kind: RecipientKind, around: Neighbours) -> bool:
    return kind in around.miscounted or (kind != "ca-nhan" and "tap-the" in around.miscounted)


def _strange(name: str, kind: RecipientKind) -> bool:
    if kind == "ca-nhan":
        return not (names.looks_like_name(name) and (names.has_surname(name) or len(name.split()) == 1))
    return not terms.opens_body(name)


def _crowded(name: str, kind: RecipientKind) -> bool:
    if kind == "ca-nhan":
        return len(name.split()) > 5 or any(char.isdigit() or char in ",;:()" for char in name)
    return len(name) > 120 or ";" in name or ":" in name


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
