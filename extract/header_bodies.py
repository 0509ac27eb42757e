"""The bodies that the left column of a header names, superior first (NĐ 30/2020, Phụ lục I, mục II.2)."""

import re
from functools import cache

from extract import casing, esignature, places, terms
from extract.issuer import BEFORE_FIGURE, PLACE, STATE, UNION, heads, with_figure
from extract.passage import Passage
from ingest.text import fold

_RIGHT = re.compile(
    r"(?:(?:(?<![a-z])[a-z]{0,2}|c)ong\s+hoa\s+xa\s+hoi\s+chu|dang\s+cong\s+san\s+viet|viet\s+nam\s+dan\s+chu\s+cong|doc\s+lap\s?[-–—]\s?tu\s+do|"
    r"doan\s+(?:tncs|thanh\s+nien\s+cong\s+san)\s+ho\s+chi\s+minh\s*$)"
)
"""The heading of the right column where both columns stand on one line; that of the youth union ends the line."""
_STATE_NAME = "cong hoa xa hoi chu nghia viet nam"
_OF_STATE = re.compile(r"(?:nuoc )?cong hoa xa hoi(?: chu(?: nghia(?: viet)?)?)?")
"""The name of the state broken off at the end of a line: no body bears it."""
_NATION = re.compile(r"nuoc (?:cong hoa|viet nam)")
_ORNAMENT = re.compile(r"[*_\-–—=.…\s]+")
_NAMED_BY_FIGURE = re.compile(rf"{BEFORE_FIGURE}$")
"""The figure that names a body may stand alone on the next line: «… ĐƯỜNG SẮT KHU VỰC / 2»."""
_NUMBER_LINE = re.compile(r"(?:mau\s+|bieu\s+)?s[o0]\s*+(?:[:;]|\.?\s*+[\d._…/-])")
_GOVERNS = re.compile(r"(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|uy ban hanh chinh|ubhc)(?![a-z])")
_RANKS = tuple(
    map(re.compile, ("(?:xa|phuong|thi tran|dac khu) ", "(?:huyen|quan|thi xa) ", "(?:thanh pho|tp)", "tinh "))
)
"""The words for a place, from communes up: a town of a province stands below it and above its wards."""
_FORM = re.compile(r"\A[-–\s]*+(?:cong ty co phan|ctcp|cong ty tnhh(?: mtv| mot thanh vien| mot tv)?|tnhh(?: mtv)?)")
_GOES_ON = re.compile(r"(?:\s(?:và|của|các)|[,-]|^(?:ủy|uỷ) ban trung ương|^(?:công đoàn(?: cơ sở)?|chi bộ|chi đoàn))$")
"""A line of capitals that is no whole name: «CÔNG ĐOÀN CƠ SỞ» over «TRƯỜNG THPT X»."""
_LONGEST_GLUED = 200
_COUNCIL_AND = re.compile(r"(?:hdnd|hoi dong nhan dan)\s*(?:va|&|-|–|,)\s*(?=(?:ubnd|uy ban nhan dan)\s)")


@cache
def _not_bodies() -> re.Pattern[str]:
    return re.compile(terms.alternation(terms.words("header", "not_bodies")))


@cache
def _organs() -> re.Pattern[str]:
    return re.compile(rf"(?:{terms.alternation(terms.words('header', 'organs'))})\s*$")


