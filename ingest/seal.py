"""A dark round seal taken off a page: its rings and its own letters go, the print that it covers stays.

A red seal pales in the red channel; in a grey or black-and-white image it is as dark as print, touches the
office line and the signer's name, and the engine loses both.
"""

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import components
from ingest.seal_rings import DARK, Seal, find_seals

Image = npt.NDArray[np.uint8]
Stats = npt.NDArray[np.int64]
Labels = npt.NDArray[np.int32]

_DARKER = 45
"""Grey levels by which print is darker than a grey seal."""
_PALE = 68.0
"""Grey level from which a seal's ink can be told from print by its shade alone."""
_CLOSE, _LETTERS = 3.0, 3
"""Millimetres beside a stroke of a pen in which letters tell of a line of print, and how many of them."""
_TAIL = 0.8
"""Millimetres that the tails of letters reach below most of the others."""
_AROUND = 11.0
"""Millimetres around a seal in which words that begin under it go on."""
_SIGNATURE = 45.0
"""Millimetres further to the right, where the strokes of the signature end."""


def without_seals(grey: Image, dpi: float, ruled: Image | None = None) -> Image:
    """The page without its dark seals; the same image where it has none. `grey` is dark ink on white.

    `ruled` is the page before the rules of its tables were taken out, which cuts the seals that lie over them.
    """
    seals = find_seals(grey if ruled is None else ruled, dpi)
    if not seals:
        return grey
    page = grey.copy()
    for seal in seals:
        _take_off(page, seal, dpi / 25.4)
    return page


def _take_off(page: Image, seal: Seal, millimetre: float) -> None:
    """Paint a seal white: first its rings, then what stands alone inside them."""
    reach = seal.radius + _AROUND * millimetre
    left, top = max(0, int(seal.x - reach)), max(0, int(seal.y - reach))
    part = page[top : int(seal.y + reach), left : int(seal.x + reach + _SIGNATURE * millimetre)]
    ys, xs = np.ogrid[: part.shape[0], : part.shape[1]]
    away = np.hypot(xs - (seal.x - left), ys - (seal.y - top))
    ring, thickness = _rings(part < DARK, away, seal.radius, millimetre)
    shade = _shade(part, ring)
    part[ring & ~_crossing(part, ring, thickness, shade)] = 255
    if shade > _PALE:
        part[(away < seal.radius) & _paler(part, shade)] = 255
    _wipe_pen(part, millimetre)
    if shade <= _PALE:
        _wipe_letters(part, away, seal.radius)


def _rings(
    dark: npt.NDArray[np.bool_], away: npt.NDArray[np.float64], radius: float, millimetre: float
) -> tuple[npt.NDArray[np.bool_], int]:
    """A mask of all rings around one centre, with their grey edges, and the thickness of the thickest."""
    steps = np.minimum(np.rint(away).astype(np.intp), round(radius + 1.2 * millimetre))
    points = np.bincount(steps.ravel())
    share = np.bincount(steps.ravel(), weights=dark.ravel()) / np.maximum(1, points)
    share[-1] = 0.0  # all that lies further out
    share[: round(0.3 * radius)] = 0.0
    on = (share >= 0.4).astype(np.uint8)
    runs = np.diff(np.flatnonzero(np.diff(np.pad(on, 1))).reshape(-1, 2)).ravel()
    wide = cv2.dilate(on.reshape(1, -1), np.ones((1, 3), np.uint8)).ravel()
    mask: npt.NDArray[np.bool_] = wide[steps] > 0
    return mask, int(runs.max(initial=1)) + 4


def _shade(part: Image, ring: npt.NDArray[np.bool_]) -> float:
    """The grey of a seal's ink."""
    ink = part[ring & (part < DARK)]
    return float(np.median(ink)) if ink.size else 0.0


def _crossing(part: Image, ring: npt.NDArray[np.bool_], thickness: int, shade: float) -> npt.NDArray[np.bool_]:
    """Strokes of print that cross a ring: they go on at both sides of it, or are darker than it is."""
    rest = ((part < DARK) & ~ring).astype(np.uint8)
    bridged = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((thickness + 2, thickness + 2), np.uint8)) > 0
    found: npt.NDArray[np.bool_] = ring & (part < DARK) & (bridged | (part < shade - _DARKER))
    return found


def _paler(part: Image, shade: float) -> npt.NDArray[np.bool_]:
    """Ink of a grey seal: no darker than its rings, and not the edge of a darker stroke."""
    printed = cv2.dilate((part < shade - _DARKER).astype(np.uint8), np.ones((5, 5), np.uint8))
    pale: npt.NDArray[np.bool_] = (part < 250) & (printed == 0)
    return pale


