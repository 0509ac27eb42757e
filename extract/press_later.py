"""The names of those whose number an article told before: «2 tập thể gồm: …», «Trong đó, 5 mẹ được truy tặng là …»."""

import re
from dataclasses import dataclass
from functools import cache

from extract import terms
from extract.passage import Passage

_OTHERS = re.compile(r"(?<![a-z])(?:du|cung|con|thay\s+mat|phat\s+bieu|dai\s+dien|chu\s+tri)(?![a-z])")
"""«Có 3 mẹ dự lễ cùng con là ông A»: he is none of them."""


@dataclass(frozen=True, slots=True)
class Group:
    """One group of them: their names; `dead` where they were given it after death."""

    names: Passage
    dead: bool


@cache
def _opens() -> re.Pattern[str]:
    """«(Trong đó,) 2 tập thể …:», «các cá nhân gồm», «trong đó có»."""
    who = terms.alternation(terms.words("press", "counted"))
    return re.compile(
        rf"(?:(?:(?:trong\s+(?:so\s+)?do|theo\s+do|cu\s+the|dong\s+thoi|va)\s*+(?:,\s*+)?)?(?:co\s+)?(?:cac|\d{{1,3}}|mot|hai|ba|bon|nam|sau)\s+"
        rf"(?:{who})(?:\s++[a-z]+){{0,8}}?\s*+(?:(?:gom(?:\s+co)?|la|do\s+la)(?![a-z])|:)\s*:?\s*|"
        r"trong\s+(?:so\s+)?do\s*+(?:,\s*+)?(?:co|gom)\s+)"
    )


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
    return tuple(
        Group(sentence.cut(match.end(), end), terms.posthumous_verb().search(match[0]) is not None)
        for match, end in zip(found, ends, strict=True)
    )


def _is_apart(before: str) -> bool:
    """Nothing, or a mark or «và», stands before another group."""
    return not before or before.rstrip().endswith((";", ",")) or before.endswith(" va ")
