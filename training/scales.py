"""How much the arbiter's raw posteriors are worth: one scale for each kind of word and ground, fitted on known words.

Platt's way (Probabilistic outputs for support vector machines, 1999): a straight line between the log odds of a raw
posterior and those of being right. Wrong words are few, so two numbers say more than a curve with many steps.
"""

from collections.abc import Sequence

import numpy as np

from ingest.evidence import Matrix
from ingest.trust import Scale, nats

Marks = Sequence[tuple[float, bool]]
"""Raw posteriors of words and whether they were right."""
_EXPECTED = np.array([0.0, 0.8])
_STRAY = np.array([2.0, 0.4])
"""Start and slope as they are where nothing is known, and how far they stray from that."""
_MOST = 0.9999
_STEPS = 40


def scale(marks: Marks) -> Scale:
    """The likeliest scale of some words.

    Half a doubt more than was seen: a hundred right words of a hundred are no certainty.
    """
    odds = np.array([[1.0, nats(raw)] for raw, _ in marks]).reshape(-1, 2)
    right = np.array([right for _, right in marks], np.bool_)
    good = int(right.sum())
    wanted = np.where(right, (good + 0.5) / (good + 1), 0.0)
    line = _EXPECTED.copy()
    for _ in range(_STEPS):
        line = _better(line, odds, wanted)
    most = min(_MOST, (len(marks) + 0.5) / (len(marks) + 1))
    return Scale(round(float(line[0]), 4), round(float(line[1]), 4), round(most, 5))


def _better(line: Matrix, odds: Matrix, wanted: Matrix) -> Matrix:
    """One of Newton's steps, halved until it makes the words likelier."""
    shares = 1 / (1 + np.exp(-odds @ line))
    slope = odds.T @ (wanted - shares) - (line - _EXPECTED) / _STRAY**2
    bend = (odds * (shares * (1 - shares))[:, None]).T @ odds + np.diag(1 / _STRAY**2)
    step, before = np.linalg.solve(bend, slope), _cost(line, odds, wanted)
    for _ in range(12):
        found: Matrix = np.array([line[0] + step[0], max(0.0, line[1] + step[1])])
        if _cost(found, odds, wanted) <= before:
            return found
        step = step / 2
    return line


def _cost(line: Matrix, odds: Matrix, wanted: Matrix) -> float:
    """How unlikely the words are under a scale."""
    scores = odds @ line
    words = float((np.logaddexp(0, scores) - wanted * scores).sum())
    return words + 0.5 * float((((line - _EXPECTED) / _STRAY) ** 2).sum())


def lowest(posteriors: Sequence[float], part: float) -> float:
    """The posterior below which that part of the words lies, between 0.5 and 0.9995."""
    return float(np.clip(np.quantile(posteriors, part), 0.5, 0.9995)) if len(posteriors) else 0.9
