"""One document with everything that was read from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, or_, select

from ingest.document import Box
from store.answered import answered_of
from store.archive import Archive
from store.awards import awards_by_id, document_record
from store.citing import CitingRecord, acting, held, of_documents
from store.correcting import FIX
from store.corrections import Correction, of_content
from store.layout import read_box
from store.offers import only_named
from store.records import AwardRecord, DocumentRecord
from store.rows import AGAINST, WITNESS, number_key
from store.tables import citations, commendations, documents, doubts, facts, sources
from store.withdrawn import ENTERED, LIST, gone_of

LARGEST_ID = 2**63 - 1
"""SQLite takes no greater number, even to look for it."""


@dataclass(frozen=True, slots=True)
class FactRecord:
    """One value with its words; `field` is named as in `extract.decision`, `award` is the award's id.

    Where a person spoke of it, `value` is what stands now (empty for none), `read` what was read, `said` who.
    """

    field: str
    value: str
    quote: str
    page: int | None
    box: Box | None
    rule: str
    confidence: float
    award: int | None
    read: str | None = None
    said: Correction | None = None


@dataclass(frozen=True, slots=True)
class WitnessRecord:
    """A place that says what number, day, body or signer is; `value` is null where it could not be read.

    `kind` is that of `extract.decision`; `agrees` tells whether it speaks for the value that stands. The name of the
    file has no page.
    """

    field: str
    kind: str
    value: str | None
    agrees: bool
    quote: str
    page: int | None
    box: Box | None
    confidence: float


@dataclass(frozen=True, slots=True)
class DoubtRecord:
    """What is uncertain in a document; `code` is its stable name."""

    field: str
    code: str
    reason: str
    quote: str | None
    page: int | None
    award: int | None


@dataclass(frozen=True, slots=True)
class CitationRecord:
    """A document named in the text; `held` is its id in the archive, `effect` what is done to it."""

    number: str
    type: str | None
    issued_on: date | None
    issuer: str | None
    effect: str | None
    quote: str
    page: int | None
    held: int | None


@dataclass(frozen=True, slots=True)
class MentionRecord:
    """A name in a document that grants nothing."""

    kind: str
    recipient: str
    position: str | None
    unit: str | None
    award: str | None
    quote: str
    page: int | None


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document and what belongs to it; `files` are others of one decision, `acted_on` what revokes or changes it."""

    document: DocumentRecord
    status: str
    path: str
    loaded_at: str
    notices: tuple[str, ...]
    files: tuple[DocumentRecord, ...]
    facts: tuple[FactRecord, ...]
    witnesses: tuple[WitnessRecord, ...]
    citations: tuple[CitationRecord, ...]
    mentions: tuple[MentionRecord, ...]
    doubts: tuple[DoubtRecord, ...]
    awards: tuple[AwardRecord, ...]
    corrections: tuple[Correction, ...] = ()
    acted_on: tuple[CitingRecord, ...] = ()


def view(archive: Archive, document_id: int) -> DocumentView | None:
    """A document by its id, with the awards that were read from this very file; null if there is none."""
    if document_id > LARGEST_ID:
        return None
    with archive.reading() as connection:
        chosen = of_documents().add_columns(sources.c.path, sources.c.loaded_at, sources.c.notices)
        row = connection.execute(chosen.where(documents.c.id == document_id)).one_or_none()
        if row is None:
            return None
        said, gone = of_content(connection, row.sha256), gone_of(connection, row.decision)
        others = of_documents().where(documents.c.decision_id == row.decision, documents.c.id != document_id)
        record = document_record(row)
        return DocumentView(
            document=record,
            status=row.status,
            path=row.path,
            loaded_at=row.loaded_at,
            notices=tuple(text for _, _, text in row.notices),
            files=tuple(document_record(other) for other in connection.execute(others)),
            facts=_corrected(_facts(connection, document_id), said),
            witnesses=_witnesses(connection, document_id),
            citations=citations_of(connection, record),
            mentions=_mentions(connection, document_id),
            doubts=_doubts(connection, document_id, gone),
            awards=_awards(connection, document_id, gone),
            corrections=tuple(said),
            acted_on=acting(connection, record),
        )


