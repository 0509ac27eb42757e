"""Dates as documents write them, and the years of an achievement."""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

_LONG = re.compile(r"(?:ngay\s*)?(?P<d>\d{1,2})\s*thang\s*(?P<m>\d{1,2})\s*(?:nam|[,/])\s*(?P<y>(?:19|20)\d{2})(?!\d)")
_ON_DOTS = re.compile(
    r"ngay[\s.…_]*+(?P<d>\d{1,2})[\s.…_]*+thang[\s.…_]*+(?P<m>\d{1,2})[\s.…_]*+nam[\s.…_]*+(?P<y>(?:19|20)\d{2})(?!\d)"
)
"""«ngày ..15.. tháng ..6.. năm 2019»: filled into a form."""
_SHORT = re.compile(r"(?<![\d/.-])(?P<d>\d{1,2})\s?[/.\-]\s?(?P<m>\d{1,2})\s?[/.\-]\s?(?P<y>(?:19|20)\d{2})(?!\d)")
_YEAR = r"((?:19|20)\d{2})"
_DASH = r"\s*+(?:-|–|—|/|den(?:\s+(?:het\s+)?nam)?)\s*+"
_SPANS = (
    re.compile(  # «từ năm học 2013 - 2014 đến năm học 2017 - 2018»
        rf"tu\s+nam\s+hoc\s*+{_YEAR}\s*+[-–—/]\s*+(?:19|20)\d{{2}}\s*+(?:den|[-–—])\s*+(?:het\s+)?(?:nam\s+hoc\s+)?"
        rf"(?:19|20)\d{{2}}\s*+[-–—/]\s*+{_YEAR}(?!\d)"
    ),
    re.compile(rf"nam\s+hoc\s*+(?::\s*+)?{_YEAR}{_DASH}{_YEAR}(?!\d)"),
    re.compile(
        rf"(?:giai\s+doan|nhiem\s+ky|tu\s+nam|tu|cac\s+nam|trong\s+nam|nam(?:\s+lien(?:\s+(?:tuc|tiep))?)?|khoa|nien\s+khoa|dong\s+xuan|mua\s+kho|mua\s+mua|vu\s+mua)\s*+(?:[:(]\s*+)?{_YEAR}{_DASH}{_YEAR}(?!\d)"
    ),
    re.compile(
        rf"tu\s+(?:ngay\s+\d{{1,2}}[/.-]\d{{1,2}}[/.-]|thang\s+\d{{1,2}}[/.-]|thang\s+\d{{1,2}}\s+nam\s+)"
        rf"{_YEAR}\s+den\s+(?:ngay\s+\d{{1,2}}[/.-]\d{{1,2}}[/.-]|thang\s+\d{{1,2}}[/.-]|thang\s+\d{{1,2}}\s+nam\s+)"
        rf"{_YEAR}(?!\d)"
    ),
)
_NEXT = re.compile(
    rf"(?:(?<!\s)\s*+[,;]\s*+|(?<!\s)\s++va\s++)(?:nam\s+hoc\s+|giai\s+doan\s+)?{_YEAR}{_DASH}{_YEAR}(?!\d)"
)
_IN_BRACKETS = re.compile(rf"\(\s*{_YEAR}{_DASH}{_YEAR}\s*\)")
_LIST = re.compile(
    rf"nam\s+(?:lien(?:\s+(?:tuc|tiep))?\s*+)?(?:[(:]\s*+)?{_YEAR}(?:(?:\s*+,\s*+|\s++va\s++|\s*+(?:,\s*+)?nam\s++|\s*+(?:,\s*+)?va\s++nam\s++){_YEAR}){{1,60}}(?!\d)"
)
_JUBILEE = re.compile(
    rf"ky\s+niem[^;.]{{0,90}}\(\s*(?:ngay\s+)?(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-])?{_YEAR}\s*(?:-|–|—|den)\s*(?:ngay\s+)?(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-])?{_YEAR}\s*\)"
)
"""«kỷ niệm 75 năm … (19/8/1945 - 19/8/2020)»: the anniversary is that of the second day."""
_ANNIVERSARY = re.compile(r"ky\s+niem[^;.]{0,90}\(\s*(?:\d{1,2}[/.-]\d{1,2}[/.-])?$")
_QUARTER = re.compile(
    rf"(?:quy\s+(?:[ivx]+|[1-4])(?:\s*/)?|thang\s+\d{{1,2}}\s*/|(?:6|sau)\s+thang\s+(?:dau|cuoi)\s+nam|hoc\s+ky\s+[i12]+)\s*+(?:,\s*+)?(?:nam\s+)?{_YEAR}(?!\d)"
)
_SINGLE = re.compile(rf"(?<![a-z])nam\s*+(?::\s*+)?{_YEAR}(?!\d)(?!\s*[-–]\s*\d{{4}})")


