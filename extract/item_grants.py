"""Grants that stand as the items of a list: «1. Tặng … cho ông A. 2. Truy tặng … cho bà B.»."""

from collections.abc import Sequence
from dataclasses import replace

from extract import headed, leads
from extract.annex_homes import Told
from extract.decision import Award, Fact
from extract.entries import Entry, Line
from extract.passage import Passage
from extract.scope import Scope


def only(lines: Sequence[Entry]) -> bool:
    """Whether an article opens with such an item and has more: no opening words hold for all of them."""
    first, *more = lines
    return isinstance(first, Line) and first.style is not None and _grants(first) and any(map(_grants, more))


def _grants(line: Entry) -> bool:
    return isinstance(line, Line) and line.style is not None and leads.is_grant(line.text)


def below(lines: tuple[Entry, ...], outer: Scope) -> list[Told]:
    """«1. Công nhận …: 02 tập thể. 2. Giấy khen …: 02 cá nhân (Danh sách 2)»: grants whose recipients stand in
    annexes."""
    clauses = [line for line in lines if isinstance(line, Line) and line.style is not None]
    read = [(line, leads.read(line.text, replace(outer, awards=()))[0][0]) for line in clauses]
    return [Told(own, line.whole) for line, own in read if own.awards and _opens_grant(line.text, own.awards[0])]


def _opens_grant(text: Passage, award: Fact[Award]) -> bool:
    return leads.is_grant(text) or headed.is_opening(text.cut(0, max(0, award.quote.start - text.start)))
