"""What the paragraphs of an article report: who was given which award, by whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice

from extract import leads, lists, names, press_events, several, terms
from extract.decision import Recipient
from extract.entries import Entry, Line
from extract.lists import Granted
from extract.passage import Passage
from extract.press_events import Event
from extract.press_people import People, addressed
from extract.scope import Scope

_SENTENCE = re.compile(
    r"(?<=[^\W\d_A-ZĐ)”\"\d][.!?])\s+(?=[A-ZĐÀ-Ỹ“\"«(\d–-])|(?<=[)”\"\d][.!?])\s+(?=[A-ZĐÀ-Ỹ“\"«(])|(?<=[.!?][”\"])\s+(?=[A-ZĐÀ-Ỹ])|"
    r"(?<=[A-ZĐ]{2}\.)(?<!T[PXTS]\.)(?<![GBKD]S\.)(?<!KI\.)(?<!KII\.)(?<![ƯN][TD]\.)\s+(?=[A-ZĐÀ-Ỹ“\"«])"
)
"""Ends of sentences; «… chi nhánh II. Sở Y tế …» is one, «TP. Hồ Chí Minh» and «BS.CKII. Lê A» are none."""
_COUNTED = re.compile(
    r"(?:da\s+co\s+|co\s+|gan\s+|hon\s+|tren\s+|tong\s+so\s+)?(?:\d{1,4}|cac|nhieu|nhung|hang|mot\s+so|hai|ba|bon|nam|sau|bay|tam|chin|muoi)[.,]?\s"
)
_YEAR = re.compile(r"(?:nam|thang|quy|ngay)\s+[\d/ivx]{1,10}(?:\s*[-–]\s*\d{4})?(?:\s+nam\s+\d{4})?\s*,?\s*")
_GIVEN_TO = re.compile(r"(?<!\w)tặng\s+(?:cho\s+)?(?=\w)")
_TO_COUNTED = re.compile(r"(?<![a-z])cho\s+(?:(?:gan|hon|tren)\s+)?(?:\d|cac|nhieu|nhung|mot\s+so|hai|ba|bon)")
_HOLDS = re.compile(r"(?<!\s)\s++(?:(?:long trọng|vừa|đã|sẽ)\s++){0,4}+tổ chức\s")
_LATER = re.compile(
    r"(?:(?:trong\s+do|theo\s+do|cu\s+the|dong\s+thoi|va)\s*+(?:,\s*+)?)?(?:co\s+)?(?:cac|\d{1,3}|hai|ba|bon|nam|sau)\s+"
    r"(?:tap\s+the|ca\s+nhan|don\s+vi|dong\s+chi|guong|ho\s+gia\s+dinh|nguoi|em|hoc\s+sinh|giao\s+vien|dien\s+hinh|doanh\s+nghiep|doanh\s+nhan)"
    r"(?:\s++[a-z]+){0,8}?\s*+(?:gom(?:\s+co)?|la|do\s+la|:)\s*:?\s*|trong\s+(?:so\s+)?do\s*+(?:,\s*+)?(?:co|gom)\s+"
)
"""«2 tập thể gồm: …», «Trong đó, có …»: the names of those who were counted before."""

_LONGEST = 3000
"""Letters of a sentence at most: what goes on longer is none of an article."""
_STARTS, _READS = 40, 8
"""Places at most where the subject of a sentence is looked for, and those that are read as names."""
_PLURAL = re.compile(
    r"(?:\d{1,3}|hai|ba|bốn|năm)\s[^,:;]{2,60}:|tập thể\s|cá nhân\s|"
    r"các\s(?:em|ông|bà|đồng chí|thầy|cá nhân|tập thể)"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """What one sentence reports: who is given what; `open` where a list follows; `counted` where only a number is."""

    granted: tuple[Granted, ...] = ()
    open: Scope | None = None
    counted: Scope | None = None


@dataclass(slots=True)
class _Reader:
    """Goes down an article; knows whom it has named and which award still waits for its names."""

    people: People = field(default_factory=People)
    waiting: Scope | None = None

    def sentence(self, text: Passage) -> _Told:
        found = list(press_events.events(text))
        self.people.meet(addressed(text))
        if not found:
            return self._later(text)
        told = [self._event(event, text) for event in found]
        counted = [one.counted for one in told if one.counted]
        self.waiting = counted[0] if len(counted) == 1 else None
        items = tuple(item for one in told for item in one.granted)
        self.people.meet(item.recipient for item in items)
        ends = text.text.rstrip().endswith(":")
        return _Told(items, (told[-1].open or self.waiting) if ends else None)

    def _later(self, text: Passage) -> _Told:
        """The names that follow a sentence with nothing but their number."""
        match = _LATER.match(text.folded) if self.waiting else None
        if match is None or self.waiting is None:
            if not text.text.rstrip().endswith(":"):
                self.waiting = None
            return _Told()
        if match.end() >= len(text.text):
            return _Told(open=self.waiting)
        return _Told(_of(self.people.read(text.after(match)), self.waiting, text))

    def _event(self, event: Event, sentence: Passage) -> _Told:
        own = Scope(issuer=event.granter)
        if event.side == "given":
            return self._given(event, own, sentence)
        named = () if _is_proxy(event) else self._subject(event)
        inner = leads.read(_without_counts(event.clause), own, self.people.read)[0][0]
        if named:
            return _Told(_of(named, inner, sentence), inner)
        counted = _is_counted(event.subject)
        listed = self._listed(event.clause) if counted else ()
        return _Told(_of(listed, inner, sentence), inner, None if listed or not counted else inner)

    def _given(self, event: Event, own: Scope, sentence: Passage) -> _Told:
        """«tặng … cho …»; each award of the clause with its own recipients."""
        told = leads.read(event.clause, own, self.people.read)
        items = tuple(item for inner, named, _ in told for item in _of(named, inner, sentence))
        inner = told[-1][0]
        counted = _TO_COUNTED.search(event.clause.folded) is not None
        if not items and counted:
            items = _of(self._listed(event.clause), inner, sentence)
        elif not items and (given := _GIVEN_TO.search(event.clause.plain, 4)):
            items = _of(self.people.read(event.clause.cut(given.end())), inner, sentence)
        return _Told(items, inner, inner if counted else None)

    def _listed(self, clause: Passage) -> tuple[Recipient, ...]:
        """«… tặng Bằng khen, trong đó có ông A và bà B», «… gồm: …»."""
        match = _among().search(clause.plain)
        return self.people.read(clause.cut(match.end())) if match else ()

    def _subject(self, event: Event) -> tuple[Recipient, ...]:
        """Who was given or received: the earliest words from which on everything names someone."""
        words = event.subject.trimmed(",;: ")
        ceremony = _HOLDS.search(words.plain) if event.side == "received" else None
        words = words.cut(0, ceremony.start()) if ceremony else words
        reads = _READS
        for at in islice(_starts(words), _STARTS):
            piece = _without_year(words.cut(at))
            if piece.plain in terms.words("press", "pronouns"):
                one = self.people.meant(piece.plain)
                return (one,) if one else ()
            if not _opens_someone(piece):
                continue
            found, reads = self.people.read(piece), reads - 1
            if ceremony:
                found = tuple(who for who in found if who.kind != "ca-nhan")
            if found or not reads:
                return found or self._meant_inside(words)
        return self._meant_inside(words)

    def _meant_inside(self, words: Passage) -> tuple[Recipient, ...]:
        """«Nhiều năm liền cô đạt danh hiệu …, được … tặng …»: the only person addressed so."""
        said = {match["word"] for match in _pronoun().finditer(words.plain) if _is_small(words, match.end())}
        one = self.people.meant(said.pop()) if len(said) == 1 else None
        return (one,) if one else ()


def read(found: tuple[Entry, ...]) -> Iterator[Granted]:
    """The awards reported by the lines of an article, in order."""
    reader = _Reader()
    below: Scope | None = None
    for entry in found:
        if below is not None and (not isinstance(entry, Line) or entry.style is not None):
            yield from _full(lists.read((entry,), below), reader.people)
            continue
        below = None
        if isinstance(entry, Line):
            for sentence in _sentences(entry.whole):
                told = reader.sentence(sentence)
                yield from told.granted
                below = told.open


def _full(items: Iterator[Granted], people: People) -> Iterator[Granted]:
    for item in items:
        whole = people.full(item.recipient)
        if whole is not None:
            yield replace(item, recipient=whole)


def _sentences(text: Passage) -> Iterator[Passage]:
    at = 0
    for stop in _SENTENCE.finditer(text.text):
        if stop.start() - at < _LONGEST and (piece := text.cut(at, stop.start())):
            yield piece
        at = stop.end()
    if len(text.text) - at < _LONGEST and (piece := text.cut(at)):
        yield piece


def _of(named: tuple[Recipient, ...], inner: Scope, sentence: Passage) -> tuple[Granted, ...]:
    return tuple(Granted(who, inner.awards, inner.merit, inner.posthumous, sentence.quote) for who in named)


def _without_counts(clause: Passage) -> Passage:
    """A passive clause up to its list: what is behind names who is given it, not what."""
    match = _among().search(clause.plain)
    return clause.cut(0, match.start()) if match else clause


@cache
def _among() -> re.Pattern[str]:
    return re.compile(rf"(?:[,;(]\s*|\s)(?:{terms.exact(terms.words('press', 'among'))})(?!\w)\s*:?\s*|:\s+")


@cache
def _pronoun() -> re.Pattern[str]:
    """«cô», «ông» alone: not «ông bà», «anh em», «bà con», «các cô»."""
    words = "|".join(terms.words("press", "pronouns"))
    alone = "".join(
        rf"(?<!{word} )" for word in ("các", "anh", "chị", "ông", "thầy", "con", "trẻ", "những", "cho", "của")
    )
    return re.compile(rf"{alone}(?<!\w)(?P<word>{words})\s(?!em|con|bà|mẹ|chị|cô|cháu|giáo|nội|ngoại)(?=\w)")


def _is_small(words: Passage, at: int) -> bool:
    return words.text[at : at + 1].islower()


@cache
def _proxies() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'proxies'))})(?!\w)")


def _is_proxy(event: Event) -> bool:
    """«Ông A, Giám đốc, thay mặt đơn vị đón nhận …»: he is not the one."""
    return event.side == "received" and _proxies().search(event.subject.plain) is not None


def _is_counted(words: Passage) -> bool:
    return any(_COUNTED.match(_without_year(words.cut(at)).folded) for at in _starts(words))


def _starts(words: Passage) -> Iterator[int]:
    """Where a subject may begin: at the start, behind a comma or colon, behind «có» or «với»."""
    yield 0
    for joint in re.finditer(r"[,:;]\s+|(?<!\s)\s(?:có|với|là|và|của|cho)\s", words.plain):
        yield joint.end()


def _without_year(words: Passage) -> Passage:
    match = _YEAR.match(words.folded)
    return words.after(match) if match else words


def _opens_someone(words: Passage) -> bool:
    """A form of address, a body, a name, or a count or plural with names behind it."""
    if match := terms.honorific().match(words.plain):
        return words.text[match.end() : match.end() + 1].isupper()
    if _PLURAL.match(words.plain):
        return True
    if words.text[:1].isupper() and terms.opens_body(words.text):
        return True
    taken = names.name_words(words.text)
    name = words.text[:taken].strip()
    if names.looks_like_name(name) and names.has_surname(name):
        return True
    return (
        bool(several.read(words))
        and words.text[:1].isupper() is False
        and terms.position_head().match(words.folded) is not None
    )
