"""When a task of a plan is to be done: «trước ngày 15/11 hằng năm», «hoàn thành trong tháng 9/2021»."""

import re
from dataclasses import replace

from extract.decision import Deadline, Fact, Quote
from extract.passage import Passage
from extract.plan_when import LOOSE, QUARTERS, READERS, YEAR, Calendar

_CUE = re.compile(
    r"(?<![a-z])(?:(?P<firm>(?:xong\s+)?truoc(?=\s+(?:ngay|thang|quy|\d))|cham\s+nhat(?:\s+(?:la|vao|den|trong|truoc|ngay(?=\s+ngay)))?|muon\s+nhat(?:\s+la)?"
    r"|den\s+het|xong(?:\s+(?:trong|vao))?|(?:so|tong)\s+ket(?:(?:\s+[a-z]+){0,6}?\s+vao|(?=\s+(?:hang|moi)\s+(?:nam|quy|thang)(?![a-z])))"
    r"|(?:hoan\s+thanh|ket\s+thuc|thuc\s+hien\s+xong)(?:\s+[a-z,]+){0,6}?\s+(?P<inner>trong|truoc|vao|den))"
    r"|(?P<soft>trong|vao|den|tu(?=\s)|thuc\s+hien|thoi\s+gian\s*:?))\s*(?:la\s+|vao\s+|thoi\s+gian\s+|thoi\s+han\s+|vong\s+|dip\s+)?"
)
_BARE = re.compile(
    rf"(?<![a-z])(?:quy\s+{QUARTERS}\b|thang\s+\d{{1,2}}\s*(?:[/-]|nam\s)\s*{YEAR}|ngay\s+\d{{1,2}}\s+(?:hang|moi)\s*thang"
    r"|(?:0?6|sau)\s+thang\s+(?:dau|cuoi)\s+nam|(?:sau|truoc)\s+\d{1,2}\s+ngay\b"
    r"|dinh\s+ky\s+(?:0?6|sau|hang|moi)\s+(?:thang|quy|nam|tuan)\b|(?:hang|moi)\s+(?:thang|quy|tuan)(?=[\s.;]*$))"
)
"""Deadlines without a cue before them."""
_ALSO = re.compile(
    r"^\s*+(?:\([^)]{0,60}\)\s*+)?(?:,|;|va)\s*+(?:truoc\s+|cham\s+nhat\s+(?:la\s+)?)?(?=ngay\s+\d{1,2}\s*[/.-])"
)
_EVENT = re.compile(
    r"(?:ky\s+niem|so\s+\S{1,30}|sinh|cong\s+bo|so\s+lieu|tinh|thanh\s+tich|ban\s+hanh|thanh\s+lap|ngay)\s*$"
)


def find(text: Passage, calendar: Calendar, laws: tuple[Quote, ...] = ()) -> tuple[Fact[Deadline], ...]:
    """The deadlines of a running text, in order; days inside `laws` (documents cited) are none."""
    folded, plain = _masked(text, laws), text.plain
    found: list[Fact[Deadline]] = []
    at = 0
    for cue in sorted((*_CUE.finditer(folded), *_BARE.finditer(folded)), key=lambda m: m.start()):
        if cue.start() < at or _EVENT.search(plain[max(0, cue.start() - 40) : cue.start()]):
            continue
        soft = cue.re is _CUE and cue["firm"] is None
        begin = cue.start() if cue.re is _BARE or cue[0].startswith("tu") else cue.end()
        if cue.re is _BARE and cue[0].startswith(("sau", "truoc")):
            begin = cue.start() + len(cue[0].split()[0])
        read = _yearly(_at(text, folded, begin, calendar, words_from=_words_from(cue), soft=soft), plain[: cue.start()])
        while read is not None:
            found.append(read)
            at = read.quote.end - text.start
            more = _ALSO.match(folded[at:])
            read = _at(text, folded, at + more.end(), calendar, at + more.end(), soft) if more else None
    return tuple(found)


def _yearly(read: Fact[Deadline] | None, before: str) -> Fact[Deadline] | None:
    """«hằng năm tổng hợp, báo cáo trước ngày 15 tháng 12»: a day without its year, of every year."""
    if read is None or read.value.day is None or read.value.month is None or read.value.every is not None:
        return read
    clause = re.split(r"[;.]", before)[-1]
    if not re.search(r"(?<!\w)(?:hằng|hàng|mỗi) năm(?!\w)", clause):
        return read
    return replace(read, value=Deadline(every="year", month=read.value.month, day=read.value.day), confidence=0.9)


def _words_from(cue: re.Match[str]) -> int:
    """«hoàn thành trong tháng 9» whole; of «hoàn thành việc đăng ký trước ngày 31/3» what follows the task's words."""
    inner = cue.re is _CUE and cue["inner"]
    return cue.start("inner") if inner and len(cue[0].split()) > 3 else cue.start()


def _at(text: Passage, folded: str, at: int, calendar: Calendar, words_from: int, soft: bool) -> Fact[Deadline] | None:
    for pattern, read in READERS:
        match = pattern.match(folded, at + (folded[at : at + 1] == " "))
        if match is None or (soft and read in LOOSE):
            continue
        value = read(match, calendar)
        if value is not None:
            words = text.cut(words_from, match.end())
            return Fact(value, words.quote, "deadline", _confidence(value, soft))
    return None


def _confidence(value: Deadline, soft: bool) -> float:
    """A year that had to be supposed, or words that also tell when something was, are less sure."""
    return (0.7 if value.latest and value.month else 0.93) - (0.1 if soft else 0.0)


def whole(text: Passage, calendar: Calendar) -> Fact[Deadline] | None:
    """The deadline that a cell or a heading is: its words as they stand, read as far as they can be."""
    if not text:
        return None
    cue = _CUE.match(text.folded)
    if first := _at(text, text.folded, cue.end() if cue else 0, calendar, 0, soft=False):
        return Fact(first.value, text.quote, "deadline-cell", 0.93)
    if found := find(text, calendar):
        return Fact(found[-1].value, text.quote, "deadline-cell", 0.93)
    for pattern, read in READERS:
        match = pattern.search(text.folded)
        value = read(match, calendar) if match else None
        if value is not None:
            return Fact(value, text.quote, "deadline-cell", 0.93)
    return Fact(Deadline(), text.quote, "deadline-cell", 0.6) if any(c.isalpha() for c in text.text) else None


def opening(text: Passage, calendar: Calendar) -> Fact[Deadline] | None:
    """A deadline that a text begins with («Trước ngày 30/6/2024: …», «Năm 2021», «Quý II/2024»)."""
    cue = _CUE.match(text.folded)
    start = cue.end() if cue else 0
    read = _at(text, text.folded, start, calendar, 0, soft=False)
    return read if read and re.match(r"\s*(?:[:,)–-]|$)", text.folded[read.quote.end - text.start :]) else None


def _masked(text: Passage, laws: tuple[Quote, ...]) -> str:
    folded = text.folded
    for quote in laws:
        start, end = max(0, quote.start - text.start), quote.end - text.start
        if end > 0 and start < len(folded):
            end = min(end, len(folded))
            folded = folded[:start] + "#" * (end - start) + folded[end:]
    return folded
