"""Counts of recipients that a decision states («cho 05 tập thể và 04 cá nhân»), against what was read."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
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


def doubts(stated: Iterable[Count], granted: Iterable[Granted]) -> Iterator[Doubt]:
    """A doubt for each kind of which another number was read than is stated; one where no list was found at all.

    Where households or enterprises are not counted apart they are collectives. A recipient of two awards counts once.
    """
    counts = list(stated)
    apart = {count.kind for count in counts}
    named = {one.recipient.name.quote: one.recipient.kind for one in granted}
    if counts and not named:
        yield Doubt("recipients", "list-absent", _ABSENT, counts[0].quote)
        return
    read = Counter(kind if kind in apart or kind not in _COLLECTIVE else "tap-the" for kind in named.values())
    for kind in dict.fromkeys(count.kind for count in counts):
        said = sum(count.number for count in counts if count.kind == kind)
        if said != read[kind]:
            quote = next(count.quote for count in counts if count.kind == kind)
            yield Doubt("recipients", "count-differs", _sentence(kind, said, read[kind]), quote)


_ABSENT = "Văn bản ghi số người, tập thể được khen nhưng tệp không có danh sách: hãy nạp thêm danh sách kèm theo."


def _sentence(kind: RecipientKind, said: int, read: int) -> str:
    return f"Văn bản ghi «{said}» {_SAID[kind]}, máy đọc được «{read}»: hãy đối chiếu danh sách với bản gốc."