@dataclass(frozen=True, slots=True)
class Years:
    """First and last year, where the words stand in the text they were read from, and the kind of words."""

    first: int
    last: int
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and where it stands in the folded text."""

    value: date
    start: int
    end: int


def _date(match: re.Match[str]) -> FoundDate | None:
    try:
        value = date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return None
    return FoundDate(value, match.start(), match.end())


def find_dates(folded: str) -> tuple[FoundDate, ...]:
    """Every whole date in a folded text: «ngày 02 tháng 9 năm 2020», «19/7/2021», «01-10-1997»."""
    found = [_date(m) for pattern in (_LONG, _ON_DOTS, _SHORT) for m in pattern.finditer(folded)]
    return tuple(sorted({f.start: f for f in found if f}.values(), key=lambda f: f.start))


def find_date(folded: str) -> FoundDate | None:
    """The first whole date of a folded text."""
    return next(iter(find_dates(folded)), None)


def find_spans(folded: str) -> tuple[Years, ...]:
    """Every span of years in a folded text by its words: «giai đoạn 2016 - 2020», «năm học 2020-2021»."""
    found: list[Years] = []
    every = [_span(match) for pattern in _SPANS for match in pattern.finditer(folded)]
    for years in sorted(every, key=lambda one: (one.start, -one.end)):
        if not found or years.start >= found[-1].end:
            found.append(years)
    return tuple(found)


def find_years(folded: str) -> Years | None:
    """The years of an achievement in a folded text; null where it gives none or only a length («10 năm»).

    A span wins over a single year; a whole date is an event and gives its year twice. Years that are part of
    the name or the date of a law are the caller's to leave out.
    """
    for pattern in (*_SPANS, _IN_BRACKETS):
        match = pattern.search(folded)
        if match and not _ANNIVERSARY.search(folded[: match.start(1)]):
            return _with_next(_span(match), folded)
    if (match := _LIST.search(folded)) and _in_a_row(match[0]):
        return _span(match)
    if match := _JUBILEE.search(folded):
        return Years(int(match[2]), int(match[2]), match.start(2), match.end(2), "year")
    if found := find_date(folded):
        return Years(found.value.year, found.value.year, found.start, found.end, "event")
    if match := _QUARTER.search(folded) or _SINGLE.search(folded):
        year = int(match[1])
        return Years(year, year, match.start(), match.end(), "year")
    return None


def _with_next(years: Years, folded: str) -> Years:
    """«năm học 2023 - 2024 và năm học 2024 - 2025»: spans that follow on each other are one."""
    while (match := _NEXT.match(folded, years.end)) and int(match[1]) in (years.last, years.last + 1):
        years = replace(years, last=int(match[2]), end=match.end())
    return years


def _in_a_row(words: str) -> bool:
    """«năm 2018, 2019, 2020» names every year of a span."""
    years = [int(year) for year in re.findall(r"\d{4}", words)]
    return all(later == earlier + 1 for earlier, later in pairwise(years))


def _span(match: re.Match[str]) -> Years:
    first, last = sorted((int(match[1]), int(match[2])))
    return Years(first, last, match.start(), match.end(), "span")
