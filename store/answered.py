"""Doubts of one file that another file of the same decision answers."""

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select

from extract.award_doubts import UNTOLD
from extract.counts import LIST_ABSENT
from store.tables import commendations, documents, doubts
from store.values import OUTSIDE


def answered() -> ColumnElement[bool]:
    """Whether a doubt of a select from `doubts` and `documents` is answered: the list came in a file of its own, or the
    decision that says what a list grants."""
    others, theirs = documents.alias(), commendations.alias()
    listed = (
        select(theirs.c.id)
        .join(others, theirs.c.document_id == others.c.id)
        .where(others.c.decision_id == documents.c.decision_id, others.c.id != documents.c.id, theirs.c.stands)
        .correlate(documents)
    )
    own = commendations.alias()
    mine = own.c.document_id == documents.c.id
    told = select(own.c.id).where(mine, own.c.stands).correlate(documents)
    waits = select(own.c.id).where(mine, ~own.c.stands, own.c.code == OUTSIDE).correlate(documents)
    return or_(
        and_(doubts.c.code == LIST_ABSENT, exists(listed)), and_(doubts.c.code == UNTOLD, exists(told), ~exists(waits))
    )


def answered_of(connection: Connection, document_id: int) -> frozenset[int]:
    """The ids of a document's doubts that are answered."""
    chosen = select(doubts.c.id).join(documents, doubts.c.document_id == documents.c.id)
    return frozenset(connection.scalars(chosen.where(documents.c.id == document_id, answered())))
