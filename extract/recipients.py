"""Who is commended, from the words of one list item, table cell or stretch of prose."""

import re
from dataclasses import replace

from extract import casing, lexicon, names, orders, places, positions, posts, terms
from extract.decision import Fact, Recipient, RecipientKind
from extract.passage import Passage

_END = ",;:.-–—/*•| "
_NAME_END = re.compile(r"\s*(?:[,;:(]|[-–—]\s|\s[-–—]|$)")
_COLLECTIVE_TAIL = re.compile(
    r"(?<!\s)\s*+\((?:da\s+co|vi\s|so\s+tien|ung\s+ho|dong\s+gop|tai\s+tro|giai\s|doat\s)[^)]{0,1000}+\)\s*+$"
)
_LABELLED = re.compile(r"\(\d{1,3}\)\s*|\d/{1,2}(?:CN)?\s+(?=\S)")
"""«gồm: (1) Bà A; (2) Ông B»: the figure in brackets is the item's label; «1// Ngô A»: bars and stars of a rank."""
_WORDS = re.compile(r"\S+")
_GAP = re.compile(r"[,;/]?\s*")


def read(item: Passage, kind: RecipientKind | None = None, unit: Fact[str] | None = None) -> Recipient | None:
    """The recipient that an item names; null where it names none.

    `kind` is what the list's heading or the column says; `unit` the unit of a group heading, taken where the
    item has none of its own.
    """
    item = item.trimmed(_END)
    if label := _LABELLED.match(item.text):
        item = item.cut(label.end())
    if sum(c.isalpha() for c in item.text) < 2 or _is_award(item):
        return None
    if kind in (None, "ca-nhan") or _honorific(item) > 0:
        person = _person(item, kind == "ca-nhan", unit)
        if person is not None:  # «Hộ gia đình: Ông A, thôn B»: a household under the name of its head
            return replace(person, kind="ho-gia-dinh") if kind == "ho-gia-dinh" else person
    if kind == "ca-nhan":
        return None
    return collective(item, kind)


def _is_award(item: Passage) -> bool:
    """«CHIẾN SĨ THI ĐUA CƠ SỞ» is a title, not a soldier of that name."""
    found = lexicon.find_awards(item.text[:80])
    if not found or found[0].start >= 2 or _bears_title(item):
        return False
    return found[0].exact or not terms.opens_body(item.text)  # «Ban Văn hóa» is no slip for «Bản văn hóa»


def _bears_title(item: Passage) -> bool:
    """«Nghệ nhân ưu tú Thạch Sa Vuông»: the title is how a person is addressed."""
    start = _honorific(item)
    title = item.text[:start].strip()
    return start > 0 and (" " in title or title.isupper()) and names.has_surname(item.text[start:])


def collective(item: Passage, kind: RecipientKind | None = None) -> Recipient | None:
    """A collective, an enterprise or a household under its whole name."""
    name = item.trimmed(_END)
    if match := _COLLECTIVE_TAIL.search(name.folded):
        name = name.cut(0, match.start())
    if len(name.text) < 3 or (name.text[0].islower() and not terms.opens_body(name.text)):
        return None
    if orders.is_sentence(name):
        return None
    sure = 0.97 if terms.opens_body(name.text) else 0.85
    shown = casing.body_case(name.text) if name.text.isupper() else name.text
    return Recipient(collective_kind(name, kind), Fact(shown, name.quote, "item", sure))


def is_body(recipient: Recipient) -> bool:
    """The name begins as a body's or a place's does."""
    return terms.opens_body(recipient.name.value)


def is_told(recipient: Recipient) -> bool:
    """A person, or a collective whose name begins as a body's does: no sentence can be taken for it."""
    return recipient.kind == "ca-nhan" or recipient.honorific is not None or is_body(recipient)


def collective_kind(name: Passage, kind: RecipientKind | None) -> RecipientKind:
    """What a collective's own name tells, else what its list says."""
    if terms.household_head().match(name.folded):
        return "ho-gia-dinh"
    if terms.enterprise_head().match(name.folded):
        return "doanh-nghiep"
    return kind if kind not in (None, "ca-nhan") else "tap-the"


def person_of_cells(
    name: Passage, position: Passage | None, unit: Passage | None, group: Fact[str] | None
) -> Recipient | None:
    """A person whose name, position and unit stand in cells of their own."""
    start = _honorific(name)
    bare = name.cut(start).trimmed(_END)
    taken = _name_end(bare)
    if taken == 0:
        return None
    post = posts.split(bare.cut(taken))
    if unit is not None and post.position is not None:  # «Phó Chủ tịch UBND phường» beside the column of the wards
        post = posts.Post(bare.cut(post.position.start - bare.start))
    return Recipient(
        "ca-nhan",
        _name_fact(bare.cut(0, taken), "column", 0.98),
        _address(name.cut(0, start)) if start else None,
        _fact(position, "column") or _fact(post.position, "cell"),
        _fact(unit, "column") or _fact(post.unit, "cell") or group,
    )


def person_of_post(name: Passage, post: Passage, unit: Passage | None, group: Fact[str] | None) -> Recipient | None:
    """A person whose position and unit share one cell («Giáo viên, Trường Mầm non Hoa Ban»)."""
    both = posts.split(post)
    return person_of_cells(name, both.position, both.unit or unit, group)


def _fact(words: Passage | None, rule: str, confidence: float = 0.96) -> Fact[str] | None:
    words = words.trimmed(",;:.-– ") if words else None
    return Fact(words.text, words.quote, rule, confidence) if words else None


