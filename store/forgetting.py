"""Take a wrongly loaded file out of the archive, with everything read from it, and keep the record of it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, or_, select

from store.archive import Archive
from store.file_tables import containers, forgotten
from store.grouping import settle
from store.prepared import file_name
from store.regrouping import rename
from store.saving import now
from store.tables import award_words, citations, commendations, decisions, documents, findings, sources
from store.view import LARGEST_ID, documents_numbered


@dataclass(frozen=True, slots=True)
class Forgotten:
    """One file that was taken out. `returned_at` says when it was loaded again because somebody asked for it."""

    document: int
    file: str
    path: str
    sha256: str
    number: str | None
    awards: int
    note: str
    forgotten_at: str
    returned_at: str | None


def documents_named(archive: Archive, name: str) -> tuple[int, ...]:
    """The documents that somebody means: by id, by path or name of the file, by number, in this order."""
    with archive.reading() as connection:
        if name.isascii() and name.isdigit() and int(name) <= LARGEST_ID:
            found = connection.scalars(select(documents.c.id).where(documents.c.id == int(name))).all()
            if found:
                return tuple(found)
        chosen = select(documents.c.id).join(sources).order_by(documents.c.id)
        spelled = {name, *(unicodedata.normalize(form, name) for form in ("NFC", "NFD"))}  # macOS writes NFD
        for column in (sources.c.path, sources.c.name):
            found = connection.scalars(chosen.where(column.in_(spelled))).all()
            if found:
                return tuple(found)
    return tuple(record.id for record in documents_numbered(archive, name))


def forget(archive: Archive, document_id: int, note: str = "") -> Forgotten:
    """Take a document out: what was read from it goes, other files of its decision stay, the record of it is kept.

    A later load passes its content over, under whatever name, until it is asked for.
    """
    with archive.writing() as connection:
        chosen = select(documents, sources.c.path, sources.c.sha256).join(sources).where(documents.c.id == document_id)
        row = connection.execute(chosen).one()
        count = select(func.count()).select_from(commendations).where(commendations.c.document_id == document_id)
        values = {
            "sha256": row.sha256,
            "path": row.path,
            "document": document_id,
            "number": row.number,
            "awards": connection.execute(count).scalar_one(),
            "note": note,
            "forgotten_at": now(),
        }
        connection.execute(forgotten.insert().values(**values))
        _remove(connection, row)
    return _record({**values, "returned_at": None})


def taken_out(archive: Archive) -> Iterator[Forgotten]:
    """Everything that was taken out, the latest first."""
    with archive.reading() as connection:
        rows = connection.execute(select(forgotten).order_by(forgotten.c.id.desc())).mappings().all()
    yield from (_record(dict(row)) for row in rows)


def _record(values: dict[str, Any]) -> Forgotten:
    fields = {name: values[name] for name in Forgotten.__slots__ if name != "file"}
    return Forgotten(file=file_name(values["path"]), **fields)


def _remove(connection: Connection, row: Row[Any]) -> None:
    """Delete the rows of a document; what they had decided about other documents is decided anew."""
    touched = _acted_on(connection, row.id)
    awards = select(commendations.c.id).where(commendations.c.document_id == row.id)
    connection.execute(delete(award_words).where(award_words.c.rowid.in_(awards)))
    _remove_findings(connection, row.id)
    # All other tables refer to the source and go with it.
    connection.execute(delete(sources).where(sources.c.id == row.source_id))
    _reopen_containers(connection, row.path)
    if connection.execute(select(documents.c.id).where(documents.c.decision_id == row.decision_id)).first():
        rename(connection, row.decision_id)
        touched.add(row.decision_id)
    else:
        connection.execute(delete(decisions).where(decisions.c.id == row.decision_id))
        touched.discard(row.decision_id)
    for decision_id in sorted(touched):
        settle(connection, decision_id)


def _acted_on(connection: Connection, document_id: int) -> set[int]:
    """The decisions that a document revokes, corrects or replaces."""
    mine = (citations.c.document_id == document_id) & citations.c.effect.is_not(None)
    numbers = select(citations.c.number_folded).where(mine)
    return set(connection.scalars(select(documents.c.decision_id).where(documents.c.number_folded.in_(numbers))))


def _remove_findings(connection: Connection, document_id: int) -> None:
    """The findings that quote a document, but those that a person has judged."""
    for row in connection.execute(select(findings.c.id, findings.c.body).where(findings.c.verdict.is_(None))).all():
        if any(quote["document"] == document_id for quote in row.body["quotes"]):
            connection.execute(delete(findings).where(findings.c.id == row.id))


def _reopen_containers(connection: Connection, path: str) -> None:
    """What a container is counted as has changed, if the document lay in one or had something in it."""
    within = func.substr(path, 1, func.length(containers.c.path) + 1) == containers.c.path + "/"
    connection.execute(delete(containers).where(or_(within, containers.c.path == path)))
