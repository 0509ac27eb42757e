"""The rows of print of one list sorted into its head, names of groups and numbered rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ingest.unruled_bands import MEASURES, Bands, Bases, likeliest, ways
from ingest.unruled_chains import Chain
from ingest.unruled_columns import Columns
from ingest.unruled_head import stacks
from ingest.unruled_lone import is_sum, numbers_columns
from ingest.unruled_split import below_head, parted, without_lines
from ingest.unruled_words import PrintRow, Word, between_rules, pieces

_APART = 1.9  # em between baselines: more is no line of the same row or head
_HALF = 0.95  # em: closer rows are lines of cells that are centred beside each other
_LONG = 20.0  # em: a line of running text
_USUAL_PITCH = 1.25  # em between baselines
_ROOMIER, _BOLD_APART = 1.25, 0.9  # times the pitch of lines: that of rows, and of a name in bold
_NEARLY = 0.95  # times the least distance of rows with a number
_HIGHEST_HEAD = 5  # rows of print
_LONGEST_END = 40  # rows of print below the last number
ITEM = re.compile(r"\A(?:(?:\d{1,3}(?:\.\d{1,2})*+|[IVXL]{1,6}|[a-zđ])[.)]|Điều|ĐIỀU)$")
_LABEL = re.compile(r"(?:[IVXL]{1,5}|[A-ZĐ])[.)]?$")
_SUM_APART = 3.2  # em between baselines: a sum stands as far below the last row
Kind = Literal["head", "group", "row", "lone", "rest"]
"""«head», «group», «row», «lone» for sums and numbers of columns, or «rest» for the lower part of a row that began on
the page before."""


@dataclass(frozen=True, slots=True)
class Band:
    """Rows of print `start` to `end` (exclusive) that are one row of the table."""

    kind: Kind
    start: int
    end: int


class Sorter:
    """Finds the bands of one list among the rows of a page; rows before `floor` and from `ceiling` on are not its."""

    def __init__(self, rows: Sequence[PrintRow], chain: Chain, columns: Columns, floor: int, ceiling: int) -> None:
        self.rows, self.chain, self.columns, self.floor, self.ceiling = rows, chain, columns, floor, ceiling
        self.numbers = chain.rows
        self.first, self.last = chain.anchors[0].row, chain.anchors[-1].row
        self.bold = _mostly_bold(rows[n] for n in self.numbers)
        steps = [self.rows[n].base - self.rows[n - 1].base for n in self.numbers if n > self.first]
        self.step = min((gap for gap in steps if gap > _HALF), default=0.0)
        self.pitch = min((gap for gap in self._pitches() if gap > _HALF), default=_USUAL_PITCH)

    def found(self, levels: Sequence[float]) -> list[Band]:
        """The bands from top to bottom."""
        start, end = self._start(), self._end()
        apart = self._between_rules(levels)
        split = below_head(self.rows, self.chain, levels) if start == self.floor == 0 else None
        names = [n for n in range(start, end) if n in apart or self._is_lone(n) or self._is_group(n)]
        groups = names if split is None else without_lines(names, self.rows, self.chain, self.columns)
        edges = [*zip([start, *(n + 1 for n in groups)], [*groups, end], strict=True)]
        edges = [part for edge in edges for part in parted(edge, split)]
        segments = [self._ways(a, b, levels) for a, b in edges]
        way = likeliest([sum(made[n].price for made in segments if made) for n in range(len(MEASURES))])
        result: list[Band] = []
        for (at, stop), made in zip(edges, segments, strict=True):
            bands = self._bands(at, stop, made[way], (at in (start, split), stop == end)) if made else []
            top = bands[0].start if bands else stop
            result += [Band("rest", at, top)] if at == split and at < top else []
            result += bands
            if stop in groups:
                result.append(Band("lone" if self._is_lone(stop) else "group", stop, stop + 1))
        return self._with_rest(_groups_joined(result, self.rows, self.columns))

    def _between_rules(self, levels: Sequence[float]) -> frozenset[int]:
        """Rows of print in one run of words that are all there is between two level rules: names of groups."""
        held = between_rules(self.rows, self.first, self.last + 1, levels)
        alone = {each[0] for each in held if len(each) == 1} - self.numbers
        return frozenset(n for n in alone if len(pieces(self.rows[n].words)) == 1)

    def _anchors(self, start: int, end: int) -> list[int]:
        return [n for n in range(start, end) if n in self.numbers or n == self.chain.head]

    def _ways(self, start: int, end: int, levels: Sequence[float]) -> tuple[Bands, ...]:
        """What may be the bands between two names of groups; empty where no row has a number."""
        anchors = self._anchors(start, end)
        if not anchors:
            return ()
        head = self.chain.head if self.chain.head in anchors else None
        rows = [self._bases(n, head is not None and n < self.first) for n in range(start, end)]
        stacked = self._stacked(start, head, end) if head is not None else {}
        heads = [stacked.get(start + n, row) for n, row in enumerate(rows)] if head is not None else None
        return ways(rows, [n - start for n in anchors], levels, heads)

    def _bands(self, start: int, end: int, made: Bands, free: tuple[bool, bool]) -> list[Band]:
        """The bands of a segment; rows above and below may be left over at the ends of the list alone."""
        spans = [[a + start, b + start] for a, b in made.spans]
        spans[0][0] = spans[0][0] if free[0] else start
        spans[-1][1] = spans[-1][1] if free[1] else end
        anchors = self._anchors(start, end)
        return [Band("row" if n in self.numbers else "head", a, b) for n, (a, b) in zip(anchors, spans, strict=True)]

    def _bases(self, index: int, in_head: bool) -> Bases:
        row = self.rows[index]
        found = {self.columns.of(word, index in self.numbers): row.base for word in row.words}
        return {0: row.base, **found} if index in self.numbers and not in_head else found

    def _stacked(self, start: int, head: int, end: int) -> dict[int, Bases]:
        """The rows of the head and above it, by the stacks that their words make: they need not keep to the columns."""
        stop = next((n for n in range(head, end) if n in self.numbers), end)
        found: dict[int, dict[int, float]] = {n: {} for n in range(start, stop)}
        for number, stack in enumerate(stacks(self.rows[start:stop])):
            for line in stack.lines:
                index = next(n for n in range(start, stop) if line[0] in self.rows[n].words)
                found[index][number] = self.rows[index].base
        return {index: row for index, row in found.items() if row}

    def _pitches(self) -> Iterator[float]:
        """How far lines stand below each other in the list, and in the running text of the page."""
        for index, (upper, lower) in enumerate(pairwise(self.rows)):
            running = all(len(runs := pieces(row.words)) == 1 and _long(runs[0]) for row in (upper, lower))
            if running or self.first <= index < self.last:
                yield lower.base - upper.base

    def _is_lone(self, index: int) -> bool:
        """Whether a row is a sum, or gives the columns below the head their numbers."""
        if index in self.numbers or index == self.chain.head:
            return False
        return is_sum(self.rows[index]) if index > self.first else numbers_columns(self.rows[index])

    def _is_group(self, index: int) -> bool:
        """Whether a row of print names a group: it runs across columns, has a label, or stands out by its type."""
        if index in self.numbers or index <= (self.chain.head if self.chain.head is not None else -1):
            return False
        words = self.rows[index].words
        own = not self.columns.glued and self.columns.of(words[0]) == 0
        rest = [word for word in words if not own or self.columns.of(word) > 0]
        runs = len(pieces(rest)) if rest else 1
        if own and rest and runs == 1 and _LABEL.match(words[0].text):
            return True
        if runs > 1 or (self.chain.head is not None and index < self.first and self._wraps_head(index)):
            return False
        bold = all(word.line.bold for word in words) and not self.bold
        return bool(self.columns.crossed(words)) or own or self._stands_apart(index, _BOLD_APART if bold else _ROOMIER)

    def _wraps_head(self, index: int) -> bool:
        """Whether a row below «TT» is a lower line of the head: it stands close and keeps to the columns."""
        close = self.rows[index].base - self.rows[index - 1].base < _ROOMIER * self.pitch and not self._is_group_above(
            index
        )
        return close and not self.columns.crossed(self.rows[index].words)

    def _is_group_above(self, index: int) -> bool:
        return index - 1 > (self.chain.head or 0) and self._is_group(index - 1)

    def _stands_apart(self, index: int, roomier: float) -> bool:
        """Whether a row stands further from both its neighbours than lines of one cell do."""
        around = self.rows[max(0, index - 1) : index + 2]
        gaps = [lower.base - upper.base for upper, lower in pairwise(around)]
        return len(gaps) == 2 and min(gaps) > max(roomier * self.pitch, _NEARLY * self.step)

    def _start(self) -> int:
        """The topmost row of print that may belong to the list."""
        top = self.chain.top
        if self.chain.head is None and self.columns.glued:
            return top  # the last line of the text above begins where names that wrap go on
        at = top
        while at > self.floor and top - at < _HIGHEST_HEAD and self.rows[at].base - self.rows[at - 1].base < _APART:
            across = self.columns.crossed(self.rows[at - 1].words)
            if across > (1 if self.chain.head is not None else 0) or (self.chain.head is None and self._in_first(at)):
                break
            if ITEM.match(self.rows[at - 1].words[0].text) or self._is_title(self.rows[at - 1]):
                break  # «I. TẬP THỂ» above a table
            at -= 1
        return at

    def _is_title(self, row: PrintRow) -> bool:
        """Whether a row above the head is one of a title: a long run across a gutter, the end of «(Kèm theo …)», or
        in bold type that the head is not."""
        if self.chain.head is None or len(runs := pieces(row.words)) > 1:
            return False
        text = " ".join(word.text for word in row.words)
        bold = all(word.line.bold for word in row.words)
        ends = text.endswith(")") and "(" not in text
        return ends or (_long(runs[0]) and self.columns.crossed(row.words) > 0) or (bold and not self._bold_head())

    def _bold_head(self) -> bool:
        return any(word.line.bold for word in self.rows[self.chain.head or 0].words)

    def _in_first(self, at: int) -> bool:
        return self.columns.of(self.rows[at - 1].words[0]) == 0 and not self.columns.glued

    def _end(self) -> int:
        """Past the last row of print that may belong to the list."""
        at = self.last + 1
        pitch = max(1.5, *(self._closest())) if self.last > self.first else 1.6
        ceiling = min(self.ceiling, self.last + _LONGEST_END)
        while at < ceiling and self.rows[at].base - self.rows[at - 1].base < min(_APART, pitch + 0.15):
            words = self.rows[at].words
            lone = self._is_lone(at) or self._in_first(at + 1)
            if lone or self.columns.crossed(words) or ITEM.match(words[0].text):
                break
            at += 1
        while at < ceiling and self._is_lone(at) and self.rows[at].base - self.rows[at - 1].base < _SUM_APART:
            at += 1
        return at

    def _closest(self) -> Iterator[float]:
        """How far lines without a number stand below the line above them."""
        yield 0.0
        for n in range(self.first + 1, self.last + 1):
            gap = self.rows[n].base - self.rows[n - 1].base
            if n not in self.numbers and not self._is_group(n) and gap < _APART:
                yield gap

    def _with_rest(self, found: list[Band]) -> list[Band]:
        """With what a row that the page before ends in has on this page, where the list opens the page."""
        if not found or found[0].kind != "row" or self.floor > 0:
            return found
        start = self._start()
        if start == 0 and found[0].start > 0:
            return [Band("rest", 0, found[0].start), *found]
        return found


def _long(run: Sequence[Word]) -> bool:
    return run[-1].right - run[0].left > _LONG


def _mostly_bold(rows: Iterator[PrintRow]) -> bool:
    words = [word for row in rows for word in row.words]
    return sum(word.line.bold for word in words) * 2 > len(words)


def _groups_joined(found: list[Band], rows: Sequence[PrintRow], columns: Columns) -> list[Band]:
    """A group's name over two lines is one band."""
    joined: list[Band] = []
    for band in found:
        last = joined[-1] if joined else None
        if band.kind == "group" and last and last.kind == "group" and last.end == band.start:
            close = rows[band.start].base - rows[last.end - 1].base < 1.5
            if close and columns.of(rows[band.start].words[0]) > 0:
                joined[-1] = Band("group", last.start, band.end)
                continue
        joined.append(band)
    return joined
