"""Which files carry one decision, whose awards count, and whether the decision still holds."""

from datetime import date
from typing import Any

from rapidfuzz.distance import OSA
from sqlalchemy import Connection, Row, and_, func, or_, select, update

from ingest.text import fold
from store.counting import recount
from store.offers import complete
from store.rows import ADDS, PART
from store.rows import Row as Values
from store.tables import citations, commendations, decisions, documents, mentions, sources
from store.withdrawn import ENTERED, LIST, gone_of

GRANTS = "quyet-dinh"
"""The type that grants and revokes; a plan or a proposal that speaks of revoking revokes nothing."""

SHARED_NAMES = 0.5
"""Two files of which one lacks number, agency or day carry one decision when they share this part of their
recipients (of the shorter list)."""

MISREAD_LETTERS, MOST_COMPARED = 2, 200
"""A scan may read so many letters of a name wrongly; so many names of a list are compared letter by letter."""

_OUTCOME = {"revokes": "revoked", "replaces": "replaced", "corrects": "corrected"}
_GRAVITY = ("revoked", "replaced", "corrected")


def decision_key(document: Values, sha256: str) -> str:
    """What makes a decision one: the agency, the number and the year (numbers begin anew each year).

    Where one of them is missing, and for a news article, the file stands for itself.
    """
    agency, number = document["agency_folded"], document["number_folded"]
    day: date | None = document["issued_on"]
    if not (agency and number) or day is None or document["type"] == "bai-bao":
        return f"sha256:{sha256}"
    return f"{_bare(agency)}|{number}|{day.year}"


def decision_of(connection: Connection, document: Values, sha256: str, names: set[str], own: int | None = None) -> int:
    """The decision a file belongs to, made if it is the first; `names` are its folded recipients.

    `own` is the id of the file's document where it is in the archive already.
    """
    key = decision_key(document, sha256)
    same = connection.execute(select(decisions.c.id).where(decisions.c.key == key)).scalar()
    if same is not None:
        return int(same)
    partner = None if document["type"] == "bai-bao" else _partner(connection, document, key, names, own)
    if partner is None:
        made = connection.execute(decisions.insert().values(key=key, status="valid"))
        return int(made.inserted_primary_key[0])  # type: ignore[index]
    if not key.startswith("sha256:"):
        connection.execute(update(decisions).where(decisions.c.id == partner).values(key=key))
    return partner


def _partner(connection: Connection, document: Values, key: str, names: set[str], own: int | None) -> int | None:
    """A decision in the archive that this file may carry although a part of its identity was not read."""
    near = [
        and_(column == document[column.name])
        for column in (documents.c.number_folded, documents.c.issued_on)
        if document[column.name] is not None
    ]
    if not near or not names:
        return None
    chosen = select(documents, decisions.c.key).join(decisions).where(or_(*near))
    found = {
        row.decision_id
        for row in connection.execute(chosen)
        if (key.startswith("sha256:") or row.key.startswith("sha256:"))
        and row.type != "bai-bao"
        and row.id != own
        and not _contradict(document, row)
        and shared(names, names_of(connection, row.id)) >= SHARED_NAMES
    }
    return int(found.pop()) if len(found) == 1 else None


def _contradict(document: Values, row: Row[Any]) -> bool:
    pairs = [
        (document["number_folded"], row.number_folded),
        (_bare(document["agency_folded"] or ""), _bare(row.agency_folded or "")),
        (document["issued_on"], row.issued_on),
    ]
    return any(left and right and left != right for left, right in pairs)


def names_of(connection: Connection, document_id: int) -> set[str]:
    column = commendations.c.recipient_folded
    return set(connection.scalars(select(column).where(commendations.c.document_id == document_id)))


def shared(left: set[str], right: set[str]) -> float:
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


def _strangers(left: set[str], right: set[str]) -> bool:
    """Whether two lists share no name, not even one that a scan shows with a slip."""
    if left & right or not right:
        return False
    few = sorted(left)[:MOST_COMPARED], sorted(right)[:MOST_COMPARED]
    slips = (OSA.distance(one, other, score_cutoff=MISREAD_LETTERS) for one in few[0] for other in few[1])
    return all(found > MISREAD_LETTERS for found in slips)


def settle(connection: Connection, decision_id: int) -> None:
    """Decide anew whose awards count in a decision, and its status."""
    complete(connection, decision_id)
    files, gone = _files(connection, decision_id), gone_of(connection, decision_id)
    kept = [files[0].id] if files else []
    counted = names_of(connection, files[0].id) if files else set()
    for row in files[1:]:
        if row.type == ENTERED:
            # An entry adds to its decision what no file of it shows.
            if not _grants_of(connection, [row.id], gone) & _grants_of(connection, kept, gone):
                kept.append(row.id)
            continue
        # A list in a file of its own adds to its decision, unless it only says again what stands there. So does a
        # file that names nobody of the others: it is no copy, whatever its number says, and no award may be lost.
        names = names_of(connection, row.id)
        listed = LIST in {row.type, files[0].type}
        if names and (shared(names, counted) < SHARED_NAMES if listed else _strangers(names, counted)):
            kept.append(row.id)
            counted |= names
    mine = commendations.c.decision_id == decision_id
    stands = commendations.c.document_id.in_(kept) & commendations.c.id.not_in(gone)
    connection.execute(update(commendations).where(mine).values(stands=stands))
    recount(connection, decision_id)
    _set_status(connection, decision_id, files)


