"""What a person said of one file of a decision, said of its other files too: a copy, a file that was saved anew.

Which file of a decision stands must not undo a correction. It is kept for the other file with the same words, person
and time, and lives on there by itself. What was taken out is looked up instead (`store.withdrawn`).
"""

from collections import Counter, defaultdict
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, and_, false, or_, select

from ingest.text import fold
from store.anchors import Read, anchor_of, as_values, digest
from store.correcting import CONFIRM, FIX, award_row, correct_award, correct_document, document_row, in_force, readings
from store.fields import ESSENTIAL, IDENTITY, fields_of
from store.grouping import SHARED_NAMES, names_of, shared
from store.tables import corrections, documents, doubts, sources
from store.withdrawn import ENTERED, GRANTED

_Said = dict[str, Row[Any]]
"""By field what is in force of one award or document."""


class _Target(NamedTuple):
    """An award that is the same in another file, its columns, and the name and anchor that corrections have for it."""

    read: Read
    row: dict[str, Any]
    name: str
    anchor: dict[str, Any]


def carry(connection: Connection, document_id: int) -> None:
    """Give a document what was said of the other files of its decision, unless more was said of itself since."""
    if connection.execute(select(corrections.c.id).limit(1)).first() is None:
        return
    row = document_row(connection, document_id)
    if row["type"] == ENTERED:
        return
    for other in _others(connection, row):
        _carry_awards(connection, row, other)
        _carry_fields(connection, row, other)
        row = document_row(connection, document_id)


def share(connection: Connection, document_id: int, was_of: int) -> None:
    """Give the other files of a decision what was just said of this document, and this one what was said of them.

    `was_of` is the id of the decision that it belonged to before.
    """
    row = document_row(connection, document_id)
    mine = documents.c.decision_id.in_({row["decision_id"], was_of}), documents.c.id != document_id
    for other in connection.scalars(select(documents.c.id).where(*mine).order_by(documents.c.id)).all():
        carry(connection, other)
    carry(connection, document_id)


def _others(connection: Connection, row: dict[str, Any]) -> list[Row[Any]]:
    """The other files of a decision of which something was said; one as well that was this decision as it was read."""
    own = documents.c.decision_id == row["decision_id"]
    shown = {field: fields_of(False)[field].shown(row) for field in sorted(IDENTITY)}
    read = (and_(corrections.c.field == field, corrections.c.read == text) for field, text in shown.items() if text)
    misread = and_(corrections.c.target.is_(None), or_(false(), *read))
    chosen = (
        select(documents, sources.c.sha256)
        .join(sources, documents.c.source_id == sources.c.id)
        .join(corrections, corrections.c.sha256 == sources.c.sha256)
        .where(or_(own, misread), documents.c.id != row["id"], documents.c.type.is_distinct_from(ENTERED))
        .distinct()
        .order_by(documents.c.id)
    )
    found = connection.execute(chosen).all()
    return [other for other in found if other.decision_id == row["decision_id"] or _was(connection, other, row)]


def _was(connection: Connection, other: Row[Any], row: dict[str, Any]) -> bool:
    """Whether a file said of itself, before it was put right, what this one says: it names the same people."""
    mine = corrections.c.sha256 == other.sha256, corrections.c.target.is_(None)
    said = connection.execute(select(corrections).where(*mine).order_by(corrections.c.id.desc())).all()
    first = {each.field: each.read for each in said}
    identity = {field: fields_of(False)[field].shown for field in IDENTITY}
    same = all(first.get(field, shown(other._asdict())) == shown(row) for field, shown in identity.items())
    names = names_of(connection, row["id"]), names_of(connection, other.id)
    return same and bool(row["number"] and row["issued_on"]) and shared(*names) >= SHARED_NAMES


