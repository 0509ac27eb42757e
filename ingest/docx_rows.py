"""The rows of a Word table read in one pass over its elements, quickly where its cells are plain.

lxml makes an object of every element that is looked at, which costs as much as parsing it did. So the pass asks only
for the elements that can change what a cell says and lets lxml skip all others. What is not plain in a cell is read by
the reader of paragraphs when its turn comes, since lists count as they go.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ingest.document import Block, Cell
from ingest.docx_cell import Line, PlainCell, bare_text
from ingest.docx_lines import Lines
from ingest.docx_styles import Style, Styles, W
from ingest.docx_tables import Content, Merges, columns_before, flat, is_deleted, spans_of, stands_in
from ingest.text import normalise

_TR, _TC, _TR_PR = W + "tr", W + "tc", W + "trPr"
_MOST_SHARED = 5000
"""Cells kept to be used again: «x», a unit or a year stands in hundreds of rows, and making a cell takes time."""


class Rows:
    """Reads one table that holds no other, of a file whose fonts are not asked.

    `read_cell` reads a cell that is not plain; `label` writes the label of a list item, from its w:pPr and its style.
    """

    def __init__(
        self, styles: Styles, lines: Lines, read_cell: Callable[[Any], Content], label: Callable[[Any, Style], str]
    ) -> None:
        self._plain = PlainCell(styles)
        self._lines, self._read_cell, self._label = lines, read_cell, label
        self._shared: dict[tuple[int, str | Line], Cell] = {}
        self._rows: list[list[Cell]] = []
        self._merges = Merges()
        self._table: Any = None
        self._row: Any = None
        self._cell: Any = None
        self._column = 0
        self._found: list[Any] = []

    def read(self, table: Any) -> tuple[tuple[Cell, ...], ...]:
        """The cells of a w:tbl, the same as `ingest.docx_tables.read_grid` has them."""
        self._table = table
        found = self._found
        for element in table.iter(_TC, _TR, _TR_PR, *self._plain.looked_at):
            tag = element.tag
            if tag == _TC:
                self._start_cell(element)
            elif tag == _TR:
                self._start_row(element)
            elif tag == _TR_PR:
                self._row_properties(element)
            else:
                found.append(element)
        self._end_cell()
        for (row, index), height in self._merges.heights.items():
            self._rows[row][index] = replace(self._rows[row][index], rowspan=height)
        return tuple(map(tuple, self._rows))

    def _start_row(self, row: Any) -> None:
        if stands_in(row, self._table):
            self._end_cell()
            self._row, self._column = row, 0
            self._rows.append([])

    def _row_properties(self, properties: Any) -> None:
        """What a row says before its cells: that it was deleted, or that it begins in a later column."""
        if properties.getparent() is not self._row or self._cell is not None:
            return
        if is_deleted(self._row):
            self._rows.pop()
            self._row = None
        else:
            self._column = columns_before(self._row)

    def _start_cell(self, cell: Any) -> None:
        row = self._row
        if row is not None and (cell.getparent() is row or stands_in(cell, row)):
            self._end_cell()
            self._cell = cell

    def _end_cell(self) -> None:
        """Adds the cell at hand to its row, unless it only goes on with one above it."""
        cell, found, self._cell = self._cell, self._found, None
        if cell is not None:
            text = bare_text(cell, found)
            if text is None or self._merges.open:
                self._add(cell, self._plain.read(cell, found))
            else:
                self._rows[-1].append(self._bare(text))
                self._column += 1
        found.clear()

    def _bare(self, text: str) -> Cell:
        """A cell of one text without any properties."""
        key = self._column, text
        made = self._shared.get(key)
        return made or self._share(key, Cell(self._block(self._plain.line(text)), self._column))

    def _share(self, key: tuple[int, str | Line], cell: Cell) -> Cell:
        if len(self._shared) < _MOST_SHARED:
            self._shared[key] = cell
        return cell

    def _add(self, cell: Any, said: list[Line]) -> None:
        span, merge = spans_of(cell) if self._plain.merged else (1, None)
        cells = self._rows[-1]
        if not self._merges.goes_on(merge, self._column, len(self._rows) - 1, len(cells)):
            made = self._read(cell, said)
            cells.append(made if span == 1 else replace(made, colspan=span))
        self._column += span

    def _read(self, cell: Any, said: list[Line]) -> Cell:
        if not self._plain.plain:
            return Cell(tuple(flat(self._read_cell(cell))), self._column)
        if len(said) == 1 and not self._plain.listed:
            key = self._column, said[0]
            return self._shared.get(key) or self._share(key, Cell(self._block(said[0]), self._column))
        labels = {at: self._label(properties, style) for at, properties, style in self._plain.listed}
        blocks = [block for at, line in enumerate(said) for block in self._block(line, labels.get(at, ""))]
        return Cell(tuple(blocks), self._column)

    def _block(self, line: Line, label: str = "") -> tuple[Block, ...]:
        """A paragraph as a block, or nothing: rules drawn with underscores are no text, but a label is."""
        words, bold, centred = line
        text = self._lines.plain(words)
        if not text.strip("_ "):
            text = ""
        if label:
            text = normalise(f"{label} {text}")
        return (Block(text, bold=bold, centred=centred),) if text else ()
