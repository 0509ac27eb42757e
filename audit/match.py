"""The outcome of a comparison: what speaks for it, in bits and sentences, and whether it is doubtful."""

from dataclasses import dataclass

from store.records import ReasonRecord

PRIOR_BITS = -11.6
"""Two records picked at random are one recipient's about once in three thousand times."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two things may be the same. `doubtful` keeps a finding at WARN at most."""

    reasons: tuple[ReasonRecord, ...]
    doubtful: bool = False

    @property
    def bits(self) -> float:
        return sum(reason.bits for reason in self.reasons)


def both(one: Match, other: Match) -> Match:
    """Two comparisons that hold together."""
    return Match(one.reasons + other.reasons, one.doubtful or other.doubtful)


def score(reasons: tuple[ReasonRecord, ...]) -> float:
    """The chance that the two sides are one recipient, from 0 to 1."""
    bits = PRIOR_BITS + sum(reason.bits for reason in reasons)
    return round(1 / (1 + 2 ** min(60.0, -bits)), 3)
