"""One page of a PDF as pdfium sees it: its frame, and the text layer with what it covers.

Lengths are points of the page as it is displayed (CropBox and /Rotate applied), x to the right, y down.
"""

import ctypes
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat, starmap
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from ingest.document import Box
from ingest.frozen import maker
from ingest.pdf_calls import Numbers, Room, ask, question
from ingest.text import normalise

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Indices = npt.NDArray[np.intp]
Codes = npt.NDArray[np.uint32]

HYPHEN = "\ufffe"
"""pdfium's sign for a hyphen that ends a line; it swallows the line break behind it."""

# What pdfium writes for a glyph whose letter the font does not tell: NUL, a replacement, the glyph's number.
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uefff\uf100-\uf8ff]")
_FEWEST_LETTERS = 0.4  # share of letters and digits: text has 0.9, a list full of dots 0.6, glyph numbers less
_FEW = 40  # characters: of fewer no share is told
_SCALE = 1_000_000  # FPDF_PageToDevice answers in whole numbers
_CORNERS = [(ctypes.c_double(x), ctypes.c_double(y)) for x, y in ((0, 0), (100, 0), (0, 100))]
_NO_WIDTH = 0.01  # points: pdfium's own measure (kSizeEpsilon)

_count_rects, _rect = question(pdfium.FPDFText_CountRects), question(pdfium.FPDFText_GetRect)
_char_box = question(pdfium.FPDFText_GetCharBox)
_to_device = question(pdfium.FPDF_PageToDevice)
_room, _make_box = Room(ctypes.c_double, 4), maker(Box)

_KNOWN, _LETTER, _SPACE, _HIDDEN, _ODD, _LINE_END = 1, 2, 4, 8, 16, 32
_kinds = np.zeros(0x110000, np.uint8)
"""What is known of each code point, as it turns up; `_ODD` are those that may change when text is normalised."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How page coordinates of the file (y up) become displayed ones."""

    width: float
    height: float
    matrix: tuple[float, float, float, float, float, float]

    def shown(self, rects: Numbers) -> Numbers:
        """Rectangles of the file, given by two opposite corners, as displayed: a row for each, as in `Rect`."""
        a, b, c, d, e, f = self.matrix
        if b == 0.0 == c:
            moved = rects * (a, d, a, d) + (e, f, e, f)
        else:
            x, y = rects[:, 0::2], rects[:, 1::2]
            moved = np.stack((a * x + c * y + e, b * x + d * y + f), axis=2).reshape(-1, 4)
        one, other = moved[:, :2], moved[:, 2:]
        return np.concatenate((np.minimum(one, other), np.maximum(one, other)), axis=1)

    def boxes(self, rects: Numbers) -> list[Box]:
        """Displayed rectangles as fractions of the page."""
        fractions = rects / (self.width, self.height, self.width, self.height)
        return [*starmap(_make_box, fractions.clip(0.0, 1.0).round(5).tolist())]

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
    places = []
    for px, py in _CORNERS:
        _to_device(page.raw, 0, 0, _SCALE, _SCALE, 0, px, py, ctypes.byref(x), ctypes.byref(y))
        places.append((x.value / _SCALE * width, y.value / _SCALE * height))
    (e, f), (a, b), (c, d) = places
    return Frame(width, height, ((a - e) / 100, (b - f) / 100, (c - e) / 100, (d - f) / 100, e, f))


@dataclass(frozen=True, slots=True)
class Layer:
    """The text layer of a page.

    `text` has one character for each of pdfium's, whose numbers are `codes`; `starts` and `ends` say where each line
    lies in it. `rects` are around what was written at once, line by line and from left to right; `lines` tells the line
    of each. `characters` counts those that are no spaces, `broken` is the share of them that are no letters at all;
    `clean` means that no word changes when it is normalised.
    """

    text: str
    codes: Codes
    starts: Indices
    ends: Indices
    rects: Numbers
    lines: Indices
    characters: int
    broken: float
    clean: bool


def layer_of(textpage: Any, frame: Frame) -> Layer:
    """The text of a page and where it stands. A hyphen that ends a line belongs to it."""
    text = _characters(textpage)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds = _kinds_of(codes)
    starts, ends = _lines(codes, kinds)
    counts = ask(_count_rects, repeat(textpage.raw), starts.tolist(), (ends - starts).tolist())
    shown, lines = frame.shown(_rects(textpage, starts, ends, counts)), np.repeat(np.arange(len(counts)), counts)
    shown = _in_order(shown, lines)
    found, solid = int(np.bitwise_or.reduce(kinds)), len(codes) - int(np.count_nonzero(kinds & _SPACE))
    broken = _broken(text, found & _HIDDEN > 0, int(np.count_nonzero(kinds & _LETTER)), solid)
    clean = not found & _ODD and unicodedata.is_normalized("NFC", text)
    return Layer(text, codes, starts, ends, shown, lines, solid, broken, clean)


