"""Where the lists of a sheet begin and end, and what stands above, between and below them.

A sheet has no paragraphs and no tables: the head of a paper (NĐ 30/2020, Phụ lục I), its title, the list, the totals
and the signatures are all typed into the same grid of cells. A list is told by its rules, by a heading «STT», or else
by rows that fill the same columns.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from ingest.docx_tables import COUNTER_HEADS
from ingest.sheet_grid import GridCell, GridRow
from ingest.text import fold

_HEADS = COUNTER_HEADS | {"no"}
_COUNTED = re.compile(r"\d{1,6}[.)]?$")
_MOTTO = re.compile(r"cong\s+hoa\s+xa\s+hoi|doc\s+lap\s*[-–]|dang\s+cong\s+san")
_TOTALS = re.compile(r"(?:tong|cong|an\s+dinh|danh\s+sach\s+(?:nay\s+)?(?:gom|co)|bang\s+chu|so\s+tien)\b")
_CLOSING = re.compile(
    r"^(?:nguoi\s+(?:lap|ghi)|thu\s+truong|noi\s+nhan|lap\s+bang|xac\s+nhan|t/?m\s*\.|k/?t\s*\.|[^,]{0,40}(?:,\s*+|(?<!\s)\s++)?ngay[\s\d.…]+thang)"
)
_FEWEST_ROWS = 3  # of two filled columns without a heading, to be a list
_FOOT_ROWS = 15  # under a list, at most
_ROWS_BRIDGED = 3  # rows without rules inside a ruled list


@dataclass(frozen=True, slots=True)
class Region:
    """Rows that belong together: a list, or text laid out over the cells."""

    is_table: bool
    rows: tuple[GridRow, ...]


def regions(rows: Sequence[GridRow]) -> list[Region]:
    """The rows of a sheet cut into lists and text, in order."""
    marks = _ruled(rows)
    if any(marks):
        _bridge(rows, marks)
    has_rules = any(marks)
    found: list[Region] = []
    at = 0
    for marked, group in groupby(marks):
        part = rows[at : at + len(list(group))]
        at += len(part)
        found += _ruled_part(part) if marked else _plain_part(part, by_shape=not has_rules)
    return _joined(found)


def _ruled(rows: Sequence[GridRow]) -> list[bool]:
    """Which rows stand in a ruled list: rules around a cell, in at least two rows and two columns of it."""
    marks = [any(cell.ruled for cell in row.cells) for row in rows]
    at = 0
    for marked, group in groupby(list(marks)):
        size = len(list(group))
        if marked and (size < 2 or len({c.left for row in rows[at : at + size] for c in row.cells}) < 2):
            marks[at : at + size] = [False] * size
        at += size
    return marks


def _bridge(rows: Sequence[GridRow], marks: list[bool]) -> None:
    """Rows without rules belong to a ruled list between two parts of it, and below it while they go on like it."""
    at = 0
    while at < len(rows):
        if marks[at] or at == 0 or not marks[at - 1]:
            at += 1
            continue
        end = next((i for i in range(at, min(at + _ROWS_BRIDGED + 1, len(rows))) if marks[i]), None)
        if end is not None and not is_head(rows[end]) and all(len(row.cells) <= 2 for row in rows[at:end]):
            marks[at:end] = [True] * (end - at)
        elif not rows[at].gap and len(rows[at].cells) >= 2 and _counts(rows[at].cells[0]):
            marks[at] = True
        at += 1


def is_head(row: GridRow) -> bool:
    """Whether a row heads a list: «STT | Họ và tên | …»."""
    return len(row.cells) >= 2 and _counter_of(row) is not None


def _counter_of(row: GridRow) -> int | None:
    """The column headed «STT» or «TT»."""
    heads = (cell.left for cell in row.cells if fold(cell.text).strip(" .:") in _HEADS)
    return next(heads, None)


def _counts(cell: GridCell) -> bool:
    return _COUNTED.match(cell.text) is not None


def _ruled_part(rows: Sequence[GridRow]) -> Iterator[Region]:
    """A ruled stretch: cut at every heading; single lines above a heading and totals below it are text."""
    for part in _cut_at_heads(rows):
        first = next((i for i, row in enumerate(part) if is_head(row)), None)
        if first is None or any(len(row.cells) > 3 for row in part[:first]):
            first = next((i for i, row in enumerate(part) if len(row.cells) > 1), len(part))
        yield from _three(part, first, _above_foot(part, first, len(part)))


def _above_foot(rows: Sequence[GridRow], first: int, last: int) -> int:
    """Where the totals and the signatures under a list begin, when they stand inside its rules or close below it.

    Such a line fills fewer columns than the list does, and no full or counted row comes after it.
    """
    if first >= last:
        return last
    usual = max(_usual(rows[first:last]), len(rows[first].cells))
    counter = _counter_of(rows[first])
    for index in range(last - 1, max(first, last - 1 - _FOOT_ROWS), -1):
        row = rows[index]
        if len(row.cells) >= usual or any(cell.left == counter and _counts(cell) for cell in row.cells):
            break
        if any(_TOTALS.match(text) or _CLOSING.match(text) for text in (fold(cell.text) for cell in row.cells)):
            last = index
    return last


def _usual(rows: Sequence[GridRow]) -> float:
    """How many columns the rows of a list usually fill, group headings aside."""
    return median([len(row.cells) for row in rows if len(row.cells) > 1] or [1])


def _cut_at_heads(rows: Sequence[GridRow]) -> Iterator[Sequence[GridRow]]:
    """The rows cut before every heading but the first, with the single lines just above it."""
    start, seen = 0, False
    for index, row in enumerate(rows):
        if not is_head(row):
            continue
        if seen:
            cut = index
            while cut > start + 1 and len(rows[cut - 1].cells) == 1:
                cut -= 1
            yield rows[start:cut]
            start = cut
        seen = True
    yield rows[start:]


def _plain_part(rows: Sequence[GridRow], by_shape: bool) -> Iterator[Region]:
    """Rows without rules: lists under headings; without a heading a list by its shape, where that is asked."""
    if not any(is_head(row) for row in rows):
        first, last = _shaped(rows) if by_shape else (len(rows), len(rows))
        yield from _three(rows, first, _above_foot(rows, first, last))
        return
    for part in _cut_at_heads(rows):
        first = next(i for i, row in enumerate(part) if is_head(row))
        yield from _three(part, first, _above_foot(part, first, _end_under(part, first)))


def _end_under(rows: Sequence[GridRow], head: int) -> int:
    """Where a list without rules ends: after its last counted row, or its last row filled like the others."""
    counter = _counter_of(rows[head])
    counted = [
        index
        for index, row in enumerate(rows)
        if index > head and any(cell.left == counter and _counts(cell) for cell in row.cells)
    ]
    if not counted:
        return _last_filled(rows, head) + 1
    last = counted[-1]
    while last + 1 < len(rows) and not rows[last + 1].gap and len(rows[last + 1].cells) >= 3:
        last += 1
    return last + 1


def _last_filled(rows: Sequence[GridRow], head: int) -> int:
    """The last row that fills at least half as many columns as the list usually does.

    A few cells below an empty row are signatures side by side.
    """
    usual = _usual(rows[head:])
    needed = max(2, -(-usual // 2))
    full = [index for index in range(head, len(rows)) if len(rows[index].cells) >= needed]
    while len(full) > 2 and rows[full[-1]].gap and len(rows[full[-1]].cells) <= 3 < usual + 1:
        full.pop()
    return full[-1]


def _shaped(rows: Sequence[GridRow]) -> tuple[int, int]:
    """A list without rules and heading: from a row of three columns on, or three rows of the same two."""
    for index, row in enumerate(rows):
        if len(row.cells) >= 3 and (index + 1 == len(rows) or len(rows[index + 1].cells) >= 2):
            return index, _last_filled(rows, index) + 1
    start = 0
    for index, (above, below) in enumerate(pairwise((*rows, GridRow(-1, ())))):
        if _lefts(above) == _lefts(below):
            continue
        part = rows[start : index + 1]
        if len(part) >= _FEWEST_ROWS and len(above.cells) == 2 and not _is_paper_head(part):
            return start, index + 1
        start = index + 1
    return len(rows), len(rows)


def _lefts(row: GridRow) -> list[int]:
    return [cell.left for cell in row.cells]


def _is_paper_head(rows: Sequence[GridRow]) -> bool:
    return any(_MOTTO.search(fold(cell.text)) for row in rows[:8] for cell in row.cells)


def _three(rows: Sequence[GridRow], first: int, last: int) -> Iterator[Region]:
    """Text, list, text; a list of a single column is text as well."""
    table = rows[first:last]
    if len({cell.left for row in table for cell in row.cells}) < 2:
        yield Region(False, tuple(rows))
        return
    yield Region(False, tuple(rows[:first]))
    yield Region(True, tuple(table))
    yield Region(False, tuple(rows[last:]))


def _joined(found: list[Region]) -> list[Region]:
    """Stretches of text that follow each other as one; empty ones go."""
    out: list[Region] = []
    for region in found:
        if not region.rows:
            continue
        if out and not region.is_table and not out[-1].is_table:
            out[-1] = Region(False, out[-1].rows + region.rows)
        else:
            out.append(region)
    return out
