"""Lines of one page in any order → runs of lines in reading order: columns are told by geometry alone.

The head of an administrative document (agency left, national title right: NĐ 30/2020, Phụ lục I) and its foot
(«Nơi nhận» left, signature right) are read column by column, what stands between them from top to bottom.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from math import inf
from statistics import median

import numpy as np

from ingest.text import fold
from ingest.textlines import TextLine, height, join, side_by_side, split, width

A4_ASPECT = 1.414
"""Height by width of an upright A4 page."""

_WIDE_GAP = 1.5  # of a line's height: wider than any space in justified text
_CLEAR_GAP = 0.55  # of a line's height: what may be a gutter if the line has no other gap like it
_LONE_ROW_GAP = 0.12  # of the page's width: what makes two columns of a single row
_WORDS = 8  # characters: a lone row with less on one side is a line of text with a speck beside it
_BREAK = 4.0  # of a line's height: an empty stretch that ends a pair of columns
_CLOSE = 1.2  # of a line's height: a line below the last pair that still belongs to the left column
_PAGE_CENTRE = (0.44, 0.60)
_GUTTERS = np.arange(15, 86) / 100  # of the page's width: where one may lie
_COUNTED = re.compile(r"\d{1,4}[.)]?(\s|$)")


@dataclass(frozen=True, slots=True)
class Run:
    """Lines that are read one after the other, top to bottom; `column` when others stand beside them."""

    lines: tuple[TextLine, ...]
    column: bool


_PARTS_OF_NUMBER = 2
"""Pieces before its symbol: «Số:», and what was filled in."""
_NUMBERS = 50
"""Such numbers of a page that are looked at: it has one, or those of the papers that it lists."""

Pair = tuple[TextLine, TextLine]
"""Two lines side by side, the left one first."""


def reading_order(lines: Sequence[TextLine], aspect: float = A4_ASPECT) -> tuple[Run, ...]:
    """The runs of a page in the order they are read; `aspect` is the page's height by its width."""
    lines = [line for line in lines if line.text]
    if not lines:
        return ()
    em = median(height(line.box) for line in lines) * aspect
    pieces = [piece for line in lines for piece in split(line, _WIDE_GAP * em, _CLEAR_GAP * em)]
    return tuple(_order(_numbers_whole(pieces), em, False))


def _numbers_whole(pieces: list[TextLine]) -> list[TextLine]:
    """The pieces with «Số:   12   /QĐ-UBND» as one: a number filled in with room to spare is no row of two columns."""
    for end in [piece for piece in pieces if piece.text.startswith("/")][:_NUMBERS]:
        before = [p for p in pieces if p.box.left < end.box.left and side_by_side(p.box, end.box, 0.5)]
        before.sort(key=lambda piece: piece.box.left)
        start = next((n for n in range(len(before) - 1, -1, -1) if fold(before[n].text).startswith("so")), None)
        if start is not None and len(before) - start <= _PARTS_OF_NUMBER:
            parts = [*before[start:], end]
            pieces = [p for p in pieces if all(p is not part for part in parts)] + [join(parts)]
    return pieces


def _order(pieces: list[TextLine], em: float, column: bool) -> list[Run]:
    """Bands of two columns taken out of the pieces; each column is ordered again by itself."""
    pieces = sorted(pieces, key=lambda piece: (piece.box.top, piece.box.left))
    runs: list[Run] = []
    rest = 0
    for start, end, gutter in _bands(pieces, em):
        band = pieces[start:end]
        left = [piece for piece in band if _middle(piece) < gutter]
        right = [piece for piece in band if _middle(piece) >= gutter]
        runs += _plain(pieces[rest:start], column) + _order(left, em, True) + _order(right, em, True)
        rest = end
    return runs + _plain(pieces[rest:], column)


def _plain(pieces: list[TextLine], column: bool) -> list[Run]:
    """Pieces outside any pair of columns: those on one height are one line again."""
    rows: list[list[TextLine]] = []
    for piece in pieces:
        if rows and side_by_side(rows[-1][0].box, piece.box, 0.5):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    lines = [join(sorted(row, key=lambda piece: piece.box.left)) if len(row) > 1 else row[0] for row in rows]
    return [Run(tuple(lines), column)] if lines else []


def _middle(piece: TextLine) -> float:
    return (piece.box.left + piece.box.right) / 2


def _bands(pieces: list[TextLine], em: float) -> list[tuple[int, int, float]]:
    """Stretches of the sorted pieces that are two columns: first, end, and where the gutter lies."""
    pairs = _pairs(pieces, em)
    if not pairs:
        return []
    paired = {id(piece) for pair in pairs for piece in pair}
    bands, start = [], 0
    while start < len(pieces):
        end, above = start, inf
        while end < len(pieces) and _may_stand_in_column(pieces[end], above, paired, em):
            bottom = pieces[end].box.bottom
            above = bottom if end == start else max(above, bottom)
            end += 1
        bands += _bands_within(pieces, (start, end), pairs, paired) if end > start else []
        start = max(end, start + 1)
    return bands


