"""Two readings of one line → the words that most likely stand there, each with a posterior and its rival.

Our own reader reads every line. A line with a word in doubt is read again by the second reader, if it is
installed; a word on which the two differ, or that stays in doubt, is decided between rival spellings by all that
speaks for them. Weights and the posteriors' scales are fitted by `python -m training.arbitrate`.
"""

import math
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, partial
from pathlib import Path

import numpy as np

from ingest import ocr
from ingest.evidence import KINDS, Evidence, Matrix, oddly_cased, weigh
from ingest.lookout import Lookout
from ingest.pairs import Pair, paired
from ingest.recogniser import Reading, ReadWord
from ingest.strip import Strip
from ingest.words import Line, Word

FITTED = Path(__file__).parent / "data" / "arbiter.toml"
_ABOVE, _BELOW = 0.78, 0.22
"""Em above and below the baseline that a word's box takes."""
_ENDS = re.compile(r"^\W+|\W+$")
_BLANK = re.compile(r" (?=[\W\d_])|(?<=[\W\d_]) ")


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
    """What a word is made of; a lone letter or a number is misread in other ways than a word is."""

    LETTERS = "letters"
    SIGNS = "signs"

    @classmethod
    def of(cls, text: str) -> "Kind":
        """Letters: two or more and nothing else, but for apostrophes and marks at the ends."""
        bare = _ENDS.sub("", text)
        return cls.LETTERS if len(bare) > 1 and all(c.isalpha() or c in "'’" for c in bare) else cls.SIGNS


Scale = tuple[Sequence[float], Sequence[float]]
"""Log odds of raw posteriors, rising, and the share of words that are right there."""


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
    scales = {key: (each["raw"], each["right"]) for key, each in found.items()}
    return Scales(weights, data["doubt"], data["careful_doubt"], scales)


def decide(strip: Strip, reading: Reading, *, careful: bool = False) -> Line:
    """The words of a line, edges in pixels of the strip's picture.

    `careful`: the line may hold names or figures that nobody can guess (a cell of a table), so that every word
    has a second look; elsewhere words with a capital or a figure have one, and all that our own reader doubts.
    """
    scales = fitted_scales()
    words: list[Word] = []
    for pair, decision in decisions(strip, reading, scales, careful=careful):
        words += _words(pair, decision, strip, calibrated(decision, scales))
    return tuple(words)


def decisions(strip: Strip, reading: Reading, scales: Scales, *, careful: bool) -> list[tuple[Pair, Decision]]:
    """The pairs of both readings and what was decided on each; see `decide`."""
    doubts = [n for n, word in enumerate(reading) if doubtful(word, scales, careful=careful)]
    second = _second(strip, reading, doubts) if doubts and ocr.available() else ()
    lookout = Lookout(strip, reading)
    found = []
    for pair in paired(reading, second):
        evidence = partial(weigh, pair, lookout.at(pair), scales.weights, prior=may_be_name(pair))
        found.append((pair, settle(pair, evidence, scales)))
    return found


def _second(strip: Strip, reading: Reading, doubts: Sequence[int]) -> Line:
    """The second reader's words from before the first doubtful one to behind the last: its time goes by the width."""
    first, last = doubts[0] - 1, doubts[-1] + 1
    wide = strip.image.shape[1]
    left = (reading[first - 1].right + reading[first].left) / 2 if first > 0 else 0
    right = (reading[last].right + reading[last + 1].left) / 2 if last + 1 < len(reading) else wide
    start = max(0, round(left))
    part = np.ascontiguousarray(strip.image[:, start : max(start + 1, round(right))])
    found = ocr.read_strip(replace(strip, image=part, left=strip.left + start))
    return tuple(replace(word, left=word.left + start, right=word.right + start) for word in found)


def doubtful(word: ReadWord, scales: Scales, *, careful: bool) -> bool:
    """Whether a word deserves a second look."""
    guessable = not careful and not any(c.isupper() or c.isdigit() for c in word.text)
    return word.posterior < (scales.doubt if guessable else scales.careful_doubt)


