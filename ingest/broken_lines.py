"""Lines of a paragraph that were broken by hand: parted, and joined again where they are running text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

from ingest.encodings import Run
from ingest.line_ends import separator, starts_item

_HEADING = 6  # letters; fewer in capitals are an abbreviation
_MANY, _RARE = 8, 10  # lines that may all be paragraphs, and how few of them begin small: one in ten
_NUMBER = re.compile(r"\d{1,3} ?[-–—/] ?[^\W\d_]")


class BrokenLine(Protocol):
    """A line in Unicode, and as the file holds it where it was converted (else empty)."""

    @property
    def text(self) -> str: ...
    @property
    def original(self) -> str: ...


Line = TypeVar("Line", bound=BrokenLine)


def parted(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs of each line; «\\n» in a run's text is where a line is broken."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *more = run.text.split("\n")
        lines[-1].append(Run(first, run.font))
        lines += [[Run(text, run.font)] for text in more]
    return lines


def grouped(lines: Sequence[Line], apart: bool, ends: tuple[str, ...] = ()) -> Iterator[list[Line]]:
    """Lines in groups that are one running text each, none of them empty.

    A line that opens a list item begins a group; so does any where lines stand `apart`, or where the line before has
    one of `ends` at its end, but «… ngày 5/3/2024⏎của Chủ tịch UBND tỉnh» goes on even there. With `ends` a line in
    capitals and one that is not are apart, too: «Trường THPT Hoa Ban⏎B. CÁ NHÂN», and so are all of many lines of
    which hardly any begins small: those are broken where paragraphs end, not where lines were full.
    """
    apart = apart or (bool(ends) and _are_whole(lines))
    group: list[Line] = []
    for line in lines:
        parts = group and (apart or group[-1].text.endswith(ends)) and not line.text[:1].islower()
        if group and (parts or starts_item(line.text) or (ends and _begins_anew(group[-1].text, line.text))):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _are_whole(lines: Sequence[BrokenLine]) -> bool:
    small = sum(line.text[:1].islower() for line in lines)
    return len(lines) >= _MANY and small * _RARE <= len(lines)


def _begins_anew(upper: str, lower: str) -> bool:
    """Whether a line has a number such as «01- Ông», or one of two lines is in capitals, or «(Kèm theo …)» begins."""
    changes = _in_capitals(upper) != _in_capitals(lower)
    return (changes and not lower[:1].islower()) or _NUMBER.match(lower) is not None or lower.startswith("(Kèm theo")


def _in_capitals(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) >= _HEADING


def joined(lines: Sequence[BrokenLine]) -> tuple[str, str]:
    """A group as one text, and what the file holds of it where any of its lines was converted, else nothing."""
    between = ["", *(separator(a.text, b.text) for a, b in pairwise(lines))]
    text = "".join(gap + line.text for gap, line in zip(between, lines, strict=True))
    if not any(line.original for line in lines):
        return text, ""
    return text, "".join(gap + (line.original or line.text) for gap, line in zip(between, lines, strict=True))
