"""Tables and columns in plain text: rows parted by tabs, by bars, or by spaces that stand under one another."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from ingest.document import Block
from ingest.docx_tables import Content, Grid, GridCell, as_table, by_columns, is_layout
from ingest.plain_rows import (
    GAP,
    MIN_ROWS,
    Row,
    by_bars,
    by_gutters,
    by_ragged_gaps,
    by_ragged_tabs,
    by_tabs,
    closed_up,
    counts,
    joined,
    names_counter,
    rejoined,
)
from ingest.text import fold, normalise

__all__ = ["ARTICLE", "FOOT_BEGINS", "RULE", "Row", "Stretch", "placed", "stretches"]

_BAR = re.compile(r"^\s*+[|│┃║].*[|│┃║]\s*")
RULE = re.compile(r"[-+=_|:─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬\s]+")
"""A line that only draws the rules of a table."""
_INDENTED = re.compile(r"^(?: {5}|[ ]{0,4}\t)(?!\s*[ĐD]i[ềêeè]u\s).*\S")
_MOST_HANGING = 3
_MOST_EMPTY = 2
"""Empty lines between two rows, at most."""
_LONGEST_COUNTER = 20  # characters of «Số thứ tự»
_WIDE = re.compile(r"\t| {2}|[|│┃║]")
_SHORT = 5  # characters: less is no part of a head
_SECTION = 100  # characters; a longer line between two rows is no heading of a section
ARTICLE = re.compile(r"dieu\s+(?:\d{1,2}|[ivx]{1,4})\s*[.:]")
"""«Điều 2. …» between two rows ends the list above it."""
FOOT_BEGINS = "noi nhan"
"""What opens the foot of a paper, folded."""
_FOOT = 8  # lines of text that may stand below the columns at the foot of a decision


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
    filled = list(accumulate((bool(line.strip()) for line in lines), initial=0))
    found: list[Stretch] = []
    at = 0
    while at < len(lines):
        end = _end(lines, kinds, at) if kinds[at] else at
        at_edge = not filled[at] or filled[-1] - filled[end] <= _FOOT
        made = _stretch(lines[at:end], at, kinds[at], at_edge) if end - at > 1 else None
        if made is not None:
            found.append(made)
        at = max(end, at + 1)
    return found


def _kind(line: str) -> str:
    """«|» for a row between bars, «c» for one with a tab or a wide gap in it, «-» for a drawn rule, else empty."""
    if _BAR.fullmatch(line):
        return "-" if RULE.fullmatch(line) else "|"
    return "c" if GAP.search(line) else ""


def _end(lines: Sequence[str], kinds: Sequence[str], at: int) -> int:
    """Past the last row: rules count, and a short line alone between two rows, the heading of a section.

    So do a few lines set in from the left: the rest of a wrapped cell, if they stand under one.
    """
    end, hanging, head = at, 0, ""
    while end < len(lines):
        if kinds[end] and _opens_list(lines[end]):
            head = head or lines[end]
            if lines[end].split() != head.split():  # another list follows
                return next(back for back in range(end, at, -1) if kinds[back - 1])
        alone = end + 1 < len(lines) and kinds[end + 1] and 0 < len(lines[end].strip()) < _SECTION
        lone = alone and not (lines[end].lstrip()[:1] in ("Đ", "D") and ARTICLE.match(fold(lines[end].lstrip())))
        ruled = lines[end].strip() and RULE.fullmatch(lines[end])
        hanging = hanging + 1 if kinds[at] == "c" and not kinds[end] and _INDENTED.match(lines[end]) else 0
        if not (kinds[end] or ruled or lone or 0 < hanging <= _MOST_HANGING):
            if not (below := _next_row(lines, kinds, end)):
                break
            end = below
        end += 1
    return end


def _next_row(lines: Sequence[str], kinds: Sequence[str], at: int) -> int:
    """The counted row below empty lines under a head or another counted row; 0 where there is none."""
    below = next((n for n in range(at, min(at + _MOST_EMPTY + 1, len(lines))) if lines[n].strip()), 0)
    if below <= at or not kinds[below] or kinds[below] != kinds[at - 1] or not counts(lines[below]):
        return 0
    return below if counts(lines[at - 1]) or _opens_list(lines[at - 1]) else 0


def _stretch(lines: Sequence[str], at: int, kind: str, at_edge: bool) -> Stretch | None:
    kept = [number for number, line in enumerate(lines) if not RULE.fullmatch(line)]
    split = _split([lines[number] for number in kept], kind, at_edge)
    while kind == "c" and split and len(split[-1]) == 1:  # lines that only seemed to hang
        split.pop()
        lines = lines[: kept.pop()]
    above = list(accumulate((RULE.fullmatch(line) is not None for line in lines), initial=0))
    cells = [tuple((n, text) for n, text in enumerate(map(str.strip, row)) if text) for row in split]
    cells = closed_up(joined(cells, [above[number] for number in kept]))
    width = 1 + max((column for row in cells for column, _ in row), default=0)
    parted = [row for row in cells if len(row) > 1]
    if width < 2 or not parted or sum(row[0][1].endswith(":") for row in parted) * 2 > len(parted):
        return None  # «Họ và tên:    Vũ Hải Đăng» is a line of a form
    few = len(parted) < MIN_ROWS and not (width > 2 and len(parted) == 2 and _is_head(parted[0]))
    if few and not (at_edge and len(parted) == 2 and all(map(_side_by_side, parted))):
        return None
    return Stretch(at, at + len(lines), tuple(cells), width)


def _split(rows: Sequence[str], kind: str, at_edge: bool) -> list[list[str]]:
    if kind in ("|", "-"):
        return by_bars(rows)
    rows = rejoined(rows)
    by_tab = by_tabs(rows)
    if by_tab is not None or not rows:
        return by_tab or []
    least = 2 if at_edge or _opens_list(rows[0]) else MIN_ROWS
    found = by_gutters(rows, least) or []
    known = max(map(len, found), default=0)
    return by_ragged_tabs(rows, known) or by_ragged_gaps(rows, known) or found


def _opens_list(line: str) -> bool:
    return _is_head(((0, _WIDE.split(line.strip(" \t|│┃║"), maxsplit=1)[0]),))


def _is_head(row: Row) -> bool:
    """Whether a row begins with «STT»."""
    return len(row[0][1]) < _LONGEST_COUNTER and names_counter(row[0][1])


def placed(stretch: Stretch, block: Callable[[str], Block], at_edge: bool) -> Content:
    """A stretch as a table, or column by column where it only sets text side by side."""
    grid: Grid = [
        [GridCell([block(text)], column, 1) for column, text in row if normalise(text)] for row in stretch.rows
    ]
    first = next((cell.content[0] for row in grid for cell in row), None)
    at_edge = at_edge or (isinstance(first, Block) and fold(first.text).startswith(FOOT_BEGINS))
    if is_layout(grid, False, at_edge):
        return by_columns(grid)
    for row in grid:
        if len(row) == 1 and row[0].column == 0:  # the heading of a section
            row[0] = replace(row[0], colspan=stretch.width)
    return [as_table(grid)]


def _side_by_side(row: Row) -> bool:
    """Whether a row may be of the head or the foot of a decision: two cells of some length."""
    return len(row) == 2 and all(len(text) >= _SHORT for _, text in row)
