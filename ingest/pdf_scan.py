"""A PDF page whose image is read: rendered as finely as it was scanned, its own words kept beside."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ingest.document import Block, Box, Cell, Page, Span, Table
from ingest.paragraphs import paragraphs
from ingest.pdf_drawn import Drawn
from ingest.pdf_page import Frame
from ingest.textlines import TextLine

_DPI_LIMITS = (150, 400)
_USUAL_DPI = 300
_LARGE_PICTURE = 0.3  # share of the page: a picture that size sets the resolution
_STAMP_LINES = 6  # a signature has fewer: «Cơ quan: …» and «Giờ ký: …» are no running text
_MOST_PIXELS = 60_000_000
_PAPER = (250.0, 1300.0)  # points of a page's longer side: from a slip of A6 to a little over A3
_A4_LONG = 842.0


def read_scan(page: Any, number: int, frame: Frame, drawn: Drawn, kept: Sequence[TextLine]) -> Page:
    """Read the image of an open page.

    `kept` are lines of the text layer, better than any reading (an electronic signature): they come first,
    and words read where they stand are dropped.
    """
    from ingest.spread import read_sheet

    dpi = resolution(frame, drawn)
    bitmap = page.render(scale=dpi / 72 * _on_paper(frame), rev_byteorder=True, prefer_bgrx=False)
    image = bitmap.to_numpy()[:, :, :3].copy()
    bitmap.close()
    read = read_sheet(image, dpi, number)
    boxes = [_wider(line.box) for line in kept]
    rest = (without_words_under(item, boxes) for item in read.content) if boxes else iter(read.content)
    groups = [[line] for line in kept] if len(kept) <= _STAMP_LINES else [list(kept)]
    stamps = [block for group in groups for block in paragraphs(group, frame.height / frame.width)]
    content = (*stamps, *(item for item in rest if item is not None))
    return Page(number, content, "ocr", frame.width, frame.height)


def resolution(frame: Frame, drawn: Drawn) -> float:
    """The dots per inch of paper of the page's largest picture, within what the reader can use."""
    dpi = float(_USUAL_DPI)
    pictures = [((r[2] - r[0]) * (r[3] - r[1]), r, px, py) for r, px, py in drawn.images]
    paper = _on_paper(frame)
    if pictures:
        area, rect, across, down = max(pictures)
        wide, high = sorted((rect[2] - rect[0], rect[3] - rect[1])), sorted((across, down))
        if area > _LARGE_PICTURE * frame.width * frame.height and wide[1] > 0:
            dpi = min(max(high[1] / (wide[1] * paper) * 72, _DPI_LIMITS[0]), _DPI_LIMITS[1])
    most: float = (_MOST_PIXELS / (frame.width * frame.height)) ** 0.5 * 72 / paper
    return min(dpi, most)


def _on_paper(frame: Frame) -> float:
    """How many points of paper a point of the page stands for: 1, unless no paper has the page's size.

    Programs that know no resolution make a page of as many points as the picture has pixels, or of a few
    centimetres; such a page is taken for A4.
    """
    longest = max(frame.width, frame.height)
    return 1.0 if _PAPER[0] <= longest <= _PAPER[1] else _A4_LONG / longest


def _wider(box: Box) -> Box:
    edge = 0.3 * (box.bottom - box.top)
    return Box(box.left - edge, box.top - edge, box.right + edge, box.bottom + edge)


def without_words_under(item: Block | Table, boxes: Sequence[Box]) -> Block | Table | None:
    """What is left of a block or a table without the words inside some boxes."""
    if isinstance(item, Block):
        return _block_without(item, boxes)
    rows = tuple(tuple(_cell_without(cell, boxes) for cell in row) for row in item.rows)
    return replace(item, rows=rows)


def _cell_without(cell: Cell, boxes: Sequence[Box]) -> Cell:
    left = (_block_without(block, boxes) for block in cell.blocks)
    return replace(cell, blocks=tuple(block for block in left if block))


def _block_without(block: Block, boxes: Sequence[Box]) -> Block | None:
    spans = [span for span in block.spans if not any(_inside(span.box, box) for box in boxes)]
    if len(spans) == len(block.spans):
        return block
    text, moved = "", list[Span]()
    for span in spans:
        start = len(text) + bool(text)
        word = block.text[span.start : span.end]
        text = f"{text} {word}" if text else word
        moved.append(replace(span, start=start, end=start + len(word)))
    return replace(block, text=text, spans=tuple(moved)) if text else None


def _inside(box: Box, other: Box) -> bool:
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return other.left <= x <= other.right and other.top <= y <= other.bottom
