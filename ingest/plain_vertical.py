"""Tables that a program wrote out cell under cell (LibreOffice's plain text): rows found by their running numbers."""

import re
from collections.abc import Sequence

from ingest.docx_tables import COUNTER_HEADS
from ingest.plain_tables import Row, Stretch
from ingest.text import fold

_COLUMNS = (2, 30)
_MIN_ROWS = 2
_HEADING = 150  # characters
_ROMAN = re.compile(r"[IVXL]+\.?$|[A-ZĐ]\.?$")
_OPENS = re.compile(r"(?:[IVXL]+|[A-ZĐ])[.)]\s*\S")


def vertical(lines: Sequence[str]) -> list[Stretch]:
    """Lists headed «STT» whose cells stand one below the other: as many lines to a row as to the head."""
    found: list[Stretch] = []
    at = 0
    while at < len(lines):
        made = _table(lines, at) if fold(lines[at].strip(" .")) in COUNTER_HEADS else None
        if made is not None:
            found.append(made)
        at = made.end if made else at + 1
    return found


def _table(lines: Sequence[str], start: int) -> Stretch | None:
    """The table whose head begins at a line; null where its rows do not keep the measure of the head."""
    width = _width(lines, start)
    if width < _COLUMNS[0]:
        return None
    rows, at, number, full = [_row(lines[start : start + width])], start + width, 1, 0
    while at < len(lines):
        if _is_number(lines, at, number, 1):
            number = 2 if _is_number(lines, at, 1) else number + 1
            length = _length(lines, at, width, number)
            full += length == width
        else:
            length = _section(lines, at, number)
        if not length:
            break
        rows.append(_row(lines[at : at + length]))
        at += length
    if full < _MIN_ROWS:
        return None
    return Stretch(start, min(at, len(lines)), tuple(filter(None, rows)), width)


def _width(lines: Sequence[str], start: int) -> int:
    """How many lines the head has: as many as the first row; else up to the first section or number; 0 for no head."""
    found = [n for n in range(_COLUMNS[0], _COLUMNS[1]) if _begins(lines, start + n, 1)]
    for n in found:
        first = start + n + _section(lines, start + n, 1)
        if _is_number(lines, first, 1) and _is_number(lines, first + n, 2):
            return n
    told = [n for n in found if _section(lines, start + n, 1) != 1]
    return told[0] if told else 0


def _length(lines: Sequence[str], at: int, width: int, following: int) -> int:
    """How many lines a numbered row has: those of the head, or fewer where its last cells are merged."""
    for n in range(2, width):
        if _section(lines, at + n, following) == 2:
            return n
    if at + width >= len(lines) or _begins(lines, at + width, following):
        return width
    return next((n for n in range(2, width) if _begins(lines, at + n, following)), width)


def _begins(lines: Sequence[str], at: int, number: int) -> bool:
    """Whether a row with this number begins at a line, or a section whose first row has it or is the first."""
    return _is_number(lines, at, number, 1) or _section(lines, at, number) > 0


def _section(lines: Sequence[str], at: int, number: int) -> int:
    """How many lines the heading of a section has: «II. TẬP THỂ», or «II» and «TẬP THỂ»; 0 where there is none."""
    for length in (1, 2):
        heads = [line.strip() for line in lines[at : at + length]]
        short = len(heads) == length and all(0 < len(head) < _HEADING for head in heads)
        told = short and (_ROMAN.match(heads[0]) if length == 2 else _OPENS.match(heads[0]) or heads[0].isupper())
        if told and _is_number(lines, at + length, number, 1):
            return length
    return 0


def _row(cells: Sequence[str]) -> Row:
    return tuple((column, cell.strip()) for column, cell in enumerate(cells) if cell.strip())


def _is_number(lines: Sequence[str], at: int, *numbers: int) -> bool:
    """Whether one of the numbers stands alone on a line."""
    text = lines[at].strip(" .)\t") if at < len(lines) else ""
    return len(text) < 6 and text.isascii() and text.isdigit() and int(text) in numbers
