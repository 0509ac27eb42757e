"""Whom one report of an article credits with which awards: who is named behind the verb, before it, or only counted."""

import re
from dataclasses import dataclass, replace
from functools import cache

from extract import (
    gifts,
    leads,
    lexicon,
    press_clause,
    press_frames,
    press_items,
    press_named,
    press_reason,
    press_subject,
    press_supposed,
    press_whom,
    terms,
)
from extract.decision import Award, Fact, Recipient
from extract.lists import Granted
from extract.passage import Passage
from extract.press_events import Event
from extract.press_people import People
from extract.scope import Scope

_THANKED = re.compile(
    r"(?:nỗ lực|thành tích|đóng góp|hành động|cống hiến|kết quả|việc làm|nghĩa cử|công lao|dũng cảm|tinh thần)"
    r"[^,;]{0,40}?\scủa\s(?P<who>[^,;]{2,80}),\s"
)
_IS = re.compile(r"[”\"]?(?:\s(?:đợt|lần|năm) [\w/]{1,8})?\slà\s")
_OTHERS = re.compile(r",?\s(?:còn|trong khi|nhưng|chứ)\s")
_NOBODY_YET = re.compile(r"(?:(?:cùng|cũng|đồng thời|dịp này|ngoài ra|đợt này|lần này|vinh dự|đã|được)[,\s]*){0,4}")
_TITLE = 12
"""Letters of «danh hiệu “» before an award at most."""
_INSTEAD = re.compile(r"(?<!\w)thay\s+(?:cho\s+)?(?:con|cháu|em|anh|chị|chồng|vợ|cha|bố|mẹ|ông|bà|đồng đội|mặt)(?!\w)")


@dataclass(frozen=True, slots=True)
class Told:
    """What one sentence reports: who is given what; `open` where a list follows; `counted` where only a number is."""

    granted: tuple[Granted, ...] = ()
    open: Scope | None = None
    counted: Scope | None = None
    each: tuple[tuple[str, Scope], ...] = ()
    """The words and scopes of several awards of which a number is told each."""
    named: tuple[Recipient, ...] = ()
    """Whom the report says to have received something, also where the awards are not told there."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Reads the reports of a sentence; `waiting` is the award whose number of recipients was told before."""

    people: People
    waiting: Scope | None
    title: tuple[Fact[Award], ...] = ()
    """The award of a report that names none, told of before."""

    def of(self, event: Event, sentence: Passage) -> Told:
        """What one report tells; a body that «khen thưởng» without naming the form gives its usual one."""
        clause, by, behind = press_clause.by_whom(event.clause)
        body = press_clause.own_body(event.clause) or event.granter or by
        supposed = self.title or press_supposed.award(event, body)
        why = press_reason.before(event.before)
        own = Scope(issuer=body, awards=supposed, posthumous=press_clause.after_death(event.clause), merit=why)
        if event.side == "given":
            told = self.given(clause, behind, own, sentence)
            same = (self.given(clause, behind, replace(own, issuer=by), sentence) for by in event.others)
            told = replace(told, granted=(*told.granted, *(item for other in same for item in other.granted)))
            thanked = self._thanked(event) if not told.granted and not told.counted else ()
            return Told(press_items.of(thanked, told.open or own, sentence), told.open) if thanked else told
        none = _is_proxy(event) or (press_clause.is_ceremony(event) and _to_counted().search(clause.folded) is not None)
        named = self._received_by(event, behind) or (() if none else press_subject.read(event, self.people))
        plain = _without_counts(clause)
        inner = leads.clauses(plain, own, self.people.read)[0][0]
        named = named or (() if none else self._presented(event))
        if named:
            items = press_items.of(named, press_items.classed(inner, named, clause), sentence)
            others = (leads.clauses(plain, Scope(issuer=by, merit=why), self.people.read) for by in event.others)
            more = (item for told in others for item in press_items.of(named, told[0][0], sentence))
            return Told((*items, *more), inner, named=named)
        counted = press_subject.is_counted(event.subject)
        inner = self._as_told(inner) if counted else inner
        listed = press_named.listed(self.people, clause) if counted else ()
        listed = listed or press_named.behind_award(self.people, clause, event.subject)
        return Told(press_items.of(listed, inner, sentence), inner, None if listed or not counted else inner)

    def _thanked(self, event: Event) -> tuple[Recipient, ...]:
        """«Ghi nhận nỗ lực của nhà trường, UBND tỉnh đã tặng Cờ thi đua»: who is meant stands before the comma."""
        whom = _THANKED.search(event.before.plain) if press_clause.names_nobody(event) else None
        found = self.people.read(event.before.cut(whom.start("who"), whom.end("who"))) if whom else ()
        return found if len(found) == 1 else ()

    def _presented(self, event: Event) -> tuple[Recipient, ...]:
        """«Cùng nhận Bằng khen còn có bà A và ông B»: who received it stands behind."""
        if _NOBODY_YET.fullmatch(event.subject.plain):
            there = press_named.PRESENTED.search(event.clause.plain)
            found = self.people.read(event.clause.cut(there.end())) if there else ()
            return tuple(who for who in found if who.kind == "ca-nhan")
        if not event.subject.text[1:].islower() or press_subject.is_counted(event.subject):
            return ()
        award = next(iter(lexicon.find_awards(event.clause.text)), None)  # «Hộ duy nhất được tặng Bằng khen là hộ bà A»
        there = _IS.match(event.clause.plain, award.end) if award else None
        rest = event.clause.cut(there.end() if there else len(event.clause.text))
        other = _OTHERS.search(rest.plain)
        return self.people.read(rest.cut(0, other.start() if other else None))

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

    def given(self, clause: Passage, behind: Passage, own: Scope, sentence: Passage) -> Told:
        """«tặng … cho …»; each award of the clause with its own recipients."""
        if more := press_whom.second_given(clause):  # «trao Cờ thi đua tặng A; danh hiệu … tặng B»
            parts = (clause.cut(0, more), clause.cut(more))
            first, second = (self.given(part, part.cut(len(part.text)), own, sentence) for part in parts)
            return Told((*first.granted, *second.granted), second.open)
        told = leads.clauses(clause, own, self.people.read)
        told = tuple(one for one in told if not gifts.opens(one[2])) or told[:1]
        clause = clause.cut(0, told[-1][2].end - clause.start)  # «…, trao tiền hỗ trợ cho bà C»
        told = tuple((inner, self._named(named, words), words) for inner, named, words in told)
        items = tuple(
            item
            for inner, named, words in told
            for item in press_items.of(named, press_items.classed(inner, named, words), sentence)
        )
        inner = told[-1][0]
        counted = _to_counted().search(clause.folded) is not None
        if not items and counted:
            items = press_items.of(press_named.counted(self.people, clause), inner, sentence)
        elif not items and (whom := behind or _whom(clause)):
            items = press_items.of(self.people.read(whom), inner, sentence)
        each = tuple((words.folded, own) for own, named, words in told if not named)
        return Told(items, inner, inner if counted else None, each if len(each) > 1 else ())

    def _named(self, named: tuple[Recipient, ...], words: Passage) -> tuple[Recipient, ...]:
        return press_named.everyone(self.people, named, words) or press_named.persons(self.people, words)


