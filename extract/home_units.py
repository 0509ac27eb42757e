"""A unit that names no place lies where the body lies that speaks of it: «Sở Y tế» in a paper of tỉnh Vĩnh Phú.

Only where the level tells: departments (sở, once ty) are a province's, divisions (phòng) a district's or, since 1 July
2025, a commune's. What a province's paper calls «Phòng Nội vụ» may be any district's.
"""

import re
from functools import cache

from extract import places, terms
from extract.issuer import bare_level, completed, place_of
from ingest.text import fold, same_tone_place

_GOVERNS = re.compile(r"(?:chu\s+tich\s+)?(?:uy\s+ban\s+(?:nhan\s+dan|hanh\s+chinh)|ubnd)(?![a-z])|(?:so|ty)\s")
"""The bodies of government of a place, and the departments of a province."""


def at_home(unit: str, agency: str | None) -> str:
    """A unit's name with the place that the body which speaks of it gives it; as it is where it names one or none
    can be told."""
    home = place_of(agency) if agency and _GOVERNS.match(fold(agency)) else None
    if home is None or place_of(unit):
        return unit
    if bare_level(unit):
        return completed(unit, (home,))
    chain = places.chain(same_tone_place(home))
    own = chain and _offices("offices_tinh" if chain[0].level == "tinh" else "offices_below").match(fold(unit))
    return f"{unit.rstrip(' ,.;')} {home}" if own else unit


def bare(name: str) -> str | None:
    """An office's name without the places behind it, as its own body calls it; null for any other unit."""
    named = places.mentioned(same_tone_place(name))
    own = name[: min((one.start for one in named), default=0)].strip(" ,-–")
    office = any(_offices(level).match(fold(own)) for level in ("offices_tinh", "offices_below"))
    return own if own and office else None


def apart(unit: str, agency: str | None, other: str, other_agency: str | None) -> bool:
    """Whether two offices that name no place lie in different ones, each in that of the body that speaks of it.

    Places that became each other, or lie on the ground of one province of today, may be one.
    """
    wholes = at_home(unit, agency), at_home(other, other_agency)
    if wholes[0] == unit or wholes[1] == other:
        return False
    one, two = (places.chain(same_tone_place(whole)) for whole in wholes)
    if not one or not two:
        return False
    if one[0].level != two[0].level or one[0].level == "tinh":
        return not places.ground(one[0]) & places.ground(two[0])
    return two[0] not in (one[0], *places.later(one[0]), *places.earlier(one[0]))


@cache
def _offices(level: str) -> re.Pattern[str]:
    return terms.starts_with(terms.words("header", level))
