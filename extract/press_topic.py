"""Whom the paragraphs of an article speak of: the one who opens them is meant by «ông», «đồng chí» further on.

«Ông A, sinh năm 1950, … Năm 2001, ông được tặng …»; in obituaries, whose lives the orders that he bore belong to.
"""

import re
from functools import cache

from extract import awards, lists, terms
from extract.decision import Recipient
from extract.lists import Granted
from extract.passage import Passage
from extract.scope import Scope

_HEAD = 600
"""Letters of an article in which the words of an obituary are looked for."""
_LISTED = re.compile(r"(?:[;:,]|(?<![,\s]) va)\s+(?:\d{1,2} )?(?:tam )?$")
"""«…, đại biểu Quốc hội khóa IX; | Huân chương Độc lập hạng Nhất, | Huy hiệu 40 năm tuổi Đảng»."""
_OF_OTHERS = re.compile(
    r"(?:^|[,;.]\s)(?:con|vợ|chồng|cha|mẹ|em|anh|chị|cháu)(?:\s(?:trai|gái|dâu|rể|ruột))?\s(?:là|của)\s"
)


def next_topic(sentence: Passage, named: list[Recipient], before: Recipient | None, opens: bool) -> Recipient | None:
    """Who is spoken of behind a sentence: who opens the paragraph and does not only say something; the one before as
    long as nobody else is named."""
    first = named[0] if named else None
    if first is not None and opens and _starts_with(sentence, first):
        return None if _says().search(sentence.plain) else first
    others = [who for who in named if before is None or who.name.value != before.name.value]
    return None if others else before


def _starts_with(sentence: Passage, who: Recipient) -> bool:
    place = who.honorific.quote if who.honorific else who.name.quote
    return place.start - sentence.start < 4


@cache
def _says() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'says'))})(?!\w)")


def is_obituary(text: str) -> bool:
    """Whether an article tells of a death: its first words and what is done for the dead say so."""
    folded = terms.plain_case(text[:_HEAD])
    told = any(word in folded for word in terms.words("press", "obituaries"))
    return told and any(word in terms.plain_case(text[:20_000]) for word in terms.words("press", "dead"))


def borne(sentence: Passage, who: Recipient | None) -> tuple[Granted, ...]:
    """The awards that an obituary lists in a man's life without saying that he was given them."""
    if who is None or _OF_OTHERS.search(sentence.plain):
        return ()
    starts = ((award, award.quote.start - sentence.start) for award in awards.find(sentence, None))
    found = tuple(award for award, at in starts if _LISTED.search(sentence.folded[max(0, at - 12) : at]))
    return (lists.granted(who, Scope(awards=found), sentence.quote),) if found else ()
