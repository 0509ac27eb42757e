"""Awards that a person knows from elsewhere: entered by hand with their source, marked so, and found like others."""

from dataclasses import asdict, dataclass, fields
from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, and_, or_, select, true

from extract.lexicon import award_kind, level_of
from ingest.document import Block, Page
from ingest.text import fold
from store import values
from store.archive import Archive
from store.awards import awards_by_id, joined
from store.fields import DOCUMENT, canonical, searched
from store.layout import pack
from store.ledger import note_returned
from store.prepared import AwardRows, Prepared
from store.records import AwardRecord
from store.rows import Row, number_key
from store.saving import now, save_rows
from store.tables import commendations, documents, entries
from store.values import OUTSIDE, WrongValue, award_name
from store.withdrawn import ENTERED

MEDIA_TYPE = "application/x-sovang-entry"
WHOLE = "nhập tay"
"""Stands where an award read from a file has the file's name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An award as a person gives it, in typed texts, empty for what is not known; `source` is where that comes from."""

    name: str
    award: str
    source: str
    kind: str = "ca-nhan"
    honorific: str = ""
    position: str = ""
    unit: str = ""
    number: str = ""
    issued_on: str = ""
    issuer: str = ""
    years: str = ""
    reason: str = ""
    occasion: str = ""
    bonus: str = ""
    posthumous: str = ""


