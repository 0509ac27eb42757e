"""The fields that a person can correct: how a value is kept, where it stands in the rows, and what it is there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from extract.lexicon import award_kind, level_of
from ingest.text import fold
from store import values
from store.rows import Row, number_key, spelled
from store.values import OUTSIDE, WrongValue, award_name, years_of
from store.withdrawn import GRANTED, YES

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a document or of an award.

    `parse` makes a typed text canonical (raises WrongValue); `columns` gives what the canonical text (null for none)
    is in the columns of a row; `shown` gives the canonical text of a row, null for none.
    """

    parse: Callable[[str], str]
    columns: Callable[[str | None, Row], Values]
    shown: Callable[[Row], str | None]
    needed: bool = False


def _plain(column: str, parse: Callable[[str], str] = values.words, *, folded: bool = False) -> Field:
    """A field that is one column of text, perhaps with its folded neighbour."""

    def columns(value: str | None, _row: Row) -> Values:
        more = {f"{column}_folded": fold(value) if value else None} if folded else {}
        return {column: value, **more}

    return Field(parse, columns, lambda row: row[column])


def _number_columns(value: str | None, _row: Row) -> Values:
    return {"number": value, "number_folded": number_key(value) if value else None}


def _day_columns(value: str | None, _row: Row) -> Values:
    return {"issued_on": date.fromisoformat(value) if value else None}


def _name_columns(value: str | None, _row: Row) -> Values:
    return {"recipient": value, "recipient_folded": fold(value or "")}


def _award_columns(value: str | None, row: Row) -> Values:
    """The level is that of the award, or of the body that granted it (`agency` in the row)."""
    code, name = award_name(value or OUTSIDE)
    kind = award_kind(code) if code != OUTSIDE else None
    return {"code": code, "name": name, "level": level_of(kind, row.get("agency")) if kind else None}


def _award_shown(row: Row) -> str:
    code = str(row["code"])
    return f"{code}:{row['name']}" if code == OUTSIDE else code


def _years_columns(value: str | None, _row: Row) -> Values:
    if value is None:
        return {"first_year": None, "last_year": None, "period_text": None}
    (first, last), period = years_of(value)
    return {"first_year": first, "last_year": last, "period_text": period}


def _years_shown(row: Row) -> str | None:
    if row["first_year"] is None:
        return None
    numbers = "–".join(str(year) for year in dict.fromkeys((row["first_year"], row["last_year"])))
    return f"{numbers} {row['period_text']}" if row["period_text"] else numbers


DOCUMENT: dict[str, Field] = {
    "type": _plain("type", values.document_type),
    "number": Field(values.number, _number_columns, lambda row: row["number"]),
    "issued_on": Field(values.day, _day_columns, lambda row: row["issued_on"] and row["issued_on"].isoformat()),
    "issuer": _plain("agency", values.body, folded=True),
    "place": _plain("place"),
    "subject": _plain("title", values.sentence),
    "signer": _plain("signer", values.person, folded=True),
    "signer_position": _plain("signer_position"),
    "signer_capacity": _plain("signer_capacity"),
}

AWARD: dict[str, Field] = {
    "name": Field(values.words, _name_columns, lambda row: row["recipient"], needed=True),
    "kind": Field(values.kind, lambda value, _: {"kind": value}, lambda row: row["kind"], needed=True),
    "honorific": _plain("honorific", values.person),
    "position": _plain("position"),
    "unit": _plain("unit", folded=True),
    "award": Field(values.award, _award_columns, _award_shown, needed=True),
    "years": Field(values.years, _years_columns, _years_shown),
    "reason": _plain("reason", values.sentence),
    "occasion": _plain("occasion", values.occasion),
    "movement": _plain("movement", values.sentence),
    "bonus": Field(
        values.money,
        lambda value, _: {"bonus_vnd": int(value) if value else None},
        lambda row: None if row["bonus_vnd"] is None else str(row["bonus_vnd"]),
    ),
    "posthumous": Field(
        values.yes_or_no,
        lambda value, _: {"posthumous": value == "1"},
        lambda row: "1" if row["posthumous"] else "0",
        needed=True,
    ),
    # No column of its own: what it says decides which awards stand (`store.withdrawn`).
    GRANTED: Field(values.yes_or_no, lambda value, _: {}, lambda row: row.get("said") or YES, needed=True),
}

ESSENTIAL = ("name", "award")
"""Without these two no award is one; how surely they were read bounds its confidence."""

IDENTITY = frozenset({"type", "number", "issued_on", "issuer"})
"""The fields of a document that tell which decision it carries."""


def fields_of(award: bool) -> dict[str, Field]:
    return AWARD if award else DOCUMENT


def canonical(field: str, text: str, row: Row, *, award: bool) -> str | None:
    """What a typed text means in a field of this row; null where it is blank and the field may be without a value.

    Raises WrongValue; KeyError for a field that cannot be corrected.
    """
    known = fields_of(award)[field]
    if not text.strip():
        if known.needed:
            raise WrongValue("mục này không để trống được", "this field cannot be left without a value")
        return None
    if field == "name" and row["kind"] == "ca-nhan":
        return values.person(text)
    return known.parse(text)


def changes(field: str, value: str | None, row: Row, *, award: bool) -> Values:
    """What a canonical text changes in the columns of a row; nothing where it says what stands there."""
    known = fields_of(award).get(field)
    return known.columns(value, row) if known and known.shown(row) != value else {}


def searched(row: Row) -> tuple[Values, Values]:
    """What follows from an award's columns: its own `spelled`, and its row in `award_words`."""
    own = {"spelled": spelled(row["recipient"], row["unit"], row["name"], row["reason"])}
    words = {"recipient": row["recipient"], "unit": row["unit"], "award": row["name"], "reason": row["reason"]}
    return own, {column: fold(text) if text else "" for column, text in words.items()}
