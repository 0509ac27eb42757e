"""A PDF page by its own text: tables by their rules or by what is aligned, the lines outside them as paragraphs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ingest.document import Block, Notice, Page, Table
from ingest.filled_dots import filled_in
from ingest.paragraphs import layout
from ingest.pdf_aslant import put_aside
from ingest.pdf_calls import Numbers
from ingest.pdf_cells import tables_of
from ingest.pdf_drawn import Drawn, drawn_on
from ingest.pdf_fields import Typed, undrawn
from ingest.pdf_letters import decoded, letters_of, with_originals
from ingest.pdf_lines import lines_of
from ingest.pdf_page import Frame, Layer, layer_of
from ingest.pdf_plumber import irregular_lattices
from ingest.pdf_tables import Lattice, lattices
from ingest.textlines import TextLine
from ingest.unruled import unruled
from ingest.unruled_rules import FEWEST_LEVEL, FEWEST_UPRIGHT, Rules, Segment

_EDGE = 0.005  # of the page: a rule this near to a table is one of its own

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Sheet:
    """An open page as pdfium has it: what is drawn, the grids of its rules, its text, what fields hold besides, and
    what lies aslant over it."""

    number: int
    frame: Frame
    textpage: Any
    drawn: Drawn
    grids: tuple[Lattice, ...]
    text: Layer
    typed: tuple[TextLine, ...]
    aslant: tuple[TextLine, ...] = ()


def sheet_of(page: Any, number: int, frame: Frame, textpage: Any, typed: Sequence[Typed]) -> Sheet:
    """An open page with its open text; `typed` is what its fields and remarks held before it was flattened."""
    drawn, text = drawn_on(page, frame), layer_of(textpage, frame)
    shown = undrawn(typed, textpage, frame) if typed else ()
    text = replace(text, characters=text.characters + sum(len(line.text) for line in shown)) if shown else text
    text, aslant = put_aside(text, textpage, frame)
    return Sheet(number, frame, textpage, drawn, lattices(drawn), text, shown, aslant)


def all_lines(sheet: Sheet) -> tuple[TextLine, ...]:
    """The lines of a page, those of its tables whole among them."""
    uncut = [grid.rect for grid in sheet.grids]
    return (*lines_of(sheet.textpage, sheet.frame, sheet.text, uncut), *sheet.typed, *sheet.aslant)


def digital(sheet: Sheet, data: bytes) -> tuple[Page, Notice | None]:
    """The page, counted from 1, of the file that `data` is, and what should be known of its letters."""
    frame, aspect = sheet.frame, sheet.frame.height / sheet.frame.width
    uncut, grids = [grid.rect for grid in sheet.grids], sheet.grids
    if any(grid.cells is None for grid in grids):
        plain = tuple(grid for grid in grids if grid.cells is not None)
        grids = irregular_lattices(data, sheet.number - 1) or plain
    tables = tables_of(grids, sheet.textpage, frame, sheet.text)
    if len(tables) < len(grids):  # a grid without a table: the lines in it are running text
        uncut = []
    inside = [frame.rect(table.box) for table in tables if table.box]
    lines = (*lines_of(sheet.textpage, frame, sheet.text, uncut, inside), *sheet.typed)
    if tables:
        lines = tuple(line for line in lines if not any(_within(line, table) for table in tables))
    lines = filled_in(lines)
    made = decoded(lines, tables, letters_of(sheet.textpage, sheet.text.text), sheet.number)
    found = unruled(made.lines, aspect, _open_rules(sheet.drawn, frame, tables))
    content = with_originals(layout(found.rest, [*made.tables, *found.tables], aspect), made.originals)
    aside = tuple(Block(line.text, line.box) for line in sheet.aslant)
    return Page(sheet.number, content + aside, "text", frame.width, frame.height), made.notice


def _within(line: TextLine, table: Table) -> bool:
    """Whether the middle of a line lies in a table."""
    if table.box is None:
        return False
    x, y = (line.box.left + line.box.right) / 2, (line.box.top + line.box.bottom) / 2
    return table.box.left <= x <= table.box.right and table.box.top <= y <= table.box.bottom


def _open_rules(drawn: Drawn, frame: Frame, tables: Sequence[Table]) -> Rules | None:
    """The rules that lie in no table, as fractions of the page; null where they are too few to frame a list.

    The lines under the heads of a decision, drawn in pieces, lie at two heights of the page.
    """
    boxes = [table.box for table in tables if table.box]
    across, down = [(box.left, box.right) for box in boxes], [(box.top, box.bottom) for box in boxes]
    level = _outside(drawn.level, frame.height, frame.width, list(zip(down, across, strict=True)))
    upright = _outside(drawn.upright, frame.width, frame.height, list(zip(across, down, strict=True)))
    heights, places = (len({round(position / _EDGE) for position, _, _ in rules}) for rules in (level, upright))
    return Rules(level, upright) if heights >= FEWEST_LEVEL or places >= FEWEST_UPRIGHT else None


def _outside(rules: Numbers, size: float, length: float, areas: Sequence[tuple[Range, Range]]) -> tuple[Segment, ...]:
    """The rules whose middles lie in no area, as fractions; an area is given across the rules and along them."""
    free, middle = np.ones(len(rules), bool), (rules[:, 1] + rules[:, 2]) / (2 * length)
    position = rules[:, 0] / size
    for (first, last), (start, end) in areas:
        within = (position >= first - _EDGE) & (position <= last + _EDGE) & (middle >= start - _EDGE)
        free &= ~(within & (middle <= end + _EDGE))
    if not free.any():
        return ()
    shown = rules[free] / (size, length, length)
    return tuple(map(tuple, shown.tolist()))
