"""Whom an article names: persons with a form of address, and those who are meant by «ông Tàng» or «cô» later on."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import islice

from extract import (
    names,
    press_anchors,
    press_clause,
    press_pieces,
    press_pronouns,
    press_tails,
    press_those,
    press_topic,
    several,
    terms,
)
from extract.decision import Recipient
from extract.passage import Passage
from extract.press_addressed import addressed, bare, posted
from extract.press_called import Called

_LABEL = re.compile(r"[^\W\d_][^:.!?“”\"]{4,60}:\s")
"""«Nghệ nhân Nông Thị Sa: …»: who speaks."""
_MOST = 20
"""Bare names of a sentence at most."""
_MANY = re.compile(r"(?<![a-z])(?:hai|ba|bon|nam|cac|\d{1,2})\s$")


@dataclass(slots=True)
class People:
    """The persons an article has named so far, by their whole names, and bodies by their short ones."""

    headline: str = ""
    further: Callable[[], tuple[Recipient, ...]] = tuple
    """Everyone whom the whole article addresses: «anh Hiếu» may be told of before «anh Trần Kim Hiếu»."""
    known: dict[str, Recipient] = field(default_factory=dict)
    bodies: dict[str, Recipient] = field(default_factory=dict)
    given: dict[str, set[str]] = field(default_factory=dict)
    """Whole names by the given name."""
    called: Called = field(default_factory=Called)
    together: set[str] = field(default_factory=set)
    """Who is only named with others («hai em A và B»): «em» alone means none of them."""
    recent: tuple[Recipient, ...] = ()
    """The persons of the last sentence that names any, and whether it tells who came to a ceremony."""
    attended: bool = False
    speaker: Recipient | None = None
    """Who answers in an interview: «Nghệ nhân Nông Thị Sa: Tôi được …»."""
    topic: Recipient | None = None
    """Whom the paragraph speaks of."""

    def meet(self, found: Iterable[Recipient]) -> None:
        """Remember persons; who was named before with post and unit stays as told then."""
        for who in found:
            before = self.known.get(who.name.value)
            self.called.meet(who)
            if who.kind == "ca-nhan" and len(who.name.value.split()) > 1:
                if self._whole(who.name.value):
                    continue
                told = press_tails.without(who)
                self.known[who.name.value] = _called(_fuller(before, told), told) if before else told
                self.given.setdefault(who.name.value.split()[-1], set()).add(who.name.value)

    def meet_in(self, text: Passage) -> list[Recipient]:
        """Remember who is addressed in a sentence; they are handed back."""
        named = sorted((*addressed(text), *posted(text)), key=lambda who: who.name.quote.start)
        for who in named:
            name, fresh = who.name.value, who.name.value not in self.known
            if fresh and who.honorific and _MANY.search(text.folded[: who.honorific.quote.start - text.start]):
                self.together.add(name)
            elif not fresh:
                self.together.discard(name)
        self.meet(named)
        if named:
            self.attended = press_pronouns.attends().search(text.plain) is not None
            self.recent = tuple({who.name.value: self.known.get(who.name.value, who) for who in named}.values())
        alone = (*islice(bare(text), _MOST), *press_anchors.first(text))
        self.meet(who for who in alone if who.name.value not in self.known)
        if spoken := _LABEL.match(text.text):
            speaking = {who.name.value: who for who in named if who.name.quote.end <= text.start + spoken.end()}
            if spoken[0].isupper():  # «NGHỆ NHÂN A HYƯH: Tôi …»
                speaking = {name: who for name, who in self.known.items() if name.upper() in spoken[0]}
            self.speaker = next(iter(speaking.values())) if len(speaking) == 1 else None
        return named

    def opener(self, text: Passage, opens: bool) -> Recipient | None:
        """Who opens a paragraph under the given name alone: «Anh Dương vào ngành năm 2011»; further on also who is
        named so behind a comma, by nobody's words: «Với những đóng góp ấy, bác sĩ Huy được …»."""
        if opens and (first := self._by_address(text)):
            return first
        lead = press_topic.leads_to().match(text.plain) if not press_topic.speaks(text) else None
        return self._by_address(text.cut(lead.end())) if lead else None

    def _by_address(self, text: Passage) -> Recipient | None:
        head = terms.honorific().match(text.plain)
        name = text.cut(head.end()) if head else text.cut(len(text.text))
        given = name.text[: names.name_words(name.text)].strip()
        called = (self.known[whole] for whole in self.given.get(given, ()))
        alike = (one for one in called if head and press_topic.may_mean(one, text.plain[: head.end()].strip()))
        return self._only(alike) if given and " " not in given else None

    def apart(self, named: list[Recipient]) -> list[Recipient]:
        """Of persons those who are not only named with others."""
        return [who for who in named if who.name.value not in self.together]

    def full(self, who: Recipient) -> Recipient | None:
        """A person under the whole name: «ông Tàng» is Hồ Văn Tàng if only one such was named; else null."""
        name = who.name.value
        if whole := self._whole(name):
            return _fuller(who, self.known[whole]) if who.position or who.unit else self.known[whole]
        if len(name.split()) > 1 or who.kind != "ca-nhan" or names.has_clan_mark(name):
            return _fuller(who, self.known[name]) if name in self.known else who
        if who.honorific is None:
            return None
        known = (self.known[whole] for whole in self.given.get(name, ()))
        called = [*known] or [one for one in self.further() if one.name.value.split()[-1] == name]
        head = who.honorific.value.lower()  # «anh Hải» may be Thiếu tá Trần Bình Hải
        alike = [one for one in called if press_topic.alike(one, head)]
        return self._only(alike or [one for one in called if press_topic.may_mean(one, head)])

    def _whole(self, name: str) -> str | None:
        """«Khôi Nguyên» without a surname is Nguyễn Hữu Khôi Nguyên, if only one such was named before."""
        first, _, last = name.partition(" ")
        if press_pronouns.is_one(first.lower()) and " " in last:  # «Già Ta Ring» is Hồ Xuân Ta Ring
            return self._only_name({one for one in self.given.get(last.split()[-1], ()) if one.endswith(f" {last}")})
        if not last or " " in last or name in self.known:
            return None
        if first in terms.words("press", "by_birth"):  # «bà Tư Thắm» is Lâm Hồng Thắm
            return self._only_name(self.given.get(last, set()))
        return self._only_name({one for one in self.given.get(last, ()) if one.endswith(f" {name}")})

    def _only_name(self, found: set[str]) -> str | None:
        return next(iter(found)) if len(found) == 1 else None

    def meant(self, pronoun: str) -> Recipient | None:
        """Whom «ông» or «cô» alone means: of whom the paragraph speaks, else the only person addressed so or named in
        the headline; null for several."""
        if pronoun in terms.words("press", "of_speaker"):
            return self.known.get(self.speaker.name.value, self.speaker) if self.speaker else None
        known = [one for one in self.known.values() if one.name.value not in self.together]
        if self.topic is not None and press_topic.may_mean(self.topic, pronoun):
            return self.known.get(self.topic.name.value, self.topic)
        called = [one for one in known if press_topic.alike(one, pronoun)]
        return (
            self._only(one for one in known if one in called or one.name.value in self.headline)
            or self._only(one for one in called if press_topic.is_told_of(one, self.headline))
            or (None if called else self._only(press_topic.likely(known, pronoun)))
        )

    def nominal(self, piece: Passage) -> Recipient | None:
        """«nhà khoa học 54 tuổi», «nam sinh lớp 10»: the person of whom the article tells, if it tells of one only."""
        if not press_pronouns.nominal().fullmatch(piece.plain) or not piece.text[1:].islower():
            return None
        told = self._only(one for one in self.known.values() if press_topic.is_told_of(one, self.headline))
        return self.topic or told or self._only(self.known.values())

    def counted(self, piece: Passage) -> tuple[Recipient, ...]:
        """«Cả ba», «hai em», «hai đồng chí này»: those of the persons named who are as many."""
        return press_those.read(piece, self.recent, self.known.values(), attended=self.attended)

    def knows(self, piece: Passage) -> bool:
        """Whether a stretch is nothing but the short name of a body."""
        return piece.text in self.bodies or self.called.body(piece) is not None

    def by_given_name(self, piece: Passage) -> Recipient | None:
        """«Dính | là một trong …», «Mẫn | cũng được …»: the given name of one who was named, small words behind."""
        given = piece.text[: names.name_words(piece.text)]
        behind = piece.text[len(given) :].strip()
        alone = given and (not behind or behind[0].islower())
        if alone and " " in given:  # «riêng Ngọc Hân | được …»
            whole = self._whole(given)
            return self.known[whole] if whole else None
        return self._only(self.known[name] for name in self.given.get(given, ())) if alone else None

    def _told_before(self, piece: Passage) -> Recipient | None:
        """«cho anh», «cho Hải», «cho EVNFinance»: who is called so, if only one is."""
        words = piece.trimmed(",;:. ")
        if words.text in self.bodies:
            return self.bodies[words.text]
        if body := self.called.body(words):
            return body
        if press_pronouns.is_one(words.plain):
            return self.meant(words.plain)
        if " " in words.text or not words.text[:1].isupper():
            return None
        return self._only(self.known[name] for name in self.given.get(words.text, ()))

    def _only(self, found: Iterable[Recipient]) -> Recipient | None:
        first = list(islice(found, 2))
        return first[0] if len(first) == 1 else None

    def read(self, stretch: Passage, count: int | None = None) -> tuple[Recipient, ...]:
        """Everyone who is commended in a stretch of words: counts, plurals and what is told of them fall away; `count`
        tells how many the words before it state."""
        found: list[Recipient] = []
        pieces, listed = press_pieces.pieces(stretch)
        told = count if len(pieces) == 1 else None
        for piece in pieces:
            if one := self._told_before(piece):
                found.append(one)
                continue
            if one := press_pieces.stranger(piece) or press_pieces.posted(piece) or press_pieces.marked(piece):
                found.append(one)
                continue
            for who in press_pieces.as_counted(piece, stretch, several.read(piece, listed=listed), told):
                whole = self.full(press_tails.without(who))
                if whole is not None and press_tails.names_someone(whole):
                    found.append(whole)
        return self._completed(stretch, tuple(found))

    def _completed(self, stretch: Passage, found: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
        """With the persons named in the stretch who were not read; each under the whole name."""
        told = press_anchors.completed(press_clause.without_homes(press_clause.without_money(stretch)), found)
        return tuple(self.full(who) or who if who not in found else who for who in told)


def _called(one: Recipient, again: Recipient) -> Recipient:
    """Who was first named by a trade («nghệ nhân») and then by a form of address that may stand alone («ông»)."""
    spoken = again.honorific and press_pronouns.is_one(again.honorific.value.lower())
    return replace(one, honorific=again.honorific) if spoken else one


def _fuller(one: Recipient, other: Recipient) -> Recipient:
    """The same person with post and unit from elsewhere in the article, where nothing is told here."""
    if one.position is not None or one.unit is not None:
        return replace(one, honorific=one.honorific or other.honorific)
    return replace(one, honorific=one.honorific or other.honorific, position=other.position, unit=other.unit)