def _grants_of(connection: Connection, document_ids: list[int], gone: set[int]) -> set[tuple[str, str]]:
    """Who is granted what in these documents: folded recipient and code; not what was taken out."""
    chosen = select(commendations.c.recipient_folded, commendations.c.code)
    mine = commendations.c.document_id.in_(document_ids), commendations.c.id.not_in(gone)
    rows = connection.execute(chosen.where(*mine))
    return {(row.recipient_folded, row.code) for row in rows}


def _files(connection: Connection, decision_id: int) -> list[Row[Any]]:
    """The files of a decision, the best first: with awards, digital, the decision before its list, no file at all last.

    Between equals their contents decide, not their ids: which of them stands must not hang on which was read first.
    """
    count = func.count(commendations.c.id)
    rows = connection.execute(
        select(documents, sources.c.sha256, count.label("awards"))
        .join(sources, documents.c.source_id == sources.c.id)
        .outerjoin(commendations, commendations.c.document_id == documents.c.id)
        .where(documents.c.decision_id == decision_id)
        .group_by(documents.c.id)
    )
    last = (ENTERED, LIST)
    return sorted(
        rows, key=lambda row: (not row.awards, row.type == last[0], row.scanned, row.type in last, row.sha256)
    )


def _set_status(connection: Connection, decision_id: int, files: list[Row[Any]]) -> None:
    status = _own_status(files)
    acts = _acts(connection, files) if status == "valid" else []
    outcomes = {_OUTCOME[act.effect] for act in acts if act.effect in _OUTCOME}
    status = next((gravest for gravest in _GRAVITY if gravest in outcomes), status)
    connection.execute(update(decisions).where(decisions.c.id == decision_id).values(status=status))
    _set_own_statuses(connection, decision_id, [act for act in acts if act.effect not in _OUTCOME])


def _set_own_statuses(connection: Connection, decision_id: int, acts: list[Row[Any]]) -> None:
    """The awards that later decisions name one by one; the others of the decision stand as they are."""
    mine = commendations.c.decision_id == decision_id
    connection.execute(update(commendations).where(mine).values(own_status=None))
    for act in sorted(acts, key=lambda act: -_GRAVITY.index(_outcome(act))):
        named = select(mentions.c.recipient_folded).where(mentions.c.document_id == act.document_id)
        touched = mine & commendations.c.recipient_folded.in_(named)
        connection.execute(update(commendations).where(touched).values(own_status=_outcome(act)))


def _outcome(act: Row[Any]) -> str:
    return _OUTCOME[act.effect.removesuffix(PART)]


def _own_status(files: list[Row[Any]]) -> str:
    """An article only reports; a digital decision with neither number nor day was never issued, nor was its list."""
    if all(row.type == "bai-bao" for row in files):
        return "reported"
    issued = any(
        row.number or row.issued_on or row.scanned or (row.type != GRANTS and not (row.type == LIST and row.awards))
        for row in files
    )
    return "valid" if issued else "draft"


def _acts(connection: Connection, files: list[Row[Any]]) -> list[Row[Any]]:
    """What later decisions did to this one or to awards in it."""
    found = []
    for row in files:
        if not row.number_folded:
            continue
        acting = (
            select(citations, documents.c.agency_folded)
            .join(documents, citations.c.document_id == documents.c.id)
            .where(citations.c.effect.is_not(None), citations.c.effect != ADDS)
            .where(citations.c.number_folded == row.number_folded)
            .where(documents.c.type == GRANTS, documents.c.decision_id != row.decision_id)
            .where(or_(documents.c.number.is_not(None), documents.c.issued_on.is_not(None), documents.c.scanned))
        )
        for act in connection.execute(acting):
            if _means(act.issued_on, act.issuer or act.agency_folded, row):
                found.append(act)
    return found


def _means(issued_on: date | None, issuer: str | None, row: Row[Any]) -> bool:
    """Whether an act that names this number means this very decision: numbers repeat by agency and year."""
    if issued_on and row.issued_on and issued_on != row.issued_on:
        return False
    if not issuer or not row.agency_folded:
        return True
    return same_body(fold(issuer), row.agency_folded)


def same_body(left: str, right: str) -> bool:
    """Whether two folded names may be one agency: «chu tich uy ban nhan dan tinh x» acts for «uy ban … x»."""
    short, long = sorted((_bare(left), _bare(right)), key=len)
    return short in long


def _bare(agency: str) -> str:
    """A folded agency without blanks, which scans lose, and without the chairman who acts for it."""
    compact = "".join(agency.replace("ubnd", "uy ban nhan dan").split())
    return compact if compact == "chutichnuoc" else compact.removeprefix("chutich")


def settle_targets(connection: Connection, document_id: int) -> None:
    """After a file is saved: decide anew about every decision it revokes, corrects or replaces."""
    numbers = select(citations.c.number_folded).where(
        citations.c.document_id == document_id, citations.c.effect.is_not(None)
    )
    touched = select(documents.c.decision_id).where(documents.c.number_folded.in_(numbers)).distinct()
    for decision_id in connection.scalars(touched).all():
        settle(connection, decision_id)
