"""Counts of recipients that a decision states («cho 05 tập thể và 04 cá nhân»), against what was read."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache

from extract import terms
from extract.decision import Count, Doubt, RecipientKind
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
    granted = tuple(granted)
    named = {one.recipient.name.quote: one.recipient.kind for one in granted}
    times = (one.recipient.kind for one in granted for _ in one.awards)
    return differing(stated, named.values(), times)


def differing(stated: Iterable[Count], named: Iterable[RecipientKind], times: Iterable[RecipientKind]) -> Miscounted:
    """The same, given the kind of each recipient and of whom each award was granted to."""
    own = [count for count in stated if not count.joint]
    said: Counter[RecipientKind] = Counter()
    for count in own:
        said[count.kind] += count.number
    read, granted = (Counter(_counted_as(kind, said) for kind in kinds) for kinds in (named, times))
    several = Counter(count.kind for count in own)
    met = {kind for kind, number in said.items() if number == granted[kind] and several[kind] > 1}
    return {kind: (number, read[kind]) for kind, number in said.items() if number != read[kind] and kind not in met}


def _counted_as(kind: RecipientKind, said: Container[RecipientKind]) -> RecipientKind:
    return "tap-the" if kind in _COLLECTIVE and kind not in said else kind


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
LISTS_DIFFER = "lists-differ"
"""The code of the doubt about a decision whose lists, in files of their own, have another number than it states."""
_ABSENT = "Văn bản ghi số người, tập thể được khen nhưng tệp không có danh sách: hãy nạp thêm danh sách kèm theo."


def elsewhere(kind: RecipientKind, said: int, read: int) -> str:
    """What is to be said of a decision whose lists, in files of their own, have another number of a kind."""
    return (
        f"Văn bản ghi «{said}» {_SAID[kind]}, các danh sách đã nạp có «{read}»: hãy nạp thêm danh sách còn thiếu hoặc "
        "đối chiếu với bản gốc."
    )


def _sentence(kind: str, said: int, read: int) -> str:
    return f"Văn bản ghi «{said}» {kind}, máy đọc được «{read}»: hãy đối chiếu danh sách với bản gốc."
