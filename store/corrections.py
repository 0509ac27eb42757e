"""What people say of values that were read: corrected, confirmed; append-only, and stronger than any later reading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Row, Select, and_, func, not_, select

from store.anchors import anchor_of, as_values, digest
from store.archive import Archive
from store.carrying import share
from store.correcting import (
    CONFIRM,
    DROP,
    FIX,
    award_row,
    correct_award,
    correct_document,
    document_row,
    readings,
)
from store.fields import canonical, fields_of
from store.saving import now
from store.tables import corrections, documents, doubts, sources
from store.withdrawn import GRANTED, NO

State = Literal["holds", "superseded", "orphan", "dropped", "away"]
"""`orphan`: the file is there, the award is not found in it any more. `away`: the file was taken out of the archive."""


@dataclass(frozen=True, slots=True)
class Place:
    """What is corrected: a field of an award, or of a document where `award` is false. `id` is the row's.

    In a question about what was said an empty `field` stands for all of them.
    """

    award: bool
    id: int
    field: str


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that a person said. `read`, `old`, `value` are canonical texts (`store.fields`), null for none.

    `document` and `award` are ids, null where they are gone; `name` is the recipient as read.
    """

    id: int
    document: int | None
    file: str | None
    number: str | None
    award: int | None
    name: str | None
    field: str
    action: str
    read: str | None
    old: str | None
    value: str | None
    note: str
    by: str
    at: str
    state: State


class NotThere(Exception):
    """No such award, document or correction in the archive, or nothing to say about that field of it."""


def fix(archive: Archive, place: Place, text: str, note: str, by: str) -> Correction:
    """Put a value in the place of the one that stands. Raises WrongValue and NotThere."""
    with archive.writing() as connection:
        row = _row(connection, place)
        if place.field not in fields_of(place.award):
            raise NotThere
        value = canonical(place.field, text, row, award=place.award)
        return _keep(connection, place, row, FIX, value, note, by)


def confirm(archive: Archive, place: Place, note: str, by: str) -> Correction:
    """Say that the value which stands is right. Raises NotThere where there is neither such a field nor a doubt."""
    with archive.writing() as connection:
        row = _row(connection, place)
        known = fields_of(place.award).get(place.field)
        if known is None and not _doubted(connection, place):
            raise NotThere
        return _keep(connection, place, row, CONFIRM, known.shown(row) if known else None, note, by)


def drop(archive: Archive, correction: int, note: str, by: str) -> Correction:
    """Let go of a correction whose award is not found any more. Raises NotThere where it is no orphan."""
    with archive.writing() as connection:
        rows = _records(connection, corrections.c.id == correction)
        if not rows or rows[0].state != "orphan":
            raise NotThere
        old = connection.execute(select(corrections).where(corrections.c.id == correction)).mappings().one()
        said = {"action": DROP, "old": old["value"], "value": None, "note": note, "made_by": by, "made_at": now()}
        made: Any = connection.execute(corrections.insert().values({**old, **said, "id": None})).inserted_primary_key
        return _records(connection, corrections.c.id == int(made[0]))[0]


def history(archive: Archive, *, document: int | None = None, place: Place | None = None) -> Iterator[Correction]:
    """Everything that people said, the latest first: of all, of one document, or of one field."""
    with archive.reading() as connection:
        conditions = []
        if document is not None:
            conditions.append(documents.c.id == document)
        if place is not None:
            conditions += (
                [documents.c.id == place.id] if not place.award else [corrections.c.commendation_id == place.id]
            )
            conditions += [corrections.c.field == place.field] if place.field else []
            conditions += [] if place.award else [corrections.c.target.is_(None)]
        found = _records(connection, *conditions)
    yield from found


def orphans(archive: Archive) -> list[Correction]:
    """The corrections whose award is not found in the file as it is read now; what was taken out need not be found."""
    with archive.reading() as connection:
        out = and_(corrections.c.field == GRANTED, corrections.c.value == NO)
        lost = corrections.c.target.is_not(None), corrections.c.commendation_id.is_(None), not_(out)
        return [record for record in _records(connection, *lost) if record.state == "orphan"]


