"""The awards in the archive, as records in the terms of the award export."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from store.answered import answered
from store.archive import Archive
from store.layout import read_box
from store.records import AwardRecord, DocumentRecord
from store.tables import commendations, decisions, documents, doubts, sources
from store.withdrawn import all_withdrawn

BATCH = 1000
"""Awards read at a time: SQLite takes no more than 32,766 values in one question."""

_DOCUMENT = (
    documents.c.id.label("doc_id"),
    sources.c.name.label("file"),
    sources.c.sha256,
    documents.c.type,
    documents.c.number,
    documents.c.issued_on,
    documents.c.agency,
    documents.c.place,
    documents.c.title,
    documents.c.signer,
    documents.c.signer_position,
    documents.c.signer_capacity,
    documents.c.scanned,
    documents.c.decision_id.label("decision"),
    decisions.c.status,
)


def joined(*columns: Any) -> Select[Any]:
    """A question over awards with their document, file and decision."""
    return (
        select(*columns)
        .select_from(commendations)
        .join(documents, commendations.c.document_id == documents.c.id)
        .join(sources, documents.c.source_id == sources.c.id)
        .join(decisions, documents.c.decision_id == decisions.c.id)
    )


def awards(archive: Archive, *, all_files: bool = False) -> Iterator[AwardRecord]:
    """Every award in the order of its id; one decision's awards once, whatever the number of its files.

    `all_files` gives the awards of every file, for comparing the files of one decision; what was taken out is in none.
    """
    last = 0
    with archive.reading() as connection:
        gone = all_withdrawn(connection)
    while True:
        chosen = joined(commendations.c.id).where(commendations.c.id > last).order_by(commendations.c.id)
        if not all_files:
            chosen = chosen.where(commendations.c.stands)
        with archive.reading() as connection:
            ids = list(connection.scalars(chosen.limit(BATCH)))
            records = awards_by_id(connection, [award for award in ids if award not in gone])
        if not ids:
            return
        yield from records
        last = ids[-1]


def awards_by_id(connection: Connection, ids: Sequence[int]) -> list[AwardRecord]:
    """The awards of these ids, in this order; ids that are gone are left out."""
    found: dict[int, AwardRecord] = {}
    for start in range(0, len(ids), BATCH):
        part = ids[start : start + BATCH]
        reasons = _doubts(connection, part)
        chosen = joined(*commendations.c, *_DOCUMENT).where(commendations.c.id.in_(part))
        for row in connection.execute(chosen):
            found[row.id] = _award(row, tuple(reasons[row.id]))
    return [found[award_id] for award_id in ids if award_id in found]


def _doubts(connection: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    """What is uncertain about each award: its document's doubts (a number by hand), then its own."""
    of_document = (
        select(commendations.c.id, doubts.c.reason)
        .join(doubts, doubts.c.document_id == commendations.c.document_id)
        .join(documents, doubts.c.document_id == documents.c.id)
        .where(doubts.c.commendation_id.is_(None), doubts.c.settled_by.is_(None), commendations.c.id.in_(ids))
        .where(~answered())
    )
    own = select(doubts.c.commendation_id, doubts.c.reason).where(
        doubts.c.commendation_id.in_(ids), doubts.c.settled_by.is_(None)
    )
    reasons: dict[int, list[str]] = defaultdict(list)
    for chosen in (of_document, own):
        for award_id, reason in connection.execute(chosen.order_by(doubts.c.id)):
            reasons[award_id].append(reason)
    return reasons


def _award(row: Row[Any], reasons: tuple[str, ...]) -> AwardRecord:
    return AwardRecord(
        id=row.id,
        document=document_record(row),
        code=row.code,
        name=row.name,
        level=row.level,
        kind=row.kind,
        recipient=row.recipient,
        honorific=row.honorific,
        position=row.position,
        unit=row.unit,
        identity=row.identity,
        years=None if row.first_year is None else (row.first_year, row.last_year),
        period_text=row.period_text,
        reason=row.reason,
        occasion=row.occasion,
        movement=row.movement,
        bonus_vnd=row.bonus_vnd,
        posthumous=row.posthumous,
        status=row.own_status or row.status,
        page=row.page,
        box=read_box(row.box),
        quote=row.quote,
        confidence=row.confidence,
        needs_review=row.needs_review,
        doubts=reasons,
    )


def document_record(row: Row[Any]) -> DocumentRecord:
    """A row that has the columns `_DOCUMENT` as the record of its document."""
    return DocumentRecord(
        id=row.doc_id,
        file=row.file,
        sha256=row.sha256,
        type=row.type,
        number=row.number,
        issued_on=row.issued_on,
        agency=row.agency,
        place=row.place,
        title=row.title,
        signer=row.signer,
        signer_position=row.signer_position,
        signer_capacity=row.signer_capacity,
        scanned=row.scanned,
        decision_id=row.decision,
    )


def document_columns() -> tuple[Any, ...]:
    """The columns `document_record` reads, and the decision's status."""
    return _DOCUMENT
