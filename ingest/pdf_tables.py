"""Ruled tables of a PDF page straight from pdfium: rules → grid; `ingest/pdf_cells.py` puts the text into it.

Quicker than a general table finder by far and equal to it on regular grids; irregular ones are left to
`ingest/pdf_plumber.py`.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from math import inf

import numpy as np
import numpy.typing as npt

from ingest.pdf_calls import Numbers
from ingest.pdf_drawn import Drawn
from ingest.pdf_page import Rect
from ingest.unruled_rules import Segment

_SAME = 3.0  # points: rules closer than this are one (double rules)
_TOUCH = 3.0  # points: rules this close to each other cross
_OPEN_END = 12.0  # points: a level rule that goes on this far beyond the last upright one opens a column
_MOST_RULES = 4000  # on a page: more is a drawing

Chosen = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Lattice:
    """The grid of one table in displayed points, and which rules are drawn between its cells.

    `cells` are top row, left column, rows and columns of each cell; null where they make no rectangles.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[tuple[int, int, int, int], ...] | None

    @property
    def rect(self) -> Rect:
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]


def lattices(drawn: Drawn) -> tuple[Lattice, ...]:
    """The grids of at least two columns that the rules of a page make, from top to bottom."""
    if len(drawn.level) + len(drawn.upright) > _MOST_RULES:
        return ()
    level, upright = _merged(drawn.level), _merged(drawn.upright)
    found = [_lattice(*group) for group in _groups(level, upright)]
    tables = [each for each in found if each and (each.cells is None or len(each.cells) > 1)]
    return tuple(sorted(tables, key=lambda lattice: lattice.ys[0]))


def _merged(segments: Numbers) -> list[Segment]:
    """Segments on one line joined: Word writes a box for each side of each cell."""
    positions, starts, ends = segments[np.lexsort(segments.T[::-1])].T.tolist()
    merged: list[Segment] = []
    last = 0
    while last < len(positions):
        first, last = last, bisect_right(positions, positions[last] + _SAME, last)
        parts = [*zip(starts[first:last], ends[first:last], strict=True)]
        if positions[first] != positions[last - 1]:
            parts.sort()
        position = sum(positions[first:last]) / (last - first)
        start, end = parts[0][0], -inf
        for a, b in parts:
            if a > end + _TOUCH and end > -inf:
                merged.append((position, start, end))
                start = a
            if b > end:
                end = b
        merged.append((position, start, end))
    return merged


def _near(segments: list[Segment]) -> list[list[Segment]]:
    """Sorted segments in groups of one position."""
    groups: list[list[Segment]] = []
    most = -inf
    for segment in segments:
        if segment[0] > most:
            most = segment[0] + _SAME
            groups.append([])
        groups[-1].append(segment)
    return groups


def _groups(level: list[Segment], upright: list[Segment]) -> list[tuple[list[Segment], list[Segment]]]:
    """Rules that hang together by crossing or touching each other."""
    touching = _touching(level, upright)
    if touching.all():
        return [(level, upright)] if len(level) > 1 and upright else []
    parent = list(range(len(level) + len(upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, j in np.argwhere(touching).tolist():
        parent[root(i)] = root(len(level) + j)
    groups: dict[int, tuple[list[Segment], list[Segment]]] = {}
    for index, segment in enumerate([*level, *upright]):
        groups.setdefault(root(index), ([], []))[index >= len(level)].append(segment)
    return [group for group in groups.values() if len(group[0]) > 1 and group[1]]


def _touching(level: list[Segment], upright: list[Segment]) -> Chosen:
    """Which level rule, by row, and which upright one, by column, cross or touch."""
    y, left, right = np.array(level).reshape(-1, 3, 1).transpose(1, 0, 2)
    x, top, bottom = np.array(upright).reshape(-1, 3).T
    found: Chosen = (left - _TOUCH <= x) & (x <= right + _TOUCH) & (top - _TOUCH <= y) & (y <= bottom + _TOUCH)
    return found


def _lattice(level: list[Segment], upright: list[Segment]) -> Lattice | None:
    ys = [group[0][0] for group in _near(sorted(level))]
    xs = [group[0][0] for group in _near(sorted(upright))]
    left, right = min(segment[1] for segment in level), max(segment[2] for segment in level)
    xs = [left] * (left < xs[0] - _OPEN_END) + xs + [right] * (right > xs[-1] + _OPEN_END)
    if len(xs) < 3 or len(ys) < 2:
        return None
    return Lattice(tuple(xs), tuple(ys), _cells(xs, ys, level, upright))


def _cells(
    xs: list[float], ys: list[float], level: list[Segment], upright: list[Segment]
) -> tuple[tuple[int, int, int, int], ...] | None:
    """The cells: fields of the grid with no rule between them are one."""
    rows, columns = range(len(ys) - 1), range(len(xs) - 1)
    open_walls, open_floors = ~_ruled(upright, xs, ys)[1:-1], ~_ruled(level, ys, xs)[1:-1]
    joined = [((r, c), (r, c + 1)) for c, r in np.argwhere(open_walls).tolist()]
    joined += [((r, c), (r + 1, c)) for r, c in np.argwhere(open_floors).tolist()]
    if not joined:
        return tuple((r, c, 1, 1) for r in rows for c in columns)
    owner = {(r, c): (r, c) for r in rows for c in columns}

    def root(field: tuple[int, int]) -> tuple[int, int]:
        while owner[field] != field:
            field = owner[field]
        return field

    for field, other in joined:
        owner[root(other)] = root(field)
    members: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for field in owner:
        members.setdefault(root(field), []).append(field)
    cells = []
    for fields in members.values():
        top, leftmost = min(r for r, _ in fields), min(c for _, c in fields)
        high, wide = max(r for r, _ in fields) - top + 1, max(c for _, c in fields) - leftmost + 1
        if high * wide != len(fields):
            return None
        cells.append((top, leftmost, high, wide))
    return tuple(sorted(cells))


def _ruled(segments: list[Segment], positions: list[float], along: list[float]) -> Chosen:
    """Where rules run: by the number of the grid line and of the field along it whose middle they pass."""
    middles = [(a + b) / 2 for a, b in pairwise(along)]
    found = np.zeros((len(positions), len(middles)), bool)
    for position, start, end in segments:
        first, last = bisect_left(positions, position - _SAME), bisect_right(positions, position + _SAME)
        found[first:last, bisect_left(middles, start) : bisect_right(middles, end)] = True
    return found
