"""Columns of print told by alignment: strips of paper that no row of a list has a word in."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.unruled_words import CLOSE, PrintRow, Word, pieces

_GUTTER = 0.6
"""Em of paper all along that part two columns: spaces of three rows hardly ever leave that."""
_NARROW_GUTTER, _ENOUGH = 0.48, 8
"""What does it where there are many rows of print, and how many that are."""
_TOUCH = 0.1
"""Em by which words may touch the next column."""
_HALF = 0.05
"""Em to both sides of where columns meet that nothing may run across."""
_HEADED = 0.35
"""What does it under two heads."""
_SPACE = 0.42
"""Em: where words stand that close, no columns meet between them."""
_LABELLED = 2
"""Pieces of the name of a group: its label and the rest."""
_MOST_INTRUDERS, _TELLING = 0.15, 4
"""Share of the rows that may reach into a gutter, where so many rows or more tell it."""
_ROWS_A_LEAK, _LEAKY = 12, 0.55
"""Rows of a list for each that may reach into a gutter; em of such a gutter."""
_MOST_TRIED = 60
"""Rows of a list that are left out one after the other to find a gutter."""
_MOST_ACROSS = 0.34
"""Share of the rows that may run across a gutter: names of groups do."""

Gutter = tuple[float, float]
"""From where to where, in em."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a list by the strips of paper between them, in em.

    `glued`: the first column are numbers set against the words behind them, which rows without one run across.
    """

    gutters: tuple[Gutter, ...]
    glued: bool = False

    @property
    def cuts(self) -> tuple[float, ...]:
        return tuple((start + end) / 2 for start, end in self.gutters)

    @property
    def count(self) -> int:
        return len(self.gutters) + 1

    def of(self, word: Word, numbered: bool = True) -> int:
        """The column that the middle of a word lies in; a row without a number has no words in glued numbers."""
        column = bisect_right(self.cuts, (word.left + word.right) / 2)
        return column if numbered or not self.glued else max(1, column)

    def shared(self, words: Sequence[Word], numbered: bool = True) -> list[int]:
        """The column of each word of a run that stands close: one for all where they fit between two gutters.

        Words that reach into a gutter are of the same cell as those before and behind them.
        """
        first, last = words[0], words[-1]
        walls = [float("-inf"), *(at for gutter in self.gutters for at in gutter), float("inf")]
        fits = [
            n
            for n in range(self.glued, self.count)
            if first.left >= walls[max(0, 2 * n - 1)] - _TOUCH
            and last.right <= walls[min(2 * n + 2, len(walls) - 1)] + _TOUCH
        ]
        if not fits:
            return [self.of(word, numbered) for word in words]
        middle = bisect_right(self.cuts, (first.left + last.right) / 2)
        return [min(fits, key=lambda n: abs(n - middle))] * len(words)

    def crossed(self, words: Sequence[Word]) -> int:
        """How many gutters the words of a row run across without a gap."""
        runs = [(piece[0].left, piece[-1].right) for piece in pieces(words)]
        return sum(
            left <= start + 0.1 and right >= end - 0.1
            for start, end in self.gutters[self.glued :]
            for left, right in runs
        )

    def intruded(self, words: Sequence[Word]) -> bool:
        """Whether a row is one run of words that reaches well into a gutter: the name of a group in the middle."""
        left, right = words[0].left, words[-1].right
        inside = any(left < end - _GUTTER and right > start + _GUTTER for start, end in self.gutters[self.glued :])
        return inside and len(pieces(words)) == 1

    def across(self, words: Sequence[Word]) -> int | None:
        """The column of a row that is one run of words over several columns, its label aside; null for other rows."""
        runs = pieces(words)
        run = runs[-1]
        if len(runs) > _LABELLED or (len(runs) == _LABELLED and self.of(run[0]) == 0) or not self.crossed(run):
            return None
        pairs = [(a, b) for a, b in pairwise(run) if any(a.right <= cut <= b.left for cut in self.cuts)]
        return self.of(run[0]) if all(b.left - a.right < _SPACE for a, b in pairs) else None


def columns_at(cuts: Sequence[float], em: float) -> Columns:
    """Columns that are known by where they meet, as fractions of the page's width; `em` is such a fraction."""
    return Columns(tuple((cut / em - _HALF, cut / em + _HALF) for cut in cuts))


def columns_of(sure: Sequence[PrintRow], others: Sequence[PrintRow], walls: Sequence[float] = ()) -> Columns:
    """The columns of a list: `sure` are rows with a running number, `others` may be names of groups.

    `walls` are upright rules.
    """
    short = [row for row in sure if len(pieces(row.words)) <= _LABELLED]
    if len(sure) - len(short) >= _TELLING - 1:  # bodies named across the columns of the persons' posts tell no columns
        sure, others = [row for row in sure if row not in short], [*others, *short]
    told = [*sure, *(row for row in others if len(pieces(row.words)) > _LABELLED)]
    first = Columns(tuple(_free(told)))
    doubtful = [row for row in others if len(pieces(row.words)) <= _LABELLED]
    across = [row for row in doubtful if first.crossed(row.words)]
    longer = sum(row not in short for row in across)
    if longer > _MOST_ACROSS * (len(sure) + len(others)):  # a strip that so many rows run across is none
        across = [row for row in across if first.crossed(row.words) * 2 > len(first.gutters)]
    rows = [*told, *(row for row in doubtful if row not in across)]
    if len(told) >= _TELLING:
        rows = _without_intruders(rows, [row for row in doubtful if row not in across], first.gutters)
    least = _GUTTER if len(rows) < _ENOUGH else _NARROW_GUTTER
    gutters = [each for each in _free(rows) if each[1] - each[0] >= least or _walled(each, walls)]
    return Columns(tuple(sorted([*gutters, *_leaky(rows, gutters)])))


