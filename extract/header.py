"""The header, number, date, issuing body and title of a document (NĐ 30/2020, Phụ lục I, mục II.1–5)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from extract import issuer, numbering
from extract.dates import FoundDate, find_date, find_dates
from extract.decision import Doubt, Fact, Quote
from extract.numbering import ATTACHED, DOUBTFUL, NumberRead, Sure
from extract.passage import Passage
from extract.titles import title_type
from ingest.text import fold

_SIGNED = re.compile(r"(?:gio\s+ky|ngay\s+ky|thoi\s+gian\s+ky|ky\s+ngay)\s*:?")
_SIGNED_BY = re.compile(r"(?:co\s+quan|ky\s+boi|nguoi\s+ky|don\s+vi)\s*:\s*")
_DATE_LINE = re.compile(r"(?:,\s*)?ngay\b.{0,40}?thang")
_MOTTO = re.compile(r"doc\s+lap.{0,25}?hanh\s+phuc")
_LOOSE_DATE = re.compile(r"ngay\s*(?P<d>.{0,8}?)\s*thang\s*(?P<m>.{0,8}?)\s*nam\s*(?P<y>(?:19|20)\d{2})?")


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says; each value null where it was not read."""

    type: Fact[str] | None = None
    number: Fact[str] | None = None
    issued_on: Fact[date] | None = None
    issuer: Fact[str] | None = None
    place: Fact[str] | None = None
    subject: Fact[str] | None = None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class HeaderText:
    """The passages that the header is read from: header, title and authority lines, annex headings."""

    header: tuple[Passage, ...]
    title: tuple[Passage, ...]
    authority: tuple[Passage, ...]
    annexes: tuple[Passage, ...]
    whole: str


def read(text: HeaderText, sure: Sure) -> Header:
    """The header's facts with the doubts they raise."""
    number, number_doubts = numbering.read(text.header, text.annexes, bool(text.title), sure)
    issued_on, date_doubts = _issued_on(text, sure)
    return Header(
        type=_type(text, number),
        number=_number_fact(number, sure),
        issued_on=issued_on,
        issuer=_issuer(text, sure),
        place=_place(text.header),
        subject=_subject(text.title),
        doubts=(*number_doubts, *date_doubts),
    )


def _number_fact(read: NumberRead | None, sure: Sure) -> Fact[str] | None:
    if read is None or read.number.value is None:
        return None
    return Fact(read.number.value, read.quote, "number-line", max(read.confidence, 0.5))


def _type(text: HeaderText, number: NumberRead | None) -> Fact[str] | None:
    for line in text.title[:1]:
        if found := title_type(line.text):
            return Fact(found[0], line.cut(0, found[1]).quote, "title", 0.99)
    if number and (slug := number.number.type):
        return Fact(slug, number.quote, "number-symbol", 0.9)
    return None


def _signing(lines: Iterable[Passage]) -> tuple[Passage, FoundDate] | None:
    """The date of the electronic signature, from its text layer («Giờ ký: 24/10/2022 15:17:35»)."""
    for line in lines:
        if match := _SIGNED.search(line.folded):
            rest = line.after(match)
            if found := find_date(rest.folded):
                return rest, found
    return None


def _date_fact(line: Passage, found: FoundDate, rule: str, confidence: float) -> Fact[date]:
    return Fact(found.value, line.cut(found.start, found.end).quote, rule, confidence)


def _header_date(lines: Iterable[Passage], sure: Sure) -> tuple[Fact[date] | None, Passage | None]:
    """The date line's date, or the line alone where its day or month was not read."""
    for line in lines:
        if _SIGNED.search(line.folded) or not _DATE_LINE.search(line.folded):
            continue
        match = _LOOSE_DATE.search(line.folded)
        found = find_date(line.folded)
        if found and match:
            day_month = Quote(line.start + match.start("d"), line.start + match.end("m"))
            return _date_fact(line, found, "date-line", sure(day_month)), line
        return None, line
    return None, None


