"""What the paragraphs of an article report: who was given which award, by whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from extract import (
    awards,
    leads,
    lexicon,
    lists,
    press_abroad,
    press_clause,
    press_events,
    press_items,
    press_later,
    press_opened,
    press_subject,
    press_text,
    press_topic,
    terms,
)
from extract.decision import Merit, Recipient
from extract.entries import Entry, Grid, Line
from extract.lists import Granted
from extract.passage import Passage
from extract.press_abroad import Abroad
from extract.press_addressed import everyone, is_named_alone
from extract.press_bodies import short_names
from extract.press_events import Event
from extract.press_people import People
from extract.scope import Scope

_GIVEN_TO = re.compile(r"(?<!\w)tặng\s+(?:cho\s+)?(?=\w)")
_TO_COUNTED = re.compile(r"(?<![a-z])cho\s+(?:(?:gan|hon|tren)\s+)?(?:\d|cac|nhieu|nhung|mot\s+so|hai|ba|bon)")
_INSTEAD = re.compile(r"(?<!\w)thay\s+(?:cho\s+)?(?:con|cháu|em|anh|chị|chồng|vợ|cha|bố|mẹ|ông|bà|đồng đội|mặt)(?!\w)")
_NAMELY = re.compile(r"(?<![a-z])gom(?:\s+co)?\s*:|:\s*(?:ong|ba|em|dong\s+chi)\s")
"""«Các cá nhân gồm: Ông A …»: the next paragraphs may go on with names."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What one sentence reports: who is given what; `open` where a list follows; `counted` where only a number is."""

    granted: tuple[Granted, ...] = ()
    open: Scope | None = None
    counted: Scope | None = None
    each: tuple[tuple[str, Scope], ...] = ()
    """The words and scopes of several awards of which a number is told each."""


