"""How a paper ends where nothing in capitals says so: a day above the signature, an office and a name in small letters.

Papers before 1976 have place and day below the text; old files in capital fonts turn into small letters.
"""

import re

from extract import names, terms
from extract.passage import Passage, passage
from extract.positions import opens_exactly
from extract.titles import is_capitals

_FILLED = r"(?:\s*+(?:\d{1,2}|[.…_][.…_ ]{0,11})\s*+|[^\S ]*+ \s*+)"
"""The number of a day or month, or the dots or blanks left for it."""
DAY = re.compile(
    rf"(?:(?<!\S)[a-z][a-z0-9' ,.-]{{1,40}},\s*+)?ngay{_FILLED}"
    rf"(?:thang{_FILLED}nam\s*+\d{{4}}|[/.-]\s*+\d{{1,2}}\s*+[/.-]\s*+\d{{4}})\s*+\.?"
)
"""«Việt Bắc, ngày 12 tháng 8 năm 1951» in a line of its own, folded."""
_GLUED = re.compile(rf"[.;]/?\.?\s++(?P<day>{DAY.pattern})\Z")
_DISTRIBUTION = re.compile(r"noi\s+nhan\s*:?")
_CAPACITY = re.compile(r"(?:tm|kt|tl|tuq|q|t[/.]m|k[/.]t|t[/.]l)\s*+(?:[./]\s*+)?[a-z]")
_SIGNED = re.compile(r"\A\(?\s*+(?:da\s+ky|ky\s+ten|chu\s+ky|ky\s+va\s+dong\s+dau)")
_COMPILED = re.compile(r"(?:nguoi\s+)?(?:lap|tong\s+hop)\s+(?:bieu|bang|danh\s+sach)\W*|nguoi\s+(?:lap|tong\s+hop)\W*")
"""«NGƯỜI LẬP BIỂU» over the name of who typed the list."""
_HIGHEST = 5
"""Lines from the office down to the name, «(Đã ký)» and degrees of deputies included."""


def day_at_the_end(last: Passage) -> Passage | None:
    """The day that a page's setting has glued to the last sentence: «… thi hành. Hà Nội, ngày 10 tháng 4 năm 1991»."""
    from_here = max(0, len(last.text) - 90)
    match = _GLUED.search(last.folded, from_here)
    return last.group(match, "day") if match and last.text[match.start("day")].isupper() else None


def opens_foot(text: str, folded: str) -> bool:
    """A block that begins the foot: the distribution, an office in capitals, or the day in a line of its own."""
    if _DISTRIBUTION.match(folded.lstrip("| ")) or DAY.fullmatch(folded) or _COMPILED.fullmatch(folded):
        return True
    short = is_capitals(text) and len(folded) < 70
    word = " " not in folded  # «TTCM», «GV» in a cell of a list: no office is one word
    return short and bool(_CAPACITY.match(folded) or (not word and terms.position_head().match(folded)))


def is_office(text: str) -> bool:
    """A short line that is a position and at most a body behind it («Chủ tịch», «Giám đốc Sở Nông nghiệp»)."""
    words = passage(text).trimmed(" .,:;*")
    if not 4 <= len(words.text) <= 80 or not opens_exactly(words) or words.text[0].islower():
        return False
    head = terms.position_head().match(words.folded)
    rest = words.text[head.end() :].strip(" ,") if head else "-"
    return not rest or (not re.search(r"[;:]|,\s", rest) and terms.opens_body(rest)) or rest.lower() == "nước"


def signature(texts: list[str]) -> int:
    """Where an office in small letters with a name below it begins; the number of the texts where none does."""
    shown = [n for n, text in enumerate(texts) if text.strip()]
    marked = bool(shown) and _SIGNED.match(passage(texts[shown[-1]]).folded) is not None
    shown = shown[:-1] if marked else shown
    if not shown or not _is_name(texts[shown[-1]]):
        return len(texts)
    if len(shown) == 1 and is_capitals(texts[shown[-1]]):
        return shown[-1]  # «Điều 3. – … thi hành sắc lệnh này. | HỒ CHÍ MINH»: a decree signed without an office
    found = shown[-1] if marked else len(texts)
    for index in reversed(shown[-_HIGHEST:-1]):
        if is_office(texts[index]):
            found = index
        elif not _SIGNED.match(passage(texts[index]).folded):
            break
    return found


def _is_name(text: str) -> bool:
    """«Trương Văn An», also without its marks; not «Trường THCS Hoa Ban» in the last cell of a list."""
    bare = text.strip(" .*")
    borne = names.has_surname(bare) or (names.has_surname(bare, folded=True) and not terms.opens_body(bare))
    return names.looks_like_name(bare) and borne
