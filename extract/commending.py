"""From what a decision grants to its commendations: one for each recipient and award, with confidence and doubts."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from extract import award_doubts, awards, confidence, lexicon
from extract.confidence import Neighbours, Seen
from extract.counts import Miscounted
from extract.decision import Award, Commendation, Doubt, Fact, Merit, Quote, Recipient
from extract.lists import Granted

Sure = Callable[[Quote], float]

_GAP_BEFORE = re.compile(r"(?<=\S) (?=[,;](?:\s|$))")
"""«xã Tam Giang , huyện Yên Phong»: a typist's blank before the comma is no part of a name."""


@dataclass(frozen=True, slots=True)
class Eyes:
    """How surely the words of a quote were read, each `word` of it, whether from an image, and how sure the decision's
    number is."""

    sure: Sure
    word: Callable[[Quote, str], float]
    scanned: Callable[[Quote], bool]
    number: float
    issuer: str | None


def commendations(items: Sequence[Granted], missed: Miscounted, eyes: Eyes) -> tuple[Commendation, ...]:
    """Every award of a decision; `missed` are the kinds of which another number was read than it states."""
    around = confidence.neighbours(items, missed)
    return tuple(_commendation(item, award, around, eyes) for item in items for award in _chosen(item))


def _chosen(item: Granted) -> tuple[Fact[Award], ...]:
    """The awards of an item that its kind may hold; all of them where none fits."""
    fitting = tuple(a for a in item.awards if awards.fits(a, item.recipient.kind))
    return fitting or item.awards


def _commendation(item: Granted, award: Fact[Award], around: Neighbours, eyes: Eyes) -> Commendation:
    who = _set_as_running_text(item.recipient)
    told = with_occasion(item.merit, award)
    award = _of_occasion(award, told)
    read = eyes.sure(who.name.quote)
    seen = Seen(read, eyes.sure(award.quote), partial(eyes.word, who.name.quote), eyes.scanned(who.name.quote))
    found = confidence.evidence(item, award, around, seen, eyes.number)
    return Commendation(
        who,
        award,
        told,
        item.quote,
        confidence.confidence(found),
        item.posthumous,
        tuple(_doubts(item, award, read, eyes.issuer)),
        found,
    )


def _set_as_running_text(who: Recipient) -> Recipient:
    """The recipient with its words as running text sets them off; the quotes keep them as typed."""
    told = (who.name, who.position, who.unit)
    if not any(fact and _GAP_BEFORE.search(fact.value) for fact in told):
        return who
    name, position, unit = (fact and replace(fact, value=_GAP_BEFORE.sub("", fact.value)) for fact in told)
    return replace(who, name=name or who.name, position=position, unit=unit)


def with_occasion(told: Merit, award: Fact[Award]) -> Merit:
    """The occasion that the award tells where the reason does not: «Huân chương Hữu nghị», yearly titles."""
    slug = lexicon.award_kind(award.value.code).occasion
    if told.occasion is not None:
        return told
    if slug is not None:
        return replace(told, occasion=Fact(slug, award.quote, "award-kind", 0.9))
    if awards.is_yearly(award):
        return replace(told, occasion=Fact("cong-trang", award.quote, "yearly-title", 0.85))
    return told


def _of_occasion(award: Fact[Award], told: Merit) -> Fact[Award]:
    """«Bằng khen» of the Prime Minister for the resistance is an award of its own (Luật 06/2022/QH15, Điều 96)."""
    slug = told.occasion.value if told.occasion else None
    found = next((k for k in lexicon.award_kinds() if k.instead == award.value.code and k.occasion == slug), None)
    return replace(award, value=Award(found.code, found.name, found.level)) if found else award


def _doubts(item: Granted, award: Fact[Award], read: float, issuer: str | None) -> list[Doubt]:
    who = item.recipient
    doubts = []
    if read < 0.8:
        doubts.append(Doubt("name", "name-unsure", "Tên đọc từ bản quét, có chữ máy không chắc.", who.name.quote))
    if (unknown := award_doubts.unknown(award, issuer)) is not None:
        doubts.append(unknown)
    if not awards.fits(award, who.kind):
        reason = "Hình thức khen thưởng không dành cho loại đối tượng này."
        doubts.append(Doubt("award", "award-kind", reason, award.quote))
    return doubts
