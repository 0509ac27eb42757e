"""The prize that an item opens with: «Giải Nhất (20.000.000 đồng): Giải pháp “…”, tác giả A»."""

import re

from extract import merit
from extract.decision import Fact
from extract.passage import Passage

_PRIZE = re.compile(
    r"(?:dat\s+)?giai\s+(?:nhat|nhi|ba|tu|khuyen\s+khich|dac\s+biet|xuat\s+sac|[abc]|[123]|i{1,3})"
    r"(?:\s*\((?P<sum>[^()]{1,60})\))?\s*(?::|[-–](?=\s))\s*"
)


def cut(item: Passage) -> tuple[Passage, Fact[int] | None]:
    """The item behind its prize, and the sum in brackets; an item without one, or with nothing behind it, as it is."""
    match = _PRIZE.match(item.folded)
    if match is None or match.end() >= len(item.text):
        return item, None
    return item.after(match), merit.bonus(item.group(match, "sum"), column=True) if match["sum"] else None
