"""Names written in capitals set as running text would set them."""

import re
from functools import cache

from extract import terms
from ingest.text import fold, same_tone_place

_VOWELS = set("aeiouy")
_LONGEST_NAME = 500
"""Characters; what is longer is no name, and stays as it is written."""
_ROMAN = re.compile(r"I{2,3}|IV|VI{2,3}|IX|X[IV]{2,4}")
"""Numerals that are no syllables («Liên khu IV»); VI and XI may be names."""
_NUMBERED = frozenset({"quận", "phường", "huyện"})
"""With a figure for a name they have a capital: «Quận 1», «Phường 5» (NĐ 30/2020, Phụ lục II, mục III.1)."""


@cache
def _phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Folded words -> the same words as they are set, from the fixed phrases."""
    found = {}
    for phrase in terms.words("case", "phrases"):
        found[tuple(fold(phrase).split())] = tuple(phrase.split())
    return found


@cache
def _compounds() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Words of several syllables with their marks, in small letters -> the same as they are set."""
    return {
        tuple(_small(w) for w in phrase.split()): tuple(phrase.split()) for phrase in terms.words("case", "compounds")
    }


@cache
def _kept() -> frozenset[str]:
    return frozenset((*terms.words("case", "kept"), *terms.terms()["abbreviations"]))


@cache
def _place_words() -> frozenset[str]:
    """The last syllables of the words for places: «xã», «phố», «khu»."""
    return frozenset(_small(word.split()[-1]) for word in terms.words("bodies", "places"))


def goes_on(above: str, below: str) -> bool:
    """Whether a word of two syllables is cut between two lines («… VÀ MÔI | TRƯỜNG»)."""
    last, first = above.split()[-1:], below.split()[:1]
    return tuple(_small(word) for word in (*last, *first)) in _compounds()


@cache
def _longest() -> int:
    return max(len(words) for words in (*_phrases(), *_compounds()))


def _is_abbreviation(word: str) -> bool:
    bare = word.strip("(),.;:")
    if bare in _kept() or _ROMAN.fullmatch(bare):
        return True
    return len(word) > 1 and any(c.isalpha() for c in word) and not any(fold(c) in _VOWELS for c in word)


def _small(word: str) -> str:
    return same_tone_place(word).lower()


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
    if not name.isupper() or len(name) > _LONGEST_NAME:
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
            taken = words[at : at + size]
            if shapes := _shapes(taken, out[-1:]):
                out += _numbered(_keep_tone(taken, shapes), words[at + size : at + size + 1])
                at += size
                break
        else:
            word = words[at]
            out.append(word if _is_abbreviation(word) else _title(word))
            at += 1
    result = " ".join(out)
    return result[:1].upper() + result[1:]


def _shapes(words: list[str], before: list[str]) -> tuple[str, ...] | None:
    """How a fixed phrase or a word of several syllables is set; null where the words are none.

    Behind the word for a place they are its name («xã An Toàn»).
    """
    ends = words[-1].rstrip(",")  # «VĂN HÓA, THỂ THAO»
    comma = words[-1][len(ends) :]
    words = [*words[:-1], ends]
    shapes = _phrases().get(tuple(fold(w) for w in words))
    if shapes is None or (len(words) == 1 and not _same_marks(words[0], shapes[0])):
        named = before and _small(before[0]) in _place_words()
        shapes = None if named else _compounds().get(tuple(_small(w) for w in words))
    return (*shapes[:-1], shapes[-1] + comma) if shapes else None


def _numbered(shapes: list[str], after: list[str]) -> list[str]:
    """«Quận 1»: a unit named by a figure begins with a capital."""
    if after and after[0].isdigit() and shapes[-1] in _NUMBERED:
        return [*shapes[:-1], shapes[-1].capitalize()]
    return shapes


def _same_marks(word: str, other: str) -> bool:
    return _small(word) == _small(other)


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
