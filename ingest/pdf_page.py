"""One page of a PDF as pdfium sees it: its frame, its lines of text, what is drawn on it.

Lengths are points of the page as it is displayed (CropBox and /Rotate applied), x to the right, y down.
"""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from ingest.document import Box, Span, enclose
from ingest.text import normalise
from ingest.textlines import TextLine

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom."""

# What pdfium writes for a glyph whose letter the font does not tell: NUL, a replacement, the glyph's number.
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uefff\uf100-\uf8ff]")
_FEWEST_LETTERS = 0.4  # share of letters and digits: text has 0.9, a list full of dots 0.6, glyph numbers less
_SCALE = 1_000_000  # FPDF_PageToDevice answers in whole numbers
_SPACE, _WORD = re.compile(r"\s+"), re.compile(r"\S+")
_HYPHEN = "\ufffe"  # pdfium's sign for a hyphen that ends a line; it swallows the line break behind it
_LINE = re.compile(rf"[^\r\n{_HYPHEN}]*{_HYPHEN}|[^\r\n{_HYPHEN}]+")
_BOLD_WEIGHT = 600
_APART = 1.5  # of a line's height: a gap no justified text has


@dataclass(frozen=True, slots=True)
class Frame:
    """How page coordinates of the file (y up) become displayed ones, and back."""

    width: float
    height: float
    matrix: tuple[float, float, float, float, float, float]

    def shown(self, left: float, bottom: float, right: float, top: float) -> Rect:
        """A rectangle of the file as displayed."""
        a, b, c, d, e, f = self.matrix
        x0, y0 = a * left + c * bottom + e, b * left + d * bottom + f
        x1, y1 = a * right + c * top + e, b * right + d * top + f
        if x0 > x1:
            x0, x1 = x1, x0
        return (x0, y0, x1, y1) if y0 <= y1 else (x0, y1, x1, y0)

    def in_file(self, rect: Rect) -> Rect:
        """A displayed rectangle as left, bottom, right, top of the file."""
        a, b, c, d, e, f = self.matrix
        scale = a * d - b * c
        corners = [
            ((d * (x - e) - c * (y - f)) / scale, (a * (y - f) - b * (x - e)) / scale) for x, y in (rect[:2], rect[2:])
        ]
        (x0, y0), (x1, y1) = corners
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def box(self, rect: Rect) -> Box:
        """A displayed rectangle as fractions of the page."""
        left, top, right, bottom = rect
        return Box(
            _fraction(left / self.width),
            _fraction(top / self.height),
            _fraction(right / self.width),
            _fraction(bottom / self.height),
        )


def _fraction(value: float) -> float:
    return 0.0 if value <= 0.0 else 1.0 if value >= 1.0 else round(value, 5)


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
class PageText:
    """The text layer of a page. `broken` is the share of its characters that are no letters at all."""

    lines: tuple[TextLine, ...]
    characters: int
    broken: float


@dataclass(frozen=True, slots=True)
class _Word:
    """A word with its box, and where it stands among the page's characters."""

    text: str
    box: Box
    start: int
    end: int


def text_of(textpage: Any, frame: Frame, tables: Sequence[Rect] = ()) -> PageText:
    """The lines of a page's text layer in the order of the file, columns on one height not yet parted.

    Lines inside `tables` are not cut into pieces, nor is their type looked at: their cells are read by themselves.
    """
    text = _characters(textpage)
    characters = len(_SPACE.sub("", text))
    broken = len(_BROKEN.findall(text)) / max(1, characters)
    if characters > 40 and sum(map(str.isalnum, text)) < _FEWEST_LETTERS * characters:
        broken = 1.0
    lines = [line for start, end in _stretches(text) for line in _line(textpage, frame, text, (start, end), tables)]
    return PageText(tuple(lines), characters, broken)


