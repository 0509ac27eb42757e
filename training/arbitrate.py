"""Fit the arbiter's weights and the scales of its posteriors, and measure it: `python -m training.arbitrate`.

Weights are fitted on lines in training typefaces (a conditional logit over each word's rivals), scales on pages in
held-back typefaces, and the figures printed are of names drawn anew in held-back typefaces, a sixth of their parts
never trained on. Run it again whenever the recogniser has changed; `ingest/data/arbiter.toml` is written anew.
"""

import argparse
import datetime
from collections.abc import Iterable, Sequence

import numpy as np

from ingest.arbiter import FITTED, Ground, Kind, Scales, agreed, chances, nats
from ingest.evidence import KINDS, PRIOR, Matrix
from training.arbitration import report
from training.cases import Case, ReadLine, read_lines
from training.page_words import PageWord, page_words

_RIDGE = 0.002
_STEPS = 400
_PRIOR_SHARE = 0.5
"""Part of the prior's fitted weight that it keeps."""
_SIGNED = ("leader",)
"""Kinds whose weight may be negative: to have been our own reading is no merit in itself."""
_SECOND = ("second", "sure", "near", "bare")
"""Kinds that need a second reader."""
_PAGES_SEED = 458
"""Not the bench's: figures are measured on other pages."""
_LEAST = 25
"""Words in each step of a scale."""
_TRUST = {"doubt": 0.99, "careful_doubt": 0.999}
"""Share of words that must be right above each threshold."""


Marks = dict[tuple[Kind, Ground], list[tuple[float, bool]]]
"""Raw posteriors of words and whether they were right, by what they are made of and what they rest on."""


def fit(words: Iterable[Case]) -> Matrix:
    """The weights under which the right rivals are likeliest; a word whose right spelling is no rival says nothing.

    The prior is then cut down and the other weights are fitted anew: real names are rarer than those drawn here.
    """
    contested = [c for c in words if not agreed(c.pair) and any(map(c.says, c.evidence.texts))]
    most = max(len(c.evidence.texts) for c in contested)
    facts, absent = np.zeros((len(contested), most, len(KINDS))), np.zeros((len(contested), most))
    for n, case in enumerate(contested):
        count = len(case.evidence.texts)
        facts[n, :count], absent[n, count:] = case.evidence.facts, np.inf
    right = facts[np.arange(len(contested)), [_first(c) for c in contested]]
    prior = np.array([kind in PRIOR for kind in KINDS])
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


def threshold(marks: Sequence[tuple[float, bool]], share: float) -> float:
    """The least posterior from which on that share of words is right, between 0.5 and 0.9995."""
    ranked = sorted(marks, reverse=True)
    wrong = np.cumsum([not right for _, right in ranked])
    good = np.nonzero(wrong <= (1 - share) * np.arange(1, len(ranked) + 1))[0]
    least = ranked[good[-1]][0] if good.size else 1.0
    return float(np.clip(least, 0.5, 0.9995))


def scale(marks: Sequence[tuple[float, bool]]) -> tuple[list[float], list[float]]:
    """Log odds of raw posteriors and the share of right words there, rising: isotonic regression on steps of words."""
    ranked = sorted((nats(raw), right) for raw, right in marks)
    steps: list[tuple[float, float, int]] = []
    for start in range(0, len(ranked), _LEAST):
        part = ranked[start : start + _LEAST]
        steps.append((sum(x for x, _ in part), sum(right for _, right in part), len(part)))
        while len(steps) > 1 and steps[-2][1] / steps[-2][2] >= steps[-1][1] / steps[-1][2]:
            (a, b, c), (d, e, f) = steps[-2:]
            steps[-2:] = [(a + d, b + e, c + f)]
    # Half a doubt more than was seen: a hundred right words of a hundred are no certainty. The few words of the
    # last step are at least as sure as the many below it.
    shares = np.array([min(0.9999, (right + 0.5) / (count + 1)) for _, right, count in steps])
    rising = np.maximum.accumulate(shares)
    return [round(odds / count, 3) for odds, _, count in steps], [round(float(share), 5) for share in rising]


def scales_of(weights: Matrix, lines: Sequence[ReadLine], pages: Sequence[PageWord]) -> Scales:
    """Thresholds and scales from pages in held-back typefaces; from lines how much a reader alone is worth in doubt."""
    alone = [(word.alone, word.alone_right) for word in pages if word.kind is Kind.LETTERS]
    limits = {name: threshold(alone, share) for name, share in _TRUST.items()}
    marks = weighed(weights, lines)
    for word in pages:
        marks[word.kind, Ground.ALONE].append((word.alone, word.alone_right))
        marks[word.kind, word.ground].append((word.raw, word.right))
    return Scales(weights, **limits, scales={key: scale(found) for key, found in marks.items()})


def weighed(weights: Matrix, lines: Sequence[ReadLine]) -> Marks:
    """Of words whose rivals are weighed without a second reader; all other grounds empty."""
    lone = np.where([kind in _SECOND for kind in KINDS], 0, weights)
    marks: Marks = {(kind, ground): [] for kind in Kind for ground in Ground}
    for case in (case for line in lines for case in line.cases):
        odds = chances(case.weighed(lone), lone)
        if len(odds) > 1:
            text = case.evidence.texts[int(odds.argmax())]
            marks[Kind.of(text), Ground.WEIGHED].append((float(odds.max()), case.says(text)))
    return marks


def write(scales: Scales) -> None:
    """Keep the fitted numbers beside the arbiter."""
    rows = [
        "# The arbiter's weights, where its doubts begin, and the scales of its posteriors (log odds → share right).",
        f"# Fitted by `python -m training.arbitrate`, {datetime.date.today():%Y-%m-%d}. Not to be edited by hand.",
        *(f"{name} = {getattr(scales, name):.5f}" for name in _TRUST),
        "\n[weights]",
        *(f"{kind} = {weight:.4f}" for kind, weight in zip(KINDS, scales.weights, strict=True)),
    ]
    for (kind, ground), (raw, right) in scales.scales.items():
        rows += [f"\n[scales.{kind}.{ground}]", f"raw = {list(raw)}", f"right = {list(right)}"]
    FITTED.write_text("\n".join(rows) + "\n", encoding="utf-8")


def main() -> None:
    """Fit, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=900, help="lines to fit on, and as many for a reader alone")
    parser.add_argument("--pages", type=int, default=150, help="pages to fit the scales on")
    parser.add_argument("--names", type=int, default=500, help="names to measure on")
    given = parser.parse_args()
    fitting = read_lines(11, given.lines, held=False)
    held = read_lines(12, given.lines, held=True)
    weights = fit(case for line in fitting for case in line.cases)
    pages = page_words(_PAGES_SEED, given.pages, Scales(weights, 1.0, 1.0, {}))
    scales = scales_of(weights, held, pages)
    write(scales)
    report(scales, read_lines(13, given.names, held=True, names=True))


if __name__ == "__main__":
    main()
