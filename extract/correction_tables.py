"""Tables that correct names: a column for what was printed and one for what is right («Đã in | Sửa lại là»)."""

import re
from collections.abc import Iterator

from extract import recipients
from extract.decision import Mention
from extract.entries import Grid

_WAS = re.compile(
    r"(?<![a-z])(?:da\s+(?:in|ghi|viet|cong\s+bo)|in\s+nham|ghi\s+nham|in\s+sai|ghi\s+sai|sai|cu)(?![a-z])"
)
_NOW = re.compile(
    r"(?<![a-z])(?:sua(?:\s+(?:lai|doi))?|dinh\s+chinh|dieu\s+chinh|cai\s+chinh|dung|moi)(?:\s+(?:la|thanh))?(?![a-z])"
)


def named(grid: Grid) -> Iterator[Mention]:
    """The persons in both columns, row by row; nobody of a table without such columns."""
    heads = {cell.column: cell.text.folded for cell in grid.rows[0].cells} if grid.rows else {}
    was = [column for column, head in heads.items() if _WAS.search(head)]
    now = [column for column, head in heads.items() if _NOW.search(head) and column not in was]
    if len(was) != 1 or len(now) != 1:
        return
    for row in grid.rows[1:]:
        for cell in row.cells:
            who = recipients.read(cell.text, None) if cell.column in (*was, *now) and cell.text else None
            if who is not None and who.kind == "ca-nhan":
                yield Mention(who, None, cell.text.quote)
