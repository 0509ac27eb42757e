"""Recipients in the bracket behind their count: «03 cá nhân (ông A, Đội trưởng; bà B)»."""

import re
from functools import cache

from extract import terms
from extract.passage import Passage


@cache
def _opens() -> re.Pattern[str]:
    counted = terms.alternation(word for words in terms.terms()["counted"].values() for word in words)
    return re.compile(rf"(?:\d{{1,4}}|cac)\s+(?:{counted})(?![a-z])[^(;:,]{{0,40}}\(\s*(?:gom\s*)?(?::\s*)?")


def inside(words: Passage) -> Passage | None:
    """What such a bracket holds, up to its end; null where it names nobody («05 cá nhân (có danh sách kèm theo)»)."""
    match = _opens().match(words.folded)
    if match is None:
        return None
    rest = words.after(match)
    person = terms.honorific().match(rest.plain)
    if not (person and rest.text[person.end() : person.end() + 1].isupper()) and not terms.opens_body(rest.text):
        return None
    close = rest.text.rfind(")")
    return rest.cut(0, close if close > 0 else None)


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
