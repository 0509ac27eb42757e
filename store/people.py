"""Who a name may be: the awards of a name grouped by spelling and unit, each in order of time."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import literal_column, select

from extract.home_units import at_home, bare
from extract.other_names import OtherName, When, may_be, other_names
from ingest.text import fold, same_tone_place
from store.archive import Archive
from store.awards import awards_by_id, joined
from store.query import Query, match_expression, terms, tokens
from store.records import AwardRecord
from store.search import PERSON_KIND, Answer, search
from store.tables import award_words, commendations


@dataclass(frozen=True, slots=True)
class Candidate:
    """Awards that may be one person's (or one unit's): the same spelling, tones included, and unit.

    Who is who beyond that is the audit's question; two candidates may be one person who moved. `when` is set for a unit
    that bears an earlier or later name of the one asked for.
    """

    name: str
    unit: str | None
    awards: tuple[AwardRecord, ...]
    when: When | None = None


def people(archive: Archive, name: str) -> tuple[tuple[Candidate, ...], bool]:
    """Whom a name may mean, those spelled as typed first; false where it was taken for a slip."""
    answer = search(archive, Query(person=name)) if name.strip() else Answer((), 0)
    found = [hit.award for hit in answer.hits]
    groups: dict[tuple[str, str], list[AwardRecord]] = defaultdict(list)
    for award in found:
        groups[_spelling(award.recipient), fold(at_home(award.unit or "", award.document.agency))].append(award)
    candidates = [
        Candidate(one.recipient, one.unit and at_home(one.unit, one.document.agency), in_time(group))
        for group in groups.values()
        for one in group[:1]
    ]
    return _exact_first(candidates, name), all(hit.exact for hit in answer.hits)


def units(archive: Archive, name: str) -> tuple[tuple[Candidate, ...], bool]:
    """Which units a name may mean, with the awards of each and of its people; those of its other names last.

    Another name that is known goes before a guess at slips of the fingers.
    """
    answer = search(archive, Query(unit=name)) if name.strip() else Answer((), 0)
    exact = all(hit.exact for hit in answer.hits)
    found = [hit.award for hit in answer.hits]
    if at_home := _at_home(archive, name, {award.id for award in found}):
        found, exact = [*(found if exact else ()), *at_home], True
    others = _under_other_names(archive, name, {award.id for award in found} if exact else set())
    if others and not exact:
        return others, True
    return (*_exact_first(_by_unit(found), name), *others), exact


def _by_unit(awards: Iterable[AwardRecord], when: When | None = None) -> list[Candidate]:
    groups: dict[str, list[AwardRecord]] = defaultdict(list)
    for award in awards:
        groups[_spelling(_home_of(award))].append(award)
    return [Candidate(_home_of(group[0]), None, in_time(group), when) for group in groups.values()]


def _at_home(archive: Archive, name: str, known: set[int]) -> list[AwardRecord]:
    """The awards of an office that only its own body tells from others («Sở Y tế» of «Sở Y tế tỉnh Phú Thọ»)."""
    if (own := bare(name)) is None:
        return []
    asked = set(tokens(fold(name)))
    found = (award for award in _with_any(archive, (own,)) if award.id not in known)
    return [award for award in found if asked <= set(tokens(fold(_home_of(award))))]


def _under_other_names(archive: Archive, name: str, known: set[int]) -> tuple[Candidate, ...]:
    """The units under the names that the asked one had before or took later, without awards found already."""
    others = other_names(name)
    found: dict[str, list[AwardRecord]] = defaultdict(list)
    names = {other.name: None for other in others} | {own: None for other in others if (own := bare(other.name))}
    for award in _with_any(archive, names) if others else ():
        if award.id not in known:
            found[_home_of(award)].append(award)
    bearing: dict[When, list[AwardRecord]] = {"later": [], "earlier": []}
    for unit, awards in found.items():
        fitting = [other for other in others if _names(other, unit)]
        for award in awards:
            if other := next((one for one in fitting if _had_begun(one, award)), None):
                bearing[other.when].append(award)
    return tuple(one for when, awards in bearing.items() for one in _exact_first(_by_unit(awards, when), name))


def _names(other: OtherName, unit: str) -> bool:
    """Whether all words of a name stand in a unit's, and the unit lies where the name was."""
    return set(tokens(fold(other.name))) <= set(tokens(fold(unit))) and may_be(other, unit)


def _had_begun(other: OtherName, award: AwardRecord) -> bool:
    """Whether a unit could bear a later name already when the award was given."""
    issued = award.document.issued_on
    return other.since is None or issued is None or issued >= other.since


def _with_any(archive: Archive, names: Iterable[str]) -> list[AwardRecord]:
    """The awards in whose recipient and unit all words of one of the names stand, in one question to the index."""
    asked = " OR ".join(f"({match_expression(terms(name), ('recipient', 'unit'))})" for name in names)
    rows = select(award_words.c.rowid).where(literal_column("award_words").op("MATCH")(asked))
    chosen = joined(commendations.c.id).where(commendations.c.stands, commendations.c.id.in_(rows))
    with archive.reading() as connection:
        return awards_by_id(connection, list(connection.scalars(chosen.order_by(commendations.c.id))))


def in_time(awards: list[AwardRecord]) -> tuple[AwardRecord, ...]:
    """Awards from the oldest to the newest: by the day of the decision, else the year of the achievement."""

    def when(award: AwardRecord) -> tuple[date, int]:
        year = award.years[1] if award.years else 1
        return award.document.issued_on or date(year, 12, 31), award.id

    return tuple(sorted(awards, key=when))


def _home_of(award: AwardRecord) -> str:
    """The unit of an award, with the place of the decision's own body where it names none."""
    return at_home(award.unit or "" if award.kind == PERSON_KIND else award.recipient, award.document.agency)


def _spelling(name: str) -> str:
    """One key for «Hoà» and «Hòa», but two for «Hường» and «Hương»."""
    return same_tone_place(name).lower()


def _exact_first(candidates: list[Candidate], name: str) -> tuple[Candidate, ...]:
    """The name spelled as typed, then the same letters, then longer names; within those the most awards."""
    spelled, folded = _spelling(name), fold(name)

    def order(candidate: Candidate) -> tuple[bool, bool, int, str]:
        own = candidate.name
        return _spelling(own) != spelled, fold(own) != folded, -len(candidate.awards), fold(own)

    return tuple(sorted(candidates, key=order))
