"""What ingest hands on: one source, read into pages of placed text.

Offsets into `Document.text` are the only coordinates that later stages keep; the page and the box of
an offset are looked up here, never copied.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ingest.frozen import quick

Origin = Literal["text", "ocr"]
"""Where words come from: the file's own text, or a reading of its image."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was loaded. `path` is its path then, `sha256` the hex digest of its bytes."""

    path: str
    sha256: str
    media_type: str
    size: int


@quick
@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page, as fractions of its width and height from the top left corner (0 to 1)."""

    left: float
    top: float
    right: float
    bottom: float


@quick
@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a block's text that has a place of its own: a word of a scan, a line of a digital page.

    `start` and `end` count characters from the start of the block's text; `confidence` is 0 to 1. `other` is what
    a second reader of the image saw there where the two differed, else empty.
    """

    start: int
    end: int
    box: Box
    confidence: float = 1.0
    other: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: its lines joined with single spaces, NFC, no line break inside.

    `box` is null where the source has no pages (DOCX). `centred` tells headings apart from running text. `original`
    is the text as the file holds it where it was set in a font older than Unicode and has been converted, else empty.
    """

    text: str
    box: Box | None = None
    confidence: float = 1.0
    spans: tuple[Span, ...] = ()
    origin: Origin = "text"
    bold: bool = False
    centred: bool = False
    original: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its paragraphs, the grid column it starts in, and how far it reaches.

    A merged cell stands once, in the row and column where it starts.
    """

    blocks: tuple[Block, ...]
    column: int
    colspan: int = 1
    rowspan: int = 1
    box: Box | None = None

    @property
    def text(self) -> str:
        return " ".join(block.text for block in self.blocks if block.text)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells. `continued` means that the table goes on from the page before."""

    rows: tuple[tuple[Cell, ...], ...]
    box: Box | None = None
    continued: bool = False

    @property
    def width(self) -> int:
        """The number of grid columns."""
        return max([cell.column + cell.colspan for row in self.rows for cell in row], default=0)


@dataclass(frozen=True, slots=True)
class Page:
    """One page in reading order (left column of a two-column header before the right one).

    `number` counts from 1 and is null where the source has no pages; `width` and `height` are points.
    """

    number: int | None
    content: tuple[Block | Table, ...]
    origin: Origin = "text"
    width: float | None = None
    height: float | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about a page that a reader of the archive should know: «the page is blank»."""

    page: int | None
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A source read whole. `text` is what `compose` makes of the pages."""

    source: Source
    pages: tuple[Page, ...]
    text: str
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block with its offset in `Document.text`, and its cell where it stands in a table.

    `table`, `row` and `cell` index into the page's content, the table's rows and the row's cells.
    """

    block: Block
    start: int
    page: Page
    table: int | None = None
    row: int | None = None
    cell: int | None = None

    @property
    def end(self) -> int:
        return self.start + len(self.block.text)


def _walk(pages: tuple[Page, ...]) -> Iterator[PlacedBlock]:
    """Every block in order with its offset; one character parts it from the next."""
    offset = 0
    for page in pages:
        for index, item in enumerate(page.content):
            if isinstance(item, Block):
                yield PlacedBlock(item, offset, page)
                offset += len(item.text) + 1
                continue
            for row, cells in enumerate(item.rows):
                for column, cell in enumerate(cells):
                    for block in cell.blocks or (Block(""),):
                        yield PlacedBlock(block, offset, page, index, row, column)
                        offset += len(block.text) + 1


def compose(pages: tuple[Page, ...]) -> str:
    """The text of the pages: a block a line, the cells of a row separated by tabs; in the order of `blocks`."""
    lines: list[str] = []
    for page in pages:
        for item in page.content:
            if isinstance(item, Block):
                lines.append(item.text)
            else:
                lines += ["\t".join([_composed(cell.blocks) for cell in row]) for row in item.rows if row]
    return "\n".join([*lines, ""]) if lines else ""


def _composed(inside: tuple[Block, ...]) -> str:
    return inside[0].text if len(inside) == 1 else "\n".join([block.text for block in inside])


def blocks(document: Document) -> tuple[PlacedBlock, ...]:
    """Every block of the document in reading order, those of table cells included."""
    return tuple(_walk(document.pages))


def enclose(boxes: list[Box]) -> Box | None:
    """The smallest box around all of them; null for none."""
    if not boxes:
        return None
    return Box(
        min(b.left for b in boxes),
        min(b.top for b in boxes),
        max(b.right for b in boxes),
        max(b.bottom for b in boxes),
    )
