"""Expressions that are quadratic on some text, told from how they are written and not by a clock.

A long run of the same letters is entered at each of its places, read to its end and left without a match:
`[^;]*$` behind «ở» on «ở ở ở …;», `\\s+x` on blanks. What stands before the expression may forbid it (`(?<!\\s)\\s+x`).
Or two repeats beside each other share a run in every way that there is: `\\s*\\s*x`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Letters = frozenset[str]

_VOWELS = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ"
_ALL: Letters = frozenset("\t\n\xa0\u3000“”‘’«»…–—•" + _VOWELS + _VOWELS.upper()).union(map(chr, range(32, 127)))
_WORD: Letters = frozenset(letter for letter in _ALL if re.match(r"\w", letter))
_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_NOT_WORD: r"\W",
}
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_ONE = (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN)
_WAYS = 400
"""Ways to begin an expression that are looked at."""


@dataclass(frozen=True, slots=True)
class Way:
    """One of the shortest ways to come to a place of an expression: the letters that may be read at each step, and
    those that may stand before the first one."""

    letters: tuple[Letters, ...] = ()
    behind: Letters = _ALL

    def after(self, excluded: Letters) -> "Way":
        """Where a look back forbids letters."""
        if not self.letters:
            return replace(self, behind=self.behind - excluded)
        return replace(self, letters=(*self.letters[:-1], self.letters[-1] - excluded))

    def enters_anew(self, run: Letters) -> bool:
        """Whether the expression can begin and come here anywhere within a run of such letters."""
        return bool(self.behind & run) and all(step & run for step in self.letters)


def quadratic(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """The letters of the runs that an expression reads again from each of their places, a few of each; none where it
    is linear as far as can be told."""
    found = _Reader(bool(pattern.flags & re.IGNORECASE), bool(pattern.flags & re.MULTILINE))
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    return tuple("".join(sorted(run)[:6]) for run in found.runs(tree, (Way(),), ()))


@dataclass(frozen=True, slots=True)
class _Reader:
    any_case: bool
    any_line: bool

    def runs(self, items: Sequence[Any], ways: Sequence[Way], behind: Sequence[Any]) -> Iterator[Letters]:
        """The runs within a sequence to whose beginning lead these ways; `behind` is what follows it."""
        items = list(items)
        for at, item in enumerate(items):
            rest = (*items[at + 1 :], *behind)
            if not _is_nullable(rest):
                yield from self._entered(item, ways, self.ways(items[at + 1 :]))
                yield from self._shared(item, rest)
            for inner in _inner(item):
                yield from self.runs(inner, ways, rest)
            ways = self._on(ways, items[max(0, at - 1) : at], item)

    def _entered(self, item: Any, ways: Sequence[Way], rest: Sequence[Way]) -> Iterator[Letters]:
        op, value = item
        if not _is_unbounded(item):
            return
        run = frozenset[str]().union(*(step for unit in self.ways(value[2]) for step in unit.letters))
        closing = next((way.letters[0] for way in rest if len(way.letters) == 1), frozenset[str]())
        for way in ways:
            closed = op is not sre.POSSESSIVE_REPEAT and any(step & run <= closing for step in way.letters)
            if not closed and way.enters_anew(run):
                yield run
                return

    def _shared(self, item: Any, rest: Sequence[Any]) -> Iterator[Letters]:
        if _is_unbounded(item) and item[0] is not sre.POSSESSIVE_REPEAT:
            run = self._letters(item)
            yield from (run for other, then in self._repeats(rest) if run & other and not _is_nullable(then))

    def _letters(self, item: Any) -> Letters:
        """The letters of a repeat of one step; none for a longer one."""
        units = self.ways(item[1][2])
        alone = all(len(unit.letters) == 1 for unit in units)
        return frozenset[str]().union(*(unit.letters[0] for unit in units)) if alone else frozenset()

    def _repeats(self, items: Sequence[Any]) -> Iterator[tuple[Letters, Sequence[Any]]]:
        """The repeats without a bound that may come first in a sequence, and what follows each."""
        apart: Letters = frozenset()
        for at, item in enumerate(items):
            rest = items[at + 1 :]
            if item[0] is sre.ASSERT_NOT and item[1][0] < 0:
                apart = self._forbidden(True, item[1][1])
            if _is_unbounded(item):
                yield self._letters(item) - apart, rest
            for inner in _inner(item):
                yield from ((run - apart, (*then, *rest)) for run, then in self._repeats(tuple(inner)))
            if not (_is_nullable((item,)) or item[0] in (sre.AT, sre.ASSERT, sre.ASSERT_NOT)):
                return

    def ways(self, items: Sequence[Any]) -> Sequence[Way]:
        """The shortest ways through a sequence."""
        ways: Sequence[Way] = (Way(),)
        items = list(items)
        for at, item in enumerate(items):
            ways = self._on(ways, items[max(0, at - 1) : at], item)
        return ways

    def _on(self, ways: Sequence[Way], before: Sequence[Any], item: Any) -> Sequence[Way]:
        """The ways on through one item."""
        op, value = item
        if op in _ONE:
            step = self.members(op, value) - self._not_next(before)
            return [replace(way, letters=(*way.letters, step)) for way in ways]
        if op is sre.AT:
            return [self._at(way, value) for way in ways]
        if op in (sre.ASSERT, sre.ASSERT_NOT):
            back = value[0] < 0
            return [way.after(self._forbidden(op is sre.ASSERT_NOT, value[1])) for way in ways] if back else ways
        times = value[0] if op in _REPEATS else 1
        inner = [tail for part in _inner(item) for tail in self.ways(part)] if times else [Way()]
        for _ in range(times or 1):
            ways = [_joined(way, tail) for way in ways for tail in inner][:_WAYS]
        return ways

    def _not_next(self, before: Sequence[Any]) -> Letters:
        """Letters that «(?![…])» forbids for the next step."""
        if not before or before[0][0] is not sre.ASSERT_NOT or before[0][1][0] < 0:
            return frozenset()
        return frozenset[str]().union(*(w.letters[0] for w in self.ways(before[0][1][1]) if len(w.letters) == 1))

    def _forbidden(self, negative: bool, looked: Sequence[Any]) -> Letters:
        ways = self.ways(looked)
        if negative:
            return frozenset[str]().union(*(way.letters[0] for way in ways if len(way.letters) == 1))
        return _ALL - frozenset[str]().union(*(way.letters[-1] if way.letters else _ALL & way.behind for way in ways))

    def _at(self, way: Way, where: Any) -> Way:
        if where is sre.AT_BOUNDARY and not way.letters:
            return way.after(_WORD)
        begins = where is sre.AT_BEGINNING_STRING or where is sre.AT_BEGINNING
        if not begins:
            return way
        return way.after(_ALL - {"\n"} if self.any_line and where is sre.AT_BEGINNING else _ALL)

    def members(self, op: Any, value: Any) -> Letters:
        """The letters that one step reads."""
        if op is sre.IN:
            negative = value[0][0] is sre.NEGATE
            told = frozenset[str]().union(*(self.members(*one) for one in value if one[0] is not sre.NEGATE))
            return _ALL - told if negative else told
        if op is sre.ANY:
            return _ALL - {"\n"}
        if op is sre.NOT_LITERAL:
            return _ALL - self.members(sre.LITERAL, value)
        if op is sre.CATEGORY:
            return _of_category(value)
        low, high = (value, value) if op is sre.LITERAL else value
        found = {letter for letter in _ALL if low <= ord(letter) <= high} | {chr(low)}
        return frozenset({other for one in found for other in (one.lower(), one.upper())} if self.any_case else found)


@cache
def _of_category(category: Any) -> Letters:
    return frozenset(letter for letter in _ALL if re.match(_CATEGORIES[category], letter))


def _joined(way: Way, tail: Way) -> Way:
    return Way(
        (*way.after(_ALL - tail.behind).letters, *tail.letters), way.behind if way.letters else way.behind & tail.behind
    )


def _inner(item: Any) -> Sequence[Sequence[Any]]:
    """The sequences that an item is made of."""
    op, value = item
    if op in _REPEATS:
        return (value[2],)
    if op is sre.SUBPATTERN:
        return (value[3],)
    if op is sre.ATOMIC_GROUP:
        return (value,)
    if op is sre.BRANCH:
        return tuple(value[1])
    return tuple(part for part in value[1:] if part) if op is sre.GROUPREF_EXISTS else ()


def _is_unbounded(item: Any) -> bool:
    return item[0] in _REPEATS and item[1][1] is sre.MAXREPEAT


def _is_nullable(items: Sequence[Any]) -> bool:
    """Whether nothing must follow for a match."""
    return all(
        (op in _REPEATS and value[0] == 0)
        or (bool(_inner((op, value))) and any(map(_is_nullable, _inner((op, value)))))
        for op, value in items
    )
