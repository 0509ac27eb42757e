"""What speaks for each rival spelling of a word: two readers, the print itself, and a little of what is usual.

The numbers are laid out rival by rival in the order of `KINDS`; `ingest/arbiter.py` weighs them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Levenshtein

from ingest.glyphs import Verdict
from ingest.lookout import stretch
from ingest.name_parts import usual
from ingest.neighbours import usual_beside
from ingest.pairs import Pair
from ingest.recogniser import Float, likelihoods
from ingest.rivals import core, rivals
from ingest.syllables import bare, syllables

KINDS = (
    *("network", "again", "leader", "second", "sure", "near", "bare", "shape", "ink"),
    *("syllable", "cased", "usual", "beside"),
)
"""What speaks for a rival.

`network`: the logarithm of our network's likelihood over the leader's; `again`: the same in other framings of the
line. `leader`: our own reader's text. `second`: the second reader's, but for marks at its ends; `sure` with its
confidence. `near`: how like the second reader's, `bare` without marks. `shape`, `ink`: the verdict of the drawings.
`syllable`: spelt as Vietnamese allows. `cased`: no capital within a word of small letters. `usual`: how often names
have such a part. `beside`: how well it goes with its neighbours in the language of administration.
"""
DRAWN = ("shape", "ink")
PRIOR = ("syllable", "cased", "usual", "beside")
"""The kinds that do not come from the print; they must never decide alone."""
_LEAST = -16.0
_MOST_DRAWN = 5
"""Rivals that are drawn, the leader among them."""
_CLOSE = 9.0
"""A rival e^9 times less likely than the leader is not worth drawing, unless the second reader saw it."""
_DOUBT = 4.0
"""A rival whose chances without drawings are e^4 times less than the best one's will not win by its drawing."""
_PLACES = [KINDS.index(kind) for kind in DRAWN]
_UNDRAWN = np.array([kind not in DRAWN for kind in KINDS])
_LETTERS = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"[A-ZĐ]{2,3}[bcdđghklmnprstvx]")
_CLAN = re.compile(r"(?<![^\W_])[HKhk]['’]")

Matrix = npt.NDArray[np.float64]


class Sight(Protocol):
    """A second look at the stretch of a pair."""

    def compare(self, texts: Sequence[str]) -> tuple[Verdict, ...]:
        """Rivals drawn and held against the print where they differ from the first."""

    def again(self) -> list[Float]:
        """The network's chances over the stretch, read in other framings."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Rival spellings of one word, the leader first, and what speaks for each: rivals × kinds."""

    texts: tuple[str, ...]
    facts: Matrix


def weigh(pair: Pair, sight: Sight, weights: Matrix | None = None, *, prior: bool) -> Evidence:
    """The evidence on a pair. `prior`: it may be a part of a name.

    With `weights` only those rivals are drawn between which the rest of the evidence leaves a doubt.
    """
    views = sight.again()
    found = dict(rivals(pair.text, pair.second_text, stretch(pair.own), views))
    leader = pair.text
    texts = (leader, *(text for text in found if text != leader))
    columns = {
        "network": [max(_LEAST, found[text] - found[leader]) for text in texts],
        "again": _again(texts, views),
        "leader": [float(text == leader) for text in texts],
        **_seconded(texts, pair),
        **dict.fromkeys(DRAWN, [0.0] * len(texts)),
        "syllable": [_spelt(text) for text in texts],
        "cased": [-float(oddly_cased(text)) for text in texts],
        "usual": [usual(text) if prior else 0.0 for text in texts],
        "beside": [usual_beside(text, *pair.beside) for text in texts],
    }
    facts = np.array([columns[kind] for kind in KINDS]).T
    rows = worth_drawing(facts, weights)
    if len(rows) > 1:
        for row, verdict in zip(rows, sight.compare([texts[row] for row in rows]), strict=True):
            facts[row, _PLACES] = verdict.shape, verdict.ink
    return Evidence(texts, facts)


def worth_drawing(facts: Matrix, weights: Matrix | None) -> list[int]:
    """Rows of the leader and of the rivals that its drawing shall be held against; none where nothing is in doubt."""
    network, second = facts[:, KINDS.index("network")], facts[:, KINDS.index("second")]
    rows = [n for n in range(1, len(facts)) if network[n] > -_CLOSE or second[n]]
    if weights is not None:
        scores = facts @ np.where(_UNDRAWN, weights, 0)
        rows = [n for n in rows if min(scores[n], scores[0]) > scores.max() - _DOUBT]
    rows = sorted(rows, key=lambda n: -network[n] - 4 * second[n])[: _MOST_DRAWN - 1]
    return [0, *rows] if rows else []


def _again(texts: Sequence[str], views: Sequence[Float]) -> list[float]:
    """The mean logarithm of the likelihoods in other framings over the first text's."""
    if not views:
        return [0.0] * len(texts)
    found = np.array([np.maximum(likelihoods(view, texts), 3 * _LEAST) for view in views])
    gaps = np.clip(found - found[:, :1], _LEAST, -_LEAST)
    return [float(gap) for gap in gaps.mean(axis=0)]


def _seconded(texts: Sequence[str], pair: Pair) -> dict[str, list[float]]:
    """How each text stands to the second reader's."""
    seen = core(pair.second_text)
    if not seen:
        return {kind: [0.0] * len(texts) for kind in ("second", "sure", "near", "bare")}
    sure = min(word.confidence for word in pair.second)
    agrees = [float(core(text) == seen) for text in texts]
    return {
        "second": agrees,
        "sure": [sure * each for each in agrees],
        "near": [-Levenshtein.normalized_distance(text, pair.second_text) for text in texts],
        "bare": [-Levenshtein.normalized_distance(bare(core(text)), bare(seen)) for text in texts],
    }


def _spelt(text: str) -> float:
    """0 where every run of letters is a syllable, else -1: numbers and signs say nothing, nor the H of «H’Drai»."""
    runs = _LETTERS.findall(_CLAN.sub("", text))
    return -float(any(run.lower() not in syllables() for run in runs))


def oddly_cased(text: str) -> bool:
    """Whether a run of letters has capitals behind its first letter and small letters too: «HIộp», «HDrai».

    The signs of papers and offices may end in one small consonant («TTr», «TTg»).
    """
    runs = (run for run in _LETTERS.findall(text) if not _SIGN.fullmatch(run))
    return any(not (run.isupper() or run[1:].islower() or len(run) == 1) for run in runs)
