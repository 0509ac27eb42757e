"""Corrections written into the rows that they hold for, so that every question sees the corrected value.

What was read stays in `facts`; the columns that are searched and exported are what a person says. The same function
runs after a correction and after every reading of the file, so that both end in the same rows.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select, update

from extract.award_doubts import NOT_OF_BODY
from extract.confidence import UNREAD_NUMBER, decided
from extract.lexicon import resolve
from extract.numbering import UNREAD
from ingest.text import fold
from store.anchors import Read, digest, find, found, from_values
from store.fields import AWARD, ESSENTIAL, IDENTITY, changes, searched
from store.grouping import settle
from store.marking import STATED, is_unsure
from store.regrouping import regroup
from store.tables import award_words, commendations, corrections, documents, doubts, facts, sources
from store.values import OUTSIDE, award_name
from store.withdrawn import GRANTED, newest

FIX, CONFIRM, DROP = "fix", "confirm", "drop"

_OF_BODY = (NOT_OF_BODY, "award-unknown")
"""The doubts about an award that another issuing body answers."""


def bring_back(connection: Connection, document_id: int) -> None:
    """Give the corrections of a content to the document that was just read from it.

    One whose award is not found there holds for none: it is kept and listed as an orphan.
    """
    chosen = select(documents.c.text, sources.c.sha256).join(sources).where(documents.c.id == document_id)
    text, sha256 = connection.execute(chosen).one()
    rows = connection.execute(
        select(corrections).where(corrections.c.sha256 == sha256).order_by(corrections.c.id)
    ).all()
    if not rows:
        return
    targets: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        if row.target:
            targets[row.target].append(row)
    every = readings(connection, document_id) if targets else []
    claims = [(target, _find(several, every, digest(text))) for target, several in targets.items()]
    held = found(claims)
    for target in targets:
        award = held[target].award if target in held else None
        chosen_rows = corrections.c.target == target
        connection.execute(update(corrections).where(chosen_rows).values(commendation_id=award))
    for read in held.values():
        correct_award(connection, read.award)
    if len(rows) > sum(map(len, targets.values())):
        correct_document(connection, document_id, fresh=True)


def _find(several: Sequence[Row[Any]], every: Sequence[Read], text: str) -> Read | None:
    """The award that several corrections of one target mean: their newest anchor tells."""
    now = in_force(several)
    name, code = (now[field].value if field in now else None for field in ESSENTIAL)
    return find(from_values(several[-1].anchor), every, text, name, code and code.partition(":")[0])


def readings(connection: Connection, document_id: int) -> list[Read]:
    """All awards of a document as they were read, in their order."""
    chosen = select(facts.c.commendation_id, facts.c.field, facts.c.value)
    mine = facts.c.document_id == document_id, facts.c.field.in_(ESSENTIAL), facts.c.commendation_id.is_not(None)
    read = {(row.commendation_id, row.field): row.value for row in connection.execute(chosen.where(*mine))}
    found_rows = connection.execute(
        select(commendations).where(commendations.c.document_id == document_id).order_by(commendations.c.id)
    )
    return [
        Read(
            row.id,
            read.get((row.id, "name"), row.recipient),
            read.get((row.id, "award"), row.code),
            row.quote or "",
            row.start or 0,
            row.end or 0,
            row.page,
            tuple(row.box) if row.box else None,
        )
        for row in found_rows
    ]


def in_force(rows: Iterable[Row[Any]]) -> dict[str, Row[Any]]:
    """By field the last correction of one target, without those that were dropped; `rows` in order of their ids."""
    last = {row.field: row for row in rows}
    return {field: row for field, row in last.items() if row.action != DROP}


def correct_award(connection: Connection, award_id: int) -> None:
    """Write the corrections of an award into its rows; its doubts about the same fields are settled."""
    now = _said_of_award(connection, award_id)
    for field, correction in now.items():
        row = award_row(connection, award_id)
        changed = changes(field, correction.value, row, award=True)
        if changed:
            _change_award(connection, row, changed)
    if GRANTED in now:
        settle(connection, int(award_row(connection, award_id)["decision_id"]))
    _settle_doubts(connection, doubts.c.commendation_id == award_id, now)
    _weigh(connection, award_id, frozenset(now))


def _said_of_award(connection: Connection, award_id: int) -> dict[str, Row[Any]]:
    """By field the correction of an award that is in force."""
    mine = corrections.c.commendation_id == award_id
    return in_force(connection.execute(select(corrections).where(mine).order_by(corrections.c.id)).all())


def _change_award(connection: Connection, row: dict[str, Any], changed: dict[str, Any]) -> None:
    """Write columns of an award, and what a search finds it by."""
    own, words = searched({**row, **changed})
    _update(connection, commendations, row["id"], changed | own)
    connection.execute(update(award_words).where(award_words.c.rowid == row["id"]).values(**words))


def correct_document(connection: Connection, document_id: int, *, fresh: bool = False) -> None:
    """Write the corrections of a document, just read or not (`fresh`), and decide anew to which decision it belongs."""
    row = document_row(connection, document_id)
    mine = corrections.c.sha256 == row["sha256"], corrections.c.target.is_(None)
    said = connection.execute(select(corrections).where(*mine).order_by(corrections.c.id)).all()
    now, touched = in_force(said), set()
    for field, correction in now.items():
        changed = changes(field, correction.value, document_row(connection, document_id), award=False)
        if changed:
            touched.add(field)
            _update(connection, documents, document_id, changed)
    if "number" in touched:
        _search_number(connection, document_id, now["number"].value)
    undecided = fresh or all(each.field != "number" for each in said[:-1])
    if undecided and "number" in now and now["number"].value:
        _decided(connection, document_id)
    of_none = (doubts.c.document_id == document_id) & doubts.c.commendation_id.is_(None)
    _settle_doubts(connection, of_none, now)
    if "issuer" in touched:
        _grant_anew(connection, document_id, now["issuer"].id)
    if touched & IDENTITY:
        regroup(connection, document_id)


def _grant_anew(connection: Connection, document_id: int, correction: int) -> None:
    """Awards under a corrected issuing body: it completes a bare «Bằng khen», and gives an award its level.

    What a person said of an award itself stays.
    """
    of_document = facts.c.document_id == document_id, facts.c.commendation_id.is_(None)
    read = {row.field: row.value for row in connection.execute(select(facts).where(*of_document))}
    mine = commendations.c.document_id == document_id
    for award_id in connection.scalars(select(commendations.c.id).where(mine)).all():
        row, now = award_row(connection, award_id), _said_of_award(connection, award_id)
        stood = str(AWARD["award"].shown(row))
        meant = (None if "award" in now else _meant(connection, row, read)) or stood
        if meant == stood and row["code"] == OUTSIDE:
            continue
        _change_award(connection, row, AWARD["award"].columns(meant, row))
        if meant != stood:
            answer = None if award_name(meant)[0] == OUTSIDE else correction
            asked = doubts.c.commendation_id == award_id, doubts.c.code.in_(_OF_BODY)
            connection.execute(update(doubts).where(*asked).values(settled_by=answer))
            _weigh(connection, award_id, frozenset({"issuer", *now}))


def _meant(connection: Connection, row: dict[str, Any], read: dict[str, str]) -> str | None:
    """What the words of an award mean under the body that its document has now, as a canonical text.

    Null where the body and the title that were `read` do not explain the award that was: then other words told.
    """
    mine = facts.c.commendation_id == row["id"], facts.c.field == "award"
    fact = connection.execute(select(facts.c.value, facts.c.quote).where(*mine)).first()
    title = read.get("subject")
    if fact is None or not fact.quote or resolve(fact.quote, read.get("issuer"), None, title).code != fact.value:
        return None
    code = resolve(fact.quote, row["agency"], None, title).code
    return f"{OUTSIDE}:{fact.quote}" if code == OUTSIDE else code


def award_row(connection: Connection, award_id: int) -> dict[str, Any]:
    """The columns of an award, with its document's agency, and the content it was read from. KeyError for none."""
    chosen = (
        select(commendations, documents.c.agency, documents.c.text, sources.c.sha256, newest().label("said"))
        .join(documents, commendations.c.document_id == documents.c.id)
        .join(sources, documents.c.source_id == sources.c.id)
    )
    return _one(connection, chosen.where(commendations.c.id == award_id))


