"""Write one decision into the tables, inside the caller's transaction."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from extract.decision import Commendation, Decision
from ingest.document import Source
from store.correcting import bring_back
from store.file_tables import failures, files
from store.grouping import decision_of, settle, settle_targets
from store.plan_rows import ItemRows, plan_rows, save_plan
from store.rows import Row, Rows
from store.tables import award_words, citations, commendations, documents, doubts, facts, mentions, sources


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells a changed file from an unchanged one without reading it: bytes, nanoseconds since 1970."""

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class AwardRows:
    """One award as the rows that keep it, without the ids they refer to."""

    row: Row
    words: Row
    facts: list[Row]
    doubts: list[Row]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A decision as the rows that keep it: what a reading process hands to the one that writes.

    It is far smaller than the decision, and making it takes the writer no time. `pages` counts those that were read.
    """

    source: Row
    document: Row
    facts: list[Row]
    mentions: list[Row]
    citations: list[Row]
    doubts: list[Row]
    awards: list[AwardRows]
    pages: int
    plan: list[ItemRows] | None = None

    @property
    def sha256(self) -> str:
        return str(self.source["sha256"])


def prepare(decision: Decision) -> Prepared:
    """The rows of a decision; a pure function, as costly as the document is long."""
    rows = Rows(decision)
    return Prepared(
        _source(decision),
        rows.document(),
        rows.document_facts(),
        [rows.mention(item) for item in decision.mentions],
        rows.citations(),
        [rows.doubt(item) for item in decision.doubts],
        [_award(rows, item) for item in decision.commendations],
        len(decision.document.pages),
        plan_rows(decision),
    )


def _award(rows: Rows, item: Commendation) -> AwardRows:
    doubtful = [rows.doubt(doubt) for doubt in item.doubts]
    return AwardRows(rows.commendation(item), rows.words(item), rows.award_facts(item), doubtful)


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
        save_plan(connection, document_id, rows.plan)
    if rows.awards:
        _save_awards(connection, rows.awards, of_document, decision_id)
    settle(connection, decision_id)
    settle_targets(connection, document_id)
    bring_back(connection, document_id)
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


def put(connection: Connection, into: Table, stamp: Stamp, **more: object) -> None:
    """Keep what is to be known of a path, in place of what was kept for it before."""
    values = asdict(stamp) | more
    statement = insert(into).values(**values)
    connection.execute(statement.on_conflict_do_update(index_elements=["path"], set_=values))


def remember(connection: Connection, stamp: Stamp, sha256: str) -> None:
    """Note that a path was loaded with this content; a failure noted for it is over."""
    put(connection, files, stamp, sha256=sha256)
    connection.execute(failures.delete().where(failures.c.path == stamp.path))


_CONTAINERS = (".zip", ".eml", ".mht", ".mhtml", ".tar", ".gz", ".tgz", ".pdf")
"""Endings of files that have others in them; a folder is hardly called so."""


def file_name(path: str) -> str:
    """The name a file is shown by: its own, and for a member of a container «archive.zip/member»."""
    parts = PurePath(path.replace("\\", "/")).parts
    start = next((i for i, part in enumerate(parts[:-1]) if part.lower().endswith(_CONTAINERS)), len(parts) - 1)
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
        "notices": notices,
    }


def _insert(connection: Connection, into: Table, values: Row) -> int:
    key: Any = connection.execute(into.insert().values(**values)).inserted_primary_key
    return int(key[0])


def _insert_all(connection: Connection, into: Table, rows: list[Row], refers: Row) -> None:
    if rows:
        connection.execute(into.insert(), [row | refers for row in rows])
