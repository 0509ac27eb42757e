"""The figures of a score: what was looked for, what was found, and what of it was right."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Count:
    """`right` of `found` answers were true, and `wanted` were there to find.

    Where every question has one answer (a field of a document) `found` equals `wanted`, and all figures are one.
    """

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        both = self.found + self.wanted
        return 2 * self.right / both if both else 1.0


@dataclass(frozen=True, slots=True)
class Miss:
    """One wrong answer: the file, the field, what was true and what was read; null for nothing."""

    file: str
    field: str
    wanted: str | None
    got: str | None


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one or several documents by measure, with every wrong answer."""

    counts: Mapping[str, Count] = field(default_factory=dict)
    misses: tuple[Miss, ...] = ()


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of the tallies, measures in the order of their first coming."""
    counts: dict[str, Count] = {}
    misses: list[Miss] = []
    for tally in tallies:
        for name, count in tally.counts.items():
            counts[name] = counts.get(name, Count()) + count
        misses += tally.misses
    return Tally(counts, tuple(misses))


def of_sets(right: int, found: int, wanted: int) -> Count:
    """A measure with precision and recall."""
    return Count(right, found, wanted)


def of_answer(right: bool) -> Count:
    """A measure with one answer to one question."""
    return Count(int(right), 1, 1)


def overlap(found: Iterable[str], wanted: Iterable[str]) -> tuple[Count, list[str], list[str]]:
    """How far two bags of words agree, with those too many and those missing."""
    a, b = Counter(found), Counter(wanted)
    count = Count((a & b).total(), a.total(), b.total())
    return count, sorted((a - b).elements()), sorted((b - a).elements())
