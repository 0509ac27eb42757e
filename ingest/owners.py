"""Which line a mark belongs to: the dot below a letter, the tones above it, stops, hyphens."""

from dataclasses import dataclass

import numpy as np

from ingest.ink import Floats, Ink, Numbers

NOBODY, SHARED = -1, -2
"""Owner of a stroke that is part of no line; of one that has grown together over several."""
_LOW, _HIGH = -0.42, 1.2
"""Em above the baseline between which the marks of a line lie."""
_BAND = 0.6
"""Em above the baseline where letters end and marks begin."""
_HANGING = 0.25
"""Em by which anything but a dot counts as further away below a baseline."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Baselines (row at column 0, slope), sizes of type, ends and cells of all lines, one value each."""

    at: Floats
    slope: Floats
    em: Floats
    left: Floats
    right: Floats
    cell: Numbers


def nearest(ink: Ink, loose: Numbers, lines: Lines, cell: Numbers) -> Numbers:
    """The number of the line that each loose stroke belongs to, or NOBODY. `cell` is the cell of each stroke.

    Only a dot hangs below a baseline: any other mark stands above its letters, though the acute of «Ế» comes
    nearer to the line before.
    """
    left, right, high = (values[loose, None] for values in (ink.left, ink.right, ink.height))
    x, y = (left + right) / 2, (ink.top + ink.bottom)[loose, None] / 2
    rise = (lines.at + lines.slope * x - y) / lines.em
    beside = np.maximum(0.0, np.maximum(lines.left - right, left - lines.right)) / lines.em
    away = np.maximum(0.0, np.maximum(rise - _BAND, -rise))
    dot = (high <= 0.2 * lines.em) & (right - left <= 0.24 * lines.em)
    cost = away + 0.3 * beside + np.where((rise < -0.08) & ~dot, _HANGING, 0.0)
    out = (rise < _LOW) | (rise > _HIGH) | (beside > 1.0) | (lines.cell != cell[:, None])
    out |= (high > 1.2 * lines.em) | (right - left > 1.2 * lines.em)
    cost[out] = np.inf
    line: Numbers = cost.argmin(axis=1)
    line[np.isinf(cost.min(axis=1))] = NOBODY
    return line