def _kinds_of(codes: Codes) -> npt.NDArray[np.uint8]:
    """What is known of each code point of a text."""
    kinds = _kinds[codes]
    if not np.bitwise_and.reduce(kinds):
        for code in set(codes[kinds == 0].tolist()):
            _kinds[code] = _kind(chr(code))
        kinds = _kinds[codes]
    return kinds


def _kind(char: str) -> int:
    if char.isspace():
        return _KNOWN | _SPACE | _LINE_END * (char in "\r\n")
    odd = unicodedata.combining(char) > 0 or normalise(f"a{char}a") != f"a{char}a"
    hidden = not char.isprintable() or char == "\ufffd"
    ends_line = char == HYPHEN
    return _KNOWN | _LETTER * char.isalnum() | _HIDDEN * hidden | _ODD * odd | _LINE_END * ends_line


def _lines(codes: Codes, kinds: npt.NDArray[np.uint8]) -> tuple[Indices, Indices]:
    """Where each line starts and ends; none that is empty."""
    cuts = (kinds & _LINE_END).nonzero()[0]
    starts = np.concatenate(((0,), cuts + 1))
    ends = np.concatenate((cuts + (codes[cuts] == ord(HYPHEN)), (len(codes),)))
    some = ends > starts
    return starts[some], ends[some]


def _characters(textpage: Any) -> str:
    """The text with one character for each of pdfium's, so that an index means the same in both."""
    count = textpage.count_chars()
    text: str = textpage.get_text_range() if count > 0 else ""
    if len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(textpage.raw, index) for index in range(count))
    return "".join(HYPHEN if code == 2 else chr(min(code, 0x10FFFF)) for code in codes)


def _rects(textpage: Any, starts: Indices, ends: Indices, counts: Sequence[int]) -> Numbers:
    """The rectangles pdfium puts around each line, one for each piece written at once, as the file has them."""
    if _count_rects(textpage.raw, 0, -1) == sum(counts):
        return _room.ask_of(_rect, textpage.raw, range(sum(counts)))
    found = [np.empty((0, 4))]  # a piece of text reaches over the end of a line
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        found.append(_room.ask_of(_rect, textpage.raw, range(_count_rects(textpage.raw, start, end - start))))
    return np.concatenate(found)


def _in_order(rects: Numbers, lines: Indices) -> Numbers:
    """Rectangles line by line, in each from left to right: as most pages have them."""
    left = rects[:, 0]
    if ((left[1:] > left[:-1]) | (lines[1:] > lines[:-1])).all():
        return rects
    return rects.T.take(np.lexsort((rects[:, 1], left, lines)), axis=1).T


def _broken(text: str, hidden: bool, letters: int, solid: int) -> float:
    """The share of characters that are no letters, of `solid` ones that are no spaces; all where hardly one is.

    `letters` are so many as pass for letters, `hidden` whether any shows nothing.
    """
    if solid > _FEW and letters < _FEWEST_LETTERS * solid:
        return 1.0
    if not hidden:
        return 0.0
    return len(_BROKEN.findall("".join(text.split()))) / max(1, solid)


def char_rects(textpage: Any, frame: Frame, indices: Sequence[int]) -> Numbers:
    """The rectangles around single characters of the page, tight around the ink; without area for what pdfium added."""
    return frame.shown(_room.ask_of(_char_box, textpage.raw, indices).T[[0, 2, 1, 3]].T)


def overlap(rects: Numbers, area: Rect) -> npt.NDArray[np.bool_]:
    """Which rectangles reach into an area."""
    left, top, right, bottom = area
    found = (rects[:, 0] < right) & (rects[:, 2] > left) & (rects[:, 1] < bottom) & (rects[:, 3] > top)
    return np.asarray(found)


def no_area(rects: Numbers) -> npt.NDArray[np.bool_]:
    """Which rectangles pdfium takes for none: spaces and line ends that it added between what the page shows."""
    narrow = rects[:, 2:] - rects[:, :2] < _NO_WIDTH
    return np.asarray(narrow[:, 0] | narrow[:, 1])
