"""Words that name a time, read as a deadline: «ngày 15/11 hằng năm», «Quý IV/2021», «từ tháng 5 đến tháng 9»."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from extract.decision import Deadline, Every, Task

YEAR = r"(?:19|20)\d{2}"
_EACH = r"(?:\s+(?:cua\s+)?(?:hang|moi)\s*(?P<each>nam|quy|thang|tuan))?"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_EVERY: dict[str, Every] = {"nam": "year", "quy": "quarter", "thang": "month", "tuan": "week"}
QUARTERS = r"(?:i{1,3}|iv|[1-4])"


@dataclass(frozen=True, slots=True)
class Calendar:
    """What completes a day without its year: the years of the plan and the day it was issued."""

    issued_on: date | None = None
    period: tuple[int, int] | None = None

    def may_ask(self, task: Task) -> bool:
        """Whether words may set a task: what names nobody and was over when the plan was issued tells what was done."""
        days = [due.value.latest for due in task.deadlines]
        over = self.issued_on is not None and all(day is not None and day < self.issued_on for day in days)
        return bool(task.leads or task.supports) or not over

    def year_of(self, month: int) -> int | None:
        """The year of a month named without one: the plan's only year, else the next such month."""
        if self.period and self.period[0] == self.period[1]:
            return self.period[0]
        if self.issued_on:
            return self.issued_on.year + (month < self.issued_on.month)
        return None


