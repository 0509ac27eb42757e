"""The cheap proof that text is right as it stands: many lines are looked at as one.

Most lines of an archive are Vietnamese in Unicode; they must cost next to nothing.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from ingest.encoding_tables import OPTIONAL_HYPHEN
from ingest.encoding_words import doubtful
from ingest.text import normalise

_TOGETHER = 500
"""Lines that are looked at as one: an odd letter makes as many go the long way."""
_SETTLED = re.compile(r"[ -~\u00a0-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u024f\u1e00-\u1eff‐-―‘-„…•]*+")
"""Letters of the Latin script and signs that `normalise` leaves as they are, «Ð» and «ð» not among them."""
_PARTED_OTHERWISE = re.compile("[\x1c-\x1f\x85\u1680\u200b\u202f\u205f]")
"""Where `str.split` and `encoding_words.WORD` do not part the same words."""


def doubted(texts: Sequence[str]) -> list[int]:
    """Which of the texts `doubtful` finds anything in."""
    found: list[int] = []
    for start in range(0, len(texts), _TOGETHER):
        some = texts[start : start + _TOGETHER]
        whole = " ".join(some)
        if _PARTED_OTHERWISE.search(whole):
            found += [at for at, text in enumerate(some, start) if doubtful(text)]
        elif not whole.isascii():
            words = {word for word in set(whole.split()) if not word.isascii() and _is_doubtful(word)}
            if words:
                found += [at for at, text in enumerate(some, start) if not words.isdisjoint(text.split())]
    return found


def as_unicode(text: str) -> str:
    """Text that is Unicode already, normalised, without the hyphens that Word shows only at the end of a line."""
    return normalise(text.replace(OPTIONAL_HYPHEN, ""))


def all_as_unicode(texts: Sequence[str]) -> list[str]:
    """Each text as `as_unicode` makes it."""
    found: list[str] = []
    for start in range(0, len(texts), _TOGETHER):
        some = texts[start : start + _TOGETHER]
        whole = " ".join(some)
        if _SETTLED.fullmatch(whole):
            settled = "  " not in f" {whole} " and "\xa0" not in whole
            found += some if settled else [" ".join(text.split()) for text in some]
        else:
            found += map(as_unicode, some)
    return found


@lru_cache(maxsize=2**15)
def _is_doubtful(word: str) -> bool:
    return bool(doubtful(word))
