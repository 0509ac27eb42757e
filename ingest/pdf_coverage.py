"""Does the text layer of a PDF page cover what is drawn on it, or must the page's image be read?

A scan signed electronically has a text layer that holds nothing but the signature («Cơ quan: … / Giờ ký: …»),
so its presence proves nothing. The rule:

1. A font that does not tell its letters (NUL, U+FFFD, private use) makes the text worthless: read the image.
2. Text over a picture of the whole page whose words lack their marks was read off it badly: read the image.
3. Text without pictures of any size and without many curves covers its page: nothing is rendered.
4. Else the page is rendered small. Ink outside the boxes of the text, long rules taken away, is looked at:
   flat, wide pieces are rows of print, anything else (a seal, a signature, a photo) is not. The image is read
   when the page has ink and no text; when rows of print without text outweigh those with text; when they fill
   a line and a half; or when a picture fills the page and most ink lies outside the text.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ingest.negative import positive
from ingest.pdf_drawn import Drawn
from ingest.pdf_layer import is_poor
from ingest.pdf_page import Frame, Layer
from ingest.textlines import TextLine

Mask = npt.NDArray[np.uint8]

_DPI = 60
_MOST_PIXELS = 1600  # along the longer side of the small rendering
_MOST_BROKEN = 0.03  # share of the characters
_PICTURE = 0.05  # share of the page: a seal is 0.02, a logo less
_PAGE_PICTURE = 0.5
_MANY_CURVES = 300  # a drawn logo has fewer, a line of outlined text more
_DARKER = 45  # grey levels below the paper: ink
_ROW_HEIGHT = (4, 24)  # pixels at 60 dpi, two neighbouring letters' marks to a tilted line
_SPECKS = 0.0004  # share of the page: less ink is dust


@dataclass(frozen=True, slots=True)
class Coverage:
    """`text_share` is the part of the page's ink that lies under its text (1 where nothing was rendered)."""

    needs_ocr: bool
    blank: bool = False
    text_share: float = 1.0


def judge(page: Any, frame: Frame, text: Layer, drawn: Drawn, lines: Callable[[], Sequence[TextLine]]) -> Coverage:
    """Judge an open page; see the rule above. The lines of the text are asked for where the page is rendered."""
    if text.broken > _MOST_BROKEN:
        return Coverage(True, text_share=0.0)
    area = frame.width * frame.height
    shares = [(r[2] - r[0]) * (r[3] - r[1]) / area for r, _, _ in drawn.images]
    if max(shares, default=0.0) >= _PAGE_PICTURE and is_poor(text.text):
        return Coverage(True, text_share=0.0)
    if text.characters and sum(shares) < _PICTURE and drawn.curves < _MANY_CURVES:
        return Coverage(False)
    return _look(page, frame, lines() if text.characters else (), max(shares, default=0.0))


def _look(page: Any, frame: Frame, lines: Sequence[TextLine], picture: float) -> Coverage:
    ink = _ink(page, frame)
    total = int(ink.sum())
    if total < _SPECKS * ink.size:
        return Coverage(False, blank=not lines)
    if not lines:
        return Coverage(True, text_share=0.0)
    left, covered_width = _outside_text(ink, lines)
    outside = int(left.sum())
    rows = max(_print(left), _print(np.ascontiguousarray(left.T)))
    wide = ink.shape[1]
    uncovered = rows > 1.5 * wide or rows > max(0.25 * wide, covered_width)
    buried = picture >= _PAGE_PICTURE and outside > 2 * (total - outside)
    return Coverage(uncovered or buried, text_share=1 - outside / total)


def _ink(page: Any, frame: Frame) -> Mask:
    """A small rendering as 1 where there is ink."""
    scale = min(_DPI / 72, _MOST_PIXELS / max(frame.width, frame.height))
    bitmap = page.render(scale=scale, grayscale=True)
    grey = positive(bitmap.to_numpy().reshape(bitmap.height, bitmap.width, -1)[:, :, 0])
    paper = int(np.median(grey))
    ink: Mask = (grey.astype(np.int16) < paper - _DARKER).astype(np.uint8)
    bitmap.close()
    return ink


def _outside_text(ink: Mask, lines: Sequence[TextLine]) -> tuple[Mask, float]:
    """The ink left when the boxes of the text are wiped, and the width of the lines with ink under them."""
    left = ink.copy()
    high, wide = ink.shape
    covered = 0.0
    for line in lines:
        box = line.box
        edge = max(2, round(0.4 * (box.bottom - box.top) * high))
        top, bottom = max(0, round(box.top * high) - edge), round(box.bottom * high) + edge
        start, end = max(0, round(box.left * wide) - 3), round(box.right * wide) + 3
        covered += (box.right - box.left) * wide * bool(ink[top:bottom, start:end].any())
        left[top:bottom, start:end] = 0
    return left, covered


def _print(mask: Mask) -> int:
    """The width of all that looks like rows of print, in pixels."""
    import cv2

    rules = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, 45), np.uint8))
    rules |= cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((30, 1), np.uint8))
    words = cv2.morphologyEx(mask & ~rules, cv2.MORPH_CLOSE, np.ones((1, 9), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(words.astype(np.uint8), connectivity=8)
    wide, high = stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT]
    flat = (high >= _ROW_HEIGHT[0]) & (high <= _ROW_HEIGHT[1]) & (wide >= 3 * high) & (wide >= 25)
    return int(wide[flat].sum())
