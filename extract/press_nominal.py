"""Awards that somebody is said to have without a verb.

«Với tấm Huân chương Lao động hạng Ba …, ông A là …», «truyền thống của nhà trường với những phần thưởng cao quý: …».
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extract import lexicon, terms
from extract.passage import Passage

_WITH = re.compile(r"(?:chính )?với (?:(?:tấm|chiếc|danh hiệu|hai|ba|những|các|cả) ){0,2}[“\"]?")
_NEXT = re.compile(r"(?<!\s),\s+(?=\S)")
_NOT_SO = re.compile(
    r"(?<!\w)(?:nhưng|bị|giả|thu hồi|của (?:ông|bà|anh|chị|em|chồng|vợ|cha|bố|mẹ|con|cháu|liệt s[iĩỹ]|đồng đội|người|"
    r"gia đình|dòng họ))(?!\w)"
)
_PRAISED = re.compile(
    r"(?<!\w)(?<!nhận )được (?:[^\W\d]+,? ){0,6}(?:khen thưởng|biểu dương|ghi nhận|tôn vinh|vinh danh)"
    r"(?: [^\W\d]+){0,6}: (?:\d{1,2} )?$"
)
_MOST = 60
"""Letters of who is meant at most."""
_NEAR = 60
"""Letters between the noun and its first award at most."""


@dataclass(frozen=True, slots=True)
class Had:
    """Who is said to have the awards of the clause that begins at `verb`."""

    subject: Passage
    before: Passage
    clause: Passage


def found(sentence: Passage) -> Iterator[Had]:
    """The nominal frames of a sentence in which no verb tells who was given anything; one at most."""
    named = lexicon.find_awards(sentence.text)
    if named:
        start, end = named[0].start, named[0].end
        had = _opened_with(sentence, start, end) or _praised_for(sentence, start) or _praised_by(sentence, start)
        if had is not None:
            yield had


def _opened_with(sentence: Passage, start: int, end: int) -> Had | None:
    """«Với tấm Huân chương Lao động hạng Ba do Chủ tịch nước tặng năm 2016, | ông A | là …»."""
    if not _WITH.fullmatch(sentence.plain[:start]):
        return None
    comma = _NEXT.search(sentence.plain, end)
    if comma is None or _NOT_SO.search(sentence.plain, end, comma.start()):
        return None
    rest = sentence.cut(comma.end())
    verb = _goes_on().search(rest.plain[:_MOST])
    if verb is None or set(rest.text[: verb.start()]) & set(",;:"):
        return None
    return Had(rest.cut(0, verb.start()), sentence.cut(0), sentence.cut(0, comma.start()))


def _praised_for(sentence: Passage, start: int) -> Had | None:
    """«… truyền thống của | nhà trường | với những phần thưởng cao quý: …»."""
    noun = _possessed().search(sentence.plain[:start])
    if noun is None or start - noun.end() > _NEAR or set(sentence.text[noun.end() : start]) & set(";."):
        return None
    return Had(
        sentence.cut(noun.start("who"), noun.end("who")), sentence.cut(0, noun.start()), sentence.cut(noun.end())
    )


def _praised_by(sentence: Passage, start: int) -> Had | None:
    """«ông | nhiều lần được biểu dương, khen thưởng: Bằng khen của …»."""
    praised = _PRAISED.search(sentence.plain[:start])
    if praised is None:
        return None
    before = sentence.cut(0, praised.start())
    return Had(before, before, sentence.cut(praised.start()))


@cache
def _goes_on() -> re.Pattern[str]:
    """Where a sentence goes on behind who is meant."""
    return re.compile(rf"\s(?:{terms.exact(terms.words('frames', 'had_by'))})(?!\w)")


@cache
def _possessed() -> re.Pattern[str]:
    nouns = terms.exact(terms.words("frames", "nouns"))
    many = r"(?:những |các |nhiều |hàng loạt )?"
    return re.compile(rf"(?<!\w)của (?P<who>[^,;:.“”]{{3,60}}?),? với {many}(?:{nouns})(?: [^\W\d]+){{0,6}}:\s")
