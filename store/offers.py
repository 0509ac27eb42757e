"""What a decision grants to the people of a list in a file of its own, joined with that list where both are in.

The list keeps what it says itself; what it leaves open (the award, the merit) the decision tells. So it is written anew
whenever the files of a decision change, in whatever order they come.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select, update

from extract import awards
from extract.award_doubts import UNTOLD
from extract.decision import Award, Fact, Quote
from store.fields import AWARD, searched
from store.marking import STATED, is_unsure
from store.offer_rows import ANNEX, LISTS, MERIT
from store.rows import Row as Values
from store.tables import award_words, commendations, corrections, documents, doubts, facts, mentions
from store.values import OUTSIDE
from store.withdrawn import LIST

JOINED, ALONE = 0.95, 0.5
"""How sure an award is that the decision tells, and one that nothing tells."""

_Told = dict[str, str]
"""What one grant of a decision says, as canonical texts by field."""


def complete(connection: Connection, decision_id: int) -> None:
    """Write into the awards of a decision's lists what the decision tells of them and they do not."""
    mine = commendations.c.decision_id == decision_id, documents.c.type == LIST
    chosen = select(commendations, documents.c.agency).join(documents, commendations.c.document_id == documents.c.id)
    listed = connection.execute(chosen.where(*mine)).mappings().all()
    if not listed:
        return
    offers, own, said = _offers(connection, decision_id), _own(connection, decision_id), _said(connection, decision_id)
    numbers = _numbers(connection, decision_id)
    for award in (award for award in listed if award["id"] in own):
        meant = _of_list(offers, numbers.get(award["document_id"]))
        _complete(connection, dict(award), meant, own[award["id"]], said[award["id"]])


def _numbers(connection: Connection, decision_id: int) -> dict[int, str]:
    """The number that a list has among those of its decision, by document."""
    chosen = select(facts.c.document_id, facts.c.value).join(documents, facts.c.document_id == documents.c.id)
    rows = connection.execute(chosen.where(documents.c.decision_id == decision_id, facts.c.field == ANNEX))
    return {row.document_id: row.value for row in rows}


def _of_list(offers: Sequence[_Told], number: str | None) -> list[_Told]:
    """The grants that name a list of this number; all where none does."""
    named = [told for told in offers if number in told.get(LISTS, "").split()]
    return named or list(offers)


def _own(connection: Connection, decision_id: int) -> dict[int, dict[str, Row[Any]]]:
    """What the lists of a decision say of each award, by field."""
    chosen = select(facts).join(commendations, facts.c.commendation_id == commendations.c.id)
    found: dict[int, dict[str, Row[Any]]] = defaultdict(dict)
    for row in connection.execute(chosen.where(commendations.c.decision_id == decision_id)):
        found[row.commendation_id][row.field] = row
    return found


def _said(connection: Connection, decision_id: int) -> dict[int, set[str]]:
    """The fields of each award of which a person spoke."""
    chosen = select(corrections.c.commendation_id, corrections.c.field).join(commendations)
    found: dict[int, set[str]] = defaultdict(set)
    for row in connection.execute(chosen.where(commendations.c.decision_id == decision_id)):
        found[row.commendation_id].add(row.field)
    return found


def only_named(connection: Connection, document_id: int) -> Sequence[Row[Any]]:
    """The mentions of a document, but for those who are granted something by the same words: they waited for it."""
    mine = commendations.c.document_id == document_id, commendations.c.stands
    granted = select(commendations.c.start).where(*mine, commendations.c.start.is_not(None))
    chosen = select(mentions).where(mentions.c.document_id == document_id, mentions.c.start.not_in(granted))
    return connection.execute(chosen.order_by(mentions.c.id)).all()


def _offers(connection: Connection, decision_id: int) -> list[_Told]:
    """What the files of a decision that name nobody grant."""
    chosen = select(facts).join(documents, facts.c.document_id == documents.c.id)
    wanted = documents.c.decision_id == decision_id, facts.c.commendation_id.is_(None)
    found: list[_Told] = []
    named = facts.c.field.in_(("award", "kind", LISTS, *MERIT))
    for row in connection.execute(chosen.where(*wanted, named).order_by(facts.c.document_id, facts.c.id)):
        if row.field == "award":
            found.append({})
        found[-1][row.field] = _canonical(row)
    return [told for n, told in enumerate(found) if told not in found[:n]]


def _canonical(row: Row[Any]) -> str:
    """A value of `facts` as `store.fields` writes it."""
    if row.field == "award":
        return f"{OUTSIDE}:{row.quote}" if row.value == OUTSIDE else str(row.value)
    return f"{row.value} {row.quote}" if row.field == "years" else str(row.value)


def _complete(
    connection: Connection, award: Values, offers: Sequence[_Told], own: dict[str, Row[Any]], said: set[str]
) -> None:
    untold = own["award"].rule == UNTOLD and "award" not in said
    told = _fitting(award, offers, untold)
    open_fields = [field for field in MERIT if field not in own and field not in said]
    values: dict[str, str | None] = {field: told.get(field) for field in open_fields}
    if untold:
        values["award"] = told.get("award", f"{OUTSIDE}:{own['award'].quote}")
    changed: Values = {}
    for field, value in values.items():
        if AWARD[field].shown(award) != value:
            changed |= AWARD[field].columns(value, award)
    if not changed:
        return
    if "code" in changed:
        changed |= _weighed(connection, award, changed["code"], own["name"])
    spelled, words = searched({**award, **changed})
    connection.execute(update(commendations).where(commendations.c.id == award["id"]).values(**changed, **spelled))
    connection.execute(update(award_words).where(award_words.c.rowid == award["id"]).values(**words))


def _fitting(award: Values, offers: Sequence[_Told], untold: bool) -> _Told:
    """The one grant that an award of a list belongs to: for its kind, and of its award where the list says it.

    Where grants of two awards may be meant, nobody is given either.
    """
    said = [told for told in offers if untold or told["award"].partition(":")[0] == award["code"]]
    may = [told for told in said if _may_have(told["award"], award["kind"])]
    found = [told for told in may if told.get("kind", award["kind"]) == award["kind"]]
    if not found and len(may) == 1:
        return {field: text for field, text in may[0].items() if field != "bonus"}
    if len({told["award"] for told in found}) > 1:
        return {}
    found = [told for told in found if "kind" in told] or found
    return found[0] if len(found) == 1 else {}


def _may_have(code: str, kind: str) -> bool:
    return awards.fits(Fact(Award(code.partition(":")[0], "", None), Quote(0, 0), "", 1.0), kind)


def _weighed(connection: Connection, award: Values, code: str, name: Row[Any]) -> Values:
    """How sure an award is now that the decision tells it, or no longer does."""
    other = doubts.c.commendation_id == award["id"], doubts.c.code.not_in(STATED)
    doubted = connection.execute(select(doubts.c.id).where(*other, doubts.c.settled_by.is_(None))).first() is not None
    confidence = min(JOINED, name.confidence) if code != OUTSIDE else ALONE
    unsure = is_unsure(confidence, scanned=name.origin == "ocr")
    return {"confidence": confidence, "needs_review": doubted or unsure or code == OUTSIDE}
