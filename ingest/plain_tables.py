"""Tables and columns in plain text: rows parted by tabs, by bars, or by spaces that stand under one another."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ingest.document import Block
from ingest.docx_tables import Content, Grid, GridCell, as_table, by_columns, is_layout
from ingest.text import normalise

MIN_ROWS = 3
"""Rows that must agree before text counts as a table."""

_GAP = re.compile(r"\S(?:\t+| {3,}|\t[\t ]*| +\t[\t ]*)(?=\S)")
_BAR = re.compile(r"\s*[|│┃║].*[|│┃║]\s*")
_RULE = re.compile(r"[-+=_|:─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬\s]+")
_MAX_WIDTH = 1000
_SHORT = 5  # characters: less is no part of a head
_SECTION = 100  # characters; a longer line between two rows is no heading of a section


Row = tuple[tuple[int, str], ...]
"""The cells of a row that hold something: column and words."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines `start` to `end` (exclusive) of a text, as rows of cells: the first column and the words of each."""

    start: int
    end: int
    rows: tuple[Row, ...]
    width: int


def stretches(lines: Sequence[str]) -> list[Stretch]:
    """The parts of a text that are set in columns, in order."""
    kinds = [_kind(line) for line in lines]
    found: list[Stretch] = []
    at = 0
    while at < len(lines):
        end = _end(lines, kinds, at) if kinds[at] else at
        made = _stretch(lines[at:end], at, kinds[at], _at_edge(lines, at, end)) if end - at > 1 else None
        if made is not None:
            found.append(made)
        at = max(end, at + 1)
    return found


def _kind(line: str) -> str:
    """«|» for a row between bars, «c» for one with a tab or a wide gap in it, «-» for a drawn rule, else empty."""
    if _BAR.fullmatch(line):
        return "-" if _RULE.fullmatch(line) else "|"
    return "c" if _GAP.search(line) else ""


def _end(lines: Sequence[str], kinds: Sequence[str], at: int) -> int:
    """Past the last row: rules count, and a short line alone between two rows, the heading of a section."""
    end = at
    while end < len(lines):
        lone = end + 1 < len(lines) and kinds[end + 1] and 0 < len(lines[end].strip()) < _SECTION
        ruled = lines[end].strip() and _RULE.fullmatch(lines[end])
        if not (kinds[end] or ruled or lone):
            break
        end += 1
    return end


def _at_edge(lines: Sequence[str], start: int, end: int) -> bool:
    """Whether no text stands above, or only little below: the head and the foot of a decision."""
    return not any(map(str.strip, lines[:start])) or sum(1 for line in lines[end:] if line.strip()) <= 8


def _stretch(lines: Sequence[str], at: int, kind: str, at_edge: bool) -> Stretch | None:
    rows = [line for line in lines if not _RULE.fullmatch(line)]
    if kind in ("|", "-"):
        split = [re.split(r"[|│┃║]", row.strip().strip("|│┃║")) for row in rows]
    else:
        split = _by_tabs(rows) or _by_gutters(rows, at_edge) or []
    cells = [tuple((n, text) for n, text in enumerate(map(str.strip, row)) if text) for row in split]
    cells = _closed_up(_joined(cells))
    width = 1 + max((column for row in cells for column, _ in row), default=0)
    parted = [row for row in cells if len(row) > 1]
    if width < 2 or not parted or sum(row[0][1].endswith(":") for row in parted) * 2 > len(parted):
        return None  # «Họ và tên:    Vũ Hải Đăng» is a line of a form
    if len(parted) < MIN_ROWS and not (at_edge and len(parted) == 2 and all(map(_side_by_side, parted))):
        return None
    return Stretch(at, at + len(lines), tuple(cells), width)


def _by_tabs(rows: Sequence[str]) -> list[list[str]] | None:
    """Rows split at every tab, where most have the same number of them."""
    counts = Counter(row.rstrip().count("\t") for row in rows if "\t" in row.strip())
    if not counts:
        return None
    ((_, agreeing),) = counts.most_common(1)
    if agreeing < MIN_ROWS or agreeing * 2 < len(rows):
        return None
    return [row.rstrip().split("\t") for row in rows]


def _by_gutters(rows: Sequence[str], at_edge: bool) -> list[list[str]] | None:
    """Rows split where no row has a letter: gutters of two columns or more."""
    flat = [row.expandtabs(8)[:_MAX_WIDTH] for row in rows]
    parted = [row for row in flat if _GAP.search(row)]
    if len(parted) < (2 if at_edge else MIN_ROWS):
        return None
    width = max(map(len, parted))
    filled = [any(row[x : x + 1].strip() for row in parted) for x in range(width)]
    starts: list[int] = []
    x = gap = 0
    for is_filled, run in groupby(filled):
        length = len(list(run))
        if is_filled and (not starts or gap >= 2):
            starts.append(x)
        gap = 0 if is_filled else length
        x += length
    if len(starts) < 2:
        return None
    ends = [*starts[1:], None]
    return [[row[a:b] for a, b in zip(starts, ends, strict=True)] if row in parted else [row] for row in flat]


def _joined(rows: list[Row]) -> list[Row]:
    """Rows whose counter is empty go on in the row above, where rows are counted: «1. | Vũ Hải» «| Đăng»."""
    counted = sum(bool(row) and row[0][0] == 0 and row[0][1].strip(".)").isdigit() for row in rows)
    if counted < 2:
        return rows
    whole: list[Row] = []
    for row in rows:
        above = dict(whole[-1]) if whole else {}
        if row and row[0][0] > 0 and above.get(0, "").strip(".)").isdigit() and all(c in above for c, _ in row):
            for column, text in row:
                above[column] = f"{above[column]} {text}"
            whole[-1] = tuple(sorted(above.items()))
        else:
            whole.append(row)
    return whole


def _closed_up(rows: list[Row]) -> list[Row]:
    """The rows without columns that are empty all along, and without empty rows."""
    used = sorted({column for row in rows for column, _ in row})
    place = {column: number for number, column in enumerate(used)}
    return [tuple((place[column], text) for column, text in row) for row in rows if row]


def placed(stretch: Stretch, block: Callable[[str], Block], at_edge: bool) -> Content:
    """A stretch as a table, or column by column where it only sets text side by side."""
    grid: Grid = [
        [GridCell([block(text)], column, 1) for column, text in row if normalise(text)] for row in stretch.rows
    ]
    if is_layout(grid, False, at_edge):
        return by_columns(grid)
    for row in grid:
        if len(row) == 1 and row[0].column == 0:  # the heading of a section
            row[0] = replace(row[0], colspan=stretch.width)
    return [as_table(grid)]


def _side_by_side(row: Row) -> bool:
    """Whether a row may be of the head or the foot of a decision: two cells of some length."""
    return len(row) == 2 and all(len(text) >= _SHORT for _, text in row)
