"""The readers of pages that are compared, each from an image to the same kind of reading."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from unittest.mock import patch

import cv2
import numpy as np
import numpy.typing as npt

from ingest import ocr
from ingest.document import Block, Page, Table
from ingest.placing import plain
from ingest.strip import Strip
from ingest.words import Line
from tests.bench.truth import Piece, Span
from training.typography import printed

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PageReading:
    """What was read on a page, and the rows of its tables as the texts of their cells, empty ones left out."""

    pieces: tuple[Piece, ...]
    rows: tuple[tuple[str, ...], ...] = ()


PageReader = Callable[[Pixels, int, int], PageReading]
"""Image (RGB or grey), resolution and page number → reading."""


def bare(image: Pixels, dpi: int, number: int) -> PageReading:
    """Tesseract on the page as it is (psm 3)."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY) if image.ndim == 3 else image
    return PageReading(tuple(_pieces(ocr.read_lines(np.asarray(grey, np.uint8), dpi))))


def prepared(image: Pixels, dpi: int, number: int) -> PageReading:
    """Tesseract on the lines and cells that the product finds and frames, made upright and straight, without stamps."""
    from ingest.scan import find_page_strips

    found = find_page_strips(image, dpi)
    cells = [[_read(strips) for strips in of_grid] for of_grid in found.cells]
    rows: dict[tuple[int, int], list[str]] = {}
    for n, (grid, of_grid) in enumerate(zip(found.grids, cells, strict=True)):
        for frame, words in zip(grid.frames, of_grid, strict=True):
            rows.setdefault((n, frame.row), []).append(" ".join(word.text for word in words))
    lines = [*map(ocr.read_strip, found.running), *(words for of_grid in cells for words in of_grid)]
    return PageReading(tuple(_pieces(line for line in lines if line)), tuple(map(_row, rows.values())))


def _read(strips: Sequence[Strip]) -> Line:
    return tuple(word for strip in strips for word in ocr.read_strip(strip))


def own(image: Pixels, dpi: int, number: int) -> PageReading:
    """The product with our recogniser's words as they are: no second reader, no arbiter."""
    from ingest import scan

    with patch("ingest.scan.decide", lambda _strip, reading, careful: plain(reading)):
        return of_page(scan.read_page(image, dpi, number))


def whole(image: Pixels, dpi: int, number: int) -> PageReading:
    """The product: our recogniser, Tesseract where it is in doubt, the arbiter where they differ."""
    from ingest import scan

    return of_page(scan.read_page(image, dpi, number))


PAGE_READERS: dict[str, PageReader] = {"Tesseract": bare, "prepared": prepared, "own": own, "whole": whole}


def _pieces(lines: Iterable[Line]) -> Iterator[Piece]:
    for line in lines:
        text, spans = "", []
        for word in line:
            start = len(text) + bool(text)
            text = f"{text} {word.text}".strip()
            spans.append(Span(start, len(text), word.confidence))
        yield Piece(text, tuple(spans))


def of_page(page: Page) -> PageReading:
    pieces: list[Piece] = []
    rows: list[tuple[str, ...]] = []
    for item in page.content:
        if isinstance(item, Table):
            pieces += [_piece(cell.blocks) for row in item.rows for cell in row if cell.blocks]
            rows += [_row(cell.text for cell in row) for row in item.rows]
        else:
            pieces.append(_piece((item,)))
    return PageReading(tuple(pieces), tuple(rows))


def _piece(blocks: Sequence[Block]) -> Piece:
    """Blocks as one stretch of text with the places of its words."""
    text, spans = "", []
    for block in blocks:
        start = len(text) + bool(text)
        text = f"{text} {block.text}" if text else block.text
        own = block.spans or ()
        spans += [Span(start + span.start, start + span.end, span.confidence) for span in own]
        if not own:
            spans.append(Span(start, len(text), block.confidence))
    return Piece(text, tuple(spans))


def _row(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text for text in map(printed, texts) if text)