def document_row(connection: Connection, document_id: int) -> dict[str, Any]:
    """The columns of a document, and the content it was read from. KeyError for none."""
    return _one(connection, select(documents, sources.c.sha256).join(sources).where(documents.c.id == document_id))


def _one(connection: Connection, chosen: Any) -> dict[str, Any]:
    row = connection.execute(chosen).mappings().one_or_none()
    if row is None:
        raise KeyError
    return dict(row)


def _update(connection: Connection, table: Any, row_id: int, changed: dict[str, Any]) -> None:
    connection.execute(update(table).where(table.c.id == row_id).values(**changed))


def _search_number(connection: Connection, document_id: int, number: str | None) -> None:
    awards = select(commendations.c.id).where(commendations.c.document_id == document_id)
    folded = fold(number) if number else ""
    connection.execute(update(award_words).where(award_words.c.rowid.in_(awards)).values(number=folded))


def _decided(connection: Connection, document_id: int) -> None:
    """Awards no longer doubted for a number that was hard to read; to be asked when a person first decides it."""
    mine = facts.c.document_id == document_id, facts.c.commendation_id.is_(None), facts.c.field == "number"
    sure = connection.scalar(select(facts.c.confidence).where(*mine))
    unread = doubts.c.document_id == document_id, doubts.c.code == UNREAD
    number = sure or (UNREAD_NUMBER if connection.scalar(select(doubts.c.id).where(*unread)) else 1.0)
    awards = select(commendations).where(commendations.c.document_id == document_id)
    for award in connection.execute(awards).all() if number < 1.0 else ():
        _update(connection, commendations, award.id, {"confidence": decided(award.confidence, number)})
        _weigh(connection, award.id, frozenset(_said_of_award(connection, award.id)))


