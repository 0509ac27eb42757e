"""Which line a mark belongs to: the dot below a letter, the tones above it, stops, hyphens."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ingest.ink import Floats, Ink, Numbers

NOBODY, SHARED = -1, -2
"""Owner of a stroke that is part of no line; of one that has grown together over several."""
_LOW, _HIGH = -0.42, 1.2
"""Em above the baseline between which the marks of a line lie."""
_BAND = 0.6
"""Em above the baseline where letters end and marks begin."""
_HANGING = 0.25
"""Em by which anything but a dot counts as further away below a baseline."""
_LETTER = 0.7
"""Em above the baseline that a capital reaches."""
_LARGE = 1.4
"""Em: higher than any letter with its marks."""
_HOLE, _FILLED = 0.55, 0.25
"""Em: a hole in a row of letters in which a letter may be lost, and how much of it ink must fill."""


_TAIL, _OVERLONG = 0.25, 0.33
"""Em below the baseline at which a letter's tail ends, and from which it has a mark of the line below grown on."""
_MARKED = (0.4, 1.3)
"""Em above the baseline of the line below between which such a mark ends."""


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


def grown_into(ink: Ink, owner: Numbers, lines: Lines) -> Numbers:
    """Strokes of nobody that hold a letter of some line: a pen or a seal has run into it, and a hole is left there.

    What only crosses a line, between its letters, fills no hole.
    """
    large = np.nonzero((owner == NOBODY) & (ink.area > 0) & (ink.height > _LARGE * lines.em.min()))[0]
    return np.array([n for n in large.tolist() if _fills_a_hole(ink, n, owner, lines)], np.int64)


def _fills_a_hole(ink: Ink, stroke: int, owner: Numbers, lines: Lines) -> bool:
    middle = (ink.left[stroke] + ink.right[stroke]) / 2
    foot = lines.at + lines.slope * middle
    near = (lines.left < ink.right[stroke]) & (ink.left[stroke] < lines.right)
    near &= (foot > ink.top[stroke]) & (foot - _LETTER * lines.em < ink.bottom[stroke])
    return any(
        _hole(ink, stroke, owner == line, float(foot[line]), float(lines.em[line])) for line in np.nonzero(near)[0]
    )


def _hole(ink: Ink, stroke: int, own: npt.NDArray[np.bool_], foot: float, em: float) -> bool:
    """Whether the stroke's ink, at the height of letters, stands in a hole between a line's own strokes."""
    order = np.nonzero(own)[0][np.argsort(ink.left[own])]
    ends = np.maximum.accumulate(ink.right[order])[:-1]
    starts = ink.left[order][1:]
    for place in np.nonzero(starts - ends > _HOLE * em)[0]:
        columns = slice(int(ends[place]), int(starts[place]))
        rows = slice(max(0, int(foot - _LETTER * em)), max(0, int(foot)))
        if (ink.labels[rows, columns] == stroke).any(axis=0).sum() > _FILLED * em:
            return True
    return False


def without_grown_marks(ink: Ink, owner: Numbers, lines: Lines) -> tuple[Ink, list[int]]:
    """The strokes with tails cut off from the marks of the line below that they touch: the y of «Ủy» over «thể».

    What is cut off are strokes of their own, the last ones; the numbers are those that they were cut from. `owner` is
    the line of each stroke before.
    """
    middle = (ink.left + ink.right) / 2
    foot, em = lines.at[owner] + lines.slope[owner] * middle, lines.em[owner]
    long = np.nonzero((owner >= 0) & (ink.bottom - foot > _OVERLONG * em))[0]
    grown = [n for n in long.tolist() if _ends_in_marks(ink, n, int(owner[n]), lines)]
    if not grown:
        return ink, []
    labels, boxes = ink.labels.copy(), []
    for number, n in enumerate(grown, len(ink.left)):
        first = int(foot[n] + _TAIL * em[n])
        part = labels[first : int(ink.bottom[n]), int(ink.left[n]) : int(ink.right[n])]
        rows, columns = np.nonzero(part == n)
        part[rows, columns] = number
        x, y = int(ink.left[n]) + columns.min(), first + rows.min()
        boxes.append((x, y, x + np.ptp(columns) + 1, y + np.ptp(rows) + 1, len(rows)))
    more, old = np.array(boxes, np.float64).T, (ink.left, ink.top, ink.right, ink.bottom, ink.area)
    left, top, right, bottom, area = (np.concatenate(pair) for pair in zip(old, more, strict=True))
    bottom[grown] = np.floor(foot[grown] + _TAIL * em[grown])
    area[grown] -= more[4]
    return replace(ink, labels=labels, left=left, top=top, right=right, bottom=bottom, area=area), grown


def _ends_in_marks(ink: Ink, stroke: int, own: int, lines: Lines) -> bool:
    """Whether a stroke ends where another line of its cell, beside it, has its marks."""
    middle = (ink.left[stroke] + ink.right[stroke]) / 2
    rise = (lines.at + lines.slope * middle - ink.bottom[stroke]) / lines.em
    below = (rise > _MARKED[0]) & (rise < _MARKED[1]) & (lines.cell == lines.cell[own])
    below &= (lines.left < ink.right[stroke]) & (ink.left[stroke] < lines.right)
    below[own] = False
    return bool(below.any())