def _row(connection: Connection, place: Place) -> dict[str, Any]:
    try:
        return award_row(connection, place.id) if place.award else document_row(connection, place.id)
    except KeyError:
        raise NotThere from None


def _doubted(connection: Connection, place: Place) -> bool:
    own = doubts.c.commendation_id == place.id
    of_document = (doubts.c.document_id == place.id) & doubts.c.commendation_id.is_(None)
    chosen = select(doubts.c.id).where(own if place.award else of_document, doubts.c.field == place.field)
    return connection.execute(chosen).first() is not None


def _keep(
    connection: Connection, place: Place, row: dict[str, Any], action: str, value: str | None, note: str, by: str
) -> Correction:
    """Write what was said and let it take effect."""
    known = fields_of(place.award).get(place.field)
    old = known.shown(row) if known else None
    target, anchor = _anchor(connection, place, row) if place.award else (None, None)
    same = corrections.c.target == target if target else corrections.c.target.is_(None)
    mine = corrections.c.sha256 == row["sha256"], same, corrections.c.field == place.field
    first = connection.execute(select(corrections.c.read).where(*mine).order_by(corrections.c.id)).first()
    values = {
        "sha256": row["sha256"],
        "target": target,
        "anchor": anchor,
        "field": place.field,
        "action": action,
        "read": first.read if first else old,
        "old": old,
        "value": value,
        "note": note,
        "made_by": by,
        "made_at": now(),
        "commendation_id": place.id if place.award else None,
    }
    made: Any = connection.execute(corrections.insert().values(**values)).inserted_primary_key
    (correct_award if place.award else correct_document)(connection, place.id)
    share(connection, row["document_id"] if place.award else place.id, was_of=row["decision_id"])
    return _records(connection, corrections.c.id == int(made[0]))[0]


def _anchor(connection: Connection, place: Place, row: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The name and the anchor of an award; one that was corrected before keeps its name."""
    every = readings(connection, row["document_id"])
    award = next(read for read in every if read.award == place.id)
    anchor = anchor_of(award, every, digest(row["text"]))
    known = select(corrections.c.target).where(corrections.c.commendation_id == place.id)
    target = connection.execute(known.order_by(corrections.c.id.desc())).scalar()
    return target or anchor.key, as_values(anchor)


def _records(connection: Connection, *conditions: Any) -> list[Correction]:
    rows = connection.execute(_chosen().where(*conditions).order_by(corrections.c.id.desc())).all()
    return [_record(row) for row in rows]


def _chosen() -> Select[Any]:
    """Corrections with what is known of their document and award, and the id of the last one of the same field."""
    later = corrections.alias()
    same = (later.c.sha256 == corrections.c.sha256) & (later.c.field == corrections.c.field)
    newest = select(func.max(later.c.id)).where(same, later.c.target.is_not_distinct_from(corrections.c.target))
    return (
        select(
            corrections,
            documents.c.id.label("document"),
            sources.c.name.label("file"),
            documents.c.number,
            newest.scalar_subquery().label("newest"),
        )
        .select_from(corrections)
        .outerjoin(sources, sources.c.sha256 == corrections.c.sha256)
        .outerjoin(documents, documents.c.source_id == sources.c.id)
    )


def _record(row: Row[Any]) -> Correction:
    return Correction(
        id=row.id,
        document=row.document,
        file=row.file,
        number=row.number,
        award=row.commendation_id,
        name=row.anchor["name"] if row.anchor else None,
        field=row.field,
        action=row.action,
        read=row.read,
        old=row.old,
        value=row.value,
        note=row.note,
        by=row.made_by,
        at=row.made_at,
        state=_state(row),
    )


def _state(row: Row[Any]) -> State:
    if row.action == DROP:
        return "dropped"
    if row.newest != row.id:
        return "superseded"
    if row.document is None:
        return "away"
    return "orphan" if row.target and row.commendation_id is None else "holds"


def of_content(connection: Connection, sha256: str) -> Sequence[Correction]:
    """The corrections of one content, the latest first."""
    return _records(connection, corrections.c.sha256 == sha256)
