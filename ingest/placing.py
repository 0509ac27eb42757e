"""Words of a strip → words on the page, their boxes drawn tight around their ink."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ingest.ink import DARK
from ingest.recogniser import Reading
from ingest.strip import Strip
from ingest.words import Line, Word

_STRAY = 0.35
"""Em by which the edges of a word as read may miss those of its ink."""

Gap = tuple[float, float]
"""First and last column without ink."""


def plain(reading: Reading) -> Line:
    """Our own reader's words as they are, in pixels of the strip's picture; confidence is the posterior."""
    return tuple(Word(word.text, word.left, 0.0, word.right, 0.0, word.posterior) for word in reading)


def placed(strip: Strip, reading: Line) -> Line:
    """The words of a line, given in pixels of the strip's picture, in those of the image that it was cut from."""
    if not reading:
        return ()
    ink = strip.image < DARK
    gaps = _gaps(np.any(ink, axis=0))
    stray, width = _STRAY * strip.em, float(strip.image.shape[1])
    shift = _shift(gaps, reading, strip.em, int(width))
    cuts = [_between(gaps, a.right + shift - stray, b.left + shift + stray) for a, b in pairwise(reading)]
    words = []
    for word, start, end in zip(reading, [0.0, *cuts], [*cuts, width], strict=True):
        first, last = max(start, word.left + shift - strip.em), min(end, word.right + shift + strip.em)
        left, right, top, bottom = _tight(strip, ink, int(first), max(int(first) + 1, int(np.ceil(last))))
        drop = strip.top + strip.slope * (left + right) / 2
        left, right = strip.left + left, strip.left + right
        words.append(replace(word, left=left, right=right, top=drop + top, bottom=drop + bottom))
    return tuple(words)


def _shift(gaps: list[Gap], reading: Line, em: float, width: int) -> float:
    """By how much all words must move to the right so that the spaces between them fall on paper.

    The network says a letter a little before or after it has seen it, all along a line by about as much.
    """
    paper = np.zeros(width + 1)
    for start, end in gaps:
        paper[int(start) : int(end)] = min(end - start, 0.5 * em)
    spaces = np.array([(a.right + b.left) / 2 for a, b in pairwise(reading)])
    shifts = np.arange(-0.5 * em, 0.5 * em + 1, max(1.0, em / 32))
    at = np.clip(spaces[:, None] + shifts, 0, width).astype(np.int64)
    found = paper[at].sum(axis=0)
    best = shifts[found >= found.max() - 1e-6]
    return float(best[np.abs(best - np.median(best)).argmin()]) if len(spaces) else 0.0


def _gaps(inked: npt.NDArray[np.bool_]) -> list[Gap]:
    """The stretches of columns without ink."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], ~inked, [False])).astype(np.int8)))
    return [(float(a), float(b)) for a, b in edges.reshape(-1, 2).tolist()]


def _between(gaps: list[Gap], start: float, end: float) -> float:
    """The middle of the widest stretch of paper between two words, else the middle between their edges."""
    inside = [(min(b, end) - max(a, start), (a + b) / 2) for a, b in gaps if b > start and a < end]
    middle = max(inside, default=(0.0, (start + end) / 2))[1]
    return min(max(middle, start), end) if start < end else (start + end) / 2


def _tight(strip: Strip, ink: npt.NDArray[np.bool_], first: int, last: int) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of the ink in some columns; where it is too pale to be ink, the height of an x."""
    part = ink[:, first:last]
    columns, rows = np.flatnonzero(part.any(axis=0)), np.flatnonzero(part.any(axis=1))
    if not len(columns):
        return float(first), float(last), strip.baseline - 0.45 * strip.em, strip.baseline
    return float(first + columns[0]), float(first + columns[-1] + 1), float(rows[0]), float(rows[-1] + 1)
