"""The body that an article calls by its kind alone: «Công ty», «nhà trường», «cán bộ Nhà máy», «đơn vị».

The only one of its kind named so far; of several the one in the headline, unless another was named just before.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache

from extract import press_tails, recipients, terms
from extract.decision import Recipient
from extract.issuer import PLACE
from extract.passage import Passage
from ingest.text import fold

_SAME = 2
"""Words behind the kind by which two names are told apart."""
_JUST = 3
"""Sentences within which another body of the kind may be meant."""
_LONGEST = 120
"""Letters of a body's whole name at most."""
_MOST = 40
"""Bodies of one kind that are told apart; of more, the last one stands for all."""
_BRACKET = re.compile(r"\([^()]{2,60}\)")
_STOP = re.compile(r"[,;:.“”\"(]|\s[–-]\s")


@dataclass(slots=True)
class _Body:
    """A body that was named: its whole name, the words that tell it from others, the sentence it was last in, and
    whether the headline names it."""

    name: Passage
    core: list[str]
    last: int
    heading: bool


@dataclass(slots=True)
class Called:
    """What was given something, by its kind, and the bodies of each kind that were named."""

    given: dict[str, Recipient] = field(default_factory=dict)
    expected: dict[str, Recipient] = field(default_factory=dict)
    named: dict[str, list[_Body]] = field(default_factory=dict)
    sentences: int = 0

    def meet(self, who: Recipient) -> None:
        """Remember a body that was given something."""
        if kind := _kind().match(terms.plain_case(who.name.value)):
            self.given.setdefault(_one(kind["kind"]), who)

    def expect(self, bodies: Iterable[Recipient]) -> None:
        """The bodies of which the headline says that they were given something."""
        for who in bodies:
            ended = _verb().search(who.name.value)
            name = press_tails.shortened(who.name, ended.start()) if ended else who.name
            if name and (kind := _kind().match(terms.plain_case(name.value))):
                self.expected.setdefault(_one(kind["kind"]), replace(who, name=name))

    def hear(self, text: Passage, heading: bool = False) -> None:
        """Remember the bodies that a sentence names."""
        self.sentences += 1
        plain = text.plain
        for match in _kind().finditer(plain):
            rest = text.text[match.end() : match.end() + 40].split()[:_SAME]
            if rest and (
                rest[0][:1].isupper() or rest[0].lower() in terms.words("press", "body_forms") or _numbered(rest)
            ):
                before = plain[: match.start()].rstrip()
                if before.endswith((*terms.words("press", "not_before_kind"), *terms.words("press", "apart"))):
                    continue
                name = _bare(text.cut(match.start(), match.start() + _LONGEST))
                core = _core(name.cut(match.end() - match.start()))
                self._add(_one(match["kind"]), _Body(name, core, self.sentences, heading))
        if heading and not self.named and terms.opens_body(text.text):
            name = _bare(text.cut(0, _LONGEST))
            self._add("", _Body(name, _core(name), self.sentences, heading))

    def _add(self, kind: str, new: _Body) -> None:
        known = self.named.setdefault(kind, [])
        same = next((one for one in known if _is_same(one.core, new.core)), None)
        if same is None:
            known[_MOST:] = [new]
            return
        same.last = self.sentences
        if _is_fuller(new.name.text, same.name.text):
            same.name, same.core = new.name, new.core

    def body(self, words: Passage) -> Recipient | None:
        """Which body a stretch means that is nothing but its kind, or the people of it; null where unsure."""
        alone = _alone().fullmatch(words.plain)
        if alone is None:
            return None
        if alone["any"]:
            return self._just_named() if words.plain.endswith(" này") else self.main()
        kind = _one(alone["kind"])
        known = self.named.get(kind, [])
        meant = known[0] if len(known) == 1 else self._heading(known)
        if len(known) > 1 and meant is None:
            return None
        return self.given.get(kind) or self.expected.get(kind) or (_read(meant) if meant else None)

    def _just_named(self) -> Recipient | None:
        """«Đơn vị này»: the only body of the sentence before, else the one of which the article tells."""
        recent = [one for known in self.named.values() for one in known if self.sentences - one.last == 1]
        return _read(recent[0]) if len(recent) == 1 else self.main() if not recent else None

    def _heading(self, known: list[_Body]) -> _Body | None:
        """Of several bodies of a kind the one in the headline, where no other was named just before."""
        headed = [one for one in known if one.heading]
        others = [one for one in known if not one.heading and self.sentences - one.last < _JUST]
        return headed[0] if len(headed) == 1 and not others else None

    def main(self) -> Recipient | None:
        """«đơn vị»: the only body in the headline, else the only one that was given something."""
        headed = [one for known in self.named.values() for one in known if one.heading]
        if headed:
            return _read(headed[0]) if len(headed) == 1 else None
        given = {who.name.value: who for who in self.given.values()}
        return next(iter(given.values())) if len(given) == 1 else None