def numbered(number: str) -> Any:
    """The condition that a document has a number; «329» finds 329/QĐ-UBND, 329/KH-UBND and 329-CT/TU."""
    key, column = number_key(number), documents.c.number_folded
    if key.isdigit():
        return or_(column.startswith(f"{key}/", autoescape=True), column.startswith(f"{key}-", autoescape=True))
    return column == key


def documents_numbered(archive: Archive, number: str) -> tuple[DocumentRecord, ...]:
    """The documents of a number, newest first; a decision before its list and what was entered by hand."""
    order = documents.c.issued_on.desc(), documents.c.type.in_((LIST, ENTERED)), documents.c.id
    with archive.reading() as connection:
        return tuple(map(document_record, connection.execute(of_documents().where(numbered(number)).order_by(*order))))


def _rows(connection: Connection, table: Any, document_id: int) -> list[Row[Any]]:
    return list(connection.execute(select(table).where(table.c.document_id == document_id).order_by(table.c.id)))


def _facts(connection: Connection, document_id: int) -> tuple[FactRecord, ...]:
    return tuple(
        FactRecord(
            row.field,
            row.value,
            row.quote,
            row.page,
            read_box(row.box),
            row.rule,
            row.confidence,
            row.commendation_id,
        )
        for row in _rows(connection, facts, document_id)
        if not row.field.startswith((WITNESS, AGAINST))
    )


def _corrected(read: tuple[FactRecord, ...], said: Sequence[Correction]) -> tuple[FactRecord, ...]:
    """The facts with what people put in their place; a value that nobody could read stands behind the others."""
    holding = {(item.award, item.field): item for item in said if item.state == "holds"}
    facts_now = []
    for fact in read:
        item = holding.pop((fact.award, fact.field), None)
        facts_now.append(replace(fact, value=item.value or "", read=fact.value, said=item) if item else fact)
    more = (item for item in holding.values() if item.action == FIX)
    unread = (FactRecord(i.field, i.value or "", "", None, None, "person", 1.0, i.award, None, i) for i in more)
    return (*facts_now, *unread)


def _witnesses(connection: Connection, document_id: int) -> tuple[WitnessRecord, ...]:
    return tuple(
        WitnessRecord(
            row.field.partition(":")[2],
            row.rule,
            row.value or None,
            row.field.startswith(WITNESS),
            row.quote,
            row.page,
            read_box(row.box),
            row.confidence,
        )
        for row in _rows(connection, facts, document_id)
        if row.field.startswith((WITNESS, AGAINST))
    )


def _doubts(connection: Connection, document_id: int, gone: set[int]) -> tuple[DoubtRecord, ...]:
    settled = answered_of(connection, document_id)
    return tuple(
        DoubtRecord(row.field, row.code, row.reason, row.quote, row.page, row.commendation_id)
        for row in _rows(connection, doubts, document_id)
        if row.settled_by is None and row.commendation_id not in gone and row.id not in settled
    )


def _mentions(connection: Connection, document_id: int) -> tuple[MentionRecord, ...]:
    return tuple(
        MentionRecord(row.kind, row.recipient, row.position, row.unit, row.award, row.quote, row.page)
        for row in only_named(connection, document_id)
    )


def citations_of(connection: Connection, by: DocumentRecord) -> tuple[CitationRecord, ...]:
    """The cited documents; one that the archive holds carries its id."""
    found = []
    for row in _rows(connection, citations, by.id):
        cited = held(connection, row, by)
        sole = cited.id if cited else None
        found.append(
            CitationRecord(row.number, row.type, row.issued_on, row.issuer, row.effect, row.quote, row.page, sole)
        )
    return tuple(found)


def _awards(connection: Connection, document_id: int, gone: set[int]) -> tuple[AwardRecord, ...]:
    mine = commendations.c.document_id == document_id, commendations.c.id.not_in(gone)
    chosen = select(commendations.c.id).where(*mine)
    return tuple(awards_by_id(connection, list(connection.scalars(chosen.order_by(commendations.c.id)))))