def _may_stand_in_column(piece: TextLine, above: float, paired: set[int], em: float) -> bool:
    """A line with another beside it may; so may a short one neither centred nor far below what ends `above` it."""
    if piece.box.top - above > _BREAK * max(height(piece.box), em / A4_ASPECT):
        return False
    centred = _PAGE_CENTRE[0] < _middle(piece) < _PAGE_CENTRE[1]
    return id(piece) in paired or (width(piece.box) < 0.6 and not centred)


def _pairs(pieces: list[TextLine], em: float) -> list[Pair]:
    """Neighbours on one height of the page, with nothing between them."""
    pairs: list[Pair] = []
    for index, piece in enumerate(pieces):
        beside = []
        for other in islice(pieces, index + 1, None):
            if other.box.top >= piece.box.bottom:
                break
            if side_by_side(piece.box, other.box):
                beside.append(other)
        for other in beside:
            left, right = sorted((piece, other), key=lambda each: each.box.left)
            if right.box.left - left.box.right > 0.3 * em:
                pairs.append((left, right))
    return pairs


def _bands_within(
    pieces: list[TextLine], stretch: tuple[int, int], pairs: list[Pair], paired: set[int]
) -> list[tuple[int, int, float]]:
    """Bands of one stretch: cut where a line without neighbour crosses the gutter, ends trimmed."""
    start, end = stretch
    inside = {id(piece) for piece in pieces[start:end]}
    pairs = [pair for pair in pairs if id(pair[0]) in inside and id(pair[1]) in inside]
    if not pairs:
        return []
    with_neighbour = [i for i in range(start, end) if id(pieces[i]) in paired]
    # a short last line of text above says nothing about the gutter, nor does a title below
    gutter = _gutter(pieces[with_neighbour[0] : with_neighbour[-1] + 1], pairs)
    across = [i for i in range(start, end) if id(pieces[i]) not in paired and _crosses(pieces[i], gutter)]
    bands = []
    for first, last in zip([start, *(i + 1 for i in across)], [*across, end], strict=True):
        band = _trim(pieces, first, last, gutter, paired)
        if band and _is_band(pieces[band[0] : band[1]], pairs, gutter):
            bands.append((*band, gutter))
    return bands


def _crosses(piece: TextLine, gutter: float) -> bool:
    return piece.box.left < gutter - 0.02 and piece.box.right > gutter + 0.02


def _gutter(pieces: list[TextLine], pairs: list[Pair]) -> float:
    """Where across the page most pairs have their gap and fewest lines stand."""

    free = np.array([(left.box.right, right.box.left) for left, right in pairs]).T[:, :, np.newaxis]
    taken = np.array([(piece.box.left, piece.box.right) for piece in pieces]).T[:, :, np.newaxis]
    gaps = ((free[0] <= _GUTTERS) & (free[1] >= _GUTTERS)).sum(axis=0)
    scores = gaps - 2 * ((taken[0] < _GUTTERS) & (taken[1] > _GUTTERS)).sum(axis=0)
    places = _GUTTERS[scores == scores.max()]
    return float(places[len(places) // 2])


def _trim(pieces: list[TextLine], first: int, last: int, gutter: float, paired: set[int]) -> tuple[int, int] | None:
    """From the first line with a neighbour to the last, with the lines above and below that belong to them.

    A signature may begin above «Nơi nhận», so lines right of the gutter go with the band; a short line on
    the left above it is the end of the text, and one far below it the beginning.
    """
    with_neighbour = [i for i in range(first, last) if id(pieces[i]) in paired]
    if not with_neighbour:
        return None
    start, end = with_neighbour[0], with_neighbour[-1] + 1
    while start > first and pieces[start - 1].box.left > gutter - 0.02:
        start -= 1
    while end < last:
        bottom = max(piece.box.bottom for piece in pieces[start:end])
        gap, piece = pieces[end].box.top - bottom, pieces[end]
        if _middle(piece) < gutter and gap > _CLOSE * height(piece.box):
            break
        end += 1
    return start, end


def _is_band(band: list[TextLine], pairs: list[Pair], gutter: float) -> bool:
    """Two rows apart, or one with a wide gap; a list set with tabulators is no band."""
    ids = {id(piece) for piece in band}
    across = [(a, b) for a, b in pairs if id(a) in ids and _middle(a) < gutter <= _middle(b)]
    gaps = [b.box.left - a.box.right for a, b in across if min(len(a.text), len(b.text)) >= _WORDS]
    rows = len({id(left) for left, _ in across})
    left_lines = [piece for piece in band if _middle(piece) < gutter]
    counted = sum(bool(_COUNTED.match(piece.text)) for piece in left_lines)
    if counted >= 3 and counted * 2 > len(left_lines):
        return False
    return bool(left_lines) and (rows >= 2 or max(gaps, default=0.0) >= _LONE_ROW_GAP)
