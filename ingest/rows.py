"""Letters → rows: neighbours on one height are chained, and a row is cut where a gutter parts two columns."""

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import Flags, Floats, Ink, Numbers, median

_TALL = 2.5
"""Times the usual height of letters: higher ones are of a heading, or grown together over two lines."""
_CORE = 0.2
"""Of a letter's height, up and down from its middle: where the cores of one line meet and those of two never do."""
_TOUCHING = 0.7
"""Of a letter's height: what may part it from the next of its word."""
_WIDEST = 4.0
"""Of the mean height of a word's letters: the widest gap in a row, about 2 em."""
_SPACE, _GUTTER, _LONE = 0.35, 1.6, 2.6
"""Of the height of letters: a gap between words; one that may part columns; one that does where no other is known."""
_WIDER = 2.4
"""Times the other gaps of its row, that make a gap a gutter."""
_GRAIN = 2
"""Pixels of the page by pixel of the raster on which neighbours are found."""


def rows_of(ink: Ink, letters: Flags, end: Floats) -> tuple[list[Numbers], Flags]:
    """The letters of each row from left to right, and which strokes have grown together over several rows.

    `end` is the column beyond which each stroke's row cannot go on (the wall of its cell).
    """
    grown = np.zeros(len(ink.left), bool)
    if not letters.any():
        return [], grown
    usual = median(ink.height[letters])
    tall = letters & (ink.height > _TALL * usual)
    rows = _chained(ink, np.nonzero(letters & ~tall)[0], end)
    for row in _chained(ink, np.nonzero(tall)[0], end):
        if len(row) < 3 and _crossed(ink, row, rows):
            grown[row] = True
        else:
            rows.append(row)
    return rows, grown


def _crossed(ink: Ink, row: Numbers, rows: list[Numbers]) -> bool:
    """Whether letters of other rows stand beside the strokes, at another height than their middle."""
    left, right = ink.left[row].min(), ink.right[row].max()
    top, bottom, reach = ink.top[row].min(), ink.bottom[row].max(), ink.height[row].max()
    beside = [
        other
        for other in rows
        if ink.left[other].min() < right + reach
        and ink.right[other].max() > left - reach
        and top < median(ink.bottom[other]) < bottom + 0.1 * reach
    ]
    return bool(beside)


def _chained(ink: Ink, letters: Numbers, end: Floats) -> list[Numbers]:
    """Words first, by the height of each letter; then rows, by the mean height of each word's letters."""
    if not len(letters):
        return []
    middles, heights = (ink.top + ink.bottom)[letters] / 2, ink.height[letters]
    left, right, walls = ink.left[letters], ink.right[letters], end[letters]
    word = _linked(ink.labels.shape, left, np.minimum(right + _TOUCHING * heights, walls), middles, heights)
    many = np.bincount(word)
    middle, height = (np.bincount(word, values) / np.maximum(1, many) for values in (middles, heights))
    first, last, wall = np.full(len(many), np.inf), np.zeros(len(many)), np.full(len(many), np.inf)
    np.minimum.at(first, word, left)
    np.maximum.at(last, word, right)
    np.minimum.at(wall, word, walls)
    row_of_word = _linked(ink.labels.shape, first, np.minimum(last + _WIDEST * height, wall), middle, height)
    row = row_of_word[word]
    order = np.lexsort((left, row))
    return np.split(letters[order], np.nonzero(np.diff(row[order]))[0] + 1)


def _linked(shape: tuple[int, ...], left: Floats, right: Floats, middle: Floats, height: Floats) -> Numbers:
    """For each piece, the number of the chain it is part of: pieces whose cores, drawn as bars, meet."""
    grid = np.zeros((shape[0] // _GRAIN + 1, shape[1] // _GRAIN + 1), np.uint8)
    at = np.stack([left, middle - _CORE * height, right, middle + _CORE * height]) / _GRAIN
    at = np.nan_to_num(at, posinf=0.0, neginf=0.0)
    for x0, y0, x1, y1 in at.astype(np.int64).T.tolist():
        grid[y0 : y1 + 1, x0 : x1 + 1] = 1
    _, labels = cv2.connectedComponents(grid, connectivity=4)
    found: Numbers = labels[at.T.astype(np.int64)[:, 1], at.T.astype(np.int64)[:, 0]].astype(np.int64)
    return found


def parted(ink: Ink, row: Numbers) -> list[Numbers]:
    """A row cut at its gutters; letters from left to right."""
    gaps = ink.left[row[1:]] - np.maximum.accumulate(ink.right[row])[:-1]
    height = median(ink.height[row])
    wide = np.nonzero(gaps > _GUTTER * height)[0].tolist()
    spaces = gaps[gaps > _SPACE * height]
    cuts = [i + 1 for i in wide if _is_gutter(_clear(ink, row, i, height), spaces, height)]
    return np.split(row, cuts)


def _clear(ink: Ink, row: Numbers, place: int, height: float) -> float:
    """The widest clear stretch of a gap: a hyphen or a row of dots may stand in it."""
    right = float(ink.right[row[: place + 1]].max())
    left = float(ink.left[row[place + 1]])
    bottom = median(ink.bottom[row[max(0, place - 3) : place + 5]])
    middle = (ink.top + ink.bottom) / 2
    inside = (
        (ink.left >= right) & (ink.right <= left) & (middle < bottom + 0.2 * height) & (middle > bottom - 1.6 * height)
    )
    inside &= (ink.area >= 0.02 * height**2) & (ink.area > 0)
    order = np.nonzero(inside)[0][np.argsort(ink.left[inside])]
    edges = np.concatenate(([right], ink.right[order])), np.concatenate((ink.left[order], [left]))
    return float((edges[1] - np.maximum.accumulate(edges[0])).max())


def _is_gutter(gap: float, spaces: npt.NDArray[np.float64], height: float) -> bool:
    """Far wider than the other gaps of its row, or wide where it has hardly any."""
    if len(spaces) < 3:
        return gap > _LONE * height
    return gap > max(_GUTTER * height, _WIDER * median(spaces))
