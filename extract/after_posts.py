"""A person named behind position and unit without a comma: «Giám đốc Sở Y tế Lê Văn An»."""

import re

from extract import names, places, positions, posts, terms
from extract.decision import Recipient
from extract.passage import Passage
from extract.person_facts import address, fact, name_end, name_fact

_WORDS = re.compile(r"\S+")
_LINKED = re.compile(r"(?<!\s)\s++(?:(?:thuộc|của|công\s+tác|làm\s+việc|ở|tại|trú|ngụ)(?!\w)|[-–—]\s)")


def read(item: Passage) -> Recipient | None:
    """Position and unit before the name, with no comma: «Giám đốc Sở Y tế Lê Văn An»."""
    if not positions.opens_exactly(item):
        return None
    if (linked := _linked(item)) is not None:
        return linked
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
        name_fact(item.cut(at, len(first)), "after-post", 0.85),
        address(item.cut(0, at)) if degree else None,
        fact(behind.position if degree else post.position or behind.position, "item"),
        fact(post.unit or behind.unit, "item"),
    )


def _linked(item: Passage) -> Recipient | None:
    """«đoàn viên Lê Văn An thuộc Chi đoàn B», «công nhân Lê Văn An - Tổ 3»: a link or a dash right behind the name."""
    post = positions.end(item) or 0
    behind = item.cut(post)
    taken = name_end(behind)
    if not _LINKED.match(behind.plain, taken) or not _is_name_after(item.cut(0, post), behind.cut(0, taken)):
        return None
    more = posts.split(behind.cut(taken))
    return Recipient(
        "ca-nhan",
        name_fact(behind.cut(0, taken), "after-post", 0.85),
        None,
        fact(item.cut(0, post), "item"),
        fact(more.unit, "item"),
    )


_AT = frozenset({"ở", "tại", "thuộc", "của", "từ", "trên"})
"""Words before a place: «Giám đốc một công ty ở huyện Võ Nhai», not «Trưởng thôn Lò Vui»."""


def _is_name_after(before: Passage, name: Passage) -> bool:
    """A name that may begin behind a post: of a known surname or a woman's, no part of «Phó …» or «… Thị …»."""
    known = names.is_known(name.text) or names.is_womans(name.text)
    if not names.looks_like_name(name.text) or not known:
        return False
    *earlier, last = before.text.lower().split()
    at_place = last in terms.words("bodies", "places") and earlier[-1:] and earlier[-1] in _AT
    return last not in ("phó", "thị") and not (at_place and len(name.text.split()) == 2)
