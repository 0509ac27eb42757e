"""What a decision grants to the people of a list in a file of its own, as the rows that keep it; no database."""

from collections.abc import Iterator
from typing import Any

from extract.decision import Fact, Offer
from store.rows import Row, Rows

MERIT = ("reason", "years", "occasion", "movement", "bonus")
"""The fields that a decision tells for a whole list."""


def rows(of: Rows) -> Iterator[Row]:
    """The rows in `facts` of a decision's offers, each with its award first."""
    for offer in of.decision.offers:
        yield from of.facts(_named(offer))


def _named(offer: Offer) -> list[tuple[str, Fact[Any] | None]]:
    merit, quote = offer.merit, offer.award.quote
    kind = Fact(offer.kind, quote, offer.award.rule, offer.award.confidence) if offer.kind else None
    told = merit.reason, merit.years, merit.occasion, merit.movement, merit.bonus
    return [("award", offer.award), ("kind", kind), *zip(MERIT, told, strict=True)]
