"""Marks of secrecy that are stamped in red at the top of a scanned page.

A page is read in the red channel, in which red ink is as white as paper: seals do not trouble the print beneath them,
and a mark of secrecy, which is stamped in red (Thông tư 24/2020/TT-BCA), would never be seen. So the red ink of the
upper part of a page is looked at by itself, and only a line that is a mark is handed on: a seal's ring, an arrival
stamp and a signature are no words of the document.
"""

import re
from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from ingest import recogniser
from ingest.document import Block, Box, Span
from ingest.ink import components
from ingest.lines import find_strips
from ingest.placing import placed, plain
from ingest.seal import without_seals
from ingest.straighten import Sheet
from ingest.text import fold

Image = npt.NDArray[np.uint8]

_MARK = re.compile(r"^\W*+(?:(?:tuyet|toi)?\s*mat|(?:da\s+)?giai\s+mat)\W*")
_UPPER = 0.4
"""The share of a page in which a mark is looked for."""
_RED = 40
"""Levels by which the red channel is lighter than both others where there is red ink; yellowed paper is not red."""
_INK = 128
"""How red ink is at least."""
_FEWER = 8
"""Each so manieth pixel is enough to see whether there is red ink at all."""
_LEAST_INK, _MOST_INK = 4.0, 3000.0
"""Square millimetres of red ink: less is no word, more is no paper with a stamp."""
_FRAME = 6.0
"""Millimetres: a stroke that hangs together over more height is a frame, a seal or a pen's."""
_MOST_LINES = 16


def red_marks(image: Image, sheet: Sheet) -> tuple[Block, ...]:
    """The marks stamped in red on a page (RGB, 8 bits) that was straightened; boxes are fractions of the sheet.

    None on a grey page, and nearly for nothing where no ink of the upper part is red.
    """
    if image.ndim != 3 or not _has_red(image, sheet):
        return ()
    rows, columns = sheet.grey.shape
    size = (columns, round(rows * _UPPER))
    level = cv2.warpAffine(redness(image), sheet.back, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    page = _without_frames(without_seals(255 - level, sheet.dpi), sheet.dpi)
    return tuple(_marks(page, sheet.dpi, columns, rows))


def redness(image: Image) -> Image:
    """How red each pixel is: 0 for grey, black and white, 255 for the ink of a stamp."""
    red, green, blue = cv2.split(image)
    level = cv2.subtract(cv2.subtract(red, cv2.max(green, blue)), (_RED // 2,))
    return cv2.convertScaleAbs(level, alpha=4.0)  # type: ignore[no-any-return]


def _has_red(image: Image, sheet: Sheet) -> bool:
    """Whether there is as much red ink as a mark has in the upper part, and no more on the page than stamps have."""
    small = redness(np.ascontiguousarray(image[::_FEWER, ::_FEWER]))
    area = (_FEWER * 25.4 / sheet.dpi) ** 2
    if not _LEAST_INK <= float((small > _INK).sum()) * area <= _MOST_INK:
        return False
    rows, columns = sheet.grey.shape
    back = sheet.back.copy()
    back[:, 2] /= _FEWER
    size = (-(-columns // _FEWER), -(-round(rows * _UPPER) // _FEWER))
    upper = cv2.warpAffine(small, back, size, flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP)
    return bool(float((upper > _INK).sum()) * area >= _LEAST_INK)


def _without_frames(page: Image, dpi: float) -> Image:
    """The page without what is higher than a line of a stamp's letters."""
    labels, stats = components((page < 128).view(np.uint8))
    high = stats[:, 3] > _FRAME / 25.4 * dpi
    high[0] = False
    bare = page.copy()
    grown = cv2.dilate(high.view(np.uint8)[labels], np.ones((3, 3), np.uint8))
    bare[grown > 0] = 255
    return bare


def _marks(page: Image, dpi: float, columns: int, rows: int) -> Iterator[Block]:
    strips = find_strips(page, dpi)[:_MOST_LINES]
    for strip, reading in zip(strips, recogniser.read_strips([strip.image for strip in strips]), strict=True):
        words = placed(strip, plain(reading))
        text = " ".join(word.text for word in words)
        if not _MARK.fullmatch(fold(text)) or not text.isupper():
            continue
        left, right = min(word.left for word in words), max(word.right for word in words)
        top, bottom = min(word.top for word in words), max(word.bottom for word in words)
        box = Box(left / columns, top / rows, right / columns, bottom / rows)
        sure = min(word.confidence for word in words)
        yield Block(text, box, sure, (Span(0, len(text), box, sure),), "ocr")