def _numbered(rest: list[str]) -> bool:
    """«Sư đoàn | 98», not «Trường | 2 lần được …»."""
    return rest[0].rstrip(".,;:)").isdigit() and rest[-1].lower() not in terms.words("frames", "no_number")


def _is_same(one: list[str], other: list[str]) -> bool:
    """«Công ty Cấp nước A» is «Công ty Cổ phần Cấp nước A» and «Công ty Cấp nước»: all words of the shorter name; but
    «Công ty Hoa Ban Xanh» is not «Công ty Hoa Ban», nor is one «Trường Tiểu học …» another."""
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    if not short or not all(any(word.lower() == other.lower() for other in rest) for word in short):
        return False
    return not (short[-1][:1].isupper() and next(rest, "")[:1].isupper())


def _core(name: Passage) -> list[str]:
    """The words of a name, without the legal form of a firm."""
    forms, capital = terms.words("press", "legal_forms"), terms.words("press", "body_forms")
    words = [w for word in name.text.split() if (w := word.strip(" ,.;:"))]
    return [w for w in words if w.lower() not in forms or (w.istitle() and w.lower() not in capital)]  # «Phú Thành»


def _is_fuller(new: str, old: str) -> bool:
    """A longer name, but for one that goes on with small words («Công ty A» and «Công ty A mở rộng Nhà máy B»)."""
    if old.startswith(new):
        return old[len(new) :].lstrip()[:1].islower()
    return len(new) > len(old) and not (new.startswith(old) and new[len(old) :].lstrip()[:1].islower())


def _bare(name: Passage) -> Passage:
    """A name up to the mark, the verb or the small words behind it."""
    place = next((one for one in _BRACKET.finditer(name.text) if PLACE.match(fold(one[0][1:]))), None)
    name = name.cut(0, place.start() if place else None)  # «Công ty A (xã B, tỉnh C)»
    stop = _STOP.search(_BRACKET.sub(lambda match: "#" * len(match[0]), name.text))
    name = name.cut(0, stop.start() if stop else None)
    ended = _ends().search(name.plain)
    name = name.cut(0, ended.start() if ended else None)
    return name.cut(0, press_tails.small_words(name.text))


def _read(body: _Body) -> Recipient | None:
    who = recipients.collective(body.name)
    who = press_tails.without(who) if who else None
    return who if who and press_tails.names_someone(who) else None


@cache
def _verb() -> re.Pattern[str]:
    """«Công ty A | kỷ niệm …»: where the name in a headline ends."""
    return re.compile(rf"\s(?:{terms.exact(terms.words('press', 'headline_verbs'))})(?!\w)")


@cache
def _ends() -> re.Pattern[str]:
    """Where a name in a sentence ends: at a verb, or at what is told of the body."""
    ends = (*terms.words("press", "headline_verbs"), *terms.words("press", "verbs"), *terms.words("press", "tails"))
    return re.compile(rf"\s(?:{terms.exact(ends)})(?!\w)")


def _one(kind: str) -> str:
    same: dict[str, str] = terms.terms()["press"]["same_kind"]
    return same.get(kind, kind)


@cache
def _kinds() -> str:
    return terms.exact(terms.words("press", "called_by_kind"))


@cache
def _kind() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<kind>{_kinds()})(?!\w)")


@cache
def _alone() -> re.Pattern[str]:
    """«tập thể cán bộ, giáo viên nhà trường», «Công ty cũng nhiều lần»."""
    people = terms.exact(terms.words("press", "people_of_body"))
    return re.compile(
        rf"(?:(?:tập thể|toàn thể)\s)?(?:(?:{people})(?:,\s|\svà\s|\s)){{0,6}}"
        rf"(?:(?P<kind>{_kinds()})|(?P<any>{terms.exact(terms.words('press', 'any_body'))}))"
        r"(?:\s(?:này|ta|chúng tôi)|\scủa\s(?:ông|bà|anh|chị|cô|mình|gia đình))?"
    )
