"""Who a name may be: the awards of a name grouped by spelling and unit, each in order of time."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from ingest.text import fold, same_tone_place
from store.archive import Archive
from store.query import Query
from store.records import AwardRecord
from store.search import PERSON_KIND, Answer, search


@dataclass(frozen=True, slots=True)
class Candidate:
    """Awards that may be one person's (or one unit's): the same spelling, tones included, and unit.

    Who is who beyond that is the audit's question; two candidates may be one person who moved.
    """

    name: str
    unit: str | None
    awards: tuple[AwardRecord, ...]


def people(archive: Archive, name: str) -> tuple[tuple[Candidate, ...], bool]:
    """Whom a name may mean, those spelled as typed first; false where it was taken for a slip."""
    answer = search(archive, Query(person=name)) if name.strip() else Answer((), 0)
    found = [hit.award for hit in answer.hits]
    groups: dict[tuple[str, str], list[AwardRecord]] = defaultdict(list)
    for award in found:
        groups[_spelling(award.recipient), fold(award.unit or "")].append(award)
    candidates = [Candidate(group[0].recipient, group[0].unit, in_time(group)) for group in groups.values()]
    return _exact_first(candidates, name), all(hit.exact for hit in answer.hits)


def units(archive: Archive, name: str) -> tuple[tuple[Candidate, ...], bool]:
    """Which units a name may mean, with the awards of each and of its people."""
    answer = search(archive, Query(unit=name)) if name.strip() else Answer((), 0)
    found = [hit.award for hit in answer.hits]
    groups: dict[str, list[AwardRecord]] = defaultdict(list)
    for award in found:
        groups[_spelling(_unit_of(award))].append(award)
    candidates = [Candidate(_unit_of(group[0]), None, in_time(group)) for group in groups.values()]
    return _exact_first(candidates, name), all(hit.exact for hit in answer.hits)


def in_time(awards: list[AwardRecord]) -> tuple[AwardRecord, ...]:
    """Awards from the oldest to the newest: by the day of the decision, else the year of the achievement."""

    def when(award: AwardRecord) -> tuple[date, int]:
        year = award.years[1] if award.years else 1
        return award.document.issued_on or date(year, 12, 31), award.id

    return tuple(sorted(awards, key=when))


def _unit_of(award: AwardRecord) -> str:
    return award.unit or "" if award.kind == PERSON_KIND else award.recipient


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
