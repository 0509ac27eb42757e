"""The frame of a line: the baseline its letters stand on, the size of its type, its picture without its neighbours."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import Floats, Ink, Numbers, median
from ingest.strip import Grey, Strip

ABOVE, BELOW = 1.06, 0.30
"""Em above and below the baseline that a line's picture shows."""
_MOST_ABOVE, _MOST_BELOW = 1.25, 0.42
"""The same where a line's own marks reach further."""
_BESIDE = 0.3
"""Em of paper before the first and after the last letter."""
_LEVEL = 0.0026
"""Slope (0.15 degrees) from which a line's picture is levelled."""
_MOST_STAND = 0.7
"""Share of a line's letters without descenders: if so many stand on one level, the line is nearly level."""
_SLOPES = np.arange(-9, 10) * 0.0015
_RISES = np.array([0.475, 0.54, 0.60, 0.66, 0.695, 0.735, 0.90, 0.99])
"""How high letters rise above the baseline, in em, with the blur of a scan: x and t of a narrow and of a broad type,
capitals (and d, 2) of both, capitals with one mark or two grown on."""
_USES = np.array(
    [
        [0.58, 0.0, 0.04, 0.0, 0.30, 0.0, 0.02, 0.0],
        [0.0, 0.58, 0.0, 0.04, 0.0, 0.30, 0.02, 0.0],
        [0.0, 0.0, 0.0, 0.0, 0.80, 0.0, 0.10, 0.04],
    ]
)
"""How usual each height is in small letters of a narrow type, of a broad one, in capitals and numbers."""
_HANGS, _HANGING = 0.25, np.array([1.0, 1.0, 0.15])
"""Em below the baseline from which no stroke of capitals hangs, brackets and Q included, and how usual such a stroke is
in each beside the others.

That none hangs says nothing: a short line of small letters often has none.
"""
_STRAY, _FOREIGN = 0.04, 0.02
"""Em by which heights stray; how likely a stroke is that is no letter."""
_USUAL, _BESIDE_LONG = 0.25, 0.15
"""Natural logarithm by which the type of a line may differ from that of its page, and of a long line close by."""
_SIZES = np.exp(np.linspace(np.log(0.9), np.log(2.6), 28))
"""Em by the median height of a line's letters."""
_RULED = (0.02, 0.42)
"""Em below the baseline between which an underline lies."""


@dataclass(frozen=True, slots=True)
class Base:
    """A line's baseline: the row `at` the column 0 of the page, and `slope` pixels further down for each column."""

    at: float
    slope: float

    def row(self, x: Floats) -> Floats:
        return self.at + self.slope * x


def baseline(ink: Ink, letters: Numbers) -> tuple[Base, float]:
    """The line on which most of the letters stand, and the share of them that do."""
    x = (ink.left[letters] + ink.right[letters]) / 2
    feet, height = ink.bottom[letters], median(ink.height[letters])
    reach = max(1.0, 0.13 * height)
    long = len(letters) >= 6 and np.ptp(x) > 8 * height
    count, slope, on = _standing(x, feet, 0.0, reach)
    if long and count < _MOST_STAND * len(letters):
        found = [_standing(x, feet, slope, reach) for slope in _SLOPES]
        count, slope, on = max(found, key=lambda each: (each[0], -abs(each[1])))
    away = x[on] - x[on].mean()
    if long and away.any():
        slope = float((away * feet[on]).sum() / (away**2).sum())
        count, slope, on = _standing(x, feet, slope, reach)
    return Base(float(np.mean(feet[on] - slope * x[on])), slope), count / len(letters)


def _standing(x: Floats, feet: Floats, slope: float, reach: float) -> tuple[int, float, npt.NDArray[np.bool_]]:
    """The most letters whose feet lie within `reach` of one line of that slope: how many, the slope, which."""
    rows = feet - slope * x
    order = np.sort(rows)
    inside = np.searchsorted(order, order + reach, side="right") - np.arange(len(order))
    first = order[int(inside.argmax())]
    on = (rows >= first) & (rows <= first + reach)
    return int(on.sum()), slope, on