def _whom(clause: Passage) -> Passage | None:
    """Where those stand who are given an award, where no «cho» tells it."""
    return (
        press_clause.upon_flag(clause)
        or press_whom.rewarded(clause)
        or press_whom.given_to(clause)
        or press_whom.sent_to(clause)
        or press_frames.belongs_to(clause)
    )


def _without_counts(clause: Passage) -> Passage:
    """A passive clause up to its list: what is behind names who is given it, not what."""
    told = next(iter(lexicon.find_awards(clause.text)), None)
    further = {award.start for award in lexicon.find_awards(clause.text)}
    for match in press_named.among().finditer(clause.plain, told.end if told else 0):
        if not further & set(range(match.end(), match.end() + _TITLE)):  # «… hạng Ba, 5 năm sau là Huân chương …»
            return clause.cut(0, match.start())
    return clause


@cache
def _to_counted() -> re.Pattern[str]:
    """«cho 12 tập thể», «cho học sinh, giáo viên»: nobody is named."""
    many = terms.alternation(terms.words("press", "counted"))
    return re.compile(
        r"(?<![a-z])(?:cho|khen\s+thuong|doi\s+voi|giay\s+khen|bang\s+khen)(?::\s*|\s+)(?:(?:gan|hon|tren)\s+)?"
        rf"(?:\d|cac|nhieu|nhung|mot|hai|ba|bon|(?:{many})(?:,|\s+va|\s+co|\s+dat|\s+doat|\s+gianh|\s+tieu|\s+xuat)\s)"
    )


@cache
def _proxies() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'proxies'))})(?!\w)")


def _is_proxy(event: Event) -> bool:
    """«Ông A, Giám đốc, thay mặt đơn vị đón nhận …», «… nhận Bằng khen thay con trai»: he is not the one."""
    if event.side != "received":
        return False
    return _proxies().search(event.subject.plain) is not None or _INSTEAD.search(event.clause.plain) is not None
