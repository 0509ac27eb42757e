"""Awards that a person found to be none: they stand nowhere until somebody brings them back.

What was said is a correction of the field `GRANTED`, and so it is kept, tied to its award and brought back after every
reading of the file as any other correction is.
"""

from collections import Counter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select, true

from extract.award_doubts import UNTOLD
from extract.number_places import LIST as LIST
from store.correction_tables import corrections
from store.tables import commendations, documents, facts

GRANTED = "granted"
"""The field that tells whether what was read is an award: «1», or «0» for none."""
YES, NO = "1", "0"
ENTERED = "nhap-tay"
"""The type of what a person entered by hand: nobody who takes out what was read from a file means it."""


def newest() -> ColumnElement[Any]:
    """The last thing said of whether an award is one, as a column beside `commendations`; null for nothing."""
    mine = corrections.c.commendation_id == commendations.c.id, corrections.c.field == GRANTED
    last = select(corrections.c.value).where(*mine).order_by(corrections.c.id.desc()).limit(1)
    return last.correlate(commendations).scalar_subquery()


def withdrawn(connection: Connection, decision_id: int) -> set[int]:
    """The ids of the awards of a decision that were taken out, with what another file of it says again.

    A name that stands twice in the other file may be two people: both stay.
    """
    said = select(func.count()).select_from(corrections).where(corrections.c.field == GRANTED)
    if not connection.scalar(said):
        return set()
    rows = connection.execute(
        select(commendations.c.id, commendations.c.document_id, commendations.c.recipient_folded, commendations.c.code)
        .add_columns(documents.c.type, newest().label("said"))
        .join(documents, commendations.c.document_id == documents.c.id)
        .where(commendations.c.decision_id == decision_id)
    ).all()
    gone = [row for row in rows if row.said == NO]
    often = Counter((row.document_id, _key(row)) for row in rows)
    return {row.id for row in gone} | {
        row.id
        for row in rows
        if row.said is None
        and row.type != ENTERED
        and often[row.document_id, _key(row)] == 1
        and any(_key(one) == _key(row) and one.document_id != row.document_id for one in gone)
    }


def waiting(connection: Connection, decision_id: int | None = None) -> set[int]:
    """The ids of the awards of a decision, or of all, of which only a file that is not there says what they are."""
    chosen = select(commendations.c.id).join(facts, facts.c.commendation_id == commendations.c.id)
    open_ones = facts.c.field == "award", facts.c.rule == UNTOLD, commendations.c.code == "khac"
    mine = documents.c.type == LIST, true() if decision_id is None else commendations.c.decision_id == decision_id
    joined = chosen.join(documents, commendations.c.document_id == documents.c.id)
    return set(connection.scalars(joined.where(*mine, *open_ones)))


def gone_of(connection: Connection, decision_id: int) -> set[int]:
    """The ids of all awards of a decision that are none, or not yet."""
    return withdrawn(connection, decision_id) | waiting(connection, decision_id)


def all_withdrawn(connection: Connection) -> set[int]:
    """The same for the whole archive."""
    said = select(corrections.c.commendation_id).where(corrections.c.field == GRANTED)
    touched = select(commendations.c.decision_id).where(commendations.c.id.in_(said)).distinct()
    gone = {award for decision in connection.scalars(touched).all() for award in withdrawn(connection, decision)}
    return gone | waiting(connection)


def _key(row: Row[Any]) -> tuple[str, str]:
    return row.recipient_folded, row.code
