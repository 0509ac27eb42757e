"""Counts of recipients that a decision states («cho 05 tập thể và 04 cá nhân»), against what was read."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from extract import terms
from extract.decision import Doubt, Quote, RecipientKind
from extract.lists import Granted
from extract.passage import Passage
from ingest.text import fold

_SPELLED = r"(?:\s*\([^()]{1,30}\))?"
_COLLECTIVE: tuple[RecipientKind, ...] = ("tap-the", "ho-gia-dinh", "doanh-nghiep")
_SAID: dict[RecipientKind, str] = {
    "ca-nhan": "cá nhân",
    "tap-the": "tập thể",
    "ho-gia-dinh": "hộ gia đình",
    "doanh-nghiep": "doanh nghiệp",
}


@dataclass(frozen=True, slots=True)
class Count:
    """How many recipients of one kind the words state."""

    kind: RecipientKind
    number: int
    quote: Quote


@cache
def _kinds() -> dict[str, RecipientKind]:
    """What is counted, folded -> the kind of recipient."""
    table: dict[RecipientKind, list[str]] = terms.terms()["counted"]
    return {fold(word): kind for kind, words in table.items() for word in words}


@cache
def _pattern() -> re.Pattern[str]:
    counted = terms.alternation(_kinds())
    return re.compile(rf"(?<![\d./-])(?P<n>\d{{1,4}}){_SPELLED}\s+(?:luot\s+)?(?P<what>{counted})(?![a-z])")


def find(text: Passage) -> Iterator[Count]:
    """Every count that a passage states, in order."""
    for match in _pattern().finditer(text.folded):
        kind = _kinds()[" ".join(match["what"].split())]
        yield Count(kind, int(match["n"]), text.group(match, 0).quote)


Miscounted = dict[RecipientKind, tuple[int, int]]
"""Kinds with the number stated and the number read."""


def miscounted(stated: Sequence[Count], granted: Iterable[Granted]) -> Miscounted:
    """The kinds of which another number was read than is stated, with both numbers.

    Where households or enterprises are not counted apart they are collectives. A recipient of two awards counts once,
    or twice where each award has a count of its own.
    """
    said: Counter[RecipientKind] = Counter()
    for count in stated:
        said[count.kind] += count.number
    granted = tuple(granted)
    named = {one.recipient.name.quote: one.recipient.kind for one in granted}
    read = Counter(kind if kind in said or kind not in _COLLECTIVE else "tap-the" for kind in named.values())
    several = Counter(count.kind for count in stated)
    kinds = (one.recipient.kind for one in granted for _ in one.awards)
    times = Counter(kind if kind in said or kind not in _COLLECTIVE else "tap-the" for kind in kinds)
    met = {kind for kind, number in said.items() if number == times[kind] and several[kind] > 1}
    return {kind: (number, read[kind]) for kind, number in said.items() if number != read[kind] and kind not in met}


def doubts(stated: Sequence[Count], granted: Sequence[Granted]) -> Iterator[Doubt]:
    """A doubt for each kind of which another number was read than is stated; one where no list was found at all."""
    if stated and not granted:
        yield Doubt("recipients", LIST_ABSENT, _ABSENT, stated[0].quote)
        return
    for kind, (said, read) in miscounted(stated, granted).items():
        quote = next(count.quote for count in stated if count.kind == kind)
        yield Doubt("recipients", "count-differs", _sentence(kind, said, read), quote)


LIST_ABSENT = "list-absent"
"""The code of the doubt about a decision that counts its recipients and holds no list."""
_ABSENT = "Văn bản ghi số người, tập thể được khen nhưng tệp không có danh sách: hãy nạp thêm danh sách kèm theo."


def _sentence(kind: RecipientKind, said: int, read: int) -> str:
    return f"Văn bản ghi «{said}» {_SAID[kind]}, máy đọc được «{read}»: hãy đối chiếu danh sách với bản gốc."
