"""What the audit found, kept from run to run so that a judged finding stays judged."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, and_, func, select

from store.archive import Archive
from store.layout import box_values, read_box
from store.records import FindingRecord, QuoteRecord, ReasonRecord
from store.tables import commendations, decisions, documents, sources
from store.tables import findings as table

BATCH = 500


def save_findings(archive: Archive, found: Iterable[FindingRecord]) -> tuple[FindingRecord, ...]:
    """Make these the findings of the archive and hand them back with their ids.

    A finding that was there keeps its id and its verdict; one that is no longer found goes, unless a person
    judged it.
    """
    with archive.writing() as connection:
        kept: dict[str, FindingRecord] = {}
        for finding in found:
            key = _key(connection, finding)
            if key not in kept:
                kept[key] = _save(connection, key, finding)
        held = connection.execute(select(table.c.id, table.c.key).where(table.c.verdict.is_(None))).all()
        gone = [row.id for row in held if row.key not in kept]
        for start in range(0, len(gone), BATCH):
            connection.execute(table.delete().where(table.c.id.in_(gone[start : start + BATCH])))
    return tuple(kept.values())


def findings(
    archive: Archive, rule: str | None = None, severity: str | None = None, since: date | None = None
) -> Iterator[FindingRecord]:
    """The findings as last saved, in order of their ids.

    `since` keeps those in which at least one decision was issued on that day or later.
    """
    chosen = select(table).order_by(table.c.id)
    if rule:
        chosen = chosen.where(func.upper(table.c.rule) == rule.upper())
    if severity:
        chosen = chosen.where(func.upper(table.c.severity) == severity.upper())
    if since:
        chosen = chosen.where(table.c.newest >= since)
    with archive.reading() as connection:
        rows = connection.execute(chosen).all()
    yield from (_record(row) for row in rows)


def _save(connection: Connection, key: str, finding: FindingRecord) -> FindingRecord:
    newest = select(func.max(documents.c.issued_on)).where(
        documents.c.id.in_([quote.document for quote in finding.quotes])
    )
    values = {
        "rule": finding.rule,
        "severity": finding.severity,
        "newest": connection.execute(newest).scalar(),
        "body": _body(finding),
    }
    row = connection.execute(select(table).where(table.c.key == key)).one_or_none()
    if row is None:
        made: Any = connection.execute(table.insert().values(key=key, **values)).inserted_primary_key
        return replace(finding, id=int(made[0]))
    connection.execute(table.update().where(table.c.id == row.id).values(**values))
    return replace(
        finding,
        id=row.id,
        verdict=row.verdict,
        judged_by=row.judged_by,
        judged_at=row.judged_at,
        note=row.note,
    )


def _key(connection: Connection, finding: FindingRecord) -> str:
    """The rule and what it compares, in words that outlive a new load: decision, recipient, award.

    A finding without awards is about its files.
    """
    sides = sorted(_award_key(connection, award) for award in finding.awards)
    if len(sides) < 2:
        chosen = select(sources.c.sha256).join(documents)
        of = documents.c.id.in_([quote.document for quote in finding.quotes])
        sides += sorted(connection.scalars(chosen.where(of)))
    return sha256("\n".join((finding.rule, *sides)).encode()).hexdigest()


def _award_key(connection: Connection, award_id: int) -> str:
    row = connection.execute(
        select(commendations, decisions.c.key).join(decisions).where(commendations.c.id == award_id)
    ).one()
    same = and_(
        commendations.c.document_id == row.document_id,
        commendations.c.code == row.code,
        commendations.c.recipient_folded == row.recipient_folded,
        commendations.c.id < award_id,
    )
    # Two equal rows in one list (R-DUP-02) differ by their order.
    order = connection.execute(select(func.count()).select_from(commendations).where(same)).scalar_one()
    return f"{row.key}|{row.code}|{row.recipient_folded}|{order}"


def _body(finding: FindingRecord) -> dict[str, Any]:
    body = asdict(finding)
    for name in ("id", "rule", "severity", "verdict", "judged_by", "judged_at", "note"):
        del body[name]
    body["quotes"] = [asdict(quote) | {"box": box_values(quote.box)} for quote in finding.quotes]
    return body


def _record(row: Row[Any]) -> FindingRecord:
    body = row.body
    return FindingRecord(
        id=row.id,
        rule=row.rule,
        severity=row.severity,
        title=body["title"],
        awards=tuple(body["awards"]),
        documents=tuple(body["documents"]),
        recipient=body["recipient"],
        law=tuple(body["law"]),
        regime=body["regime"],
        score=body["score"],
        reasons=tuple(ReasonRecord(**reason) for reason in body["reasons"]),
        quotes=tuple(QuoteRecord(**quote | {"box": read_box(quote["box"])}) for quote in body["quotes"]),
        verdict=row.verdict,
        judged_by=row.judged_by,
        judged_at=row.judged_at,
        note=row.note,
    )
