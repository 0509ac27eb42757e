"""Awards of other countries: an article that tells of them grants nothing of Vietnam's.

«Tổng thống Nga tặng Huân chương Hữu nghị», «Huân chương Dũng cảm của Liên bang Nga».
"""

import re
from dataclasses import dataclass, field
from functools import cache

from extract import awards, names, provinces, terms
from extract.decision import Recipient
from extract.passage import Passage
from extract.press_events import Event

_TO = re.compile(r"(?<!\w)cho(?!\w)")
_LOOKED_AT = 20_000
"""Letters of an article in which a word of Vietnam is looked for."""


@cache
def _abroad() -> re.Pattern[str]:
    """A head of state that Vietnam has not, or an office with the name of another country behind it."""
    alone, offices, forms, countries = (
        terms.exact(terms.words("abroad", key)) for key in ("granters", "offices", "forms", "countries")
    )
    return re.compile(rf"(?<!\w)(?:(?:{alone})|(?:{offices})\s(?:(?:{forms})\s){{0,2}}(?:{countries}))(?!\w)")


@cache
def _at_home() -> re.Pattern[str]:
    """«Đại sứ Nga tại Việt Nam» is not of Vietnam."""
    return re.compile(rf"(?<!\w)(?<!tại )(?:{terms.exact(terms.words('abroad', 'home'))})(?!\w)")


@dataclass(slots=True)
class Abroad:
    """The awards of other countries that an article has told of: said again without their giver, they are the same."""

    awards: set[str] = field(default_factory=set)

    def tells_of(self, event: Event) -> bool:
        """Whether a report is of another country's award, or says one again without who gave it."""
        names = {found.value.name for found in awards.find(event.clause, None)}
        if is_foreign(event):
            self.awards |= names
            return True
        return (
            event.granter is None and bool(names) and names <= self.awards and not _at_home().search(event.clause.plain)
        )


def is_foreign(event: Event) -> bool:
    """Whether who gives is of another country; «Chủ tịch nước tặng … cho Đại sứ Pháp» is given at home."""
    to = _TO.search(event.clause.plain)
    award = event.clause.plain[: to.start() if to else None]
    told = _giver(event)
    found = [*_abroad().finditer(told), *(match for match in _abroad().finditer(award) if _is_of(award, match.start()))]
    return bool(found) and not _at_home().search(_abroad().sub("", told))


def _giver(event: Event) -> str:
    """The words that name who gives, without those that name who was given."""
    if event.side == "received":
        return ""
    behind = event.subject.end - event.before.start if event.side == "was-given" else 0
    return event.before.cut(max(0, behind)).plain


def _is_of(award: str, at: int) -> bool:
    """«Huân chương Hữu nghị của Vương quốc Campuchia»: the award is of another country, not who is given it."""
    return award.startswith(("của", "do"), at) or award[:at].rstrip().endswith(("của", "do"))


def is_stranger(who: Recipient, sentence: Passage) -> bool:
    """Whether a person bears no name of Vietnam and nothing in the sentence says that Vietnam gives."""
    if who.kind != "ca-nhan" or names.has_surname(who.name.value) or names.has_clan_mark(who.name.value):
        return False
    return not names.is_spelled_here(who.name.value) and not _at_home().search(sentence.plain)


def speaks_of_home(text: str) -> bool:
    """Whether an article speaks of Vietnam, of a province or of an office of it at all."""
    beginning = terms.plain_case(text[:_LOOKED_AT])
    return _at_home().search(beginning) is not None or provinces.names().search(text[:_LOOKED_AT]) is not None
