"""Who is commended, from the words of one list item, table cell or stretch of prose."""

import re
from dataclasses import replace

from extract import after_posts, called_people, casing, lexicon, names, orders, positions, posts, terms
from extract.decision import Fact, Recipient, RecipientKind
from extract.lexicon import AwardMatch
from extract.passage import Passage
from extract.person_facts import WHOLE, address, address_end, fact, name_end, name_fact, unit_of
from extract.unit_levels import heads

_END = ",;:.…-–—/*•| "
_NAME_END = re.compile(r"\s{0,20}+(?:[,;:(]|[-–—]\s|(?<=\s)[-–—]|$)")
_COLLECTIVE_TAIL = re.compile(
    r"(?<!\s)\s*+\((?:da\s+co|vi\s|co\s+(?:\d{1,2}|hai|ba|bon|nam|sau|bay)\s+(?:nguoi\s+)?(?:con|chau|liet)|so\s+tien|ung\s+ho|dong\s+gop|tai\s+tro|giai\s|doat\s|(?:\d{1,4}\s[a-z]{2,8}\s[a-z]{2,8}\s)?(?:co\s|theo\s)?danh\s+sach\s)[^)]{0,1000}+\)\s*+$"
)
_CALLED = re.compile(
    r"\slà\s(?:những\s|các\s|một\s)?(?:gia\sđình|đơn\svị|tập\sthể|hộ|cơ\squan|địa\sphương|thôn)\s"
    r"[^,;.:]{0,30}(?:tiêu\sbiểu|dẫn\sđầu|xuất\ssắc|điển\shình|văn\shóa|tiên\stiến)"
)
"""«hộ bà Lò Thị Ún | là Gia đình văn hóa tiêu biểu»: what the recipient is commended as."""
_MONEY = re.compile(
    r"\A[\d.,\s]+(?:(?:(?:trieu\s)?dong|d|vnd)?(?:/[a-z ]{1,20})?$|(?:(?:trieu\s)?dong|d|vnd)(?![a-z]))"
)
_CLUSTER = re.compile(
    r"(?<=\w)(?:,?\s(?=(?:khối|cụm)\sthi\sđua\s)|\s[-–]\s|\s?\((?=[^()]{4,160}\)$))(?:khối|cụm)\s(?:thi\sđua|các|số\s\d|\d)"
)
"""«Sở A - Cụm các tỉnh miền núi», «Vụ B (Khối thi đua số 2)»: among whom it leads, no part of its name."""
_LABELLED = re.compile(r"\(\d{1,3}\)\s*|\d/{1,2}(?:CN)?\s+(?=\S)")
"""«gồm: (1) Bà A; (2) Ông B»: the figure in brackets is the item's label; «1// Ngô A»: bars and stars of a rank."""


def read(item: Passage, kind: RecipientKind | None = None, unit: Fact[str] | None = None) -> Recipient | None:
    """The recipient that an item names; null where it names none.

    `kind` is what the list's heading or the column says; `unit` the unit of a group heading, taken where the
    item has none of its own.
    """
    item = item.trimmed(_END)
    if label := _LABELLED.match(item.text):
        item = item.cut(label.end())
    if sum(map(str.isalpha, item.text)) < 2 or _is_award(item):
        return None
    if kind in (None, "ca-nhan") or address_end(item) > 0:
        person = _person(item, kind == "ca-nhan", unit)
        if person is not None:  # «Hộ gia đình: Ông A, thôn B»: a household under the name of its head
            return replace(person, kind="ho-gia-dinh") if kind == "ho-gia-dinh" else person
    found = collective(item, kind) if kind != "ca-nhan" else None
    return replace(found, unit=unit) if found is not None and found.kind == "ho-gia-dinh" else found


def _is_award(item: Passage) -> bool:
    """«CHIẾN SĨ THI ĐUA CƠ SỞ» is a title, not a soldier of that name."""
    found = lexicon.find_awards(item.text[:80])
    if not found or found[0].start >= 2 or _bears_title(item, found[0]):
        return False
    return found[0].exact or not terms.opens_body(item.text)  # «Ban Văn hóa» is no slip for «Bản văn hóa»


