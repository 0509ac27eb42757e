"""What a plan wants to reach, in numbers: «mỗi năm lựa chọn từ 3 đến 5 mô hình, điển hình», «ít nhất 80 %»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extract import plan_what, plan_words, terms
from extract.decision import Fact, Quote, Target
from extract.passage import Passage
from extract.plan_outline import Item

Bounds = tuple[float | None, float | None]

_SKIPPED = frozenset({"requirement", "funding", "people"})
"""Sections whose numbers are no goals."""

_COUNT = r"\d{1,3}(?:\.\d{3})+|\d{1,5}(?:,\d{1,2})?"
_SPELLED_OUT = r"(?![\w/])(?:\s*\([a-zà-ỹđ\s]{2,24}\))?"
"""«03 (ba)»: the number once more in words."""
_OF_ALL = r"(?:/\d{1,4}(?=\s+[a-zà-ỹđ]{2}))?"
"""«03/03 tổ»: how many of how many."""
_MOST_OF = r"(?:tối đa|không quá|nhiều nhất)"
_NUMBER = re.compile(
    rf"(?<![\w./,])(?P<a>{_COUNT}){_OF_ALL}{_SPELLED_OUT}\s*(?P<p1>%)?"
    rf"(?:\s*(?:(?:đến|-|–|tới)\s*(?:{_MOST_OF}\s+)?|và\s+{_MOST_OF}\s+)(?P<b>{_COUNT}){_SPELLED_OUT})?"
    r"\s*(?P<p2>%|phần trăm)?"
)
_UP = re.compile(r"^\s*+(?:[^\W\d]++[,\s]++){0,8}?trở lên(?!\w)")
_A_YEAR = re.compile(r"\s{0,9}+(?:[^\W\d]{1,20}+(?:\s[^\W\d]{1,20}+){0,2})?/(?P<every>năm|tháng|quý|tuần)(?!\w)")
_ROSE = re.compile(r"\s{0,9}+(?:%\s{0,9}+)?(?:lên|xuống)(?!\w)")
"""«từ 68% | lên 72%»: what it was before is no goal."""
_YEARS = re.compile(r"(?:19|20)\d{2}(?:\s*(?:-|–|đến)\s*(?:19|20)\d{2})?\s*")
"""A figure that is a year, or two."""
_CLAUSE = re.compile(r"[;()]|\.(?=\s)|\.$")
_LONGEST = 700
"""Letters of a clause at most."""
_MOST = 12
"""Numbers of a clause that are read."""
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number with its bounds; `bounded` says that words bound it."""

    bounds: Bounds
    percent: bool
    start: int
    end: int
    bounded: bool


@cache
def _ordinal() -> re.Pattern[str]:
    """«lần thứ», «Điều», «tháng» before a number that counts nothing."""
    words = terms.exact(plan_words.words("counted", "numbered"))
    return re.compile(rf"(?<!\w)(?:{words})\s*+(?:thứ\s*+)?(?:số\s*+)?(?:[:(]\s*+)?$")


@cache
def _spelled() -> re.Pattern[str]:
    words = terms.exact(plan_words.words("counted", "numerals"))
    nouns = terms.exact(plan_words.words("counted", "nouns"))
    return re.compile(rf"(?<!\w)(?P<word>{words})\s+(?=(?:{nouns})(?!\w))")


@cache
def _bound(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{terms.exact(plan_words.words('counted', key))})(?:\s+(?:là|có|đạt|được))?\s*$")


def read(item: Item, laws: tuple[Quote, ...] = ()) -> Iterator[Target]:
    """The targets of one line, clause by clause; numbers inside `laws` (documents cited) are none."""
    if item.kind in _SKIPPED or "funding" in item.kinds:
        return
    if not item.kinds and not item.labelled and "phấn đấu" not in item.text.plain:
        return  # the opening tells how things stand («tỷ lệ hộ nghèo còn trên 20%»), not what is wanted
    for clause in _clauses(item.text):
        amounts = [a for a in _amounts(clause)[:_MOST] if not _cited(clause, a, laws)]
        for number, amount in enumerate(amounts):
            until = amounts[number + 1].start if number + 1 < len(amounts) else len(clause.text)
            if target := _target(clause, amount, until, item):
                yield target


def _clauses(text: Passage) -> Iterator[Passage]:
    """The clauses of a line; a mark in brackets ends none, and what is longer than a sentence is none."""
    at = depth = 0
    for stop in _CLAUSE.finditer(text.text):
        depth = max(0, depth + {"(": 1, ")": -1}.get(stop[0], 0))
        if stop[0] in "()" or depth:
            continue
        if 0 < stop.start() - at < _LONGEST and (clause := text.cut(at, stop.start())):
            yield clause
        at = stop.end()
    if len(text.text) - at < _LONGEST and (rest := text.cut(at)):
        yield rest


def _amounts(clause: Passage) -> list[_Amount]:
    plain = clause.plain
    found = []
    for match in _NUMBER.finditer(plain):
        if _ordinal().search(plain, max(0, match.start() - 16), match.start()):
            continue
        was = _ROSE.match(plain, match.end()) and plain.endswith("từ ", 0, match.start())
        if not was and not _YEARS.fullmatch(plain, match.start(), match.end()):
            found.append(_amount(plain, match))
    found += [_of_word(plain, match) for match in _spelled().finditer(plain) if match["word"] != "năm"]
    return sorted(found, key=lambda amount: amount.start)


