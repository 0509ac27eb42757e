"""What stands once below a list and holds for all of it: «thuộc tỉnh Hậu Giang, đã có thành tích … từ năm 1983»."""

import re
from dataclasses import replace

from extract import merit, scope
from extract.decision import Fact, Merit, Quote, Recipient
from extract.lists import Granted
from extract.passage import Passage

_OF_ALL = re.compile(r"\n(?:(?:đều\s+)?thuộc\s[^\n]{2,80}?,\s*)?(?:vì\s+)?$")
"""What may stand between the end of a list and its common reason: a new paragraph, and whose the bodies are."""

_LED = re.compile(r"(?:(?:đều\s+)?thuộc\s[^\n:;]{2,80},\s*|(?:lý\s+do(?:\s+khen\s+thưởng)?|thành\s+tích)\s*:\s*)?\Z")
"""What may lead a reason in a paragraph of its own: «thuộc tỉnh Đồng Tháp, đã …», «Lý do: Đã có thành tích …»."""


def opens_reason(line: Passage) -> bool:
    """A paragraph below a list says nothing but the reason that all of it has."""
    start = merit.reason_start(line)
    return start is not None and _LED.match(line.plain[:start]) is not None


def shared(text: str, items: tuple[Granted, ...], outer: Merit) -> tuple[Granted, ...]:
    """The items, each with the reason that stands below the last one in a paragraph of its own.

    `outer` is the merit that held before the list: where it gives a reason, the last item's is its own.
    """
    if len(items) < 2 or outer.reason is not None:
        return items
    *before, last = items
    why = last.merit.reason
    if why is None or any(item.merit.reason for item in before):
        return items
    below = _OF_ALL.search(text, last.quote.start, why.quote.start)
    if below is None:
        return items
    told = replace(last.merit, bonus=None)
    rest = tuple(replace(item, merit=scope.merged(item.merit, told)) for item in before)
    return (*rest, replace(last, recipient=_above(last.recipient, text, below.start())))


def _above(who: Recipient, text: str, end: int) -> Recipient:
    """The recipient without the words below its own paragraph."""
    return replace(who, name=_cut(who.name, text, end), unit=_cut(who.unit, text, end) if who.unit else None)


def _cut(fact: Fact[str], text: str, end: int) -> Fact[str]:
    if fact.quote.end <= end or fact.quote.start >= end:
        return fact
    words = text[fact.quote.start : end].rstrip(" ,;")
    return replace(fact, value=words, quote=Quote(fact.quote.start, fact.quote.start + len(words)))
