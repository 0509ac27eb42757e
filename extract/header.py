"""The header, number, date, issuing body and title of a document (NĐ 30/2020, Phụ lục I, mục II.1–5)."""

import re
from dataclasses import dataclass, field
from datetime import date

from extract import attachments, dating, esignature, file_name, issuing, numbering, official_letters, press, stamps
from extract.dating import DATE_LINE, DateText
from extract.decision import Doubt, Fact, Quote, Witness
from extract.esignature import Signed
from extract.issuing import IssuerText
from extract.number_places import LIST, LISTS, NumberText
from extract.passage import Passage, passage
from extract.titles import is_capitals, own_title
from extract.witnesses import Eyes
from ingest.limits import MAX_WITNESSES

_MOTTO = re.compile(r"doc\s+lap.{0,25}?hanh\s+phuc")
_NUMBER = re.compile(r"so\s*:[^,]{0,16}?/\s*[a-z-]{2,16}")
"""What stands left of place and date where both columns are one line."""
_OF = re.compile(r"(?:quyet\s+dinh\s+)?cua\s+")
_ORDINAL = re.compile(r"(?:so\s+)?(?:[ivx]{1,5}|\d{1,2}|[a-d])\W{0,3}")
"""«PHỤ LỤC I», «DANH SÁCH SỐ 02»: which of several annexes it is."""


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
    witnesses: tuple[Witness, ...] = ()
    signed: Signed = field(default_factory=Signed)


@dataclass(frozen=True, slots=True)
class HeaderText:
    """The passages that the header's facts are read from: header, title and authority lines, the foot, annex headings.

    `whole` is the text of the document, `path` that of its file.
    """

    header: tuple[Passage, ...]
    title: tuple[Passage, ...]
    authority: tuple[Passage, ...]
    foot: tuple[Passage, ...]
    annexes: tuple[Passage, ...]
    whole: str
    path: str


def read(text: HeaderText, eyes: Eyes) -> Header:
    """The header's facts, each weighed against all that the document says of it, with the doubts that remain."""
    lines = stamps.own_lines(text.header)
    name = file_name.read(text.path)
    signed = esignature.read((*lines, *text.title, *text.authority, *text.foot, *text.annexes))
    title = _type(text)
    if title is None and press.is_article(text.whole):
        return _article(text)
    slug = title.value if title else None
    annexes = (text.annexes + (_titled(text) if slug in LISTS else ()))[:MAX_WITNESSES]
    year = dating.printed_year(lines)
    number = numbering.read(NumberText(lines, text.title, annexes, name, slug, year), eyes)
    day = dating.read(DateText(lines, text.title, text.foot, annexes, signed, name, slug), eyes)
    place = _place((*lines, *dating.closing(text.foot)))
    where, when = place.value if place else None, day.fact.value if day.fact else None
    office = text.authority or _of_title(text.title)
    said = IssuerText(lines, office, annexes, signed.bodies, text.whole, slug, where, when, number.fact)
    body = issuing.read(said, eyes)
    return Header(
        type=title or number.type,
        number=number.fact,
        issued_on=day.fact,
        issuer=body.fact,
        place=place,
        subject=_subject(text.title),
        doubts=(*number.doubts, *day.doubts, *body.doubts),
        witnesses=(*number.witnesses, *day.witnesses, *body.witnesses),
        signed=signed,
    )


def _titled(text: HeaderText) -> tuple[Passage, ...]:
    """What the heading of a list says below its tên loại, or in its line: «DANH SÁCH … (Kèm theo Quyết định số 4…)»;
    some stand above it."""
    title = text.title
    tied = attachments.TIED.search(title[0].folded) if title else None
    above = (line for line in text.header if attachments.OPENS.match(line.folded))
    return (*((title[0].cut(tied.start()),) if tied else ()), *title[1:], *above)


def _of_title(title: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """«QUYẾT ĐỊNH | CỦA CHỦ TỊCH UBND TỈNH X»: the office of the title where no line below it names one."""
    said = (line.cut(found.end()) for line in title[:3] if (found := _OF.match(line.folded)))
    return tuple(words for words in said if words)


def _article(text: HeaderText) -> Header:
    """A news article has a headline, and neither number nor signer; its day is that of the page, not of an award."""
    start, end = press.headline(text.whole)
    headline = passage(text.whole, start, end)
    first = headline or passage(text.whole.partition("\n")[0])
    return Header(
        type=Fact(press.SLUG, first.quote, "press", 0.9),
        subject=Fact(headline.text, headline.quote, "headline", 0.9) if headline else None,
    )


def _type(text: HeaderText) -> Fact[str] | None:
    for line in text.title[:1]:
        if official_letters.opens_subject(line):
            return Fact(official_letters.SLUG, line.quote, "subject-line", 0.95)
        if found := own_title(line.text):
            return Fact(found[0], line.cut(0, found[1]).quote, "title", 0.99)
    return None if text.title else _untitled_list(text)


def _untitled_list(text: HeaderText) -> Fact[str] | None:
    """A file that begins with «(Kèm theo Quyết định số …)» and goes on with who is in the list."""
    first = text.annexes[0] if text.annexes else None
    if first is None or text.whole[: first.start].strip() or not attachments.OPENS.match(first.folded):
        return None
    return Fact(LIST, first.quote, "untitled-list", 0.9)


def _place(header: tuple[Passage, ...]) -> Fact[str] | None:
    """«Quảng Bình» of «Quảng Bình, ngày 24 tháng 10 năm 2022»."""
    for line in header:
        match = DATE_LINE.search(line.folded)
        if match and not esignature.is_label(line):
            left = _MOTTO.match(line.folded) or _NUMBER.match(line.folded)
            before = line.cut(left.end() if left else 0, match.start()).trimmed(" ,.;:*_`'-–")
            if 2 <= len(before.text) <= 40 and before.text[0].isupper():
                return Fact(before.text, before.quote, "date-line", 0.95)
    return None


def _subject(title: tuple[Passage, ...]) -> Fact[str] | None:
    """The trích yếu: what follows the tên loại, without «(Kèm theo …)», an annex's number, «CỦA UBND TỈNH»."""
    if not title:
        return None
    found = own_title(title[0].text)
    rest = title[0].cut(found[1]).trimmed(":*-–_ ") if found else title[0]
    if _ORDINAL.fullmatch(rest.folded) or (
        len(title) > 1 and rest.folded.startswith("cua ") and (is_capitals(rest.text) or not is_capitals(title[0].text))
    ):
        rest = rest.cut(len(rest.text))
    more = (line for line in title[1:] if not attachments.NAMED.match(line.folded))
    lines = [line for line in (rest, *more) if any(c.isalnum() for c in line.text)]
    if len(lines) > 1 and lines[0].folded.startswith("cua ") and lines[1].text.startswith("về "):
        del lines[0]  # «CHỈ THỊ | CỦA BAN THƯỜNG VỤ TỈNH ỦY | về …»
    if not lines:
        return None
    if inside := attachments.NAMED.search(lines[-1].folded):
        lines[-1] = lines[-1].cut(0, inside.start()).trimmed("( ")
    value = " ".join(line.text for line in lines).strip(" *_-–")
    return Fact(value, Quote(lines[0].start, lines[-1].end), "title", 0.95)