def may_be_name(pair: Pair) -> bool:
    """Whether how usual a part of a name is says anything about a pair."""
    return any(c.isupper() for c in pair.text + pair.second_text)


def agreed(pair: Pair) -> bool:
    """Whether two readers saw the same, and nothing as odd as the «HDrai» that both make of «H’Drai».

    A blank beside a figure or a mark («2753 /TTr-STP») makes no other text; our own reader's is kept.
    """
    same = _BLANK.sub("", pair.text) == _BLANK.sub("", pair.second_text)
    return same and not oddly_cased(pair.text)


def settle(pair: Pair, evidence: Callable[[], Evidence], scales: Scales) -> Decision:
    """Decide one pair; the evidence is looked for only where two readers differ or one alone is in grave doubt.

    Where two agree, weighing rivals has mended nothing and broken a little; how sure both were is the posterior.
    Evidence costs more than either reading, so a reader alone weighs rivals only below the common doubt.
    """
    posterior = min(word.posterior for word in pair.own)
    if agreed(pair):
        sure = min(word.confidence for word in pair.second)
        return Decision(pair.text, share(nats(posterior) + nats(sure)), Ground.AGREED)
    if not pair.second and posterior >= scales.doubt:
        return Decision(pair.text, posterior, Ground.ALONE)
    found = evidence()
    odds = chances(found, scales.weights)
    best = int(odds.argmax())
    text = found.texts[best]
    rival = next((seen for seen in (pair.second_text, pair.text) if seen and seen != text), "")
    return Decision(text, float(odds[best]), Ground.DECIDED if pair.second else Ground.WEIGHED, rival)


def chances(evidence: Evidence, weights: Matrix) -> Matrix:
    """The rivals' chances: the softmax of their weighed evidence."""
    scores = evidence.facts @ weights
    odds = np.exp(scores - scores.max())
    found: Matrix = odds / odds.sum()
    return found


def calibrated(decision: Decision, scales: Scales) -> float:
    """The share of words of its kind that were right at a raw posterior on the same ground, on held-back typefaces."""
    raw, right = scales.scales[Kind.of(decision.text), decision.ground]
    return float(np.interp(nats(decision.raw), raw, right))


def nats(posterior: float) -> float:
    """A posterior's log odds, so that 0.99 and 0.999 lie as far apart as 0.9 and 0.99."""
    sure = min(1 - 1e-5, max(1e-5, posterior))
    return math.log(sure / (1 - sure))


def share(odds: float) -> float:
    """The posterior of some log odds."""
    return 1 / (1 + math.exp(-odds))


def _words(pair: Pair, decision: Decision, strip: Strip, confidence: float) -> list[Word]:
    """A decided pair as words: the edges of whoever saw as many words, else the stretch shared by letters."""
    texts = decision.text.split(" ")
    edges = next(
        ([(word.left, word.right) for word in seen] for seen in (pair.own, pair.second) if len(seen) == len(texts)),
        None,
    ) or _shared(texts, pair.own[0].left, pair.own[-1].right)
    top, bottom = strip.baseline - _ABOVE * strip.em, strip.baseline + _BELOW * strip.em
    others = decision.other.split(" ")
    if len(others) != len(texts):
        others = [decision.other] * len(texts)
    return [
        Word(text, left, top, right, bottom, confidence, other if other != text else "")
        for text, (left, right), other in zip(texts, edges, others, strict=True)
    ]


def _shared(texts: Sequence[str], left: float, right: float) -> list[tuple[float, float]]:
    """A stretch cut into words by their numbers of letters."""
    pitch = (right - left) / (sum(len(text) for text in texts) + len(texts) - 1)
    edges = []
    for text in texts:
        edges.append((left, left + pitch * len(text)))
        left += pitch * (len(text) + 1)
    return edges
