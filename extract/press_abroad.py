"""Awards of other countries: an article that tells of them grants nothing of Vietnam's.

«Tổng thống Nga tặng Huân chương Hữu nghị», «Huân chương Dũng cảm của Liên bang Nga».
"""

import re
from dataclasses import dataclass, field
from functools import cache

from extract import awards, names, provinces, terms
from extract.decision import Award, Fact, Recipient
from extract.passage import Passage
from extract.press_events import Event

_OF = re.compile(r"(?<!\w)(?:của|do)\s")
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
        told = {found.value.name for found in awards.find(event.clause, None)}
        if is_foreign(event):
            self.awards |= told
            return True
        again = event.granter is None and bool(told) and told <= self.awards
        return again and not _at_home().search(event.clause.plain)

    def own(self, found: tuple[Fact[Award], ...], sentence: Passage) -> tuple[Fact[Award], ...]:
        """The awards without those of another country: «Huân chương Hữu nghị của Vương quốc Campuchia»."""
        abroad = [award for award in found if _is_of_another(sentence.cut(max(0, award.quote.end - sentence.start)))]
        self.awards |= {award.value.name for award in abroad}
        return tuple(award for award in found if award not in abroad)


def is_foreign(event: Event) -> bool:
    """Whether who gives is of another country; «Chủ tịch nước tặng … cho Đại sứ Pháp» is given at home."""
    told = _giver(event)
    return _abroad().search(told) is not None and not _at_home().search(_abroad().sub("", told))


def _giver(event: Event) -> str:
    """The words that name who gives, without those that name who was given."""
    if event.side == "received":
        return ""
    behind = event.subject.end - event.before.start if event.side == "was-given" else 0
    return event.before.cut(max(0, behind)).plain


def _is_of_another(behind: Passage) -> bool:
    """What stands right behind an award names another country as its own."""
    near = re.split(r"[,;.]|(?<!\w)cho(?!\w)", behind.plain, maxsplit=1)[0]
    found = _abroad().search(near)
    return found is not None and (
        near.startswith(("của", "do"), found.start()) or _OF.search(near[: found.start()]) is not None
    )


def is_stranger(who: Recipient, sentence: Passage) -> bool:
    """Whether a person bears no name of Vietnam and nothing in the sentence says that Vietnam gives."""
    if who.kind != "ca-nhan" or names.is_known(who.name.value):
        return False
    if who.honorific is not None and who.name.value.split()[0] in terms.words("names", "marks"):
        return False  # «ông A Thok»
    return not names.is_spelled_here(who.name.value) and not _at_home().search(sentence.plain)


def speaks_of_home(text: str) -> bool:
    """Whether an article speaks of Vietnam, of a province or of an office of it at all."""
    beginning = terms.plain_case(text[:_LOOKED_AT])
    return _at_home().search(beginning) is not None or provinces.names().search(text[:_LOOKED_AT]) is not None
