"""A page image → a page of placed text: ruled tables read cell by cell, others by what is aligned, the rest as text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ingest import recogniser
from ingest.arbiter import decide
from ingest.cells import cell_strips
from ingest.coloured_marks import red_marks
from ingest.document import Block, Box, Cell, Notice, Page, Span, Table, enclose
from ingest.grid import Grid, find_grids
from ingest.lines import find_strips
from ingest.lone import with_case
from ingest.moved import around, moved
from ingest.noise import print_of_page
from ingest.open_rows import opened
from ingest.paragraphs import layout
from ingest.placing import placed, plain
from ingest.recogniser import Reading
from ingest.ruling import level_rules
from ingest.seal import without_seals
from ingest.straighten import Sheet, straighten
from ingest.strip import Strip
from ingest.strokes import counted, named
from ingest.textlines import TextLine, join
from ingest.unruled import unruled
from ingest.unruled_rules import Rules
from ingest.words import Line

Image = npt.NDArray[np.uint8]

NO_PRINT = (
    "Trang không có chữ in đọc được; hãy xem trang, nếu có chữ thì quét lại ở 300 dpi "
    "(no readable print on this page; look at it, and scan it again at 300 dpi if there is any)"
)

_SMALLEST = 12
"""Pixels: no line of print is lower."""
_NARROWEST = 15.0
"""Millimetres: a table is wider, what is taken for a narrower one are the stems of bold letters."""

_ENDS = 2
"""The outer walls of a table."""


@dataclass(frozen=True, slots=True)
class PageStrips:
    """A page cut into lines: those of its running text, and for each table the lines of each cell.

    `rules` are the long level rules outside tables.
    """

    sheet: Sheet
    grids: tuple[Grid, ...]
    rules: Rules
    running: tuple[Strip, ...]
    cells: tuple[tuple[tuple[Strip, ...], ...], ...]

    @property
    def in_cells(self) -> tuple[Strip, ...]:
        """The lines of all cells, in order."""
        return tuple(strip for grid in self.cells for cell in grid for strip in cell)


@dataclass(frozen=True, slots=True)
class SeenStrip:
    """A strip and the words of print that our own reader sees in it, in pixels of the strip and placed on the sheet.

    `careful`: nobody can guess its words.
    """

    strip: Strip
    reading: Reading
    placed: Line
    careful: bool


def read_page(image: Image, dpi: float, number: int) -> Page:
    """Read the image of a page (RGB or grey, 8 bits). An image that holds no print gives a page without content."""
    high, wide = image.shape[:2]
    if min(high, wide) < _SMALLEST:
        return Page(number, (), "ocr", wide / dpi * 72, high / dpi * 72)
    found = find_page_strips(image, dpi)
    seen = seen_strips(found.running, found.in_cells)
    read = counted([named(_decided(each)) for each in seen])
    lines, rest = read[: len(found.running)], iter(read[len(found.running) :])
    place = _Placement(found.sheet, wide, high)
    tables = [
        _table(grid, [[next(rest) for _ in cell] for cell in of_grid], place)
        for grid, of_grid in zip(found.grids, found.cells, strict=True)
    ]
    lists = unruled([place.line(line) for line in lines if line], place.aspect, found.rules)
    content = layout(lists.rest, [*tables, *lists.tables], place.aspect)
    if number == 1:  # a red stamp is taken off before reading
        content = (*content, *red_marks(image, found.sheet))
    content = tuple(place.back(item) for item in _continued(content, number))
    return Page(number, content, "ocr", wide / dpi * 72, high / dpi * 72)


def find_page_strips(image: Image, dpi: float) -> PageStrips:
    """The strips of a page's image (RGB or grey, 8 bits)."""
    sheet = straighten(image, dpi)
    found, unruled = find_grids(sheet.grey, sheet.dpi, ruled=sheet.ruled)
    found = tuple(grid for grid in found if grid.xs[-1] - grid.xs[0] >= _NARROWEST * sheet.dpi / 25.4)
    grids = tuple(grid for grid in found if len(grid.xs) > _ENDS)  # else its columns are parted by paper alone
    rules = Rules(level_rules(_without(sheet.grey, grids), sheet.dpi) if sheet.ruled else ())
    clean = without_seals(_with_tables(sheet.grey, unruled, found), sheet.dpi, sheet.grey)
    running = find_strips(_without(clean, grids), sheet.dpi)
    cells = tuple(cell_strips(clean, sheet.dpi, grid.frames) for grid in grids)
    return PageStrips(sheet, grids, rules, running, cells)


def seen_strips(running: Sequence[Strip], in_cells: Sequence[Strip]) -> list[SeenStrip]:
    """What our own reader makes of running lines and of lines in cells; a line of noise has no words.

    Noise is told from print by that reading alone, before anybody is asked a second time.
    """
    strips = [*running, *in_cells]
    readings = recogniser.read_strips([strip.image for strip in strips])
    seen = [placed(strip, plain(reading)) for strip, reading in zip(strips, readings, strict=True)]
    parts = print_of_page(seen[: len(running)], seen[len(running) :])
    return [
        SeenStrip(strip, reading[part], line[part], n >= len(running))
        for n, (strip, reading, line, part) in enumerate(zip(strips, readings, seen, parts, strict=True))
    ]