def _settle_doubts(connection: Connection, mine: Any, now: dict[str, Row[Any]]) -> None:
    """What a person decided about a field is no longer doubtful; all other doubts stand."""
    for field, correction in now.items():
        connection.execute(update(doubts).where(mine, doubts.c.field == field).values(settled_by=correction.id))


def _weigh(connection: Connection, award_id: int, settled: frozenset[str]) -> None:
    """An award that nothing speaks against any more is as sure as those of its essential facts that nobody checked."""
    row = award_row(connection, award_id)
    standing = select(doubts.c.id).where(doubts.c.commendation_id == award_id, doubts.c.settled_by.is_(None))
    doubted = connection.execute(standing.where(doubts.c.code.not_in(STATED))).first() is not None
    essential = select(facts.c.field, facts.c.confidence, facts.c.origin).where(facts.c.commendation_id == award_id)
    read = [fact for fact in connection.execute(essential) if fact.field in ESSENTIAL]
    sure = {fact.field: fact.confidence for fact in read}
    unchecked = min((confidence for field, confidence in sure.items() if field not in settled), default=1.0)
    confidence = row["confidence"] if doubted or not settled else max(row["confidence"], unchecked)
    scanned = "name" not in settled and any(fact.field == "name" and fact.origin == "ocr" for fact in read)
    needs_review = doubted or is_unsure(confidence, scanned=scanned)
    _update(connection, commendations, award_id, {"confidence": confidence, "needs_review": needs_review})