def _carry_awards(connection: Connection, row: dict[str, Any], other: Row[Any]) -> None:
    """What was said of awards, for those that both files say once."""
    mine = corrections.c.sha256 == other.sha256, corrections.c.commendation_id.is_not(None)
    by_award: dict[int, list[Row[Any]]] = defaultdict(list)
    for each in connection.execute(select(corrections).where(*mine).order_by(corrections.c.id)):
        by_award[each.commendation_id].append(each)
    if not by_award:
        return
    theirs, every = readings(connection, other.id), readings(connection, row["id"])
    for award, several in by_award.items():
        said = in_force(several)
        read = _same(next(one for one in theirs if one.award == award), theirs, every, said)
        target = _target(connection, row, read, every) if read else None
        if target and _write(connection, row["sha256"], said, target.row, target):
            correct_award(connection, target.read.award)


def _same(award: Read, theirs: list[Read], every: list[Read], said: _Said) -> Read | None:
    """The award of another file that is this one: the recipient and what is granted tell, where no second has both."""
    if Counter(map(_key, theirs))[_key(award)] > 1:
        return None
    name, code = (said[field].value if field in said else None for field in ESSENTIAL)
    names, codes = {fold(award.name), fold(name or award.name)}, {award.code, (code or award.code).partition(":")[0]}
    found = [read for read in every if fold(read.name) in names and read.code in codes]
    return found[0] if len(found) == 1 else None


def _key(read: Read) -> tuple[str, str]:
    return fold(read.name), read.code


def _target(connection: Connection, row: dict[str, Any], read: Read, every: list[Read]) -> _Target:
    anchor = anchor_of(read, every, digest(row["text"]))
    known = select(corrections.c.target).where(corrections.c.commendation_id == read.award)
    name = connection.execute(known.order_by(corrections.c.id.desc())).scalar() or anchor.key
    return _Target(read, award_row(connection, read.award), name, as_values(anchor))


def _carry_fields(connection: Connection, row: dict[str, Any], other: Row[Any]) -> None:
    """What was said of a document's own fields, where this file said the same before: a list has its own title."""
    mine = corrections.c.sha256 == other.sha256, corrections.c.target.is_(None)
    said = in_force(connection.execute(select(corrections).where(*mine).order_by(corrections.c.id)).all())
    agreed = {
        field: each
        for field, each in said.items()
        if field in fields_of(False) and fields_of(False)[field].shown(row) == each.read
    }
    written = _write(connection, row["sha256"], agreed, row)
    if written:
        correct_document(connection, row["id"], fresh="number" in written)


def _write(
    connection: Connection, sha256: str, said: _Said, row: dict[str, Any], target: _Target | None = None
) -> set[str]:
    """Keep what was said for another content; the fields for which it is news there."""
    known, written = fields_of(target is not None), set()
    for field in said.keys() & known.keys() - {GRANTED}:
        each, stands = said[field], known[field].shown(row)
        same = corrections.c.target == target.name if target else corrections.c.target.is_(None)
        mine = corrections.c.sha256 == sha256, same, corrections.c.field == field
        own = connection.execute(select(corrections).where(*mine).order_by(corrections.c.id)).all()
        doubted = _doubted(connection, field, row["id"], award=target is not None)
        news = (stands == each.value and doubted) or (stands != each.value and each.action == FIX)
        if not news or each.action not in (FIX, CONFIRM) or (own and own[-1].id > each.id):
            continue
        kept = {name: each._mapping[name] for name in ("field", "action", "value", "note", "made_by", "made_at")}
        place = {"target": target.name, "anchor": target.anchor, "commendation_id": target.read.award} if target else {}
        values = kept | place | {"sha256": sha256, "read": own[0].read if own else stands, "old": stands}
        connection.execute(corrections.insert().values(**values))
        written.add(field)
    return written


def _doubted(connection: Connection, field: str, row_id: int, *, award: bool) -> bool:
    of_none = and_(doubts.c.document_id == row_id, doubts.c.commendation_id.is_(None))
    mine = doubts.c.commendation_id == row_id if award else of_none
    standing = mine, doubts.c.field == field, doubts.c.settled_by.is_(None)
    return connection.execute(select(doubts.c.id).where(*standing)).first() is not None
