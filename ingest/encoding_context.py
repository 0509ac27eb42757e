"""The encodings of a text's stretches: by font and words, weak ones also by the stretches near them."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from ingest.encoding_tables import NAMES
from ingest.encoding_words import Evidence, best, doubtful, holds_unicode, marked, read_word, verdict, weigh
from ingest.syllables import syllables

NEAR = 40
"""How many lines away a neighbour still says something of a short line."""
COMMON = {"tcvn3": 6.0, "vni": 4.0, "vps": 0.5, "viscii": 0.5, "bkhcm2": 0.2, "vietware_x": 0.2, "vietware_f": 0.2}
"""How common an encoding is before anything is read, counted in words of it."""
_ASCII_WORD = re.compile(r"(?<![^\s(\"'])[A-Za-z]?[a-z]+(?![^\s.,;:!?)\"'])")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a line holds in fonts of one kind: the encodings these can have, none for fonts that say nothing."""

    line: int
    encodings: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """An encoding, empty for Unicode; `sure` is false where the text may have been meant otherwise."""

    encoding: str
    sure: bool = True


UNICODE = Choice("")
_Found = tuple[Evidence, bool]
_PLAIN = Evidence("")


def choose(stretches: Sequence[Stretch]) -> list[Choice]:
    """The encoding of each stretch of a text."""
    weighed = [_weigh(stretch) for stretch in stretches]
    found = _best(stretches, weighed, Counter())
    if not any(s.encodings or _stands(s, evidence) for s, (evidence, _) in zip(stretches, found, strict=True)):
        return [UNICODE] * len(stretches)
    votes: Counter[str] = Counter()
    for evidence, _ in found:
        votes[evidence.encoding] += max(evidence.score, 0)
    found = _best(stretches, weighed, votes)
    told = [_told(s, each) for s, each in zip(stretches, found, strict=True)]
    plain = [None if s.encodings else choice for s, choice in zip(stretches, told, strict=True)]
    before, after = _nearest(stretches, plain), _nearest(stretches[::-1], plain[::-1])[::-1]
    whole = _Whole.of(stretches, found, told)
    return [
        choice or _by_context(stretch, found[at][0], before[at], after[at], whole)
        for at, (stretch, choice) in enumerate(zip(stretches, told, strict=True))
    ]


def _weigh(stretch: Stretch) -> list[Evidence]:
    """The evidence for each encoding that a stretch can have; none without a font where no word is doubtful."""
    if not stretch.encodings and not doubtful(stretch.text):
        return []
    words = tuple(dict.fromkeys(marked(stretch.text)))  # in their order: sums of evidence are the same in every run
    return [weigh(words, encoding) for encoding in stretch.encodings or NAMES]


def _best(
    stretches: Sequence[Stretch], weighed: Sequence[Sequence[Evidence]], votes: Mapping[str, float]
) -> list[_Found]:
    """The best reading of each stretch, and whether it is ahead of the others; `votes` are words of the whole text."""
    handicaps = {}
    for kind in {stretch.encodings for stretch in stretches}:
        usual = {name: 1 / (1 + at) for at, name in enumerate(kind)} or COMMON
        weights = {name: usual[name] + votes[name] for name in usual}
        most = max(weights.values())
        handicaps[kind] = {name: log(most / weight) / 2 for name, weight in weights.items()}
    return [
        best(each, handicaps[stretch.encodings]) if each else (_PLAIN, True)
        for stretch, each in zip(stretches, weighed, strict=True)
    ]


def _stands(stretch: Stretch, found: Evidence) -> bool:
    """Whether a stretch without a font can be converted on its own words."""
    return found.strong and found.pro > _foreign(stretch.text)


def _foreign(text: str) -> int:
    """How many more of the ASCII words of a text are no syllables of Vietnamese than are."""
    return sum(-1 if word.lower() in syllables() else 1 for word in _ASCII_WORD.findall(text))


