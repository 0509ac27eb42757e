"""The lines of print on a page, each as a strip for a reader of lines."""

from dataclasses import dataclass

import numpy as np

from ingest.framing import Base, baseline, best_size, cut, size_scores, underlined
from ingest.ink import Flags, Floats, Ink, Numbers, find_ink, median, without_rules
from ingest.owners import NOBODY, SHARED, Lines, grown_into, nearest, without_grown_marks
from ingest.rows import parted, rows_of
from ingest.strip import Grey, Strip

_LEAST, _MOST = 0.85, 9.0
"""Millimetres between which lies the height of a letter: an x of 6 points, a capital of 30."""
_STROKE, _CROWD = 0.3, 45.0
"""Millimetres, more than a speck; strokes of that size by square centimetre of a page full of 6-point print."""
_BLACK = 0.5
"""Share of a page that is black: no page of print."""
_SMALL = 0.6
"""Of the usual height in its row: a lower stroke (comma, hyphen, mark) says nothing about the type."""
_STANDING = 0.45
"""Share of a row's letters that must stand on one line."""
_SIZES = (1.6, 14.0)
"""Millimetres an em, between which lies the type of an office: 5 to 40 points."""
_TELLING = 8
"""Letters from which a row tells the size of its type without help from the rest of the page."""
_SURE_OF_ITSELF = 20
"""Letters from which it needs no help from the line beside it either: digits in pen are higher than printed ones."""
_TEACHING = 12
"""Letters from which a row tells others the size of its type."""
_CLOSE, _ASIDE = 3.0, 1.5
"""Em between a short line and the one that it learns the size of its type from; em that one in another column counts
as further away."""
_NEAR = 0.8
"""Em above the baseline of a line at most that the feet of its tone marks lie; those of the line above lie higher."""
_OVER = 0.7
"""Share of a row's strokes that stand over letters of another row if they are its tone marks."""
_MARK, _FLOATING = 0.38, 0.55
"""Em: lower than any letter; lower than any that floats above the x-height."""


@dataclass(frozen=True, slots=True)
class Fences:
    """For each stroke the cell it lies in, and the column where that cell ends."""

    cell: Numbers
    end: Floats


@dataclass(frozen=True, slots=True)
class _Row:
    """The strokes of one line as high as letters, where they stand, and how well each size of type agrees."""

    letters: Numbers
    base: Base
    standing: float
    sizes: Floats
    scores: Floats


def find_strips(page: Grey, dpi: float) -> tuple[Strip, ...]:
    """The lines of a page from top to bottom; `page` is dark on white, nearly level, its tables painted out."""
    if min(page.shape) < 3:
        return ()
    bare = without_rules(page, dpi)
    ink = find_ink(bare)
    if crowded(ink, dpi):
        return ()
    strips = [strip for strip, _ in strips_of(bare, ink, letter_like(ink, dpi), dpi)]
    gone = bare != page
    return tuple(underlined(strip, gone) for strip in strips) if gone.any() else tuple(strips)


def crowded(ink: Ink, dpi: float) -> bool:
    """Whether strokes stand closer than those of the smallest print: a texture, a screened picture, grain."""
    millimetre = dpi / 25.4
    strokes = int((ink.height >= _STROKE * millimetre).sum())
    many = strokes > _CROWD * ink.labels.size / (10 * millimetre) ** 2
    return many or float(ink.area.sum()) > _BLACK * ink.labels.size


def letter_like(ink: Ink, dpi: float) -> Flags:
    """Strokes as high as letters, or as several letters that touch."""
    millimetre = dpi / 25.4
    high: Flags = (ink.height >= _LEAST * millimetre) & (ink.height <= _MOST * millimetre)
    return high & (ink.width <= 40 * ink.height) & (ink.area >= 0.04 * ink.height * ink.width)


def strips_of(
    page: Grey, ink: Ink, letters: Flags, dpi: float, fences: Fences | None = None
) -> list[tuple[Strip, int]]:
    """Strips from top to bottom, each with the number of its cell; without `fences` the page is open, all one cell.

    Rows in cells are not cut at gaps: the walls have parted what is to be parted.
    """
    many = len(ink.left)
    within = fences or Fences(np.zeros(many, np.int64), np.full(many, float(page.shape[1])))
    groups, grown = rows_of(ink, letters, within.end)
    if fences is None:
        groups = [part for group in groups for part in parted(ink, group)]
    rows = [_row(ink, group) for group in groups]
    rows = [row for row in rows if row.standing >= _STANDING or len(row.letters) < 4]
    millimetre = dpi / 25.4
    sized = [(r, em) for r, em in zip(rows, _ems(ink, rows), strict=True) if _SIZES[0] <= em / millimetre <= _SIZES[1]]
    sized = _without_marks(ink, sized, within)
    ink, owner = _owners(ink, sized, within)
    owner[np.flatnonzero(grown)] = SHARED
    found = []
    for n, (row, em) in enumerate(sized):
        foreign = (owner != n) & (owner != SHARED)
        foreign[0] = False
        strip = cut(page, ink, row.base, em, np.nonzero(owner == n)[0], foreign)
        found.append((strip, int(within.cell[row.letters[0]])))
    return sorted(found, key=lambda pair: (pair[0].top + pair[0].baseline, pair[0].left))


