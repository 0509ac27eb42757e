"""Movements by name: «phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”» (Luật 06/2022/QH15, Điều 16)."""

import re
from collections.abc import Iterator
from functools import cache

from extract import terms
from extract.decision import Fact
from extract.passage import Passage

_QUOTED = re.compile(
    r"(?<!\s)\s*+(?::\s*+)?(?P<open>[“\"«‘'”])(?:\s(?=\s{3}))*+\s{0,3}"
    r"(?P<name>[^“”\"«»‘’]{3,160}?)(?:(?<!\s)\s++)?+[”\"»’'“](?!\w)"
)
_LONGEST = 16
"""Words of an unquoted name at most: what goes on longer is a sentence."""

_LONGEST_NAME = 300
"""Letters of one at most."""


@cache
def _opens() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:(?:{terms.exact(terms.words('movements', 'opens'))})(?!\w)|"
        r"(?<!cờ )(?<!sĩ )(?<!sỹ )(?<!hiệu )(?<!báo )thi đua(?: thực hiện)?(?=:? ?[“\"«]))"
    )


@cache
def _ends() -> re.Pattern[str]:
    ends = terms.exact(terms.words("movements", "ends"))
    return re.compile(rf"(?<!\s)(?:\s*+(?:[,;:.()–/“”\"«»]|(?<=\s)-\s|$)|\s++(?:{ends})(?!\w))")


@cache
def _nameless() -> re.Pattern[str]:
    return re.compile(rf"(?:{terms.exact(terms.words('movements', 'nameless'))})(?!\w)")


def find(text: Passage) -> Iterator[Fact[str]]:
    """Every movement that a passage names, in order: the words between quotes, else those up to what ends a name.

    «Phong trào thi đua yêu nước», «phong trào thi đua của tỉnh» name none.
    """
    plain = _joined(text.plain)
    at = 0
    while opened := _opens().search(plain, at):
        at = opened.end()
        quoted = _QUOTED.match(text.text, at)
        name = text.group(quoted, "name") if quoted else _bare(text, plain, at)
        if name:
            yield Fact(name.text, name.quote, "movement-quoted" if quoted else "movement", 0.97 if quoted else 0.85)
            at = name.end - text.start


@cache
def _inner() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('movements', 'inside'))})(?!\w)")


def _joined(plain: str) -> str:
    """Commas inside fixed phrases end no name («xóa nhà tạm, nhà dột nát»)."""
    return _inner().sub(lambda match: match[0].replace(",", " ").replace("-", " ").replace("–", " "), plain)


def _bare(text: Passage, plain: str, at: int) -> Passage | None:
    """A name without quotes («phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2020»)."""
    ended = _ends().search(plain, at, at + _LONGEST_NAME)  # where nothing ends it, the end of these letters does
    name = text.cut(at, ended.start() if ended else at)
    start = name.start - text.start
    length = len(name.text.split())
    if not 2 <= length <= _LONGEST or _nameless().match(plain, start):
        return None
    return name


def first(text: Passage) -> Fact[str] | None:
    """The first movement that a passage names."""
    return next(find(text), None)
