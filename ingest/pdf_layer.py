"""Whether the text that a scanner's program laid over the picture of a page can be trusted.

Programs that know no Vietnamese lose its marks: «Uy ban nhan dan», «Căn cứ Luât». Such text covers its page like any
other, and the names in it are wrong without a sign of it; the picture is read instead.
"""

import re

from ingest.syllables import bare, spellings, syllables
from ingest.text import normalise

_WORD = re.compile(r"[^\W\d_]{2,}")
_LOOKED_AT = 20_000
"""Characters of a page."""
_FEWEST = 25
"""Words: a stamp says too little to be judged, and so does a page of nothing but names of the Highlands."""
_KNOWN = 0.91
"""Share of words, abbreviations and foreign names aside, that are syllables; typed decisions have 0.95 and more."""
_MARKED = 0.6
"""Share of words with a mark; typed Vietnamese has 0.8."""


def is_poor(text: str) -> bool:
    """Whether a text layer is that of a program that read the page badly."""
    found = _WORD.findall(normalise(text[:_LOOKED_AT]))
    words = [word.lower() for word in found if not (_is_abbreviation(word) or _is_foreign_name(word))]
    if len(words) < _FEWEST:
        return False
    known = syllables()
    right = sum(word in known for word in words)
    marked = sum(not word.isascii() for word in words)
    return right < _KNOWN * len(words) or marked < _MARKED * len(words)


def _is_abbreviation(word: str) -> bool:
    return word.isupper() and word.replace("Đ", "D").isascii()


def _is_foreign_name(word: str) -> bool:
    """«Kdăm», «Brêu», «Wang»: whatever marks it had, it was no Vietnamese syllable; «Nguyen» may have lost some."""
    return word[0].isupper() and bare(word) not in spellings()
