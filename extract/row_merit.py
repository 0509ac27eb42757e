"""Why the recipient of a row is commended, and with how much: its cells for the reason, the years and the bonus."""

import re
from collections.abc import Callable
from dataclasses import replace

from extract import awards, factors, merit, scope
from extract.decision import Award, Fact, Merit
from extract.entries import GridRow
from extract.passage import Passage
from extract.scope import Scope

_FIGURES = re.compile(r"\d{1,12}(?:[.,]\d{1,3}){0,4}")
_MOST = 1_000_000_000
"""Đồng that one bonus never reaches."""
Cell = Callable[[GridRow, str], Passage | None]
"""A row's first filled cell of a role."""


def read(row: GridRow, held: Scope, granted: tuple[Fact[Award], ...], cell: Cell, name: Passage | None) -> Merit:
    """The row's merit, completed by what held above it; `name` is the cell that the recipient stands in."""
    inner = held.merit
    if (why := cell(row, "reason") or _told_with_name(name)) is not None:
        read = merit.read(why, any(awards.is_yearly(a) for a in granted))
        own_reason = _whole(why, read.reason) or Fact(why.text, why.quote, "column", 0.95)
        occasion = read.occasion or inner.occasion
        inner = scope.merged(inner, replace(read, reason=own_reason, occasion=occasion))
    if (period := cell(row, "years")) is not None and (when := merit.column_years(period)) is not None:
        inner = replace(inner, years=when, period_text=period.text)
    bonus = _bonus(row, cell, held)
    return replace(inner, bonus=bonus) if bonus else inner


def _whole(why: Passage, read: Fact[str] | None) -> Fact[str] | None:
    """«Có học sinh | đạt giải Nhất»: the words of a cell before those that open a reason belong to it."""
    if read is None or not merit.reason_start(why):
        return read
    words = why.cut(0, read.quote.end - why.start)
    return replace(read, value=words.text, quote=words.quote)


def _bonus(row: GridRow, cell: Cell, held: Scope) -> Fact[int] | None:
    """The amount in the column for it, beside the award («Giấy khen + 650.000đ») or in the remarks; or a factor's.

    «Số tiền» beside those who «đã ủng hộ Quỹ …» is what they gave.
    """
    if (scaled := _scaled(row, cell)) is not None:
        return scaled
    given = held.merit.reason is not None and merit.tells_of_gifts(held.merit.reason.value)
    roles = ("bonus", "award", "note") if given else ("bonus", "sum", "award", "note")
    told = [(words, role) for role in roles if (words := cell(row, role)) is not None]
    sums = [merit.bonus(words, column=role != "note") for words, role in told]
    sums += [factors.bonus(words, held.day, column=role in ("bonus", "sum")) for words, role in told]
    return next((one for one in sums if one is not None), None)


def _scaled(row: GridRow, cell: Cell) -> Fact[int] | None:
    """The amount in a column that counts in thousands or millions («Mức thưởng (nghìn đồng) | 1.000»)."""
    for role, unit in (("thousands", 1_000), ("millions", 1_000_000)):
        words = cell(row, role)
        figures = _FIGURES.search(words.text) if words else None
        if words and figures:
            plain = figures[0].replace(",", ".") if unit > 1_000 else re.sub(r"[.,]", "", figures[0])
            amount = round(float(plain) * unit) if plain.count(".") < 2 else _MOST + 1
            whole = amount if amount <= _MOST else int(re.sub(r"\D", "", figures[0]))  # the head is not meant so
            return Fact(whole, words.cut(*figures.span()).quote, "bonus", 0.9)
    return None


def _told_with_name(name: Passage | None) -> Passage | None:
    """«Sở Tài chính (dẫn đầu Khối thi đua các sở)»: the reason in the cell of the name."""
    start = merit.reason_start(name) if name else None
    return name.cut(start).trimmed("()") if name and start else None