def _bears_title(item: Passage, title: AwardMatch) -> bool:
    """«Nghệ nhân ưu tú Thạch Sa Vuông»: the title is how a person is addressed; not «CHIẾN SĨ | THI ĐUA CƠ SỞ»."""
    start = address_end(item)
    name = item.text[start : start + names.name_words(item.text[start:])]
    return 0 < title.end <= start and (names.has_surname(name) or names.looks_like_name(name))


def collective(item: Passage, kind: RecipientKind | None = None) -> Recipient | None:
    """A collective, an enterprise or a household under its whole name."""
    name = item.trimmed(_END)
    if match := _COLLECTIVE_TAIL.search(name.folded):
        name = name.cut(0, match.start())
    if called := _CALLED.search(name.plain) or _CLUSTER.search(name.plain):
        name = name.cut(0, called.start())
    told = terms.opens_body(name.text) or heads("household").match(name.plain) or called_people.of_body(name)
    if len(name.text) < 3 or (name.text[:1].islower() and not told):
        return None
    if _MONEY.match(name.folded):
        return None
    if orders.is_sentence(name) or (kind is None and name.plain in terms.words("verbs", "alone")):
        return None
    sure = 0.97 if terms.opens_body(name.text) else 0.85
    shown = casing.body_case(name.text) if name.text.isupper() else name.text
    return Recipient(collective_kind(name, kind), Fact(shown, name.quote, "item", sure))


def is_body(recipient: Recipient) -> bool:
    """The name begins as a body's, a place's or a household's does."""
    name = recipient.name.value
    return terms.opens_body(name) or heads("household").match(terms.plain_case(name)) is not None


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
    start = address_end(name)
    bare = name.cut(start).trimmed(_END)
    taken = name_end(bare)
    if taken == 0:
        return None
    post = posts.split(bare.cut(taken))
    if unit is not None and post.position is not None:  # «Phó Chủ tịch UBND phường» beside the column of the wards
        post = posts.Post(bare.cut(post.position.start - bare.start))
    return Recipient(
        "ca-nhan",
        name_fact(bare.cut(0, taken), "column", 0.98),
        address(name.cut(0, start)) if start else None,
        fact(position, "column") or fact(post.position, "cell"),
        unit_of(fact(unit, "column") or fact(post.unit, "cell"), group),
    )


def person_of_post(name: Passage, post: Passage, unit: Passage | None, group: Fact[str] | None) -> Recipient | None:
    """A person whose position and unit share one cell («Giáo viên, Trường Mầm non Hoa Ban»)."""
    both = posts.split(post)
    return person_of_cells(name, both.position, both.unit or unit, group)


def unaddressed(item: Passage) -> Passage:
    """An item without the forms of address, ranks and degrees before the name."""
    return item.cut(address_end(item))


def _person(item: Passage, expected: bool, unit: Fact[str] | None) -> Recipient | None:
    """A person: by a form of address, by the list's kind, or by a name that looks like one."""
    start = address_end(item)
    bare = item.cut(start)
    taken = name_end(bare)
    if start > 0 and (posted := after_posts.read(bare)) is not None:  # «Đồng chí Giám đốc Lê Văn An»
        return replace(posted, honorific=posted.honorific or address(item.cut(0, start)))
    addressed = start > 0 and taken > 0 and _stands_apart(bare, taken)
    if not addressed:
        if (after := after_posts.read(item)) is not None:
            return after
        if not _is_name(bare, taken, expected):
            return None
    post = posts.split(bare.cut(taken))
    return Recipient(
        "ca-nhan",
        name_fact(bare.cut(0, taken), "item", 0.97 if addressed else 0.93),
        address(item.cut(0, start)) if start else None,
        fact(post.position, "item"),
        unit_of(fact(post.unit, "item"), unit),
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
    cells = expected and names.has_surname(name) and positions.opens_after_name(bare.cut(taken))
    if closed is None and (cells or _post_follows(bare, taken)):
        return True
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


def _post_follows(bare: Passage, taken: int) -> bool:
    """«Lò Văn Ún Công an xã Nà Mỏ»: a whole name, then a position or a body; the gap between two columns was lost."""
    name, behind = bare.text[:taken], bare.cut(taken).trimmed(_END)
    whole = len(name.split()) >= WHOLE and names.looks_like_name(name) and names.has_surname(name)
    post = terms.opens_body(behind.text) or positions.opens(behind)
    return whole and post and not terms.opens_body(bare.text)
