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
    """How many recipients of one kind the words state; of all kinds together where `joint` («06 tập thể, cá nhân»)."""

    kind: RecipientKind
    number: int
    quote: Quote
    joint: bool = False


@cache
def _kinds() -> dict[str, RecipientKind]:
    """What is counted, folded -> the kind of recipient."""
    table: dict[RecipientKind, list[str]] = terms.terms()["counted"]
    return {fold(word): kind for kind, words in table.items() for word in words}


@cache
def _pattern() -> re.Pattern[str]:
    counted = terms.alternation(_kinds())
    more = rf"(?:\s*+(?:,|/|va|hoac)\s*+(?P<more>{counted})(?![a-z]))?+"
    return re.compile(rf"(?<![\d./-])(?P<n>\d{{1,4}}){_SPELLED}\s+(?:luot\s+)?(?P<what>{counted})(?![a-z]){more}")


def find(text: Passage) -> Iterator[Count]:
    """Every count that a passage states, in order."""
    for match in _pattern().finditer(text.folded):
        kind, other = (_kinds()[" ".join(match[name].split())] if match[name] else None for name in ("what", "more"))
        joint = other is not None and other != kind
        words = text.cut(match.start(), match.end() if joint else match.end("what"))
        yield Count(kind or "tap-the", int(match["n"]), words.quote, joint)


Miscounted = dict[RecipientKind, tuple[int, int]]
"""Kinds with the number stated and the number read."""


def miscounted(stated: Sequence[Count], granted: Iterable[Granted]) -> Miscounted:
    """The kinds of which another number was read than is stated, with both numbers.

    Where households or enterprises are not counted apart they are collectives. A recipient of two awards counts once,
    or twice where each award has a count of its own.
    """
    said: Counter[RecipientKind] = Counter()
    stated = [count for count in stated if not count.joint]
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
    for kind, (said, found) in miscounted(stated, granted).items():
        quote = next(count.quote for count in stated if count.kind == kind and not count.joint)
        yield Doubt("recipients", "count-differs", _sentence(_SAID[kind], said, found), quote)
    joint = sum(count.number for count in stated)
    read = {len({one.recipient.name.quote for one in granted}), sum(len(one.awards) for one in granted)}
    if stated and all(count.joint for count in stated) and joint not in read:
        yield Doubt("recipients", "count-differs", _sentence("tập thể, cá nhân", joint, min(read)), stated[0].quote)


LIST_ABSENT = "list-absent"
"""The code of the doubt about a decision that counts its recipients and holds no list."""
_ABSENT = "Văn bản ghi số người, tập thể được khen nhưng tệp không có danh sách: hãy nạp thêm danh sách kèm theo."


def _sentence(kind: str, said: int, read: int) -> str:
    return f"Văn bản ghi «{said}» {kind}, máy đọc được «{read}»: hãy đối chiếu danh sách với bản gốc."
