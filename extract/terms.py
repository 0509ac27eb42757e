"""The words by which parts, people and bodies are told (`extract/data/terms.toml`), as compiled patterns.

All patterns run on folded text (lower case, no marks); every one is linear: plain alternations, longest first.
"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from extract.decision import RecipientKind
from ingest.text import fold, same_tone_place

DATA = Path(__file__).parent / "data"
_FIRST_WORDS = 200
"""Characters that the first words of a body take at most, whatever follows them."""


@cache
def terms() -> dict[str, Any]:
    """The file as it stands."""
    return tomllib.loads((DATA / "terms.toml").read_text(encoding="utf-8"))


def words(table: str, key: str) -> tuple[str, ...]:
    """One list of the file."""
    return tuple(terms()[table][key])


def alternation(phrases: Iterable[str]) -> str:
    """A pattern part for any of the phrases, folded, the longest first, blanks flexible."""
    return "|".join(_folded(phrases))


def _folded(phrases: Iterable[str]) -> list[str]:
    folded = sorted({fold(phrase) for phrase in phrases}, key=lambda p: (-len(p), p))
    return [re.escape(p).replace(r"\ ", r"\s+") for p in folded]


def _by_first_letter(parts: Iterable[str]) -> str:
    """The parts with their first letters taken out, so that a text that begins otherwise passes by all at once."""
    tails: dict[str, list[str]] = {}
    for part in parts:
        letter = 1 + part.startswith("\\")
        tails.setdefault(part[:letter], []).append(part[letter:])
    return "|".join(f"{letter}(?:{'|'.join(found)})" for letter, found in tails.items())


def starts_with(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for one of the phrases as whole words at the start of a folded text."""
    return re.compile(rf"(?:{_by_first_letter(_folded(phrases))})(?![a-z0-9])")


@cache
def document_types() -> dict[str, str]:
    """Folded tên loại -> slug, the longest name first."""
    table: dict[str, str] = terms()["types"]
    return {fold(k): v for k, v in sorted(table.items(), key=lambda kv: -len(kv[0]))}


@cache
def granting_types() -> frozenset[str]:
    return frozenset(words("grants", "types"))


@cache
def symbol_types() -> dict[str, str]:
    """The type code of a number («QĐ») -> slug."""
    return dict(terms()["symbols"])


@cache
def position_head() -> re.Pattern[str]:
    """A position at the start: «nguyên Phó Giám đốc»."""
    former = alternation(words("positions", "former"))
    heads = alternation(words("positions", "heads"))
    return re.compile(rf"\A(?:(?:{former})\s++)?(?:pho\s++)?(?:{heads})(?![a-z0-9])")


@cache
def body_head() -> re.Pattern[str]:
    """The first words of a body, unit or place at the start."""
    return re.compile(rf"\A(?:{alternation(words('bodies', 'heads') + words('bodies', 'places'))})(?![a-z0-9])")


@cache
def _exact_body_head() -> re.Pattern[str]:
    phrases = sorted((plain_case(w) for w in _body_words()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{_by_first_letter(re.escape(p) for p in phrases)})(?!\w)")


@cache
def _long_body_head() -> re.Pattern[str]:
    return starts_with(w for w in _body_words() if " " in w)


def _body_words() -> tuple[str, ...]:
    return words("bodies", "heads") + words("bodies", "places")


@cache
def _no_body() -> re.Pattern[str]:
    return re.compile(rf"(?:{exact(words('bodies', 'not'))})(?!\w)")


@cache
def no_authority() -> re.Pattern[str]:
    """What a title may begin with and no line of an authority does: «TỔ CHỨC PHONG TRÀO …», «SỐ 12/SL …»."""
    return re.compile(rf"{starts_with(words('bodies', 'no_authority')).pattern}|so\s?[:.]?\s?\d")


@cache
def _small_heads() -> frozenset[str]:
    return frozenset(words("bodies", "small") + words("bodies", "places"))


def bare_body(plain: str, at: int) -> int | None:
    """Where the first words of a body end, if a separator follows them («Bí thư Đảng ủy, xã …»); else null."""
    head = _exact_body_head().match(plain, at)
    return head.end() if head and re.match(r"\A\s*+(?:,|[-–]\s)", plain[head.end() :]) else None


def opens_body(text: str) -> bool:
    """Whether a text begins with the name of a body, unit or place.

    Short heads must have their marks («Bàn» is a surname, «Ban» a body), and most a capital, or one behind them («cục
    Điện ảnh», but «nội vụ huyện»); long ones may have lost them in a scan, but for small letters («quần chúng» is no
    «Quân chủng»).
    """
    text = text[:_FIRST_WORDS]
    lower = plain_case(text)
    if _no_body().match(lower):
        return False
    head = _exact_body_head().match(lower)
    if head and text[:1].islower() and head[0] in words("bodies", "named"):
        named = text[head.end() :].lstrip(" “‘«\"'(")[:1]
        return named.isupper() or named.isdigit()
    if head and " " not in head[0] and text[:1].islower() and head[0] not in _small_heads():
        return head[0] not in words("bodies", "capital") and text[head.end() :].lstrip()[:1].isupper()
    return bool(head or (text[:1].isupper() and _long_body_head().match(fold(text))))


def body_end(text: str) -> int:
    """Where the first words of a body, unit or place end at the start of a text; 0 where none begins."""
    head = _exact_body_head().match(plain_case(text[:_FIRST_WORDS]))
    return head.end() if head else 0


@cache
def _inside_names() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{exact(words('bodies', 'inside'))})(?!\w)")


