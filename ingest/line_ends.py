"""What the words of two lines say about each other: whether the lower one goes on, and what parts them."""

import re
from collections.abc import Sequence

from ingest.encoding_case import UPPER

_MARKER = re.compile(
    rf"""\A(?: \d{{1,3}}(?:\.\d{{1,2}})*(?:[.)](?=\s|[^\W\d_])|:(?=\s[{UPPER}]))
                                                        # 1.  01.  1.1.  2)  run-on «1.Ông»  «2: Bà» of a scan
      | \d{{1,3}}\s?[/–-](?=\s[{UPPER}](?![{UPPER}]))    # 1/ Ông  2- Bà, as typists had it
      | [a-zđ]\)                                        # a)
      | \(\d{{1,3}}\)(?=\s[{UPPER}])                       # (1) Ông
      | [IVXL]{{1,6}}[.)](?=\s)                           # I.
      | [A-H]\.(?=\s[{UPPER}])                           # B. CÁ NHÂN
      | [-–—+•●*▪](?=\s*[^\W\d_])                       # - + •
      | (?:Điều|ĐIỀU)\s+(?:\d+|[IVX]+(?=\s?[:.–-])) )""",
    re.VERBOSE,
)
_GLUED = re.compile(rf"(?:(?<!\S)[^\s\d]*\d[^\s/]*/\S*-|[{UPPER}]{{2}}-|\d/)$")
_OPEN_DAY = re.compile(r"(?:ngày|tháng|năm)$", re.IGNORECASE)
_FARTHEST = 3
_PAIRS = (("(", ")"), ("“", "”"), ("«", "»"))


def starts_item(text: str) -> bool:
    """Whether a line opens a list item or an article: «1.», «a)», «- », «I.», «Điều 1»."""
    return _MARKER.match(text) is not None


def separator(upper: str, lower: str) -> str:
    """Nothing where a symbol such as «1043/KH-UBND» was broken after its hyphen, else a space."""
    glued = upper.endswith(("-", "/")) and lower[:1].isupper() and _GLUED.search(upper[-60:])
    return "" if glued else " "


def torn(upper: str, lower: str) -> bool:
    """Whether what the upper line begins is ended in the lower one: a symbol after its hyphen, or a date whose figures
    stand below: «Mường Lạn, ngày 14 tháng 11 năm | 2025»."""
    return separator(upper, lower) == "" or (lower[:1].isdigit() and _OPEN_DAY.search(upper[-8:]) is not None)


def inside(lines: Sequence[str]) -> frozenset[int]:
    """The lines, counted from 0, to whose end a bracket or quotation mark reaches that was opened at most three above:
    «(Kèm theo Quyết định của Chủ tịch | UBND huyện)»."""
    found: set[int] = set()
    for start, line in enumerate(lines):
        for one, end in _PAIRS:
            if one not in line or line.rfind(one) < line.rfind(end):
                continue
            below = range(start + 1, min(start + 1 + _FARTHEST, len(lines)))
            if (closing := next((n for n in below if end in lines[n]), None)) is not None:
                found.update(range(start + 1, closing + 1))
    return frozenset(found)