def _address(words: Passage) -> Fact[str]:
    """A form of address as written, its dot included («ThS.»)."""
    words = words.trimmed(",;:-– ")
    return Fact(words.text, words.quote, "address", 0.96)


def _name_fact(name: Passage, rule: str, confidence: float) -> Fact[str]:
    return Fact(casing.person_case(name.text), name.quote, rule, confidence)


def _honorific(item: Passage) -> int:
    """Where the forms of address at the start end: «Đại tá, TS. » of «Đại tá, TS. Lê Văn A»; 0 without any."""
    at = 0
    plain = item.plain
    while match := terms.honorific().match(plain, at):
        gap = _GAP.match(plain, match.end())
        after = gap.end() if gap else match.end()
        addressed = after < len(plain) and item.text[after].isupper() and (at == 0 or item.text[at].isupper())
        if not addressed or after == at or names.bears_co(item.text[at : at + 20]):
            break
        at = after
    return at


def unaddressed(item: Passage) -> Passage:
    """An item without the forms of address, ranks and degrees before the name."""
    return item.cut(_honorific(item))


def _name_end(item: Passage) -> int:
    """Where the person's name at the start of an item ends; 0 where there is none.

    A known position after at least two syllables ends it («Lê Văn A Phó Giám đốc …»).
    """
    taken = names.name_words(item.text)
    spans = [m.span() for m in _WORDS.finditer(item.text[:taken])]
    for index, (start, _) in enumerate(spans):
        if index >= 7 or (index >= 1 and _opens_post(item.cut(start), index)):
            return spans[index - 1][1]
    return taken


def _opens_post(rest: Passage, index: int) -> bool:
    """A position or unit begins at the word `index` and not a further syllable of a name («… Đoàn Bảo Như»)."""
    if posts.labels(rest):
        return True
    words = rest.text.split()
    if words[0][-1] in ",;" or positions.opens_after_name(rest):
        return words[0][-1] not in ",;"
    return index >= 2 and len(words) > 1 and words[1][0].islower() and terms.opens_body(rest.text)


def _person(item: Passage, expected: bool, unit: Fact[str] | None) -> Recipient | None:
    """A person: by a form of address, by the list's kind, or by a name that looks like one."""
    start = _honorific(item)
    bare = item.cut(start)
    taken = _name_end(bare)
    addressed = start > 0 and taken > 0 and _stands_apart(bare, taken)
    if not addressed:
        if (after := _after_post(item)) is not None:
            return after
        if not _is_name(bare, taken, expected):
            return None
    post = posts.split(bare.cut(taken))
    return Recipient(
        "ca-nhan",
        _name_fact(bare.cut(0, taken), "item", 0.97 if addressed else 0.93),
        _address(item.cut(0, start)) if start else None,
        _fact(post.position, "item"),
        _fact(post.unit, "item") or unit,
    )


def _stands_apart(bare: Passage, taken: int) -> bool:
    """«Y sĩ Trạm Y tế xã …»: the words after a form of address are a body's name if they go on in small letters."""
    following = bare.text[taken : taken + 2].strip()
    return not (terms.opens_body(bare.text) and following[:1].islower())


def _is_name(bare: Passage, taken: int, expected: bool) -> bool:
    """Whether what stands at the start is a person's name though nobody addresses it as one."""
    name = bare.text[:taken]
    closed = _NAME_END.match(bare.folded, taken)
    if posts.labels(bare.cut(taken)):
        return names.looks_like_name(name)
    if closed is None or not names.looks_like_name(name):
        return False
    body = terms.opens_body(bare.text)
    if positions.opens(bare.cut(closed.end())) and (not body or names.has_surname(name)):
        return True
    if names.has_surname(name):
        return not body or len(name.split()) >= 3
    return (
        len(name.split()) == 1
        or names.has_clan_mark(name)
        or (names.is_womans(name) and not body)
        or (expected and not body)
    )


def _after_post(item: Passage) -> Recipient | None:
    """Position and unit before the name, with no comma: «Giám đốc Sở Y tế Lê Văn An»."""
    if not positions.opens_exactly(item):
        return None
    first = re.split(r"[,;(]", item.text)[0]
    spans = [m.span() for m in _WORDS.finditer(first)]
    starts = [spans[-size][0] for size in (4, 3, 5, 2) if len(spans) > size]
    fitting = [at for at in starts if _is_name_after(item.cut(0, at), item.cut(at, len(first)))]
    if not fitting:
        return None
    known = [other for other in fitting if places.ends_with_one(item.text[:other].rstrip())] if len(fitting) > 1 else []
    at = max(known) if known else fitting[0]  # «xã Thanh Mai» rather than «xã Thanh»
    post, behind = posts.split(item.cut(0, at)), posts.split(item.cut(len(first)))
    degree = post.position is not None and post.unit is None and behind.position is not None  # «Dược sĩ A, Trưởng khoa»
    return Recipient(
        "ca-nhan",
        _name_fact(item.cut(at, len(first)), "after-post", 0.85),
        _address(item.cut(0, at)) if degree else None,
        _fact(behind.position if degree else post.position or behind.position, "item"),
        _fact(post.unit or behind.unit, "item"),
    )


def _is_name_after(before: Passage, name: Passage) -> bool:
    """A name that may begin behind a post: of a known surname, no part of «Phó …»."""
    known = names.has_surname(name.text) or names.has_clan_mark(name.text)
    if not names.looks_like_name(name.text) or not known:
        return False
    return before.text.split()[-1].lower() != "phó"
