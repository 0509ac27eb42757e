"""The lines of a PDF page's text layer, with their boxes and whether they are bold."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from ingest.document import Box, Span, enclose
from ingest.pdf_calls import Numbers, question
from ingest.pdf_page import HYPHEN, Frame, Layer, Rect, char_rects, no_area
from ingest.text import normalise
from ingest.textlines import TextLine

_WORD = re.compile(r"\S+")
_BOLD_WEIGHT = 600
_GAP = 0.4  # of a line's height: pieces of a line this far from each other are looked at word by word
_APART = 1.5  # of a line's height: a gap no justified text has
_NOWHERE = (np.inf, np.inf, -np.inf, -np.inf)  # what adds nothing to a rectangle around some

_weight, _font = question(pdfium.FPDFText_GetFontWeight), question(pdfium.FPDFText_GetFontInfo)
_name, _name_size, _flags = ctypes.create_string_buffer(128), ctypes.c_ulong(128), ctypes.c_int()

Chosen = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word with its box, and where it stands among the page's characters."""

    text: str
    box: Box
    start: int
    end: int


def lines_of(
    textpage: Any, frame: Frame, layer: Layer, uncut: Sequence[Rect] = (), left_out: Sequence[Rect] = ()
) -> tuple[TextLine, ...]:
    """The lines of a page in the order of the file, columns on one height not yet parted.

    A line whose pieces stand far apart comes in pieces, words with spans of their own. Lines that begin in an `uncut`
    rectangle, a table, come whole, and not at all where their middle is in one that is `left_out`.
    """
    if not len(layer.rects):
        return ()
    rects, goes_on = layer.rects, layer.lines[1:] == layer.lines[:-1]
    firsts = np.concatenate(((0,), (~goes_on).nonzero()[0] + 1))
    around = _around(rects, firsts)
    sizes = np.maximum.reduceat(rects[:, 3] - rects[:, 1], firsts)
    in_table = _middles_in(rects[firsts], uncut)
    kept = ~(in_table & _middles_in(around, left_out))
    wide = _with_gaps(rects, goes_on, sizes) & ~in_table & kept
    numbers = layer.lines[firsts]
    stretches = [*zip(layer.starts[numbers].tolist(), layer.ends[numbers].tolist(), strict=True)]
    words = iter(_words(textpage, frame, layer, [*compress(stretches, wide.tolist())]))
    boxes = iter(frame.boxes(around[kept & ~wide]))
    columns = stretches, kept.tolist(), wide.tolist(), in_table.tolist(), (_APART * sizes / frame.width).tolist()
    lines: list[TextLine] = []
    for stretch, keep, cut, table, gap in zip(*columns, strict=True):
        if cut:
            lines += _apart(textpage, layer.text, next(words), gap)
        elif keep:
            lines += _whole(textpage, layer, stretch, next(boxes), table)
    return tuple(lines)


def _around(rects: Numbers, starts: npt.NDArray[np.intp]) -> Numbers:
    """The rectangles around all those from one start to the next."""
    least, most = np.minimum.reduceat(rects[:, :2], starts), np.maximum.reduceat(rects[:, 2:], starts)
    return np.concatenate((least, most), axis=1)


def _middles_in(rects: Numbers, areas: Sequence[Rect]) -> Chosen:
    """Which rectangles have their middles in an area."""
    found = np.zeros(len(rects), bool)
    if areas:
        x, y = ((rects[:, :2] + rects[:, 2:]) / 2).T
        for left, top, right, bottom in areas:
            found |= (left <= x) & (x <= right) & (top <= y) & (y <= bottom)
    return found


def _with_gaps(rects: Numbers, goes_on: Chosen, sizes: Numbers) -> Chosen:
    """Which lines have pieces that stand apart or over one another, given which pieces but the first go on and the
    height of each line."""
    lines = np.cumsum(~goes_on)
    gaps = goes_on & (np.abs(rects[1:, 0] - rects[:-1, 2]) > _GAP * sizes[lines])
    found = np.zeros(len(sizes), bool)
    found[lines[gaps]] = True
    return found


def _whole(textpage: Any, layer: Layer, stretch: tuple[int, int], box: Box, table: bool) -> tuple[TextLine, ...]:
    """A line as it is; the type of lines in tables is not looked at, their cells are read by themselves."""
    start, end = stretch
    text = layer.text[start:end]
    shown = " ".join(text.split()) if layer.clean else written(text)
    if not shown and not table:
        return ()
    return (TextLine(shown, box, bold=not table and _is_bold(textpage.raw, layer.text, start, end)),)


def _apart(textpage: Any, text: str, words: list[_Word], gap: float) -> Iterator[TextLine]:
    """A line in pieces, cut where its words stand far from each other or one goes back, to be written over others."""
    places = [(word.box.left, word.box.right) for word in words]
    neighbours = enumerate(pairwise(places), 1)
    cuts = [i for i, ((left, right), (after, _)) in neighbours if after - right > gap or after < left]
    for first, last in pairwise([0, *cuts, len(words)]):
        yield from _piece(textpage, text, words[first:last])


def _piece(textpage: Any, text: str, words: list[_Word]) -> Iterator[TextLine]:
    """Some words of a line as a line."""
    box = enclose([word.box for word in words])
    if box is None:
        return
    spans, offset = [], 0
    for word in words:
        spans.append(Span(offset, offset + len(word.text), word.box))
        offset += len(word.text) + 1
    bold = _is_bold(textpage.raw, text, words[0].start, words[-1].end)
    yield TextLine(" ".join(word.text for word in words), box, tuple(spans), bold=bold)


def written(text: str) -> str:
    """Characters of pdfium as the lines of the page have them."""
    return normalise(text.replace(HYPHEN, "-").replace("\x00", " "))


def _words(textpage: Any, frame: Frame, layer: Layer, stretches: Sequence[tuple[int, int]]) -> list[list[_Word]]:
    """The words of each stretch with their boxes; none that shows nothing."""
    text, shown = layer.text, str if layer.clean else written
    places = [[found.span() for found in _WORD.finditer(text, start, end)] for start, end in stretches]
    boxes = iter(_boxes(textpage, frame, [span for line in places for span in line]))
    return [
        [_Word(word, box, *span) for span in line if (box := next(boxes)) and (word := shown(text[slice(*span)]))]
        for line in places
    ]


def _boxes(textpage: Any, frame: Frame, spans: Sequence[tuple[int, int]]) -> list[Box | None]:
    """A box around what each stretch of text shows, null where that is nothing."""
    if not spans:
        return []
    rects = char_rects(textpage, frame, [index for span in spans for index in range(*span)])
    rects[no_area(rects)] = _NOWHERE
    starts = np.cumsum([0, *(end - start for start, end in spans[:-1])])
    around = _around(rects, starts)
    shown = np.isfinite(around[:, 0]).tolist()
    return [box if seen else None for box, seen in zip(frame.boxes(around), shown, strict=True)]


def _is_bold(textpage: Any, text: str, start: int, end: int) -> bool:
    """Whether a line begins and ends in bold type; it holds more than spaces."""
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return _heavy(textpage, start) and _heavy(textpage, end - 1)


def _heavy(textpage: Any, index: int) -> bool:
    """Whether a character is of bold type, by its font's weight or name."""
    if _weight(textpage, index) >= _BOLD_WEIGHT:
        return True
    length = _font(textpage, index, _name, _name_size, _flags)
    return 0 < length <= len(_name) and b"bold" in _name.value.lower()
