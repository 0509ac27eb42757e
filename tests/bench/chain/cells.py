"""The cells of a ruled table read one by one: lines of print found in each, every line read by itself."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from ingest.grid import Frame
from ingest.words import Line
from tests.bench.chain.lines import moved, read_line

Image = npt.NDArray[np.uint8]
Stats = npt.NDArray[np.int32]
"""Left, top, width, height and area of each connected stroke."""

_DARK = 150
_LEAST = 0.9
"""Millimetres that a mark must measure to be print: a full stop is smaller, but never stands alone in a cell."""
_RESIDUE = 0.6
"""Millimetres of thickness up to which a stroke at a cell's edge is what is left of a rule."""


@dataclass(frozen=True, slots=True)
class _Strip:
    """A line of print cut out of the page, where its top left corner lies there, and
    whether it begins and ends with a small mark."""

    image: Image
    left: int
    top: int
    mark_first: bool
    mark_last: bool


def read_cell(page: Image, dpi: float, frame: Frame) -> tuple[Line, ...]:
    """The lines of one cell, words in pixels of the page; `page` is without rules."""
    inset = max(1, round(0.3 * dpi / 25.4))
    cell = page[frame.top + inset : frame.bottom - inset, frame.left + inset : frame.right - inset]
    if cell.size == 0:
        return ()
    lines: list[Line] = []
    for strip in _strips(cell, dpi / 25.4):
        line = _without_false_marks(read_line(strip.image, dpi), strip)
        lines.append(moved(line, frame.left + inset + strip.left, frame.top + inset + strip.top))
    return tuple(line for line in lines if line)


def _strips(cell: Image, millimetre: float) -> list[_Strip]:
    """The lines of print in a cell, each without the strokes of the others."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((cell < _DARK).astype(np.uint8), connectivity=8)
    stats[0] = 0
    residue = _residue(stats, cell.shape, millimetre)
    large = (stats[:, 2] >= _LEAST * millimetre) | (stats[:, 3] >= _LEAST * millimetre)
    large &= ~residue
    if not large.any():
        return []
    line_of = _lines_of(stats, large)
    line_of[residue | (stats[:, 4] == 0)] = -1
    return [_strip(cell, labels, stats, line_of, line, millimetre) for line in range(line_of.max() + 1)]


def _residue(stats: Stats, shape: tuple[int, ...], millimetre: float) -> npt.NDArray[np.bool_]:
    """Thin strokes along the edge of a cell: long ones near it, short ones that are cut by it."""
    left, top, width, height = stats[:, 0], stats[:, 1], stats[:, 2], stats[:, 3]
    thin = np.minimum(width, height) <= _RESIDUE * millimetre
    margin = np.where(np.maximum(width, height) > 2.5 * millimetre, 0.3 * millimetre, 0)
    level = (top <= margin) | (top + height >= shape[0] - margin)
    upright = (left <= margin) | (left + width >= shape[1] - margin)
    found: npt.NDArray[np.bool_] = thin & (level | upright)
    return found


def _lines_of(stats: Stats, large: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """The line of every stroke: letters by their height in the cell, marks by the nearest letters.

    The dot below «ộ» is nearer to its own line, the mark above «ể» to the line below.
    """
    tops, bottoms = stats[:, 1], stats[:, 1] + stats[:, 3]
    size = float(np.median(stats[large, 3]))
    letters = large & (stats[:, 3] >= 0.6 * size)
    middles = ((tops + bottoms) / 2)[letters]
    order = np.argsort(middles)
    breaks = np.diff(middles[order]) > 0.75 * size
    number = np.zeros(len(order), np.int64)
    number[order[1:]] = np.cumsum(breaks)
    bands = [
        (np.median(tops[letters][number == n]), np.median(bottoms[letters][number == n]))
        for n in range(int(number.max()) + 1)
    ]
    away = np.array([np.maximum(0, np.maximum(top - bottoms, tops - bottom)) for top, bottom in bands])
    line_of: npt.NDArray[np.int64] = away.argmin(axis=0)
    line_of[np.nonzero(letters)[0]] = number
    return line_of


def _strip(
    cell: Image, labels: Image, stats: Stats, line_of: npt.NDArray[np.int64], line: int, millimetre: float
) -> _Strip:
    own = stats[line_of == line]
    margin = max(2, round(0.4 * millimetre))
    top, left = max(0, int(own[:, 1].min()) - margin), max(0, int(own[:, 0].min()) - margin)
    bottom = int((own[:, 1] + own[:, 3]).max()) + margin
    right = int((own[:, 0] + own[:, 2]).max()) + margin
    image = cell[top:bottom, left:right].copy()
    part = labels[top:bottom, left:right]
    foreign = ((line_of[part] != line) & (part > 0)).astype(np.uint8)
    image[cv2.dilate(foreign, np.ones((3, 3), np.uint8)) > 0] = 255
    small = 0.5 * float(np.median(own[own[:, 3] >= np.median(own[:, 3]), 3]))
    first, last = own[own[:, 0].argmin()], own[(own[:, 0] + own[:, 2]).argmax()]
    return _Strip(image, left, top, first[3] < small, last[3] < small)


def _without_false_marks(line: Line, strip: _Strip) -> Line:
    """The engine likes to begin or end a short line with a quote or a comma: none without its own stroke."""
    words = list(line)
    if words and not strip.mark_last and len(words[-1].text) > 1:
        words[-1] = replace(words[-1], text=words[-1].text.rstrip(",.:;'`"))
    if words and not strip.mark_first and len(words[0].text) > 1:
        words[0] = replace(words[0], text=words[0].text.lstrip("'`\"“‘,.-"))
    return tuple(word for word in words if word.text)
