"""Where a stretch of a document's text stands: its page, its box, and how surely it was read."""

from bisect import bisect_right
from dataclasses import dataclass

from ingest.document import Box, Document, Origin, Page, PlacedBlock, blocks, enclose


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stretch of text stands: null page and box where the source has none."""

    page: int | None
    box: Box | None
    confidence: float
    origin: Origin


def _spans_of(placed: PlacedBlock, start: int, end: int) -> tuple[list[Box], list[float]]:
    """Boxes and confidences of what a block shows between two offsets of the text."""
    block = placed.block
    inside = [s for s in block.spans if placed.start + s.start < end and start < placed.start + s.end]
    if inside:
        return [s.box for s in inside], [s.confidence for s in inside]
    return ([block.box] if block.box else []), [block.confidence]


def place(document: Document, start: int, end: int | None = None) -> Place:
    """Where `document.text[start:end]` stands (one character without `end`).

    A stretch over several pages gets the page and the box of its first part. The confidence is the lowest
    of its parts.
    """
    return Places(document).find(start, end)


class Places:
    """`place` for many look-ups in one document: the blocks are walked once."""

    def __init__(self, document: Document) -> None:
        self._blocks = blocks(document)
        self._starts = [placed.start for placed in self._blocks]

    def block_at(self, offset: int) -> PlacedBlock | None:
        """The block that holds an offset, or null in an empty document."""
        index = bisect_right(self._starts, offset) - 1
        return self._blocks[index] if index >= 0 else None

    def blocks_of(self, page: Page) -> tuple[PlacedBlock, ...]:
        """The blocks of a page."""
        return tuple(placed for placed in self._blocks if placed.page is page)

    def find(self, start: int, end: int | None = None) -> Place:
        """See `place`."""
        end = start + 1 if end is None else end
        first = max(0, bisect_right(self._starts, start) - 1)
        boxes: list[Box] = []
        confidences: list[float] = []
        page: Page | None = None
        origin: Origin = "text"
        for placed in self._blocks[first:]:
            if placed.start >= end or (page is not None and placed.page is not page):
                break
            page = page or placed.page
            origin = placed.block.origin if placed.block.text else origin
            more, scores = _spans_of(placed, start, end)
            boxes += more
            confidences += scores
        return Place(page.number if page else None, enclose(boxes), min(confidences, default=1.0), origin)
