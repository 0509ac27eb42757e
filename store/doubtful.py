"""Values that a person should look at, the worst first: doubts, and what was read with little confidence."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, Select, and_, case, exists, func, or_, select

from extract.award_doubts import UNTOLD
from ingest.document import Box
from store.answered import answered
from store.archive import Archive
from store.correcting import award_row, document_row
from store.corrections import Place
from store.fields import fields_of
from store.layout import read_box
from store.marking import REVIEW_BELOW, STATED
from store.rows import AGAINST
from store.second_readings import SecondReadings
from store.tables import commendations, corrections, documents, doubts, facts, sources

DOUBTED = 0.2
"""A doubt weighs as much as so much less confidence."""

KEY_FIELDS = ("number", "issued_on", "issuer", "signer")
"""The fields of a document that are looked at by themselves when they were read with little confidence."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """One value to be looked at. `value` is its canonical text (`store.fields`), null where none was read.

    `readings` are the ways it was read, where they differ; `doubts` are pairs of code and stored sentence; `quote` are
    the words it stands on. `awards` counts the awards that hang on it.
    """

    place: Place
    document: int
    file: str
    number: str | None
    recipient: str | None
    value: str | None
    readings: tuple[str, ...]
    quote: str | None
    page: int | None
    box: Box | None
    doubts: tuple[tuple[str, str], ...]
    confidence: float
    awards: int


@dataclass(slots=True)
class _Draft:
    """A value before it is looked up: where its words stand, and how sure they are."""

    place: Place
    document: int
    confidence: float
    awards: int
    where: Any
    doubts: dict[str, str] = field(default_factory=dict)

    @property
    def weight(self) -> tuple[float, int, int, int]:
        return (self.confidence - DOUBTED * bool(self.doubts), -self.awards, self.document, self.place.id)


def doubtful(
    archive: Archive, *, only: str | None = None, document_ids: Sequence[int] = (), limit: int | None = None
) -> tuple[list[Doubtful], int]:
    """The values to look at, the worst first, and how many there are in all; `only` names a field."""
    with archive.reading() as connection:
        drafts = [
            draft
            for draft in _drafts(connection).values()
            if (only is None or draft.place.field == only) and (not document_ids or draft.document in document_ids)
        ]
        drafts.sort(key=lambda draft: draft.weight)
        found = [_looked_up(connection, draft) for draft in drafts[:limit]]
    return _with_readings(archive, found, drafts), len(drafts)


def _drafts(connection: Connection) -> dict[Place, _Draft]:
    drafts: dict[Place, _Draft] = {}
    for row in connection.execute(_doubted()):
        draft = _take(drafts, row)
        draft.doubts.setdefault(row.code, row.reason)
    settled = _settled(connection)
    for row in connection.execute(_unsure()):
        if (row.commendation_id, row.sha256 if row.commendation_id is None else "", row.field) not in settled:
            _take(drafts, row)
    held = {draft.place.id for draft in drafts.values() if draft.place.award}
    for row in connection.execute(_marked()):
        if row.commendation_id not in held:
            _take(drafts, row)
    return drafts


def _take(drafts: dict[Place, _Draft], row: Any) -> _Draft:
    award = row.commendation_id is not None
    place = Place(award, row.commendation_id if award else row.document_id, row.field)
    if place not in drafts:
        drafts[place] = _Draft(place, row.document_id, row.confidence or 0.0, row.awards, row)
    return drafts[place]


_AWARDS = (
    select(func.count())
    .where(commendations.c.document_id == documents.c.id, commendations.c.stands)
    .correlate(documents)
    .scalar_subquery()
)
_WAITS = doubts.alias()
_UNUSED = and_(
    exists().where(commendations.c.document_id == documents.c.id).correlate(documents),
    ~exists().where(commendations.c.document_id == documents.c.id, commendations.c.stands).correlate(documents),
    ~exists().where(_WAITS.c.document_id == documents.c.id, _WAITS.c.code == UNTOLD).correlate(documents),
)
"""A copy whose awards stand in another file of its decision: nothing hangs on it. A list may wait for its decision."""


def _joined(table: Any, *more: Any) -> Select[Any]:
    """Rows of a table with their document's content and the number of awards that hang on them."""
    mine = table.c.commendation_id == commendations.c.id
    place = (table.c.document_id, table.c.commendation_id, table.c.field, table.c.start, table.c.end)
    return (
        select(*place, table.c.quote, table.c.page, table.c.box, sources.c.sha256)
        .add_columns(case((table.c.commendation_id.is_(None), _AWARDS), else_=1).label("awards"), *more)
        .select_from(table)
        .join(documents, table.c.document_id == documents.c.id)
        .join(sources, documents.c.source_id == sources.c.id)
        .outerjoin(commendations, mine)
        .where(or_(commendations.c.stands, and_(table.c.commendation_id.is_(None), ~_UNUSED)))
    )


