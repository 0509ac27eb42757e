"""One page of a PDF as pdfium sees it: its frame, and the text layer with what it covers.

Lengths are points of the page as it is displayed (CropBox and /Rotate applied), x to the right, y down.
"""

import ctypes
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from ingest.document import Box
from ingest.pdf_calls import Numbers, Room, ask, question
from ingest.text import normalise

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom."""

HYPHEN = "\ufffe"
"""pdfium's sign for a hyphen that ends a line; it swallows the line break behind it."""

# What pdfium writes for a glyph whose letter the font does not tell: NUL, a replacement, the glyph's number.
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uefff\uf100-\uf8ff]")
_FEWEST_LETTERS = 0.4  # share of letters and digits: text has 0.9, a list full of dots 0.6, glyph numbers less
_NO_LETTERS = re.compile(r"[\W_]+")
_SCALE = 1_000_000  # FPDF_PageToDevice answers in whole numbers
_LINE = re.compile(rf"[^\r\n{HYPHEN}]*{HYPHEN}|[^\r\n{HYPHEN}]+")
_NO_WIDTH = 0.01  # points: pdfium's own measure (kSizeEpsilon)

_count_rects, _rect = question(pdfium.FPDFText_CountRects), question(pdfium.FPDFText_GetRect)
_char_box = question(pdfium.FPDFText_GetCharBox)
_room = Room(ctypes.c_double, 4)


@dataclass(frozen=True, slots=True)
class Frame:
    """How page coordinates of the file (y up) become displayed ones."""

    width: float
    height: float
    matrix: tuple[float, float, float, float, float, float]

    def shown(self, left: Numbers, bottom: Numbers, right: Numbers, top: Numbers) -> Numbers:
        """Rectangles of the file as displayed: a row for each, as in `Rect`."""
        a, b, c, d, e, f = self.matrix
        x0, x1 = a * left + c * bottom + e, a * right + c * top + e
        y0, y1 = b * left + d * bottom + f, b * right + d * top + f
        return np.column_stack((np.minimum(x0, x1), np.minimum(y0, y1), np.maximum(x0, x1), np.maximum(y0, y1)))

    def boxes(self, rects: Numbers) -> list[Box]:
        """Displayed rectangles as fractions of the page."""
        fractions = rects / (self.width, self.height, self.width, self.height)
        return [Box(*row) for row in fractions.clip(0.0, 1.0).round(5).tolist()]

    def rect(self, box: Box) -> Rect:
        """Where a box of fractions stands."""
        return box.left * self.width, box.top * self.height, box.right * self.width, box.bottom * self.height

    def fractions(self, xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
        """Displayed places across and down the page as fractions of it."""
        across, down = np.array(xs) / self.width, np.array(ys) / self.height
        return across.clip(0.0, 1.0).round(5).tolist(), down.clip(0.0, 1.0).round(5).tolist()


def frame_of(page: Any) -> Frame:
    """The frame of an open pypdfium2 page."""
    width, height = page.get_size()
    x, y = ctypes.c_int(), ctypes.c_int()

    def shown(px: float, py: float) -> tuple[float, float]:
        pdfium.FPDF_PageToDevice(page.raw, 0, 0, _SCALE, _SCALE, 0, px, py, x, y)
        return x.value / _SCALE * width, y.value / _SCALE * height

    (e, f), (a, b), (c, d) = shown(0, 0), shown(100, 0), shown(0, 100)
    return Frame(width, height, ((a - e) / 100, (b - f) / 100, (c - e) / 100, (d - f) / 100, e, f))


@dataclass(frozen=True, slots=True)
class Layer:
    """The text layer of a page.

    `text` has one character for each of pdfium's, `stretches` says where each line starts and ends in it. `rects` are
    around what was written at once, line by line and from left to right; `lines` tells the line of each. `characters`
    counts those that are no spaces, `broken` is the share of them that are no letters at all; `clean` means that no
    word changes when it is normalised.
    """

    text: str
    stretches: tuple[tuple[int, int], ...]
    rects: Numbers
    lines: npt.NDArray[np.intp]
    characters: int
    broken: float
    clean: bool


def layer_of(textpage: Any, frame: Frame) -> Layer:
    """The text of a page and where it stands. A hyphen that ends a line belongs to it."""
    text = _characters(textpage)
    stretches = tuple(found.span() for found in _LINE.finditer(text))
    starts, lengths = [start for start, _ in stretches], [end - start for start, end in stretches]
    counts = ask(_count_rects, repeat(textpage.raw), starts, lengths)
    left, top, right, bottom = _rects(textpage, stretches, counts).T
    shown, lines = frame.shown(left, bottom, right, top), np.repeat(np.arange(len(counts)), counts)
    order = np.lexsort((shown[:, 1], shown[:, 0], lines))
    solid = "".join(text.split())
    return Layer(text, stretches, shown[order], lines, len(solid), _broken(solid), normalise(solid) == solid)


def _characters(textpage: Any) -> str:
    """The text with one character for each of pdfium's, so that an index means the same in both."""
    count = textpage.count_chars()
    text: str = textpage.get_text_range() if count > 0 else ""
    if len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(textpage.raw, index) for index in range(count))
    return "".join(HYPHEN if code == 2 else chr(min(code, 0x10FFFF)) for code in codes)


def _rects(textpage: Any, stretches: Sequence[tuple[int, int]], counts: Sequence[int]) -> Numbers:
    """The rectangles pdfium puts around each stretch, one for each piece written at once, as the file has them."""
    if _count_rects(textpage.raw, 0, -1) == sum(counts):
        return _room.ask_of(_rect, textpage.raw, range(sum(counts)))
    found = [np.empty((0, 4))]  # a piece of text reaches over the end of a line
    for start, end in stretches:
        found.append(_room.ask_of(_rect, textpage.raw, range(_count_rects(textpage.raw, start, end - start))))
    return np.concatenate(found)


def _broken(solid: str) -> float:
    """The share of characters that are no letters, of a text without spaces; all where hardly one is."""
    if len(solid) > 40 and len(_NO_LETTERS.sub("", solid)) < _FEWEST_LETTERS * len(solid):
        return 1.0
    if solid.isprintable() and "\ufffd" not in solid:
        return 0.0
    return len(_BROKEN.findall(solid)) / max(1, len(solid))


def char_rects(textpage: Any, frame: Frame, indices: Sequence[int]) -> Numbers:
    """The rectangles around single characters of the page, tight around the ink; without area for what pdfium added."""
    left, right, bottom, top = _room.ask_of(_char_box, textpage.raw, indices).T
    return frame.shown(left, bottom, right, top)


def overlap(rects: Numbers, area: Rect) -> npt.NDArray[np.bool_]:
    """Which rectangles reach into an area."""
    left, top, right, bottom = area
    found = (rects[:, 0] < right) & (rects[:, 2] > left) & (rects[:, 1] < bottom) & (rects[:, 3] > top)
    return np.asarray(found)


def no_area(rects: Numbers) -> npt.NDArray[np.bool_]:
    """Which rectangles pdfium takes for none: spaces and line ends that it added between what the page shows."""
    narrow = rects[:, 2:] - rects[:, :2] < _NO_WIDTH
    return np.asarray(narrow.any(axis=1))
