"""Running numbers that could not be read on a scan: the rows of a list that they would have stood in."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.unruled_chains import Anchor, Chain
from ingest.unruled_columns import Columns
from ingest.unruled_lone import is_sum
from ingest.unruled_words import PrintRow, between_rules

_STEP = 0.9
"""Of the least distance of two rows with a number: nearer rows of print are lines of one cell."""
_LINE = 1.2
"""Em between the lines of a cell."""
_FILLED = 2
"""Columns besides that of the numbers in which a row must begin."""


def with_missed(rows: Sequence[PrintRow], chain: Chain, columns: Columns, levels: Sequence[float] = ()) -> Chain:
    """The chain with a number for each that is missing in it; the cell of such a number stays empty.

    `levels` are level rules from top to bottom: what stands between two of them is a row.
    """
    if not chain.own or chain.anchors[0].word.line.origin != "ocr":
        return chain
    ruled = _between_rules(rows, chain, columns, levels)
    found = [chain.anchors[0]]
    if chain.head is not None and found[0].number == 2 and len(chain.anchors) > 1:
        found = [*with_first(rows, chain, columns, chain.head + 1), *found]
    for one, other in pairwise(chain.anchors):
        inside = [index for index in ruled if one.row < index < other.row]
        known = _anchors(rows, inside, one.number + 1) if inside else _between(rows, one, other, columns)
        found += [*known, other]
    last = found[-1]
    found += _anchors(rows, [index for index in ruled if index > last.row], last.number + 1)
    return replace(chain, anchors=tuple(found))


def _between_rules(rows: Sequence[PrintRow], chain: Chain, columns: Columns, levels: Sequence[float]) -> list[int]:
    """The middle one of the rows of print between two level rules, wherever those fill columns but hold no number."""
    found = []
    for each in between_rules(rows, chain.anchors[0].row, len(rows), levels):
        filled = {column for index in each for column in _columns(rows[index], columns)} - {0}
        told = any(is_sum(rows[index]) or columns.crossed(rows[index].words) for index in each)
        if len(filled) >= _FILLED and not told and not chain.rows.intersection(each):
            middle = (rows[each[0]].base + rows[each[-1]].base) / 2
            found.append(min(each, key=lambda index: abs(rows[index].base - middle)))
    return found


def _between(rows: Sequence[PrintRow], one: Anchor, other: Anchor, columns: Columns) -> Iterator[Anchor]:
    """Numbers for the rows between two that do not count on: where most columns begin, after most room."""
    missing = other.number - one.number - 1
    inside = range(one.row + 1, other.row)
    if 0 < missing <= len(inside):
        best = sorted(inside, key=lambda n: _likely(rows, n, columns), reverse=True)[:missing]
        yield from _anchors(rows, sorted(best), one.number + 1)


def _likely(rows: Sequence[PrintRow], index: int, columns: Columns) -> tuple[bool, int, float]:
    filled = _columns(rows[index], columns)
    return 0 in filled, len(filled), rows[index].base - rows[index - 1].base if index else 0.0


def with_first(rows: Sequence[PrintRow], chain: Chain, columns: Columns, top: int) -> Iterator[Anchor]:
    """The number before the first one, where a row above that, from `top` on, begins as one with a number does."""
    first, steps = chain.anchors[0], [b.word.base - a.word.base for a, b in pairwise(chain.anchors)]
    if first.number < 2:
        return
    last = first.word.base - _STEP * min(steps, default=_LINE)
    inside = [n for n in range(top, first.row) if rows[n].base <= last]
    inside = [n for n in inside if len(_columns(rows[n], columns) - {0}) >= _FILLED]
    if inside:
        yield from _anchors(rows, [max(inside, key=lambda n: _likely(rows, n, columns))], first.number - 1)


def _columns(row: PrintRow, columns: Columns) -> set[int]:
    return {columns.of(word) for word in row.words}


def _anchors(rows: Sequence[PrintRow], indices: Sequence[int], number: int) -> Iterator[Anchor]:
    for offset, index in enumerate(indices):
        yield Anchor(index, rows[index].words[0], number + offset, True)
