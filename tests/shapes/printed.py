"""Papers of the other kinds as digital PDF pages: lines wrapped, tables with all rules, with some or without any."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from ingest.document import Block, Table
from ingest.read import read_bytes
from tests.paper import LEFT, RIGHT, paper
from tests.shapes.rendered import drawn, items_of
from tests.shapes.truth import Shape

if TYPE_CHECKING:
    from fpdf import FPDF

_BOTTOM, _TOP = 780.0, 70.0
_WIDTH = RIGHT - LEFT


@dataclass
class Page:
    """Where the pen stands on the last page."""

    pdf: "FPDF"
    rules: str
    step: float
    indent: float
    y: float = _TOP

    def room(self, height: float) -> None:
        """A new page where the rest of this one is too short."""
        if self.y + height > _BOTTOM:
            self.pdf.add_page()
            self.pdf.set_font("T", size=13)
            self.y = _TOP

    def lines(self, text: str, width: float, indent: float = 0.0) -> list[str]:
        found, line, room = list[str](), "", width - indent
        for word in text.split():
            if line and self.pdf.get_string_width(f"{line} {word}") > room:
                found.append(line)
                line, room = word, width
            else:
                line = f"{line} {word}".strip()
        return [*found, line]

    def paragraph(self, block: Block) -> None:
        """A paragraph, justified to the left or centred; centred ones in bold."""
        if block.centred:
            self.pdf.set_font("T", "B", 13)
        indent = 0.0 if block.centred else self.indent
        for n, line in enumerate(self.lines(block.text, _WIDTH, indent)):
            self.room(self.step)
            x = (
                LEFT + (_WIDTH - self.pdf.get_string_width(line)) / 2
                if block.centred
                else LEFT + (indent if n == 0 else 0)
            )
            self.pdf.text(x, self.y, line)
            self.y += self.step
        self.pdf.set_font("T", size=13)
        self.y += 3

    def table(self, table: Table) -> None:
        """A table, each row on one page."""
        size = 11
        self.pdf.set_font("T", "B", size)
        edges, room = _edges(table, self.pdf), 8 if self.rules == "all" else 16
        for number, row in enumerate(table.rows):
            alone = (
                self.rules != "all" and len([cell for cell in row if cell.text]) <= 2 and number > 0
            )  # a group's name
            spans = [
                (
                    edges[cell.column],
                    edges[cell.column + cell.colspan],
                    [cell.text]
                    if alone
                    else self.lines(cell.text, edges[cell.column + cell.colspan] - edges[cell.column] - room),
                )
                for cell in row
            ]
            height = 14.0 * max(len(lines) for _, _, lines in spans) + 5
            self.room(height)
            self.pdf.set_font("T", "B" if number == 0 else "", size)
            for left, right, lines in spans:
                self._cell(left, right, lines, height)
            self.y += height
        self.pdf.set_font("T", size=13)
        self.y += 12

    def _cell(self, left: float, right: float, lines: Sequence[str], height: float) -> None:
        top = self.y - 12
        if self.rules == "all":
            self.pdf.rect(left, top, right - left, height)
        elif self.rules == "level":
            self.pdf.line(left, top, right, top)
            self.pdf.line(left, top + height, right, top + height)
        for n, line in enumerate(lines):
            self.pdf.text(left + 4, self.y + 14 * n, line.replace("✓", "x"))


def _edges(table: Table, pdf: "FPDF") -> list[float]:
    """Where the columns end: as wide as the longest word of each needs, the rest of the line by what the cells hold."""
    least, longest = [20.0] * table.width, [1.0] * table.width
    for cell in (cell for row in table.rows for cell in row if cell.colspan == 1):
        words = [pdf.get_string_width(word) for word in cell.text.split()]
        least[cell.column] = max([least[cell.column], *(word + 20 for word in words)])
        longest[cell.column] = max(longest[cell.column], min(pdf.get_string_width(cell.text), 200.0))
    spare, edges = max(0.0, _WIDTH - sum(least)), [LEFT]
    for needs, holds in zip(least, longest, strict=True):
        edges.append(edges[-1] + needs + spare * holds / sum(longest))
    return edges


def made(seed: int) -> Shape:
    """A paper as pages."""
    rng = random.Random(seed)
    document, truth = drawn(seed)
    items = items_of(document)
    page = Page(
        paper(), rng.choice(["all", "all", "all", "level", "none"]), rng.choice([17.0, 19.0]), rng.choice([0.0, 36.0])
    )
    heads = ("DANH SÁCH", "PHỤ LỤC", "Phụ lục")
    for above, item in pairwise([None, *items]):
        opens = isinstance(item, Block) and item.centred and item.text.startswith(heads)
        if opens and not (isinstance(above, Block) and above.text.startswith(heads)):
            page.room(_BOTTOM)
        if isinstance(item, Table):
            page.table(item)
        elif item is not None:
            page.paragraph(item)
    return read_bytes(bytes(page.pdf.output()), "van-ban.pdf"), truth
