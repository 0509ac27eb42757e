"""What people are called before a name or without one: «cán bộ, giáo viên ngành A», «đoàn viên Lê Văn An»."""

import re
from functools import cache

from extract import names, positions, terms
from extract.passage import Passage

_AND = re.compile(r"[\s,]{0,3}(?:(?:và|cùng)\s)?")
_REACH = 200
"""Characters that such words take at most."""


@cache
def _kind() -> re.Pattern[str]:
    # «Chiến sĩ thi đua» is a title
    return re.compile(rf"(?:{terms.exact(terms.words('people', 'kinds'))})(?=[\s,])(?!\s+thi\s+đua(?!\w))")


@cache
def _of_place() -> re.Pattern[str]:
    """«nhân dân và cán bộ xã | Nà Mỏ»: the people of a place are commended as one."""
    some = r"(?:[^\W\d]{1,9},? )"
    places = terms.exact(terms.words("bodies", "places"))
    return re.compile(rf"{some}{{0,6}}?nhân dân,? {some}{{0,8}}?(?:{places}) ")


def unnamed(stretch: Passage) -> re.Match[str] | None:
    """«cán bộ, giáo viên ngành Giáo dục» in small letters: people of a kind, nobody by name («giáo viên Lê Thị Mơ»)."""
    match, end = _called(stretch)
    named = match and _of_place().match(stretch.cut(0, _REACH).plain)
    if named and not stretch.text[named.end() : named.end() + 1].islower():
        return None
    return None if end and stretch.text[end.end() :].lstrip()[:1].isupper() else match


def of_body(stretch: Passage) -> bool:
    """«giáo viên và học sinh | Trường A»: the people of a body, who are commended as one."""
    end = _called(stretch)[1]
    return end is not None and are_of_body(stretch, _behind(stretch.plain, end))


def are_of_body(people: Passage, at: int) -> bool:
    """Whether a body and no name stands behind what people in small letters are called («học sinh | Trường A»)."""
    behind = people.cut(at, at + _REACH).text
    named = people.text[:1].islower() and behind[:1].isupper() and terms.opens_body(behind)
    return named and not names.has_surname(behind)


def _called(stretch: Passage) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The first and the last of the kinds of people that a stretch opens with in small letters."""
    plain = stretch.cut(0, _REACH).plain
    match = end = _kind().match(plain) if stretch.text[:1].islower() else None
    while end and (more := _kind().match(plain, _behind(plain, end))):
        end = more
    return match, end


def _behind(plain: str, kind: re.Match[str]) -> int:
    gap = _AND.match(plain, kind.end())
    return gap.end() if gap else kind.end()


def last(stretch: Passage) -> Passage:
    """«đoàn viên, thanh niên Lê Văn An» from the name on, or from the last kind that is a post."""
    first, end = _called(stretch)
    if end is None or end is first:
        return stretch
    name = stretch.cut(_behind(stretch.plain, end))
    words = name.text[: names.name_words(name.text)]
    if not (len(words.split()) > 2 and names.is_known(words) and names.is_spelled_here(words)):
        return stretch
    return stretch.cut(end.start()) if positions.opens(stretch.cut(end.start())) else name
