"""What a decision grants to the people of a list in a file of its own, as the rows that keep it; no database."""

from collections.abc import Iterator
from typing import Any

from extract.decision import Fact, Offer
from store.rows import Row, Rows

MERIT = ("reason", "years", "occasion", "movement", "bonus")
"""The fields that a decision tells for a whole list."""


COUNTED = "counted"
"""The field of a row in `facts` that says how many of a kind are in the lists of a decision: «4 ca-nhan»."""


LISTS, ANNEX = "lists", "annex_number"
"""The fields that say which lists a grant names («1 2»), and which of them a list is."""


def rows(of: Rows) -> Iterator[Row]:
    """The rows in `facts` of a decision's offers, each with its award first, and of whom it counts."""
    for offer in of.decision.offers:
        yield from of.facts(_named(offer))
    counted = [Fact(f"{count.number} {count.kind}", count.quote, COUNTED) for count in of.decision.counted]
    yield from of.facts([*((COUNTED, fact) for fact in counted), (ANNEX, of.decision.annex_number)])


def _named(offer: Offer) -> list[tuple[str, Fact[Any] | None]]:
    merit, quote = offer.merit, offer.award.quote
    kind = Fact(offer.kind, quote, offer.award.rule, offer.award.confidence) if offer.kind else None
    lists = Fact(" ".join(sorted(offer.lists)), quote, LISTS) if offer.lists else None
    told = merit.reason, merit.years, merit.occasion, merit.movement, merit.bonus
    return [("award", offer.award), ("kind", kind), (LISTS, lists), *zip(MERIT, told, strict=True)]
