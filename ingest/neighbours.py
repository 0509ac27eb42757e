"""Syllables that often stand side by side in papers of administration: weak evidence on a doubtful word."""

import re
from functools import cache
from pathlib import Path

from ingest.syllables import bare, spellings

DATA = Path(__file__).parent / "data"
FILE = DATA / "syllable_pairs.txt"
CLOSED = 4.0
"""How much more than a known pair it says that a line begins with one of the few abbreviations before a title."""
STRANGE = -2.0
"""How much less than no known pair it says that a syllable is in none, and another with its letters is: on 9,033 words
of made pages -1 to -3 decide alike; a faint hook of a real one, which the network sees as a tilde, needs more than -1."""
_RUN = re.compile(r"[^\W\d_]+")


@cache
def known() -> frozenset[tuple[str, str]]:
    """The pairs, in small letters. None that may stand in a name: no name is guessed from them."""
    rows = (row.split() for row in FILE.read_text(encoding="utf-8").splitlines() if not row.startswith("#"))
    return frozenset((left, right) for left, *rights in rows for right in rights)


@cache
def _signing() -> dict[str, frozenset[str]]:
    """The abbreviations before a signer's title («KT.») and the syllables that may follow them."""
    rows = (row.split() for row in (DATA / "signing_forms.txt").read_text(encoding="utf-8").splitlines())
    return {name: frozenset(words) for name, *words in rows if name != "#"}


def signing_forms() -> frozenset[str]:
    """«KT.», «TM.» and the other words before a signer's title."""
    return _signing()["forms"]


def _opens_signature(text: str, before: str, after: str) -> bool:
    """«KT.» at the start of a line, before «CHỦ TỊCH»."""
    form, _, rest = text.partition(" ")
    return not before and form in signing_forms() and _first(rest or after) in _signing()["before"]


@cache
def _used() -> frozenset[str]:
    """The syllables that some pair has."""
    return frozenset(syllable for pair in known() for syllable in pair)


def usual_beside(text: str, before: str, after: str) -> float:
    """With what share of its neighbours, two at most, a text makes a known pair, 0 to 1; 0 if it has none.

    It is `STRANGE` for a syllable of no pair where another with the same letters makes one: «TỖ» before «CHỨC». Pairs
    within the text count for nothing: only its neighbours say what it could be. Nor does a text with figures.
    `CLOSED` is what an abbreviation before a signer's title gets.
    """
    if _opens_signature(text, before, after):
        return CLOSED
    runs = _RUN.findall(text.lower())
    if not runs or any(c.isdigit() for c in text):
        return 0.0
    share = _share(runs, before, after)
    strange = len(runs) == 1 and runs[0] not in _used()
    return STRANGE if strange and spelt_otherwise(text, before, after) else share


def spelt_otherwise(text: str, before: str, after: str) -> bool:
    """Whether a syllable with the same letters and other marks goes better with the neighbours of a lone syllable."""
    runs = _RUN.findall(text.lower())
    if len(runs) != 1:
        return False
    here = _share(runs, before, after)
    return any(_share([other], before, after) > here for other in spellings().get(bare(runs[0]), ()))


def _share(runs: list[str], before: str, after: str) -> float:
    left, right = _last(before), _first(after)
    fits = ((left, runs[0]) in known()) + ((runs[-1], right) in known())
    return fits / max(1, bool(left) + bool(right))


def _last(text: str) -> str:
    """The last syllable of a text that ends in one, else nothing: a mark parts what stands around it."""
    runs = _RUN.findall(text.lower())
    return runs[-1] if runs and text[-1:].isalpha() else ""


def _first(text: str) -> str:
    runs = _RUN.findall(text.lower())
    return runs[0] if runs and text[:1].isalpha() else ""
