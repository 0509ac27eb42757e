"""The number of a document: what its witnesses make likeliest, with the doubts that remain."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.decision import Doubt, Fact, Quote, Witness
from extract.number_places import LISTS, Key, NumberText, gather, symbol_of, type_of
from extract.numbers import own_number
from extract.witnesses import Eyes, Heard, Verdict, alike, chance, contradictions, settle, witnesses

UNREAD = "number-unread"
"""The code of the doubt about a number in pen or faint print that nothing makes sure."""
_OTHER_SYMBOL = 0.01
"""A symbol is print and well read: two that differ are those of two papers as a rule."""
_UNNUMBERED = frozenset({"thu-khen"})
"""A letter bears no number as a rule."""
_TELLING = 0.8
"""A file's name contradicts only where it names the paper fully."""


@dataclass(frozen=True, slots=True)
class NumberRead:
    """The number that stands, the type its symbol names, all witnesses and the doubts."""

    fact: Fact[str] | None
    type: Fact[str] | None
    witnesses: tuple[Witness, ...]
    doubts: tuple[Doubt, ...]


def read(text: NumberText, eyes: Eyes) -> NumberRead:
    """The number that the witnesses make likeliest; the document's own digital line stands against all of them."""
    own, others = gather(text, eyes)
    heard = [own, *others] if own else others
    verdict = settle(own, others, lambda one, key: chance(one, key, _likeness), eyes)
    agreeing = [one for one in heard if verdict and one.value == verdict.value]
    fact = _fact(verdict, agreeing, own)
    doubts = [*_origin(fact, own, agreeing, text), *_against(fact, agreeing, heard, eyes)]
    if fact is None:
        doubts = _unread(own, heard, bool(text.title) and text.slug not in _UNNUMBERED, eyes)
    said = witnesses("number", heard, lambda one: fact is not None and one in agreeing)
    return NumberRead(fact, _type_fact([own] if own else agreeing), tuple(said), tuple(doubts))


def _likeness(one: Key, other: Key) -> float:
    return alike(one.serial, other.serial) * (1.0 if one.symbol == other.symbol else _OTHER_SYMBOL)


def _fact(verdict: Verdict[Key] | None, agreeing: Sequence[Heard[Key]], own: Heard[Key] | None) -> Fact[str] | None:
    """The number with its words; where only the file's name says it, those of the line that could not be read."""
    value = next((value for one in agreeing if (value := _with_best_symbol(one, agreeing))), None)
    if verdict is None or value is None:
        return None
    place = next((one.quote for one in (*agreeing, own) if one and one.quote), Quote(0, 0))
    rule = "+".join(dict.fromkeys(one.kind for one in agreeing))
    return Fact(value, place, rule, round(max(verdict.posterior, 0.5), 3))


def _with_best_symbol(one: Heard[Key], agreeing: Sequence[Heard[Key]]) -> str | None:
    """The number as a witness writes it, its symbol as most of those who agree spell it, the surest counting most."""
    if not isinstance(one.said, str):
        return None
    spelled: dict[str, float] = {}
    for other in agreeing:
        if other.kind != "file-name" and (symbol := symbol_of(other.words)):
            spelled[symbol] = spelled.get(symbol, 0.0) + other.read
    mine = symbol_of(one.words)
    best = max(spelled, key=spelled.__getitem__, default=mine)
    return one.said.removesuffix(mine) + best if mine and best and one.said.endswith(mine) else one.said


def _type_fact(heard: Sequence[Heard[Key]]) -> Fact[str] | None:
    for one in heard:
        if one.quote and (slug := type_of(one)):
            return Fact(slug, one.quote, "number-symbol", 0.9)
    return None


def _origin(
    fact: Fact[str] | None, own: Heard[Key] | None, agreeing: Sequence[Heard[Key]], text: NumberText
) -> list[Doubt]:
    """Where the number was taken from, if its own line does not say it."""
    if fact is None or own in agreeing or (own is None and (text.slug in LISTS or not text.title)):
        return []
    quote = own.quote if own else None
    kind = agreeing[0].kind
    if kind == "file-name":
        reason = f"Số «{fact.value}» lấy từ tên tệp «{agreeing[0].words}», vì không đọc được ở đầu văn bản."
        return [Doubt("number", "number-from-file-name", reason, quote)]
    if kind == "title":
        return []
    reason = "Số đọc từ dòng «Kèm theo …» của danh sách, không đọc được ở đầu văn bản."
    return [Doubt("number", "number-from-annex", reason, quote)]


def _against(
    fact: Fact[str] | None, agreeing: Sequence[Heard[Key]], heard: Sequence[Heard[Key]], eyes: Eyes
) -> list[Doubt]:
    if fact is None:
        return []
    return contradictions(
        "number",
        fact.value,
        heard,
        lambda one: one not in agreeing and (one.kind != "file-name" or one.trust >= _TELLING),
        eyes,
    )


def _unread(own: Heard[Key] | None, heard: Sequence[Heard[Key]], titled: bool, eyes: Eyes) -> list[Doubt]:
    """Why there is no number: no line for one, a blank, or figures that nothing makes sure."""
    if own is None:
        reason = "Không thấy số, ký hiệu ở đầu văn bản."
        return [Doubt("number", "number-missing", reason)] if titled else []
    if own.value is None and own.quote and not eyes.scanned(own.quote):
        named = next((f" Tên tệp ghi «{one.shown}»." for one in heard if one.kind == "file-name" and one.shown), "")
        return [Doubt("number", "number-blank", f"Chỗ ghi số để trống.{named}", own.quote)]
    serials = [number.serial for one in heard if one.quote and (number := own_number(one.words)) and number.serial]
    seen = ", ".join(f"«{serial}»" for serial in dict.fromkeys(serials))
    reason = "Số viết tay hoặc mờ, không đọc chắc được" + (f" (máy đọc: {seen})." if seen else ".")
    return [Doubt("number", UNREAD, reason, own.quote)]
