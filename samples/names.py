"""Invented persons: parts of names drawn by their counts and put together."""

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Person:
    """A person who does not exist. `woman` decides Ông or Bà."""

    name: str
    woman: bool

    @property
    def honorific(self) -> str:
        """«Ông» or «Bà»."""
        return "Bà" if self.woman else "Ông"


@cache
def counted(file: str, column: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The parts in a counted list and their weights in the given column; parts of weight 0 are left out."""
    rows = [r for r in _rows(file) if int(r[column]) > 0]
    return tuple(r[0] for r in rows), tuple(int(r[column]) for r in rows)


def _rows(file: str) -> Iterator[list[str]]:
    for text in (DATA / file).read_text(encoding="utf-8").splitlines()[2:]:
        yield text.split("\t")


@cache
def minorities() -> tuple[dict[str, Any], ...]:
    """The shapes of minority names, as they stand in the data file."""
    with (DATA / "minority.toml").open("rb") as file:
        return tuple(tomllib.load(file)["people"])


def person(rng: random.Random, *, minority: float = 0.12) -> Person:
    """A new person; `minority` is the share of minority names."""
    woman = rng.random() < 0.45
    if rng.random() < minority:
        return Person(_minority_name(rng, woman), woman)
    return Person(_kinh_name(rng, woman), woman)


def people(rng: random.Random, count: int, *, minority: float = 0.12) -> list[Person]:
    """Persons who all have different names."""
    found: dict[str, Person] = {}
    while len(found) < count:
        somebody = person(rng, minority=minority)
        found.setdefault(somebody.name, somebody)
    return list(found.values())


def _draw(rng: random.Random, file: str, column: int) -> str:
    parts, weights = counted(file, column)
    # The root flattens the counts, so that rare syllables come up in a small set.
    return rng.choices(parts, [w**0.6 for w in weights])[0]


def _kinh_name(rng: random.Random, woman: bool) -> str:
    column = 2 if woman else 1
    parts = [_draw(rng, "surnames.tsv", 1)]
    wanted = rng.choices([0, 1, 2, 3], [4, 66, 27, 3])[0]
    while len(parts) <= wanted:
        middle = _draw(rng, "middles.tsv", column)
        if middle not in parts:
            parts.append(middle)
    given = _draw(rng, "givens.tsv", column)
    while given in parts:
        given = _draw(rng, "givens.tsv", column)
    return " ".join([*parts, given])


def _minority_name(rng: random.Random, woman: bool) -> str:
    people_ = rng.choice(minorities())
    sex = "women" if woman else "men"
    pattern: str = rng.choice(people_[f"patterns_{sex}"])
    return pattern.format(clan=rng.choice(people_["clan"]), given=rng.choice(people_[f"given_{sex}"]))
