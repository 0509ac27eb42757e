"""A head that belongs to each name of a list: «UBND các xã: A, B và C», «03 thôn: Đông Lỗ, Cẩm La»."""

import re
from functools import cache

from extract import recipients, terms
from extract.decision import Fact, Recipient
from extract.passage import Passage, split
from ingest.text import fold

_COMMA = re.compile(r"(?:(?<!\s)\s++)?+,\s*+|(?<!\s)\s++va\s+")
_PARENT = re.compile(
    r"(?:(?<!\s)\s+thuộc|,)\s+(?:huyện|quận|thị\s+xã|thành\s+phố|tỉnh)\s[^,;:]{2,30}(?:,\s*tỉnh\s[^,;:]{2,20})?$"
)
"""The place that a list of units shares: «các xã: A, B thuộc huyện C»."""


@cache
def _pattern() -> re.Pattern[str]:
    kinds = terms.exact((*terms.words("bodies", "places"), "trường"))
    return re.compile(
        rf"^(?:(?P<head>[^:;]*\S)\s++các|các|\d{{1,3}})\s++(?P<kind>{kinds})(?!\w)(?:\s*+:)?\s+(?P<each>[^;]++)"
    )


def opens(words: Passage) -> bool:
    """Whether the words begin with a head that belongs to each name of a list («UBND các xã: A, B và C»)."""
    match = _pattern().match(words.plain)
    return match is not None and _names_bodies(words, match)


def _names_bodies(words: Passage, match: re.Match[str]) -> bool:
    """A body stands before «các xã»; or nothing does, and names follow («03 thôn: Đông Lỗ, Cẩm La»)."""
    return terms.opens_body(words.text) if match["head"] else words.text[match.start("each")].isupper()


def read(piece: Passage) -> tuple[Recipient, ...]:
    """The units of such a list, each under its whole name."""
    match = _pattern().fullmatch(piece.plain)
    if match is None or not _names_bodies(piece, match):
        return ()
    listed = piece.group(match, "each")
    behind = _PARENT.search(listed.plain)
    parent = listed.text[behind.start() :].rstrip() if behind else ""
    each = split(listed.cut(0, behind.start()) if behind else listed, _COMMA)
    if len(each) < 2 or any(not name.text[:1].isupper() or len(name.text) > 30 for name in each):
        return ()
    head = " ".join(piece.group(match, part).text for part in ("head", "kind") if match[part])
    found = []
    for name in each:
        whole = f"{head} {name.text}{parent}"
        kind = recipients.collective_kind(Passage(whole, fold(whole), piece.start), None)
        found.append(Recipient(kind, Fact(whole, name.quote, "of-each", 0.9)))
    return tuple(found)
