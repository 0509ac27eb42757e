"""Each award of an article once: said again in other words, of a family whose dead are meant, of a short name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract import awards, lexicon, recipients, terms
from extract.award_doubts import SUPPOSED
from extract.decision import Recipient
from extract.lists import Granted
from extract.passage import passage
from extract.terms import plain_case

_BRACKET = re.compile(r"(?:(?<!\s)\s++)?\([^()]*+\)?")
_LEVEL = re.compile(r"(?<!\w)(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã) ")
_MARKS = ',;:.()[]–-“”"«»'
_BELONGS = re.compile(r" thuộc |, | của ")


def once(found: Iterable[Granted]) -> tuple[Granted, ...]:
    """The awards without those said twice; the telling with a post stays, and whether one was given after death."""
    kept: dict[tuple[str, str], Granted] = {}
    single = (replace(_of_martyr(item), awards=(award,)) for item in found for award in item.awards)
    for item in map(_of_the_dead, single):
        if not awards.fits(item.awards[0], item.recipient.kind) and item.recipient.kind != "ho-gia-dinh":
            continue
        key = _who(item), item.awards[0].value.code
        if key in kept and _are_two(kept[key], item):
            key = plain_case(item.recipient.name.value), key[1]
        before = kept.setdefault(key, item)
        if before.recipient.position is None and item.recipient.position is not None:
            before = replace(item, posthumous=before.posthumous)
        kept[key] = replace(before, posthumous=before.posthumous or item.posthumous)
    known = {key[0] for key, item in kept.items() if item.awards[0].rule != SUPPOSED and _is_certificate(item)}
    kept = {key: item for key, item in kept.items() if item.awards[0].rule != SUPPOSED or key[0] not in known}
    names: dict[str, list[str]] = {}
    for (who, _), item in kept.items():
        names.setdefault(who, []).append(plain_case(item.awards[0].value.name))
    holders = {
        (item.recipient.name.value, code) for (_, code), item in kept.items() if item.recipient.kind == "ca-nhan"
    }
    sizes = frozenset(len(name.split()) for name, _ in holders)
    return tuple(
        item
        for (who, _), item in kept.items()
        if not _lacks_its_class(item, names[who]) and not any(one in holders for one in _family_of(item, sizes))
    )


def _is_certificate(item: Granted) -> bool:
    """A Bằng khen or Giấy khen: where the article tells of it later on, none needs to be supposed."""
    return item.awards[0].value.code.startswith(("bk-", "gk-"))


def _of_martyr(item: Granted) -> Granted:
    """A liệt sĩ was given it after death, whoever takes it."""
    head = item.recipient.honorific
    return replace(item, posthumous=True) if head and plain_case(head.value).startswith("liệt s") else item


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


def _are_two(one: Granted, other: Granted) -> bool:
    """«Phòng Bổ trợ, Sở A; Trường B; Phòng Bổ trợ, Sở C» in one sentence: alike but for the bodies above them."""
    names = {plain_case(item.recipient.name.value) for item in (one, other)}
    bodies = other.recipient.kind != "ca-nhan" and one.quote == other.quote
    return bodies and len(names) == 2 and all(_BELONGS.search(name) for name in names)


def _lacks_its_class(item: Granted, names: list[str]) -> bool:
    """Whether an award is another one of the same recipient (`names` are all of them) without its class or body."""
    award = item.awards[0].value
    name = plain_case(award.name)
    outside = award.code in ("khac", awards.SCHOOL_TITLE)
    return outside and any(whole != name and whole.startswith(name) for whole in names)


def _family_of(item: Granted, sizes: frozenset[int]) -> Iterator[tuple[str, str]]:
    """Whom the name of a family may name, of as many words as persons have: the award of such a holder was handed to
    the family."""
    words = [word.strip(_MARKS) for word in item.recipient.name.value.split()]
    for size in sizes if item.recipient.kind == "ho-gia-dinh" else ():
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size]), item.awards[0].value.code
