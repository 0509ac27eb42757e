"""Several places that say one thing of a document are weighed against each other; what contradicts is told.

A value is true with the chance that all witnesses would say what they say if it were: each was read rightly or not
(the posterior of its words), and each speaks of this very document or not (the trust in a place of its kind).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import prod
from typing import Generic, TypeVar

from extract.decision import Doubt, Quote, Witness, WitnessField, WitnessKind
from extract.passage import Passage
from ingest.places import Places

V = TypeVar("V")
F = TypeVar("F")

DOUBTFUL = 0.75
"""Below this a value is not taken for a fact: a scan's reading of a handwritten number or day as a rule."""

FILL = 0.85
"""What other places must reach together where the document's own line does not speak for their value."""

ALIKE = 0.1
"""The share of misreadings that turn a figure into one that looks like it, for each such figure."""

STRAY = 0.001
"""The chance of one certain number or day among all that could stand there."""

JOINED = 0.005
"""The same for figures that were taken for one."""

_COIN = 0.5
"""A value read worse than this is likelier wrong than right."""

SPEAKERS = 12
"""Witnesses that are weighed; a file with hundreds of annexes says the same again and again."""

_LOOK_ALIKE = frozenset(
    frozenset(pair) for pair in "17 14 47 49 79 71 27 12 35 38 36 58 56 68 08 06 09 89 69 59 03 05 25 23".split()
)
_PLACES: dict[WitnessKind, str] = {
    "number-line": "dòng số ở đầu văn bản",
    "date-line": "dòng ngày tháng ở đầu văn bản",
    "header": "đầu văn bản",
    "authority-line": "dòng thẩm quyền ban hành",
    "title": "tên văn bản",
    "annex-heading": "dòng «Kèm theo …» của danh sách",
    "e-signature": "chữ ký số",
    "signature": "chỗ ký",
    "closing": "dòng ngày tháng ở cuối văn bản",
    "file-name": "tên tệp",
}


@dataclass(frozen=True, slots=True)
class Heard(Generic[V]):
    """What one witness says: `value` as it is compared, `said` as it is shown; null where it could not be read.

    `read` is the posterior of its words, `trust` how often a place of its kind speaks of the document it stands in.
    `rival` is what the second reader of a scan saw there.
    """

    kind: WitnessKind
    value: V | None
    said: str | date | None
    words: str
    quote: Quote | None
    read: float
    trust: float
    rival: V | None = None

    @property
    def shown(self) -> str:
        """What it says as Vietnamese papers write it."""
        return f"{self.said:%d/%m/%Y}" if isinstance(self.said, date) else self.said or ""


@dataclass(frozen=True, slots=True)
class Verdict(Generic[V]):
    """The value that the witnesses make likeliest, with its posterior."""

    value: V
    posterior: float


@dataclass(frozen=True, slots=True)
class Told(Generic[F]):
    """What stands of one field, all that was heard of it, and the doubts."""

    fact: F | None
    witnesses: tuple[Witness, ...]
    doubts: tuple[Doubt, ...] = ()


Chance = Callable[[Heard[V], V], float]
"""The chance that a witness says what it says if the value is true."""


@dataclass(frozen=True, slots=True)
class Eyes:
    """How surely words were read, and whether they were read from an image."""

    places: Places

    def sure(self, quote: Quote) -> float:
        """The lowest confidence of the words of a quote."""
        return self.places.find(quote.start, max(quote.end, quote.start + 1)).confidence

    def scanned(self, quote: Quote) -> bool:
        """Whether the words were read from an image."""
        return self.places.find(quote.start, max(quote.end, quote.start + 1)).origin == "ocr"

    def page(self, quote: Quote) -> int | None:
        """The page of the words, null where the source has none."""
        return self.places.find(quote.start, max(quote.end, quote.start + 1)).page

    def second(self, line: Passage) -> str:
        """A line as the second reader saw it where the two differed; the line itself where they did not."""
        placed = self.places.block_at(line.start)
        if placed is None:
            return line.text
        text, at = [], line.start
        for span in placed.block.spans:
            start, end = placed.start + span.start, placed.start + span.end
            if span.other and at <= start and end <= line.end:
                text += [line.text[at - line.start : start - line.start], span.other]
                at = end
        return "".join([*text, line.text[at - line.start :]])


def chance(heard: Heard[V], value: V, likeness: Callable[[V, V], float]) -> float:
    """The chance of a misreading or of a stray place beside that of a right one; `likeness` is 1 for equal values."""
    if heard.value is None:
        return 1.0
    same = likeness(heard.value, value)
    misread = 0.5 if heard.rival == value else min(same, ALIKE)
    return heard.trust * (heard.read if same == 1 else (1 - heard.read) * misread) + (1 - heard.trust) * STRAY


