"""What a decision grants to the people of a list that is in a file of its own, and such a list without its decision.

In an electronic document the annex may be a file of its own (NĐ 30/2020, Phụ lục I): «Tặng Bằng khen … cho 02 cá nhân
đã có thành tích … năm 2020 (có danh sách kèm theo)», and «DANH SÁCH KHEN THƯỞNG (Kèm theo Quyết định số …)».
"""

from collections import Counter
from dataclasses import replace

from extract import award_doubts, commending, confidence, grants, own_lists, terms
from extract.decision import Commendation, Doubt, Fact, Offer, Quote, Recipient
from extract.number_places import LISTS
from extract.reading import Reading


def offered(reading: Reading) -> tuple[Offer, ...]:
    """The grants of a decision that names nobody; none of any other paper."""
    if reading.type not in terms.granting_types() or reading.granted or reading.effects:
        return ()
    nobody = Recipient("ca-nhan", Fact("", Quote(0, 0), ""))
    found = [
        Offer(award, commending.with_occasion(item.merit, award), item.recipient.kind)
        for item in grants.offered(reading.ground, nobody)
        for award in item.awards
    ]
    often = Counter((one.award, one.merit) for one in found)
    return tuple(dict.fromkeys(replace(o, kind=None) if often[o.award, o.merit] > 1 else o for o in found))


def waiting(reading: Reading) -> tuple[Commendation, ...]:
    """Those of a list of whom only its decision says what they are granted."""
    if reading.type not in LISTS or reading.granted:
        return ()
    number = reading.header.number
    sure = number.confidence if number else confidence.UNREAD_NUMBER
    eyes = commending.Eyes(reading.sure, reading.printed.sure, reading.scanned, sure, reading.issuer)
    return commending.commendations(own_lists.waiting(reading.ground), {}, eyes)


def doubts(found: tuple[Commendation, ...]) -> tuple[Doubt, ...]:
    """What to do about a list whose people wait."""
    return (award_doubts.untold(found[0].award),) if found else ()
