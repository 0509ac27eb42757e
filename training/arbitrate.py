"""Fit the arbiter's weights and the scales of its posteriors, and measure it: `python -m training.arbitrate`.

Weights are fitted on worn lines and on pages (a conditional logit over each word's rivals), scales on pages, all in
held-back typefaces: in a face that it was trained on our own reader is too good, and the arbiter would learn not to
hear the second one. The figures printed are of names drawn anew, a sixth of their parts never trained on. Run it
again whenever the recogniser has changed; `ingest/data/arbiter.toml` is written anew.
"""

import argparse
import datetime
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from functools import partial

import numpy as np

from ingest.arbiter import agreed, chances, guessable, settle
from ingest.evidence import KINDS, PRIOR, Matrix
from ingest.trust import FITTED, Ground, Kind, Scales
from training.arbitration import report
from training.cases import Case, ReadLine, read_lines
from training.page_words import page_words
from training.scales import lowest, scale

_RIDGE = 0.002
_STEPS = 400
_PRIOR_SHARE = 0.5
"""Part of the prior's fitted weight that it keeps."""
_WORDS_OF_TEXT = ("beside",)
"""Kinds of the prior that keep all of it: they say nothing of names, and their texts are like those of an archive."""
_SIGNED = ("leader",)
"""Kinds whose weight may be negative: to have been our own reading is no merit in itself."""
_SECOND = ("second", "sure", "near", "bare")
"""Kinds that need a second reader."""
_PAGES_SEED = 458
"""Not the bench's: figures are measured on other pages."""
_FEW = 100
"""Words of a kind on a ground that are too few for a scale of their own."""
_ASKED = {"doubt": 0.03, "careful_doubt": 0.3}
"""Share of the words that each doubt puts to the second reader, its time being what it costs: of words in small
letters, and of those with a capital or a figure."""

Marks = dict[tuple[Kind, Ground], list[tuple[float, bool]]]
"""Raw posteriors of words and whether they were right, by what they are made of and what they rest on."""


def fit(words: Iterable[Case]) -> Matrix:
    """The weights under which the right rivals are likeliest; a word whose right spelling is no rival says nothing.

    The prior on names is then cut down and the other weights are fitted anew: real names are rarer than drawn ones.
    """
    contested = [c for c in words if not agreed(c.pair) and any(map(c.says, c.evidence.texts))]
    most = max(len(c.evidence.texts) for c in contested)
    facts, absent = np.zeros((len(contested), most, len(KINDS))), np.zeros((len(contested), most))
    for n, case in enumerate(contested):
        count = len(case.evidence.texts)
        facts[n, :count], absent[n, count:] = case.evidence.facts, np.inf
    right = facts[np.arange(len(contested)), [_first(c) for c in contested]]
    prior = np.array([kind in PRIOR and kind not in _WORDS_OF_TEXT for kind in KINDS])
    free = _descend(facts, absent, right, np.zeros(len(KINDS)), np.ones(len(KINDS)))
    return _descend(facts, absent, right, np.where(prior, _PRIOR_SHARE, 1) * free, 1.0 - prior)


def _descend(facts: Matrix, absent: Matrix, right: Matrix, weights: Matrix, moving: Matrix) -> Matrix:
    """Weights of the greatest likelihood (words × rivals × kinds, infinite where absent), those that may move moved."""
    low = np.array([-np.inf if kind in _SIGNED else 0.0 for kind in KINDS])
    speed, size = np.zeros(len(KINDS)), np.zeros(len(KINDS))
    for step in range(_STEPS):
        scores = facts @ weights - absent
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        odds /= odds.sum(axis=1, keepdims=True)
        slope = moving * ((np.einsum("nr,nrk->nk", odds, facts) - right).mean(axis=0) + _RIDGE * weights)
        speed, size = 0.9 * speed + 0.1 * slope, 0.99 * size + 0.01 * slope**2
        rate = 0.15 if step < 0.6 * _STEPS else 0.03
        weights = np.maximum(low, weights - rate * speed / (np.sqrt(size) + 1e-6))
    return weights


