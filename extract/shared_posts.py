"""Several persons under one form of address or with one post: «các ông A, B, C, công nhân Nhà máy D», «A, B (Y sĩ)»."""

import re
from itertools import takewhile

from extract import names, person_facts, provinces, recipients, terms
from extract.decision import Recipient
from extract.passage import Passage, split

COMMA = re.compile(r"(?:(?<!\s)\s++)?+,\s*+|(?<!\s)\s++va\s+")
_BRACKET = re.compile(r"\A(?P<names>[^()]+)\((?P<post>[^()]{3,})\)$")
_ADDRESS = (
    r"(?:ông,?\s(?:và\s)?bà|ông\s?\(bà\)|ông|bà|đồng\schí|đ/c|anh,?\s(?:và\s)?chị|anh|chị|em|cháu|cụ|liệt\ss[ĩỹ]|"
    r"thầy,?\scô(?:\sgiáo)?|tác\sgiả)"
)
_PLURAL = re.compile(rf"(?:các|những|\d{{1,3}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s{_ADDRESS}\s*:?\s+(?=\S)")
_COUPLE = re.compile(r"(?:ông\sbà|vợ\schồng(?:\s(?:ông|anh|cụ|ông\sbà))?)\s(?=\S)")
_WEDDED = re.compile(r"vợ\schồng\s(?=(?:ông|anh|cụ)\s[^,;]{2,60}$)")
"""«vợ chồng | ông A» where his wife is named behind a joint of her own."""
_AND_WIFE = re.compile(r"\s[-–]\s|(?:(?<!\s)\s++)?+,\s*+|(?<!\s)\s++va\s+")


def unaddressed(piece: Passage) -> Passage:
    """«các đồng chí Lò Văn Ún, …» from the first name on; any other words as they are."""
    if wedded := _WEDDED.match(piece.plain):
        return piece.after(wedded)
    match = _PLURAL.match(piece.plain)
    return piece.after(match) if match and piece.text[match.end()].isupper() else piece


def read(piece: Passage) -> tuple[Recipient, ...]:
    """The persons of such words, each with the post behind the last; none where the words are no such run."""
    if (couple := _COUPLE.match(piece.plain)) and piece.text[couple.end()].isupper():
        return _sharing(split(piece.after(couple), _AND_WIFE), piece)
    match = _BRACKET.fullmatch(piece.text)
    listed = bare_names(piece.group(match, "names")) if match else ()
    if match and len(listed) > 1:
        return _each(listed, piece.group(match, "post"))
    return _sharing(split(piece.trimmed(",;. "), COMMA), piece)


def _sharing(parts: tuple[Passage, ...], piece: Passage) -> tuple[Recipient, ...]:
    """The names that the parts begin with, and what stands behind the last of them."""
    own = tuple(part.cut(person_facts.address_end(part)) if n else part for n, part in enumerate(parts))
    listed = tuple(takewhile(is_bare, own))
    if len(listed) < 2:
        return ()
    rest = parts[len(listed)].start - piece.start if len(listed) < len(parts) else len(piece.text)
    return _each(listed, piece.cut(rest))


def _each(listed: tuple[Passage, ...], post: Passage) -> tuple[Recipient, ...]:
    made = (recipients.person_of_post(name, post, None, None) for name in listed)
    return tuple(one for one in made if one is not None)


def bare_names(piece: Passage) -> tuple[Passage, ...]:
    """«Lò Văn Ún, Vàng Thị Pà, Trần Thị Lụa»: nothing but names between commas is one person each."""
    parts = split(piece.trimmed(",;. "), COMMA)
    return parts if len(parts) > 1 and all(map(is_bare, parts)) else ()


def is_bare(part: Passage) -> bool:
    """A name with a known surname or the mark of a clan, and nothing else."""
    known = names.is_known(part.text) or (names.is_womans(part.text) and not terms.opens_body(part.text))
    return names.looks_like_name(part.text) and known and not _is_provincial(part)


def _is_provincial(part: Passage) -> bool:
    """«Báo Quảng Bình», «Đoàn Hòa Bình»: a body of a province though its first word is a surname; «Hà Giang» itself."""
    named = part.text.partition(" ")[2] if terms.opens_body(part.text) else part.text
    return provinces.province(named) is not None
