"""By how much the lines of a page lean, and whether they stand on end: told by how sharply rows of ink alternate."""

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import long_runs
from ingest.strip import Grey

Points = tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]
"""Columns and rows of pixels."""

MOST_SKEW = 5.0
_COARSE, _FINE = 600, 1400
"""Pixels along the longer side of the small pictures on which lines are measured."""
_RIBBON = 8
"""Times longer than wide."""
_ON_END = 1.3
"""Times sharper from left to right than from top to bottom: the page stands on end."""


def skew(grey: Grey) -> float:
    """The angle (degrees, anticlockwise) that makes the lines level: coarse on a small picture, then fine."""
    if _is_ribbon(grey):
        return 0.0
    coarse, fine = feet(small_ink(grey, _COARSE)), feet(small_ink(grey, _FINE))
    angle = max(_ANGLES, key=lambda a: _sharpness(coarse, a))
    angle = max(_around(angle, 0.4, 0.1), key=lambda a: _sharpness(fine, a))
    return max(_around(angle, 0.04, 0.04), key=lambda a: _sharpness(fine, a))


def stands_on_end(grey: Grey) -> bool:
    """Whether the rows of ink alternate more sharply from left to right than from top to bottom."""
    if _is_ribbon(grey):
        return False
    flat = _loose_ink(grey, _COARSE)
    on_end = np.ascontiguousarray(flat.T)
    best, best_on_end = (max(_sharpness(points, a) for a in _ANGLES) for points in (edges(flat), edges(on_end)))
    return best_on_end > _ON_END * best


def _is_ribbon(grey: Grey) -> bool:
    """Whether a picture is no page but a line or a margin, which is as its giver cut it."""
    high, wide = grey.shape
    return bool(max(high, wide) > _RIBBON * min(high, wide))


def small_ink(grey: Grey, longest: int) -> Grey:
    """A picture of the ink (1) about `longest` pixels long, level and upright rules left out."""
    ink, rules = _ink_and_rules(grey, longest)
    return cv2.subtract(ink, cv2.dilate(rules, np.ones((3, 3), np.uint8)))  # type: ignore[no-any-return]


def _loose_ink(grey: Grey, longest: int) -> Grey:
    """The same without all that hangs together with a rule: the walls of a low row are like letters on end."""
    ink, rules = _ink_and_rules(grey, longest)
    _, labels = cv2.connectedComponents(ink, connectivity=8)
    ruled = np.zeros(int(labels.max()) + 1, bool)
    ruled[labels[rules > 0]] = True
    return cv2.subtract(ink, ruled[labels].view(np.uint8))  # type: ignore[no-any-return]


def _ink_and_rules(grey: Grey, longest: int) -> tuple[Grey, Grey]:
    fewer = max(1, round(max(grey.shape) / longest))  # whole numbers: the mean of a block is quickly taken
    small = cv2.resize(grey, None, fx=1 / fewer, fy=1 / fewer, interpolation=cv2.INTER_AREA)
    longest = max(small.shape)
    block = max(3, longest // 30 | 1)
    ink = cv2.adaptiveThreshold(small, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, block, 12)
    length = max(3, longest // 18)
    rules = long_runs(ink, length)
    rules |= cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    return ink, rules


def feet(ink: Grey) -> Points:
    """The pixels below which a stroke ends: most of them lie on the baselines."""
    rows, columns = np.nonzero(ink[:-1] & (1 - ink[1:]))
    return columns.astype(np.float32), rows.astype(np.float32)


def edges(ink: Grey) -> Points:
    """The pixels above or below which a stroke ends, so that a page on its head is as sharp as an upright one."""
    inner = ink[1:-1]
    rows, columns = np.nonzero(inner & (1 - (ink[:-2] & ink[2:])))
    return columns.astype(np.float32), rows.astype(np.float32)


def _sharpness(points: Points, angle: float) -> float:
    """How sharply rows of ink and rows of paper alternate when the page is turned by an angle (degrees)."""
    columns, rows = points
    if not len(rows):
        return 0.0
    turned = rows * np.float32(np.cos(np.radians(angle))) - columns * np.float32(np.sin(np.radians(angle)))
    turned -= turned.min()
    counts = np.bincount(turned.astype(np.int64))
    return float((np.diff(counts, prepend=0, append=0) ** 2).sum())


def _around(middle: float, reach: float, step: float) -> list[float]:
    """Angles to try, the middle first: on a blank page all are as good, and it stays as it is."""
    steps = range(1, round(reach / step) + 1)
    return [middle, *(middle + sign * n * step for n in steps for sign in (1, -1))]


_ANGLES = _around(0.0, MOST_SKEW, 0.5)