def alike(one: str, other: str) -> float:
    """How readily one row of figures is misread as another: 1 for equal ones, `STRAY` for those unlike.

    Figures of a pen that touch may be read as one («71» as «H»): rows that begin alike are a little less unlike.
    """
    if one == other:
        return 1.0
    if len(one) != len(other):
        return JOINED if abs(len(one) - len(other)) == 1 and one[:2] == other[:2] else STRAY
    pairs = [frozenset(pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return max(STRAY, ALIKE ** len(pairs)) if all(pair in _LOOK_ALIKE for pair in pairs) else STRAY


def weigh(heard: Iterable[Heard[V]], chance: Chance[V]) -> Verdict[V] | None:
    """The likeliest of all values said, against each other and against «none of them»; null where nothing is said."""
    speakers = _distinct(heard)
    saying = [one for one in speakers if one.value is not None]
    values = list(dict.fromkeys(v for one in saying for v in (one.value, one.rival) if v is not None))
    if not values:
        return None
    weights = [prod(chance(one, value) for one in speakers) for value in values]
    together = ALIKE if len({one.value for one in saying}) == 1 else STRAY
    none = prod(1 - one.read * one.trust for one in saying) * together ** (len(saying) - 1)
    best = max(range(len(values)), key=weights.__getitem__)
    total = sum(weights) + none
    return Verdict(values[best], weights[best] / total if total > 0 else 0.0)


def _likely(heard: Sequence[Heard[V]]) -> list[Heard[V]]:
    """Without values that were likelier misread than not and that nobody else says, where somebody was read better:
    strokes of a pen («8H» for 2871)."""
    said = Counter[V | None](value for one in heard for value in {one.value, one.rival} if value is not None)
    likely = [one for one in heard if one.read >= _COIN or said[one.value] > 1 or said[one.rival] > 1]
    return likely if any(one.value is not None for one in likely) else list(heard)


def settle(own: Heard[V] | None, others: Sequence[Heard[V]], chance: Chance[V], eyes: Eyes) -> Verdict[V] | None:
    """The value to take: the document's own digital line; else what the witnesses make likely enough; else null.

    Places other than its own line must reach more to fill it or to outvote it; where they do not, a line that was
    read well stands. The name of a file alone outvotes no such line, and fills no blank of a digital paper: that is a
    draft until it says otherwise itself.
    """
    verdict = weigh(_likely([own, *others] if own else others), chance)
    agreed = verdict is not None and own is not None and verdict.value == own.value
    if own and own.value is not None and own.quote and not eyes.scanned(own.quote):
        return verdict if agreed else Verdict(own.value, own.read)
    if verdict and own and not agreed and _only_named(verdict.value, others) and not _may_be_named(own, eyes):
        verdict = None
    if verdict and verdict.posterior >= (DOUBTFUL if own is None or agreed else FILL):
        return verdict
    return Verdict(own.value, own.read) if own and own.value is not None and own.read >= DOUBTFUL else None


def _only_named(value: V, others: Sequence[Heard[V]]) -> bool:
    return all(one.kind == "file-name" for one in others if one.value == value)


def _may_be_named(own: Heard[V], eyes: Eyes) -> bool:
    """A scan's line that was not read, or not well."""
    return own.quote is not None and eyes.scanned(own.quote) and (own.value is None or own.read < DOUBTFUL)


def _distinct(heard: Iterable[Heard[V]]) -> list[Heard[V]]:
    """One witness for each place and value, the best read: a heading that stands on each page speaks once."""
    best: dict[tuple[WitnessKind, V | None], Heard[V]] = {}
    for one in heard:
        known = best.get((one.kind, one.value))
        if known is None or one.read > known.read:
            best[one.kind, one.value] = one
    return list(best.values())[:SPEAKERS]


def witnesses(field: WitnessField, heard: Iterable[Heard[V]], agrees: Callable[[Heard[V]], bool]) -> list[Witness]:
    """What was heard as the decision hands it on; the same words of one kind and value once."""
    made = (Witness(field, one.kind, one.said, one.words, one.quote, round(one.read, 3), agrees(one)) for one in heard)
    first: dict[tuple[object, ...], Witness] = {}
    for one in made:
        first.setdefault((one.kind, one.value, one.words), one)
    return list(first.values())


def contradictions(
    field: WitnessField, stands: str, heard: Sequence[Heard[V]], against: Callable[[Heard[V]], bool], eyes: Eyes
) -> list[Doubt]:
    """A doubt for each value that a well read witness sets against the one that stands, with both said."""
    name = {"number": "Số", "issued_on": "Ngày", "issuer": "Cơ quan ban hành", "signer": "Người ký"}[field]
    doubts: dict[str, Doubt] = {}
    for one in heard:
        if one.value is not None and one.shown and one.read >= DOUBTFUL and against(one):
            page = eyes.page(one.quote) if one.quote else None
            where = _PLACES[one.kind] + (f", trang {page}" if page else "")
            reason = f"{name} lấy là «{stands}», nhưng {where} ghi «{one.shown}»; cần xem lại."
            doubts.setdefault(one.shown, Doubt(field, f"{_CODES[field]}-contradicted", reason, one.quote))
    return list(doubts.values())[:SPEAKERS]


_CODES: dict[WitnessField, str] = {"number": "number", "issued_on": "date", "issuer": "issuer", "signer": "signer"}
