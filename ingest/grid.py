"""The ruled tables of a straight page: rows and columns between rules, merged cells where rules are missing."""

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from ingest.lone_row import lone_row
from ingest.rule_pieces import TOLERANCE, Segment, covered, positions, regions, segments
from ingest.ruling import Rules, box, find_rules
from ingest.true_rules import true_rules
from ingest.wall_gaps import WHOLE, open_rows, parted, pauses, stems

Image = npt.NDArray[np.uint8]

_WALL = 0.6
"""Share of a cell's side that must be ruled to part it from its neighbour."""
_INNER = 0.45
"""Share of a table's height that one of its inner upright rules must run along."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One cell: its edges in pixels between the rules, its place and reach in rows and columns."""

    left: int
    top: int
    right: int
    bottom: int
    row: int
    column: int
    rowspan: int
    colspan: int


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: the positions of its rules in pixels (from outer edge to outer edge) and its cells."""

    xs: tuple[int, ...]
    ys: tuple[int, ...]
    frames: tuple[Frame, ...]


def find_grids(grey: Image, dpi: float, *, ruled: bool = True) -> tuple[tuple[Grid, ...], Image]:
    """The tables from top to bottom, and the page without their rules; the same image where there are none.

    `ruled`: there may be level rules as long as a table is wide.
    """
    rules = find_rules(grey, dpi)
    found = [_grid(grey, rules, rows, columns) for rows, columns in regions(rules)] if rules.upright.any() else []
    grids = [grid for grid, _ in found if grid]
    if not grids:
        return _alone(grey, dpi) if ruled else ((), grey)
    wiped = grey.copy()
    for grid, paused in found:
        if grid:
            _wipe(wiped, rules, grid, paused)
    return tuple(sorted(_outermost(grids), key=lambda grid: grid.ys[0])), wiped


def _alone(grey: Image, dpi: float) -> tuple[tuple[Grid, ...], Image]:
    """The lone row of a page without other tables, and the page without its rules."""
    row = lone_row(grey, dpi)
    if row is None:
        return (), grey
    xs, top, bottom = row
    wiped, thick = grey.copy(), round(0.3 * dpi / 25.4)
    for y in (top, bottom):
        wiped[y - thick : y + thick + 1, xs[0] - thick : xs[-1] + thick + 1] = 255
    for x in xs:
        wiped[top - thick : bottom + thick + 1, x - thick : x + thick + 1] = 255
    frames = [_frame(0, 1, column, column + 1, xs, [top, bottom]) for column in range(len(xs) - 1)]
    return (Grid(tuple(xs), (top, bottom), tuple(frames)),), wiped


def _wipe(page: Image, rules: Rules, grid: Grid, paused: frozenset[int]) -> None:
    """Paint the rules of a table white, with their grey edges; only on the grid, never a stroke of a letter.

    Where walls pause for a row, what stands in their place are letters.
    """
    reach, gap = round(0.9 * rules.scale), round(8 * rules.scale)
    rows, columns = (
        slice(max(0, grid.ys[0] - gap), grid.ys[-1] + gap),
        slice(max(0, grid.xs[0] - gap), grid.xs[-1] + gap),
    )
    table = page[rows, columns]
    for mask, places, start in (
        (rules.level_pieces[rows, columns], grid.ys, rows.start),
        (rules.upright_pieces[rows, columns].T, grid.xs, columns.start),
    ):
        band = np.zeros_like(mask)
        for at in places:
            band[max(0, at - start - reach) : at - start + reach + 1] = 1
        there = np.ascontiguousarray(mask) & band
        whole = cv2.morphologyEx(there, cv2.MORPH_CLOSE, box(gap, 1))
        for frame in grid.frames:
            inside = _inside(frame, rows.start, columns.start, reach)
            inside = inside if places is grid.ys else inside[::-1]
            whole[inside] = there[inside] if frame.row not in paused else 0
        edges = cv2.dilate(whole, box(3, 3))
        table[(edges if places is grid.ys else edges.T) > 0] = 255


def _inside(frame: Frame, top: int, left: int, reach: int) -> tuple[slice, slice]:
    """The rows and columns of a cell, in a part of the page that begins at some row and column, without its walls."""
    return (
        slice(frame.top - top + reach + 1, frame.bottom - top - reach),
        slice(frame.left - left + reach + 1, frame.right - left - reach),
    )


def _grid(grey: Image, rules: Rules, rows: slice, columns: slice) -> tuple[Grid | None, frozenset[int]]:
    """The table in a stretch of the page, and its rows that walls pause for.

    Null where the rules make none (a frame, a stray underline).
    """
    level = segments(rules.level[rows, columns], rows.start, columns.start)
    upright = segments(rules.upright.T[columns, rows], columns.start, rows.start)
    xs = positions([segment.at for segment in upright], rules.scale)
    xs = _long_rules(rules.upright.T, xs, rows, rules.scale)
    ys = positions([segment.at for segment in level], rules.scale)
    if not xs or not ys:
        return None, frozenset()
    ys = true_rules(grey, rules, ys, _with_ends(xs, ys, level, rules.scale))
    if not ys:
        return None, frozenset()
    xs = _with_ends(xs, ys, level, rules.scale)
    ys = _with_ends(ys, xs, upright, rules.scale)
    xs = _walls(rules, xs, ys)
    if len(xs) < 2 or len(ys) < 2 or (len(xs) == 2 and len(ys) == 2):
        return None, frozenset()
    whole = [y for y in ys if covered(rules.level, y, xs[0], xs[-1], round(rules.scale)) > 0.6]
    if len(whole) < 2:
        return None, frozenset()
    gaps = pauses(grey, rules.upright_pieces, xs, ys, rules.scale)
    heights = parted(ys, gaps, rules.scale)
    paused = open_rows(heights, gaps)
    letters = stems(grey, xs, heights, paused, rules.scale)
    frames = _frames(rules, xs, heights, frozenset(heights).difference(ys), paused, letters)
    return Grid(tuple(xs), tuple(heights), frames), paused


def _with_ends(places: list[int], crossing: list[int], segments: list[Segment], scale: float) -> list[int]:
    """Add an outer edge that is not ruled: half of the crossing rules end there, well outside the last one found."""
    if not places or not crossing:
        return places
    on_rules = [s for s in segments if min(abs(s.at - at) for at in crossing) < TOLERANCE * scale]
    before = [s.start for s in on_rules if s.start < places[0] - 5 * scale and s.end > places[0] - scale]
    after = [s.end for s in on_rules if s.end > places[-1] + 5 * scale and s.start < places[-1] + scale]
    enough = max(2, len(crossing) // 2)
    first = [_end([-at for at in before], scale) * -1] if len(before) >= enough else []
    last = [_end(after, scale)] if len(after) >= enough else []
    return first + places + last


def _end(ends: list[int], scale: float) -> int:
    """Where rules end: the farthest place that two agree on, since a sum leaves most walls out; else their middle."""
    farthest = sorted(ends, reverse=True)
    agreed = [(a + b) / 2 for a, b in pairwise(farthest) if a - b <= TOLERANCE * scale]
    return round(agreed[0] if agreed else float(np.median(ends)))


def _long_rules(mask: Image, places: list[int], along: slice, scale: float) -> list[int]:
    """Only rules that are not much shorter than the longest: stems of letters and strokes of a stamp are."""
    lengths = [covered(mask, at, along.start, along.stop, round(0.6 * scale)) for at in places]
    return [at for at, length in zip(places, lengths, strict=True) if length >= 0.4 * max(lengths)]


def _walls(rules: Rules, xs: list[int], ys: list[int]) -> list[int]:
    """The upright rules, or the outer edges alone where none between runs along much of the table: a seal's ring."""
    inner = (covered(rules.upright.T, x, ys[0], ys[-1], round(0.6 * rules.scale)) for x in xs[1:-1])
    return xs if len(xs) < 3 or max(inner) >= _INNER else [xs[0], xs[-1]]