def size_scores(ink: Ink, letters: Numbers, base: Base) -> tuple[Floats, Floats]:
    """Sizes of type in pixels an em, and the logarithm of how likely the letters' heights are in each."""
    x = (ink.left[letters] + ink.right[letters]) / 2
    rises, falls = base.row(x) - ink.top[letters], ink.bottom[letters] - base.row(x)
    sizes = median(ink.height[letters]) * _SIZES
    near = np.exp(-0.5 * ((rises[:, None, None] / sizes[None, :, None] - _RISES) / _STRAY) ** 2)
    hanging = np.where((falls[:, None] > _HANGS * sizes)[:, :, None], _HANGING, 1.0)
    return sizes, np.log((near @ _USES.T + _FOREIGN) * hanging).sum(axis=0).max(axis=1)


def best_size(sizes: Floats, scores: Floats, usual: float | None = None, close: float | None = None) -> float:
    """The size that agrees best with the letters, with most of the page and with a long line close by."""
    for size, stray in ((usual, _USUAL), (close, _BESIDE_LONG)):
        if size:
            scores = scores - 0.5 * (np.log(sizes / size) / stray) ** 2
    return float(sizes[int(scores.argmax())])


def cut(page: Grey, ink: Ink, base: Base, em: float, own: Numbers, foreign: npt.NDArray[np.bool_]) -> Strip:
    """The picture of one line: `own` are its strokes, `foreign` says of every stroke whether it is to go."""
    left = max(0, int(ink.left[own].min() - _BESIDE * em))
    right = min(page.shape[1], int(ink.right[own].max() + _BESIDE * em) + 1)
    middles = (ink.left[own] + ink.right[own]) / 2
    rises, falls = base.row(middles) - ink.top[own], ink.bottom[own] - base.row(middles)
    above = round(min(_MOST_ABOVE * em, max(ABOVE * em, rises.max() + 0.06 * em)))
    below = round(min(_MOST_BELOW * em, max(BELOW * em, falls.max() + 0.05 * em)))
    slope = base.slope if abs(base.slope) > _LEVEL else 0.0
    middle = (left + right) / 2
    foot = round(base.at + base.slope * (left if slope else middle))
    drop = slope * (right - left)
    top, bottom = foot - above + int(np.floor(min(0.0, drop))), foot + below + int(np.ceil(max(0.0, drop)))
    image = _window(page, ink, (top, bottom, left, right), foreign)
    if slope:
        shear = np.array([[1.0, 0.0, 0.0], [-slope, 1.0, top - (foot - above)]])
        size = (right - left, above + below)
        image = cv2.warpAffine(image, shear, size, flags=cv2.INTER_CUBIC, borderValue=255.0).astype(np.uint8)
    return Strip(image, left, foot - above, em, float(above), slope)


def underlined(strip: Strip, gone: npt.NDArray[np.bool_]) -> Strip:
    """The strip with the columns over which an underline is among what is `gone` from the page (True where it is)."""
    wide = strip.image.shape[1]
    foot, drop = strip.top + strip.baseline, strip.slope * wide
    first = max(0, int(foot + _RULED[0] * strip.em + min(0.0, drop)))
    last = max(0, int(foot + _RULED[1] * strip.em + max(0.0, drop)) + 1)
    columns = gone[first:last, strip.left : strip.left + wide].any(axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], columns, [False])).astype(np.int8)))
    return replace(strip, ruled=tuple(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)))


def _window(page: Grey, ink: Ink, edges: tuple[int, int, int, int], foreign: npt.NDArray[np.bool_]) -> Grey:
    """A part of the page, white beyond its edges, foreign strokes painted out with their grey edges."""
    top, bottom, left, right = edges
    inner = slice(max(0, top), max(0, min(page.shape[0], bottom)))
    image = np.full((bottom - top, right - left), 255, np.uint8)
    part = image[inner.start - top : inner.stop - top]
    part[:] = page[inner, left:right]
    labels = ink.labels[inner, left:right]
    gone = foreign[labels]
    if gone.any():
        kept = (labels > 0) & ~gone
        grown = cv2.dilate(gone.view(np.uint8), np.ones((3, 3), np.uint8)) > 0
        part[grown & ~kept] = 255
    return image