@dataclass(slots=True)
class _Reader:
    """Goes down an article; knows whom it has named and which award still waits for its names."""

    people: People = field(default_factory=People)
    abroad: Abroad = field(default_factory=Abroad)
    waiting: Scope | None = None
    each: tuple[tuple[str, Scope], ...] = ()
    listing: Scope | None = None
    obituary: bool = False
    titles: set[str] = field(default_factory=set)
    """The codes of the titles that the article told of as conferred."""
    spoken: bool = False
    giving: tuple[bool, str | None] = (False, None)

    def sentence(self, text: Passage, opens: bool = False) -> _Told:
        found = [event for event in press_events.events(text) if not self.abroad.tells_of(event)]
        named = self.people.meet_in(text)
        opener = self.people.opener(text) if opens else None
        self.people.topic = opener or press_topic.next_topic(text, self.people.apart(named), self.people.topic, opens)
        self.people.bodies.update(short_names(text))
        self.people.called.hear(text)
        borne = press_topic.borne(text, press_topic.dead(named, self.people.topic)) if self.obituary else ()
        if borne and not found:
            return _Told(borne)
        if not found and self.giving[0] and press_opened.is_one(text):
            return self._given(text, text.cut(len(text.text)), Scope(issuer=self.giving[1]), text)
        self.giving = press_opened.granter(text, self.spoken) if not found else (False, None)
        self.spoken = press_opened.speaks(text)
        if not found:
            return self._later(text)
        told = self._events(found, text)
        counted = [one for one in told if one.counted]
        self.waiting = counted[0].counted if len(counted) == 1 else None
        self.each = counted[0].each if len(counted) == 1 else ()
        items = (*(item for one in told for item in one.granted), *borne)
        self.listing = told[-1].open if items and _NAMELY.search(text.folded) else None
        self.people.meet(item.recipient for item in items)
        ends = text.text.rstrip().endswith(":")
        return _Told(items, (told[-1].open or self.waiting) if ends else None)

    def _events(self, found: list[Event], text: Passage) -> list[_Told]:
        told: list[_Told] = []
        for event in found:
            one = self._at_home(self._event(event, text), event, text)
            self.titles.update(award.value.code for award in awards.find(event.clause, event.granter))
            if told and not one.granted and one.open and not one.counted and press_clause.names_nobody(event):
                one = replace(one, granted=press_items.again(told[-1].granted, one.open, text))
            told.append(one)
        for number in range(len(found) - 1):
            one, whom = told[number], told[number + 1].granted  # «A tặng Giấy khen; B tặng Bằng khen cho ông C»
            if not one.granted and one.open and not one.counted and press_clause.names_nobody(found[number]):
                told[number] = replace(one, granted=press_items.again(whom, one.open, text))
        return told

    def _later(self, text: Passage) -> _Told:
        """The names that follow a sentence with nothing but their number."""
        if titled := press_later.titled(text, self.titles):
            scope = Scope(awards=(titled.title,), posthumous=titled.dead)
            return _Told(press_items.of(self.people.read(titled.names), scope, text))
        groups = press_later.groups(text) if self.waiting else ()
        if not groups or self.waiting is None:
            if not text.text.rstrip().endswith(":"):
                self.waiting = None
            return _Told()
        scopes = [press_later.scope_of(one, self.waiting, self.each) for one in groups]
        if not groups[-1].names:
            return _Told(open=scopes[-1])
        self.listing = scopes[-1] if _NAMELY.search(text.folded) else None
        told = zip(groups, scopes, strict=True)
        named = ((self.people.read(one.names, one.count), own) for one, own in told)
        return _Told(tuple(item for whom, own in named for item in press_items.of(whom, own, text)))

    def item(self, text: Passage) -> tuple[Granted, ...]:
        """A paragraph of its own that goes on with the names of the one before: «Bà B, Giám đốc Công ty C.»."""
        if self.listing is None or not is_named_alone(text):
            self.listing = None
            return ()
        return press_items.of(self.people.read(text), self.listing, text)

    def _at_home(self, told: _Told, event: Event, sentence: Passage) -> _Told:
        """What a report tells without awards of other countries and without strangers whom nobody of here gives any."""
        found = (replace(item, awards=self.abroad.own(item.awards, sentence)) for item in told.granted)
        known = event.granter is not None
        mine = (item for item in found if known or not press_abroad.is_stranger(item.recipient, sentence))
        return replace(told, granted=tuple(item for item in mine if item.awards))

    def _event(self, event: Event, sentence: Passage) -> _Told:
        clause, by, behind = press_clause.by_whom(event.clause)
        body = press_clause.own_body(event.clause) or event.granter or by
        own = Scope(issuer=body, posthumous=press_clause.after_death(event.clause))
        if event.side == "given":
            return self._given(clause, behind, own, sentence)
        none = _is_proxy(event) or (press_clause.is_ceremony(event) and _TO_COUNTED.search(clause.folded) is not None)
        named = self._received_by(event, behind) or (() if none else press_subject.read(event, self.people))
        inner = leads.clauses(_without_counts(clause), own, self.people.read)[0][0]
        if named:
            return _Told(press_items.of(named, press_items.classed(inner, named, clause), sentence), inner)
        counted = press_subject.is_counted(event.subject)
        inner = self._as_told(inner) if counted else inner
        listed = self._listed(clause) if counted else ()
        return _Told(press_items.of(listed, inner, sentence), inner, None if listed or not counted else inner)

    def _received_by(self, event: Event, behind: Passage) -> tuple[Recipient, ...]:
        """«UBND xã tổ chức lễ đón nhận … (do Chủ tịch nước trao tặng cho) Trường A»: who stands behind the award."""
        whose = behind or press_clause.right_behind(event)
        return self.people.read(whose) if whose and event.side == "received" else ()

    def _as_told(self, inner: Scope) -> Scope:
        """«Các tập thể được tặng Bằng khen gồm: …»: the award whose number of recipients was told before."""
        if self.waiting is None or not self.waiting.awards or not inner.awards:
            return inner
        whole = terms.plain_case(self.waiting.awards[0].value.name)
        bare = all(a.value.code == "khac" and whole.startswith(terms.plain_case(a.value.name)) for a in inner.awards)
        return self.waiting if bare else inner

    def _given(self, clause: Passage, behind: Passage, own: Scope, sentence: Passage) -> _Told:
        """«tặng … cho …»; each award of the clause with its own recipients."""
        told = leads.clauses(clause, own, self.people.read)
        items = tuple(
            item
            for inner, named, words in told
            for item in press_items.of(named, press_items.classed(inner, named, words), sentence)
        )
        inner = told[-1][0]
        counted = _TO_COUNTED.search(clause.folded) is not None
        if not items and counted:
            among = press_clause.counted_names(clause)
            items = press_items.of(self.people.read(among) if among else self._listed(clause), inner, sentence)
        elif not items and (whom := behind or press_clause.upon_flag(clause) or _given_to(clause)):
            items = press_items.of(self.people.read(whom), inner, sentence)
        each = tuple((words.folded, own) for own, named, words in told if not named)
        return _Told(items, inner, inner if counted else None, each if len(each) > 1 else ())

    def _listed(self, clause: Passage) -> tuple[Recipient, ...]:
        """«… tặng Bằng khen, trong đó có ông A và bà B», «… gồm: …»."""
        match = _among().search(clause.plain)
        return self.people.read(clause.cut(match.end())) if match else ()


