"""The figures of a score: what was looked for, what was found, and what of it was right."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Count:
    """`right` of `found` answers were true, and `wanted` were there to find."""

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

    @property
    def whole(self) -> bool:
        """Nothing is missing and nothing is too much."""
        return self.right == self.found == self.wanted


@dataclass(frozen=True, slots=True)
class Miss:
    """One wrong answer: the file, the field, what was true and what was read; null for nothing."""

    file: str
    field: str
    wanted: str | None
    got: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """An award that was read: how sure the reader was, whether a person is to look at it, and whether it is right."""

    confidence: float
    review: bool
    right: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one or several documents by measure, with every wrong answer and every award read."""

    counts: Mapping[str, Count] = field(default_factory=dict)
    misses: tuple[Miss, ...] = ()
    answers: tuple[Answer, ...] = ()


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of the tallies, measures in the order of their first coming."""
    counts: dict[str, Count] = {}
    misses: list[Miss] = []
    answers: list[Answer] = []
    for tally in tallies:
        for name, count in tally.counts.items():
            counts[name] = counts.get(name, Count()) + count
        misses += tally.misses
        answers += tally.answers
    return Tally(counts, tuple(misses), tuple(answers))


def of_answer(right: bool) -> Count:
    """A measure with one answer to one question."""
    return Count(int(right), 1, 1)


def of_value(wanted: str | None, got: str | None) -> Count:
    """A field that may be empty: nothing where nothing is wanted counts neither way."""
    return Count(int(wanted is not None and wanted == got), int(got is not None), int(wanted is not None))


def overlap(found: Iterable[str], wanted: Iterable[str]) -> tuple[Count, list[str], list[str]]:
    """How far two bags of words agree, with those too many and those missing."""
    a, b = Counter(found), Counter(wanted)
    count = Count((a & b).total(), a.total(), b.total())
    return count, sorted((a - b).elements()), sorted((b - a).elements())