def _wipe_pen(part: Image, millimetre: float) -> None:
    """Paint the strokes of a pen white, with their grey edges; where they run through a line of print, they stay.

    A stroke hangs together with the letters that it crosses: a word with a stroke over it can be read, no word cannot.
    """
    labels, stats = components((part < DARK).view(np.uint8))
    pen = _strokes_of_a_pen(stats, millimetre)
    pen[0] = False
    gone = pen[labels]
    for n in np.flatnonzero(pen):
        left, top, width, height = stats[n, :4]
        box = np.s_[top : top + height, left : left + width]
        lines = _rows_of_print(stats, (left, left + width), millimetre)[top : top + height]
        gone[box] &= ~((labels[box] == n) & lines[:, None])
    part[cv2.dilate(gone.view(np.uint8), np.ones((3, 3), np.uint8)) > 0] = 255


def _rows_of_print(stats: Stats, columns: tuple[int, int], millimetre: float) -> npt.NDArray[np.bool_]:
    """The rows in which letters stand between two columns or close to them."""
    left, top, width, height = stats[:, :4].T
    letters = (height > 1.2 * millimetre) & (height < 4.5 * millimetre) & (width < 5 * millimetre)
    letters &= (left < columns[1] + _CLOSE * millimetre) & (left + width > columns[0] - _CLOSE * millimetre)
    count = np.zeros(int((top + height).max(initial=0)) + 1, np.int64)
    np.add.at(count, top[letters], 1)
    np.subtract.at(count, (top + height)[letters], 1)
    tail = np.ones(2 * round(_TAIL * millimetre) + 1, np.int64)
    return np.convolve(np.cumsum(count) >= _LETTERS, tail, "same") > 0


def _wipe_letters(part: Image, away: npt.NDArray[np.float64], radius: float) -> None:
    """Paint the own letters of a seal that is as dark as print white, with their grey edges."""
    labels, stats = components((part < DARK).view(np.uint8))
    gone = _own_letters(stats, labels, away, radius)
    part[cv2.dilate(gone[labels].view(np.uint8), np.ones((3, 3), np.uint8)) > 0] = 255


def _strokes_of_a_pen(stats: Stats, millimetre: float) -> npt.NDArray[np.bool_]:
    """Strokes larger than a letter that leave most of their frame white."""
    large = (stats[:, 2] > 4.5 * millimetre) & (stats[:, 3] > 4.5 * millimetre)
    wide = (stats[:, 2] > 8 * millimetre) & (stats[:, 3] > 2.5 * millimetre)
    found: npt.NDArray[np.bool_] = (large | wide) & (stats[:, 4] < 0.23 * stats[:, 2] * stats[:, 3])
    return found


def _own_letters(stats: Stats, labels: Labels, away: npt.NDArray[np.float64], radius: float) -> npt.NDArray[np.bool_]:
    """Strokes inside a seal, without those that continue a row of letters outside it."""
    furthest = np.zeros(len(stats))
    np.maximum.at(furthest, labels.ravel(), away.ravel())
    inside = furthest < radius * 1.04
    inside[0] = False
    kept = ~inside
    kept[0] = False
    while True:
        more = inside & ~kept & _beside(stats, kept, radius)
        if not more.any():
            break
        kept |= more
    return inside & ~kept


def _beside(stats: Stats, kept: npt.NDArray[np.bool_], radius: float) -> npt.NDArray[np.bool_]:
    """Strokes that stand on one line with a kept one, close to it and about as high; or marks above or below it."""
    left, top, width, height = (stats[:, column].astype(np.float64) for column in range(4))
    right, bottom = left + width, top + height
    near = np.zeros(len(stats), bool)
    for i in np.flatnonzero(kept & (height < 0.35 * radius)):
        gap = np.maximum(left - right[i], left[i] - right)
        level = np.minimum(bottom, bottom[i]) - np.maximum(top, top[i])
        alike = np.maximum(height, height[i]) < 1.6 * np.minimum(height, height[i])
        near |= (gap < 0.7 * height[i]) & (level > 0.65 * np.minimum(height, height[i])) & alike
        over = np.maximum(top - bottom[i], top[i] - bottom)
        near |= (gap < 0) & (over < 0.4 * height[i]) & (height < 0.5 * height[i]) & (width < 1.2 * width[i])
    return near
