"""Questions and their answers."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, false, func, literal_column, or_, select

from store.archive import Archive
from store.awards import awards_by_id, joined
from store.query import Query, Term, match_expression, terms, tokens
from store.records import AwardRecord
from store.rows import number_key
from store.slips import MAX_SLIPS, near_words, slips
from store.tables import award_words, commendations, documents

PERSON_KIND = "ca-nhan"


@dataclass(frozen=True, slots=True)
class Hit:
    """One award that answers a question; `exact` is false where a typed word was taken for a slip."""

    award: AwardRecord
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """The awards found, the best first, and how many there are in all."""

    hits: tuple[Hit, ...]
    total: int


def search(archive: Archive, query: Query, limit: int | None = None) -> Answer:
    """The awards that answer a question.

    Words match without accents; a word typed with accents ranks the awards that spell it so first. Where
    nothing matches, words near the typed ones are tried.
    """
    asked = _Asked(query)
    with archive.reading() as connection:
        ids, total = asked.run(connection, limit)
        exact = True
        if not ids and asked.has_words:
            asked, exact = asked.loosened(connection), False
            ids, total = asked.run(connection, limit)
        found = awards_by_id(connection, ids)
    return Answer(tuple(Hit(award, exact) for award in found), total)


class _Asked:
    """A question with its words read; `loosened` gives the same question with words near them."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._near = False
        self.words = {
            "words": terms(query.words),
            "person": terms(query.person),
            "unit": terms(query.unit),
        }

    @property
    def _all(self) -> tuple[Term, ...]:
        return tuple(term for part in self.words.values() for term in part)

    @property
    def has_words(self) -> bool:
        return bool(self._all)

    def loosened(self, connection: Connection) -> "_Asked":
        near = near_words(connection, self._all)
        asked = _Asked(self._query)
        asked._near = True
        asked.words = {
            part: tuple(replace(term, near=near[term.folded]) for term in found) for part, found in self.words.items()
        }
        return asked

    def run(self, connection: Connection, limit: int | None) -> tuple[list[int], int]:
        """The ids of the awards, the best first, and the number of all."""
        chosen = joined(commendations.c.id).where(commendations.c.stands, *self._conditions())
        if self._near:
            ids = self._by_slips(connection, chosen)
            return ids[:limit], len(ids)
        ids = list(connection.scalars(chosen.order_by(*self._order()).limit(limit)))
        if limit is None or len(ids) < limit:
            return ids, len(ids)
        total = connection.execute(select(func.count()).select_from(chosen.subquery())).scalar_one()
        return ids, int(total)

    def _by_slips(self, connection: Connection, chosen: Select[Any]) -> list[int]:
        """The candidates within the allowed slips, those with the fewest first."""
        indexed = [award_words.c[name] for name in ("recipient", "unit", "award", "reason", "number")]
        texts = chosen.add_columns(*indexed).join(award_words, award_words.c.rowid == commendations.c.id)
        ranked = []
        for place, row in enumerate(connection.execute(texts.order_by(*self._order()))):
            away = slips(self._all, " ".join(tokens(" ".join(row[1:]))))
            if away <= MAX_SLIPS:
                ranked.append((away, place, row[0]))
        return [award_id for _, _, award_id in sorted(ranked)]

    def _conditions(self) -> list[ColumnElement[bool]]:
        query, found = self._query, []
        if query.words.strip():
            found.append(_matches(self.words["words"]))
        if query.person:
            found += [commendations.c.kind == PERSON_KIND, _matches(self.words["person"], "recipient")]
        if query.unit:
            collective = and_(commendations.c.kind != PERSON_KIND, _matches(self.words["unit"], "recipient"))
            found.append(or_(_matches(self.words["unit"], "unit"), collective))
        if query.codes:
            found.append(commendations.c.code.in_(query.codes))
        for name in ("level", "kind", "occasion"):
            if value := getattr(query, name):
                found.append(commendations.c[name] == value)
        if query.years:
            found.append(_within(*query.years))
        if query.number:
            found.append(documents.c.number_folded.startswith(_number_start(query.number), autoescape=True))
        found += _has_words(documents.c.agency_folded, query.agency)
        found += _has_words(documents.c.signer_folded, query.signer)
        return found

    def _order(self) -> list[ColumnElement[Any]]:
        newest = documents.c.issued_on.desc().nulls_last()
        orders: dict[str, list[ColumnElement[Any]]] = {
            "relevance": [*self._relevance(), newest],
            "newest": [newest],
            "oldest": [documents.c.issued_on.asc().nulls_last()],
            "name": [commendations.c.recipient_folded, newest],
            "unit": [commendations.c.unit_folded.nulls_last(), commendations.c.recipient_folded, newest],
            "number": [documents.c.number_folded.nulls_last(), newest],
        }
        return [*orders[self._query.sort], commendations.c.id]

    def _relevance(self) -> list[ColumnElement[Any]]:
        """Words spelled as typed, then the name that is what was asked, then words side by side."""
        exact = [term.exact for term in self._all if term.exact]
        spelled = [_yes(commendations.c.spelled.contains(f" {word} ", autoescape=True)) for word in exact]
        order: list[ColumnElement[Any]] = [sum(spelled[1:], spelled[0]).desc()] if spelled else []
        asked = " ".join(term.folded for term in self.words["words"] or self.words["person"])
        if asked:
            name = commendations.c.recipient_folded
            order += [_yes(name == asked).desc(), _yes(name.contains(asked, autoescape=True)).desc()]
        return order


def _yes(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _matches(found: tuple[Term, ...], *columns: str) -> ColumnElement[bool]:
    if not found:
        return false()
    expression = match_expression(found, columns)
    inner = select(award_words.c.rowid).where(literal_column("award_words").op("MATCH")(expression))
    return commendations.c.id.in_(inner)


def _within(first: int, last: int) -> ColumnElement[bool]:
    """Years of the achievement; where a decision gives none, the year it was issued."""
    issued = documents.c.issued_on.between(date(first, 1, 1), date(last, 12, 31))
    return or_(
        and_(commendations.c.first_year <= last, commendations.c.last_year >= first),
        and_(commendations.c.first_year.is_(None), issued),
    )


def _number_start(number: str) -> str:
    """«329» is the whole number before the slash: not 3291/QĐ-UBND."""
    key = number_key(number)
    return f"{key}/" if key.isdigit() else key


def _has_words(column: ColumnElement[str], words: str) -> list[ColumnElement[bool]]:
    padded = " " + func.replace(column, ",", " ") + " "
    return [padded.contains(f" {term.folded} ", autoescape=True) for term in terms(_in_full(words))]


def _in_full(words: str) -> str:
    """Agencies are stored in full words; «UBND» is what people type."""
    return re.sub(r"\bubnd\b", "ủy ban nhân dân", words, flags=re.IGNORECASE)
