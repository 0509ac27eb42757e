"""A page image → a page of placed text: tables read cell by cell, the rest as running text."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ingest import ocr
from ingest.cells import read_cell
from ingest.document import Block, Box, Cell, Notice, Page, Span, Table, enclose
from ingest.grid import Grid, find_grids
from ingest.lines import overlooked, reread
from ingest.noise import words_of_print
from ingest.ocr import Line
from ingest.paragraphs import layout
from ingest.seal import without_seals
from ingest.straighten import Sheet, level, straighten
from ingest.textlines import TextLine, join

Image = npt.NDArray[np.uint8]


def read_page(image: Image, dpi: float, number: int) -> Page:
    """Read the image of a page (RGB or grey, 8 bits). An image that holds no print gives a page without content.

    Raises MissingTool where the OCR engine is not installed.
    """
    sheet = straighten(image, dpi)
    levelled = level(sheet)
    grids, unruled = find_grids(levelled.grey, sheet.dpi)
    sheet = levelled if grids else sheet
    high, wide = image.shape[:2]
    placed = _Placement(sheet, wide, high)
    tables = [_table(unruled, grid, placed, sheet.dpi) for grid in grids]
    bare = without_seals(_without(sheet.grey, grids), sheet.dpi)
    found = ocr.read_lines(bare, sheet.dpi)
    lines = words_of_print([*found, *overlooked(bare, sheet.dpi, found)])
    lines = words_of_print([reread(bare, sheet.dpi, line) for line in lines])
    rows, columns = sheet.grey.shape
    content = layout([placed.line(line) for line in lines], tables, rows / columns)
    content = tuple(placed.back(item) for item in _continued(content, number))
    return Page(number, content, "ocr", wide / dpi * 72, high / dpi * 72)


def notices(page: Page) -> tuple[Notice, ...]:
    """What a reader of the archive should know about a page that was read by `read_page`."""
    if page.content:
        return ()
    return (Notice(page.number, "no-print", "Trang không có chữ in đọc được (no readable print on this page)"),)


class _Placement:
    """From pixels of the straightened sheet to boxes: on the sheet while lines are put in order, then on the page."""

    def __init__(self, sheet: Sheet, wide: int, high: int) -> None:
        self._rows, self._columns = sheet.grey.shape
        self._back, self._wide, self._high = sheet.back, wide, high

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """Fractions of the straightened sheet."""
        return Box(left / self._columns, top / self._rows, right / self._columns, bottom / self._rows)

    def line(self, words: Line) -> TextLine:
        text, spans = "", []
        for word in words:
            start = len(text) + bool(text)
            text = f"{text} {word.text}".strip()
            box = self.box(word.left, word.top, word.right, word.bottom)
            spans.append(Span(start, len(text), box, word.confidence))
        letters = sum(len(word.text) for word in words)
        sure = sum(word.confidence * len(word.text) for word in words) / letters
        box = enclose([span.box for span in spans]) or spans[0].box
        return TextLine(text, box, tuple(spans), sure, "ocr")

    def back(self, item: Block | Table) -> Block | Table:
        """The same with boxes on the page as it was given."""
        if isinstance(item, Table):
            rows = tuple(tuple(self._cell_back(cell) for cell in row) for row in item.rows)
            return replace(item, rows=rows, box=self._box_back(item.box))
        return self._block_back(item)

    def _cell_back(self, cell: Cell) -> Cell:
        blocks = tuple(self._block_back(block) for block in cell.blocks)
        return replace(cell, blocks=blocks, box=self._box_back(cell.box))

    def _block_back(self, block: Block) -> Block:
        spans = tuple(replace(span, box=self._box_back(span.box) or span.box) for span in block.spans)
        return replace(block, spans=spans, box=self._box_back(block.box))

    def _box_back(self, box: Box | None) -> Box | None:
        """The four corners led back, and the upright box around them, within the page."""
        if box is None:
            return None
        xs = np.array([box.left, box.right, box.right, box.left]) * self._columns
        ys = np.array([box.top, box.top, box.bottom, box.bottom]) * self._rows
        x, y = self._back @ np.array([xs, ys, np.ones(4)])
        x, y = np.clip(x / self._wide, 0, 1), np.clip(y / self._high, 0, 1)
        return Box(*(round(float(v), 5) for v in (x.min(), y.min(), x.max(), y.max())))


def _without(grey: Image, grids: Sequence[Grid]) -> Image:
    """The page with its tables painted white."""
    page = grey.copy()
    for grid in grids:
        page[max(0, grid.ys[0] - 3) : grid.ys[-1] + 4, max(0, grid.xs[0] - 3) : grid.xs[-1] + 4] = 255
    return page


def _table(page: Image, grid: Grid, placed: _Placement, dpi: float) -> Table:
    """Read every cell; a row's cells from left to right, merged ones where they start."""
    rows: list[list[Cell]] = [[] for _ in grid.ys[1:]]
    for frame in grid.frames:
        lines = [placed.line(line) for line in read_cell(page, dpi, frame)]
        box = placed.box(frame.left, frame.top, frame.right, frame.bottom)
        blocks = (_block(lines),) if lines else ()
        rows[frame.row].append(Cell(blocks, frame.column, frame.colspan, frame.rowspan, box))
    whole = placed.box(grid.xs[0], grid.ys[0], grid.xs[-1], grid.ys[-1])
    return Table(tuple(tuple(row) for row in rows), whole)


def _block(lines: Sequence[TextLine]) -> Block:
    whole = join(lines)
    return Block(whole.text, whole.box, whole.confidence, whole.spans, "ocr")


def _continued(content: tuple[Block | Table, ...], number: int) -> tuple[Block | Table, ...]:
    """A table that opens a later page goes on from the page before."""
    if number > 1 and content and isinstance(content[0], Table):
        return (replace(content[0], continued=True), *content[1:])
    return content