def _characters(textpage: Any) -> str:
    """The text with one character for each of pdfium's, so that an index means the same in both."""
    count = textpage.count_chars()
    text: str = textpage.get_text_range() if count > 0 else ""
    if len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(textpage.raw, index) for index in range(count))
    return "".join(_HYPHEN if code == 2 else chr(min(code, 0x10FFFF)) for code in codes)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where each line starts and ends in the text; a hyphen that ends a line belongs to it."""
    return (found.span() for found in _LINE.finditer(text))


def _line(
    textpage: Any, frame: Frame, text: str, stretch: tuple[int, int], tables: Sequence[Rect]
) -> Iterator[TextLine]:
    """A line with its box; one whose pieces stand far apart comes in pieces, words with spans of their own."""
    start, end = stretch
    rects = sorted(_rects(textpage, frame, start, end - start))
    if not rects:
        return
    if any(_inside(rects[0], table) for table in tables):
        yield TextLine(_written(text[start:end]), frame.box(_around(rects)))
        return
    size = max(bottom - top for _, top, _, bottom in rects)
    if any(right[0] - left[2] > 0.4 * size for left, right in pairwise(rects)):
        words = list(_words(textpage, frame, text, start, end))
        gap = _APART * size / frame.width
        cuts = [i for i in range(1, len(words)) if words[i].box.left - words[i - 1].box.right > gap]
        for first, last in pairwise([0, *cuts, len(words)]):
            yield from _piece(textpage, text, words[first:last])
        return
    written = _written(text[start:end])
    if written:
        yield TextLine(written, frame.box(_around(rects)), bold=_is_bold(textpage, text, start, end))


def _around(rects: Sequence[Rect]) -> Rect:
    """The smallest rectangle around some."""
    if len(rects) == 1:
        return rects[0]
    lefts, tops, rights, bottoms = zip(*rects, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _inside(rect: Rect, other: Rect) -> bool:
    x, y = (rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2
    return other[0] <= x <= other[2] and other[1] <= y <= other[3]


def _piece(textpage: Any, text: str, words: list[_Word]) -> Iterator[TextLine]:
    """Some words of a line as a line."""
    box = enclose([word.box for word in words])
    if box is None:
        return
    spans, offset = [], 0
    for word in words:
        spans.append(Span(offset, offset + len(word.text), word.box))
        offset += len(word.text) + 1
    bold = _is_bold(textpage, text, words[0].start, words[-1].end)
    yield TextLine(" ".join(word.text for word in words), box, tuple(spans), bold=bold)


def _written(text: str) -> str:
    return normalise(text.replace(_HYPHEN, "-").replace("\x00", " "))


def _rects(textpage: Any, frame: Frame, start: int, count: int) -> list[Rect]:
    """The rectangles that pdfium puts around a stretch of text, one for each piece written at once."""
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    rects = []
    for index in range(pdfium.FPDFText_CountRects(textpage.raw, start, count)):
        pdfium.FPDFText_GetRect(textpage.raw, index, left, top, right, bottom)
        rects.append(frame.shown(left.value, bottom.value, right.value, top.value))
    return rects


def _words(textpage: Any, frame: Frame, text: str, start: int, end: int) -> Iterator[_Word]:
    """The words of a line with their boxes."""
    for found in _WORD.finditer(text, start, end):
        first, last = found.span()
        written, rects = _written(found[0]), _rects(textpage, frame, first, last - first)
        if written and rects:
            yield _Word(written, frame.box(_around(rects)), first, last)


def _is_bold(textpage: Any, text: str, start: int, end: int) -> bool:
    """Whether a line begins and ends in bold type."""
    solid = [index for index in range(start, end) if not text[index].isspace()]
    ends = (solid[0], solid[-1])
    return all(
        pdfium.FPDFText_GetFontWeight(textpage.raw, index) >= _BOLD_WEIGHT or _named_bold(textpage, index)
        for index in ends
    )


def _named_bold(textpage: Any, index: int) -> bool:
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(textpage.raw, index, name, 128, flags)
    return b"bold" in name.value.lower()
