"""The words of a page on its rows of print: baselines told from boxes that are tight around the ink."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from unicodedata import normalize

from ingest.document import Box, Span, enclose
from ingest.textlines import TextLine, height, width

CLOSE = 0.5
"""Em: words nearer to each other than this belong together; spaces are 0.25 wide, in justified text up to 0.45."""

_USUAL_SPACE = 0.38
"""Em: the widest space between two words that is usual on the whole of a page."""
_SAME_ROW = 0.3  # em: baselines closer than this are one row; cells centred beside each other differ by 0.6
_X, _CAPITAL, _MARKED, _DESCENT = 0.47, 0.68, 0.9, 0.21  # em above and below the baseline, of usual faces
_HANGING = frozenset("gjpqyQ,;()[]{}|/\\_ß\u0323")  # U+0323 is the dot below
_LOW = frozenset("acegmnopqrsuvwxyz.,:;-–—_ıơư\u0323\u031b")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: `left`, `right` and `base` (its baseline) in ems of the page, `box` as fractions of it.

    `line` and `number` tell which word of which line it was.
    """

    text: str
    left: float
    right: float
    base: float
    box: Box
    line: TextLine
    number: int
    span: Span | None


@dataclass(frozen=True, slots=True)
class PrintRow:
    """The words on one baseline, from left to right."""

    base: float
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class PrintRows:
    """The rows of a page from top to bottom; `em` is the usual size of its type as fractions of width and height."""

    rows: tuple[PrintRow, ...]
    em: tuple[float, float]


def between_rules(rows: Sequence[PrintRow], start: int, end: int, levels: Sequence[float]) -> list[list[int]]:
    """The rows from `start` on and before `end` that lie between the same two of `levels`, level rules from the top."""
    held: dict[int, list[int]] = {}
    for index in range(start, end):
        held.setdefault(bisect_right(levels, rows[index].base), []).append(index)
    return [each for place, each in held.items() if 0 < place < len(levels)]


def print_rows(lines: Sequence[TextLine], aspect: float) -> PrintRows:
    """The lines of a page, in any order, as rows; `aspect` is the page's height by its width."""
    sizes = [height(line.box) / (rise + fall) for line in lines for rise, fall in [_reach(line.text)]]
    em_y = max(median(sizes), 1e-4) if sizes else 0.015
    em = (em_y * aspect * _wider(lines, em_y * aspect), em_y)
    words = sorted((word for line in lines for word in _words(line, em)), key=lambda word: word.base)
    groups: list[list[Word]] = []
    for word in words:
        if groups and word.base - groups[-1][0].base < _SAME_ROW:
            groups[-1].append(word)
        else:
            groups.append([word])
    return PrintRows(tuple(_row(group) for group in groups), em)


def _wider(lines: Sequence[TextLine], em: float) -> float:
    """By how much words stand further apart than usual: in type of a typewriter spaces are as wide as letters."""
    gaps: list[float] = []
    for line in lines:
        spans = sorted(line.spans, key=lambda span: span.start)
        gaps += [(right.box.left - left.box.right) / em for left, right in pairwise(spans)]
        gaps += [0.0] * (line.text.count(" ") if len(spans) < 2 else 0)
    return max(1.0, median(gaps) / _USUAL_SPACE) if gaps else 1.0


def _row(words: list[Word]) -> PrintRow:
    return PrintRow(median(word.base for word in words), tuple(sorted(words, key=lambda word: word.left)))


def _reach(text: str) -> tuple[float, float]:
    """How far a text reaches above and below its baseline, in em."""
    letters = normalize("NFD", text).replace(" ", "")
    falls = _DESCENT if any(letter in _HANGING for letter in letters) else 0.0
    if all(letter in _LOW for letter in letters):
        return _X, falls
    marks = any(upper.isupper() and "\u0300" <= mark <= "\u0309" for upper, mark in pairwise(letters))
    return (_MARKED if marks else _CAPITAL), falls


def _words(line: TextLine, em: tuple[float, float]) -> Iterator[Word]:
    """The words of a line; where they have no boxes of their own, by their share of the line's letters."""
    texts = line.text.split()
    spans = sorted(line.spans, key=lambda span: span.start)
    own = [(line.text[span.start : span.end].strip(), span) for span in spans]
    if [text for text, _ in own] == texts:
        placed: list[tuple[str, Box, Span | None]] = [(text, span.box, span) for text, span in own]
    else:
        placed = [(text, box, None) for text, box in _shared(line, texts)]
    feet = [box.bottom / em[1] - _reach(line.text if span is None else text)[1] for text, box, span in placed]
    if line.origin == "ocr" and feet:  # one strip of the image; pdfium runs lines together that are half a line apart
        feet = [median(feet)] * len(feet)
    for number, ((text, box, span), base) in enumerate(zip(placed, feet, strict=True)):
        yield Word(text, box.left / em[0], box.right / em[0], base, box, line, number, span)


def _shared(line: TextLine, texts: list[str]) -> Iterator[tuple[str, Box]]:
    """The words of a line without spans, each with its share of the line's width."""
    letter = width(line.box) / max(1, len(" ".join(texts)))
    at = 0
    for text in texts:
        left = line.box.left + at * letter
        yield text, Box(left, line.box.top, left + len(text) * letter, line.box.bottom)
        at += len(text) + 1


def pieces(words: Sequence[Word], apart: float = CLOSE) -> list[list[Word]]:
    """The words of a row in groups that stand closer than `apart` em; a line without places of its words is whole."""
    groups: list[list[Word]] = []
    for word in words:
        last = groups[-1][-1] if groups else None
        if last and (word.left - last.right < apart or (word.span is None and word.line is last.line)):
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def as_line(words: Sequence[Word]) -> TextLine:
    """Some neighbouring words as a line; a whole line stays as it was."""
    line = words[0].line
    if all(word.line is line for word in words) and len(words) == len(line.text.split()):
        return line
    text, spans = "", []
    for word in words:
        start = len(text) + bool(text)
        text = f"{text} {word.text}" if text else word.text
        known = word.span
        sure, other = (known.confidence, known.other) if known else (word.line.confidence, "")
        spans.append(Span(start, len(text), word.box, sure, other))
    box = enclose([word.box for word in words]) or line.box
    sure = sum(span.confidence * (span.end - span.start) for span in spans) / max(1, sum(len(w.text) for w in words))
    return TextLine(text, box, tuple(spans), sure, line.origin, all(word.line.bold for word in words))
