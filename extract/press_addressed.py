"""The persons that a sentence of an article names: with a form of address, or with a post before the name."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise

from extract import names, positions, press_tails, press_text, recipients, terms
from extract.decision import Recipient
from extract.entries import Entry, Line
from extract.passage import Passage
from extract.person_facts import fact, name_fact
from ingest.limits import MAX_ADDRESSED

_WORD_STARTS = re.compile(r"(?<!\w)\w")
_POST = 80
"""Letters of a post with a name at most."""
_BEFORE = 12
_LAST_WORD = re.compile(r"(?<!\S)[^\W\d_]{1,9} $")
"""«Châu Ngô | Anh Nhân Ái»: a capital pronoun right behind a word with a capital is part of a name."""
_LONGEST_ITEM = 250
"""Letters of a paragraph that is an item of a list at most."""
_NAME_ALONE = re.compile(
    r"(?:^|(?<=, )|(?<=gọi )|(?<=tên là )|(?<=tên )|(?<=chàng trai )|(?<=cô gái )|"
    r"(?<=bạn là )|(?<=người bạn )|(?<=bạn học ))"
    r"(?P<name>[^\W\d_a-z]\w{1,8}(?: [^\W\d_a-z]\w{0,8}){2,3})(?=,? [^\W\d_A-Z]|,)"
)
_STOP = re.compile(r"(?<!TP)(?<!TX)(?<!TT)\.|[;:()“”]")


def addressed(text: Passage) -> Iterator[Recipient]:
    """«đồng chí Vũ Hải Đăng, Phó Chủ tịch UBND tỉnh, dự và phát biểu»: each up to the next verb or person."""
    plain = text.plain
    starts = [at.start() for at in _WORD_STARTS.finditer(plain) if _honorific_at(text, plain, at.start())]
    for start, end in pairwise([*starts, len(text.text)]):
        words = text.cut(start, min(end, start + 200))
        stop = _STOP.search(words.text)
        words = words.cut(0, stop.start()) if stop else words
        head = terms.honorific().match(words.plain)
        verb = _verb_start(words, head.end() if head else 0)
        who = recipients.read(words.cut(0, verb) if verb is not None else words.trimmed(",; "), None)
        if who is not None and who.kind == "ca-nhan" and who.honorific is not None and len(who.name.value.split()) > 1:
            yield who


def posted(text: Passage) -> Iterator[Recipient]:
    """«điều dưỡng Hà Thị Sa công tác tại …»: a post in small letters right before a whole name."""
    for at in _WORD_STARTS.finditer(text.text):
        words = text.cut(at.start(), at.start() + _POST)
        post = positions.end(words) if words.text[:1].islower() or at.start() == 0 else None
        name = words.cut(post) if post and positions.opens_exactly(words) else words.cut(len(words.text))
        bare = name.cut(0, names.name_words(name.text))
        if names.looks_like_name(bare.text) and names.has_surname(bare.text) and not terms.opens_body(bare.text):
            told = fact(words.cut(0, post), "item")
            yield Recipient("ca-nhan", name_fact(bare, "after-post", 0.9), None, told, None)


def bare(text: Passage) -> Iterator[Recipient]:
    """«Lò Văn Dính, Bí thư Chi bộ bản, …», «Người dân gọi Lò Văn Dính là …»: a whole name and nothing before it."""
    for match in _NAME_ALONE.finditer(text.text):
        name = text.cut(match.start("name"), match.end("name"))
        if names.looks_like_name(name.text) and names.has_surname(name.text) and not terms.opens_body(name.text):
            yield Recipient("ca-nhan", name_fact(name, "alone", 0.85), None, None, None)


def everyone(found: tuple[Entry, ...]) -> tuple[Recipient, ...]:
    """Each person whom the lines of an article address, once."""
    lines = (line for entry in found if isinstance(entry, Line) for line in press_text.sentences(entry.whole))
    named = (who for line in islice(lines, MAX_ADDRESSED) for who in addressed(line))
    return tuple({who.name.value: press_tails.without(who) for who in named}.values())


def _honorific_at(text: Passage, plain: str, at: int) -> bool:
    match = terms.honorific().match(plain, at)
    if match is None or not text.text[match.end() : match.end() + 1].isupper():
        return False
    pronoun = text.text[at].isupper() and match[0].strip() in terms.words("press", "pronouns")
    return not (pronoun and _goes_on(text.text[max(0, at - _BEFORE) : at]))


def _goes_on(before: str) -> bool:
    word = _LAST_WORD.search(before)
    return word is not None and word[0].strip().istitle()


def _verb_start(words: Passage, at: int) -> int | None:
    """Where a sentence goes on behind a person: at a verb in small letters («Vũ Hải Đang» is a name)."""
    found = (match for match in _verbs().finditer(words.plain, at) if words.text[match.start("verb")].islower())
    return next((match.start() for match in found), None)


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(rf"(?<!\s),?\s+(?P<verb>{terms.exact(terms.words('press', 'verbs'))})(?!\w)")


def is_named_alone(text: Passage) -> bool:
    """«Bà B, Giám đốc Công ty C.»: a paragraph that names a person and tells nothing of what happened."""
    head = terms.honorific().match(text.plain)
    named = head is not None and text.text[head.end() : head.end() + 1].isupper()
    return named and len(text.text) < _LONGEST_ITEM and _verb_start(text, head.end() if head else 0) is None
