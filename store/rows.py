"""A decision as the rows that keep it: pure functions, no database."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from extract.decision import Award, Citation, Commendation, Decision, Doubt, Fact, Mention, Quote, Witness
from ingest.places import Place, Places
from ingest.text import fold, same_tone_place
from store.layout import box_values, pack
from store.marking import needs_review

Row = dict[str, Any]

PART = "-part"
"""Ends an effect that touches only the awards of the recipients whom the acting decision names."""

ADDS = "supplements"
"""The effect that leaves the earlier decision and its awards as they are."""

WITNESS, AGAINST = "witness:", "against:"
"""Begin the field of a row in `facts` that is a place which says what stands, or something else."""


class Rows:
    """The rows of one decision; the places of its facts are looked up once for all."""

    def __init__(self, decision: Decision) -> None:
        self.decision = decision
        self._text = decision.document.text
        self._places = Places(decision.document)

    def document(self) -> Row:
        """The row in `documents`, without the ids it refers to."""
        read, signer = self.decision, self.decision.signer
        number, agency = _value(read.number), _value(read.issuer)
        return {
            "text": self._text,
            "layout": pack(read.document.pages),
            "scanned": self._scanned(),
            "type": _value(read.type),
            "number": number,
            "number_folded": number_key(number) if number else None,
            "issued_on": _value(read.issued_on),
            "agency": agency,
            "agency_folded": fold(agency) if agency else None,
            "place": _value(read.place),
            "title": _value(read.subject),
            "signer": signer.name.value if signer else None,
            "signer_folded": fold(signer.name.value) if signer else None,
            "signer_position": _value(signer.position) if signer else None,
            "signer_capacity": _value(signer.capacity) if signer else None,
        }

    def commendation(self, item: Commendation) -> Row:
        """The row in `commendations`, without ids and `stands`."""
        who, merit, award = item.recipient, item.merit, item.award.value
        years = _value(merit.years)
        return {
            "code": award.code,
            "name": award.name,
            "level": award.level,
            "kind": who.kind,
            "recipient": who.name.value,
            "recipient_folded": fold(who.name.value),
            "honorific": _value(who.honorific),
            "position": _value(who.position),
            "unit": _value(who.unit),
            "unit_folded": fold(who.unit.value) if who.unit else None,
            "spelled": spelled(who.name.value, _value(who.unit), award.name, _value(merit.reason)),
            "first_year": years[0] if years else None,
            "last_year": years[1] if years else None,
            "period_text": merit.period_text,
            "reason": _value(merit.reason),
            "occasion": _value(merit.occasion),
            "movement": _value(merit.movement),
            "bonus_vnd": _value(merit.bonus),
            "posthumous": item.posthumous,
            "confidence": item.confidence,
            "needs_review": needs_review(item),
            **self.place(item.quote),
        }

    def words(self, item: Commendation) -> Row:
        """The row in `award_words`: what a search looks through, folded."""
        merit, number = item.merit, self.decision.number
        return {
            "recipient": fold(item.recipient.name.value),
            "unit": fold(item.recipient.unit.value) if item.recipient.unit else "",
            "award": fold(item.award.value.name),
            "reason": fold(merit.reason.value) if merit.reason else "",
            "number": fold(number.value) if number else "",
        }

    def document_facts(self) -> list[Row]:
        """Every value of the document itself; the fields are named as in `Decision`."""
        read, signer = self.decision, self.decision.signer
        named: list[tuple[str, Fact[Any] | None]] = [
            ("type", read.type),
            ("number", read.number),
            ("issued_on", read.issued_on),
            ("issuer", read.issuer),
            ("place", read.place),
            ("subject", read.subject),
            ("signer", signer.name if signer else None),
            ("signer_position", signer.position if signer else None),
            ("signer_capacity", signer.capacity if signer else None),
            ("period", read.period),
        ]
        return [*self.facts(named), *map(self._witness, read.witnesses)]

    def award_facts(self, item: Commendation) -> list[Row]:
        """Every value of one award."""
        who, merit = item.recipient, item.merit
        named: list[tuple[str, Fact[Any] | None]] = [
            ("name", who.name),
            ("honorific", who.honorific),
            ("position", who.position),
            ("unit", who.unit),
            *((field, getattr(who.details, field)) for field in ("sex", "birth_year", "ethnic_group")),
            ("award", item.award),
            ("reason", merit.reason),
            ("years", merit.years),
            ("occasion", merit.occasion),
            ("movement", merit.movement),
            ("bonus", merit.bonus),
        ]
        return list(self.facts(named))

    def mention(self, item: Mention) -> Row:
        """The row in `mentions`."""
        who, award = item.recipient, _value(item.award)
        return {
            "kind": who.kind,
            "recipient": who.name.value,
            "recipient_folded": fold(who.name.value),
            "position": _value(who.position),
            "unit": _value(who.unit),
            "code": award.code if award else None,
            "award": award.name if award else None,
            **self.place(item.quote),
        }

    def citations(self) -> list[Row]:
        """The rows in `citations`: those this document has an effect on, then the others it names."""
        acted = {(item.target.number, item.target.quote) for item in self.decision.effects}
        named = [item for item in self.decision.cited if (item.number, item.quote) not in acted]
        rows = [
            self._citation(item.target, item.kind if item.whole else f"{item.kind}{PART}")
            for item in self.decision.effects
        ]
        return rows + [self._citation(item, None) for item in named]

    def doubt(self, item: Doubt) -> Row:
        """The row in `doubts`."""
        where = self.place(item.quote) if item.quote else dict.fromkeys(_NOWHERE)
        return {"field": item.field, "code": item.code, "reason": item.reason, **where}

    def place(self, quote: Quote) -> Row:
        """The words of a quote and where they stand."""
        return self._at(quote, self._places.find(quote.start, quote.end))

    def _at(self, quote: Quote, found: Place) -> Row:
        return {
            "start": quote.start,
            "end": quote.end,
            "quote": " ".join(self._text[quote.start : quote.end].split()),
            "page": found.page,
            "box": box_values(found.box),
        }

    def _citation(self, item: Citation, effect: str | None) -> Row:
        return {
            "number": item.number,
            "number_folded": number_key(item.number),
            "type": item.type,
            "issued_on": item.issued_on,
            "issuer": item.issuer,
            "effect": effect,
            **self.place(item.quote),
        }

    def facts(self, named: list[tuple[str, Fact[Any] | None]]) -> Iterator[Row]:
        """The rows in `facts` of named values, without those that were not read."""
        for field, fact in named:
            if fact is None:
                continue
            found = self._places.find(fact.quote.start, fact.quote.end)
            yield {
                "field": field,
                "value": as_text(fact.value),
                "rule": fact.rule,
                "confidence": fact.confidence,
                "origin": found.origin,
                **self._at(fact.quote, found),
            }

    def _witness(self, item: Witness) -> Row:
        """A witness as a row of `facts`; the name of a file has words but no place in the text."""
        where = self.place(item.quote) if item.quote else dict.fromkeys(_NOWHERE)
        return {
            "field": (WITNESS if item.agrees else AGAINST) + item.field,
            "value": "" if item.value is None else as_text(item.value),
            "rule": item.kind,
            "confidence": item.confidence,
            "origin": self._places.find(item.quote.start).origin if item.quote else "name",
            **where,
            "quote": item.words,
        }

    def _scanned(self) -> bool:
        """Whether what counts was read from an image: the awards, or the page where there are none.

        An e-signature's own text on a scanned page does not make it a digital document.
        """
        quotes = [item.quote for item in self.decision.commendations]
        if quotes:
            return any(self._places.find(q.start, q.end).origin == "ocr" for q in quotes)
        return any(page.origin == "ocr" for page in self.decision.document.pages)


_NOWHERE = ("start", "end", "quote", "page", "box")


def number_key(number: str) -> str:
    """A số, ký hiệu in the form that is compared: «Số: 05 /QĐ-UBND» and «5/QĐ-UBND» are one."""
    compact = "".join(fold(number).split()).removeprefix("so:").lstrip("0")
    return compact.replace("–", "-").replace("—", "-")


def spelled(*texts: str | None) -> str:
    """Words with their accents, in lower case, one tone placement, a blank on both sides of each."""
    joined = same_tone_place(" ".join(text for text in texts if text)).lower()
    plain = "".join(char if char.isalnum() else " " for char in joined)
    return f" {' '.join(plain.split())} "


def as_text(value: object) -> str:
    """A value as `facts` keeps it: dates as ISO, spans of years with a dash, awards as their code."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Award):
        return value.code
    if isinstance(value, tuple):
        return "–".join(str(part) for part in dict.fromkeys(value))
    return str(value)


def _value(fact: Fact[Any] | None) -> Any:
    return fact.value if fact else None
