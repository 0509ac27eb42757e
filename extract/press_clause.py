"""What a report says behind its award: by whom it is given, upon which flag it is pinned, what money comes with it."""

import re

from extract import lexicon
from extract.passage import Passage

_HANDED = re.compile(
    r"(?<![\s,]),?\s++do\s(?P<by>[^,;.:]{3,80}?)\s(?:(?:ký|quyết định|vừa|đã)\s)*"
    r"(?:trao tặng|trao|tặng thưởng|phong tặng|truy tặng|tặng|ký quyết định|ký|công nhận)(?!\w)"
    r"(?:\s(?:cho|tặng)(?!\w))?"
)
"""«… đón nhận Huân chương Lao động hạng Ba do Chủ tịch nước trao tặng»."""
_OF = re.compile(r"^(?:(?!\scho\s)[^,;:.]){0,100}?\scủa\s")
_COUNTED_NAMES = re.compile(
    r"(?<!\w)cho (?:hai|ba|bốn|năm|các|\d{1,2}) (?:anh em|chị em|mẹ con|cha con|vợ chồng|anh|chị|ông|bà|em|cháu|thầy|"
    r"cô|đồng chí|chiến sĩ|cán bộ|học sinh|sinh viên|nghệ sĩ|công nhân|vận động viên|cầu thủ|bác sĩ|nhà báo)(?: là|:)? "
)
_STATE = re.compile(r"(?<!\w)(?:đảng|nhà nước)(?!\w)")
_FLAG = re.compile(
    r"(?<!\w)lên\s+(?:lá\s+)?(?:cờ|quân\s+kỳ|đảng\s+kỳ)(?:\s+(?:truyền\s+thống|thi\s+đua))?(?:\s+của)?\s+(?=\w)"
)
"""«gắn Huân chương Độc lập hạng Nhì lên lá cờ truyền thống của Nhà máy A»."""
_MONEY = re.compile(
    r"(?<!\s)\s+(?:và|cùng|kèm theo|kèm|với)\s(?:(?:tổng|mức|số|một|nhiều)\s){0,2}"
    r"(?:tiền|phần thưởng|phần quà|quà)(?!\w)|"
    r"\svà (?:tổng|mức|số)$"
)


def own_body(clause: Passage) -> str | None:
    """The body right behind the award («huy hiệu “Tuổi trẻ dũng cảm” của Trung ương Đoàn»), whoever hands it over."""
    told = _OF.search(clause.plain)
    named = lexicon.granters_in(clause.text[told.end() : told.end() + 60]) if told else ()
    return named[0] if told and named and clause.text.startswith(named[0], told.end()) else None


def by_whom(clause: Passage) -> tuple[Passage, str | None, Passage]:
    """The clause without «do … trao tặng» and all behind it, the body named there, and what stands behind.

    The body is null where the clause names none so.
    """
    handed = _HANDED.search(clause.plain)
    if handed is None:
        return clause, None, clause.cut(len(clause.text))
    named = lexicon.granters_in(clause.text[handed.start("by") : handed.end("by")])
    if not named and not _STATE.search(handed["by"]):
        return clause, None, clause.cut(len(clause.text))
    return clause.cut(0, handed.start()), named[-1] if named else None, clause.cut(handed.end())


def after_death(clause: Passage) -> bool:
    """«… do Chủ tịch nước truy tặng»."""
    handed = _HANDED.search(clause.plain)
    return handed is not None and "truy tặng" in handed[0]


def without_money(words: Passage) -> Passage:
    """Those who are given something, without the money or the gifts that come with it."""
    money = _MONEY.search(words.plain)
    return words.cut(0, money.start()) if money else words


def counted_names(clause: Passage) -> Passage | None:
    """«cho hai anh Võ Phong và Võ Huân»: the names behind a count and a form of address; null without such."""
    told = _COUNTED_NAMES.search(clause.plain)
    return clause.cut(told.end()) if told and clause.text[told.end() : told.end() + 1].isupper() else None


def upon_flag(clause: Passage) -> Passage | None:
    """Whose flag the award is pinned to; null where no flag is told of."""
    pinned = _FLAG.search(clause.plain)
    return clause.cut(pinned.end()) if pinned else None