def _first(case: Case) -> int:
    return next(n for n, text in enumerate(case.evidence.texts) if case.says(text))


def scales_of(weights: Matrix, lines: Sequence[ReadLine], pages: Sequence[Case]) -> Scales:
    """Doubts and scales from words of pages; from lines how much a reader alone is worth in doubt."""
    marks = weighed(weights, lines)
    all_asked = Scales(weights, 1.0, 1.0, {})
    for case in pages:
        text = case.pair.text
        marks[kind_of(case, text), Ground.ALONE].append((_posterior(case), case.says(text)))
        decision = settle(case.pair, partial(case.weighed, weights), all_asked)
        marks[kind_of(case, decision.text), decision.ground].append((decision.raw, case.says(decision.text)))
    return Scales(weights, **doubts(pages), scales={key: scale(_enough(marks, *key)) for key in marks})


def doubts(pages: Sequence[Case]) -> dict[str, float]:
    """The posteriors below which a word is put to the second reader."""
    plain = [_posterior(case) for case in pages if guessable(case.pair.text)]
    telling = [_posterior(case) for case in pages if not guessable(case.pair.text)]
    return {name: lowest(words, part) for (name, part), words in zip(_ASKED.items(), (plain, telling), strict=True)}


def _posterior(case: Case) -> float:
    return min(word.posterior for word in case.pair.own)


def kind_of(case: Case, text: str) -> Kind:
    """The kind of a case's word when it is read as `text`."""
    return Kind.of(text, ruled=case.ruled)


def _enough(marks: Marks, kind: Kind, ground: Ground) -> list[tuple[float, bool]]:
    """The words of a kind on a ground; those of letters with them where they are too few for a scale."""
    own = marks[kind, ground]
    return own if len(own) >= _FEW or kind is Kind.LETTERS else own + marks[Kind.LETTERS, ground]


def weighed(weights: Matrix, lines: Sequence[ReadLine]) -> Marks:
    """Of words whose rivals are weighed without a second reader; all other grounds empty."""
    lone = np.where([kind in _SECOND for kind in KINDS], 0, weights)
    marks: Marks = {(kind, ground): [] for kind in Kind for ground in Ground}
    for case in (case for line in lines for case in line.cases):
        odds = chances(case.weighed(lone), lone)
        if len(odds) > 1:
            text = case.evidence.texts[int(odds.argmax())]
            marks[kind_of(case, text), Ground.WEIGHED].append((float(odds.max()), case.says(text)))
    return marks


def write(scales: Scales) -> None:
    """Keep the fitted numbers beside the arbiter."""
    rows = [
        "# The arbiter's weights, where its doubts begin, and the scales of its posteriors (log odds → log odds).",
        f"# Fitted by `python -m training.arbitrate`, {datetime.date.today():%Y-%m-%d}. Not to be edited by hand.",
        *(f"{name} = {getattr(scales, name):.5f}" for name in _ASKED),
        "\n[weights]",
        *(f"{kind} = {weight:.4f}" for kind, weight in zip(KINDS, scales.weights, strict=True)),
    ]
    for (kind, ground), each in scales.scales.items():
        rows += [f"\n[scales.{kind}.{ground}]", *(f"{name} = {value}" for name, value in asdict(each).items())]
    FITTED.write_text("\n".join(rows) + "\n", encoding="utf-8")


def main() -> None:
    """Fit, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=600, help="lines to fit on, and as many for a reader alone")
    parser.add_argument("--pages", type=int, default=150, help="pages to fit the scales on")
    parser.add_argument("--names", type=int, default=500, help="names to measure on")
    given = parser.parse_args()
    fitting = read_lines(11, given.lines, held=True)
    pages = page_words(_PAGES_SEED, given.pages)
    weights = fit([*pages, *(case for line in fitting for case in line.cases)])
    scales = scales_of(weights, read_lines(12, given.lines, held=True), pages)
    write(scales)
    report(scales, read_lines(13, given.names, held=True, names=True))


if __name__ == "__main__":
    main()