def _doubted() -> Select[Any]:
    """The doubts that stand, with the confidence of what they are about: none where nothing was read."""
    same = and_(
        facts.c.document_id == doubts.c.document_id,
        facts.c.commendation_id.is_not_distinct_from(doubts.c.commendation_id),
        facts.c.field == doubts.c.field,
    )
    read = select(func.min(facts.c.confidence)).where(same).correlate(doubts).scalar_subquery()
    sure = func.min(
        func.coalesce(commendations.c.confidence, 1.0), func.coalesce(read, commendations.c.confidence, 0.0)
    )
    chosen = _joined(doubts, doubts.c.code, doubts.c.reason, sure.label("confidence"))
    chosen = chosen.where(doubts.c.settled_by.is_(None), doubts.c.code.not_in(STATED), ~answered())
    return chosen.order_by(doubts.c.id)


def _unsure() -> Select[Any]:
    """What was read with little confidence: in awards that are marked for review, and key fields of documents."""
    of_document = and_(facts.c.commendation_id.is_(None), facts.c.field.in_(KEY_FIELDS))
    chosen = _joined(facts, facts.c.confidence)
    return chosen.where(facts.c.confidence < REVIEW_BELOW, or_(of_document, commendations.c.needs_review))


def _marked() -> Select[Any]:
    """All awards that are marked for review, by their names: where no single value is the reason."""
    name = facts.c.commendation_id.is_not(None) & (facts.c.field == "name")
    return _joined(facts, commendations.c.confidence).where(name, commendations.c.needs_review)


def _settled(connection: Connection) -> set[tuple[int | None, str, str]]:
    """The fields about which a person has spoken: award, or content of the document, and field."""
    rows = connection.execute(
        select(corrections.c.commendation_id, corrections.c.target, corrections.c.sha256, corrections.c.field)
    )
    return {(row.commendation_id, "" if row.target else row.sha256, row.field) for row in rows}


def _looked_up(connection: Connection, draft: _Draft) -> Doubtful:
    place, where = draft.place, draft.where
    row = (award_row if place.award else document_row)(connection, place.id)
    known = fields_of(place.award).get(place.field)
    of = select(documents.c.number, sources.c.name).join(sources).where(documents.c.id == draft.document)
    number, file = connection.execute(of).one()
    return Doubtful(
        place=place,
        document=draft.document,
        file=file,
        number=number,
        recipient=row["recipient"] if place.award else None,
        value=known.shown(row) if known else None,
        readings=_witnesses(connection, place),
        quote=where.quote,
        page=where.page,
        box=read_box(where.box),
        doubts=tuple(draft.doubts.items()),
        confidence=draft.confidence,
        awards=draft.awards,
    )


def _witnesses(connection: Connection, place: Place) -> tuple[str, ...]:
    """What other places of a document say instead of the value that stands."""
    mine = facts.c.document_id == place.id, facts.c.field == AGAINST + place.field
    found = connection.scalars(select(facts.c.value).where(*mine).order_by(facts.c.id)) if not place.award else ()
    return tuple(dict.fromkeys(value for value in found if value))


def _with_readings(archive: Archive, found: list[Doubtful], drafts: Sequence[_Draft]) -> list[Doubtful]:
    """The same values with what the second reader of a scan saw; a document is unpacked once."""
    opened: dict[int, SecondReadings | None] = {}
    return [
        replace(item, readings=_readings(archive, opened, item, draft.where))
        for item, draft in zip(found, drafts, strict=False)
    ]


def _readings(
    archive: Archive, opened: dict[int, SecondReadings | None], item: Doubtful, where: Any
) -> tuple[str, ...]:
    if item.document not in opened:
        document = archive.document(item.document)
        scanned = document and any(page.origin == "ocr" for page in document.pages)
        opened[item.document] = SecondReadings(document) if document and scanned else None
    second = opened[item.document]
    seen = second.find(where.start, where.end) if second and where.start is not None else ()
    others = [value for value in item.readings if value != item.value]
    return tuple(dict.fromkeys([*seen, *([item.value] if item.value and others else []), *others]))