def _row(ink: Ink, letters: Numbers) -> _Row:
    height = ink.height[letters]
    telling = letters[height >= _SMALL * median(height)]
    base, standing = baseline(ink, telling)
    return _Row(letters, base, standing, *size_scores(ink, telling, base))


def _ems(ink: Ink, rows: list[_Row]) -> list[float]:
    """The size of each row's type: first of those that tell it by themselves, then of all with their help."""
    long = [row for row in rows if len(row.letters) >= _TELLING]
    if not long:
        return [best_size(row.sizes, row.scores) for row in rows]
    own = np.array([best_size(row.sizes, row.scores) for row in long])
    usual = float(np.median(np.repeat(own, [len(row.letters) for row in long])))
    sure = [row for row in long if len(row.letters) >= _TEACHING] or long
    sizes = np.array([best_size(row.sizes, row.scores, usual) for row in sure])
    feet, left, right = np.array([_place(ink, row) for row in sure]).T
    found = []
    for row in rows:
        foot, start, end = _place(ink, row)
        away = np.abs(feet - foot) + np.where((left < end) & (right > start), 0.0, _ASIDE * sizes)
        away[[other is row for other in sure]] = np.inf
        n = int(away.argmin())
        short = len(row.letters) < _SURE_OF_ITSELF and away[n] < _CLOSE * sizes[n]
        found.append(best_size(row.sizes, row.scores, usual, float(sizes[n]) if short else None))
    return found


def _place(ink: Ink, row: _Row) -> tuple[float, float, float]:
    """Where a row's letters stand, begin and end."""
    own = row.letters
    return median(ink.bottom[own]), float(ink.left[own].min()), float(ink.right[own].max())


def _lines(ink: Ink, sized: list[tuple[_Row, float]], fences: Fences) -> Lines:
    firsts = [int(row.letters[0]) for row, _ in sized]
    return Lines(
        np.array([row.base.at for row, _ in sized]),
        np.array([row.base.slope for row, _ in sized]),
        np.array([em for _, em in sized]),
        np.array([ink.left[row.letters].min() for row, _ in sized]),
        np.array([ink.right[row.letters].max() for row, _ in sized]),
        fences.cell[firsts],
    )


def _without_marks(ink: Ink, sized: list[tuple[_Row, float]], fences: Fences) -> list[tuple[_Row, float]]:
    """Without rows that are the commas or the tone marks of a row of letters."""
    if not sized:
        return sized
    lines = _lines(ink, sized, fences)
    kept = []
    for n, (row, em) in enumerate(sized):
        height, width = median(ink.height[row.letters]), lines.right[n] - lines.left[n]
        x = (lines.left[n] + lines.right[n]) / 2
        foot = (lines.at + lines.slope * x - float(np.mean(ink.bottom[row.letters]))) / lines.em
        rise = foot + 0.5 * height / lines.em
        most = np.where(foot > 0.4, _FLOATING, _MARK) * lines.em
        inside = (rise > -0.35) & (rise < 1.15) & (lines.left - 0.7 * lines.em < x) & (x < lines.right + 0.7 * lines.em)
        inside &= (height < most) & (lines.cell == lines.cell[n])
        inside[n] = False
        near = inside & (foot < _NEAR)
        if not any(width < 3 * lines.em[m] for m in np.flatnonzero(inside)) and not any(
            _are_over(ink, row, sized[m][0]) for m in np.flatnonzero(near)
        ):
            kept.append((row, em))
    return kept


def _are_over(ink: Ink, marks: _Row, row: _Row) -> bool:
    """Whether most strokes of a row share their columns with letters of another: no line of print has room there."""
    left, right = ink.left[marks.letters, None], ink.right[marks.letters, None]
    shared = (ink.left[row.letters] < right) & (left < ink.right[row.letters])
    return bool(shared.any(axis=1).mean() > _OVER)


def _owners(ink: Ink, sized: list[tuple[_Row, float]], fences: Fences) -> tuple[Ink, Numbers]:
    """The line of each stroke: letters by their row, marks and stops by the line that they lie nearest to.

    Strokes that have grown together over two lines are parted first.
    """
    owner = np.full(len(ink.left), NOBODY)
    if not sized:
        return ink, owner
    for n, (row, _) in enumerate(sized):
        owner[row.letters] = n
    lines = _lines(ink, sized, fences)
    ink, parted_from = without_grown_marks(ink, owner, lines)
    owner = np.concatenate((owner, np.full(len(parted_from), NOBODY)))
    cell = np.concatenate((fences.cell, fences.cell[parted_from]))
    most = float(lines.em.max())
    loose = np.nonzero((owner == NOBODY) & (ink.area > 0) & (ink.height < most) & (ink.width < most))[0]
    for part in np.array_split(loose, 1 + len(loose) * len(sized) // 400_000):
        owner[part] = nearest(ink, part, lines, cell[part])
    owner[grown_into(ink, owner, lines)] = SHARED
    return ink, owner
