"""What a plan is for: the section «Mục đích», or what its opening says «nhằm» and «để»."""

import re
from collections.abc import Iterator
from functools import cache

from extract import plan_targets, plan_words, terms
from extract.decision import Fact
from extract.passage import Passage
from extract.plan_outline import Item

OPENING = 6
"""Lines in which the opening of a plan stands: what it carries out, who issues it, «như sau:»."""


def read(items: tuple[Item, ...]) -> Iterator[Fact[str]]:
    """The lines of the section on the purpose; in a plan without one, what its opening says «nhằm» or «để»."""
    found = [item for item in items if "purpose" in item.kinds or "purpose+requirement" in item.kinds]
    for item in found:
        mixed = item.kind == "purpose+requirement"
        if item.kind in ("target", "requirement") or (mixed and _demands(item.text)) or any(plan_targets.read(item)):
            continue
        text = item.text.trimmed(" ;,./")
        if len(text.text) > 12:
            yield Fact(text.text, text.quote, "section", 0.93)
    if not found:
        yield from _purpose_of_opening(items[:OPENING])


def _demands(text: Passage) -> bool:
    """A requirement under «Mục đích, yêu cầu» without headings of their own."""
    required = plan_words.pattern("purpose", "required").search(text.plain, 0, 60)
    return plan_words.pattern("purpose", "demands").match(text.plain) is not None or required is not None


@cache
def _aims() -> re.Pattern[str]:
    return re.compile(rf"(?:(?<=^)|(?<=[,;.]\s))(?:{terms.exact(plan_words.words('purpose', 'opens'))})\s+(?=\w)")


def _purpose_of_opening(items: tuple[Item, ...]) -> Iterator[Fact[str]]:
    for item in items:
        for aim in _aims().finditer(item.text.plain):
            rest = item.text.cut(aim.end())
            words = rest.cut(0, _end(rest)).trimmed(" ,;")
            if len(words.text) > 20:
                yield Fact(words.text, words.quote, "opening", 0.8)
                return


def _end(rest: Passage) -> int | None:
    """Where the purpose ends: at a mark, or at the comma before the body that writes («…, Ủy ban nhân dân yêu cầu»)."""
    plain, issuer = rest.plain, plan_words.pattern("purpose", "issuers")
    for mark in re.finditer(r"[;.:]|,\s*", rest.text):
        named = rest.text[mark.end() : mark.end() + 1].isupper() and issuer.match(plain, mark.end())
        if named or mark[0][0] != ",":
            return mark.start()
    return None
