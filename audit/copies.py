"""R-DUP-01: files of one decision. They count once; a finding is made only where their contents differ."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from audit.finding import dated, make, quote_of
from audit.identity import COLLECTIVES
from audit.names import folded_key, name_key
from audit.sentences import reason
from audit.units import parse_unit
from ingest.text import fold
from store.records import AwardRecord, FindingRecord, QuoteRecord, ReasonRecord
from store.withdrawn import ENTERED, LIST

SHOWN = 8
"""Differences listed in one finding; the rest is counted."""

MISREAD_LETTERS = 2
"""A scan may read this many letters of a name wrongly."""

CLEAR = 0.85
"""A row that a scan shows with this confidence is there."""

Rows = Sequence[AwardRecord]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between two files: its sentence, the rows that show it, and whether a scan may explain it."""

    reason: ReasonRecord
    rows: tuple[AwardRecord, ...]
    doubtful: bool


def exact_key(record: AwardRecord) -> str:
    """The recipient with marks, in comparable form."""
    if record.kind in COLLECTIVES:
        return parse_unit(record.recipient).whole
    return name_key(record.recipient)


def loose_key(record: AwardRecord) -> str:
    """The recipient without marks."""
    if record.kind in COLLECTIVES:
        return fold(exact_key(record)).replace(" ", "")
    return folded_key(record.recipient)


def award_key(record: AwardRecord) -> str:
    """The award; one outside the catalogue goes by its words."""
    return f"{record.code}:{fold(record.name)}" if record.code.endswith("khac") else record.code


def differing_copies(records: Iterable[AwardRecord]) -> Iterator[FindingRecord]:
    """The findings of R-DUP-01 among all files of all decisions; what was entered by hand is no file."""
    decisions: dict[int, dict[int, list[AwardRecord]]] = defaultdict(lambda: defaultdict(list))
    for record in sorted(records, key=lambda record: record.id):
        if record.document.type == ENTERED:
            continue
        decisions[record.document.decision_id][record.document.id].append(record)
    for files in decisions.values():
        reference, *others = sorted(files.values(), key=lambda r: (r[0].document.scanned, r[0].document.id))
        for other in others:
            finding = compare_files(reference, other)
            if finding:
                yield finding


def compare_files(left: Rows, right: Rows) -> FindingRecord | None:
    """What two files of one decision differ in, as one finding; nothing where they agree."""
    if _is_part(left[0]) or _is_part(right[0]):
        return None
    differences = _differences(left, right)
    if not differences:
        return None
    certain = any(not found.doubtful for found in differences)
    reasons = [reason("documents", "files", left=_named(left[0]), right=_named(right[0]))]
    reasons += [found.reason for found in differences[:SHOWN]]
    if len(differences) > SHOWN:
        reasons.append(reason("rows", "more", count=len(differences) - SHOWN))
    if left[0].document.scanned or right[0].document.scanned:
        reasons.append(reason("rows", "scan"))
    rows = [row for found in differences[:SHOWN] for row in found.rows]
    quotes = [quote_of(row) for row in rows]
    quotes += [_cover(side[0]) for side in (left, right) if side[0].document.id not in {q.document for q in quotes}]
    return make("R-DUP-01", "ERROR" if certain else "WARN", rows, reasons, quotes, 1.0 if certain else 0.5)


def _named(record: AwardRecord) -> str:
    return f"{record.document.file}, {dated(record.document)}"


def _cover(record: AwardRecord) -> QuoteRecord:
    """The other file as a whole, where a row is missing in it."""
    document = record.document
    return QuoteRecord(document.id, document.file, None, None, document.title or dated(document))


def _is_part(record: AwardRecord) -> bool:
    """An extract or an annexed list in a file of its own need not hold every row."""
    document = record.document
    return document.type in (LIST, "trich-sao") or "trích sao" in (document.title or "").lower()


def _differences(left: Rows, right: Rows) -> list[Difference]:
    one, other = _unmatched(left, right, lambda r: (exact_key(r), award_key(r)))
    scans = left[0].document.scanned or right[0].document.scanned
    if scans:
        one, other = _unmatched(one, other, lambda r: (loose_key(r), award_key(r)))
    found: list[Difference] = []
    for row in list(one):
        partner = _partner(row, other, scans)
        if partner:
            one.remove(row)
            other.remove(partner)
            found.append(_changed(row, partner, scans))
    return found + [_only(row, scans) for row in (*one, *other)]


def _unmatched(
    left: Rows, right: Rows, key: Callable[[AwardRecord], tuple[str, str]]
) -> tuple[list[AwardRecord], list[AwardRecord]]:
    """The rows of each side without an equal on the other; each row is used once."""
    waiting: dict[tuple[str, str], list[AwardRecord]] = defaultdict(list)
    for row in right:
        waiting[key(row)].append(row)
    alone = [row for row in left if not (waiting[key(row)] and waiting[key(row)].pop())]
    return alone, sorted((row for rows in waiting.values() for row in rows), key=lambda row: row.id)


def _partner(row: AwardRecord, others: Rows, scans: bool) -> AwardRecord | None:
    """The row of the other file that means the same recipient: another award, or a name read wrongly."""
    for other in others:
        if exact_key(row) == exact_key(other) or (scans and loose_key(row) == loose_key(other)):
            return other
    if not scans:
        return None
    near = [
        other
        for other in others
        if award_key(row) == award_key(other)
        and Levenshtein.distance(loose_key(row), loose_key(other), score_cutoff=MISREAD_LETTERS) <= MISREAD_LETTERS
    ]
    return near[0] if near else None


def _changed(row: AwardRecord, partner: AwardRecord, scans: bool) -> Difference:
    if award_key(row) != award_key(partner):
        words = reason("rows", "award", name=row.recipient, left=row.name, right=partner.name)
        return Difference(words, (row, partner), scans)
    words = reason("rows", "spelling", left=row.recipient, right=partner.recipient)
    return Difference(words, (row, partner), True)


def _only(row: AwardRecord, scans: bool) -> Difference:
    """A row of one file only. A scan may lose a row; one that it shows clearly is there."""
    words = reason("rows", "only", file=row.document.file, name=row.recipient, award=row.name)
    clear = row.document.scanned and row.confidence >= CLEAR and not row.needs_review
    return Difference(words, (row,), scans and not clear)
