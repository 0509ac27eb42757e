"""The plans of the archive: what each one wants, what it cites, what cites it, what was granted under its movements."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select

from extract.plan_words import plan_types
from ingest.document import Box
from store.archive import Archive
from store.awards import awards_by_id, document_record
from store.citing import CitingRecord, citing, of_documents
from store.layout import read_box
from store.people import in_time
from store.records import AwardRecord, DocumentRecord
from store.rows import spelled
from store.tables import commendations, documents, facts, plan_items, plan_parts, plans, sources
from store.view import LARGEST_ID, CitationRecord, citations_of, numbered


@dataclass(frozen=True, slots=True)
class PartRecord:
    """What belongs to a line of a plan; `field` is lead, support, deadline, amount, what, every or each."""

    field: str
    value: str
    quote: str
    page: int | None
    box: Box | None
    confidence: float
    least: float | None
    most: float | None
    first: date | None
    latest: date | None
    every: str | None
    month: int | None
    day: int | None


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """One line of a plan; `kind` is purpose, target, task or movement."""

    kind: str
    value: str
    quote: str
    page: int | None
    box: Box | None
    confidence: float
    percent: bool
    launched: bool
    parts: tuple[PartRecord, ...]

    def of(self, field: str) -> tuple[PartRecord, ...]:
        """Those of its parts that tell one thing."""
        return tuple(part for part in self.parts if part.field == field)


@dataclass(frozen=True, slots=True)
class PeriodRecord:
    """The years of a plan with their words."""

    value: str
    quote: str
    page: int | None
    box: Box | None
    confidence: float


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan; `read` is false for a document that was loaded before plans were read: only its header is known."""

    document: DocumentRecord
    status: str
    path: str
    read: bool
    period: PeriodRecord | None
    items: tuple[ItemRecord, ...]
    cites: tuple[CitationRecord, ...]
    cited_by: tuple[CitingRecord, ...]
    awards: tuple[AwardRecord, ...]

    def of(self, kind: str) -> tuple[ItemRecord, ...]:
        """The lines of one kind."""
        return tuple(item for item in self.items if item.kind == kind)


def plans_named(archive: Archive, name: str) -> tuple[DocumentRecord, ...]:
    """The plans that an id or a number means, newest first; the files of one decision count once."""
    own = or_(documents.c.type.in_(sorted(plan_types())), documents.c.id.in_(select(plans.c.document_id)))
    with archive.reading() as connection:
        if name.isascii() and name.isdigit() and int(name) <= LARGEST_ID:
            by_id = connection.execute(of_documents().where(own, documents.c.id == int(name))).all()
            if by_id:
                return tuple(document_record(row) for row in by_id)
        rows = connection.execute(
            of_documents().where(own, numbered(name)).order_by(documents.c.issued_on.desc(), documents.c.id)
        )
        found: dict[int, DocumentRecord] = {}
        for row in rows:
            found.setdefault(row.decision, document_record(row))
    return tuple(found.values())


def plan_view(archive: Archive, document_id: int) -> PlanView | None:
    """A plan by the id of its document; null if there is none."""
    with archive.reading() as connection:
        chosen = of_documents().add_columns(sources.c.path, documents.c.number_folded)
        row = connection.execute(chosen.where(documents.c.id == document_id)).one_or_none()
        if row is None:
            return None
        record = document_record(row)
        plan_id = connection.scalar(select(plans.c.id).where(plans.c.document_id == document_id))
        items = _items(connection, plan_id) if plan_id is not None else ()
        return PlanView(
            document=record,
            status=row.status,
            path=row.path,
            read=plan_id is not None,
            period=_period(connection, document_id),
            items=items,
            cites=citations_of(connection, record),
            cited_by=citing(connection, record, row.number_folded) if row.number_folded else (),
            awards=_awards(connection, record, [item.value for item in items if item.launched]),
        )


def _items(connection: Connection, plan_id: int) -> tuple[ItemRecord, ...]:
    parts: dict[int, list[PartRecord]] = defaultdict(list)
    chosen = select(plan_parts).join(plan_items).where(plan_items.c.plan_id == plan_id).order_by(plan_parts.c.id)
    for row in connection.execute(chosen):
        parts[row.item_id].append(_part(row))
    rows = connection.execute(select(plan_items).where(plan_items.c.plan_id == plan_id).order_by(plan_items.c.id))
    return tuple(
        ItemRecord(
            row.kind,
            row.value,
            row.quote,
            row.page,
            read_box(row.box),
            row.confidence,
            row.percent,
            row.launched,
            tuple(parts[row.id]),
        )
        for row in rows
    )


def _part(row: Row[Any]) -> PartRecord:
    return PartRecord(
        row.field,
        row.value,
        row.quote,
        row.page,
        read_box(row.box),
        row.confidence,
        row.least,
        row.most,
        row.first,
        row.latest,
        row.every,
        row.month,
        row.day,
    )


def _period(connection: Connection, document_id: int) -> PeriodRecord | None:
    chosen = select(facts).where(facts.c.document_id == document_id, facts.c.field == "period")
    row = connection.execute(chosen).first()
    return PeriodRecord(row.value, row.quote, row.page, read_box(row.box), row.confidence) if row else None


def _awards(connection: Connection, record: DocumentRecord, movements: list[str]) -> tuple[AwardRecord, ...]:
    """The awards whose movement or reason names one that the plan launches, none older than the plan."""
    keys = [spelled(name) for name in movements]
    if not keys:
        return ()
    named = connection.scalars(select(commendations.c.movement).distinct().where(commendations.c.movement.is_not(None)))
    alike = [name for name in named if any(key in spelled(name) for key in keys)]
    told = or_(*(func.instr(commendations.c.spelled, key) > 0 for key in keys), commendations.c.movement.in_(alike))
    chosen = select(commendations.c.id).join(documents).where(commendations.c.stands, told)
    if record.issued_on:
        chosen = chosen.where(or_(documents.c.issued_on >= record.issued_on, documents.c.issued_on.is_(None)))
    return in_time(awards_by_id(connection, list(connection.scalars(chosen))))
