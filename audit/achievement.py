"""Whether two awards reward one achievement: the topic of the reason, the events it names, and the period.

Luật 06/2022/QH15, Điều 5 khoản 2 điểm c: one achievement is not rewarded several times.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ingest.text import fold
from store.records import AwardRecord

SAME_TOPIC, NEAR_TOPIC = 0.7, 0.5
"""Shared part of the words that carry the topic: from here on the same, and from here on similar."""

_DATE = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_COUNTED = re.compile(r"\b\d+ (?=(?:tập thể|cá nhân|hộ|gia đình|ông|bà|đồng chí)\b)", re.IGNORECASE)
_STATE_FORMULA = re.compile(
    r"góp phần\s+(?:tích cực\s+)?vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc", re.IGNORECASE
)
"""How the reasons of State orders end; it tells nothing."""
_LENGTH = re.compile(r"\b\d{1,3}\s+năm\b(?!\s+\d{4})", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_]+")
_BOILERPLATE = frozenset(
    fold(
        "đã có nhiều thành tích đạt xuất sắc tiêu biểu nổi bật đóng góp trong công tác phong trào thi đua thực hiện"
        " triển khai tổ chức hoàn thành tốt nhiệm vụ được giao năm học từ đến giai đoạn giai kỳ tháng ngày nhân dịp"
        " và của các cho là về vì với tại trên địa bàn tỉnh huyện xã thành phố phường việc tặng thưởng truy bằng khen"
        " giấy cờ cá nhân tập thể ông bà hộ gia đình chủ tịch ủy ban nhân dân ubnd có góp phần quả hiệu một số"
    ).split()
)

Relation = Literal["same", "generic", "near", "different", "unknown"]


@dataclass(frozen=True, slots=True)
class Topic:
    """What a reason is about: its telling words, its numbers, the days of its events, whether it looks back on
    a number of years («10 năm thực hiện»)."""

    words: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[str]
    review: bool


@lru_cache(maxsize=100_000)
def topic_of(text: str) -> Topic:
    """The topic of a reason; years belong to the period and are left out."""
    days = frozenset("/".join(part.lstrip("0") for part in found.groups()) for found in _DATE.finditer(text))
    rest = text
    for pattern in (_DATE, _YEAR, _COUNTED, _STATE_FORMULA):
        rest = pattern.sub(" ", rest)
    tokens = [fold(token) for token in _TOKEN.findall(rest)]
    numbers = frozenset(token.lstrip("0") for token in tokens if token.isdigit())
    words = frozenset(token for token in tokens if not token.isdigit() and token not in _BOILERPLATE)
    return Topic(words, numbers, days, _LENGTH.search(text) is not None)


@lru_cache(maxsize=200_000)
def relate(left: str, right: str) -> Relation:
    """How two reasons stand to each other; two that say only «xuất sắc nhiệm vụ» are `generic`."""
    one, other = topic_of(left), topic_of(right)
    if _apart(one.days, other.days) or _apart(one.numbers, other.numbers):
        return "different"
    if not one.words and not other.words:
        return "generic"
    if not one.words or not other.words:
        return "unknown"
    shared = len(one.words & other.words) / len(one.words | other.words)
    if shared >= SAME_TOPIC:
        return "same" if one.review == other.review else "near"
    return "near" if shared >= NEAR_TOPIC else "different"


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Both sides name some, none of them the same: «10 năm» and «5 năm», two days of two events."""
    return bool(one and other) and not one & other


def reason_of(record: AwardRecord) -> str | None:
    """The reason of an award: its own with the movement, or what the title of its decision says."""
    own = " ".join(text for text in (record.reason, record.movement) if text)
    return own or record.document.title


@dataclass(frozen=True, slots=True)
class Period:
    """The first and the last year of an achievement; a school year counts by the year it begins in."""

    first: int
    last: int
    school: bool


def period_of(record: AwardRecord) -> Period | None:
    """The period of an award, or null where none is given; «năm học 2019-2020» begins and ends in 2019."""
    return _period(record.years, record.period_text, record.reason)


@lru_cache(maxsize=100_000)
def _period(years: tuple[int, int] | None, period_text: str | None, merit: str | None) -> Period | None:
    if years is None:
        return None
    first, last = years
    school = "nam hoc" in fold(f"{period_text or ''} {merit or ''}")
    return Period(first, last - 1 if school and last > first else last, school)


def overlap(left: Period, right: Period) -> bool:
    """Whether two periods share time; school year and calendar year are kept apart (R-DUP-03, exception 4)."""
    if left.school != right.school:
        return False
    return max(left.first, right.first) <= min(left.last, right.last)
