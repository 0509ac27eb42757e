"""The column that tells for how many years in the Party a badge is («Loại HH | 60»), but for that of an age."""

import re
from collections.abc import Mapping, Sequence

from extract.decision import Award, Fact
from extract.entries import GridRow
from extract.passage import Passage
from ingest.text import fold

OF_PARTY = re.compile(r"huy hieu (?:tuoi )?dang(?: vien| cong san viet nam)?$|huy hieu \d\d[ ,].{0,120} tuoi dang$")
"""The badge whose years another place tells."""
_YEARS = re.compile(
    r"(?:truy\s+tang\s+)?(?:3|4|5|6|7|8|9)[05](?:\s*nam(?:\s+tuoi\s+dang)?)?(?:(?<!\s)\s*+[(,–-]?\s*+truy\s+tang)?+\W*$"
)
"""Badges are for 30, 40, 45, 50 … 90 years (Hướng dẫn 02-HD/BTCTW, 9/12/2021; Quy định 24-QĐ/TW, khoản 27)."""
_SHARE = 0.8
_OTHER = re.compile(
    r"(?:tuoi(?! dang)|do tuoi|so nam (?!tuoi dang|vao dang)|tham nien|diem|tong|so (?:phieu|luong|diem)|ty le)"
)
"""Heads of figures that look like such years: how old somebody is, how many points there were."""


def find(
    rows: Sequence[GridRow], heads: Mapping[int, Passage], roles: Mapping[int, str], held: Sequence[Fact[Award]]
) -> dict[int, str]:
    """The last free column whose cells are such years as that of the award, where only badges are granted (`held`)."""
    badges = bool(held) and all(OF_PARTY.match(fold(award.value.name)) for award in held)
    if not badges or "award" in roles.values():
        return {}
    free = [
        column
        for column, head in heads.items()
        if roles.get(column, "note") == "note" and not _OTHER.match(head.folded.strip())
    ]
    told = {
        column: [c.text.folded for row in rows for c in row.cells if c.column == column and c.colspan == 1 and c.text]
        for column in free
    }
    fitting = [
        column
        for column, cells in told.items()
        if cells and sum(map(bool, map(_YEARS.match, cells))) >= _SHARE * len(cells)
    ]
    return dict.fromkeys(fitting[-1:], "award")
