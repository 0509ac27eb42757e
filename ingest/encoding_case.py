"""Capitals of encodings that have none with a tone: «CéNG HßA», read «CộNG HòA», is «CỘNG HÒA»."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from ingest.encoding_tables import table
from ingest.syllables import syllables

_WORD = re.compile(r"[^\W\d_]{1,80}")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_DOUBLED = re.compile(
    "|".join(
        f"{base}[{unicodedata.normalize('NFC', ''.join(base.lower() + t for t in _TONES))}]" for base in "AĂÂEÊIOÔƠUƯY"
    )
)

UPPER = "A-ZĐĂÂÊÔƠƯÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ"
"""The capitals of Vietnamese, for a pattern: a range over the marked ones has small letters in it."""
_PART = rf"[{UPPER}][^\W\d_{UPPER}]{{0,6}}+"
_NAME = re.compile(rf"((?<![^\s\d.(]){_PART} {_PART} )([^\W\d_{UPPER}]{{1,6}}+)(?=[ \t]*(?:[,;.)]|$))")
"""The last of three parts of a name at the end of a text or before a sign, begun with a small letter."""
_ONLY_NAME = re.compile(r"^[\s\d.)]*+[^\W\d_]+(?: [^\W\d_]+){2,4}\s*")
"""A text that may be nothing but a name: three to five words."""


def restore(text: str, encoding: str) -> str:
    """The text with the capitals that its encoding lacks: the case of a word's other letters decides.

    A word whose case cannot be told («Hµ» is «Hà» or «HÀ») follows the words beside it, and a part of a name the
    other parts («Lª ThÞ ¸nh»).
    """
    unsure = table(encoding).unsure_case
    if not unsure or text.isascii():
        return text
    text = _WORD.sub(lambda word: without_doubles(word[0]), text)
    words = list(_WORD.finditer(text))
    told = [_case_of(word[0], unsure) for word in words]
    apart = [not text[a.end() : b.start()].isspace() for a, b in pairwise(words)]
    before, after = _nearest(told, apart), _nearest(told[::-1], apart[::-1])[::-1]
    parts: list[str] = []
    end = 0
    for at, word in enumerate(words):
        parts.append(text[end : word.start()])
        beside = {before[at], after[at]} - {None}
        upper = beside == {True} if told[at] is None else told[at]
        parts.append(word[0].upper() if upper else word[0])
        end = word.end()
    text = "".join(parts) + text[end:]
    if _ONLY_NAME.fullmatch(text) and all(word[0][0].isupper() or word[0][0] in unsure for word in words):
        some = sum(word[0][0].isupper() for word in words) >= 2
        return _WORD.sub(lambda word: _capital(word[0], unsure), text) if some else text
    return _NAME.sub(lambda name: name[1] + _capital(name[2], unsure), text)


def _capital(part: str, unsure: frozenset[str]) -> str:
    """A part of a name with a capital, unless its first letter has one in the encoding and so is meant small."""
    return part[0].upper() + part[1:] if part[0] in unsure else part


@lru_cache(maxsize=2**14)
def without_doubles(word: str) -> str:
    """«A¹», a capital and the small letter with the tone, is how some wrote «Ạ»; «HOãNG» is «HOÓNG» all the same."""
    if word.isascii() or word.lower() in syllables():
        return word
    return _DOUBLED.sub(lambda pair: pair[0][1].upper(), word)


@lru_cache(maxsize=2**14)
def _case_of(word: str, unsure: frozenset[str]) -> bool | None:
    """Whether a word is one of capitals; null where its letters do not tell."""
    sure = [letter for letter in word if letter not in unsure]
    if any(letter.islower() for letter in sure):
        return False
    if len(sure) == len(word):
        return True if len(word) > 1 else None
    if len(sure) > 1 or (sure and word[0] in unsure):
        return True
    return None


def _nearest(told: list[bool | None], apart: list[bool]) -> list[bool | None]:
    """For each word, what the nearest word before it tells; `apart`: more than a blank stands between two words.

    «Sè: 12/Q§» is «Số: 12/QĐ»: the sign ends what «QĐ» says.
    """
    found: list[bool | None] = []
    last: bool | None = None
    for case, parted in zip(told, [False, *apart], strict=False):
        last = None if parted else last
        found.append(last)
        last = last if case is None else case
    return found
