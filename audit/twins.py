"""Two files that look like one decision although their numbers were read differently (R-DUP-01).

The archive joins files by number, agency and year; a handwritten or misread number escapes that. Without this every
row of the two lists would be called a duplicate award.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from audit.copies import award_key, loose_key
from audit.finding import dated, in_order, make, quote_of
from audit.identity import same_agency
from audit.sentences import reason
from ingest.text import fold
from store.records import AwardRecord, FindingRecord

SHARED = 0.8
"""Twins have at least this part of the rows of the longer list in common."""

MANY = 5
"""From so many shared rows on, a missing date is no obstacle."""

MISREAD_SIGNS = 1
"""A scanned number may differ in so many signs, besides the letters behind the slash."""

Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Decision:
    """One decision as its rows show it; `first` stands for the file."""

    first: AwardRecord
    rows: frozenset[Row]


def twins(records: Iterable[AwardRecord]) -> Iterator[tuple[AwardRecord, AwardRecord]]:
    """Pairs of decisions that are probably one, each by its first award."""
    decisions = _decisions(records)
    holders: dict[Row, list[int]] = defaultdict(list)
    for number, decision in decisions.items():
        for row in decision.rows:
            holders[row].append(number)
    for number, decision in decisions.items():
        if not _is_unsure(decision):
            continue
        shared = Counter(other for row in decision.rows for other in holders[row] if other != number)
        for other, count in sorted(shared.items()):
            if number > other and _is_unsure(decisions[other]):
                continue
            if _are_twins(decision, decisions[other], count):
                yield in_order(decision.first, decisions[other].first)


def _decisions(records: Iterable[AwardRecord]) -> dict[int, _Decision]:
    grouped: dict[int, list[AwardRecord]] = defaultdict(list)
    for record in records:
        grouped[record.document.decision_id].append(record)
    return {
        number: _Decision(
            min(rows, key=lambda row: row.id), frozenset((loose_key(row), award_key(row)) for row in rows)
        )
        for number, rows in sorted(grouped.items())
    }


def _is_unsure(decision: _Decision) -> bool:
    """Whether the number may be wrong: it is missing, or was read from a scan."""
    return decision.first.document.number is None or decision.first.document.scanned


def _are_twins(one: _Decision, other: _Decision, shared: int) -> bool:
    if shared < SHARED * max(len(one.rows), len(other.rows)):
        return False
    left, right = one.first.document, other.first.document
    dates = {left.issued_on, right.issued_on}
    if len(dates - {None}) == 2 or (None in dates and shared < MANY):
        return False
    if left.agency and right.agency and not same_agency(one.first, other.first):
        return False
    return _numbers_may_agree(left.number, right.number)


def _numbers_may_agree(left: str | None, right: str | None) -> bool:
    if left is None or right is None:
        return True
    one, other = (fold(number).split("/")[0] for number in (left, right))
    return Levenshtein.distance(one, other) <= MISREAD_SIGNS


def twin_finding(left: AwardRecord, right: AwardRecord) -> FindingRecord:
    """The question whether two files are one decision."""
    words = reason(
        "documents",
        "twins",
        left=f"{left.document.file}, {dated(left.document)}",
        right=f"{right.document.file}, {dated(right.document)}",
    )
    return make("R-DUP-01", "WARN", (left, right), (words,), (quote_of(left), quote_of(right)), 0.9)