def parted(
    columns: Columns, heads: Sequence[float], rows: Sequence[PrintRow], others: Sequence[PrintRow] = ()
) -> Columns:
    """The columns, parted further where two heads (by their middles) stand over one and all words leave a strip.

    `rows` are those with a running number; of the `others`, the further lines of cells, hardly any may run across.
    """
    words = sorted((word.left, word.right) for row in rows for word in row.words)
    found = list(columns.gutters)
    for left, right in pairwise(sorted(heads)):
        if not any(left < (start + end) / 2 < right for start, end in columns.gutters):
            inside = [each for each in _strips(words) if left < each[0] and each[1] < right]
            inside = [each for each in inside if each[1] - each[0] >= _HEADED and not _run_across(others, each)]
            inside = inside or _but_for_one(rows, left, right)
            found += [max(inside, key=lambda each: each[1] - each[0])] if inside else []
    return replace(columns, gutters=tuple(sorted(found)))


def _but_for_one(rows: Sequence[PrintRow], left: float, right: float) -> list[Gutter]:
    """The gutters between two places that all rows but one leave: a word may be framed too widely."""
    if not _TELLING <= len(rows) <= _MOST_TRIED:
        return []
    found: list[Gutter] = []
    for out in range(len(rows)):
        words = sorted((w.left, w.right) for n, row in enumerate(rows) if n != out for w in row.words)
        found += [
            each for each in _strips(words) if left < each[0] and each[1] < right and each[1] - each[0] >= _GUTTER
        ]
    return found


def _run_across(rows: Sequence[PrintRow], strip: Gutter) -> bool:
    """Whether more rows than a few have a word in a strip."""
    middle = (strip[0] + strip[1]) / 2
    across = sum(any(word.left < middle < word.right for word in row.words) for row in rows)
    return across > _MOST_INTRUDERS * len(rows)


def _without_intruders(
    rows: Sequence[PrintRow], doubtful: Sequence[PrintRow], gutters: Sequence[Gutter]
) -> list[PrintRow]:
    """The rows without those few that alone reach into a gutter: centred names of groups do."""
    left = list(rows)
    for start, end in gutters:
        inside = [row for row in doubtful if _reaches(row, start + (end - start) / 3, end - (end - start) / 3)]
        if end - start >= _GUTTER and len(inside) <= max(1.0, _MOST_INTRUDERS * len(rows)):
            left = [row for row in left if row not in inside]
    return left


def _reaches(row: PrintRow, start: float, end: float) -> bool:
    return any(piece[0].left < end and piece[-1].right > start for piece in pieces(row.words))


def _intervals(rows: Iterable[PrintRow]) -> list[tuple[float, float]]:
    return sorted((piece[0].left, piece[-1].right) for row in rows for piece in pieces(row.words))


def _free(rows: Sequence[PrintRow]) -> list[Gutter]:
    """The strips between the first and the last word that no row has print in."""
    return _strips(_intervals(rows))


def _strips(intervals: Sequence[tuple[float, float]]) -> list[Gutter]:
    taken: list[list[float]] = []
    for left, right in intervals:
        if taken and left <= taken[-1][1]:
            taken[-1][1] = max(taken[-1][1], right)
        else:
            taken.append([left, right])
    return [(one[1], other[0]) for one, other in pairwise(taken) if other[0] - one[1] > 0.1]


def _leaky(rows: Sequence[PrintRow], gutters: Sequence[Gutter]) -> list[Gutter]:
    """Gutters of a long list that very few of its rows reach into, where none without such rows was found.

    Words may be framed too widely. Columns begin more sharply than they end: a gutter is right before the next one.
    """
    strips = _strips_but(_intervals(rows), len(rows) // _ROWS_A_LEAK)
    wide = [each for each in strips if each[1] - each[0] >= _LEAKY]
    missed = [each for each in wide if not any(each[0] < end and start < each[1] for start, end in gutters)]
    return [(max(start, end - _GUTTER), end) for start, end in missed]


def _strips_but(intervals: Sequence[tuple[float, float]], most: int) -> list[Gutter]:
    """The strips that at most so many intervals lie in, between places where more do."""
    if not most:
        return []
    edges = sorted([(left, 1) for left, _ in intervals] + [(right, -1) for _, right in intervals])
    found: list[Gutter] = []
    depth, since = 0, None
    for at, step in edges:
        depth += step
        if step < 0 and depth == most:
            since = at
        elif step > 0 and depth == most + 1:
            found += [(since, at)] if since is not None else []
    return found


def _walled(gutter: Gutter, walls: Sequence[float]) -> bool:
    return any(gutter[0] - 0.3 <= wall <= gutter[1] + 0.3 for wall in walls) and gutter[1] - gutter[0] > CLOSE / 5
