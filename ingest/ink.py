"""The strokes of a page: what hangs together in black, with long thin rules taken out."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ingest.strip import Grey

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

DARK = 165
"""Grey level below which a pixel of a whitened page is ink."""
_RULE, _UNDERLINE = 9.0, 3.5
"""Millimetres: no stroke of a letter runs level for so long; what is shorter must lie under letters to be a rule."""
_UNDER = 3.8
"""Millimetres above an underline in which its letters stand: as high as the bar of a T."""
_THIN = 0.75
"""Millimetres of thickness up to which a long level stroke is a rule."""
_CROSSED = 0.35
"""Share of a rule's length above which ink stands on it: more is a row of letters that touch with their feet."""
_HUNG = 0.06
"""Share of a short rule's length below which ink hangs from it: more are the stems of letters."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Connected strokes. `labels` is the page with the number of its stroke in every dark pixel, 0 on paper;
    the other arrays have one value a stroke, in pixels, `right` and `bottom` exclusive; number 0 is the paper."""

    labels: npt.NDArray[np.int32]
    left: Floats
    top: Floats
    right: Floats
    bottom: Floats
    area: Floats

    @property
    def height(self) -> Floats:
        return self.bottom - self.top

    @property
    def width(self) -> Floats:
        return self.right - self.left


def median(values: Floats) -> float:
    """The median of a few numbers, twenty times as fast as NumPy's; pages ask for thousands."""
    ordered, half = np.sort(values), len(values) // 2
    return float(ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2)


def components(mask: Grey) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]:
    """The label of each pixel, and left, top, width, height, area of each connected component, 0 being the rest.

    The same as OpenCV's own statistics, which go through every pixel of the page: several times as fast, since
    hardly any is dark, and those that are stand in runs. Row 0 is empty.
    """
    number, labels = cv2.connectedComponents(mask, connectivity=8)
    start, length = _level_runs(mask)
    label = labels.ravel()[start]
    rows = start // mask.shape[1]
    columns = start - rows * mask.shape[1]
    left, right = np.full(number, mask.shape[1]), np.zeros(number, np.int64)
    np.minimum.at(left, label, columns)
    np.maximum.at(right, label, columns + length)
    stats = np.zeros((number, 5), np.int64)
    stats[label, 3] = rows + 1  # rows only grow: the last one that is written stays
    stats[label[::-1], 1] = rows[::-1]
    stats[:, 0], stats[:, 2] = left, right - left
    stats[:, 3] -= stats[:, 1]
    stats[:, 4] = np.bincount(label, length, number)
    stats[0] = 0
    return labels, stats


def _level_runs(mask: Grey) -> tuple[Numbers, Numbers]:
    """Where each run of dark pixels in a row begins, counted over the whole mask, and how long it is."""
    at = np.flatnonzero(mask.ravel().view(bool))
    first = np.ones(at.size, bool)
    first[1:] = (np.diff(at) != 1) | (at[1:] % mask.shape[1] == 0)
    begins = np.flatnonzero(first)
    return at[begins], np.diff(begins, append=at.size)


def long_runs(ink: Grey, length: int) -> Grey:
    """The pixels that lie in a level run of ink of at least that length: quick where few do."""
    kernel = np.ones((1, length), np.uint8)
    runs: Grey = cv2.erode(ink, kernel).astype(np.uint8, copy=False)
    _, top, _, high = cv2.boundingRect(runs)
    if high:  # the anchor of an even length lies aside: it is turned, else all runs move by a pixel
        runs[top : top + high] = cv2.dilate(runs[top : top + high], kernel, anchor=((length - 1) // 2, 0))
    return runs


def boxes(mask: Grey) -> list[tuple[int, int, int, int]]:
    """Left, top, width and height of each connected component, from top to bottom, where nobody asks for its pixels.

    OpenCV follows outlines: twenty times as fast as labels where much of a page is dark.
    """
    outlines, nested = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    around = [
        cv2.boundingRect(line) for line, of in zip(outlines, nested[0] if outlines else (), strict=True) if of[3] < 0
    ]
    return [(x, y, w, h) for x, y, w, h in sorted(around, key=lambda box: (box[1], box[0]))]


def find_ink(page: Grey) -> Ink:
    """The strokes of a grey page, dark on white."""
    labels, stats = components((page < DARK).view(np.uint8))
    left, top, width, height, area = stats.T.astype(np.float64)
    return Ink(labels, left, top, left + width, top + height, area)


def without_rules(page: Grey, dpi: float) -> Grey:
    """The page without underlines and other thin level rules; strokes that cross them stay. May be the same image."""
    millimetre = dpi / 25.4
    length = round(_UNDERLINE * millimetre)
    if page.shape[1] <= length:
        return page
    ink = (page < DARK).view(np.uint8)
    runs = long_runs(ink, length)
    if not runs.any():
        return page
    labels, stats = components(runs)
    bare = page.copy()
    for n, (left, top, width, height, _) in enumerate(stats[1:].tolist(), 1):
        if height <= max(3.0, _THIN * millimetre + 0.01 * width):
            _take_out(bare, ink, (labels, n), (left, top, width, height), millimetre)
    return bare


def _take_out(
    page: Grey,
    ink: Grey,
    rule: tuple[npt.NDArray[np.int32], int],
    box: tuple[int, int, int, int],
    millimetre: float,
) -> None:
    """Paint one rule white with its grey edges, but not where a stroke crosses it."""
    left, top, width, height = box
    edge = max(1, round(0.12 * millimetre))
    above, below = max(0, top - round(_UNDER * millimetre)), min(page.shape[0], top + height + edge + 2)
    part = (slice(above, below), slice(left, left + width))
    here = (rule[0][part] == rule[1]).view(np.uint8)
    grown = cv2.dilate(here, np.ones((2 * edge + 1, 1), np.uint8))
    rows = np.arange(below - above)[:, None]
    first = np.where(here.any(axis=0), here.argmax(axis=0), top - above)
    over = (ink[part] > 0) & (grown == 0) & (rows < first)
    standing = (over & (rows >= first - edge - 3)).any(axis=0)
    if standing.mean() > _CROSSED:
        return
    if width < _RULE * millimetre:
        beneath = ink[top + height + edge : top + height + edge + 2, left : left + width]
        if over.any(axis=0).mean() < 0.5 or _hung(beneath, standing, 4 * edge):
            return
    page[part][(grown > 0) & ~standing[None, :]] = 255


def _hung(beneath: Grey, standing: Flags, reach: int) -> bool:
    """Whether ink hangs from a level stroke where none comes down from above: it is the bars of «TX», no underline.

    `beneath` are the rows below it; `reach`: columns by which a letter that crosses it leans.
    """
    crossing = cv2.dilate(standing.view(np.uint8)[None], np.ones((1, 2 * reach + 1), np.uint8))[0] > 0
    return bool(((beneath > 0).all(axis=0) & ~crossing).mean() > _HUNG)
