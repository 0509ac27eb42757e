"""The names of those whose number an article told before: «2 tập thể gồm: …», «Trong đó, 5 mẹ được truy tặng là …»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from extract import awards, terms
from extract.decision import Award, Fact
from extract.passage import Passage
from extract.scope import Scope

_OTHERS = re.compile(r"(?<![a-z])(?:du|cung|con|thay\s+mat|phat\s+bieu|dai\s+dien|chu\s+tri)(?![a-z])")
"""«Có 3 mẹ dự lễ cùng con là ông A»: he is none of them."""


_MOST = 12
"""Brackets of a sentence at most."""
_NUMBERED = re.compile(r"(?:trong\s(?:so\s)?do,?\s(?:co\s)?)?\d{1,3}\s")
_LISTED = re.compile(r"\A[^:;.]{3,120}\s(?:gom|co|la|gom\s+co|thuoc\s+ve)\s?:\s")
_THOSE_OF_YEAR = re.compile(
    r"[”\"]?(?:\s(?:nam\s+nay|nam\s+hoc\s+[\d –-]{4,12}|nam\s+\d{4}|lan\s+nay|dot\s+nay))?"
    r"\s(?:gom|co|la|gom\s+co|thuoc\s+ve)\s?:\s"
)
_NAMELY = re.compile(
    r"[”\"]?(?:\s(?:duoc\s)?(?:phong\stang|truy\stang|trao\stang))?,?\s(?:gom(?:\sco)?|la|do\sla)\s?:?\s|[”\"]?:\s"
)


@dataclass(frozen=True, slots=True)
class Group:
    """One group of them: their names, what they are («tap the») and how many, if figures tell it; `dead` where they
    were given it after death."""

    names: Passage
    dead: bool
    who: str = ""
    count: int | None = None


@cache
def _opens() -> re.Pattern[str]:
    """«(Trong đó,) 2 tập thể …:», «các cá nhân gồm», «trong đó có», «Tiêu biểu như», «; doanh nhân tiêu biểu có»."""
    who, leads = (terms.alternation(terms.words(*key)) for key in (("press", "counted"), ("frames", "name_leads")))
    number = r"cac|(?P<count>\d{1,3})|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi"
    lead = rf"(?P<lead>(?:{leads})\s*+(?:,\s*+)?|(?<=; ))"
    namely = r"(?:(?:gom(?:\s+co)?|la|do\s+la|co|nhu|phai\s+ke\s+den)(?![a-z])|:)\s*:?\s*"
    return re.compile(
        rf"(?:{lead}?(?:(?:co|dong\s+thoi|va)\s+)?(?:(?:{number})\s+|(?(lead)|(?!)))"
        rf"(?P<who>{who})(?:,?\s++[a-z]++){{0,14}}?\s*+{namely}|{_lead_alone(leads)})"
    )


def _lead_alone(leads: str) -> str:
    """«Trong đó có bà A», «Tiêu biểu như anh B (Công ty C)»."""
    whom = r"ong|ba|anh|chi|em|dong\s+chi|thay|co"
    those = rf"do\s+la\s*+(?:cac\s+(?:{whom})(?:(?:,|\s+va)\s+(?:{whom}))?\s*+)?:\s*+"  # «Đó là các ông, bà: …»
    those += r"|ve\s+(?:cac\s+)?(?:ca\s+nhan|tap\s+the),?\s+(?:co|gom|la)\s*+:?\s*(?<=[\s:])"  # «Về cá nhân có …»
    namely = r"(?:co|gom|nhu|la|phai\s+ke\s+den|co\s+the\s+ke\s+den)"
    return rf"(?:(?:{leads})\s*+(?:,\s*+)?)?(?:{those})|(?:{leads})\s*+(?:,\s*+)?{namely}\s*+:?\s*(?<=[\s:])(?:cac\s+)?"


def groups(sentence: Passage) -> tuple[Group, ...]:
    """The groups of a sentence that begins with one; none where it does not."""
    found = [
        match
        for match in _opens().finditer(sentence.folded)
        if _is_apart(sentence.folded[: match.start()]) and not _OTHERS.search(match[0])
    ]
    if not found or found[0].start() > 0:
        return ()
    ends = [*(match.start() for match in found[1:]), len(sentence.text)]
    return tuple(_group(sentence.cut(match.end(), end), match) for match, end in zip(found, ends, strict=True))


def in_brackets(words: Passage) -> Iterator[Group]:
    """«3 tập thể (A, B, C) và 2 cá nhân (ông D; bà E)»: the names in the brackets behind the numbers."""
    for match in islice(_bracketed().finditer(words.folded), _MOST):
        names = words.group(match, "names")
        if terms.honorific().match(names.plain) or names.text[:1].isupper() or terms.opens_body(names.text):
            yield _group(names, match)


@cache
def _bracketed() -> re.Pattern[str]:
    who = terms.alternation(terms.words("press", "counted"))
    return re.compile(
        rf"(?<![a-z\d])(?:(?P<count>\d{{1,3}})|mot|hai|ba|bon|nam|sau)\s(?P<who>{who})(?:\s[a-z]{{1,12}}){{0,8}}?\s"
        rf"\((?:gom:?\s|la:?\s|trong do co:?\s)?(?P<names>[^()]{{4,600}})\)"
    )


def _group(names: Passage, opens: re.Match[str]) -> Group:
    dead = terms.posthumous_verb().search(opens[0]) is not None
    return Group(names, dead, opens["who"] or "", int(opens["count"]) if opens["count"] else None)


def scope_of(group: Group, waiting: Scope, each: tuple[tuple[str, Scope], ...]) -> Scope:
    """What a group was given; `each` are the words and scopes of several awards that were told with a number each.

    «Huân chương Lao động cho 2 tập thể và Bằng khen cho 3 cá nhân»: where they do not tell whose is which, nobody is
    said to have one.
    """
    counted = re.compile(rf"(?<![a-z])(?:\d{{1,4}}|cac|mot|hai|ba|bon|nam|sau)\s+{re.escape(group.who)}(?![a-z])")
    fits = [scope for words, scope in each if group.who and counted.search(words)]
    own = waiting if not each else fits[0] if len(fits) == 1 else replace(waiting, awards=())
    return replace(own, posthumous=own.posthumous or group.dead)


@dataclass(frozen=True, slots=True)
class Titled:
    """Holders of a title that the article told of before: «06 Nghệ nhân nhân dân, gồm: A (xã B), …»."""

    title: Fact[Award]
    names: Passage
    dead: bool


def titled(sentence: Passage, told: set[str]) -> Titled | None:
    """Who is named behind the number of a title; `told` are the codes of those that were conferred."""
    numbered = _NUMBERED.match(sentence.folded)
    begins = _LISTED.match(sentence.folded, 0, 160)  # «Chiến sĩ thi đua cơ sở năm nay có: …»
    found = awards.find(sentence.cut(0, 160), None)[:1] if numbered or begins else ()
    opened = numbered.end() if numbered else 0
    if not found or found[0].quote.start - sentence.start > opened + len("danh hiệu “"):
        return None
    at = found[0].quote.end - sentence.start
    listed = (_NAMELY if numbered else _THOSE_OF_YEAR).match(sentence.folded, at)
    if (found[0].value.code not in told and not sentence.plain.startswith("danh hiệu")) or listed is None:
        return None
    return Titled(found[0], sentence.after(listed), "truy tang" in listed[0])


def _is_apart(before: str) -> bool:
    """Nothing, or a mark or «và», stands before another group."""
    return not before or before.rstrip().endswith((";", ",")) or before.endswith(" va ")
