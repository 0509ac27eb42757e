"""What a decision grants to the people of a list that is in a file of its own, and such a list without its decision.

In an electronic document the annex may be a file of its own (NĐ 30/2020, Phụ lục I): «Tặng Bằng khen … cho 02 cá nhân
đã có thành tích … năm 2020 (có danh sách kèm theo)», and «DANH SÁCH KHEN THƯỞNG (Kèm theo Quyết định số …)».
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from extract import (
    annex_homes,
    award_doubts,
    awards,
    bonuses,
    commending,
    confidence,
    grants,
    lists,
    own_lists,
    terms,
)
from extract.annex_homes import Told
from extract.decision import Commendation, Doubt, Fact, Offer, Quote, Recipient, RecipientKind
from extract.grants import Ground
from extract.lists import Granted
from extract.number_places import LISTS
from extract.reading import Reading

_KINDS: tuple[RecipientKind, ...] = ("ca-nhan", "tap-the", "ho-gia-dinh", "doanh-nghiep")


def offered(reading: Reading) -> tuple[Offer, ...]:
    """The grants of a decision that names nobody; none of any other paper."""
    if reading.type not in terms.granting_types() or reading.granted or reading.effects:
        return ()
    found = [
        Offer(award, commending.with_occasion(item.merit, award), item.recipient.kind, annex_homes.numbers(one.words))
        for one, item in _granted(reading.ground)
        for award in item.awards
    ]
    often = Counter((one.award, one.merit, one.lists) for one in found)
    return tuple(dict.fromkeys(replace(o, kind=None) if often[o.award, o.merit, o.lists] > 1 else o for o in found))


def _granted(ground: Ground) -> Iterator[tuple[Told, Granted]]:
    """What the articles grant, each award as if to nobody of each kind, with the kind's bonus."""
    told, rules = grants.told(ground)
    nobody = Fact("", Quote(0, 0), "")
    for grant in told:
        for award, kind in product(grant.scope.awards, _KINDS):
            if kind == grant.scope.kind or (grant.scope.kind is None and awards.fits(award, kind)):
                item = lists.granted(Recipient(kind, nobody), replace(grant.scope, awards=(award,)), award.quote)
                yield from ((grant, each) for each in bonuses.given([item], rules, []))


def waiting(reading: Reading) -> tuple[Commendation, ...]:
    """Those of a list of whom only its decision says what they are granted."""
    if reading.type not in LISTS or reading.granted:
        return ()
    number = reading.header.number
    sure = number.confidence if number else confidence.UNREAD_NUMBER
    eyes = commending.Eyes(reading.sure, reading.printed.sure, reading.scanned, sure, reading.issuer)
    return commending.commendations(own_lists.waiting(reading.ground), {}, eyes)


def annex_number(reading: Reading) -> Fact[str] | None:
    """Which of the lists of its decision a list in a file of its own is, by its heading."""
    return own_lists.number(reading.ground) if reading.type in LISTS else None


def doubts(found: tuple[Commendation, ...]) -> tuple[Doubt, ...]:
    """What to do about a list whose people wait."""
    return (award_doubts.untold(found[0].award),) if found else ()
