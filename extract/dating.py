"""The day of issue, from every place that says it: the date line, annex headings, the e-signature, the file's name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from extract import closings, esignature
from extract.attachments import TIED
from extract.dates import FoundDate, find_date
from extract.decision import Doubt, Fact, Quote, WitnessKind
from extract.esignature import Signed
from extract.file_name import FileName
from extract.number_places import LISTS, numbered
from extract.passage import Passage
from extract.witnesses import (
    DOUBTFUL,
    STRAY,
    Eyes,
    Heard,
    Told,
    Verdict,
    alike,
    chance,
    contradictions,
    settle,
    witnesses,
)
from ingest.text import fold

DATE_LINE = re.compile(r"(?:,\s*)?ngay(?:\b.{0,40}?thang|\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}\s*$)")
"""«Hà Nội, ngày 31-12-1955» is how typists of the fifties wrote it."""
_LOOSE_DATE = re.compile(
    r"ngay[\s.…]*+(?P<d>.{0,8}?)\s*+thang[\s.…]*+(?P<m>.{0,8}?)\s*+nam[\s.…]*+(?P<y>(?:19|20)\d{2})?"
)
_YEAR_ALONE = re.compile(r"\A\s*(?:năm\s+)?(?:19|20)\d{2}\s*", re.IGNORECASE)
_WITHOUT_YEAR = re.compile(r"ngay\b.{1,30}\bthang\b.{1,12}?(?:\bnam\s*)?$")
_TRUST: dict[WitnessKind, float] = {
    "date-line": 0.995, "title": 0.97, "annex-heading": 0.97, "e-signature": 0.9, "closing": 0.97, "file-name": 0.85,
}  # fmt: skip
_SIGNED_LATER = ((0, 0, 0.85), (1, 1, 0.05), (2, 3, 0.01), (4, 10, 0.002), (11, 31, 5e-4), (-3, -1, 0.003))
"""How often a paper is signed electronically so many days after the day it bears (first, last, chance of each day).

The office signs on the day of issue as a rule; a leader may sign up to a few days before the office dates the paper.
"""
_NOT_AFTER = 3
"""Days by which the day on the paper may come after the e-signature before that is a contradiction."""
_LOST = 0.05
"""The share of misreadings of a day of two figures that lose one of them."""
_OTHER_PART = 0.02
"""The chance that a year or month on the date line that can be read is not the day's."""


@dataclass(frozen=True, slots=True)
class DateText:
    """Where a day may stand: header, title and foot lines, annex headings, e-signatures, the file's name."""

    header: Sequence[Passage]
    title: Sequence[Passage]
    foot: Sequence[Passage]
    annexes: Sequence[Passage]
    signed: Signed
    name: FileName
    slug: str | None


@dataclass(frozen=True, slots=True)
class _Line:
    """The date line: what it says, and the month and year that could be read where the day could not."""

    heard: Heard[date]
    whole: Quote
    month: int | None
    year: int | None


def read(text: DateText, eyes: Eyes) -> Told[Fact[date]]:
    """The day that the witnesses make likeliest; a digital date line stands against all of them."""
    line = _own(text.header, "date-line", eyes) or _own(closing(text.foot), "closing", eyes)
    own = line.heard if line else None
    others = list(_others(text, eyes))
    verdict = settle(own, others, lambda one, day: _chance(one, day, line), eyes)
    if verdict is None and own and own.value:
        verdict = Verdict(own.value, own.read)  # kept, but told as unsure
    heard = [own, *others] if own else others
    agreeing = [one for one in heard if verdict and one.value == verdict.value]
    fact = _fact(verdict, agreeing, own)
    doubts = [*_origin(fact, line, agreeing, text.slug), *_against(fact, agreeing, heard, eyes)]
    return Told(fact, tuple(witnesses("issued_on", heard, lambda one: one in agreeing)), tuple(doubts))


def printed_year(header: Sequence[Passage]) -> int | None:
    """The year of the date line, which is print even where the day is written by hand."""
    matches = (_LOOSE_DATE.search(line.folded) for line in header if not esignature.is_label(line))
    return next((int(match["y"]) for match in matches if match and match["y"]), None)


def _own(lines: Sequence[Passage], kind: WitnessKind, eyes: Eyes) -> _Line | None:
    """The date line's day, or the line alone where its day or month was not read."""
    for line in map(_with_wrapped_year, lines, [*lines[1:], None]):
        if esignature.is_label(line) or TIED.search(line.folded) or not DATE_LINE.search(line.folded):
            continue
        match, found = _LOOSE_DATE.search(line.folded), find_date(line.folded)
        month = int(match["m"]) if match and match["m"].isdecimal() and int(match["m"]) <= 12 else None
        year = int(match["y"]) if match and match["y"] else None
        if found and match is None:
            return _Line(_heard(kind, line, found, eyes), line.quote, found.value.month, found.value.year)
        if not (found and match):
            read = eyes.sure(line.quote)
            heard: Heard[date] = Heard(kind, None, None, line.text, line.quote, read, _TRUST[kind])
            return _Line(heard, line.quote, month, year)
        day_month = Quote(line.start + match.start("d"), line.start + match.end("m"))
        return _Line(_heard(kind, line, found, eyes, day_month), line.quote, month, year)
    return None


def _with_wrapped_year(line: Passage, below: Passage | None) -> Passage:
    """«Kon Tum, ngày 20 tháng 3 năm» over «2024»: a narrow column wraps the year."""
    if below is None or not _YEAR_ALONE.fullmatch(below.text) or not _WITHOUT_YEAR.search(line.folded):
        return line
    gap = " " * (below.start - line.start - len(line.text))
    return Passage(f"{line.text}{gap}{below.text}", f"{line.folded}{gap}{below.folded}", line.start)


