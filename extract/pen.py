"""Whether figures on a scan are print or a pen's: how high and how wide they stand among the words of their page.

Measured on made papers and on real scans: printed figures are lower than the words around them (0.74 to 0.95 of
their middle height) and each is 0.60 to 0.70 of its own height wide; a pen's are 1.2 times as high or more, and 0.33
to 0.49 wide with the room around them. Where they take 0.63 and more, one of them was left out by the reader.
"""

from dataclasses import dataclass
from statistics import median

from extract.decision import Quote
from extract.witnesses import Eyes
from ingest.document import PlacedBlock, Span

_PRINTED_HEIGHT = 1.0
_PEN_HEIGHT = 1.15
_PRINTED_WIDTH = 0.55
_GAP_WIDTH = 0.57
_MARKS = "/-"
"""What a number's symbol begins with: letters behind it are print of other widths."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The word that holds the figures: its height in middle heights of the page's words, the width of one character in
    its own heights, and whether it is figures alone, but for «Số:» before them."""

    height: float
    width: float
    alone: bool

    @property
    def printed(self) -> bool:
        """They stand and run as print."""
        return self.height <= _PRINTED_HEIGHT and self.width >= _PRINTED_WIDTH

    @property
    def gapped(self) -> bool:
        """A pen's figures with room between them for one that was not read («366» of 3966)."""
        return self.alone and self.height >= _PEN_HEIGHT and self.width > _GAP_WIDTH


def figures(eyes: Eyes, quote: Quote) -> Figures | None:
    """The figures of a quote as they stand on their page; null where the page does not tell."""
    placed = eyes.places.block_at(quote.start)
    if placed is None or placed.block.origin != "ocr" or not (placed.page.width and placed.page.height):
        return None
    found = next((span for span in placed.block.spans if _holds(placed, span, quote)), None)
    heights = [_height(span) for block in eyes.places.blocks_of(placed.page) for span in block.block.spans]
    if found is None or _height(found) <= 0 or median(heights) <= 0:
        return None
    text = placed.block.text[found.start : found.end]
    width = (found.box.right - found.box.left) * placed.page.width / len(text)
    own = _height(found) * placed.page.height
    return Figures(_height(found) / median(heights), width / own, not any(mark in text for mark in _MARKS))


def _holds(placed: PlacedBlock, span: Span, quote: Quote) -> bool:
    return placed.start + span.start < quote.end and quote.start < placed.start + span.end


def _height(span: Span) -> float:
    return span.box.bottom - span.box.top