def body_lines(header: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The lines of a header that name bodies: without Quốc hiệu, number, date and ornaments."""
    kept: list[Passage] = []
    lines = tuple(part for whole in of_president(header) for part in _columns(whole))
    rests = _rests(lines)
    for line in lines:
        if line.folded in rests or _OF_STATE.fullmatch(line.folded):
            continue
        if not line or _ORNAMENT.fullmatch(line.folded) or _not_bodies().search(line.folded):
            continue
        if _NUMBER_LINE.match(line.folded) or re.search(r"ngay.{0,12}thang|, ?ngay\W*$", line.folded):
            continue
        if esignature.is_label(line):
            continue
        letters = sum(c.isalpha() for c in line.text)
        if kept and _NAMED_BY_FIGURE.search(kept[-1].folded) and re.fullmatch(r"\d{1,3}|[IVX]{1,4}", line.text.strip()):
            kept.append(line)
        elif letters >= 3 and (letters >= 0.7 * sum(not c.isspace() for c in line.text) or heads().match(line.folded)):
            kept.append(_leading_capitals(line))
    return tuple(kept)


def of_president(lines: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """«CHỦ TỊCH» over «NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM» is the «CHỦ TỊCH NƯỚC»."""
    found: list[Passage] = []
    state = ""
    for line in lines:
        if state and not state.endswith("viet nam") and _STATE_NAME.endswith(line.folded.strip()):
            state = f"{state} {line.folded.strip()}"
        elif found and found[-1].folded.strip() == "chu tich" and _NATION.match(line.folded):
            office, state = f"{found[-1].text} {line.text[:4]}", line.folded.strip()
            found[-1] = Passage(office, fold(office), found[-1].start)
        else:
            found.append(line)
    return tuple(found)


def _rests(lines: tuple[Passage, ...]) -> set[str]:
    """What the name of the state goes on with below the lines that break it off, the motto behind it or not: «NAM»."""
    words = _STATE_NAME.split()
    opened = [" ".join(words[:count]) for count in range(4, len(words))]
    ended = [line.folded.partition(" doc lap")[0] for line in lines]
    return {_STATE_NAME[len(piece) + 1 :] for piece in opened for line in ended if line.endswith(piece)}


def _leading_capitals(line: Passage) -> Passage:
    """«ỦY BAN NHÂN DÂN TỈNH X Y, ngày»: the left column's capitals where both columns stand on one line."""
    words = list(re.finditer(r"\S+", line.text))
    capitals = next((i for i, word in enumerate(words) if word[0] != word[0].upper()), len(words))
    return line.cut(0, words[capitals].start()) if 3 <= capitals < len(words) else line


def _columns(line: Passage) -> tuple[Passage, ...]:
    """A line of the header, the heading of the right column taken from the body's name before it."""
    right = _RIGHT.search(line.folded)
    if right is None or right.start() <= 3:
        return (line,)
    return line.cut(0, right.start()).trimmed("-–—ˆ. "), line.cut(right.start())


def bodies(lines: tuple[Passage, ...]) -> tuple[str, ...]:
    """The bodies of a header, superior first, each with its wrapped lines joined."""
    found: list[str] = []
    for line in (_spaced(part) for whole in _with_union(lines) for part in _on_one_line(whole)):
        opens = heads().match(line.folded) or STATE.match(line.folded)
        glued = found and re.search(
            r"(?:\s(?:và|của|các)|[,-]|^(?:ủy|uỷ) ban trung ương|^(?:công đoàn(?: cơ sở)?|chi bộ|chi đoàn))$",
            found[-1].lower(),
        )
        if found and _organs().fullmatch(line.folded):
            found[-1] = _of(line.text, found[-1])
        elif found and not glued and (below := _place_below(found[-1], line.folded)) is not None:
            found.append(f"{below}{line.text}")
        elif opens and not glued and not (found and casing.goes_on(found[-1], line.text)):
            found.append(line.text)
        elif found:
            found[-1] += " " + line.text
    return tuple(_of_people(body) for body in _with_form(found))


def _spaced(line: Passage) -> Passage:
    text = with_figure(line.text)
    return line if text == line.text else Passage(text, fold(text), line.start)


def _place_below(above: str, folded: str) -> str | None:
    """«UBND HUYỆN X» over «XÃ Y»: what the body of the lower place is called before its name; else null."""
    upper, lower = PLACE.search(fold(above)), PLACE.match(folded)
    if not (upper and lower and upper.start() and _GOVERNS.match(fold(above))):
        return None
    return above[: upper.start()] if 0 < _rank(lower[0]) < _rank(upper[0]) else None


def _rank(place: str) -> int:
    """How large a place is by the word for it; 0 for one that no body of the people governs."""
    return next((rank for rank, pattern in enumerate(_RANKS, 1) if pattern.match(place)), 0)


def _with_form(found: list[str]) -> list[str]:
    """«TỔNG CÔNG TY X» over a bare «CÔNG TY CỔ PHẦN»: the legal form ends the name of the one company."""
    if len(found) > 1 and _FORM.fullmatch(fold(found[-1])) and terms.enterprise_head().match(fold(found[-2])):
        return [*found[:-2], f"{found[-2].rstrip(' -–')} - {found[-1].lstrip(' -–')}"]
    return found


def _of_people(body: str) -> str:
    """«HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN QUẬN X» head one paper: the committee decides on awards."""
    match = _COUNCIL_AND.match(fold(body))
    return body[match.end() :] if match else body


def _of(organ: str, body: str) -> str:
    """«ỦY BAN THƯỜNG VỤ» under «QUỐC HỘI»; «TRUNG ƯƠNG HỘI» under «HỘI CHỮ THẬP ĐỎ» says «HỘI» once."""
    before, last = organ.rpartition(" ")[::2]
    return f"{before if fold(body).startswith(fold(last) + ' ') else organ} {body}"


def _on_one_line(line: Passage) -> tuple[Passage, ...]:
    """«UBND TỈNH X - SỞ Y TẾ»: two bodies on one line."""
    for dash in re.finditer(r"\s[-–]\s+", line.folded):
        if heads().match(line.folded, dash.end()) and not _organs().match(line.folded, dash.end()):
            return line.cut(0, dash.start()), *_on_one_line(line.cut(dash.end()))
    return _glued(line)


def _glued(line: Passage) -> tuple[Passage, ...]:
    """«UBND TỈNH X SỞ Y TẾ»: a body of the people with its known place, and what stood on the line below it."""
    place = PLACE.search(line.folded) if _GOVERNS.match(line.folded) else None
    for word in re.finditer(r"(?<=\s)\S", line.folded[:_LONGEST_GLUED]) if place else ():
        at = word.start()
        opens = place and at > place.end() and heads().match(line.folded, at) and not PLACE.match(line.folded, at)
        if opens and places.ends_with_one(line.text[:at].rstrip()):
            return line.cut(0, at), line.cut(at)
    return (line,)


def _with_union(lines: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The youth union's heading stands alone: «BCH TỈNH X» below it is its executive committee there."""
    return tuple(line for line in lines if not UNION.fullmatch(line.folded)) or lines
