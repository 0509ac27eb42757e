"""Markdown, as converters write it: marks of bold and headings taken off, tables of pipes set with tabs.

A table that only lays out a page («| UBND HUYỆN A<br>Số: … | CỘNG HÒA …<br>… |») becomes the lines of its cells.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_ROW = re.compile(r"\A\s*+\|.*\|\s*")
_RULE = re.compile(r"\A\s*+\|(?:\s*+:?-{2,}+:?\s*+\|)+\s*")
_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+")
_BOLD = re.compile(r"\*\*(?=\S)|(?<=\S)\*\*|__(?=\w)|(?<=\w)__")
_SLANTED = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]+)(?<=[^\s*])\*(?![\w*])")
_ESCAPED = re.compile(r"\\([\\.*_#|()\[\]+\-–])")
_PIPE = re.compile(r"(?<!\\)\|")
_FEWEST = 3
"""Lines with marks of bold that make a text Markdown where it has no table."""


def plainly(lines: Sequence[str]) -> Sequence[str]:
    """The lines of a Markdown text without its marks; those of any other text as they are."""
    if not _is_markdown(lines):
        return lines
    return [
        line
        for is_row, run in groupby(lines, key=_is_row)
        for line in (_table(list(run)) if is_row else map(_bare, run))
    ]


def _is_markdown(lines: Sequence[str]) -> bool:
    bold = sum("**" in line and _BOLD.search(line) is not None for line in lines)
    ruled = any(_RULE.fullmatch(line) for line in lines)
    broken = any(_ROW.fullmatch(line) and _BREAK.search(line) for line in lines)
    headed = any(_HEADING.match(line) for line in lines)
    return bold >= _FEWEST or (ruled and (bold > 0 or broken or headed))


def _is_row(line: str) -> bool:
    return _ROW.fullmatch(line) is not None


def _bare(line: str) -> str:
    """A line without marks; a break inside it is a blank."""
    line = _BOLD.sub("", _HEADING.sub("", _BREAK.sub(" ", line)))
    return _ESCAPED.sub(r"\1", _SLANTED.sub(r"\1", line))


def _table(rows: list[str]) -> Iterator[str]:
    """A table as lines with tabs between the cells, or one that only lays out a page as the lines of its cells."""
    cells = [_cells(row) for row in rows if not _RULE.fullmatch(row)]
    filled = [row for row in cells if any(row)]
    yield ""
    if len(filled) == 1 or all(len(row) == 1 for row in filled):
        for cell in (cell for row in filled for cell in row):
            yield from map(_bare, _BREAK.split(cell))
    else:
        yield from ("\t".join(map(_bare, row)) for row in filled)
    yield ""


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in _PIPE.split(row.strip())[1:-1]]
