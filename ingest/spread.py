"""Two pages on one image: a bound volume scanned open, or two sheets side by side on the glass.

They are parted only where this is sure: the image is wider than high, a band down its middle holds no print, and on
both sides of it lines of print run over most of a page's width. A certificate, a list and a heading in two columns all
have print in the middle. Wrongly parted, two columns would still be read in their right order.
"""

import cv2
import numpy as np
import numpy.typing as npt

from ingest.document import Block, Box, Page, Table
from ingest.flat import cut_out, levelled
from ingest.image_pixels import guessed
from ingest.moved import moved
from ingest.negative import positive
from ingest.scan import read_page

Pixels = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

_LEAST = 200  # pixels: a smaller image is no page
_WIDER = 1.2  # two upright pages make 1.41, with the edges of the glass a little less or more
_LOOK = 800  # pixels across of the small copy that is looked at
_DARKER = 50  # grey levels below the paper: ink
_MIDDLE = (0.44, 0.56)  # of the width: where the band lies
_BAND = 0.025  # of the width: a page's two margins are five times that, columns of a list less
_SHADOW = 0.02  # of the width: a fold's shadow or a rule between the pages
_LINE = 0.55  # of a page's width: what a line of running text covers, and no column of a list
_FEWEST_LINES = 4
_GAP = 0.06  # of a page's width: words stand closer


def read_sheet(image: Pixels, dpi: float, number: int) -> Page:
    """Read the image of a sheet: one page or two, then the left one first; boxes are those of the whole image.

    A photograph, a black frame, a fold's shadow, white print on black are made what a scanner sees before the page is
    read.
    """
    image = positive(image)
    high, wide = image.shape[:2]
    sheet = cut_out(image, dpi) if min(high, wide) >= _LEAST else None
    seen, fine = (sheet.image, sheet.dpi) if sheet else (image, dpi)
    cut = gutter(seen)
    if cut is None:
        pages = [(seen, fine, 0.0, 1.0)]
    else:
        if fine == guessed(wide, high):
            fine = dpi = guessed(cut, seen.shape[0])  # two pages were taken for one
        share = cut / seen.shape[1]
        pages = [(seen[:, :cut], fine, 0.0, share), (seen[:, cut:], fine, share, 1 - share)]
    content: list[Block | Table] = []
    for part, its_dpi, left, width in pages:
        content += _read(np.ascontiguousarray(part), its_dpi, number, bool(sheet and sheet.by_hand), (left, width))
    if sheet:
        content = [moved(item, sheet.back) for item in content]
    return Page(number, tuple(content), "ocr", wide / dpi * 72, high / dpi * 72)


def _read(page: Pixels, dpi: float, number: int, bent: bool, place: tuple[float, float]) -> list[Block | Table]:
    """What stands on one page that takes a stretch (start and width, as shares) of the whole image."""
    flat = levelled(page, dpi, bent=bent) if min(page.shape[:2]) >= _LEAST else None
    content = list(read_page(flat.image if flat else page, dpi, number).content)
    if flat:
        content = [moved(item, flat.back) for item in content]
    left, width = place
    return content if width == 1 else [moved(item, lambda box: _on_whole(box, left, width)) for item in content]


def _on_whole(box: Box, left: float, width: float) -> Box:
    """A box on a half where it lies on the whole."""
    return Box(round(left + box.left * width, 5), box.top, round(left + box.right * width, 5), box.bottom)


def gutter(image: Pixels) -> int | None:
    """The column where one page ends and the next begins; null where that is not sure."""
    high, wide = image.shape[:2]
    if wide < _WIDER * high or high < _LEAST:
        return None
    ink = _ink(image)
    band = _band(ink)
    if band is None:
        return None
    left, right = ink[:, : band[0]], ink[:, band[1] :]
    if min(_lines(left), _lines(right)) < _FEWEST_LINES:
        return None
    return int((band[0] + band[1]) / 2 / ink.shape[1] * wide)


def _ink(image: Pixels) -> Mask:
    """A small copy, true where there is ink against the paper around it."""
    step = max(1, image.shape[1] // _LOOK)
    grey = image if image.ndim == 2 else image.min(axis=2)
    high, wide = (grey.shape[0] // step) * step, (grey.shape[1] // step) * step
    small = cv2.resize(grey[:high, :wide], (wide // step, high // step), interpolation=cv2.INTER_AREA)
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8))
    ink: Mask = small.astype(np.int16) < paper.astype(np.int16) - _DARKER
    return ink


def _band(ink: Mask) -> tuple[int, int] | None:
    """The widest stretch of columns in the middle without print, a fold's shadow within it left aside."""
    high, wide = ink.shape
    first, last = round(_MIDDLE[0] * wide), round(_MIDDLE[1] * wide)
    inner = ink[round(0.03 * high) : round(0.97 * high), first:last]
    share = inner.mean(axis=0)
    clean = share < 0.004
    shadow = share > 0.5  # a rule or a fold runs from top to bottom, print never does
    widest, start = (0, 0), None
    for column in range(len(clean) + 1):
        free = column < len(clean) and (clean[column] or shadow[max(0, column - 2) : column + 3].any())
        if free and start is None:
            start = column
        elif not free and start is not None:
            widest = max(widest, (start, column), key=lambda pair: pair[1] - pair[0])
            start = None
    if widest[1] - widest[0] < _BAND * wide or shadow.sum() > _SHADOW * wide:
        return None
    return first + widest[0], first + widest[1]


def _lines(page: Mask) -> int:
    """How many rows of print run without a gap over most of a page's width."""
    high, wide = page.shape
    gap = max(3, round(_GAP * wide))
    joined = cv2.morphologyEx(page.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((1, gap), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    widths, heights = stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT]
    flat = (widths >= _LINE * wide) & (heights < 0.06 * high) & (heights >= 3)
    return int(flat.sum())
