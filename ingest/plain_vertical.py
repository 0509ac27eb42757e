"""Tables that a program wrote out cell under cell (LibreOffice's plain text): rows found by their running numbers."""

import re
from collections.abc import Sequence

from ingest.plain_rows import names_counter
from ingest.plain_tables import Row, Stretch
from ingest.text import fold

_COLUMNS = (2, 30)
_MIN_ROWS = 2
_HEADING = 150  # characters
_ROMAN = re.compile(r"\A(?:[IVXL]+|[A-ZĐ])\.?$")
_BORN = re.compile(r"sinh|gioi tinh")
_AWARDS = re.compile(r"danh hieu|hinh thuc|khen thuong|de nghi")
_LAST = re.compile(r"ghi chu|so tien|tien thuong|muc thuong")
_OPENS = re.compile(r"\A(?:[IVXL]+|[A-ZĐ])[.)]\s*\S")


def vertical(lines: Sequence[str]) -> list[Stretch]:
    """Lists headed «STT» whose cells stand one below the other: as many lines to a row as to the head."""
    column = _Column(lines)
    found: list[Stretch] = []
    at = 0
    while at < len(lines):
        made = column.table(at) if names_counter(lines[at]) else None
        if made is not None:
            found.append(made)
        at = made.end if made else at + 1
    return found


class _Column:
    """The lines of a text, and the number that stands alone on each; questions beyond the last line find nothing."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._numbers = [*map(_number, lines), *[None] * (2 * _COLUMNS[1])]

    def table(self, start: int) -> Stretch | None:
        """The table whose head begins at a line; null where its rows do not keep the measure of the head."""
        lines = self._lines
        heads = self._merged_head(start)
        width = max(map(len, heads)) if heads else self._width(start)
        if width < _COLUMNS[0]:
            return None
        rows = [*map(_row, heads)] if heads else [_row(lines[start : start + width])]
        at, number, full = start + width + bool(heads), 1, 0
        while at < len(lines):
            if self._is_number(at, number, 1):
                number = 2 if self._is_number(at, 1) else number + 1
                length = self._length(at, width, number)
                full += length == width
            else:
                length = self._section(at, number)
            if not length:
                break
            rows.append(_row(lines[at : at + length]))
            at += length
        if full < _MIN_ROWS:
            return None
        return Stretch(start, min(at, len(lines)), tuple(filter(None, rows)), width)

    def _merged_head(self, start: int) -> list[list[str]]:
        """The two rows of a head with a word over several columns: one line more than a row has; else none."""
        for n in range(_COLUMNS[0] + 2, _COLUMNS[1]):
            first = start + n + self._section(start + n, 1)
            if self._is_number(first, 1) and not self._begins(first + n, 2) and self._begins(first + n - 1, 2):
                return _two_rows(self._lines[start : start + n])
        return []

    def _width(self, start: int) -> int:
        """How many lines the head has: as many as the first row; else up to the first section or number; 0: no head."""
        found = [n for n in range(_COLUMNS[0], _COLUMNS[1]) if self._begins(start + n, 1)]
        for n in found:
            first = start + n + self._section(start + n, 1)
            if self._is_number(first, 1) and self._begins(first + n, 2):
                return n
        told = [n for n in found if self._section(start + n, 1) != 1]
        return told[0] if told else 0

    def _length(self, at: int, width: int, following: int) -> int:
        """How many lines a numbered row has: those of the head, or fewer where its last cells are merged."""
        for n in range(2, width):
            if self._section(at + n, following) == 2:
                return n
        if at + width >= len(self._lines) or self._begins(at + width, following):
            return width
        return next((n for n in range(2, width) if self._begins(at + n, following)), width)

    def _begins(self, at: int, number: int) -> bool:
        """Whether a row with this number begins at a line, or a section whose first row has it or is the first."""
        return self._is_number(at, number, 1) or self._section(at, number) > 0

    def _section(self, at: int, number: int) -> int:
        """How many lines the heading of a section has: «II. TẬP THỂ», or «II» and «TẬP THỂ»; 0 where there is none."""
        for length in (1, 2):
            if not self._is_number(at + length, number, 1):
                continue
            heads = [line.strip() for line in self._lines[at : at + length]]
            short = len(heads) == length and all(0 < len(head) < _HEADING for head in heads)
            if short and (_ROMAN.match(heads[0]) if length == 2 else _OPENS.match(heads[0]) or heads[0].isupper()):
                return length
        return 0

    def _is_number(self, at: int, *numbers: int) -> bool:
        """Whether one of the numbers stands alone on a line."""
        return self._numbers[at] in numbers


def _two_rows(heads: Sequence[str]) -> list[list[str]]:
    """A head's lines as its two rows: the columns under «Năm sinh» or «Danh hiệu» come last in the file."""
    names = [fold(head.strip()) for head in heads]
    kind, under = (_BORN, 2) if {*names[-2:]} == {"nam", "nu"} else (_AWARDS, 0)
    group = next((at for at, name in enumerate(names) if kind.search(name)), None)
    if group is None:
        return []
    after = 0  # columns right of the word that covers several
    while not under and group + 1 + after < len(names) and _LAST.match(names[group + 1 + after]):
        after += 1
    under = under or len(heads) - group - 1 - after
    top, below = list(heads[: len(heads) - under]), list(heads[len(heads) - under :])
    return [top[: group + 1] + [""] * (under - 1) + top[group + 1 :], [""] * group + below] if under > 1 else []


def _row(cells: Sequence[str]) -> Row:
    return tuple((column, cell.strip()) for column, cell in enumerate(cells) if cell.strip())


def _number(line: str) -> int | None:
    text = line.strip(" .)\t")
    return int(text) if len(text) < 6 and text.isascii() and text.isdigit() else None
