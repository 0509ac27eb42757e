"""Which rows of print belong to which running number: the cells of a row may be set at its top, middle or bottom."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Bases = Mapping[int, float]
"""A row of print as column → baseline, in em."""
Heads = Sequence[Bases] | None
"""The same rows as lines of a head, which keep to stacks of words and not to the columns; null without a head."""

_NEGLIGIBLE = 0.15
"""Em by which setting at the top, the usual way, may fit worse than another in the whole table."""
_RARE = 0.1
"""Em that setting at the bottom, which hardly anybody does, must fit better."""
_SPREAD = 1.15
"""A way to set cells in which only the whole row is centred fits more by chance than the others."""
_MOST_ROOM = 1.9  # em
_ROOMY = 0.15
"""What each em of paper above a boundary takes off its price: rows stand further apart than the lines in them."""


@dataclass(frozen=True, slots=True)
class Bands:
    """For each number its first row of print and the one past its last; `price` is the em by which cells miss."""

    spans: tuple[tuple[int, int], ...]
    price: float


_HEAD = 0.5
"""What a head counts against a row: where it is divided, its lower cells hang below the others."""
_LEFT_OVER = 0.2
"""The price of a row of print above the first band or below the last."""
_LONGEST = 40
"""Rows of print in one row of a table."""
_NEVER = 1e3
"""The price of a row of a table that is longer, or lies across a level rule."""

Measure = Callable[[Sequence[Sequence[float]], Sequence[float]], float]
"""How far the columns of a band (the baselines in each) are from being set as they should beside a number.

The number has its baselines, too: «Số | TT» heads a column in two lines.
"""


def _top(columns: Sequence[Sequence[float]], counter: Sequence[float]) -> float:
    return sum(abs(column[0] - counter[0]) for column in columns)


def _middle(columns: Sequence[Sequence[float]], counter: Sequence[float]) -> float:
    return sum(abs(column[0] + column[-1] - counter[0] - counter[-1]) / 2 for column in columns)


def _bottom(columns: Sequence[Sequence[float]], counter: Sequence[float]) -> float:
    return sum(abs(column[-1] - counter[-1]) for column in columns)


def _whole(columns: Sequence[Sequence[float]], counter: Sequence[float]) -> float:
    edges = [base for column in columns for base in (column[0], column[-1])]
    middle = (counter[0] + counter[-1]) / 2
    return _SPREAD * len(columns) * abs((min(edges) + max(edges)) / 2 - middle) if edges else 0.0


MEASURES: tuple[Measure, ...] = (_top, _middle, _bottom, _whole)
_OF_HEADS: tuple[Measure, ...] = (_top, _middle, _whole)
"""A title above a head that is set at the bottom would look like its first lines."""


def ways(
    rows: Sequence[Bases], anchors: Sequence[int], levels: Sequence[float], heads: Heads = None
) -> tuple[Bands, ...]:
    """Share the rows of print among the numbers in `anchors` (rows that have one), for each of the `MEASURES`.

    Rows above the first band and below the last may be left over. `levels` are level rules, which no row lies across.
    With `heads`, the rows as lines of a head, the first anchor is that of the head, which may be set in any way.
    """
    return tuple(_best(rows, anchors, levels, measure, heads) for measure in MEASURES)


def likeliest(prices: Sequence[float]) -> int:
    """Which of the `MEASURES` a table follows, by what it costs with each."""
    told = [price + _RARE * (measure is _bottom) for price, measure in zip(prices, MEASURES, strict=True)]
    return 0 if told[0] <= min(told) + _NEGLIGIBLE else told.index(min(told))


def _ill_set(band: Sequence[Bases], anchor: float, ways: Sequence[Measure]) -> float:
    """How badly the cells of a band stand to its number, by the way of setting them that fits best."""
    columns: dict[int, list[float]] = {}
    for row in band:
        for column, base in row.items():
            columns.setdefault(column, []).append(base)
    counter = columns.pop(0, None) or [anchor]
    return min(way(list(columns.values()), counter) for way in ways)


def _best(
    rows: Sequence[Bases], anchors: Sequence[int], levels: Sequence[float], measure: Measure, heads: Heads
) -> Bands:
    """The cheapest boundaries for one way to set cells, by what each way to end a band costs up to there."""
    tops = [min(row.values()) for row in rows]
    ruled = [any(a < level < b for level in levels) for a, b in pairwise(tops)]

    def price(number: int, start: int, end: int) -> float:
        if end - start > _LONGEST or any(ruled[start : end - 1]):
            return _NEVER
        in_head = heads is not None and number == 0
        room = min(_MOST_ROOM, tops[start] - tops[start - 1]) if start else _MOST_ROOM
        band = heads[start:end] if heads is not None and in_head else rows[start:end]
        ill = _ill_set(band, tops[anchors[number]], _OF_HEADS if in_head else (measure,))
        return ill * (_HEAD if in_head else 1.0) - _ROOMY * room

    starts = {start: (_LEFT_OVER * start, [start]) for start in range(anchors[0] + 1)}
    for number, anchor in enumerate(anchors):
        last = number + 1 == len(anchors)
        limit = len(rows) if last else anchors[number + 1]
        ends: dict[int, tuple[float, list[int]]] = {}
        for end in range(anchor + 1, limit + 1):
            for start, (cost, cuts) in starts.items():
                total = cost + price(number, start, end) - (_LEFT_OVER * end if last else 0.0)
                if end not in ends or total < ends[end][0]:
                    ends[end] = (total, [*cuts, end])
        starts = ends
    cost, cuts = min(starts.values(), key=lambda each: each[0])
    return Bands(tuple(pairwise(cuts)), cost)
