"""A scan's slips in running words, mended by fixed expressions; names are never touched.

«thành tích xuât sắc» has all the letters of a known expression but not its marks: it gets the expression's, unless
its words were read without doubt or are good Vietnamese as they stand («Học viện» is no «học viên»). The quote keeps
the words as read, and a doubt states what was mended (contract, award export).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from extract import terms
from extract.decision import Commendation, Doubt, Fact, Merit, Quote, Recipient
from extract.terms import DATA
from extract.witnesses import Eyes
from ingest.neighbours import known
from ingest.text import fold, same_tone_place

SURE = 0.998
"""Words of a scan read more surely than this stand as they were read: of those that were mended at such posteriors on
made papers hardly one had been misread (python -m tests.score, worn and clean scans)."""

_WORD = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"(?<!\w)([Yy])(tế|sĩ|sỹ|tá|dược)(?!\w)")
_STRAY = re.compile(r"(?<=[^\W\d_]{3})\.(?=[A-ZĐ][a-zà-ỹ])|(?<=\s)[.~ˆ^|](?=\s?\w)|(?<!\s)\s++[~ˆ^|—]$|^[~ˆ^|—]\s+")
"""Specks read as marks: «Lũng.Kla», «Ủy ban .Mặt trận», «Kế toán —»."""


@cache
def _expressions() -> dict[tuple[str, ...], str]:
    """Folded words -> their expression; where two share the letters («công nhân», «công nhận») neither is here."""
    lines = (DATA / "phrases.txt").read_text(encoding="utf-8").splitlines()
    known = [line for line in lines if line and not line.startswith("#")]
    known += [h for h in terms.words("positions", "heads") + terms.words("case", "phrases") if " " in h]
    found: dict[tuple[str, ...], str] = {}
    for phrase in known:
        key = tuple(_WORD.findall(fold(phrase)))
        held = found.setdefault(key, phrase)
        if same_tone_place(held.lower()) != same_tone_place(phrase.lower()):
            found[key] = ""
    return {key: phrase for key, phrase in found.items() if phrase and len(key) > 1}


@cache
def _longest() -> int:
    return max(len(key) for key in _expressions())


@dataclass(frozen=True, slots=True)
class Print:
    """The text of a document and how surely its words were read."""

    text: str
    eyes: Eyes

    def sure(self, quote: Quote, word: str) -> float:
        """How surely a word of a quote was read, wherever it stands there; of one that is not there, all its words."""
        found = re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", self.text[quote.start : quote.end], re.IGNORECASE)
        places = [Quote(quote.start + each.start(), quote.start + each.end()) for each in found]
        return min(map(self.eyes.sure, places or [quote]))


def _anything(word: str) -> bool:
    return True


def mend(text: str, unsure: Callable[[str], bool] = _anything) -> str:
    """The text with the marks of every known expression put right where words are `unsure`; all else stays."""
    text = " ".join(_STRAY.sub(" ", _GLUED.sub(r"\1 \2", text)).split())
    words = list(_WORD.finditer(text))
    keys = [fold(word[0]) for word in words]
    out, at, done = [], 0, 0
    while at < len(words):
        size = _size(words[at : at + _longest()], keys[at : at + _longest()])
        rights = _WORD.findall(_expressions()[tuple(keys[at : at + size])]) if size else []
        for word, right in (
            zip(words[at : at + size], rights, strict=True) if not _is_good(words[at : at + size]) else ()
        ):
            spelled = _spelled(word[0], right)
            out += [text[done : word.start()], spelled if spelled != word[0] and unsure(word[0]) else word[0]]
            done = word.end()
        at += max(1, size)
    return "".join(out) + text[done:]


def _size(words: list[re.Match[str]], keys: list[str]) -> int:
    """How many words open with a known expression; 0 for none.

    A capital inside it where the expression has none belongs to a proper name («xã Hồi Xuân» is not «xã hội»).
    """
    for size in range(len(words), 1, -1):
        phrase = _expressions().get(tuple(keys[:size]))
        if phrase and all(
            word[0].isupper() or not word[0][0].isupper() or right[0].isupper()
            for word, right in zip(words[1:size], _WORD.findall(phrase)[1:], strict=True)
        ):
            return size
    return 0


def _is_good(words: list[re.Match[str]]) -> bool:
    """Every word goes with the next as read: «truyền thống» is no slip for «truyền thông»."""
    read = [word[0].lower() for word in words]
    return all(pair in known() for pair in pairwise(read))


def _spelled(word: str, right: str) -> str:
    """The right letters in the case of the word; the word itself where only the tone's place differs."""
    if same_tone_place(word).lower() == same_tone_place(right).lower() or len(word) != len(right):
        return word
    return "".join(r.upper() if w.isupper() else r.lower() for w, r in zip(word, right, strict=True))


def mend_fact(fact: Fact[str] | None, field: str, printed: Print) -> tuple[Fact[str] | None, tuple[Doubt, ...]]:
    """A fact read from an image with its words put right, and the doubt that says so."""
    if fact is None or not printed.eyes.scanned(fact.quote):
        return fact, ()
    quote = fact.quote
    value = mend(fact.value, lambda word: printed.sure(quote, word) < SURE)
    if value == fact.value:
        return fact, ()
    reason = f"Máy đọc «{fact.value}», đã sửa theo cụm từ quen thuộc thành «{value}»."
    return replace(fact, value=value), (Doubt(field, "spelling-mended", reason, fact.quote),)


def mend_commendation(given: Commendation, printed: Print) -> Commendation:
    """Position, unit, reason and a collective's name of one commendation; a person's name stays as read."""
    who, merit = given.recipient, given.merit
    position, first = mend_fact(who.position, "position", printed)
    unit, second = mend_fact(who.unit, "unit", printed)
    reason, third = mend_fact(merit.reason, "reason", printed)
    name, fourth = (who.name, ()) if who.kind == "ca-nhan" else mend_fact(who.name, "name", printed)
    doubts = (*first, *second, *third, *fourth)
    if not doubts:
        return given
    return replace(
        given,
        recipient=_recipient(who, name or who.name, position, unit),
        merit=_merit(merit, reason),
        doubts=(*given.doubts, *doubts),
    )


def _recipient(who: Recipient, name: Fact[str], position: Fact[str] | None, unit: Fact[str] | None) -> Recipient:
    return replace(who, name=name, position=position, unit=unit)


def _merit(merit: Merit, reason: Fact[str] | None) -> Merit:
    return replace(merit, reason=reason)
