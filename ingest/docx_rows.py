"""The rows of a Word table, each of its cells by its shape.

What is not plain in a cell is read by the reader of paragraphs when its turn comes, since lists count as they go.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ingest.document import Block, Cell
from ingest.docx_cell import Line, Listed, PlainCell
from ingest.docx_lines import Lines
from ingest.docx_shapes import HOLE, Cut, begins_cells, is_whole
from ingest.docx_styles import Style, Styles, W
from ingest.docx_tables import Content, Merges, columns_before, flat, is_deleted, spans_of, within
from ingest.frozen import maker
from ingest.text import normalise

_TR, _TC = W + "tr", W + "tc"
_MOST_SHAPES = 5000
"""Shapes of cells that are remembered, and as many of rows."""
_MOST_SHARED = 1000
"""Cells of a column kept to be used again: «x», a unit or a year stands in hundreds of rows, and each takes time."""

_make_block, _make_cell = maker(Block), maker(Cell)


@dataclass(frozen=True, slots=True, eq=False)
class _Shape:
    """What a cell of a shape says, its words apart, of which it has so many.

    `plain` is whether the lines tell all of it, `single` whether that is at most one text, in a cell that covers its
    own place alone.
    """

    words: int
    lines: tuple[Line, ...]
    listed: tuple[Listed, ...]
    span: int
    merge: str | None
    plain: bool
    single: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """A single text in a column of some rows, or nothing: what it is like, and the cells made of it so far."""

    column: int
    empty: bool
    bold: bool
    centred: bool
    made: dict[str, Cell]

    def cell(self, text: str) -> Cell:
        """The cell with a text in it; the same one again where that can be."""
        found = self.made.get(text)
        if found is None:
            found = _make_cell(_block(text, self.bold, self.centred), self.column)
            if len(self.made) < _MOST_SHARED:
                self.made[text] = found
        return found


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row of a shape is like: the column it begins in, the shapes of its cells; `places` if all are single.

    `odd` is whether its cells have to be looked for; then as where it was `deleted`, it has no shapes, only `words`.
    `alone` is whether its words tell all of it.
    """

    column: int
    shapes: list[_Shape]
    places: tuple[_Place, ...] = ()
    deleted: bool = False
    odd: bool = False
    words: int = 0
    alone: bool = True


class RowsMissing(Exception):
    """Rows have been left out of the XML that are needed after all: read the file again, whole."""


