"""How many recipients a decision states, against the lists of it that are in files of their own."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Connection, Row, select

from extract.counts import LISTS_DIFFER, differing, elsewhere
from extract.decision import Count, Quote, RecipientKind
from store.offer_rows import COUNTED
from store.tables import commendations, documents, doubts, facts

_PLACE = ("start", "end", "quote", "page", "box")


def recount(connection: Connection, decision_id: int) -> None:
    """State anew in the decision's own files that name nobody where the lists have another number than they say.

    Nothing is stated while no list is in: that it is missing is a doubt of the file itself.
    """
    chosen = select(facts).join(documents, facts.c.document_id == documents.c.id)
    wanted = documents.c.decision_id == decision_id, facts.c.field == COUNTED
    stated: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(chosen.where(*wanted).order_by(facts.c.id)):
        stated[row.document_id].append(row)
    listed = _listed(connection, decision_id) if stated else ()
    for document_id, rows in stated.items():
        _restate(connection, document_id, _differing(rows, listed))


def _listed(connection: Connection, decision_id: int) -> list[Row[Any]]:
    """Whom a decision grants something, as often as it does."""
    chosen = select(commendations.c.recipient_folded, commendations.c.unit_folded, commendations.c.kind)
    mine = commendations.c.decision_id == decision_id, commendations.c.stands
    return list(connection.execute(chosen.where(*mine)))


def _differing(rows: Sequence[Row[Any]], listed: Sequence[Row[Any]]) -> list[dict[str, Any]]:
    """The doubts about the counts of a file, as rows without ids."""
    if not listed:
        return []
    named = {(one.recipient_folded, one.unit_folded): one.kind for one in listed}
    counts = {_count(row): row for row in rows}
    found = differing(counts, named.values(), (one.kind for one in listed))
    first = {count.kind: row for count, row in reversed(counts.items())}
    return [
        {"field": "recipients", "code": LISTS_DIFFER, "reason": elsewhere(kind, *numbers)}
        | {name: getattr(first[kind], name) for name in _PLACE}
        for kind, numbers in found.items()
    ]


def _count(row: Row[Any]) -> Count:
    number, _, kind = row.value.partition(" ")
    return Count(cast(RecipientKind, kind), int(number), Quote(row.start, row.end))


def _restate(connection: Connection, document_id: int, found: Sequence[dict[str, Any]]) -> None:
    """Put the doubts of a file in place of those before; one that is still the same stays, settled or not."""
    mine = doubts.c.document_id == document_id, doubts.c.code == LISTS_DIFFER, doubts.c.commendation_id.is_(None)
    kept = {row.reason: row.id for row in connection.execute(select(doubts.c.id, doubts.c.reason).where(*mine))}
    reasons = {row["reason"] for row in found}
    over = [id for reason, id in kept.items() if reason not in reasons]
    if over:
        connection.execute(doubts.delete().where(doubts.c.id.in_(over)))
    for row in found:
        if row["reason"] not in kept:
            connection.execute(doubts.insert().values(document_id=document_id, commendation_id=None, **row))