def _frames(
    rules: Rules,
    xs: list[int],
    ys: list[int],
    unruled: frozenset[int],
    paused: frozenset[int],
    letters: frozenset[tuple[int, int]],
) -> tuple[Frame, ...]:
    """The cells between the rules, neighbours without a rule between them taken together.

    `unruled` are heights at which rows are parted though no rule stands there, `paused` the rows that walls leave out,
    `letters` the walls (row and column) that are only letters.
    """
    reach = round(0.8 * rules.scale)
    owner = np.arange((len(ys) - 1) * (len(xs) - 1)).reshape(len(ys) - 1, len(xs) - 1)
    upright = rules.upright_pieces.T
    for row, column in np.ndindex(owner.shape):
        least = WHOLE if row in paused else _WALL
        wall = column and covered(upright, xs[column], ys[row], ys[row + 1], reach) >= least
        if column and ((row, column) in letters or not wall):
            owner[owner == owner[row, column]] = owner[row, column - 1]
        ruled = row and covered(rules.level_pieces, ys[row], xs[column], xs[column + 1], reach) >= _WALL
        if row and not ruled and ys[row] not in unruled:
            owner[owner == owner[row, column]] = owner[row - 1, column]
    frames = []
    for name in np.unique(owner):
        frames += _rectangles(owner == name, xs, ys)
    return tuple(sorted(frames, key=lambda frame: (frame.row, frame.column)))


def _rectangles(cells: npt.NDArray[np.bool_], xs: list[int], ys: list[int]) -> list[Frame]:
    """One frame for cells that fill a rectangle, else one for each run of cells in a row."""
    rows, columns = np.nonzero(cells)
    top, bottom, left, right = rows.min(), rows.max() + 1, columns.min(), columns.max() + 1
    if cells[top:bottom, left:right].all():
        return [_frame(int(top), int(bottom), int(left), int(right), xs, ys)]
    frames = []
    for row in range(int(top), int(bottom)):
        for run in np.split(columns[rows == row], np.nonzero(np.diff(columns[rows == row]) > 1)[0] + 1):
            if run.size:
                frames.append(_frame(row, row + 1, int(run[0]), int(run[-1]) + 1, xs, ys))
    return frames


def _frame(top: int, bottom: int, left: int, right: int, xs: list[int], ys: list[int]) -> Frame:
    return Frame(xs[left], ys[top], xs[right], ys[bottom], top, left, bottom - top, right - left)


def _outermost(grids: list[Grid]) -> list[Grid]:
    """Without the tables that lie inside another one's edges."""

    def inside(one: Grid, other: Grid) -> bool:
        level = other.xs[0] <= one.xs[0] and one.xs[-1] <= other.xs[-1]
        return one is not other and level and other.ys[0] <= one.ys[0] and one.ys[-1] <= other.ys[-1]

    return [grid for grid in grids if not any(inside(grid, other) for other in grids)]
