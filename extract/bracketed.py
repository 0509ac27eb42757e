"""Recipients in the bracket behind their count: «03 cá nhân (ông A, Đội trưởng; bà B)»."""

import re
from functools import cache

from extract import terms
from extract.passage import Passage

_MOST = 6
"""Brackets one behind the other at most."""
_NEXT = re.compile(r"\)(?:\s*+[,;])?\s*+(?:(?:va|cung)\s++)?(?P<next>(?:\d{1,4}|cac)\s)")


@cache
def _opens() -> re.Pattern[str]:
    counted = terms.alternation(word for words in terms.terms()["counted"].values() for word in words)
    return re.compile(rf"(?:\d{{1,4}}|cac)\s+(?:{counted})(?![a-z])[^(;:,]{{0,40}}\(\s*(?:gom\s*)?(?::\s*)?")


def inside(words: Passage) -> tuple[Passage, ...]:
    """What such brackets hold, one behind the other: «01 tập thể (A) và 02 cá nhân (ông B; bà C)»; none where the first
    names nobody («05 cá nhân (có danh sách kèm theo)»)."""
    found: list[Passage] = []
    while (rest := _named_in(words)) and len(found) < _MOST:
        joint = _NEXT.search(rest.folded)
        words = rest.cut(joint.start("next") if joint else len(rest.text))
        close = joint.start() if joint and _named_in(words) else rest.text.rfind(")")
        found.append(rest.cut(0, close if close > 0 else None))
        if not (joint and close == joint.start()):
            break
    return tuple(found)


def _named_in(words: Passage) -> Passage | None:
    """What stands behind the bracket that opens at the start, if it names somebody."""
    match = _opens().match(words.folded)
    rest = words.after(match) if match else None
    if rest is None:
        return None
    person = terms.honorific().match(rest.plain)
    named = person is not None and rest.text[person.end() : person.end() + 1].isupper()
    return rest if named or terms.opens_body(rest.text) else None


def closed(piece: Passage) -> Passage:
    """A piece without the end of a bracket that began before it."""
    stray = piece.text.endswith(")") and piece.text.count(")") > piece.text.count("(")
    return piece.cut(0, len(piece.text) - 1) if stray else piece


def search_outside(pattern: re.Pattern[str], text: Passage, at: int = 0) -> re.Match[str] | None:
    """The first match in the folded words that stands in no bracket: the colon of «(Quốc tịch: Lào)» opens no list."""
    depth, seen = 0, at
    for match in pattern.finditer(text.folded, at):
        between = text.text[seen : match.start()]
        depth, seen = max(0, depth + between.count("(") - between.count(")")), match.start()
        if depth == 0:
            return match
    return None


def tells_unit(words: Passage) -> bool:
    """«… đồng chí A (Nhân viên, Trường B)»: where somebody is stands in the bracket at the end."""
    at = words.text.rfind("(")
    parts = words.text[at + 1 : -1].split(",") if at >= 0 and words.text.endswith(")") else []
    return any(terms.opens_body(part.strip()) for part in parts)
