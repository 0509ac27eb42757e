"""A document that turns out to be of another decision: it leaves one and joins another, and no award is lost."""

from sqlalchemy import Connection, delete, select, update

from store.grouping import decision_key, decision_of, names_of, settle, settle_targets
from store.tables import commendations, decisions, documents, sources


def regroup(connection: Connection, document_id: int) -> None:
    """Decide anew which decision a document belongs to, after a part of its identity was corrected.

    What it leaves keeps the identity that its other files give it, or goes with it.
    """
    chosen = select(documents, sources.c.sha256).join(sources).where(documents.c.id == document_id)
    values = dict(connection.execute(chosen).mappings().one())
    left, others = values["decision_id"], documents.c.id != document_id
    stay = connection.execute(select(documents.c.id).where(documents.c.decision_id == left, others)).first()
    if stay:
        rename(connection, left, but=document_id)
    else:
        connection.execute(update(decisions).where(decisions.c.id == left).values(key=f"left:{document_id}"))
    names = names_of(connection, document_id)
    joined = decision_of(connection, values, values["sha256"], names, own=document_id)
    for table, mine in ((documents, documents.c.id), (commendations, commendations.c.document_id)):
        connection.execute(update(table).where(mine == document_id).values(decision_id=joined))
    if not stay:
        connection.execute(delete(decisions).where(decisions.c.id == left))
    for decision_id in {joined, left} if stay else {joined}:
        settle(connection, decision_id)
    settle_targets(connection, document_id)


def rename(connection: Connection, decision_id: int, but: int | None = None) -> None:
    """The key of a decision by its files: what only another file knew (`but`, or one that is gone) is known no more."""
    chosen = select(documents, sources.c.sha256).join(sources).where(documents.c.decision_id == decision_id)
    rows = [row for row in connection.execute(chosen).mappings() if row["id"] != but]
    key = min((decision_key(dict(row), row["sha256"]) for row in rows), key=lambda key: key.startswith("sha256:"))
    if connection.execute(select(decisions.c.id).where(decisions.c.key == key)).first() is None:
        connection.execute(update(decisions).where(decisions.c.id == decision_id).values(key=key))
