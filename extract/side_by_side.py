"""What two persons named side by side share: «Ông A và bà B, xã X» live in one place and may be one household."""

import re
from dataclasses import replace

from extract.decision import Fact, Recipient
from extract.passage import Passage

_SHARED_HOME = re.compile(
    r"\s?\((?:tat\s++ca\s++)?(?:cung|deu)\s++(?:(?:o|tai|thuoc|(?:cong\s++tac|cu\s++tru)\s++(?:tai|o))\s++)?"
    r"(?P<home>(?!kinh|nhau|ngay|nam)[^()]{3,200})\)$"
)


def shared_home(words: Passage, unit: Fact[str] | None) -> tuple[Passage, Fact[str] | None]:
    """«Ông A, Trung đội trưởng; ông B (cùng Đại đội 2)»: the words without the bracket, and the unit in it for all."""
    words = words.trimmed(";,.") if words.text[-3:].rstrip(";,. ").endswith(")") else words
    match = _SHARED_HOME.search(words.folded) if words.text.endswith(")") else None
    if match is None:
        return words, unit
    home = words.group(match, "home")
    return words.cut(0, match.start()), Fact(home.text, home.quote, "shared-bracket", 0.9)


def with_post_of_next(words: Passage, found: list[Recipient]) -> list[Recipient]:
    """«Ông A và bà B, xã X», «ông A, bà B (Trạm Y tế)»: who has nothing told of him is what the next one is."""
    told: list[Recipient] = []
    for one in reversed(found):
        after = told[-1] if told else None
        if one.position is None and one.unit is None and after is not None and _joined(words, one, after):
            one = replace(one, position=after.position, unit=after.unit)
        told.append(one)
    return told[::-1]


def couples(words: Passage, homes: list[Recipient]) -> list[Recipient]:
    """«Các hộ: ông A và bà B, thôn C»: the two are one household under both names."""
    joined: list[Recipient] = []
    for one in homes:
        last = joined[-1] if joined else None
        if last is not None and one.honorific and _between(words, last, one.honorific) == "va":
            start = (last.honorific or last.name).quote.start
            name = words.cut(start - words.start, one.name.quote.end - words.start)
            one = replace(one, name=replace(last.name, value=name.text, quote=name.quote), honorific=None)
            joined.pop()
        joined.append(one)
    return joined


def _joined(words: Passage, one: Recipient, after: Recipient) -> bool:
    """Two persons with nothing between the name and the next one but «và», or a comma before a form of address."""
    if one.kind != after.kind or one.kind not in ("ca-nhan", "ho-gia-dinh"):
        return False
    between = _between(words, one, after.honorific or after.name)
    return between == "va" or (between == "," and after.honorific is not None)


def _between(words: Passage, one: Recipient, address: Fact[str]) -> str:
    """The folded words between a name and the next form of address or name."""
    return words.cut(one.name.quote.end - words.start, address.quote.start - words.start).folded