class Rows:
    """Reads tables that hold no other, of a file whose fonts are not asked.

    `read_cell` reads a cell that is not plain; `label` writes the label of a list item, from its w:pPr and its style.
    """

    def __init__(
        self, styles: Styles, lines: Lines, read_cell: Callable[[Any], Content], label: Callable[[Any, Style], str]
    ) -> None:
        self._plain = PlainCell(styles)
        self._lines, self._read_cell, self._label = lines, read_cell, label
        self._shapes: dict[bytes, _Shape] = {}
        self._heads: dict[bytes, tuple[bool, int]] = {}
        self._rows: dict[bytes, _Row] = {}
        self._places: dict[tuple[int, _Shape], _Place] = {}
        self._asked: Any = None
        self._cells: list[Any] = []

    def read(self, table: Any, cut: Cut) -> tuple[tuple[Cell, ...], ...] | None:
        """The cells of a w:tbl as `ingest.docx_tables.read_grid` has them; null where only that will do.

        `cut` is what the table's XML was cut into.
        """
        found = table.findall(_TR)
        if len(found) != len(cut.kept) or sum(1 for _ in table.iter(_TR)) != len(found):
            return None  # some row is an empty element or does not stand in the table itself
        elements = dict(zip(cut.kept, found, strict=True))
        rows = list[_Row]()
        for at, shape in enumerate(cut.shapes):
            row = self._rows.get(shape)
            if row is None or not row.alone:
                if at not in elements:
                    return None
                row = row or self._row(elements[at], shape)
            rows.append(row)
        single = all(row.places for row in rows)
        texts = iter(self._lines.plain(cut.words if single else list(_said(rows, cut.words))))
        merges, made = Merges(), list[list[Cell]]()
        for at, row in enumerate(rows):
            if row.places and not merges.open:
                made.append([place.cell("" if place.empty else next(texts)) for place in row.places])
            elif not row.deleted:
                made.append([])
                self._add_cells(elements.get(at), row, merges, made, texts)
        for (at, index), height in merges.heights.items():
            made[at][index] = replace(made[at][index], rowspan=height)
        return tuple(map(tuple, made))

    def _row(self, element: Any, shape: bytes) -> _Row:
        """A row of a shape that is met for the first time, or whose cells have to be looked for in each."""
        head, *cells = shape.split(b"<w:tc>")
        if head not in self._heads:
            self._heads[head] = begins_cells(head, element) and not is_deleted(element), columns_before(element)
        regular, column = self._heads[head]
        shapes: list[_Shape] = []
        for at, cell in enumerate(cells if regular else ()):
            of_cell = self._shapes.get(cell) or self._shape_of(cell, element, at)
            if of_cell is None:
                break
            shapes.append(of_cell)
        else:
            if regular:
                row = self._regular(column, shapes)
                if len(self._rows) < _MOST_SHAPES:
                    self._rows[shape] = row
                return row
        deleted = is_deleted(element)
        return _Row(columns_before(element), [], (), deleted, not deleted, shape.count(HOLE), False)

    def _regular(self, column: int, shapes: list[_Shape]) -> _Row:
        single = all(shape.single for shape in shapes)
        places = (self._place(at, shape) for at, shape in enumerate(shapes, column)) if single else ()
        return _Row(column, shapes, tuple(places), alone=all(shape.plain for shape in shapes))

    def _shape_of(self, cell: bytes, row: Any, at: int) -> _Shape | None:
        """A shape that is met for the first time; null where more or less than one cell has it."""
        if not is_whole(cell):
            return None
        element = self._element(row, at)
        words = cell.count(HOLE)
        lines = tuple(self._plain.read(element))
        listed = tuple(self._plain.listed)
        span, merge = spans_of(element)
        plain = self._plain.plain and words == sum(parts.count(None) for parts, _, _ in lines)
        one_text = not listed and [parts for parts, _, _ in lines] in ([[None]], [])
        shape = _Shape(words, lines, listed, span, merge, plain, plain and one_text and (span, merge) == (1, None))
        if len(self._shapes) < _MOST_SHAPES:
            self._shapes[cell] = shape
        return shape

    def _element(self, row: Any, at: int) -> Any:
        """A cell of a regular row; the cells of the row last asked for are at hand."""
        if row is not self._asked:
            self._asked, self._cells = row, row.findall(_TC)
        return self._cells[at]

    def _add_cells(self, element: Any, row: _Row, merges: Merges, made: list[list[Cell]], texts: Iterator[str]) -> None:
        """Adds the cells of a row to the last of those made, but for those that only go on with one above."""
        column, cells = row.column, made[-1]
        for at, shape in enumerate(row.shapes):
            if shape.single and not merges.open:
                cells.append(self._place(column, shape).cell(next(texts) if shape.words else ""))
                column += 1
                continue
            lines = [next(texts) for _ in shape.lines] if shape.plain else []
            if not merges.goes_on(shape.merge, column, len(made) - 1, len(cells)):
                cells.append(self._cell(shape, column, lines, element, at))
            column += shape.span
        for tc in within(element, _TC) if row.odd else ():
            span, merge = spans_of(tc)
            if not merges.goes_on(merge, column, len(made) - 1, len(cells)):
                cells.append(Cell(tuple(flat(self._read_cell(tc))), column, span))
            column += span

    def _place(self, column: int, shape: _Shape) -> _Place:
        """What is kept of the cells of a single shape in a column."""
        if (column, shape) not in self._places:
            _, bold, centred = shape.lines[0] if shape.lines else (None, False, False)
            self._places[column, shape] = _Place(column, not shape.lines, bold, centred, {})
        return self._places[column, shape]

    def _cell(self, shape: _Shape, column: int, texts: list[str], row: Any, at: int) -> Cell:
        if not shape.plain:
            return Cell(tuple(flat(self._read_cell(self._element(row, at)))), column, shape.span)
        labels = {line: self._label(properties, style) for line, properties, style in shape.listed}
        blocks = [
            block
            for line, (text, (_, bold, centred)) in enumerate(zip(texts, shape.lines, strict=True))
            for block in _block(text, bold, centred, labels.get(line, ""))
        ]
        return Cell(tuple(blocks), column, shape.span)


def _said(rows: list[_Row], words: list[str]) -> Iterator[str]:
    """The lines of the plain cells of some rows."""
    next_word = iter(words).__next__
    for row in rows:
        for shape in row.shapes:
            if shape.plain:
                for parts, _, _ in shape.lines:
                    yield "".join([next_word() if part is None else part for part in parts])
            else:
                for _ in range(shape.words):
                    next_word()
        for _ in range(row.words):
            next_word()


def _block(text: str, bold: bool, centred: bool, label: str = "") -> tuple[Block, ...]:
    """A paragraph as a block, or nothing: rules drawn with underscores are no text, but a label is."""
    if not text.strip("_ "):
        text = ""
    if label:
        text = normalise(f"{label} {text}")
    return (_make_block(text, bold=bold, centred=centred),) if text else ()
