"""The ruled tables of a straight page: rules found, rows and columns between them, merged cells told by missing rules."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]

_DENSE = 0.85
"""Share of dark pixels in a stretch that makes it a rule: faint rules have gaps, rows of letters more."""
_TOLERANCE = 1.0
"""Millimetres by which the pieces of one rule may stray."""
_WALL = 0.5
"""Share of a cell's side that must be ruled to part it from its neighbour."""


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


@dataclass(frozen=True, slots=True)
class _Rules:
    """Where level and upright rules lie (uint8 masks, 1 on a rule), and pixels per millimetre."""

    level: Image
    upright: Image
    scale: float


def find_grids(grey: Image, dpi: float) -> tuple[tuple[Grid, ...], Image]:
    """The tables from top to bottom, and the page without their rules."""
    rules = _rules(grey, dpi)
    joined = cv2.dilate(rules.level | rules.upright, _box(2 * rules.scale, 2 * rules.scale))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    grids, wiped = [], grey.copy()
    for x, y, width, height, _ in stats[1:]:
        if width < 25 * rules.scale or height < 8 * rules.scale:
            continue
        grid = _grid(rules, slice(y, y + height), slice(x, x + width))
        if grid:
            grids.append(grid)
            _wipe(wiped, rules, slice(y, y + height), slice(x, x + width))
    return tuple(sorted(_outermost(grids), key=lambda grid: grid.ys[0])), wiped


def _box(width: float, height: float) -> Image:
    return np.ones((max(1, round(height)), max(1, round(width))), np.uint8)


def _rules(grey: Image, dpi: float) -> _Rules:
    scale = dpi / 25.4
    block = round(dpi / 10) | 1
    ink = cv2.adaptiveThreshold(grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, block, 12)
    level = _dense(cv2.dilate(ink, _box(1, 3)), round(10 * scale) | 1, 1)
    upright = _dense(cv2.dilate(ink, _box(3, 1)), 1, round(5 * scale) | 1)
    return _Rules(level, upright, scale)


def _dense(ink: Image, width: int, height: int) -> Image:
    """Stretches of that size which are dark but for a few gaps."""
    share = cv2.boxFilter(ink, cv2.CV_32F, (width, height), borderType=cv2.BORDER_CONSTANT)
    seeds = (share >= _DENSE).astype(np.uint8)
    return cv2.dilate(seeds, np.ones((height, width), np.uint8))  # type: ignore[no-any-return]


def _wipe(page: Image, rules: _Rules, rows: slice, columns: slice) -> None:
    """Paint the rules of a table white, with the grey edge that scanning gives them."""
    mask = cv2.dilate(rules.level[rows, columns] | rules.upright[rows, columns], _box(3, 3))
    page[rows, columns][mask > 0] = 255


def _grid(rules: _Rules, rows: slice, columns: slice) -> Grid | None:
    """The table in a stretch of the page, or null where the rules make none (a frame, a stray underline)."""
    level = _segments(rules.level[rows, columns], rows.start, columns.start)
    upright = _segments(rules.upright[rows, columns], rows.start, columns.start)
    ys = _positions([(top + bottom) / 2 for _, top, _, bottom in level], rules.scale)
    xs = _positions([(left + right) / 2 for left, _, right, _ in upright], rules.scale)
    if not ys or not xs:
        return None
    xs = _with_ends(xs, [s[0] for s in level], [s[2] for s in level], rules.scale)
    ys = _with_ends(ys, [s[1] for s in upright], [s[3] for s in upright], rules.scale)
    xs, ys = _true_rules(rules, xs, ys)
    if len(xs) < 2 or len(ys) < 2 or (len(xs) == 2 and len(ys) == 2):
        return None
    return Grid(tuple(xs), tuple(ys), _frames(rules, xs, ys))


def _segments(mask: Image, top: int, left: int) -> list[tuple[int, int, int, int]]:
    """The connected pieces of a mask as left, top, right, bottom on the page."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(mask))
    return [(int(x + left), int(y + top), int(x + left + w), int(y + top + h)) for x, y, w, h, _ in stats[1:]]


def _positions(values: Sequence[float], scale: float) -> list[int]:
    """Middles of the groups of values that lie within the tolerance of each other."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= _TOLERANCE * scale:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [round(float(np.median(group))) for group in groups]


def _with_ends(places: list[int], starts: list[int], ends: list[int], scale: float) -> list[int]:
    """Add an outer edge that is not ruled: there the crossing rules end, well outside the last one found."""
    first, last = round(float(np.median(starts))), round(float(np.median(ends)))
    before = [first] if first < places[0] - 5 * scale else []
    after = [last] if last > places[-1] + 5 * scale else []
    return before + places + after


def _covered(mask: Image, across: int, start: int, end: int, reach: int) -> float:
    """Share of the stretch from start to end that is ruled within `reach` of row `across`."""
    inset = min(reach, max(0, (end - start) // 4))
    stretch = mask[max(0, across - reach) : across + reach + 1, start + inset : end - inset]
    return float(stretch.any(axis=0).mean()) if stretch.size else 0.0


def _true_rules(rules: _Rules, xs: list[int], ys: list[int]) -> tuple[list[int], list[int]]:
    """Only rules that run from one crossing rule to the next at least once: letters and underlines do not."""
    reach = round(0.8 * rules.scale)
    upright = rules.upright.T
    for _ in range(2):
        ys = [
            y
            for i, y in enumerate(ys)
            if i in (0, len(ys) - 1)
            or any(_covered(rules.level, y, a, b, reach) > 0.8 for a, b in zip(xs, xs[1:], strict=False))
        ]
        xs = [
            x
            for i, x in enumerate(xs)
            if i in (0, len(xs) - 1)
            or any(_covered(upright, x, a, b, reach) > 0.8 for a, b in zip(ys, ys[1:], strict=False))
        ]
    return xs, ys


def _frames(rules: _Rules, xs: list[int], ys: list[int]) -> tuple[Frame, ...]:
    """The cells between the rules, neighbours without a rule between them taken together."""
    reach = round(0.8 * rules.scale)
    owner = np.arange((len(ys) - 1) * (len(xs) - 1)).reshape(len(ys) - 1, len(xs) - 1)
    upright = rules.upright.T
    for row, column in np.ndindex(owner.shape):
        if column and _covered(upright, xs[column], ys[row], ys[row + 1], reach) < _WALL:
            owner[owner == owner[row, column]] = owner[row, column - 1]
        if row and _covered(rules.level, ys[row], xs[column], xs[column + 1], reach) < _WALL:
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
