"""Fields in the text of a Word 97–2003 file: their instruction is left out, their last result is kept.

[MS-DOC] 2.8.25 PlcFld: a field is «begin, instruction, separator, result, end», one inside another.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

BEGIN, SEPARATOR, END = "\x13", "\x14", "\x15"

_MARK = re.compile(f"[{BEGIN}{SEPARATOR}{END}]")


class Fields:
    """Which characters of a text belong to the instructions of its fields."""

    def __init__(self, text: str, parts: Sequence[tuple[int, int]], is_mark: Callable[[int], bool]) -> None:
        """Looks at some parts of the text, each with fields of its own, in the order of the text.

        `is_mark` tells the signs of Word from letters with the same code.
        """
        self._starts: list[int] = []
        self._ends: list[int] = []
        for part in parts:
            for start, stop in _merged(_instructions(text, *part, is_mark)):
                self._starts.append(start)
                self._ends.append(stop)

    def hidden_until(self, position: int) -> int:
        """The place behind the instruction that a character belongs to; the character's own for none."""
        index = bisect_right(self._starts, position) - 1
        return max(position, self._ends[index]) if index >= 0 else position

    def visible(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of a stretch that belong to no instruction."""
        while start < end:
            start = self.hidden_until(start)
            index = bisect_right(self._starts, start)
            stop = min(end, self._starts[index]) if index < len(self._starts) else end
            if start < stop:
                yield start, stop
            start = max(start, stop)


def _instructions(text: str, start: int, end: int, is_mark: Callable[[int], bool]) -> list[tuple[int, int]]:
    """The stretches from a field's begin to its separator, or to its end without one.

    A mark without its partner hides nothing: a damaged field must not swallow the text behind it.
    """
    found: list[tuple[int, int]] = []
    open_fields: list[tuple[int, int | None]] = []
    for match in _MARK.finditer(text, start, end):
        position, mark = match.start(), match[0]
        if not is_mark(position):
            continue
        if mark == BEGIN:
            open_fields.append((position, None))
        elif open_fields:
            begin, separator = open_fields.pop()
            if mark == SEPARATOR:
                open_fields.append((begin, position if separator is None else separator))
            else:
                found.append((begin, (position if separator is None else separator) + 1))
    return sorted(found)


def _merged(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches in order, those that touch, overlap or lie inside one another made one."""
    merged: list[tuple[int, int]] = []
    for start, end in stretches:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
