"""Lines that the network still misreads, picked out of many drawn ones: most lines teach it nothing any more.

A line that is misread beyond two letters in five is
left out: nobody can read it.
"""

import random
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from rapidfuzz.distance import Levenshtein

from ingest.recogniser import open_session
from training.example import Example, example
from training.loss import collapse

_TRIES = 8
"""Lines drawn at most for each one that is picked."""
_TOGETHER = 48
_ILLEGIBLE = 0.4


@lru_cache(maxsize=1)
def _session(path: str, _written: float) -> Any:
    return open_session(Path(path))


def misread(rng: random.Random, count: int, model: Path) -> list[Example]:
    """`count` lines that the model at `model` misreads; any lines where it is not there or misreads too few."""
    found: list[Example] = []
    tries = 0
    while len(found) < count and tries < _TRIES * count and model.exists():
        drawn = sorted((example(rng) for _ in range(_TOGETHER)), key=lambda e: e.image.shape[1])
        tries += len(drawn)
        for start in range(0, len(drawn), 8):
            some = drawn[start : start + 8]
            found += [e for e, read in zip(some, _read(some, model), strict=True) if _teaches(e.text, read)]
    return (found + [example(rng) for _ in range(count - len(found))])[:count]


def _teaches(text: str, read: str) -> bool:
    return 0 < Levenshtein.distance(text, read) <= max(1, _ILLEGIBLE * len(text))


def _read(lines: list[Example], model: Path) -> list[str]:
    widest = max(e.image.shape[1] for e in lines)
    images = np.zeros((len(lines), 1, 40, -(-widest // 8) * 8), np.float32)
    for place, one in enumerate(lines):
        images[place, 0, :, : one.image.shape[1]] = one.image
    scores = _session(str(model), model.stat().st_mtime).run(None, {"lines": images})[0].argmax(axis=-1)
    return [collapse(row[: -(-e.image.shape[1] // 4)].tolist()) for row, e in zip(scores, lines, strict=True)]