def _issued_on(text: HeaderText, sure: Sure) -> tuple[Fact[date] | None, tuple[Doubt, ...]]:
    """The date line; where it is unread or handwritten, the electronic signature, then the annex heading."""
    own, line = _header_date(text.header, sure)
    signing = _signing((*text.header, *text.title))
    if own and own.confidence >= DOUBTFUL and not (signing and own.value > signing[1].value):
        return own, ()
    quote = line.quote if line else None
    if signing:
        fact = _date_fact(*signing, "e-signature", 0.9)
        if own and own.value == fact.value:
            return replace(own, confidence=0.98), ()
        reason = "Ngày lấy từ chữ ký số (giờ ký), vì ngày ghi trên văn bản viết tay hoặc không đọc chắc được."
        return fact, (Doubt("issued_on", "date-from-signature", reason, quote),)
    annex = _annex_date(text.annexes, sure)
    if annex and (own is None or own.value == annex.value):
        if own:
            return replace(own, confidence=0.95), ()
        reason = "Ngày lấy từ dòng «Kèm theo …» của danh sách, vì không đọc được ở đầu văn bản."
        return annex, (Doubt("issued_on", "date-from-annex", reason, quote),)
    if own:
        reason = "Ngày trên văn bản khó đọc, cần xem lại."
        return own, (Doubt("issued_on", "date-unsure", reason, own.quote),)
    if line is None:
        return None, ()
    blank = Doubt("issued_on", "date-unread", "Ngày ban hành để trống, viết tay hoặc không đọc được.", quote)
    return None, (blank,)


def _annex_date(annexes: Iterable[Passage], sure: Sure) -> Fact[date] | None:
    for line in annexes:
        if ATTACHED.search(line.folded):
            for found in find_dates(line.folded):
                fact = _date_fact(line, found, "annex-heading", sure(line.cut(found.start, found.end).quote))
                return fact if fact.confidence >= DOUBTFUL else None
    return None


def _issuer(text: HeaderText, sure: Sure) -> Fact[str] | None:
    """The last body of the header, its spelling confirmed by the electronic signature or the authority line."""
    lines = issuer.body_lines(text.header)
    named = issuer.bodies(lines)
    witnesses = [*_signing_bodies(text), *_authorities(text)]
    if not named:
        return witnesses[0] if witnesses else None
    own = issuer.union_name(lines, named[-1])
    value = issuer.full_name(own, named[-2] if len(named) > 1 else None, text.whole)
    quote = Quote(lines[0].start, lines[-1].end)
    confirmed = next((w for w in witnesses if _same_letters(w.value, value)), None)
    if confirmed is not None and sure(quote) < 1.0:
        return replace(confirmed, quote=quote, rule="header+" + confirmed.rule, confidence=0.97)
    return Fact(value, quote, "header", 0.97 if sure(quote) > DOUBTFUL else 0.85)


def _same_letters(one: str, other: str) -> bool:
    """Two spellings of one body: the same letters but for marks, blanks and stops."""
    return re.sub(r"[^a-z]", "", fold(one)) == re.sub(r"[^a-z]", "", fold(other))


def _signing_bodies(text: HeaderText) -> list[Fact[str]]:
    """The body of the electronic signature («Cơ quan: UBND tỉnh Quảng Bình»), which is digital text."""
    found = []
    for line in text.header:
        if match := _SIGNED_BY.search(line.folded):
            rest = line.after(match)
            found.append(Fact(issuer.full_name(rest.text, None, text.whole), rest.quote, "e-signature", 0.8))
    return found


def _authorities(text: HeaderText) -> list[Fact[str]]:
    """The body of the «thẩm quyền ban hành» line."""
    return [
        Fact(body, line.quote, "authority-line", 0.9)
        for line in text.authority
        if (body := issuer.from_authority(line.text, text.whole))
    ]


def _place(header: tuple[Passage, ...]) -> Fact[str] | None:
    """«Quảng Bình» of «Quảng Bình, ngày 24 tháng 10 năm 2022»."""
    for line in header:
        match = _DATE_LINE.search(line.folded)
        if match and not _SIGNED.search(line.folded):
            motto = _MOTTO.match(line.folded)
            before = line.cut(motto.end() if motto else 0, match.start()).trimmed(" ,.;:*_`'-–")
            if 2 <= len(before.text) <= 40 and before.text[0].isupper():
                return Fact(before.text, before.quote, "date-line", 0.95)
    return None


def _subject(title: tuple[Passage, ...]) -> Fact[str] | None:
    """The trích yếu: what follows the tên loại."""
    if not title:
        return None
    found = title_type(title[0].text)
    rest = title[0].cut(found[1]).trimmed(":*-–_ ") if found else title[0]
    lines = [line for line in (rest, *title[1:]) if any(c.isalnum() for c in line.text)]
    if not lines:
        return None
    value = " ".join(line.text for line in lines).strip(" *_-–")
    return Fact(value, Quote(lines[0].start, lines[-1].end), "title", 0.95)
