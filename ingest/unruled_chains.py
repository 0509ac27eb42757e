"""Running numbers under one another on a page: what tells that rows of print are a list, and where its rows begin."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.text import fold
from ingest.unruled_lone import numbers_columns
from ingest.unruled_words import CLOSE, PrintRow, Word, pieces

_NUMBER = re.compile(r"(\d{1,4})[.)/]?$")
_COUNTER = re.compile(r"\A(?:s\W?\s?t\W?\s?t|t\W?\s?t|so(?:\s(?:tt|thu\stu))?|no|#)\W*$")
_LEVEL = 0.7  # em: numbers in one column have their left or right edges or their middles on one line
_MOST_OPEN = 30  # chains of one page that a number may go on
_YEARS = 1000  # from this on a lone number is more likely one: «… năm | 2023.»
_APART = 0.8  # em between the words of two heads
_HEADS = re.compile(
    r"(?:ho\W+(?:va\W+)?(?:chu\W+lot\W+)?ten|ten\b|tap the|ca nhan|chuc (?:vu|danh)|don vi|noi (?:cong tac|o)|dia chi"
    r"|hinh thuc|danh hieu|nam sinh|ngay sinh|thanh tich|ghi chu|muc thuong|so tien|co quan)"
)
MOST_MISSED = 2
"""Running numbers in a row that may be unreadable on a scan."""
_HIGH_HEAD = 5.0  # em from one line of a head to another
_MOST_BETWEEN = 30.0  # em from one number to the next


@dataclass(frozen=True, slots=True)
class Anchor:
    """A running number: the row of print it stands in, its word there, and what it counts.

    `own` is false where it is set against the words behind it («1. Vũ Hải Đăng»).
    """

    row: int
    word: Word
    number: int
    own: bool


@dataclass(frozen=True, slots=True)
class Chain:
    """Numbers that count on in one column; `head` is the row of «STT» or «TT» above them, if there is one."""

    anchors: tuple[Anchor, ...]
    head: int | None = None

    @property
    def own(self) -> bool:
        return self.anchors[0].own

    @property
    def top(self) -> int:
        """The row of print that the list begins with."""
        return self.anchors[0].row if self.head is None else self.head

    @property
    def rows(self) -> frozenset[int]:
        """The rows of print that have a number."""
        return frozenset(anchor.row for anchor in self.anchors)


def chains(rows: Sequence[PrintRow]) -> list[Chain]:
    """The chains of a page from top to bottom, those of one number only where a head stands above."""
    open_chains: list[list[Anchor]] = []
    for anchor in anchors_of(rows):
        for chain in reversed(open_chains[-_MOST_OPEN:]):
            if _goes_on(chain[-1], anchor) and not _head_between(rows, chain[-1], anchor):
                chain.append(anchor)
                break
        else:
            open_chains.append([anchor])
    found = [_with_head(rows, Chain(tuple(chain))) for chain in open_chains]
    kept = [chain for chain in found if len(chain.anchors) > 1 or chain.head is not None]
    return sorted(kept, key=lambda chain: chain.anchors[0].row)


def anchors_of(rows: Sequence[PrintRow]) -> list[Anchor]:
    found = []
    for index, row in enumerate(rows):
        first = row.words[0]
        number = number_in(first.text)
        if number is not None and not numbers_columns(row):
            alone = len(row.words) == 1 or row.words[1].left - first.right >= CLOSE
            found.append(Anchor(index, first, number, alone))
    return found


def number_in(text: str) -> int | None:
    """The running number that a text is: «7», «7.», «7)»."""
    told = _NUMBER.match(text)
    return int(told[1]) if told else None


def _goes_on(last: Anchor, anchor: Anchor) -> bool:
    """Whether a number is the next one in its column, or the first one of a new group."""
    one, other = last.word, anchor.word
    anew = anchor.number == 1 and last.number < _YEARS
    counts = anew or 0 < anchor.number - last.number <= 1 + (MOST_MISSED if one.line.origin == "ocr" else 0)
    if not counts or last.own != anchor.own or other.base - one.base > _MOST_BETWEEN:
        return False
    middles = abs(one.left + one.right - other.left - other.right) / 2
    return min(abs(one.left - other.left), abs(one.right - other.right), middles) < _LEVEL


def is_counter(text: str) -> bool:
    """Whether some words head a column of running numbers: «STT», «Số TT», «TT»."""
    return _COUNTER.match(fold(text).strip()) is not None


def _head_between(rows: Sequence[PrintRow], last: Anchor, anchor: Anchor) -> bool:
    """Whether another list begins between two numbers."""
    between = rows[last.row + 1 : anchor.row]
    return any(_counter_in(row, anchor.word) or (anchor.number == 1 and names_columns(row)) for row in between)


def _counter_in(row: PrintRow, number: Word) -> bool:
    """Whether a row has the head of the column that a number stands in, or its last word («Số | TT»)."""
    first = row.words[0]
    over = first.left < number.right + 1.5 and first.right > number.left - 1.5
    return over and (is_counter(first.text) or is_counter(" ".join(word.text for word in row.words[:2])))


def _with_head(rows: Sequence[PrintRow], chain: Chain) -> Chain:
    """The chain with the nearest head above it, if only few rows stand between: wrapped heads, a group's name."""
    first = chain.anchors[0]
    above = range(first.row - 1, max(-1, first.row - 9), -1)
    counter = next((index for index in above if _counter_in(rows[index], first.word)), None)
    named = next((index for index in above if names_columns(rows[index])), None) if first.own else None
    if counter is None or (named is not None and rows[named].base - rows[counter].base > _HIGH_HEAD):
        return replace(chain, head=named)  # what stands farther above heads the list before
    return replace(chain, head=counter)


def names_columns(row: PrintRow) -> bool:
    """Whether two words or more that stand apart are usual heads of columns."""
    parts = pieces(row.words, _APART)
    if len(parts) < 2:
        return False
    told = [part for part in parts if _HEADS.match(fold(" ".join(word.text for word in part)))]
    return len(told) > 1 and len(told) * 2 >= len(parts)
