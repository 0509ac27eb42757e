"""From what a decision grants to its commendations: one for each recipient and award, with confidence and doubts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from extract import award_doubts, awards, confidence, counts
from extract.confidence import Neighbours
from extract.counts import Count
from extract.decision import Award, Commendation, Doubt, Fact, Merit, Quote
from extract.lists import Granted

Sure = Callable[[Quote], float]


@dataclass(frozen=True, slots=True)
class Eyes:
    """How surely the words of a quote were read, whether from an image, and how sure the decision's number is."""

    sure: Sure
    scanned: Callable[[Quote], bool]
    number: float
    issuer: str | None


def commendations(items: Sequence[Granted], stated: Sequence[Count], eyes: Eyes) -> tuple[Commendation, ...]:
    """Every award of a decision; `stated` are the numbers of recipients that it gives."""
    around = confidence.neighbours(items, counts.miscounted(stated, items))
    return tuple(_commendation(item, award, around, eyes) for item in items for award in _chosen(item))


def _chosen(item: Granted) -> tuple[Fact[Award], ...]:
    """The awards of an item that its kind may hold; all of them where none fits."""
    fitting = tuple(a for a in item.awards if awards.fits(a, item.recipient.kind))
    return fitting or item.awards


def _commendation(item: Granted, award: Fact[Award], around: Neighbours, eyes: Eyes) -> Commendation:
    who = item.recipient
    read = eyes.sure(who.name.quote)
    reads = (read, eyes.sure(award.quote))
    found = confidence.evidence(item, award, around, reads, eyes.number, eyes.scanned(who.name.quote))
    return Commendation(
        who,
        award,
        _merit(item.merit, award),
        item.quote,
        confidence.confidence(found),
        item.posthumous,
        tuple(_doubts(item, award, read, eyes.issuer)),
        found,
    )


def _merit(merit: Merit, award: Fact[Award]) -> Merit:
    """A yearly title whose words tell no occasion is for work (công trạng)."""
    if merit.occasion is not None or not awards.is_yearly(award):
        return merit
    return replace(merit, occasion=Fact("cong-trang", award.quote, "yearly-title", 0.85))


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