def splits_name(plain: str, at: int) -> bool:
    """Whether an offset lies inside a fixed name («Nhật | Bản»), where no body of its own begins."""
    return name_around(plain, at) is not None


def name_around(plain: str, at: int) -> int | None:
    """Where the fixed name begins that an offset lies inside of («Tòa án | nhân dân»); null for none."""
    found = _inside_names().finditer(plain, max(0, at - 40), at + 40)
    return next((match.start() for match in found if match.start() < at < match.end()), None)


@cache
def honorific() -> re.Pattern[str]:
    """A form of address, rank or degree at the start of a `plain_case` text, with its dot or colon."""
    plain, ranks = exact(words("honorifics", "words")), exact(words("honorifics", "ranks"))
    tails, degrees = exact(words("honorifics", "rank_tails")), exact(words("honorifics", "degrees"))
    return re.compile(rf"(?:(?:{plain}|(?:{ranks})(?:\s(?:{tails}))?)(?!\w)[.:]?|(?:{degrees})(?:\s*[.,-]|(?=\s)))\s*")


def exact(phrases: Iterable[str]) -> str:
    """Like `alternation`, with the marks, for `plain_case`: «Ong» and «Châu» are surnames, «Ông» and «Cháu» are not."""
    kept = sorted({plain_case(phrase) for phrase in phrases}, key=lambda p: (-len(p), p))
    return _by_first_letter(re.escape(p).replace(r"\ ", r"\s+") for p in kept)


def plain_case(text: str) -> str:
    """Small letters with one tone placement, as long as the text: what patterns with marks run on."""
    return same_tone_place(text).lower()


@cache
def rank() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(words('honorifics', 'ranks'))})(?![a-z0-9])")


@cache
def kinds() -> dict[str, RecipientKind]:
    """Folded words by which headings and labels call recipients -> the kind they mean."""
    table: dict[RecipientKind, list[str]] = terms()["kinds"]
    return {fold(phrase): kind for kind, phrases in table.items() for phrase in phrases}


@cache
def enterprise_head() -> re.Pattern[str]:
    return starts_with(words("bodies", "enterprise"))


@cache
def household_head() -> re.Pattern[str]:
    return starts_with(words("bodies", "household"))


@cache
def grant_verb() -> re.Pattern[str]:
    return starts_with(words("verbs", "grant"))


@cache
def posthumous_verb() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{alternation(words('verbs', 'posthumous'))})(?![a-z0-9])")


@cache
def effect_verbs() -> dict[str, re.Pattern[str]]:
    """What a decision does to another one -> the verbs that say it."""
    keys = {"revokes": "revoke", "corrects": "correct", "replaces": "replace"}
    return {effect: starts_with(words("verbs", key)) for effect, key in keys.items()}


@cache
def other_verb() -> re.Pattern[str]:
    """What an article does that grants nothing, whatever awards it names: «Thành lập Hội đồng xét tặng …»; with its
    marks, for `plain_case` («Cử» is no «Cụ»)."""
    return re.compile(rf"(?:{exact(words('verbs', 'other'))})(?!\w)")


@cache
def supplement_verb() -> re.Pattern[str]:
    """«Bổ sung»: what adds to an earlier decision and leaves it as it is."""
    return starts_with(words("verbs", "supplement"))
