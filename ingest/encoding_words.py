"""Whether a word, read one way or another, is Vietnamese: the evidence for the encoding of a text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ingest.encoding_case import without_doubles
from ingest.encoding_tables import SHOWN, read_as
from ingest.syllables import syllables
from ingest.text import normalise

Verdict = Literal["good", "neutral", "bad"]
"""Good: Vietnamese syllables with marks; neutral: nothing that speaks for or against (ASCII, signs); else bad."""
Kind = Literal["pro", "con", "unicode", "odd", "even", ""]
"""What a word says of an encoding; see `Evidence`."""

_BLANK = r" \t\n\r\f\v\u00a0\u2000-\u200b\u2028\u2029\u3000"
WORD = re.compile(f"[^{_BLANK}]+")
"""What stands between blanks. Python's `split` would also part words at 1F, the «ư» that Word made of a byte AD."""
_BEYOND_BYTES = (
    r"\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191\u0193-\u02c5\u02c7-\u02db\u02dd-\u1fff"
)
_OF_BYTES = re.compile(
    rf"(?<![^{_BLANK}])(?:(?![{_BLANK}])[\x00-\x7f])*+[^\x00-\x7f{_BLANK}{_BEYOND_BYTES}]"
    rf"[^{_BLANK}{_BEYOND_BYTES}]*+(?![^{_BLANK}])"
)
"""A word with a letter beyond ASCII and none beyond bytes. It never goes back, so that no text makes it slow."""
LONGEST = 80
"""A longer word, in characters, says nothing: Vietnamese words are short, and hostile files have very long ones."""
_OPENING, _CLOSING = "([{\"'“‘„«•·–—-", ")]}\"'”’»….,;:!?–—-"
_CHUNK = re.compile(r"[^\x00-\x40\x5b-\x60\x7b-\x7f“”‘’„…–—•²³]+")
_ABBREVIATION = re.compile(r"[A-ZĐƯÔ]{2,7}")
_CLOSE = 0.5
_HYPHEN = re.compile(r"[\xad\x1f]")
_UNIT = re.compile(r"[µμ](?:[mglsAVFWJ]|mol)[²³]?")


@lru_cache(maxsize=2**15)
def verdict(word: str) -> Verdict:
    """What a word between blanks is, read as Unicode: «Nguyễn» is good, «NguyÔn» and «§iÒu» are bad.

    A sign or letter alone («®», «5°», «§», «ở») is neutral, a sign that touches letters is bad; a word of good and
    bad parts is bad.
    """
    if word.isascii():
        return "neutral"
    if _HYPHEN.search(word.strip("\xad\x1f")) and not _HYPHEN.sub("", word).isascii():
        return "bad"
    found: Verdict = "neutral"
    for chunk in _CHUNK.findall(normalise(word).lstrip(_OPENING).rstrip(_CLOSING)):
        if chunk.isascii() or len(chunk) == 1 or _ABBREVIATION.fullmatch(chunk) or _UNIT.fullmatch(chunk):
            continue
        if not _is_syllable(chunk):
            return "bad"
        found = "good"
    return found


def _is_syllable(chunk: str) -> bool:
    cased = chunk.islower() or chunk.isupper() or (chunk[0].isupper() and chunk[1:].islower())
    return cased and chunk.lower() in syllables()


