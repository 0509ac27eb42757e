"""The body that an article calls by its kind alone: «Công ty», «nhà trường», «cán bộ, công nhân viên Nhà máy».

Only one that was given something in it, and only as long as no other body of its kind is named.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache

from extract import press_tails, terms
from extract.decision import Recipient
from extract.passage import Passage

_SAME = 2
"""Words behind the kind by which two names are told apart."""


@dataclass(slots=True)
class Called:
    """What was given something, by its kind, and how the names of all bodies of a kind begin."""

    given: dict[str, Recipient] = field(default_factory=dict)
    expected: dict[str, Recipient] = field(default_factory=dict)
    named: dict[str, set[str]] = field(default_factory=dict)

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

    def hear(self, text: Passage) -> None:
        """Remember how the names of the bodies in a sentence begin."""
        plain = text.plain
        for match in _kind().finditer(plain):
            words = text.text[match.end() : match.end() + 40].split()[:_SAME]
            if words and (words[0][:1].isupper() or words[0].lower() in terms.words("press", "body_forms")):
                self.named.setdefault(_one(match["kind"]), set()).add(" ".join(words).lower().strip(" ,.;:()"))

    def body(self, words: Passage) -> Recipient | None:
        """Which body a stretch means that is nothing but its kind, or the people of it; null where unsure."""
        alone = _alone().fullmatch(words.plain)
        kind = _one(alone["kind"]) if alone else ""
        if len(self.named.get(kind, ())) > 1:
            return None
        return self.given.get(kind) or self.expected.get(kind)


@cache
def _verb() -> re.Pattern[str]:
    """«Công ty A | kỷ niệm …»: where the name in a headline ends."""
    return re.compile(rf"\s(?:{terms.exact(terms.words('press', 'headline_verbs'))})(?!\w)")


def _one(kind: str) -> str:
    return kind.removeprefix("nhà ") if kind == "nhà trường" else kind


@cache
def _kinds() -> str:
    return terms.exact(terms.words("press", "called_by_kind"))


@cache
def _kind() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<kind>{_kinds()})(?!\w)")


@cache
def _alone() -> re.Pattern[str]:
    people = terms.exact(terms.words("press", "people_of_body"))
    return re.compile(
        rf"(?:(?:tập thể|toàn thể)\s)?(?:(?:{people})(?:,\s|\svà\s|\s)){{0,6}}(?P<kind>{_kinds()})"
        r"(?:\s(?:này|ta|chúng tôi))?"
    )
