"""Runs the rules over the archive's awards; writes findings as rows that `store` can show."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from itertools import combinations, product

from audit.copies import award_key, differing_copies, loose_key
from audit.duplicates import listed_twice, same_form_same_achievement, same_title_same_year
from audit.identity import COLLECTIVES, kind_group
from audit.rules import SEVERITIES
from audit.twins import twin_finding, twins
from audit.units import has_own_name, parse_unit
from store.archive import Archive
from store.awards import awards
from store.findings import save_findings
from store.records import AwardRecord, FindingRecord

Question = Callable[[AwardRecord, AwardRecord], FindingRecord | None]

WITHIN: tuple[Question, ...] = (listed_twice,)
"""The rules about two awards of one decision."""

BETWEEN: tuple[Question, ...] = (same_title_same_year, same_form_same_achievement)
"""The rules about awards of two decisions."""

IN_FORCE = "valid"
"""A revoked, replaced or corrected decision, a draft and a report in the press take part in no rule."""

Block = tuple[str, str, str]


def audit(records: Iterable[AwardRecord], standing: Container[int] | None = None) -> tuple[FindingRecord, ...]:
    """All findings among these awards, the gravest first; their order does not depend on that of the records.

    `records` may hold the awards of every file. Those of one decision count once: the ones whose ids are in
    `standing`, or without it those of its first digital file.
    """
    every = sorted((record for record in records if record.status == IN_FORCE), key=lambda record: record.id)
    counted = _counted_once(every) if standing is None else [r for r in every if r.id in standing]
    doubles = list(twins(counted))
    joined = {frozenset((left.document.decision_id, right.document.decision_id)) for left, right in doubles}
    findings = [*differing_copies(every), *(twin_finding(left, right) for left, right in doubles)]
    findings += [
        finding
        for left, right in _pairs(counted)
        if frozenset((left.document.decision_id, right.document.decision_id)) not in joined
        for finding in _ask(left, right)
    ]
    return tuple(sorted(findings, key=_weight))


def refresh(archive: Archive) -> tuple[FindingRecord, ...]:
    """Audit a whole archive and store the findings, with their ids; what people judged before stays judged."""
    standing = {record.id for record in awards(archive)}
    return save_findings(archive, audit(awards(archive, all_files=True), standing))


def _ask(left: AwardRecord, right: AwardRecord) -> Iterator[FindingRecord]:
    same = left.document.decision_id == right.document.decision_id
    for question in WITHIN if same else BETWEEN:
        finding = question(left, right)
        if finding:
            yield finding


def _weight(finding: FindingRecord) -> tuple[int, str, str, tuple[int, ...]]:
    return (-SEVERITIES.index(finding.severity), finding.rule, finding.recipient, finding.awards)


def _counted_once(records: list[AwardRecord]) -> list[AwardRecord]:
    """The awards of each decision's first digital file, and of further files that list others."""
    decisions: dict[int, dict[int, list[AwardRecord]]] = defaultdict(lambda: defaultdict(list))
    for record in records:
        decisions[record.document.decision_id][record.document.id].append(record)
    return [record for files in decisions.values() for record in _of_one_decision(files)]


def _of_one_decision(files: dict[int, list[AwardRecord]]) -> Iterator[AwardRecord]:
    seen: set[str] = set()
    for rows in sorted(files.values(), key=lambda rows: (rows[0].document.scanned, rows[0].document.id)):
        names = {loose_key(row) for row in rows}
        if len(names & seen) * 2 < min(len(names), len(seen) or len(names)) or not seen:
            yield from rows
            seen |= names


def _pairs(records: Iterable[AwardRecord]) -> Iterator[tuple[AwardRecord, AwardRecord]]:
    """Pairs of awards that may be one recipient's: same award, same name without marks, no two other units."""
    blocks: dict[Block, dict[str | None, list[AwardRecord]]] = defaultdict(lambda: defaultdict(list))
    for record in records:
        key = (award_key(record), kind_group(record.kind), _name(record))
        blocks[key][_whereabouts(record)].append(record)
    for block in blocks.values():
        nowhere = block.pop(None, [])
        yield from combinations(nowhere, 2)
        for group in block.values():
            yield from combinations(group, 2)
            yield from product(nowhere, group)


def _name(record: AwardRecord) -> str:
    """The name to look under; of a collective what it is, since one side may leave its place out."""
    return parse_unit(record.recipient, True).head if record.kind in COLLECTIVES else loose_key(record)


def _whereabouts(record: AwardRecord) -> str | None:
    """What must agree besides the name: a person's unit, a collective's place; null where it is not given."""
    if record.kind not in COLLECTIVES:
        return parse_unit(record.unit, True).head if record.unit else None
    unit = parse_unit(record.recipient, True)
    if has_own_name(unit.head):
        return ""
    return unit.places[0][1] or None if unit.places else None
