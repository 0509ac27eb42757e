"""Names written in capitals set as running text would set them."""

import re
from functools import cache

from extract import terms
from ingest.text import fold, same_tone_place

_VOWELS = set("aeiouy")


@cache
def _phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Folded words -> the same words as they are set, from the fixed phrases."""
    found = {}
    for phrase in terms.words("case", "phrases"):
        found[tuple(fold(phrase).split())] = tuple(phrase.split())
    return found


@cache
def _longest() -> int:
    return max(len(words) for words in _phrases())


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and any(c.isalpha() for c in word) and not any(fold(c) in _VOWELS for c in word)


def _title(word: str) -> str:
    """«ĐẮK» -> «Đắk», «H’LAN» -> «H’Lan», «THÁI-NGUYÊN» -> «Thái-Nguyên»."""
    return re.sub(r"[^\W\d_]+", lambda m: m[0][:1].upper() + m[0][1:].lower(), word)


def person_case(name: str) -> str:
    """A person's name in capitals as «Nguyễn Văn A»; any other spelling stays."""
    words = name.split()
    if not words or not all(w == w.upper() for w in words):
        return name
    return " ".join(_title(word) for word in words)


def body_case(name: str, text: str = "") -> str:
    """The name of a body in capitals as running text sets it.

    The document's own running text (`text`) is the best witness; then fixed phrases; else each syllable is
    taken for part of a proper name.
    """
    if not name.isupper():
        return name
    lower = name.lower()
    for match in re.finditer(re.escape(lower), text.replace("\n", " ").lower()):
        written = text[match.start() : match.end()].replace("\n", " ")
        if not written.isupper() and written[:1].isupper() and sum(w[:1].isupper() for w in written.split()) > 1:
            return written
    return _by_phrases(name.split())


def _by_phrases(words: list[str]) -> str:
    out: list[str] = []
    at = 0
    while at < len(words):
        for size in range(min(_longest(), len(words) - at), 0, -1):
            key = tuple(fold(w) for w in words[at : at + size])
            if key in _phrases() and (size > 1 or _same_marks(words[at], _phrases()[key][0])):
                out += _keep_tone(words[at : at + size], _phrases()[key])
                at += size
                break
        else:
            word = words[at]
            out.append(word if _is_abbreviation(word) else _title(word))
            at += 1
    result = " ".join(out)
    return result[:1].upper() + result[1:]


def _same_marks(word: str, other: str) -> bool:
    return same_tone_place(word).lower() == same_tone_place(other).lower()


def _keep_tone(words: list[str], cased: tuple[str, ...]) -> list[str]:
    """The words as written, only their case taken from the phrase (the tone placement is the source's); a word
    that differs from a known phrase by its marks alone is a misreading («ỦY BẠN NHÂN DÂN») and gives way to it."""
    return [
        shape
        if not _same_marks(word, shape)
        else "".join(c.upper() if model.isupper() else c.lower() for c, model in zip(word, shape, strict=False))
        if len(word) == len(shape)
        else shape
        for word, shape in zip(words, cased, strict=True)
    ]