def _told(stretch: Stretch, found: _Found) -> Choice | None:
    """What a stretch tells by itself; null for nothing."""
    evidence, ahead = found
    if not stretch.encodings:
        if _stands(stretch, evidence):
            return Choice(evidence.encoding, ahead)
        words = marked(stretch.text)
        is_unicode = any(map(holds_unicode, words)) and sum(verdict(word) == "good" for word in words) >= 2
        return UNICODE if is_unicode else None
    if evidence.pro and evidence.pure and evidence.odd <= evidence.pro:
        return Choice(evidence.encoding, evidence.con == 0 and (ahead or evidence.pro > 2))
    if evidence.unicode:
        return Choice(evidence.encoding, False) if evidence.pro else UNICODE
    return None


def _nearest(stretches: Sequence[Stretch], told: Sequence[Choice | None]) -> list[Choice | None]:
    """For each stretch, what the nearest one before it tells; fonts of Unicode learn nothing from the old ones."""
    found: list[Choice | None] = []
    last: Choice | None = None
    at_last = 0
    for stretch, choice in zip(stretches, told, strict=True):
        found.append(last if abs(stretch.line - at_last) <= NEAR else None)
        if choice is not None:
            last, at_last = choice, stretch.line
    return found


@dataclass(frozen=True, slots=True)
class _Whole:
    """What a whole text says: which encoding a kind of font holds, empty for Unicode, and which all the rest is in.

    `several` are those of the rest where they are not one, the most common first.
    """

    fonts: dict[tuple[str, ...], str | None]
    rest: str | None
    several: tuple[str, ...]

    @staticmethod
    def of(stretches: Sequence[Stretch], found: Sequence[_Found], told: Sequence[Choice | None]) -> "_Whole":
        sums: dict[tuple[str, ...], Counter[str]] = {}
        plain: Counter[str] = Counter()
        for stretch, (evidence, _), choice in zip(stretches, found, told, strict=True):
            if stretch.encodings:
                sums.setdefault(stretch.encodings, Counter()).update(
                    {evidence.encoding: evidence.pro, "": evidence.unicode}
                )
            elif choice is not None:
                plain[choice.encoding] += 1
        rest = _most(plain, 0.95)
        several = () if rest is not None else tuple(name for name, _ in plain.most_common())
        return _Whole({kind: _most(counts, 0.5) for kind, counts in sums.items()}, rest, several)


def _most(counts: Counter[str], share: float) -> str | None:
    """What more than a share of the counts is; null where there is no such thing."""
    name, count = counts.most_common(1)[0] if counts else ("", 0)
    return name if count >= 2 and count > share * sum(counts.values()) else None


def _by_context(
    stretch: Stretch, found: Evidence, before: Choice | None, after: Choice | None, whole: _Whole
) -> Choice:
    """What the rest of the text makes of a stretch that says too little by itself."""
    words = marked(stretch.text)
    if stretch.encodings:
        usual = whole.fonts.get(stretch.encodings)
        if usual is None:
            return Choice("" if found.con else found.encoding, not words)
        return Choice(usual, found.con == 0)
    said = list(dict.fromkeys(choice.encoding for choice in (before, after) if choice is not None))
    if whole.rest is not None:
        said = [whole.rest]
    # Among lines of old encodings it may be in any that the text has: «Sè: 12/Q§» between two lines of VNI.
    others = [name for name in whole.several if name not in said] if said and "" not in said else []
    weighed = [weigh(words, encoding) for encoding in (*said, *others) if encoding]
    possible = [each for each in weighed if not (each.con or each.unicode)]
    for each in possible:
        if each.pro and each.odd <= each.pro:
            return Choice(each.encoding)
    if len(said) == 1 and words and possible and possible[0].encoding == said[0]:
        likely = min(possible, key=lambda each: _strange(words, each.encoding))
        return Choice(likely.encoding, likely.encoding == whole.rest and not likely.odd)
    return UNICODE


def _strange(words: Sequence[str], encoding: str) -> int:
    """How many words are none in an encoding."""
    return sum(verdict(read_word(word, encoding)) == "bad" for word in words)
