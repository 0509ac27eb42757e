"""Bodies of a report between commas, told apart by their number: «3 tập thể và 2 cá nhân: Trường A, Trạm B, Đồn C; …».

A body behind a comma is either the one to which the body before it belongs or another one; their number tells which.
"""

import re
from functools import cache

from extract import lexicon, recipients, several, terms
from extract.decision import Recipient
from extract.passage import Passage, passage
from extract.scope import Scope
from extract.unit_levels import level

_REACH = 240
"""Letters between an award and the first name in which it is told how many are given it."""
_PLURAL = 2
"""As many as «các tập thể» are at least."""


def met(named: tuple[Recipient, ...], inner: Scope, sentence: Passage) -> tuple[Recipient, ...]:
    """Those who are named behind an award, the bodies cut at their commas where that makes them as many as told."""
    bodies = tuple(who for who in named if who.kind != "ca-nhan")
    told = _told(named, inner, sentence) if any("," in who.name.value for who in bodies) else None
    if told is None or int(told or _PLURAL) <= len(bodies):
        return named
    cut = {who.name.quote: _parts(who, sentence, sure=told != "") for who in bodies}
    if sum(map(len, cut.values())) != int(told or _PLURAL):
        return named
    return tuple(one for who in named for one in (cut[who.name.quote] if who in bodies else (who,)))


def _told(named: tuple[Recipient, ...], inner: Scope, sentence: Passage) -> str | None:
    """How many bodies are told between the award and the first name, if the persons are as many as told; empty for
    «các»."""
    quotes = [award.quote for award in inner.awards if award.quote.end <= named[0].name.quote.start]
    last = max(quotes, key=lambda quote: quote.end, default=None)
    if last is None or last.start < sentence.start:
        return None
    between = sentence.cut(last.end - sentence.start, named[0].name.quote.start - sentence.start)
    if len(between.text) > _REACH or lexicon.find_awards(between.text):
        return None
    before = sentence.folded[: last.start - sentence.start].rpartition(";")[2][-_REACH:]
    counts = [*_counts().finditer(between.folded)] or [*_counts().finditer(before)]
    persons = [match["count"] for match in counts if match["persons"]]
    bodies = [match["count"] for match in counts if match["bodies"]]
    there = sum(who.kind == "ca-nhan" for who in named)
    if len(bodies) != 1 or len(persons) > 1 or any(one.isdigit() and int(one) != there for one in persons):
        return None
    return bodies[0] if bodies[0].isdigit() else ""


@cache
def _counts() -> re.Pattern[str]:
    kinds = terms.terms()["counted"]
    persons = terms.alternation(kinds["ca-nhan"])
    bodies = terms.alternation([*kinds["tap-the"], *kinds["doanh-nghiep"]])
    return re.compile(
        rf"(?<![a-z\d])(?P<count>\d{{1,2}}|cac)\s(?:(?P<persons>{persons})|(?P<bodies>{bodies}))(?![a-z])"
    )


def _parts(who: Recipient, sentence: Passage, *, sure: bool) -> tuple[Recipient, ...]:
    """The bodies between the commas of a name, if each of them is one; unless their number is `sure`, none may stand
    above another."""
    name = sentence.cut(who.name.quote.start - sentence.start, who.name.quote.end - sentence.start)
    parts = several.counted(name, name.text.count(",") + 1)
    whole = all(recipients.is_body(one) and one.name.value[:1].isupper() for one in parts)
    alike = sure or len({level(passage(one.name.value)) for one in parts}) == 1
    return parts if parts and whole and alike and name.text == who.name.value else (who,)
