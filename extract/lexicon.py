"""Finds award phrases in a text and tells which award of the catalogue they mean.

The normalisation (sĩ/sỹ, hạng 1/I/Nhất, quotes and dashes, hoà/hòa) is that of `extract/phrases.py`. A bare
«Bằng khen» or «CSTĐ» inherits the body that issued the decision, unless the text names another.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.award_kind import AwardKind
from extract.catalogue import Granter, Stem, catalogue
from extract.phrases import Found, Phrases, Word
from ingest.text import fold

_TOWN, _TOWN_LEVEL, _NAMED_TOWN = "thanh-pho", "SO-HUYEN", re.compile(r"thanh pho \S")
"""A city that is none of those under the central government, which the catalogue names, is of the district's level."""
_STEM, _CODE, _NOBODY = "stem:", "code:", "nobody"
_SHORT = 400
"""Characters of a text whose awards are remembered."""
_Keys = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class AwardMatch:
    """An award phrase in a text: `code` of the catalogue, or null and the bare `stem` («Giấy khen»).

    `start` and `end` are offsets into the text; `exact` is false where a scan's slips were forgiven.
    """

    start: int
    end: int
    code: str | None
    stem: str | None
    exact: bool


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The catalogue made ready for look-up. `guards` are exact keys of words, by code."""

    kinds: dict[str, AwardKind]
    stems: dict[str, Stem]
    granters: dict[str, Granter]
    awards: Phrases
    bodies: Phrases
    guards: dict[str, tuple[_Keys, _Keys]]


@cache
def _lexicon() -> _Lexicon:
    data = catalogue()
    awards = Phrases(data.abbreviations, data.filler)
    bodies = Phrases(data.abbreviations, data.filler)
    granters = {granter.kind: granter for granter in data.granters}
    for kind in data.kinds:
        names = () if kind.code in data.silent else (kind.name,)
        for phrase in (*names, *kind.variants):
            awards.add(phrase, _CODE + kind.code, kind.code in data.strict)
    for stem in data.stems:
        _learn_stem(awards, stem, granters)
    for granter in data.granters:
        for phrase in granter.words:
            bodies.add(phrase, granter.kind)
    for phrase in data.no_granters:
        bodies.add(phrase, _NOBODY, True)
    guards = {
        code: (_keys(awards, guard.not_after), _keys(awards, guard.not_before)) for code, guard in data.guards.items()
    }
    kinds = {kind.code: kind for kind in data.kinds}
    return _Lexicon(kinds, {stem.name: stem for stem in data.stems}, granters, awards, bodies, guards)


def _keys(awards: Phrases, phrases: tuple[str, ...]) -> _Keys:
    return tuple(tuple(word.exact for word in awards.words(phrase)) for phrase in phrases)


def _learn_stem(awards: Phrases, stem: Stem, granters: dict[str, Granter]) -> None:
    """A bare phrase alone, and followed by the bodies that grant; a body that cannot makes it something else.

    Without «của» what follows may be the recipient («tặng Giấy khen Trường X»), unless it is an office.
    """
    for base in (stem.name, *stem.variants):
        awards.add(base, _STEM + stem.name, stem.strict)
        for granter in granters.values() if not stem.alone else ():
            for body in granter.words if granter.kind in stem.by or not granter.vague else ():
                led = not body.startswith(catalogue().offices)
                awards.add(f"{base} của {body}", _CODE + stem.by.get(granter.kind, stem.otherwise), stem.strict, led)


def award_kinds() -> tuple[AwardKind, ...]:
    """The whole catalogue, in its order."""
    return tuple(_lexicon().kinds.values())


def award_kind(code: str) -> AwardKind:
    """One entry of the catalogue; KeyError for an unknown code."""
    return _lexicon().kinds[code]


def find_awards(text: str) -> tuple[AwardMatch, ...]:
    """All award phrases in a text (NFC), in order; of overlapping ones the longest.

    A phrase that names its own body has its code («Giấy khen của Chủ tịch UBND huyện»); a bare one has
    `stem` and no code, for `resolve`.
    """
    return _known_awards(text) if len(text) <= _SHORT else _find_awards(text)


@lru_cache(maxsize=1024)
def _known_awards(text: str) -> tuple[AwardMatch, ...]:
    """The same, remembered: an item of a list is asked several times in a row."""
    return _find_awards(text)


def _find_awards(text: str) -> tuple[AwardMatch, ...]:
    lexicon = _lexicon()
    words = lexicon.awards.words(text)
    return tuple(_match(words, found) for found in lexicon.awards.find(words) if _is_free(lexicon, words, found))


def _match(words: tuple[Word, ...], found: Found) -> AwardMatch:
    start, end = words[found.first].start, words[found.last - 1].end
    if found.payload.startswith(_STEM):
        return AwardMatch(start, end, None, found.payload.removeprefix(_STEM), found.exact)
    return AwardMatch(start, end, found.payload.removeprefix(_CODE), None, found.exact)


def _is_free(lexicon: _Lexicon, words: tuple[Word, ...], found: Found) -> bool:
    """Whether no word beside the phrase makes it something else («phong trào Lao động giỏi»)."""
    before, after = lexicon.guards.get(found.payload.removeprefix(_CODE), ((), ()))
    keys = tuple(word.exact for word in words[max(0, found.first - 4) : found.first])
    following = tuple(word.exact for word in words[found.last : found.last + 4])
    return not (
        any(keys[len(keys) - len(phrase) :] == phrase for phrase in before)
        or any(following[: len(phrase)] == phrase for phrase in after)
    )


@lru_cache(maxsize=20_000)
def granter_of(body: str | None) -> Granter | None:
    """The kind of body a name stands for («UBND huyện Na Rì» → huyen), by its first known words."""
    if not body:
        return None
    lexicon = _lexicon()
    found = _bodies(lexicon.bodies.words(body))
    return lexicon.granters[found[0].payload] if found else None


def _bodies(words: tuple[Word, ...]) -> list[Found]:
    return [found for found in _lexicon().bodies.find(words) if found.payload != _NOBODY]


def granters_in(text: str) -> tuple[str, ...]:
    """The names of granting bodies in a text, in order («Chủ tịch UBND tỉnh»), as they are written."""
    words = _lexicon().bodies.words(text)
    return tuple(text[words[found.first].start : words[found.last - 1].end] for found in _bodies(words))


def resolve(phrase: str, issuer: str | None, issuer_level: str | None = None, context: str | None = None) -> AwardKind:
    """The catalogue entry that an award phrase means in a decision.

    Order: the phrase itself; the same stem named with its body in `context` (the decision's title); the
    issuing body; its level. Without any of them the entry is `khac`.
    """
    matches = find_awards(phrase)
    coded = next((match.code for match in matches if match.code), None)
    if coded:
        return award_kind(coded)
    stem = next((_lexicon().stems[match.stem] for match in matches if match.stem), None)
    return award_kind(_code_of(stem, issuer, issuer_level, context) if stem else "khac")


def _code_of(stem: Stem, issuer: str | None, level: str | None, context: str | None) -> str:
    """The code of a bare phrase in a decision."""
    named = _named_in(stem, context)
    if named:
        return named
    granter = granter_of(issuer)
    if granter:
        return stem.by.get(granter.kind, stem.otherwise)
    return stem.by_level.get(level or "", stem.otherwise)


def _named_in(stem: Stem, context: str | None) -> str | None:
    """The code of the stem where the context completes it: by its body, or an order by its class."""
    for match in find_awards(context or ""):
        name = award_kind(match.code).name if match.code else ""
        if match.code in stem.by.values() or (name and name.startswith(f"{stem.name} hạng ")):
            return match.code
    return None


def level_of(kind: AwardKind, issuer: str | None) -> str | None:
    """The level an award is granted at: its own, or that of the issuing body."""
    granter = granter_of(issuer)
    if kind.level or granter is None:
        return kind.level
    return granter.level or (_TOWN_LEVEL if granter.kind == _TOWN and _NAMED_TOWN.search(fold(issuer or "")) else None)
