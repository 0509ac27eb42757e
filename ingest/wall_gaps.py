"""Where the upright rules of a table pause: the name of a group or a sum runs across its columns there."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import components
from ingest.limits import MAX_WALL_GAPS
from ingest.rule_pieces import covered

Image = npt.NDArray[np.uint8]
Gap = tuple[int, int]
"""The first pixel of a pause and the one past its last."""

_LEAST = 3.5
"""Millimetres: a row of print needs that much; worn rules have shorter holes."""
_NEAR = 2.0
"""Millimetres: a pause that begins that near a level rule begins with it."""
_REACH = 0.6
"""Millimetres to both sides of a rule within which it may stray."""
WHOLE = 0.8
"""Share of a row's height that a wall runs along where another one pauses: stems of letters may bridge a pause."""
_LETTER, _BESIDE = 1.2, 4.0
"""Millimetres: what stands in the place of a missing wall is at least as wide; how far around it is looked at."""
_EDGE, _BARE = 0.5, 0.4
"""Millimetres: how far the ink of a level rule reaches into a row, and how much paper shows above and below a stem."""
_DARK = 30
"""Grey levels below the paper."""


def pauses(grey: Image, upright: Image, xs: Sequence[int], ys: Sequence[int], scale: float) -> list[Gap]:
    """Rows that no level rule parts from others, because walls between columns pause there, from top to bottom.

    `upright` is the mask of upright rules, `scale` pixels per millimetre. One wall may pause by itself only where
    nothing is left of it: worn rules have holes, too.
    """
    found = sorted(gap for x in xs[1:-1] for gap in _gaps(upright, x, ys[0], ys[-1], scale))
    if len(found) > MAX_WALL_GAPS or len(xs) > MAX_WALL_GAPS:
        return []
    kept: list[Gap] = []
    for start, end in found:
        if kept and start < kept[-1][1]:
            continue
        open_ = [x for x in xs[1:-1] if covered(upright.T, x, start, end, round(_REACH * scale)) < WHOLE]
        if len(open_) > 1 or (open_ and _is_missing(grey, open_[0], (start, end), scale)):
            kept.append((start, end))
    return kept


def parted(ys: Sequence[int], rows: Sequence[Gap], scale: float) -> list[int]:
    """The heights of level rules with those at which rows begin and end that none parts."""
    found = list(ys)
    for at in (at for row in rows for at in row):
        if all(abs(at - y) > _NEAR * scale for y in found):
            found.append(at)
    return sorted(found)


def _gaps(upright: Image, x: int, top: int, bottom: int, scale: float) -> Iterator[Gap]:
    """The stretches between two heights in which a wall is missing."""
    reach = round(_REACH * scale)
    there = upright[top:bottom, max(0, x - reach) : x + reach + 1].any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate(([True], there, [True])).astype(np.int8)))
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if end - start >= _LEAST * scale:
            yield top + start, top + end


def _is_missing(grey: Image, x: int, gap: Gap, scale: float) -> bool:
    """Whether a wall that pauses by itself leaves nothing behind: bare paper, or letters, which are wider."""
    reach, inset, beside = round(_REACH * scale / 2), round(scale / 2), round(_BESIDE * scale)
    left = max(0, x - beside)
    around = grey[gap[0] + inset : gap[1] - inset, left : x + beside + 1]
    dark = (around < float(np.median(around)) - _DARK).astype(np.uint8)
    labels, stats = components(dark)
    there = np.unique(labels[:, max(0, x - left - reach) : x - left + reach + 1])
    return all(stats[label, 2] >= _LETTER * scale for label in there if label)


def stems(
    grey: Image, xs: Sequence[int], heights: Sequence[int], paused: frozenset[int], scale: float
) -> frozenset[tuple[int, int]]:
    """Row and column of what stands in the place of a wall in a row that walls leave out, and is a letter."""
    places = ((row, column) for row in paused for column in range(1, len(xs) - 1))
    return frozenset((n, m) for n, m in places if _is_stem(grey, xs[m], heights[n], heights[n + 1], scale))


def _is_stem(grey: Image, x: int, top: int, bottom: int, scale: float) -> bool:
    """Whether what stands in the place of a wall in a row is a stem of a letter: it touches no edge of the row.

    A stem in line with the rules above and below looks like their middle: «IV. Phòng …» over two columns.
    """
    reach, inset, beside = round(_REACH * scale), round(_EDGE * scale), round(_BESIDE * scale)
    end = max(1, round(_BARE * scale))
    part = cv2.blur(grey[top + inset : bottom - inset, max(0, x - beside) : x + beside + 1], (3, 1))
    if len(part) < 4 * end:
        return False
    middle = min(x, beside)
    there = part[:, max(0, middle - reach) : middle + reach + 1].min(axis=1) < float(np.median(part)) - _DARK
    return bool(there.any()) and not (there[:end].any() or there[-end:].any())


def open_rows(ys: Sequence[int], rows: Sequence[Gap]) -> frozenset[int]:
    """Which rows between the heights `ys`, counted from 0, lie in a pause."""
    return frozenset(
        n for n, (top, bottom) in enumerate(pairwise(ys)) if any(a < (top + bottom) / 2 < b for a, b in rows)
    )
