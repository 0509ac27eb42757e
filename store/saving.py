"""Write one decision into the tables, inside the caller's transaction."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from store.carrying import carry
from store.correcting import bring_back
from store.discover import Stamp
from store.file_tables import failures, files
from store.grouping import decision_of, settle, settle_targets
from store.plan_rows import ItemRows
from store.plan_tables import plan_items, plan_parts, plans
from store.prepared import AwardRows, Prepared
from store.rows import Row
from store.tables import award_words, citations, commendations, documents, doubts, facts, mentions, sources


def now() -> str:
    """This moment, to the second, UTC, as the archive writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def save_rows(connection: Connection, rows: Prepared) -> bool:
    """Keep a decision; false where its content is in the archive already."""
    if connection.execute(select(sources.c.id).where(sources.c.sha256 == rows.sha256)).first():
        return False
    names = {award.row["recipient_folded"] for award in rows.awards}
    decision_id = decision_of(connection, rows.document, rows.sha256, names)
    source_id = _insert(connection, sources, rows.source | {"loaded_at": now()})
    document_id = _insert(connection, documents, rows.document | {"source_id": source_id, "decision_id": decision_id})
    of_document = {"document_id": document_id}
    of_no_award = of_document | {"commendation_id": None}
    _insert_all(connection, facts, rows.facts, of_no_award)
    _insert_all(connection, mentions, rows.mentions, of_document)
    _insert_all(connection, citations, rows.citations, of_document)
    _insert_all(connection, doubts, rows.doubts, of_no_award)
    if rows.plan is not None:
        _save_plan(connection, document_id, rows.plan)
    if rows.awards:
        _save_awards(connection, rows.awards, of_document, decision_id)
    settle(connection, decision_id)
    settle_targets(connection, document_id)
    bring_back(connection, document_id)
    carry(connection, document_id)
    return True


def _save_awards(connection: Connection, awards: list[AwardRows], of_document: Row, decision_id: int) -> None:
    """All awards of a document with what belongs to each, a statement for each table."""
    refers = of_document | {"decision_id": decision_id, "stands": True}
    made = commendations.insert().returning(commendations.c.id, sort_by_parameter_order=True)
    ids = connection.scalars(made, [award.row | refers for award in awards]).all()
    items = list(zip(ids, awards, strict=True))
    connection.execute(award_words.insert(), [award.words | {"rowid": i} for i, award in items])
    found = [fact | {"commendation_id": i} for i, award in items for fact in award.facts]
    doubtful = [doubt | {"commendation_id": i} for i, award in items for doubt in award.doubts]
    _insert_all(connection, facts, found, of_document)
    _insert_all(connection, doubts, doubtful, of_document)


def _save_plan(connection: Connection, document_id: int, items: list[ItemRows]) -> None:
    """Write the lines of a document's plan; the row in `plans` says that it was read, even where it says nothing."""
    made = plans.insert().values(document_id=document_id).returning(plans.c.id)
    plan_id = connection.execute(made).scalar_one()
    if not items:
        return
    inserted = plan_items.insert().returning(plan_items.c.id, sort_by_parameter_order=True)
    ids = connection.scalars(inserted, [item.row | {"plan_id": plan_id} for item in items]).all()
    parts = [part | {"item_id": i} for i, item in zip(ids, items, strict=True) for part in item.parts]
    if parts:
        connection.execute(plan_parts.insert(), parts)


def put(connection: Connection, into: Table, stamp: Stamp, **more: object) -> None:
    """Keep what is to be known of a path, in place of what was kept for it before."""
    values = asdict(stamp) | more
    statement = insert(into).values(**values)
    connection.execute(statement.on_conflict_do_update(index_elements=["path"], set_=values))


def remember(connection: Connection, stamp: Stamp, sha256: str) -> None:
    """Note that a path was loaded with this content; a failure noted for it is over."""
    put(connection, files, stamp, sha256=sha256)
    connection.execute(failures.delete().where(failures.c.path == stamp.path))


def _insert(connection: Connection, into: Table, values: Row) -> int:
    key: Any = connection.execute(into.insert().values(**values)).inserted_primary_key
    return int(key[0])


def _insert_all(connection: Connection, into: Table, rows: list[Row], refers: Row) -> None:
    if rows:
        connection.execute(into.insert(), [row | refers for row in rows])
