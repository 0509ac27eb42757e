"""The cells of a ruled table read one by one: lines of print found in each, every line read by itself."""

import cv2
import numpy as np
import numpy.typing as npt

from ingest import ocr
from ingest.grid import Frame
from ingest.ocr import Layout, Line, Word

Image = npt.NDArray[np.uint8]

_DARK = 140
_PAD = 12
_LEAST = 0.9
"""Millimetres that a mark must measure to be print: a full stop is smaller, but never stands alone in a cell."""


def read_cell(page: Image, dpi: float, frame: Frame) -> tuple[Line, ...]:
    """The lines of one cell, words in pixels of the page; `page` is without rules."""
    inset = max(1, round(0.3 * dpi / 25.4))
    left, top = frame.left + inset, frame.top + inset
    cell = page[top : frame.bottom - inset, left : frame.right - inset]
    if cell.size == 0:
        return ()
    lines: list[Line] = []
    for start, end in _bands(cell, dpi):
        strip, first = _trimmed(cell[start:end], dpi)
        lines += [_moved(line, left + first, top + start) for line in _read(strip, dpi)]
    return tuple(line for line in lines if line)


def _bands(cell: Image, dpi: float) -> list[tuple[int, int]]:
    """First and last row of every line of print in a cell, marks above and below letters included."""
    millimetre = dpi / 25.4
    ink = (cell < _DARK).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    print_ = (stats[:, 2] >= _LEAST * millimetre) | (stats[:, 3] >= _LEAST * millimetre)
    print_[0] = False
    if not print_.any():
        return []
    rows = (ink & (labels > 0)).sum(1)
    return _cut(rows, stats[print_], millimetre, cell.shape[0])


def _cut(
    rows: npt.NDArray[np.int64], letters: npt.NDArray[np.int32], millimetre: float, height: int
) -> list[tuple[int, int]]:
    """Cut between the rows of letters, where the least ink lies."""
    tops, bottoms = letters[:, 1], letters[:, 1] + letters[:, 3]
    middles = np.sort((tops + bottoms) / 2)
    size = float(np.median(letters[:, 3]))
    groups = np.split(middles, np.nonzero(np.diff(middles) > max(0.9 * size, 1.5 * millimetre))[0] + 1)
    centres = [float(np.median(group)) for group in groups]
    cuts = [0]
    for upper, lower in zip(centres, centres[1:], strict=False):
        a, b = round(upper + 0.3 * size), round(lower - 0.3 * size)
        cuts.append(a + int(np.argmin(rows[a:b])) if b > a else round((upper + lower) / 2))
    return list(zip(cuts, [*cuts[1:], height], strict=True))


def _trimmed(strip: Image, dpi: float) -> tuple[Image, int]:
    """The strip without empty paper left and right, and where it starts."""
    columns = np.nonzero((strip < _DARK).any(axis=0))[0]
    if not columns.size:
        return strip[:, :0], 0
    margin = round(dpi / 25.4)
    first = max(0, int(columns[0]) - margin)
    return strip[:, first : int(columns[-1]) + 1 + margin], first


def _read(strip: Image, dpi: float) -> tuple[Line, ...]:
    if strip.size == 0:
        return ()
    framed = cv2.copyMakeBorder(strip, _PAD, _PAD, _PAD, _PAD, cv2.BORDER_CONSTANT, value=255)
    lines = ocr.read_lines(framed, dpi, Layout.LINE)
    if not lines and strip.shape[1] < 4 * strip.shape[0]:
        lines = ocr.read_lines(framed, dpi, Layout.CHARACTER)
    return tuple(_moved(line, -_PAD, -_PAD) for line in lines)


def _moved(line: Line, right: float, down: float) -> Line:
    return tuple(
        Word(w.text, w.left + right, w.top + down, w.right + right, w.bottom + down, w.confidence) for w in line
    )