def _of_word(plain: str, match: re.Match[str]) -> _Amount:
    value = float(plan_words.words("counted", "numerals").index(match["word"]) + 1)
    bounds, bounded = _bounds(plain, match.start(), match.end("word"), value, None)
    return _Amount(bounds, False, match.start("word"), match.end("word"), bounded)


def _amount(plain: str, match: re.Match[str]) -> _Amount:
    end = len(plain[: match.end()].rstrip())
    second = match["b"]
    bounds, bounded = _bounds(plain, match.start(), end, _value(match["a"]), _value(second) if second else None)
    return _Amount(bounds, bool(match["p1"] or match["p2"]), match.start(), end, bounded)


def _bounds(plain: str, start: int, end: int, first: float, second: float | None) -> tuple[Bounds, bool]:
    """Least and most: «từ 3 đến 5», «ít nhất 2», «không quá 15», «02 mô hình trở lên», «10»."""
    if second is not None:
        return (min(first, second), max(first, second)), True
    before = plain[max(0, start - 24) : start]
    if _bound("most").search(before):
        return (None, first), True
    if _bound("least").search(before) or _UP.match(plain[end : end + 60]):
        return (first, None), True
    return (first, first), False


def _value(figures: str) -> float:
    return float(figures.replace(".", "").replace(",", "."))


def _target(clause: Passage, amount: _Amount, until: int, item: Item) -> Target | None:
    what = plan_what.counted(clause, amount.start, amount.end, until, amount.percent)
    if not _is_goal(clause, amount, what, item):
        return None
    start = amount.start
    before = clause.plain, max(0, start - 24), start
    if bound := _bound("least").search(*before) or _bound("most").search(*before):
        start = bound.start()
    words = clause.cut(start, amount.end)
    sure = 0.93 if amount.bounded or amount.percent or item.kind == "target" else 0.8
    return Target(
        words=Fact(clause.text, clause.quote, "target", sure),
        amount=Fact(amount.bounds, words.quote, "target", sure),
        percent=amount.percent,
        what=Fact(what.text, what.quote, "target", 0.85) if what else None,
        every=_every(clause, amount.end),
        each=_each(clause, amount.start),
    )


def _is_goal(clause: Passage, amount: _Amount, what: Passage | None, item: Item) -> bool:
    """A percentage, a bounded or shared-out number of something, or a goal's verb with something that is counted."""
    after = clause.plain[amount.end :].lstrip(" .)%")
    wanted = "target" in item.kinds
    if plan_words.pattern("counted", "measures").match(after):  # «thời gian giải quyết hồ sơ không quá 07 ngày»
        return amount.bounded and wanted and "thời gian" in clause.plain[: amount.start]
    if plan_words.pattern("counted", "money").match(after):
        return amount.bounded and wanted
    if amount.percent:
        return True
    if what is None:
        return False
    headed = what.end <= clause.start + amount.start
    counted = headed or plan_words.pattern("counted", "nouns").match(what.plain) is not None
    goal = plan_words.pattern("counted", "goals").search(clause.plain) is not None
    if wanted:
        return counted or amount.bounded
    if item.kind in ("criteria", "time"):
        return counted and amount.bounded
    if headed:
        return False
    shared = bool(_every(clause, amount.end) or _each(clause, amount.start))
    return counted and (amount.bounded or shared or goal)


def _every(clause: Passage, end: int) -> Fact[str] | None:
    """«mỗi năm», «200 triệu đồng/năm»."""
    match = plan_words.pattern("counted", "every").search(clause.plain) or _A_YEAR.match(clause.plain, end)
    if match and match.re is _A_YEAR:
        return Fact(
            clause.text[match.start("every") : match.end()],
            clause.cut(match.start("every"), match.end()).quote,
            "target",
            0.85,
        )
    if match is None:
        return None
    words = clause.cut(match.start(), match.end())
    return Fact(words.text, words.quote, "target", 0.9)


def _each(clause: Passage, before: int) -> Fact[str] | None:
    """«Mỗi cơ quan, đơn vị»: the last such words before the number, up to a verb or a time word."""
    times, goals = plan_words.pattern("counted", "every"), plan_words.pattern("counted", "goals")
    for match in reversed(list(plan_words.pattern("counted", "each").finditer(clause.plain, 0, before))):
        if times.match(clause.plain, match.start()):
            continue
        words = clause.cut(match.start(), before)
        ends = (plan_words.pattern("units", "verbs"), goals, times, _number_words())
        stops = [found.start() for end in ends for found in end.finditer(words.plain, 5)]
        words = words.cut(0, min(stops, default=len(words.text))).trimmed(",;: ")
        if len(words.text) > 5:
            return Fact(words.text, words.quote, "target", 0.85)
    return None


@cache
def _number_words() -> re.Pattern[str]:
    bounds = (*plan_words.words("counted", "least"), *plan_words.words("counted", "most"))
    return re.compile(rf"[\d;:]|(?<!\w)(?:{terms.exact(bound for bound in bounds if ' ' in bound)})(?!\w)")


def _cited(clause: Passage, amount: _Amount, laws: tuple[Quote, ...]) -> bool:
    at = clause.start + amount.start
    return any(quote.start <= at < quote.end for quote in laws)