@lru_cache(maxsize=2**15)
def holds_unicode(word: str) -> bool:
    """Whether a word has a letter or mark that no single byte of windows-1252 shows: «ễ», «ơ», «đ»."""
    return any(char not in SHOWN and (char.isalpha() or "\u0300" <= char <= "\u036f") for char in word)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the words of a text say of an encoding, each word counted once.

    `pro`: Vietnamese by it alone; `con`: by Unicode alone; `unicode`: with letters that no byte shows; `odd`: by
    neither; `even`: by both, or nothing against it.
    """

    encoding: str
    pro: int = 0
    con: int = 0
    unicode: int = 0
    odd: int = 0
    even: int = 0

    @property
    def score(self) -> int:
        return self.pro - 2 * self.con - self.odd

    @property
    def strong(self) -> bool:
        """Enough to convert a text of which nothing else is known."""
        return self.pro >= 2 and self.score * 2 > self.pro and self.pro > self.unicode

    @property
    def pure(self) -> bool:
        """Whether nothing worth mention speaks for Unicode."""
        return self.unicode == 0 and self.pro >= 3 * self.con


@lru_cache(maxsize=2**15)
def compare(word: str, encoding: str) -> Kind:
    """What a word says of an encoding; empty for nothing."""
    if holds_unicode(word):
        return "unicode"
    other = read_word(word, encoding)
    if other == word or _UNIT.fullmatch(word):
        return ""
    here, there = verdict(word), _without_case(other)
    if there == "good":
        return "pro" if here == "bad" or _HYPHEN.search(word) else "even"
    if here == "good":
        return "con"
    return "even" if here == "neutral" or there == "neutral" else "odd"


def _without_case(word: str) -> Verdict:
    """The verdict of a word in an encoding that may lack toned capitals: «CộNG» is drawn so and good."""
    found = verdict(word)
    if found != "bad":
        return found
    word = without_doubles(word)
    return verdict(word[:1] + word[1:].lower() if word[:1].isupper() else word.lower())


_KEPT = re.compile("[“”‘’„…–—•]+")


@lru_cache(maxsize=2**15)
def read_word(word: str, encoding: str) -> str:
    """A word by an encoding. Where quotes and dashes have the codes of letters (VPS, VISCII), a word made Vietnamese
    by the letters has letters there; else they stay: «“Anh» is not «ỀAnh».
    """
    read = read_as(word, encoding)
    if not _KEPT.search(word) or _KEPT.findall(word) == _KEPT.findall(read) or _without_case(read) == "good":
        return _inside_quotes(word, read, encoding)
    pieces = _KEPT.split(word)
    signs = [*_KEPT.findall(word), ""]
    return "".join(read_as(piece, encoding) + sign for piece, sign in zip(pieces, signs, strict=True))


def _inside_quotes(word: str, read: str, encoding: str) -> str:
    """«« and ·» around a word are «ô», «ằ» and «ã» in TCVN3: they stay signs where only that makes it Vietnamese."""
    if _without_case(read) != "bad":
        return read
    core = word.lstrip("«·").rstrip("»")
    if core in ("", word):
        return read
    inner = read_as(core, encoding)
    if _without_case(inner) == "bad":
        return read
    start = len(word) - len(word.lstrip("«·"))
    return word[:start] + inner + word[start + len(core) :]


def weigh(words: Iterable[str], encoding: str) -> Evidence:
    """The evidence of some words for an encoding."""
    said: list[str] = [compare(word, encoding) for word in set(words)]
    return Evidence(encoding, *map(said.count, ("pro", "con", "unicode", "odd", "even")))


def best(evidences: Sequence[Evidence], handicaps: Mapping[str, float]) -> tuple[Evidence, bool]:
    """The reading that makes most words Vietnamese, the first of equals, and whether it is ahead of the others.

    A handicap, in words, is what an encoding must bring more because it is rarer.
    """
    scores = [each.score - handicaps[each.encoding] for each in evidences]
    most = max(scores)
    ahead = sum(most - score <= _CLOSE for score in scores) == 1
    return evidences[scores.index(most)], ahead


def doubtful(text: str) -> list[str]:
    """The words of a text that are of single bytes and are no Vietnamese as they stand: «NguyÔn», «Café».

    Quick, because most words of a text that needs nothing are ASCII or have letters that no byte shows.
    """
    if text.isascii():
        return []
    return [word for word in _OF_BYTES.findall(text) if len(word) <= LONGEST and verdict(word) == "bad"]


def marked(text: str) -> list[str]:
    """The words of a text that are not ASCII, or hold Word's optional hyphen: those that an encoding can change."""
    return [word for word in WORD.findall(text) if len(word) <= LONGEST and not (word.isascii() and "\x1f" not in word)]
