"""Each award of an article once: said again in other words, of a family whose dead are meant, of a short name."""

import re
from collections.abc import Iterable
from dataclasses import replace

from extract import awards, lexicon, recipients, terms
from extract.decision import Recipient
from extract.lists import Granted
from extract.passage import passage
from extract.terms import plain_case

_BRACKET = re.compile(r"(?:(?<!\s)\s++)?\([^()]*+\)?")
_LEVEL = re.compile(r"(?<!\w)(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã) ")
_BELONGS = re.compile(r" thuộc |, | của ")


def once(found: Iterable[Granted]) -> tuple[Granted, ...]:
    """The awards without those said twice; the telling with a post stays, and whether one was given after death."""
    kept: dict[tuple[str, str], Granted] = {}
    single = (replace(item, awards=(award,)) for item in found for award in item.awards)
    for item in map(_of_the_dead, single):
        if not awards.fits(item.awards[0], item.recipient.kind) and item.recipient.kind != "ho-gia-dinh":
            continue
        key = _who(item), item.awards[0].value.code
        before = kept.setdefault(key, item)
        if before.recipient.position is None and item.recipient.position is not None:
            before = replace(item, posthumous=before.posthumous)
        kept[key] = replace(before, posthumous=before.posthumous or item.posthumous)
    found = tuple(kept.values())
    return tuple(item for item in found if not any(_says_again(item, other) for other in found if other is not item))


def _of_the_dead(item: Granted) -> Granted:
    """«trao danh hiệu Anh hùng … cho gia đình bà A»: what no family holds is of the dead whom its name tells."""
    who, kind = item.recipient, lexicon.award_kind(item.awards[0].value.code)
    worn = plain_case(item.awards[0].value.name).startswith(terms.words("press", "worn"))
    if who.kind != "ho-gia-dinh" or not (worn or (kind.level == "NN" and who.kind not in kind.recipients)):
        return item
    whole = passage(who.name.value)
    head = terms.household_head().match(whole.folded)
    one = recipients.read(whole.cut(head.end() if head else 0), "ca-nhan")
    if one is None:
        return item
    name = replace(one.name, quote=who.name.quote)
    return replace(item, recipient=Recipient("ca-nhan", name, None, None, None), posthumous=True)


def _who(item: Granted) -> str:
    """A body by its name without level and parent («Hội Luật gia (tỉnh) A»), a person by the name."""
    name = item.recipient.name.value
    if item.recipient.kind == "ca-nhan":
        return name
    return _BELONGS.split(_LEVEL.sub("", plain_case(_BRACKET.sub("", name))).strip())[0]


def _says_again(item: Granted, other: Granted) -> bool:
    """Whether an award is another one said again: without its class or body, or handed to the family of its holder."""
    mine, whole = item.awards[0].value, other.awards[0].value
    if mine.code == "khac" and _who(item) == _who(other):
        return plain_case(whole.name) != plain_case(mine.name) and plain_case(whole.name).startswith(
            plain_case(mine.name)
        )
    return (
        item.recipient.kind == "ho-gia-dinh"
        and other.recipient.kind == "ca-nhan"
        and whole.code == mine.code
        and other.recipient.name.value in item.recipient.name.value
    )
