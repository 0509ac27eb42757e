"""Reasons of two kinds in one sentence: «cho 02 tập thể đã có thành tích A và 03 cá nhân đã có thành tích B»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from extract import merit, terms
from extract.decision import Fact, RecipientKind
from extract.lists import Granted
from extract.passage import Passage, passage


def apart(text: str, items: Sequence[Granted]) -> list[Granted]:
    """The items of a grant, each with the part of such a reason that is told of its kind."""
    return [_with_own(text, item) for item in items]


def _with_own(text: str, item: Granted) -> Granted:
    why = item.merit.reason
    parts = [*_parts(passage(text, why.quote.start, why.quote.end))] if why else []
    if why is None or len(parts) < 2:
        return item
    kind = item.recipient.kind
    own = next((words for told, words in parts if _is_of(kind, told)), parts[0][1])
    told = merit.read(own)
    if told.reason is None:
        return item
    inside = told.years is not None and _inside(item.merit.years, why)  # one year at the end is that of both
    return replace(
        item,
        merit=replace(
            item.merit,
            reason=told.reason,
            years=told.years if inside else item.merit.years,
            period_text=told.period_text if inside else item.merit.period_text,
            movement=told.movement,
        ),
    )


def _inside(years: Fact[tuple[int, int]] | None, why: Fact[str]) -> bool:
    return years is None or why.quote.start <= years.quote.start < why.quote.end


def _is_of(kind: RecipientKind, told: RecipientKind | None) -> bool:
    return kind == told or (kind == "doanh-nghiep" and told == "tap-the")


def _parts(why: Passage) -> Iterator[tuple[RecipientKind | None, Passage]]:
    """The parts of a reason, each with the kind that its count names; that of the first stands before it."""
    kind: RecipientKind | None = None
    at = 0
    for match in _counted().finditer(why.folded):
        if merit.reason_start(why.cut(match.end())) == 0:
            yield kind, why.cut(at, match.start()).trimmed(",; ")
            kind, at = terms.kinds()[" ".join(match["kind"].split())], match.end()
    yield kind, why.cut(at)


@cache
def _counted() -> re.Pattern[str]:
    kinds = terms.alternation(terms.kinds())
    return re.compile(rf"(?:[,;]|\sva)\s(?:cho\s)?\d{{1,4}}\s(?P<kind>{kinds})\s")
