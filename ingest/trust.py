"""What a word's posterior is worth: by what the word is made of and what was known of it, on scales fitted on pages."""

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import numpy as np

from ingest.evidence import KINDS, Matrix

FITTED = Path(__file__).parent / "data" / "arbiter.toml"
_ENDS = re.compile(r"^\W++|(?<!\W)\W++$")


class Ground(StrEnum):
    """What a word's posterior rests on; each has its own scale."""

    ALONE = "alone"
    """Our own reader was sure, and no other was asked or saw anything."""
    AGREED = "agreed"
    """Two readers saw the same."""
    DECIDED = "decided"
    """Rivals were weighed against each other, two readers heard."""
    WEIGHED = "weighed"
    """Rivals were weighed against each other without a second reader."""


class Kind(StrEnum):
    """What a word is made of and stands on; each kind is misread in other ways and has scales of its own."""

    NAMES = "names"
    """Two letters or more, the first a capital, small ones behind it; apostrophes are letters here."""
    LETTERS = "letters"
    """Small letters alone, or capitals alone, whose crowded marks are misread more often."""
    MARKED = "marked"
    """Letters with marks at their ends: a stop is lost more often than a letter is misread."""
    UNDERLINED = "underlined"
    """Letters whose underline was taken out, and perhaps a dot with it."""
    SIGNS = "signs"
    """Numbers, lone letters and all else."""

    @classmethod
    def of(cls, text: str, *, ruled: bool = False) -> "Kind":
        """The kind of a word; `ruled`: an underline was taken out beneath it."""
        bare = _ENDS.sub("", text)
        if len(bare) < 2 or not all(c.isalpha() or c in "'’" for c in bare):
            return cls.SIGNS
        if ruled or bare != text:
            return cls.UNDERLINED if ruled else cls.MARKED
        return cls.NAMES if text[0].isupper() and not text.isupper() else cls.LETTERS


@dataclass(frozen=True, slots=True)
class Scale:
    """Raw posterior → share of words that are right there: a straight line in log odds, up to the `most` known."""

    start: float
    slope: float
    most: float


@dataclass(frozen=True, slots=True)
class Scales:
    """Fitted numbers: the evidence's weights, where doubt begins, each kind's and ground's scale of posteriors."""

    weights: Matrix
    doubt: float
    careful_doubt: float
    scales: Mapping[tuple[Kind, Ground], Scale]


@dataclass(frozen=True, slots=True)
class Decision:
    """A pair of readings decided: the text, its raw posterior, what that rests on, and the rival."""

    text: str
    raw: float
    ground: Ground
    other: str = ""


@cache
def fitted_scales() -> Scales:
    """What `data/arbiter.toml` holds."""
    with FITTED.open("rb") as file:
        data = tomllib.load(file)
    weights = np.array([data["weights"][kind] for kind in KINDS])
    found = {(kind, ground): data["scales"][kind][ground] for kind in Kind for ground in Ground}
    scales = {key: Scale(**each) for key, each in found.items()}
    return Scales(weights, data["doubt"], data["careful_doubt"], scales)


def calibrated(decision: Decision, kind: Kind, scales: Scales) -> float:
    """The share of words of its kind that were right at a raw posterior on the same ground, on held-back typefaces."""
    scale = scales.scales[kind, decision.ground]
    return min(scale.most, share(scale.start + scale.slope * nats(decision.raw)))


def nats(posterior: float) -> float:
    """A posterior's log odds, so that 0.99 and 0.999 lie as far apart as 0.9 and 0.99."""
    sure = min(1 - 1e-5, max(1e-5, posterior))
    return math.log(sure / (1 - sure))


def share(odds: float) -> float:
    """The posterior of some log odds."""
    return 1 / (1 + math.exp(-odds))
