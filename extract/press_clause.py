"""What a report says behind its award: by whom it is given, upon which flag it is pinned, what money comes with it."""

import re
from functools import cache

from extract import lexicon, terms
from extract.passage import Passage
from extract.press_events import Event

_HANDED = re.compile(
    r"(?<![\s,]),?\s++do\s(?P<by>[^,;.:]{3,80}?)\s(?=[kqvđtpc])(?:(?:ký|quyết định|vừa|đã)\s)*"
    r"(?:trao tặng|trao|tặng thưởng|phong tặng|truy tặng|tặng|ký quyết định|ký|công nhận)(?!\w)"
    r"(?:\s(?:cho|tặng)(?!\w))?"
)
"""«… đón nhận Huân chương Lao động hạng Ba do Chủ tịch nước trao tặng»."""
_OF = re.compile(r"^(?:(?!\scho\s)[^,;:.]){0,100}?\scủa\s")
_SEVERAL = (
    r"(?:hai|ba|bốn|năm|các|\d{1,2}) (?:anh em|chị em|mẹ con|cha con|vợ chồng|anh|chị|ông|bà|em|cháu|thầy|"
    r"cô|đồng chí|chiến sĩ|cán bộ|học sinh|sinh viên|nghệ sĩ|công nhân|vận động viên|cầu thủ|bác sĩ|nhà báo)(?: là|:)? "
)
_COUNTED_NAMES = re.compile(rf"(?<!\w)cho {_SEVERAL}")
_COUNTED_FIRST = re.compile(_SEVERAL)
_NOBODY = re.compile(
    r"(?:\s[“\"][^“”\"]{2,60})?[”\"’»]?(?:\s(?:năm học|năm|các năm|giai đoạn)\s[\d, –-]{4,24})?"
    r"(?:\s(?:và|kèm|cùng)\s(?:hỗ trợ|thưởng|tiền|phần thưởng|số tiền|trao tiền|tặng quà)(?!\w)|[\s.;,]{0,20}+$)"
)
_CEREMONY = re.compile(r"(?<!\w)(?:tổ chức|long trọng|diễn ra)\s[^,;:]{0,80}$")
_BODY_ENDS = re.compile(r"\svà\s(?=(?:kỷ niệm|khai giảng|đón|công bố|chào mừng|tổng kết|khánh thành))|[,;:.]")
_STATE = re.compile(r"(?<!\w)(?:đảng|nhà nước)(?!\w)")
_FLAG = re.compile(
    r"(?<!\w)lên\s+(?:lá\s+)?(?:cờ|quân\s+kỳ|đảng\s+kỳ)(?:\s+(?:truyền\s+thống|thi\s+đua))?(?:\s+của)?\s+(?=\w)"
)
"""«gắn Huân chương Độc lập hạng Nhì lên lá cờ truyền thống của Nhà máy A»."""
_HOME = re.compile(
    r"\(\d{1,3} tuoi,? (?:(?:cung|deu|hien|dang|va) ){0,2}"
    r"(?:tru|ngu|cu tru|thuong tru|tam tru|cu ngu|o|que|ho khau|sinh song)(?![a-z])[^()]{0,200}\)"
)
"""«(40 tuổi, cùng trú ấp A, xã B)»."""
_MONEY = re.compile(
    r"(?<!\s)\s+(?:và|cùng|kèm theo|kèm|với)\s(?:(?:tổng|mức|số|một|nhiều)\s){0,2}"
    r"(?:tiền|phần thưởng|phần quà|quà|(?:thưởng(?: nóng)?|hỗ trợ)(?: mỗi \w+)?(?=\s\d))(?!\w)|"
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


def without_homes(words: Passage) -> Passage:
    """Of the same length, with blanks where a bracket tells how old somebody is and where he lives."""
    text, folded = words.text, words.folded
    for home in _HOME.finditer(words.folded):
        blank = " " * (home.end() - home.start())
        text = text[: home.start()] + blank + text[home.end() :]
        folded = folded[: home.start()] + blank + folded[home.end() :]
    return Passage(text, folded, words.start).cut(0)


def after_death(clause: Passage) -> bool:
    """«… do Chủ tịch nước truy tặng»."""
    handed = _HANDED.search(clause.plain)
    return handed is not None and "truy tặng" in handed[0]


def without_money(words: Passage) -> Passage:
    """Those who are given something, without the money or the gifts that come with it, and without what it is for."""
    money = _MONEY.search(words.plain)
    words = words.cut(0, money.start()) if money else words
    why = _reason().search(words.plain)
    return words.cut(0, why.start()) if why else words


@cache
def _reason() -> re.Pattern[str]:
    """«… và ca sĩ A | vì những đóng góp cho sự nghiệp giáo dục»: at the end, and no name behind it."""
    deeds = terms.exact(terms.words("press", "reasons"))
    return re.compile(rf"\s(?:vì|do|nhờ|bởi) (?:đã |có |những |các |nhiều ){{0,3}}(?:{deeds})(?!\w)[^;:]{{0,400}}+$")


def counted_names(clause: Passage) -> Passage | None:
    """«cho hai anh Võ Phong và Võ Huân»: the names behind a count and a form of address; null without such, as in
    «cho 6 học sinh Trường A»."""
    told = _COUNTED_NAMES.search(clause.plain)
    rest = clause.cut(told.end()) if told else None
    return rest if rest and rest.text[:1].isupper() and not terms.opens_body(rest.text) else None


def names_nobody(event: Event) -> bool:
    """«B truy tặng Bằng khen và hỗ trợ gia đình 20 triệu đồng»: nothing behind the award tells who is given it."""
    award = next(iter(lexicon.find_awards(event.clause.text)), None)
    return event.side == "given" and award is not None and _NOBODY.match(event.clause.plain, award.end) is not None


def is_ceremony(event: Event) -> bool:
    """«Sở A tổ chức lễ đón nhận …»"""
    return event.side == "received" and _CEREMONY.search(event.before.plain) is not None


def right_behind(event: Event) -> Passage | None:
    """The body whose name follows the award at once, where somebody holds the ceremony."""
    award = next(iter(lexicon.find_awards(event.clause.text)), None)
    if award is None or not is_ceremony(event):
        return None
    rest = event.clause.cut(award.end)
    ended = _BODY_ENDS.search(rest.plain)
    named = terms.opens_body(rest.text) and rest.text[:1].isupper()
    return rest.cut(0, ended.start() if ended else None) if named else None


def opens_counted(words: Passage) -> bool:
    """«Hai em Phan Hân và Lê My»: names begin behind a count and a form of address."""
    told = _COUNTED_FIRST.match(words.plain)
    return told is not None and words.text[told.end() : told.end() + 1].isupper()


def upon_flag(clause: Passage) -> Passage | None:
    """Whose flag the award is pinned to; null where no flag is told of."""
    pinned = _FLAG.search(clause.plain)
    return clause.cut(pinned.end()) if pinned else None
