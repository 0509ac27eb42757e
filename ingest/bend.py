"""Lines of print that are bent, as near a book's fold or on paper that curls, made level again.

How far the lines of a page rise and fall is fitted to all of them at once: a curve along the page that changes slowly
from its head to its foot.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import components
from ingest.skew import small_ink

Image = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

_LOOK = 1400
"""Pixels along the longer side of the picture on which lines are followed."""
_KNOTS = 13
"""Places along a line between which the curve runs straight."""
_POWERS = 3
"""Constant, linear and square change of the curve from head to foot."""
_STIFF = 12.0
"""Weight that keeps the curve from kinking, in points of lines."""
_STEP, _JOINED = 4.0, 3.5
"""Millimetres between the points of a line, and of paper between words that are still one line."""
_LONGEST_WORD, _HIGHEST = 16.0, 7.0
"""Millimetres: what is larger is no letters but a rule, a seal or a signature."""
_LINE, _LEAST_LINES = 22.0, 4
"""Millimetres from which a line tells of a bend, and how many such lines it takes."""
_STRAY = 0.35
"""Millimetres by which a point may lie off the curve and still count in full."""
_BENT = 0.3
"""Millimetres of bend from which a page is made level: what is less, a line's frame has room for."""


@dataclass(frozen=True, slots=True)
class Bend:
    """By how many pixels the lines of a page lie too low, on a coarse grid over the whole page."""

    field: npt.NDArray[np.float32]

    def level(self, grey: Image) -> Image:
        """The page with its lines made level, white where nothing is known."""
        high, wide = grey.shape
        rows = np.arange(high, dtype=np.float32)[:, None]
        columns = np.broadcast_to(np.arange(wide, dtype=np.float32), (high, wide))
        lower = cv2.resize(self.field, (wide, high), interpolation=cv2.INTER_LINEAR)
        return np.asarray(cv2.remap(grey, columns, rows + lower, cv2.INTER_LINEAR, borderValue=(255,)), np.uint8)

    def at(self, across: Floats, down: Floats) -> Floats:
        """The field at places given as fractions of the page."""
        high, wide = self.field.shape
        rows = np.clip(np.rint(down * high - 0.5), 0, high - 1).astype(int)
        columns = np.clip(np.rint(across * wide - 0.5), 0, wide - 1).astype(int)
        return np.asarray(self.field[rows, columns], np.float64)


@dataclass(frozen=True, slots=True)
class _Points:
    """Points of lines: the number of the line, place across and down as fractions, height of the ink in pixels."""

    line: npt.NDArray[np.int64]
    across: Floats
    down: Floats
    height: Floats


def find_bend(grey: Image, dpi: float) -> Bend | None:
    """The bend of a page whose lines run about level; null where they are straight or too few. `grey` is evenly lit."""
    shrunk = max(1, round(max(grey.shape) / _LOOK))
    millimetre = dpi / shrunk / 25.4
    points = _points(small_ink(grey, _LOOK), millimetre)
    if points is None:
        return None
    curve = _fitted(points, _STRAY * millimetre)
    field = _grid(curve)
    seen = slice(*(np.percentile(points.across, (2, 98)) * field.shape[1]).astype(int))
    if np.abs(_without_slope(field)[:, seen]).max(initial=0.0) < _BENT * millimetre or not _better(points, curve):
        return None
    return Bend((field * shrunk).astype(np.float32))