Reader = Callable[[re.Match[str], Calendar], Deadline | None]


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _on_day(match: re.Match[str], calendar: Calendar) -> Deadline | None:
    day, month = int(match["d"]), int(match["m"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if match["each"]:
        return Deadline(every=_EVERY[match["each"]], month=month, day=day)
    year = int(match["y"]) if match["y"] else calendar.year_of(month)
    if year is None:
        return Deadline(month=month, day=day)
    try:
        latest = date(year, month, day)
    except ValueError:
        return None
    return Deadline(latest=latest, month=month, day=day) if not match["y"] else Deadline(latest=latest)


def _monthly(match: re.Match[str], _: Calendar) -> Deadline | None:
    day = int(match["d"])
    quarter = "quy" in (match["each"] or match["end"] or "")
    return Deadline(every="quarter" if quarter else "month", day=day) if 1 <= day <= 31 else None


def _in_quarter(match: re.Match[str], calendar: Calendar) -> Deadline | None:
    quarters = [_ROMAN.get(q) or int(q) for q in re.findall(r"\b(?:i{1,3}|iv|[1-4])\b", match["q"])]
    return _in_months(match, calendar, min(quarters) * 3 - 2, max(quarters) * 3)


def _in_half(match: re.Match[str], calendar: Calendar) -> Deadline | None:
    first = 1 if match["half"] == "dau" else 7
    return _in_months(match, calendar, first, first + 5)


def _in_month(match: re.Match[str], calendar: Calendar) -> Deadline | None:
    months = [int(month) for month in re.findall(r"\d{1,2}", match["months"])]
    if not all(1 <= month <= 12 for month in months):
        return None
    return _in_months(match, calendar, min(months), max(months))


def _in_months(match: re.Match[str], calendar: Calendar, first: int, last: int) -> Deadline:
    """Whole months of one year; what is due before them ends with the month that precedes them."""
    before = _is_before(match)
    latest = (first - 2) % 12 + 1 if before else last
    if match["each"]:
        return Deadline(every="year", month=latest)
    year = int(match["y"]) - (before and first == 1) if match["y"] else calendar.year_of(latest)
    if year is None:
        return Deadline(month=latest)
    begin = None if before else date(year, first, 1)
    return Deadline(begin, _last(year, latest), month=None if match["y"] else latest)


def _is_before(match: re.Match[str]) -> bool:
    """«trước Quý IV» is over on 30/9; «trước cuối tháng 9», «trước ngày 30/9» still have that day."""
    opens = re.match(r"(?:dau\s|quy|thang|nam|\d)", match[0])
    return opens is not None and re.search(r"(?<![a-z])truoc\s+$", match.string[: match.start()]) is not None


def _in_years(match: re.Match[str], _: Calendar) -> Deadline | None:
    first, last = int(match["y1"]), int(match["y"] or match["y1"])
    if first > last:
        return None
    return (
        Deadline(latest=date(first - 1, 12, 31))
        if _is_before(match)
        else Deadline(date(first, 1, 1), date(last, 12, 31))
    )


def _between(match: re.Match[str], calendar: Calendar) -> Deadline | None:
    """«từ tháng 5 đến tháng 9/2021», «từ ngày 01/5 đến ngày 30/6/2022»: each end read alone, the year of the last."""
    last = match["y2"] or calendar.year_of(int(match["m2"]))
    first = match["y1"] or last
    if last is None:
        return None
    try:
        months = int(match["m1"]), int(match["m2"])
        opens = date(int(first or last), months[0], int(match["d1"] or 1))
        ends = date(int(last), months[1], int(match["d2"])) if match["d2"] else _last(int(last), months[1])
    except ValueError:
        return None
    return Deadline(opens if opens <= ends else None, ends)


def _again(match: re.Match[str], _: Calendar) -> Deadline | None:
    word = match["each"] or match["of"]
    if word is None:
        return Deadline(every="half-year" if match["half"] else "always")
    return Deadline(every=_EVERY[word])


def _after(_match: re.Match[str], _: Calendar) -> Deadline | None:
    return Deadline()


_WHEN: tuple[tuple[str, Reader], ...] = (
    (
        rf"tu\s+(?:ngay\s+)?(?:(?P<d1>\d{{1,2}})\s*[/.-]\s*|thang\s+)(?P<m1>\d{{1,2}})(?:\s*[/.-]\s*(?P<y1>{YEAR}))?"
        rf"\s+(?:den\s+)(?:het\s+)?(?:ngay\s+)?(?:(?P<d2>\d{{1,2}})\s*[/.-]\s*|thang\s+)(?P<m2>\d{{1,2}})"
        rf"(?:\s*(?:[/.-]|nam)\s*(?P<y2>{YEAR}))?(?![\d/])",
        _between,
    ),
    (
        r"(?:\d{1,2}\s*+(?:gio|h|g)\s*+(?:\d{2}\s*+)?(?:,\s*+)?)?(?:ngay\s+)?(?P<d>\d{1,2})(?:\s*+[/.-]\s*+|\s++thang\s++)(?P<m>\d{1,2})"
        rf"(?:\s*+(?:[/.-]|(?:,\s*+)?nam\s)\s*+(?P<y>{YEAR}))?(?![\d/]){_EACH}",
        _on_day,
    ),
    (
        r"ngay\s+(?P<d>\d{1,2})\s+(?:(?:cua\s+)?(?:hang|moi)\s*(?P<each>thang|quy)|"
        r"(?:cua\s+)?thang\s+(?P<end>(?:dau|cuoi|sau|tiep\s+theo|lien\s+ke)(?:\s+(?:cua\s+)?(?:moi\s+)?quy)?))",
        _monthly,
    ),
    (
        rf"(?:het\s+|cuoi\s+|dau\s+|trong\s+)?quy\s+(?P<q>{QUARTERS}(?:\s*(?:,|va|-|–|den)\s*(?:quy\s+)?{QUARTERS}){{0,3}})\b"
        rf"(?:\s*+(?:(?:[,/-]|nam)\s*+)?(?:nam\s+)?(?P<y>{YEAR}))?{_EACH}",
        _in_quarter,
    ),
    (rf"(?:0?6|sau)\s+thang\s+(?P<half>dau|cuoi)\s+nam(?:\s+(?P<y>{YEAR}))?{_EACH}", _in_half),
    (
        rf"(?:(?:dau|giua|cuoi|het|trung\s+tuan|thuong\s+tuan|ha\s+tuan)\s+)?thang\s+(?P<months>\d{{1,2}}(?:\s*(?:,|va|-|–|den|hoac)\s*(?:thang\s+)?\d{{1,2}}(?![\d/]*\d{{4}}/)){{0,3}})"
        rf"(?!\d)(?:\s*+(?:[/.-]|(?:,\s*+)?nam\s)\s*+(?P<y>{YEAR}))?(?!\d){_EACH}",
        _in_month,
    ),
    (
        rf"(?:(?:dau|giua|cuoi|het|giai\s+doan|tu)\s+)?(?:nam\s+)?(?P<y1>{YEAR})(?:\s*(?:-|–|den)\s*(?:het\s+)?(?:nam\s+)?(?P<y>{YEAR}))?(?!\d)",
        _in_years,
    ),
    (
        r"\d{1,2}\s+(?:\([^)]{1,20}\)\s*)?ngay(?:\s+lam\s+viec)?\s*+(?:,\s*+)?(?:ke\s+tu|tu\s+khi|sau|truoc|tinh\s+tu)[^,;.]{0,60}",
        _after,
    ),
    (
        r"(?:dinh\s+ky\s+)?(?:hang|moi)\s*(?P<each>nam|quy|thang|tuan)|dinh\s+ky\s+(?:(?P<half>0?6\s+thang|sau\s+thang)|(?P<of>nam|quy|thang|tuan))"
        r"|thuong\s+xuyen|dinh\s+ky",
        _again,
    ),
)
LOOSE = frozenset({_in_years, _again})
"""Readers of words that are a deadline only behind a firm cue: «năm 2021», «hằng quý»."""
READERS = tuple((re.compile(pattern), read) for pattern, read in _WHEN)
"""Pattern on folded text -> how it is read, in the order in which they are tried."""