def read(found: tuple[Entry, ...], headline: Passage, *, obituary: bool = False) -> Iterator[Granted]:
    """The awards reported by the lines of an article, in order; the headline tells whom it is about."""
    reader = _Reader(People(headline.text, cache(lambda: everyone(found))), obituary=obituary)
    reader.people.called.expect(press_subject.bodies(headline, reader.people))
    below: Scope | None = None
    for entry in found:
        if below is None and isinstance(entry, Grid):  # «… trao thưởng cho 2 tập thể và 3 cá nhân.», and their table
            below = reader.waiting if not reader.each else None
        if below is not None and (not isinstance(entry, Line) or entry.style is not None):
            yield from _full(lists.read((entry,), below), reader.people)
            continue
        below = None
        if isinstance(entry, Line):
            if more := reader.item(entry.whole):
                yield from more
                continue
            for number, sentence in enumerate(press_text.sentences(entry.whole)):
                told = reader.sentence(sentence, number == 0)
                yield from (replace(item, merit=Merit()) if obituary else item for item in told.granted)
                below = told.open


def _given_to(clause: Passage) -> Passage | None:
    """«trao Bằng khen tặng ông A»."""
    given = _GIVEN_TO.search(clause.plain, 4)
    return clause.cut(given.end()) if given else None


def _full(items: Iterator[Granted], people: People) -> Iterator[Granted]:
    for item in items:
        whole = people.full(item.recipient)
        if whole is not None:
            yield replace(item, recipient=whole)


def _without_counts(clause: Passage) -> Passage:
    """A passive clause up to its list: what is behind names who is given it, not what."""
    told = next(iter(lexicon.find_awards(clause.text)), None)
    match = _among().search(clause.plain, told.end if told else 0)
    return clause.cut(0, match.start()) if match else clause


@cache
def _among() -> re.Pattern[str]:
    return re.compile(rf"(?:[,;(]\s*|\s)(?:{terms.exact(terms.words('press', 'among'))})(?!\w)\s*:?\s*|:\s+")


@cache
def _proxies() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'proxies'))})(?!\w)")


def _is_proxy(event: Event) -> bool:
    """«Ông A, Giám đốc, thay mặt đơn vị đón nhận …», «… nhận Bằng khen thay con trai»: he is not the one."""
    if event.side != "received":
        return False
    return _proxies().search(event.subject.plain) is not None or _INSTEAD.search(event.clause.plain) is not None
