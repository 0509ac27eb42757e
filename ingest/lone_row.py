"""A lone row of a ruled table on a page: what is left of a row that a page break tore, its walls too short to be seen.

Walls shorter than a letter is high are told from stems by reaching from one long level rule to the next.
"""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ingest.ruling import long_level

Image = npt.NDArray[np.uint8]

_LOWEST, _HIGHEST = 4.0, 10.0
"""Millimetres between the rules: what is lower holds no line, what is higher has walls that are found anyway."""
_EDGE = 3.0
"""Millimetres by which the ends of the two rules may differ, and an outer wall may stand away from them."""
_WHOLE = 0.9
"""Share of the height that a wall is dark along."""
_DARK = 0.4
"""Of the ink of the level rules, what a wall has."""
_FEWEST = 3
"""Walls: two are a frame."""


def lone_row(grey: Image, dpi: float) -> tuple[list[int], int, int] | None:
    """Where the walls of the row stand, and the heights of its two rules, in pixels; null where there is none."""
    (_, wide), long = long_level(grey, dpi)
    scale, finer = dpi / 25.4, grey.shape[1] / wide
    rules = sorted((rows.mean() * finer, columns.min() * finer, columns.max() * finer) for rows, columns in long)
    for (top, left, right), (bottom, start, end) in pairwise(rules):
        alike = abs(left - start) <= _EDGE * scale and abs(right - end) <= _EDGE * scale
        if alike and _LOWEST * scale <= bottom - top <= _HIGHEST * scale:
            edges = round(min(left, start)), round(max(right, end))
            xs = _walls(grey, round(top), round(bottom), edges, scale)
            if len(xs) >= _FEWEST and xs[0] - edges[0] < _EDGE * scale and edges[1] - xs[-1] < _EDGE * scale:
                return xs, round(top), round(bottom)
    return None


def _walls(grey: Image, top: int, bottom: int, edges: tuple[int, int], scale: float) -> list[int]:
    """The columns of pixels that are dark from rule to rule, a wall's thickness as one."""
    inset, aside = max(1, round(0.6 * scale)), round(_EDGE * scale)
    first = max(0, edges[0] - aside)
    around = grey[max(0, top - inset) : bottom + inset + 1, first : edges[1] + aside].astype(np.int16)
    paper = float(np.percentile(around, 90))
    ink = paper - float(np.percentile(np.minimum.reduce(around, axis=0), 20))
    dark = grey[top + inset : bottom - inset + 1, first : edges[1] + aside] < paper - _DARK * ink
    found = np.flatnonzero((dark[:, :-1] | dark[:, 1:]).mean(axis=0) >= _WHOLE)
    parts = np.split(found, np.flatnonzero(np.diff(found) > inset) + 1) if len(found) else []
    return [first + round(float(part.mean() + 0.5)) for part in parts]
