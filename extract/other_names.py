"""The names that a unit had before and took later: its agency renamed or merged, its place renamed or merged.

«Sở Nông nghiệp và Phát triển nông thôn tỉnh Bắc Kạn» is «Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên» later.
Knowledge from `extract/agencies.py` and `extract/places.py`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Literal

from extract import agencies, places
from extract.provinces import Place
from ingest.text import fold, same_tone_place

When = Literal["earlier", "later"]


@dataclass(frozen=True, slots=True)
class OtherName:
    """A name of the same unit, or of one merged with it, at another time; `since` is the first day of a later one.

    `ground` are the provinces of today in which it must lie; empty where the name tells no place.
    """

    name: str
    when: When
    since: date | None
    ground: frozenset[str]


def other_names(name: str) -> tuple[OtherName, ...]:
    """Later names, then earlier ones, each once; none for a name of which nothing is known."""
    typed = same_tone_place(name)
    chain = places.chain(typed)
    found: dict[str, OtherName] = {}
    for one in (*_later(typed, chain), *_earlier(typed, chain)):
        if fold(one.name) != fold(typed):
            found.setdefault(fold(one.name), one)
    return tuple(found.values())


def _later(name: str, chain: tuple[Place, ...]) -> Iterator[OtherName]:
    after = places.later(chain[0]) if chain else ()
    agency = ((name, date.min), *agencies.later(name))
    for (words, on), place in product(agency, (None, *after)):
        since = max(on, (place and place.since) or date.min)
        yield OtherName(_moved(words, place), "later", since, _ground(place, chain))


def _earlier(name: str, chain: tuple[Place, ...]) -> Iterator[OtherName]:
    before = places.earlier(chain[0]) if chain else ()
    for words, place in product((name, *agencies.earlier(name)), (None, *before)):
        yield OtherName(_moved(words, place), "earlier", None, _ground(place, chain))


def _ground(place: Place | None, chain: Iterable[Place]) -> frozenset[str]:
    one = place or next(iter(chain), None)
    return places.ground(one) if one else frozenset()


def _moved(name: str, place: Place | None) -> str:
    """A name with its smallest place replaced, and the larger ones, which may have changed too, left out."""
    if place is None:
        return name
    named = places.mentioned(name)
    for mention in sorted(named, key=lambda one: -one.start):
        words = place.full if mention is named[0] else ""
        name = name[: mention.start] + words + name[mention.end :]
    return name.strip(" ,-–")


def may_be(other: OtherName, unit: str) -> bool:
    """Whether a unit of the archive does not lie elsewhere («xã Trần Phú» of another province)."""
    chain = places.chain(same_tone_place(unit)) if other.ground else ()
    return not chain or bool(places.ground(chain[0]) & other.ground)