def closing(foot: Sequence[Passage]) -> list[Passage]:
    """«Hà Nội, ngày 5 tháng 5 năm 1951» above the signature, where papers before 1976 have it."""
    return [line for line in foot if closings.DAY.fullmatch(line.folded) and line.text[:1].isupper()]


def _heard(kind: WitnessKind, line: Passage, found: FoundDate, eyes: Eyes, figures: Quote | None = None) -> Heard[date]:
    words = line.cut(found.start, found.end)
    second = eyes.second(words)
    rival = find_date(fold(second)) if second != words.text else None
    read = eyes.sure(figures or words.quote)
    other = rival.value if rival else None
    return Heard(kind, found.value, found.value, words.text, words.quote, read, _TRUST[kind], other)


def _others(text: DateText, eyes: Eyes) -> Iterator[Heard[date]]:
    rest = numbered(text.title)
    if rest and (titled := _titled_day(rest, text.title)):
        yield _heard("title", *titled, eyes)
    for line in text.annexes:
        if (at := TIED.search(line.folded)) and (found := find_date(line.after(at).folded)):
            yield _heard("annex-heading", line.after(at), found, eyes)
    for day, words in text.signed.days:
        read = eyes.sure(words.quote)
        yield Heard("e-signature", day, day, words.text, words.quote, read, _TRUST["e-signature"])
    if text.name.day and text.name.serial:
        yield Heard("file-name", text.name.day, text.name.day, text.name.name, None, 1.0, _TRUST["file-name"])


def _titled_day(rest: Passage, title: Sequence[Passage]) -> tuple[Passage, FoundDate] | None:
    """«SẮC LỆNH số 114/SL ngày 12 tháng 7 năm 1950», the day on a line below as well."""
    if found := find_date(rest.folded):
        return rest, found
    below = next((line for line in title[1:4] if re.match(r"\W*ngay\b", line.folded)), None)
    found = find_date(below.folded) if below else None
    return (below, found) if below and found else None


def _chance(heard: Heard[date], day: date, line: _Line | None) -> float:
    """The chance of what a witness says if the paper was issued on a day."""
    if heard.value is None and line is not None and heard is line.heard:
        fits = (line.month in (None, day.month)) and (line.year in (None, day.year))
        return 1.0 if fits else _OTHER_PART
    if heard.kind == "e-signature" and heard.value is not None:
        later = (heard.value - day).days
        signed = next((share for low, high, share in _SIGNED_LATER if low <= later <= high), STRAY / 10)
        return heard.trust * heard.read * signed + (1 - heard.trust * heard.read) * STRAY
    return chance(heard, day, _likeness)


def _likeness(one: date, other: date) -> float:
    """How readily one day is misread as another; one figure of a handwritten day is easily lost («17» read as «7»)."""
    short, long = sorted((str(one.day), str(other.day)), key=len)
    if (one.year, one.month) == (other.year, other.month) and len(short) < len(long) and short in long:
        return _LOST
    return alike(f"{one:%d%m%Y}", f"{other:%d%m%Y}")


def _fact(verdict: Verdict[date] | None, agreeing: Sequence[Heard[date]], own: Heard[date] | None) -> Fact[date] | None:
    if verdict is None or not agreeing:
        return None
    place = next((one.quote for one in (*agreeing, own) if one and one.quote), Quote(0, 0))
    rule = "+".join(dict.fromkeys(one.kind for one in agreeing))
    return Fact(verdict.value, place, rule, round(verdict.posterior, 3))


_SOURCES: dict[WitnessKind, tuple[str, str]] = {
    "e-signature": (
        "date-from-signature",
        "Ngày lấy từ chữ ký số (giờ ký), vì ngày ghi trên văn bản viết tay hoặc không đọc chắc được.",
    ),
    "annex-heading": (
        "date-from-annex",
        "Ngày lấy từ dòng «Kèm theo …» của danh sách, vì không đọc được ở đầu văn bản.",
    ),
    "file-name": ("date-from-file-name", "Ngày lấy từ tên tệp, vì không đọc được ở đầu văn bản."),
}


def _origin(
    fact: Fact[date] | None, line: _Line | None, agreeing: Sequence[Heard[date]], slug: str | None
) -> list[Doubt]:
    """Where the day was taken from if not from its own line, or why there is none."""
    quote = line.whole if line else None
    if fact is None:
        reason = "Ngày ban hành để trống, viết tay hoặc không đọc được."
        return [Doubt("issued_on", "date-unread", reason, quote)] if line else []
    if line and line.heard in agreeing:
        reason = "Ngày trên văn bản khó đọc, cần xem lại."
        return [Doubt("issued_on", "date-unsure", reason, fact.quote)] if fact.confidence < DOUBTFUL else []
    if agreeing[0].kind not in _SOURCES or (line is None and slug in LISTS):
        return []
    code, reason = _SOURCES[agreeing[0].kind]
    return [Doubt("issued_on", code, reason, quote)]


def _against(
    fact: Fact[date] | None, agreeing: Sequence[Heard[date]], heard: Sequence[Heard[date]], eyes: Eyes
) -> list[Doubt]:
    """An e-signature of a later day does not contradict: copies are signed years after; one long before does."""
    if fact is None:
        return []

    def against(one: Heard[date]) -> bool:
        if one.kind == "e-signature" and one.value is not None:
            return (fact.value - one.value).days > _NOT_AFTER
        return one not in agreeing

    return contradictions("issued_on", f"{fact.value:%d/%m/%Y}", heard, against, eyes)
