"""Sentences that go on with those of whom the one before told: further awards, the money that came with one.

«Ông đã nhận nhiều bằng khen. Nổi bật là Huân chương Lao động hạng Ba», «Chủ tịch UBND tỉnh cũng truy tặng Bằng khen»,
«Cụ thể, em A được thưởng 10 triệu đồng; em B …».
"""

import re
from functools import cache

from extract import awards, lexicon, press_unsure, terms
from extract.decision import Award, Fact
from extract.passage import Passage, split
from extract.press_events import Event

_ALSO = re.compile(
    r"(?<!\w)(?:cũng|còn|đồng thời|tiếp tục|ngoài ra|bên cạnh đó|cùng với đó|trước đó|sau đó|cùng dịp này)(?!\w)"
)
_LABEL = re.compile(
    r"[-–+*•\s]{0,4}+(?:\d{1,2}+[.)]\s)?+(?:(?:các )?năm\s[\d, –-]{4,24}[:,]?\s)?+"
    r"(?:\d{1,3}+\s)?+(?:danh hiệu\s)?+[“\"]?"
)
_SAYS_MORE = re.compile(r"[.;]")
_ANOTHERS = frozenset({"mà", "là"})
_FEW = 24
"""Words behind an award in which it is told whose it is.

«Ngoài ra, Huân chương Lao động hạng Ba | là phần thưởng của Công ty B»: the sentence tells of somebody itself."""
_MONEY = re.compile(r"(?<!\w)thưởng\s(?:số tiền\s|tiền\s|mỗi \w+\s)?\d[\d.,]*\s(?:triệu|đồng|tỷ|nghìn)")
_PARTS = re.compile(r";\s")
_OPENS = re.compile(r"(?:(?:cụ thể|theo đó|trong đó|trong số đó|đó là)(?: là| có| gồm)?[,:]?\s)?")


def also(event: Event) -> bool:
    """«… cũng truy tặng Bằng khen»: the same one as before."""
    return _ALSO.search(event.before.plain) is not None


def listed(sentence: Passage, opened: bool) -> tuple[Fact[Award], ...]:
    """The awards of a sentence that tells nothing but which ones: behind «nổi bật là», or as a line of a list where
    the one before ended with a colon (`opened`)."""
    found = lexicon.find_awards(sentence.text[:_NEAR])
    lead = _lead().match(sentence.plain)
    label = _LABEL.match(sentence.plain, lead.end() if lead else 0)
    if not found or label is None or not (lead or opened) or found[0].start > label.end():
        return ()
    if _counted().search(sentence.plain, found[0].end):
        return ()  # «Bằng khen của Bộ Y tế: 5 tập thể, 3 cá nhân»
    if _is_anothers(sentence.text[found[-1].end :]) or next(press_unsure.persons(sentence), None) is not None:
        return ()
    if press_unsure.is_unsure(sentence.cut(0, found[0].start), sentence.cut(found[0].start)):
        return ()
    return awards.find(sentence, None)


def _is_anothers(rest: str) -> bool:
    words = _SAYS_MORE.split(rest, 1)[0].split(maxsplit=_FEW + 1)
    return not _ANOTHERS.isdisjoint(words[:-1])


_NEAR = 200
"""Letters of a sentence in which its first award stands."""


def heading(sentence: Passage) -> Passage | None:
    """«Những phần thưởng HTX đã đạt được:», «Thành tích nổi bật»: who has the awards that are listed below, as far as
    the line tells it; null where it is no such heading."""
    told = _headings().fullmatch(sentence.plain.strip())
    if told is None:
        return None
    at = sentence.plain.find(told["who"]) if told["who"] else len(sentence.text)
    return sentence.cut(at, at + len(told["who"] or ""))


@cache
def _headings() -> re.Pattern[str]:
    words = terms.exact(terms.words("frames", "headings"))
    reached = (
        r"(?: (?:đã|vinh dự|được)){0,2} (?:đạt được|trao tặng|tặng thưởng|tặng|khen thưởng|nhận được|nhận|đón nhận)"
    )
    return re.compile(rf"(?:\d[.)] )?(?:{words})(?: của)?(?: (?P<who>[^,:;.]{{2,60}}?))??(?:{reached})?\s?:?")


@cache
def _lead() -> re.Pattern[str]:
    words = terms.exact(terms.words("frames", "leads"))
    return re.compile(rf"(?:{words})(?!\w)(?:,? (?:là|như|có|phải kể đến|nhất là|nhất|phải kể tới|còn có|gồm))?[,:]?\s")


@cache
def _counted() -> re.Pattern[str]:
    many = terms.exact(terms.words("press", "counted"))
    return re.compile(rf"(?::|\scho)\s(?:\d{{1,3}}|hai|ba|bốn|năm|các)\s(?:{many})(?!\w)")


def rewarded(sentence: Passage) -> tuple[Passage, ...]:
    """The words that name who got the money that comes with an award: «Cụ thể, em A được thưởng 10 triệu đồng».

    A sentence about one person that nothing joins to the award may tell of other money.
    """
    if not _MONEY.search(sentence.plain):
        return ()
    found = tuple(one for part in split(sentence, _PARTS) if (one := _named(part)))
    opened = _OPENS.match(sentence.plain)
    return found if len(found) > 1 or (opened and opened.end()) else ()


def _named(part: Passage) -> Passage | None:
    """«em A (lớp 12) - huy chương bạc được thưởng …»: whom a part begins with."""
    opened = _OPENS.match(part.plain)
    words = part.cut(opened.end() if opened else 0)
    head = terms.honorific().match(words.plain)
    named = head is not None and words.text[head.end() : head.end() + 1].isupper()
    money = _MONEY.search(words.plain)
    end = (
        re.search(r"\s[–-]\s|\s(?:được|nhận|có|đoạt|đạt|giành)\s", words.plain[: money.start() + 1]) if money else None
    )
    return words.cut(0, end.start()) if named and end else None
