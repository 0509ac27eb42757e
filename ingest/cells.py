"""The lines of print in the cells of a ruled table, each as a strip for a reader of lines."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ingest.grid import Frame
from ingest.ink import Flags, Ink, find_ink
from ingest.lines import Fences, letter_like, strips_of
from ingest.strip import Grey, Strip

_INSET = 0.3
"""Millimetres along a cell's walls that hold nothing but what is left of the rules."""
_RESIDUE = 0.6
"""Millimetres of thickness up to which a stroke at a cell's edge is what is left of a rule."""


def cell_strips(page: Grey, dpi: float, frames: Sequence[Frame]) -> tuple[tuple[Strip, ...], ...]:
    """The strips of each cell from top to bottom, placed on the page; `page` is without rules.

    All cells are looked through at once, so that a cell with one number learns its type's size from the others.
    """
    if not frames:
        return ()
    top, left = min(frame.top for frame in frames), min(frame.left for frame in frames)
    cells, owner = _apart(page, dpi, frames, top, left)
    if min(cells.shape) < 3:
        return tuple(() for _ in frames)
    ink = find_ink(cells)
    cell = owner[((ink.top + ink.bottom) / 2).astype(int), ((ink.left + ink.right) / 2).astype(int)]
    walls = np.array([(f.left - left, f.top - top, f.right - left, f.bottom - top) for f in frames], np.float64)
    ink = replace(ink, area=np.where(_residue(ink, walls[cell], dpi / 25.4), 0.0, ink.area))
    letters = letter_like(ink, dpi) & (ink.area > 0)
    found: list[list[Strip]] = [[] for _ in frames]
    for strip, number in strips_of(cells, ink, letters, dpi, Fences(cell, walls[cell, 2])):
        found[number].append(replace(strip, left=strip.left + left, top=strip.top + top))
    return tuple(tuple(strips) for strips in found)


def _apart(page: Grey, dpi: float, frames: Sequence[Frame], top: int, left: int) -> tuple[Grey, npt.NDArray[np.int64]]:
    """The table with white paper along all walls, and the number of the cell that each pixel lies in."""
    inset = max(1, round(_INSET * dpi / 25.4))
    size = max(frame.bottom for frame in frames) - top, max(frame.right for frame in frames) - left
    cells = np.full(size, 255, np.uint8)
    owner = np.zeros(size, np.int64)
    for number, frame in enumerate(frames):
        rows = slice(frame.top + inset - top, max(frame.top + inset, frame.bottom - inset) - top)
        columns = slice(frame.left + inset - left, max(frame.left + inset, frame.right - inset) - left)
        cells[rows, columns] = page[rows.start + top : rows.stop + top, columns.start + left : columns.stop + left]
        owner[rows, columns] = number
    return cells, owner


def _residue(ink: Ink, walls: npt.NDArray[np.float64], millimetre: float) -> Flags:
    """Thin strokes along the edge of a cell: long ones near it, short ones that are cut by it."""
    inset = max(1, round(_INSET * millimetre))
    thin = np.minimum(ink.width, ink.height) <= _RESIDUE * millimetre
    margin = inset + np.where(np.maximum(ink.width, ink.height) > 2.5 * millimetre, 0.3 * millimetre, 0.0)
    level = (ink.top - walls[:, 1] <= margin) | (walls[:, 3] - ink.bottom <= margin)
    upright = (ink.left - walls[:, 0] <= margin) | (walls[:, 2] - ink.right <= margin)
    found: Flags = thin & (level | upright)
    return found
