"""What can be asked of the archive, and how its words are read."""

import re
from dataclasses import dataclass, field
from typing import Literal

from ingest.text import fold, same_tone_place

Sort = Literal["relevance", "newest", "oldest", "name", "unit", "number"]
Years = tuple[int, int]

_YEARS = re.compile(r"(\d{4})?(\.\.)?(\d{4})?")
FIRST_YEAR, LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True)
class Query:
    """A question about awards; every part that is given must hold. `codes` are award codes (any of them)."""

    words: str = ""
    person: str = ""
    unit: str = ""
    codes: tuple[str, ...] = ()
    level: str = ""
    years: Years | None = None
    number: str = ""
    agency: str = ""
    signer: str = ""
    kind: str = ""
    occasion: str = ""
    sort: Sort = "relevance"


@dataclass(frozen=True, slots=True)
class Term:
    """One typed word: `folded` is looked for, `exact` ranks where it was typed with accents.

    A word of several tokens («329/QĐ-UBND») is looked for as a phrase.
    """

    folded: str
    exact: str | None = None
    near: tuple[str, ...] = field(default=())


def terms(words: str) -> tuple[Term, ...]:
    """The words of a question, without those that hold neither letter nor digit."""
    found = []
    for word in words.split():
        folded = " ".join(tokens(fold(word)))
        if folded:
            typed = " ".join(tokens(same_tone_place(word).lower()))
            found.append(Term(folded, typed if typed != folded else None))
    return tuple(found)


def match_expression(found: tuple[Term, ...], columns: tuple[str, ...] = ()) -> str:
    """The FTS5 expression: all terms, each itself or what is near it, in the given columns (all if none)."""
    parts = []
    for term in found:
        choices = " OR ".join(f'"{choice}"' for choice in (term.folded, *term.near))
        parts.append(f"({choices})" if term.near else choices)
    expression = " AND ".join(parts)
    return f"{{{' '.join(columns)}}} : ({expression})" if columns else expression


def parse_years(text: str) -> Years:
    """«2021», «2019..2021», «2019..», «..2021» as first and last year; ValueError for the rest."""
    found = _YEARS.fullmatch(text.strip())
    if not found or not (found[1] or found[3]) or (found[1] and found[3] and not found[2]):
        raise ValueError(text)
    first = int(found[1]) if found[1] else FIRST_YEAR
    last = int(found[3]) if found[3] else (LAST_YEAR if found[2] else first)
    if first > last or not FIRST_YEAR <= first <= last <= LAST_YEAR:
        raise ValueError(text)
    return first, last


def tokens(text: str) -> list[str]:
    """Runs of letters and digits, as the index cuts them."""
    return re.findall(r"[^\W_]+", text)
