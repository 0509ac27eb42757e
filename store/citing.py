"""Which document of the archive a citation means, and which documents cite one: by number, day and body.

Asked when it is shown, so that a document counts from the moment it is loaded.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from extract import terms
from extract.issuer import full_name
from ingest.document import Box
from ingest.text import fold
from store.awards import document_columns, document_record
from store.layout import read_box
from store.records import DocumentRecord
from store.rows import number_key
from store.tables import citations, decisions, documents, sources

_PLACE = re.compile(
    r"\b(?:tinh(?: uy| doan)?|thanh (?:pho|uy|doan)) (?!uy\b|doan\b)(?P<name>[a-z].*+)"  # «Tỉnh ủy» alone names none
)
_HEAD = re.compile(
    r"(?:uy ban nhan dan|hoi dong nhan dan|so|bo|tinh uy|thanh uy|huyen uy|thu tuong|chinh phu|quoc hoi|cong an"
    r"|lien doan)\b"
)
_LEVEL = re.compile(
    r"uy ban nhan dan (?:(?P<low>xa|phuong|thi tran|dac khu)|(?P<mid>huyen|quan|thi xa)|(?P<high>tinh))\b"
)


@dataclass(frozen=True, slots=True)
class CitingRecord:
    """A document that cites another one: the words, where they stand, and what it does to it if anything."""

    document: DocumentRecord
    effect: str | None
    quote: str
    page: int | None
    box: Box | None


@dataclass(frozen=True, slots=True)
class _Cited:
    """What a citation says of a document."""

    number: str
    issued_on: date | None
    issuer: str | None


def held(connection: Connection, cited: Row[Any], by: DocumentRecord) -> DocumentRecord | None:
    """The document of the archive that a row of `citations` means; null for none, or where it may be several."""
    return _best(connection, _Cited(cited.number_folded, cited.issued_on, cited.issuer), by)


def citing(connection: Connection, document: DocumentRecord, number_folded: str) -> tuple[CitingRecord, ...]:
    """The documents that cite one, oldest first; other files of the same decision count as the one."""
    chosen = (
        of_documents()
        .add_columns(*(citations.c[name] for name in ("number_folded", "issuer", "effect", "quote", "page", "box")))
        .add_columns(citations.c.issued_on.label("cited_on"))
        .join(citations, citations.c.document_id == documents.c.id)
        .where(citations.c.number_folded == number_folded, documents.c.decision_id != document.decision_id)
        .order_by(documents.c.issued_on, documents.c.id)
    )
    found: dict[int, CitingRecord] = {}
    for row in connection.execute(chosen).all():
        record = document_record(row)
        meant = _best(connection, _Cited(row.number_folded, row.cited_on, row.issuer), record)
        if meant is not None and meant.decision_id == document.decision_id:
            found.setdefault(
                record.decision_id, CitingRecord(record, row.effect, row.quote, row.page, read_box(row.box))
            )
    return tuple(found.values())


def acting(connection: Connection, document: DocumentRecord) -> tuple[CitingRecord, ...]:
    """The documents that revoke, correct, replace or supplement one, oldest first."""
    number = number_key(document.number) if document.number else None
    return tuple(each for each in citing(connection, document, number) if each.effect) if number else ()


def _best(connection: Connection, wanted: _Cited, by: DocumentRecord) -> DocumentRecord | None:
    chosen = of_documents().where(documents.c.number_folded == wanted.number, documents.c.id != by.id)
    found = [document_record(row) for row in connection.execute(chosen.order_by(documents.c.id))]
    ranked = [(rank, record) for record in found if (rank := _rank(wanted, record, by)) is not None]
    best = max((rank for rank, _ in ranked), default=None)
    first = [record for rank, record in ranked if rank == best]
    return first[0] if first and len({record.decision_id for record in first}) == 1 else None


def _rank(wanted: _Cited, record: DocumentRecord, by: DocumentRecord) -> int | None:
    """How well a document fits a citation; null where its day, its body or its province contradicts it."""
    if wanted.issued_on and record.issued_on and wanted.issued_on != record.issued_on:
        return None
    body = _fits(wanted.issuer, record.agency)
    place = _same_place(wanted.issuer, record, by)
    if body is False or (place is False and not wanted.issued_on):
        return None
    return 4 * bool(wanted.issued_on and record.issued_on) + 2 * bool(body) + bool(place)


def _fits(issuer: str | None, agency: str | None) -> bool | None:
    """Whether «UBND tỉnh» may be «Ủy ban nhân dân tỉnh Lâm Đồng»; null where the words do not tell."""
    if not issuer or not agency:
        return None
    said, stands = body_key(issuer), body_key(agency)
    if said.startswith(stands) or stands.startswith(said):
        return True
    heads = _HEAD.match(said), _HEAD.match(stands)
    if heads[0] is None or heads[1] is None:
        return None
    levels = _LEVEL.match(said), _LEVEL.match(stands)
    apart = levels[0] is not None and levels[1] is not None and levels[0].lastgroup != levels[1].lastgroup
    return False if heads[0][0] != heads[1][0] or apart else None


def _same_place(issuer: str | None, record: DocumentRecord, by: DocumentRecord) -> bool | None:
    """Whether the document's province is the one that the citing words or the citing document name."""
    stands = _province(record.agency)
    if stands is None:
        return None
    said = _province(issuer) or _province(by.agency)
    if said is None:
        return None
    return said == stands


def _province(body: str | None) -> str | None:
    match = _PLACE.search(body_key(body)) if body else None
    return match["name"] if match else None


@lru_cache(maxsize=4096)
def body_key(body: str) -> str:
    """A body in the form that is compared: without the post of its head, abbreviations spelled out, folded."""
    folded = fold(body)
    head = terms.position_head().match(folded)
    rest = body[head.end() :].strip(" ,") if head and not folded.startswith(("chu tich nuoc", "thu tuong")) else body
    words = fold(full_name(rest or body, None, ""))
    return " ".join(re.sub(r"[^a-z0-9 ]", " ", words).split())


def of_documents() -> Select[Any]:
    """A question for documents with their file and decision, as `document_record` reads them."""
    return (
        select(*document_columns())
        .select_from(documents)
        .join(sources, documents.c.source_id == sources.c.id)
        .join(decisions, documents.c.decision_id == decisions.c.id)
    )
