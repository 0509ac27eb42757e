"""Those whom a number means: «Cả ba», «hai em», «hai đồng chí này»."""

import re
from collections.abc import Collection

from extract import press_topic
from extract.decision import Recipient
from extract.passage import Passage

_NUMBERS = ("hai", "ba", "bốn", "năm", "sáu")
_ALL_OF = re.compile(
    r"cả (?P<count>hai|ba|bốn|năm|sáu|[2-9])(?: (?:người|anh|chị|em|ông|bà|cá nhân|đồng chí|học sinh))?"
)
_ALL_CALLED = re.compile(
    r"(?:cả )?(?P<count>hai|ba|bốn|năm|sáu|[2-9]) (?P<word>em|cháu|anh|chị|ông|bà|cô|thầy)(?: học sinh)?(?: này| trên)?"
)
_ALL_LAST = re.compile(
    r"(?:cả )?(?P<count>hai|ba|bốn|năm|sáu|[2-9]) (?:đồng chí|cán bộ|chiến sĩ|chiến sỹ|học sinh|sinh viên|thanh niên|"
    r"công dân|ngư dân|người dân|cá nhân|quân nhân|nữ sinh|nam sinh|người)(?P<those> này| trên| nói trên| ấy| đó)?"
)
"""«Với hành động này, hai đồng chí | được …»: those whom the sentence before names."""


def read(
    piece: Passage, recent: tuple[Recipient, ...], known: Collection[Recipient], *, attended: bool
) -> tuple[Recipient, ...]:
    """«Cả ba | được …»: those whom the sentence before names (`recent`), if they are as many; «hai em», «cả ba anh»: of
    all that are `known` those who are addressed so, if the article names exactly as many.

    `attended`: the sentence before tells who came to the ceremony.
    """
    told = _ALL_OF.fullmatch(piece.plain) or _all_last(piece, attended) or _ALL_CALLED.fullmatch(piece.plain)
    if told is None:
        return ()
    count = _NUMBERS.index(told["count"]) + 2 if told["count"] in _NUMBERS else int(told["count"])
    if told.re is not _ALL_CALLED and len(recent) == count:
        return recent
    word = told.groupdict().get("word")
    for means in (press_topic.alike, press_topic.may_mean):  # «anh A cùng bạn là B …», «hai anh»
        called = tuple(one for one in known if word and means(one, word))
        if len(called) >= count:
            return called if len(called) == count else ()
    return ()


def _all_last(piece: Passage, attended: bool) -> re.Match[str] | None:
    """A number in words, or «này» behind it, and nobody of them only came to the ceremony."""
    told = _ALL_LAST.fullmatch(piece.plain) if not attended else None
    return told if told and (told["those"] or not told["count"].isdigit()) else None
