"""The amount in brackets behind each recipient of a run: «cho Tổ A (500.000 đồng), ông B (300.000 đồng)»."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract import merit
from extract.decision import Fact, Recipient
from extract.passage import Passage

_OWN = re.compile(
    r"\(\s*(?:(?:tien|muc)\s+)?(?:thuong\s*)?(?::\s*)?(?P<sum>\d{1,3}(?:[.,]\d{3})+\s*(?:dong|d|vnd))\s*\)"
)


def of_each(words: Passage, named: Sequence[Recipient]) -> tuple[Fact[int] | None, ...]:
    """The own bonus of each recipient in đồng, as `named` stands in `words`; null for all where fewer than two have it.

    One amount at the end of a run may be that of all.
    """
    starts = [max(0, one.name.quote.start - words.start) for one in named] + [len(words.text)]
    found = [_first(words, *span) for span in pairwise(starts)]
    return tuple(found if sum(bonus is not None for bonus in found) > 1 else [None] * len(named))


def _first(words: Passage, start: int, end: int) -> Fact[int] | None:
    match = _OWN.search(words.folded, start, max(start, end))
    return merit.bonus(words.group(match, "sum"), column=True) if match else None