def _decided(seen: SeenStrip) -> Line:
    """The words of a strip after both readers were heard; placed anew only where they are cut apart otherwise."""
    line = decide(seen.strip, seen.reading, careful=seen.careful)
    if [(word.left, word.right) for word in line] == [(word.left, word.right) for word in seen.reading]:
        pairs = zip(seen.placed, line, strict=True)
        line = tuple(replace(at, text=w.text, confidence=w.confidence, other=w.other) for at, w in pairs)
    else:
        line = placed(seen.strip, line)
    return with_case(seen.strip, line)


def notices(page: Page) -> tuple[Notice, ...]:
    """What a reader of the archive should know about a page that was read by `read_page`."""
    if page.content:
        return ()
    return (Notice(page.number, "no-print", NO_PRINT),)


class _Placement:
    """From pixels of the straightened sheet to boxes: on the sheet while lines are put in order, then on the page."""

    def __init__(self, sheet: Sheet, wide: int, high: int) -> None:
        self._rows, self._columns = sheet.grey.shape
        self._matrix, self._wide, self._high = sheet.back.tolist(), wide, high

    @property
    def aspect(self) -> float:
        """The sheet's height by its width."""
        return float(self._rows / self._columns)

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """Fractions of the straightened sheet."""
        return Box(left / self._columns, top / self._rows, right / self._columns, bottom / self._rows)

    def line(self, words: Line) -> TextLine:
        text, spans = "", []
        for word in words:
            start = len(text) + bool(text)
            text = f"{text} {word.text}".strip()
            box = self.box(word.left, word.top, word.right, word.bottom)
            spans.append(Span(start, len(text), box, word.confidence, word.other))
        letters = sum(len(word.text) for word in words)
        sure = sum(word.confidence * len(word.text) for word in words) / letters
        box = enclose([span.box for span in spans]) or spans[0].box
        return TextLine(text, box, tuple(spans), sure, "ocr")

    def back(self, item: Block | Table) -> Block | Table:
        """The same with boxes on the page as it was given."""
        return moved(item, self._box_back)

    def _box_back(self, box: Box) -> Box:
        """The four corners led back, and the upright box around them, within the page."""
        (a, b, c), (d, e, f) = self._matrix
        corners = [(x * self._columns, y * self._rows) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        return around(
            [(a * x + b * y + c) / self._wide for x, y in corners],
            [(d * x + e * y + f) / self._high for x, y in corners],
        )


def _extent(grid: Grid) -> tuple[slice, slice]:
    """The rows and columns of a table, its outer rules included."""
    return slice(max(0, grid.ys[0] - 3), grid.ys[-1] + 4), slice(max(0, grid.xs[0] - 3), grid.xs[-1] + 4)


def _with_tables(grey: Image, unruled: Image, grids: Sequence[Grid]) -> Image:
    """The page with the rules of its tables taken out, and nothing beside them."""
    page = grey.copy() if grids else grey
    for grid in grids:
        page[_extent(grid)] = unruled[_extent(grid)]
    return page


def _without(grey: Image, grids: Sequence[Grid]) -> Image:
    """The page with its tables painted white."""
    page = grey.copy() if grids else grey
    for grid in grids:
        page[_extent(grid)] = 255
    return page


def _table(grid: Grid, cells: Sequence[Sequence[Line]], place: _Placement) -> Table:
    """A table of the lines of its cells; a row's cells from left to right, merged ones where they start."""
    rows: list[list[tuple[Cell, list[TextLine]]]] = [[] for _ in grid.ys[1:]]
    for frame, lines in zip(grid.frames, cells, strict=True):
        read = [place.line(line) for line in lines if line]
        box = place.box(frame.left, frame.top, frame.right, frame.bottom)
        cell = Cell((_block(read),) if read else (), frame.column, frame.colspan, frame.rowspan, box)
        rows[frame.row].append((cell, read))
    whole = place.box(grid.xs[0], grid.ys[0], grid.xs[-1], grid.ys[-1])
    parted = (opened(row, len(grid.xs) - 1, place.aspect) for row in rows)
    return Table(tuple(row for each in parted for row in each), whole)


def _block(lines: Sequence[TextLine]) -> Block:
    whole = join(lines)
    return Block(whole.text, whole.box, whole.confidence, whole.spans, "ocr")


def _continued(content: tuple[Block | Table, ...], number: int) -> tuple[Block | Table, ...]:
    """A table that opens a later page goes on from the page before."""
    if number > 1 and content and isinstance(content[0], Table):
        return (replace(content[0], continued=True), *content[1:])
    return content
