"""The prize that an item opens with: «Giải Nhất (20.000.000 đồng): Giải pháp “…”, tác giả A»."""

import re
from dataclasses import replace

from extract import merit, scope
from extract.decision import Fact
from extract.passage import Passage
from extract.scope import Scope

_LONGEST = 120
"""Characters of a prize's heading at most."""
_NAMED = r"(?:dat\s+)?giai\s+(?:nhat|nhi|ba|tu|khuyen\s+khich|dac\s+biet|xuat\s+sac|[abc]|[123]|i{1,3})"
_PRIZE = re.compile(
    rf"{_NAMED}"
    r"(?:\s*\((?P<sum>[^()]{1,60})\))?\s*(?::|[-–](?=\s))\s*"
)
_HEADING = re.compile(
    rf"{_NAMED}(?:\s*\(?\d{{1,3}}\s+(?:giai|tac\s+pham)\)?)?[\s,:–(-]{{1,4}}(?:(?:moi\s+giai|tri\s+gia|muc\s+thuong|thuong)\s+)?"
    r"(?P<sum>\d[\d.,]{0,14}\s*(?:trieu\s*)?(?:dong|d))(?:/\s?giai)?\W*"
)


def heading(line: Passage) -> Fact[int] | None:
    """The sum of «GIẢI NHẤT (20.000.000 đồng/giải)», which those below have won; null for any other line."""
    match = _HEADING.fullmatch(line.folded) if len(line.text) < _LONGEST else None
    return merit.bonus(line.group(match, "sum"), column=True) if match else None


def said_alone(line: Passage, below: Scope) -> Scope | None:
    """The scope below a line that says only how an award is given, or which prize was won; null for any other."""
    if (late := scope.verb_alone(line)) is not None:
        return replace(below, posthumous=late)
    prize = heading(line)
    return replace(below, merit=replace(below.merit, bonus=prize)) if prize else None


def cut(item: Passage) -> tuple[Passage, Fact[int] | None]:
    """The item behind its prize, and the sum in brackets; an item without one, or with nothing behind it, as it is."""
    match = _PRIZE.match(item.folded)
    if match is None or match.end() >= len(item.text):
        return item, None
    return item.after(match), merit.bonus(item.group(match, "sum"), column=True) if match["sum"] else None
