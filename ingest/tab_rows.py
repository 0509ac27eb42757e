"""Lists that a word processor's user set with tabs or wide gaps instead of a table: «STT⇥Họ và tên⇥Chức vụ⇥Đơn vị».

Where the tab stops lie no file tells with certainty, so that a row is measured by its head: as many words apart as the
head has, or as many tabs. Of one that has fewer or more only the number and the name are sure of their columns; its
other words stand in one without a head.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from ingest.broken_lines import joined
from ingest.document import Block, Table
from ingest.docx_tables import COUNTER_HEADS, Content, Grid, GridCell, as_table
from ingest.encodings import Run
from ingest.plain_tables import ARTICLE, FOOT_BEGINS
from ingest.text import fold

_Part = TypeVar("_Part")

_COUNTER = re.compile(r"\A(?:\d{1,4}|[ivx]{1,5}|[a-z])?\s?[.)]?$")
_ONE = re.compile(r"0{0,2}1\s?[.)]?")
_LONGEST_COUNTER = 12
_LEAST = 3
"""Columns of a list; two words with a tab between them are the head or the foot of a paper."""
_ROWS = 3
"""Rows of a list without a head, at least."""
_DIGITS = re.compile(r"\d{1,4}(?=\s?[.)]?$)")
_PROSE = re.compile(r"[,;:]|\d{3}")
"""Signs of an item that says more than a name."""
_MOST = 60
"""Tabs of a row, at most."""
_SURE = 2
"""Cells that a row keeps whose columns are not known: its number and its name."""
_SECTION = 100
"""Characters of a line between two rows that names a section, at most."""
_OPENING, _ENDS = 20, frozenset("DĐN")
"""How many characters tell «Điều 2.» and «Nơi nhận:», which end a list, and their first ones."""


@dataclass(frozen=True, slots=True)
class TabCell(Block):
    """What stands between two tabs of a row, still a block: `lists_of_tabs` makes tables of them, or lines again."""

    row: int = 0
    column: int = 0


class Tabs:
    """Tells the rows of lists set with tabs as their paragraphs come, in the order of the text."""

    def __init__(self) -> None:
        self._open = False
        self._indent = 0
        self.row = 0
        """The number of the row that was taken last; one is left out where a list without a head begins."""

    def takes(self, text: str, label: str = "") -> bool:
        """Whether a paragraph is a row of a list, its label the first cell: a head or the number 1 opens one, its rows
        go on."""
        told, tabs = text.strip("\t "), text.count("\t")
        self._open = self._open and not _ends_list(told)
        first = label or told.partition("\t")[0][: _LONGEST_COUNTER + 1].strip()
        lone = "\t" not in told and not label and not _counts(first)  # «\t\tCHỦ TỊCH» is placed, no row
        if not 0 < tabs <= _MOST or "\n" in text or lone:
            self._open = self._open and len(text) < _SECTION
            return False
        heads = tabs >= _LEAST - 1 and fold(first).strip(" .") in COUNTER_HEADS
        begins = tabs + bool(label) >= _LEAST - 1 and _ONE.fullmatch(first) is not None
        goes_on = self._open and (_counts(first) or text.startswith("\t"))
        self._open = heads or begins or goes_on
        self.row += self._open + (begins and not goes_on)
        self._indent = len(text) - len(text.lstrip("\t")) if heads else self._indent
        return self._open

    def indented(self, parts: Sequence[_Part], is_empty: Callable[[_Part], bool]) -> Sequence[_Part]:
        """The parts of a row without the empty ones that its head begins with, too."""
        return parts[next((n for n, part in enumerate(parts) if n == self._indent or not is_empty(part)), 0) :]

    def cells(self, made: Sequence[Block], label: str = "") -> list[Block]:
        """The cells of the row that was taken last, from the blocks of its stretches, empty ones among them."""
        texts = [Block(label), *made] if label else self.indented(made, lambda each: not each.text)
        return [
            TabCell(each.text, bold=each.bold, centred=each.centred, original=each.original, row=self.row, column=n)
            for n, each in enumerate(texts)
        ]


def _counts(first: str) -> bool:
    return len(first) <= _LONGEST_COUNTER and _COUNTER.match(first.lower()) is not None


def _ends_list(told: str) -> bool:
    opening = fold(told[:_OPENING]) if told[:1] in _ENDS else ""
    return opening.startswith(FOOT_BEGINS) or ARTICLE.match(opening) is not None


def lines_for_tabs(text: str, runs: Sequence[Run]) -> tuple[str, list[Run]]:
    """A row with a line for each of its cells."""
    return text.replace("\t", "\n"), [Run(run.text.replace("\t", "\n"), run.font) for run in runs]


def without_tabs(text: str, runs: Sequence[Run]) -> tuple[str, list[Run]]:
    """A paragraph that is no row: a tab is a space."""
    return text.replace("\t", " "), [Run(run.text.replace("\t", " "), run.font) for run in runs]


def lists_of_tabs(content: Content) -> Content:
    """The content with a table for each list set with tabs, and one block for a row that stands alone."""
    if not any(isinstance(item, TabCell) for item in content):
        return content
    found: Content = []
    rows: list[list[Block]] = []
    for row in _rows(content):
        if isinstance(row, Table):
            found += [*_made(rows), row]
            rows = []
        elif _belongs(row, rows):
            rows.append(row)
        else:
            found += _made(rows)
            rows = [row]
    return [*found, *_made(rows)]


def _rows(content: Content) -> Iterator[list[Block] | Table]:
    """The cells of each row together, any other block alone."""
    for _, group in groupby(content, lambda item: item.row if isinstance(item, TabCell) else id(item)):
        items = list(group)
        cells = [item for item in items if isinstance(item, Block)]
        yield cells or next(item for item in items if isinstance(item, Table))


def _is_head(row: list[Block]) -> bool:
    return isinstance(row[0], TabCell) and fold(row[0].text).strip(" .") in COUNTER_HEADS


def _belongs(row: list[Block], above: list[list[Block]]) -> bool:
    """Whether a row may stand below those above it: one of cells, or a short line that names a section."""
    if isinstance(row[0], TabCell):
        return not (_is_head(row) or _begins(row[0], above))
    return bool(above) and len(row[0].text) < _SECTION


def _begins(first: TabCell, above: list[list[Block]]) -> bool:
    """Whether the row of a cell begins a list without a head behind another list."""
    before = next((each[0].row for each in reversed(above) if isinstance(each[0], TabCell)), None)
    return before is not None and first.row > before + 1


def _is_numbered(row: list[Block]) -> bool:
    first = next((cell.text for cell in row if cell.text), "")
    return bool(first) and _counts(first)


def _made(rows: list[list[Block]]) -> Content:
    """A list with its head first as a table; what follows its last row, and what has no rows, as blocks.

    Below the last number of a list that has numbers stand its signatures: «\tNGƯỜI LẬP\tCHỦ TỊCH».
    """
    placed = [n for n, row in enumerate(rows) if isinstance(row[0], TabCell)]
    last = max((n for n in placed[1:] if _is_numbered(rows[n])), default=max(placed, default=-1))
    rest = [_whole(row) for row in rows[last + 1 :]]
    if last < 1 or not _is_head(rows[0]):
        return [*_headless(rows[: last + 1], placed[:1]), *rest]
    head = [cell for cell in rows[0] if cell.text]
    grid: Grid = [[_cell(cell, n) for n, cell in enumerate(head)]]
    grid += [_placed(row, rows[0], len(head)) for row in rows[1 : last + 1]]
    return [as_table(grid), *rest]


def _headless(rows: list[list[Block]], placed: list[int]) -> Content:
    """Rows without a head as a table where they count from 1, have one number of cells, and a bare name behind the
    number; else as the lines that they are."""
    first = placed[0] if placed else len(rows)
    filled = [[cell for cell in row if cell.text] for row in rows[first:]]
    counts = [int(digits[0]) for row in filled if (digits := _DIGITS.match(row[0].text))]
    even = len({len(row) for row in filled}) == 1 and len(filled[0]) >= _LEAST
    bare = even and not any(_PROSE.search(row[1].text) for row in filled)
    if not bare or len(filled) < _ROWS or counts != [*range(1, len(filled) + 1)]:
        return [*map(_whole, rows)]
    return [*map(_whole, rows[:first]), as_table([[_cell(cell, n) for n, cell in enumerate(row)] for row in filled])]


def _placed(row: list[Block], head: list[Block], width: int) -> list[GridCell]:
    filled = [cell for cell in row if cell.text]
    if len(filled) == 1:
        return [_cell(filled[0], 0, width)]
    if len(filled) == width:
        return [_cell(cell, n) for n, cell in enumerate(filled)]
    if len(row) == len(head) == width:
        return [_cell(cell, n) for n, cell in enumerate(row) if cell.text]
    cells, sure = filled if row[0].text else row, min(_SURE, width)
    rest = [cell for cell in cells[sure:] if cell.text]
    return [*(_cell(cell, n) for n, cell in enumerate(cells[:sure]) if cell.text), *_beside(rest, width)]


def _beside(rest: list[Block], width: int) -> list[GridCell]:
    """Words whose columns are not known, in a column without a head: they are not lost, and nothing is said of them."""
    return [GridCell([_whole(rest)], width, 1)] if rest else []


def _cell(cell: Block, column: int, colspan: int = 1) -> GridCell:
    return GridCell([Block(cell.text, bold=cell.bold, centred=cell.centred, original=cell.original)], column, colspan)


def _whole(row: list[Block]) -> Block:
    """A row as the line that it is."""
    if not isinstance(row[0], TabCell):
        return row[0]
    text, original = joined([cell for cell in row if cell.text])
    bold, centred = all(cell.bold for cell in row), row[0].centred
    return Block(text, bold=bold, centred=centred, original=original)