def _points(ink: Image, millimetre: float) -> _Points | None:
    """The middle of the ink every few millimetres along each line of print."""
    labels, stats = components(ink)
    large = (stats[:, 2] > _LONGEST_WORD * millimetre) | (stats[:, 3] > _HIGHEST * millimetre)
    letters = (ink > 0) & ~large[labels]
    gap = np.ones((3, max(3, round(_JOINED * millimetre))), np.uint8)
    joined = cv2.morphologyEx(letters.astype(np.uint8), cv2.MORPH_CLOSE, gap)
    lines, sizes = components(joined)
    good = (sizes[:, 2] > _LINE * millimetre) & (sizes[:, 3] < 0.25 * sizes[:, 2] + 3 * millimetre)
    rows, columns = np.nonzero(letters & good[lines])
    step = _STEP * millimetre
    places = int(ink.shape[1] / step) + 1
    key = lines[rows, columns].astype(np.int64) * places + (columns / step).astype(np.int64)
    count = np.bincount(key, minlength=1)
    kept = np.flatnonzero(count > 0.6 * step)
    if good.sum() < _LEAST_LINES or not len(kept):
        return None
    height = np.bincount(key, rows)[kept] / count[kept]
    across = np.bincount(key, columns)[kept] / count[kept] / ink.shape[1]
    return _Points(kept // places, across, height / ink.shape[0], height)


def _basis(across: Floats, down: Floats) -> Floats:
    """A row for each point: the weights of the knots on both sides of it, times the powers of its height."""
    place = np.clip(across, 0, 1) * (_KNOTS - 1)
    hats = np.clip(1 - np.abs(place[:, None] - np.arange(_KNOTS)), 0, None)
    powers = (2 * down[:, None] - 1) ** np.arange(_POWERS)
    return np.asarray((hats[:, :, None] * powers[:, None, :]).reshape(len(across), -1), np.float64)


def _fitted(points: _Points, stray: float) -> Floats:
    """The heights of the knots (knots × powers) that make the points of each line level, outliers counting less."""
    basis = _basis(points.across, points.down)
    kinks = np.kron(np.diff(np.eye(_KNOTS), 2, axis=0), np.diag([1.0, 2.0, 4.0]))
    stiff = _STIFF * kinks.T @ kinks + 1e-3 * np.eye(basis.shape[1])
    weight: Floats = np.ones(len(points.across))
    found: Floats = np.zeros(basis.shape[1])
    for _ in range(5):
        design, wanted = _in_line(basis, points.line, weight), _in_line(points.height[:, None], points.line, weight)
        scaled = design * weight[:, None]
        found = np.asarray(np.linalg.solve(design.T @ scaled + stiff, scaled.T @ wanted[:, 0]), np.float64)
        off = np.abs(wanted[:, 0] - design @ found)
        weight = (stray / np.maximum(off, stray)).astype(np.float64)
    return found.reshape(_KNOTS, _POWERS)


def _in_line(values: Floats, line: npt.NDArray[np.int64], weight: Floats) -> Floats:
    """Values less their mean over the line that they belong to."""
    order, place = np.unique(line, return_inverse=True)
    total = np.bincount(place, weight, len(order))
    means = np.stack([np.bincount(place, weight * column, len(order)) / total for column in values.T], axis=1)
    return np.asarray(values - means[place], np.float64)


def _grid(curve: Floats) -> Floats:
    """The curve on a grid of 64 × 48 places; each row's mean is nothing, so that the page stays where it is."""
    across, down = (np.arange(48) + 0.5) / 48, (np.arange(64) + 0.5) / 64
    basis = _basis(np.tile(across, 64), np.repeat(down, 48))
    field = (basis @ curve.ravel()).reshape(64, 48)
    return np.asarray(field - field.mean(axis=1, keepdims=True), np.float64)


def _without_slope(field: Floats) -> Floats:
    """What is left when the page is turned level as a whole."""
    place = np.arange(field.shape[1]) - (field.shape[1] - 1) / 2
    slope = (field @ place).mean() / (place @ place)
    return np.asarray(field - slope * place, np.float64)


def _better(points: _Points, curve: Floats) -> bool:
    """Whether the lines are much straighter on the curve than on any one slope."""
    even = np.ones(len(points.across))
    height = _in_line(points.height[:, None], points.line, even)[:, 0]
    across = _in_line(points.across[:, None], points.line, even)[:, 0]
    far = np.abs(across) > 0.05
    if not far.any():
        return False
    slope = float(np.median(height[far] / across[far]))
    bent = _in_line(_basis(points.across, points.down), points.line, even) @ curve.ravel()
    return float(np.abs(height - bent).mean()) < 0.75 * float(np.abs(height - slope * across).mean())
