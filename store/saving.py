"""Write one decision into the tables, inside the caller's transaction."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from extract.decision import Decision
from ingest.document import Source
from store.grouping import decision_of, settle, settle_targets
from store.rows import Row, Rows
from store.tables import (
    award_words,
    citations,
    commendations,
    documents,
    doubts,
    facts,
    failures,
    files,
    mentions,
    sources,
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells a changed file from an unchanged one without reading it; `mtime` in seconds."""

    path: str
    size: int
    mtime: float


def now() -> str:
    """This moment, to the second, UTC, as the archive writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def save_decision(connection: Connection, decision: Decision) -> bool:
    """Keep a decision; false where its content is in the archive already."""
    sha256 = decision.document.source.sha256
    if connection.execute(select(sources.c.id).where(sources.c.sha256 == sha256)).first():
        return False
    rows = Rows(decision)
    values = rows.document()
    granted = [rows.commendation(item) for item in decision.commendations]
    decision_id = decision_of(connection, values, sha256, {row["recipient_folded"] for row in granted})
    source_id = _insert(connection, sources, _source(decision))
    document_id = _insert(connection, documents, values | {"source_id": source_id, "decision_id": decision_id})
    of_document = {"document_id": document_id}
    _insert_all(connection, facts, rows.document_facts(), of_document | {"commendation_id": None})
    _insert_all(connection, mentions, [rows.mention(item) for item in decision.mentions], of_document)
    _insert_all(connection, citations, rows.citations(), of_document)
    _insert_all(
        connection,
        doubts,
        [rows.doubt(item) for item in decision.doubts],
        of_document | {"commendation_id": None},
    )
    refers = of_document | {"decision_id": decision_id, "stands": True}
    _save_awards(connection, rows, [row | refers for row in granted])
    settle(connection, decision_id)
    settle_targets(connection, document_id)
    return True


def _save_awards(connection: Connection, rows: Rows, granted: list[Row]) -> None:
    """All awards of a document with what belongs to each, a statement for each table."""
    if not granted:
        return
    made = commendations.insert().returning(commendations.c.id, sort_by_parameter_order=True)
    ids = connection.scalars(made, granted).all()
    items = list(zip(ids, rows.decision.commendations, strict=True))
    refers = {"document_id": granted[0]["document_id"]}
    words = [rows.words(item) | {"rowid": award_id} for award_id, item in items]
    found = [fact | {"commendation_id": i} for i, item in items for fact in rows.award_facts(item)]
    doubtful = [rows.doubt(doubt) | {"commendation_id": i} for i, item in items for doubt in item.doubts]
    connection.execute(award_words.insert(), words)
    _insert_all(connection, facts, found, refers)
    _insert_all(connection, doubts, doubtful, refers)


def remember(connection: Connection, stamp: Stamp, sha256: str) -> None:
    """Note that a path was loaded with this content; a failure noted for it is over."""
    values = {"path": stamp.path, "size": stamp.size, "mtime": stamp.mtime, "sha256": sha256}
    statement = insert(files).values(**values)
    connection.execute(statement.on_conflict_do_update(index_elements=["path"], set_=values))
    connection.execute(failures.delete().where(failures.c.path == stamp.path))


def file_name(path: str) -> str:
    """The name a file is shown by: its own, and for a member of a ZIP «archive.zip/member»."""
    parts = PurePath(path.replace("\\", "/")).parts
    start = next((i for i, part in enumerate(parts[:-1]) if part.lower().endswith(".zip")), len(parts) - 1)
    return "/".join(parts[start:])


def _source(decision: Decision) -> Row:
    source: Source = decision.document.source
    notices = [[notice.page, notice.code, notice.text] for notice in decision.document.notices]
    return {
        "path": source.path,
        "name": file_name(source.path),
        "sha256": source.sha256,
        "media_type": source.media_type,
        "size": source.size,
        "loaded_at": now(),
        "notices": notices,
    }


def _insert(connection: Connection, into: Table, values: Row) -> int:
    key: Any = connection.execute(into.insert().values(**values)).inserted_primary_key
    return int(key[0])


def _insert_all(connection: Connection, into: Table, rows: list[Row], refers: Row) -> None:
    if rows:
        connection.execute(into.insert(), [row | refers for row in rows])