class WrongField(Exception):
    """A value that its field cannot have, with the field's name."""

    def __init__(self, field: str, text: str, error: WrongValue) -> None:
        super().__init__(str(error))
        self.field, self.text, self.error = field, text, error


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an entry: the award that it made, or those that it would have doubled."""

    award: AwardRecord | None
    held: tuple[AwardRecord, ...] = ()


def add(archive: Archive, entry: Entry, by: str, *, anyway: bool = False) -> Added:
    """Enter an award. One that the archive holds is not doubled: it is told, unless it is wanted `anyway`.

    Raises WrongField. What was taken out with «forget» comes back: somebody asks for it.
    """
    given = _checked(entry)
    rows = _prepared(given, by)
    with archive.writing() as connection:
        held = _held(connection, rows)
        if held and not anyway:
            return Added(None, tuple(awards_by_id(connection, held)))
        if not save_rows(connection, rows):
            again = joined(commendations.c.id).where(documents.c.text == rows.document["text"])
            return Added(None, tuple(awards_by_id(connection, list(connection.scalars(again)))))
        note_returned(connection, rows.sha256)
        said = {"sha256": rows.sha256, "source": given["source"], "made_by": by, "made_at": now(), "given": given}
        connection.execute(entries.insert().values(**said))
        made = connection.scalars(select(commendations.c.id).order_by(commendations.c.id.desc()).limit(1)).one()
        return Added(awards_by_id(connection, [made])[0])


def _checked(entry: Entry) -> dict[str, Any]:
    """The canonical values. Raises WrongField."""
    given: dict[str, Any] = {}
    typed = asdict(entry)
    for field in ("kind", *(each.name for each in fields(entry) if each.name != "kind")):
        text = typed[field]
        try:
            given[field] = _value(field, text, given)
        except WrongValue as error:
            raise WrongField(field, text, error) from error
    return given


def _value(field: str, text: str, given: dict[str, Any]) -> str | None:
    if field == "source":
        return values.sentence(text)
    if field == "posthumous" and not text.strip():
        return "0"
    return canonical(field, text, {"kind": given.get("kind", "")}, award=field not in DOCUMENT)


def _prepared(given: dict[str, Any], by: str) -> Prepared:
    """The rows of an entry, as a reading of a file would hand them on: a document of one line that says what it is."""
    text = _line(given)
    row = _row(given, text)
    own, words = searched(row)
    words["number"] = fold(given["number"] or "")
    digest = sha256(f"{MEDIA_TYPE}\n{text}".encode()).hexdigest()
    source = {"path": f"{WHOLE}: {digest[:12]}", "name": WHOLE, "sha256": digest, "media_type": MEDIA_TYPE}
    more = {"size": len(text.encode()), "notices": [[None, "entered", f"Nhập tay bởi {by}: {given['source']}"]]}
    award = AwardRows(row | own, words, _facts(given, text, of_document=False), [])
    return Prepared(
        source | more, _document(given, text), _facts(given, text, of_document=True), [], [], [], [award], 0
    )


def _row(given: dict[str, Any], text: str) -> Row:
    code, name = award_name(given["award"])
    first, last, period = _years(given["years"])
    return {
        "code": code,
        "name": name,
        "level": None if code == OUTSIDE else level_of(award_kind(code), given["issuer"]),
        "recipient": given["name"],
        "recipient_folded": fold(given["name"]),
        **{field: given[field] for field in ("kind", "honorific", "position", "unit", "reason", "occasion")},
        "unit_folded": fold(given["unit"]) if given["unit"] else None,
        "first_year": first,
        "last_year": last,
        "period_text": period,
        "movement": None,
        "bonus_vnd": int(given["bonus"]) if given["bonus"] else None,
        "posthumous": given["posthumous"] == "1",
        "confidence": 1.0,
        "needs_review": False,
        **{"start": 0, "end": len(text), "quote": text, "page": None, "box": None},
    }


def _facts(given: dict[str, Any], text: str, *, of_document: bool) -> list[Row]:
    """What was given, as values that stand in the line."""
    place = {"start": 0, "end": len(text), "quote": text, "page": None, "box": None}
    more = {"rule": "entered", "confidence": 1.0, "origin": "text", **place}
    named = [field for field in given if field not in ("source", "kind", "posthumous")]
    of_this = (field for field in named if (field in DOCUMENT) == of_document and given[field])
    return [{"field": field, "value": given[field], **more} for field in of_this]


def _document(given: dict[str, Any], text: str) -> Row:
    number, agency, day = given["number"], given["issuer"], given["issued_on"]
    row: Row = dict.fromkeys(("place", "title", "signer", "signer_folded", "signer_position", "signer_capacity"))
    return row | {
        "text": text,
        "layout": pack((Page(None, (Block(text),)),)),
        "scanned": False,
        "type": ENTERED,
        "number": number,
        "number_folded": number_key(number) if number else None,
        "issued_on": date.fromisoformat(day) if day else None,
        "agency": agency,
        "agency_folded": fold(agency) if agency else None,
    }


def _line(given: dict[str, Any]) -> str:
    """What an award entered by hand is quoted by: its source first, then what was given, in one line."""
    shown = [given["honorific"], given["name"], given["position"], given["unit"], award_name(given["award"])[1]]
    shown += [given["number"], given["issued_on"], given["issuer"], given["years"], given["reason"]]
    source = given["source"]
    opened = source if fold(source).startswith("theo ") else f"theo {source}"
    return f"Nhập tay, {opened}: {', '.join(part for part in shown if part)}"


def _years(canonical_years: str | None) -> tuple[int | None, int | None, str | None]:
    if canonical_years is None:
        return None, None, None
    (first, last), period = values.years_of(canonical_years)
    return first, last, period


def _held(connection: Connection, rows: Prepared) -> list[int]:
    """The awards in the archive that an entry would say again: same recipient, award and decision or years.

    What one of the two leaves open (a unit, a number) does not part them.
    """
    award, document = rows.awards[0].row, rows.document
    same = [
        commendations.c.stands,
        commendations.c.recipient_folded == award["recipient_folded"],
        commendations.c.code == award["code"],
        _open_or_same(documents.c.number_folded, document["number_folded"]),
        _open_or_same(documents.c.issued_on, document["issued_on"]),
        or_(
            _open_or_same(commendations.c.unit_folded, award["unit_folded"]),
            documents.c.number_folded == document["number_folded"],
        ),
    ]
    if award["code"] == OUTSIDE:
        same.append(commendations.c.name == award["name"])
    if award["first_year"] is not None:
        meets = and_(commendations.c.first_year <= award["last_year"], commendations.c.last_year >= award["first_year"])
        same.append(or_(commendations.c.first_year.is_(None), meets))
    return list(connection.scalars(joined(commendations.c.id).where(*same).order_by(commendations.c.id).limit(10)))


def _open_or_same(column: Any, value: object) -> Any:
    return or_(column.is_(None), column == value) if value is not None else true()
