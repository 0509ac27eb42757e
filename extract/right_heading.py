"""The heading of the right column, where it was read behind the name of the paper's type.

«QUYẾT ĐỊNH» set at the left close under the number stands in the left column for whoever reads by places alone; then
the name of the state, its motto and the day (NĐ 30/2020, Phụ lục I, mục II.1 and II.4) follow it.
"""

import re

from extract.dating import DATE_LINE
from extract.titles import title_type
from ingest.document import PlacedBlock
from ingest.text import fold

_STATE = re.compile(
    r"(?<!\W)\W*+(?:(?:nuoc )?cong hoa xa hoi chu nghia viet nam|viet nam dan chu cong hoa|dang cong san viet nam)\W*"
)
_MOTTO = re.compile(r"(?<!\W)\W*+doc lap\b.{0,30}")
_MOST = 5
"""Lines of such a heading, ornaments among them."""
_SEARCHED = 30
"""Blocks among which the title is looked for."""
_LONGEST = 60
"""Letters of a line that tells place and day."""


def before_title(placed: tuple[PlacedBlock, ...]) -> tuple[PlacedBlock, ...]:
    """The blocks, the right column's heading moved up before the title that it was read behind."""
    opened = (n for n, each in enumerate(placed[:_SEARCHED]) if each.table is None and title_type(each.block.text))
    title = next(opened, None)
    if title is None:
        return placed
    folded = [fold(each.block.text).strip() for each in placed[title + 1 : title + 1 + _MOST]]
    count = next((n for n, line in enumerate(folded) if not _is_heading(line)), len(folded))
    if not any(_STATE.fullmatch(line) or _is_day(line) for line in folded[:count]):
        return placed
    behind = title + 1 + count
    return (*placed[:title], *placed[title + 1 : behind], placed[title], *placed[behind:])


def _is_heading(line: str) -> bool:
    return bool(_STATE.fullmatch(line) or _MOTTO.fullmatch(line) or _is_day(line)) or not any(map(str.isalnum, line))


def _is_day(line: str) -> bool:
    """«Hậu Giang, ngày 10 tháng 3 năm 2021», which names its place first."""
    day = DATE_LINE.search(line) if len(line) <= _LONGEST else None
    return day is not None and day.start() > 0 and day[0].startswith(",")
