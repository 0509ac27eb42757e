"""Write one decision into the tables, inside the caller's transaction."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from extract.decision import Commendation, Decision
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
    names = {rows.commendation(item)["recipient_folded"] for item in decision.commendations}
    decision_id = decision_of(connection, values, sha256, names)
    source_id = _insert(connection, sources, _source(decision))
    document_id = _insert(
        connection, documents, values | {"source_id": source_id, "decision_id": decision_id}
    )
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
    for item in decision.commendations:
        _save_award(connection, rows, item, of_document | {"decision_id": decision_id})
    settle(connection, decision_id)
    settle_targets(connection, document_id)
    return True


def _save_award(connection: Connection, rows: Rows, item: Commendation, refers: Row) -> None:
    award_id = _insert(connection, commendations, rows.commendation(item) | refers | {"stands": True})
    connection.execute(award_words.insert().values(rowid=award_id, **rows.words(item)))
    belongs = {"document_id": refers["document_id"], "commendation_id": award_id}
    _insert_all(connection, facts, rows.award_facts(item), belongs)
    _insert_all(connection, doubts, [rows.doubt(doubt) for doubt in item.doubts], belongs)


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
