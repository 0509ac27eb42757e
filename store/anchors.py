"""What ties a correction to one award of a file, so that a new reading of the same bytes finds that award or none.

An award has no number of its own on paper: it is known by its words, by where they stand, by who is named there and by
what is granted. A correction is never carried over to another award: where two answer, or none, it stays without one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from rapidfuzz.distance import OSA

from ingest.text import fold

NEAR_LETTERS = 2
"""So many letters of a name another reading of the same place may show differently."""

SHARED_HEIGHT = 0.5
"""Two boxes on a page are one place if they share this part of the lower one's height."""


@dataclass(frozen=True, slots=True)
class Read:
    """One award as a file was read, before any correction. `start` and `end` are offsets into the document's text."""

    award: int
    name: str
    code: str
    quote: str
    start: int
    end: int
    page: int | None
    box: tuple[float, ...] | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """The marks by which an award is known again.

    `text` is the SHA-256 of the document's text, in which alone `start` and `end` mean something; `order` counts from 0
    among the `equals` awards of the file that have the same words, name and code; `others` counts the further awards
    that stand at this place for this name.
    """

    name: str
    code: str
    quote: str
    start: int
    end: int
    page: int | None
    box: tuple[float, ...] | None
    text: str
    order: int
    equals: int
    others: int

    @property
    def key(self) -> str:
        """A name for the award in `corrections.target`."""
        return sha256(repr(self).encode()).hexdigest()


def anchor_of(award: Read, every: Sequence[Read], text: str) -> Anchor:
    """The anchor of an award, among all awards of its document in their order; `text` is the `digest` of its text."""
    equals = [other.award for other in every if _same_words(award, other) and award.code == other.code]
    beside = [other for other in every if _covers(award, other) and fold(award.name) == fold(other.name)]
    marks = {name: value for name, value in asdict(award).items() if name != "award"}
    order = equals.index(award.award)
    return Anchor(**marks, text=text, order=order, equals=len(equals), others=len(beside) - 1)


def digest(text: str) -> str:
    """What tells whether a document's text is the same letter by letter."""
    return sha256(text.encode()).hexdigest()


def as_values(anchor: Anchor) -> dict[str, Any]:
    """An anchor as the archive keeps it."""
    return asdict(anchor)


def from_values(values: dict[str, Any]) -> Anchor:
    """The reverse of `as_values`."""
    box = values["box"]
    return Anchor(**{**values, "box": tuple(box) if box else None})


def find(
    anchor: Anchor, every: Sequence[Read], text: str, name: str | None = None, code: str | None = None
) -> Read | None:
    """The award that an anchor means among those of a new reading; null where none answers, or several do.

    `text` is the `digest` of the document's text now. `name` and `code` are what a person put in the place of what was
    read: a better reading may show those by itself.
    """
    equals = [read for read in every if _same_words(anchor, read) and anchor.code == read.code]
    if len(equals) == anchor.equals:
        return equals[anchor.order]
    same = anchor.text == text
    here = [read for read in every if _stands_at(anchor, read, same) and _is_named(anchor, name, read)]
    granted = [read for read in here if read.code in (anchor.code, code)]
    if len(granted) == 1:
        return granted[0]
    return here[0] if len(here) == 1 and not anchor.others else None


def found(wanted: Iterable[tuple[str, Read | None]]) -> dict[str, Read]:
    """By target, the award it means; of two targets that claim one award neither gets it."""
    claims = [(target, read) for target, read in wanted if read]
    counts: dict[int, int] = {}
    for _, read in claims:
        counts[read.award] = counts.get(read.award, 0) + 1
    return {target: read for target, read in claims if counts[read.award] == 1}


def _same_words(left: Anchor | Read, right: Read) -> bool:
    return _compact(left.quote) == _compact(right.quote) and left.name == right.name


def _compact(text: str) -> str:
    return "".join(text.split())


def _is_named(anchor: Anchor, corrected: str | None, read: Read) -> bool:
    shown = fold(read.name)
    near = len(shown) >= 6 and OSA.distance(fold(anchor.name), shown, score_cutoff=NEAR_LETTERS) <= NEAR_LETTERS
    return near or shown in (fold(anchor.name), fold(corrected or anchor.name))


def _stands_at(anchor: Anchor, read: Read, same_text: bool) -> bool:
    """The same stretch of the same text, or the same place on the page; without either the very same words."""
    if same_text:
        return _covers(anchor, read)
    if anchor.box and read.box:
        return anchor.page == read.page and _overlap(anchor.box, read.box)
    return anchor.page == read.page and _compact(anchor.quote) == _compact(read.quote)


def _covers(left: Anchor | Read, right: Read) -> bool:
    """Two stretches of one text share half of the shorter one."""
    shared = min(left.end, right.end) - max(left.start, right.start)
    return shared > 0 and shared * 2 >= min(left.end - left.start, right.end - right.start)


def _overlap(left: Sequence[float], right: Sequence[float]) -> bool:
    """Two boxes (left, top, right, bottom) are one place: side by side is another one."""
    height = min(left[3], right[3]) - max(left[1], right[1])
    width = min(left[2], right[2]) - max(left[0], right[0])
    return width > 0 and height > 0 and height >= SHARED_HEIGHT * min(left[3] - left[1], right[3] - right[1])
