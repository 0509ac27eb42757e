"""How far a reading is from the truth."""

from collections.abc import Iterable, Sequence

import numpy as np
from rapidfuzz.distance import Levenshtein

from training.alphabet import CHARACTERS


def collapse(classes: Sequence[int]) -> str:
    """The text of a CTC path: repeats taken together, blanks dropped."""
    return "".join(
        CHARACTERS[c - 1] for c, before in zip(classes, [0, *classes], strict=False) if c and c != before
    ).strip()


def error_rate(pairs: Iterable[tuple[str, str]]) -> float:
    """Character error rate of (truth, reading) pairs: edits over characters of the truth."""
    distances, letters = zip(*((Levenshtein.distance(t, r), len(t)) for t, r in pairs), strict=True)
    return float(np.sum(distances) / max(1, np.sum(letters)))
