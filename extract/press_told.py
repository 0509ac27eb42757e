"""What the paragraphs of an article report: who was given which award, by whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from extract import (
    awards,
    lists,
    press_abroad,
    press_clause,
    press_events,
    press_follow,
    press_items,
    press_later,
    press_opened,
    press_pronouns,
    press_subject,
    press_text,
    press_topic,
    press_unsure,
    scope,
)
from extract.decision import Award, Fact, Merit, Recipient
from extract.entries import Entry, Grid, Line
from extract.lists import Granted
from extract.passage import Passage
from extract.press_abroad import Abroad
from extract.press_addressed import everyone, is_named_alone
from extract.press_bare import Bare
from extract.press_bodies import short_names
from extract.press_credit import Credit, Told
from extract.press_events import Event
from extract.press_people import People
from extract.scope import Scope

_CONFERRED = re.compile(
    r"(?:phong tặng|truy tặng|tặng|trao tặng)(?:\sdanh hiệu)?(?:\s(?:này|cao quý))?(?:[.:;,]|\s(?:gồm|là|đợt)|$)"
)
"""«được phong tặng.», «được truy tặng danh hiệu: …»: which one, the article told before."""
_ALONE = re.compile(r"(?:\d|(?:hai|ba|bốn|nhiều|năm|từ|và|là|còn|cũng|đồng thời|tiếp|ngoài|trước|sau|liên)\s|$)")
"""«, hai lần là …»: what may stand where nobody is named again."""
_NAMELY = re.compile(r"(?<![a-z])gom(?:\s+co)?\s*:|:\s*(?:ong|ba|em|dong\s+chi)\s")
"""«Các cá nhân gồm: Ông A …»: the next paragraphs may go on with names."""


@dataclass(slots=True)
class _Reader:
    """Goes down an article; knows whom it has named and which award still waits for its names."""

    people: People = field(default_factory=People)
    abroad: Abroad = field(default_factory=Abroad)
    bare: Bare = field(default_factory=Bare)
    waiting: Scope | None = None
    each: tuple[tuple[str, Scope], ...] = ()
    announced: Scope | None = None
    """The award whose number of recipients was told last: a table may name them further below."""
    announced_labels: bool = False
    """Whether labels of awards may follow, each over its list."""
    listing: Scope | None = None
    obituary: bool = False
    titles: set[str] = field(default_factory=set)
    """The codes of the titles that the article told of as conferred."""
    spoken: bool = False
    giving: tuple[bool, str | None] = (False, None)
    before: tuple[Granted, ...] = ()
    """What the last sentence reported."""
    receivers: tuple[Recipient, ...] = ()
    """Who received something in the last sentence, and whether it ended where the awards are listed."""
    opened: bool = False

    def sentence(self, text: Passage, opens: bool = False) -> Told:
        found = [event for event in press_events.events(text) if not self.abroad.tells_of(event)]
        named = self.people.meet_in(text)
        self._hear(text, named, opens)
        borne = press_topic.borne(text, press_topic.dead(named, self.people.topic)) if self.obituary else ()
        if borne and not found:
            return Told(borne)
        if not found and self.giving[0] and press_opened.is_one(text):
            return self._credit().given(text, text.cut(len(text.text)), Scope(issuer=self.giving[1]), text)
        if title := self._label(text, not found):
            return Told(open=Scope(awards=title))
        if not found and (more := self._further(text)):
            return Told(more)
        self.giving = press_opened.granter(text, self.spoken) if not found else (False, None)
        self.spoken = press_opened.speaks(text)
        self.receivers, self.opened = (), text.text.rstrip().endswith(":")
        if not found:
            self.before = ()
            return self._later(text)
        told = self._events(found, text)
        counted = [one for one in told if one.counted]
        self.waiting = self.announced = counted[0].counted if len(counted) == 1 else None
        self.each = counted[0].each if len(counted) == 1 else ()
        items = (*(item for one in told for item in one.granted), *borne)
        self.listing = told[-1].open if items and _NAMELY.search(text.folded) else None
        self.people.meet(item.recipient for item in items)
        self.before, self.receivers = items, told[-1].named
        return Told(items, (told[-1].open or self.waiting) if self.opened else None)

    def _label(self, text: Passage, alone: bool) -> tuple[Fact[Award], ...]:
        """The award over a list of those who are given it, where such labels were announced."""
        title = press_opened.label(text) if self.announced_labels and alone else ()
        number_alone = text.text.strip(" .)").isdigit()  # «1. | Bằng khen của …:»
        self.announced_labels = bool(title) or press_opened.announces(text) or (self.announced_labels and number_alone)
        return title

    def _hear(self, text: Passage, named: list[Recipient], opens: bool) -> None:
        """Of whom the sentence tells, and the bodies that it names."""
        opener = self.people.opener(text, opens) if opens or not named else None
        self.people.topic = opener or press_topic.next_topic(text, self.people.apart(named), self.people.topic, opens)
        self.people.bodies.update(short_names(text))
        self.people.called.hear(text)

    def below(self, entry: Entry, scope: Scope) -> Iterator[Granted]:
        """Those of a list or table below its award."""
        items = lists.read((entry,), scope)
        return filter(press_opened.names_someone, items) if self.announced_labels else items

    def _credit(self, title: tuple[Fact[Award], ...] = ()) -> Credit:
        return Credit(self.people, self.waiting, title)

    def _further(self, text: Passage) -> tuple[Granted, ...]:
        """Further awards of the one who received in the sentence before."""
        told = press_follow.listed(text, self.opened) if len(self.receivers) == 1 else ()
        scope = press_items.classed(Scope(awards=told), self.receivers, text)
        return press_items.of(self.receivers, scope, text) if told else ()

    def _events(self, found: list[Event], text: Passage) -> list[Told]:
        told: list[Told] = []
        for event in found:
            one = self._at_home(self._credit().of(event, text), event, text)
            if event.granter is None:
                one = replace(one, granted=tuple(map(self.bare.completed, one.granted)))
            self.bare.hear(event.clause, event.granter)
            self.titles.update(award.value.code for award in awards.find(event.clause, event.granter))
            if told and not one.granted and not one.counted and _goes_on(event, told[-1]):
                again = press_items.of(told[-1].named, one.open or Scope(), text)
                one = replace(one, granted=again, named=told[-1].named)
            before = told[-1].granted if told else self.before if press_follow.also(event) else ()
            if before and not one.granted and one.open and not one.counted and press_clause.names_nobody(event):
                one = replace(one, granted=press_items.again(before, one.open, text))
            told.append(one)
        for number in range(len(found) - 1):
            one, whom = told[number], told[number + 1].granted  # «A tặng Giấy khen; B tặng Bằng khen cho ông C»
            if not one.granted and one.open and not one.counted and press_clause.names_nobody(found[number]):
                told[number] = replace(one, granted=press_items.again(whom, one.open, text))
        return told

    def _later(self, text: Passage) -> Told:
        """The names that follow a sentence with nothing but their number."""
        if titled := press_later.titled(text, self.titles):
            scope = Scope(awards=(titled.title,), posthumous=titled.dead)
            return Told(press_items.of(self.people.read(titled.names), scope, text))
        if self.waiting and (rewarded := press_follow.rewarded(text)):
            got = (one for words in rewarded for one in self.people.read(words))
            return Told(press_items.of(tuple(got), self.waiting, text))
        groups = press_later.groups(text) if self.waiting else ()
        if not groups or self.waiting is None:
            if not text.text.rstrip().endswith(":"):
                self.waiting = None
            return self._unnamed(text)
        scopes = [press_later.scope_of(one, self.waiting, self.each) for one in groups]
        if not groups[-1].names:
            return Told(open=scopes[-1])
        self.listing = scopes[-1] if _NAMELY.search(text.folded) else None
        told = zip(groups, scopes, strict=True)
        named = ((self.people.read(one.names, one.count), own) for one, own in told)
        return Told(tuple(item for whom, own in named for item in press_items.of(whom, own, text)))

    def _unnamed(self, text: Passage) -> Told:
        """Who received what the next sentences tell, or the title that the article told of before."""
        unnamed = next(press_events.receipts(text), None)
        self.receivers = (press_subject.read(unnamed, self.people) if unnamed else ()) or self._headed(text)
        title = self.bare.title() if unnamed and _CONFERRED.match(unnamed.clause.plain) else ()
        return self._credit(title).of(unnamed, text) if unnamed and title else Told()

    def _headed(self, text: Passage) -> tuple[Recipient, ...]:
        """«Những phần thưởng Công ty đã đạt được:»: the awards of the body of which the article tells follow."""
        whose = press_follow.heading(text)
        if whose is None:
            return ()
        self.opened = True
        body = self.people.called.body(whose) if whose else self.people.called.main()
        return (body,) if body else ()

    def item(self, text: Passage) -> tuple[Granted, ...]:
        """A paragraph of its own that goes on with the names of the one before: «Bà B, Giám đốc Công ty C.»."""
        if self.listing is None or not is_named_alone(text):
            self.listing = None
            return ()
        return press_items.of(self.people.read(text), self.listing, text)

    def _at_home(self, told: Told, event: Event, sentence: Passage) -> Told:
        """What a report tells without awards of other countries and without strangers whom nobody of here gives any."""
        found = (replace(item, awards=self.abroad.own(item.awards, sentence)) for item in told.granted)
        known = event.granter is not None
        mine = (item for item in found if known or not press_abroad.is_stranger(item.recipient, sentence))
        return replace(told, granted=tuple(item for item in mine if item.awards))


def _goes_on(event: Event, before: Told) -> bool:
    """«chị đạt danh hiệu …, hai lần là …, được … tặng …»: nobody else is named between."""
    alone = event.side != "given" and len(before.named) == 1 and _ALONE.match(event.subject.plain) is not None
    return (
        alone
        and next(press_unsure.persons(event.subject), None) is None
        and not press_pronouns.is_kin(event.subject.plain)
    )


def read(found: tuple[Entry, ...], headline: Passage, *, obituary: bool = False) -> Iterator[Granted]:
    """The awards reported by the lines of an article, in order; the headline tells whom it is about."""
    reader = _Reader(People(headline.text, cache(lambda: everyone(found))), obituary=obituary)
    reader.people.called.hear(headline, heading=True)
    reader.people.called.expect(press_subject.bodies(headline, reader.people))
    below: Scope | None = None
    headed: Scope | None = None
    for entry in found:
        if headed is None:
            headed = reader.waiting
        kind = scope.kind_heading(entry.whole) if isinstance(entry, Line) and headed else (False, None)
        if headed and kind[0]:  # «… tặng Bằng khen cho các tập thể, cá nhân.», «1. Tập thể», and their lists
            below = replace(headed, kind=kind[1])
            continue
        if below is None and isinstance(entry, Grid):  # «… trao thưởng cho 2 tập thể và 3 cá nhân.», and their table
            below = (reader.waiting or reader.announced) if not reader.each else None
        labelled = isinstance(entry, Line) and press_opened.is_one(entry.whole)  # «* Bằng khen của …:» once more
        if below is not None and not labelled and (not isinstance(entry, Line) or entry.style is not None):
            yield from _full(reader.below(entry, below), reader.people)
            continue
        below = headed = None
        if isinstance(entry, Line):
            if more := reader.item(entry.whole):
                yield from more
                continue
            for number, sentence in enumerate(press_text.sentences(entry.whole)):
                told = reader.sentence(sentence, number == 0)
                yield from (replace(item, merit=Merit()) if obituary else item for item in told.granted)
                below = told.open


def _full(items: Iterator[Granted], people: People) -> Iterator[Granted]:
    for item in items:
        whole = people.full(item.recipient)
        if whole is not None:
            yield replace(item, recipient=whole)
