"""One line of print: read once where the reading is sure, else read several ways and put to the vote."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import fmean

import cv2
import numpy as np
import numpy.typing as npt

from ingest import ocr
from ingest.ocr import Layout
from ingest.words import Line, Word

Image = npt.NDArray[np.uint8]

SURE = 0.88
"""Word confidence from which a line needs no second reading."""
_SCRAWL = 0.6
"""Word confidence below which a line may hold handwriting."""
_LOST = 0.6
"""Mean confidence below which a whole line gives way to another reading of it."""
_PADS = (6, 12)
_SCALES = (0.7, 1.5)
"""The engine misreads a short line at one size and reads it right at another; which one, nobody knows before."""


def read_line(image: Image, dpi: float, first: Line | None = None) -> Line:
    """The words of the image of one line, in its pixels; `first` is a reading that is there already."""
    readings = [first] if first else []
    for reading in _readings(image, dpi, len(readings)):
        readings.append(reading)
        alike = sum(_text(other) == _text(reading) for other in readings)
        needed = 2 if _short(image) else 1
        if alike >= needed and least_confidence(reading) >= SURE:
            return reading
    return vote(readings)


def reread(page: Image, dpi: float, line: Line) -> Line:
    """A doubtful line of a page read again by itself; words and boxes in pixels of the page."""
    if least_confidence(line) >= SURE:
        return line
    height = float(np.median([word.height for word in line]))
    margin = 0.2 * height
    left, top = max(0, int(min(w.left for w in line) - margin)), max(0, int(min(w.top for w in line) - margin))
    right, bottom = (int(max(edge) + margin) for edge in ([w.right for w in line], [w.bottom for w in line]))
    if bottom - top > 3 * height:  # a signature or a stamp pulled the line apart
        return line
    image = page[top:bottom, left:right]
    better = line
    for scale in reversed(_SCALES):  # at its own size the engine would only repeat itself
        better = _better(better, moved(_read(image, dpi, _PADS[0], scale), left, top))
    if least_confidence(better) >= _SCRAWL:
        return better
    printed = _better((), moved(_read(_without_handwriting(image, dpi), dpi, _PADS[0], 1.0), left, top))
    lost = {word.text for word in better if word.confidence >= 0.8} - {word.text for word in printed}
    return printed if not lost and _mean(printed) > _mean(better) + 0.1 else better


def overlooked(page: Image, dpi: float, found: Sequence[Line]) -> list[Line]:
    """Lines of print that the reading of the whole page has passed over: long pieces of ink without a word on them."""
    bare = page.copy()
    for word in (word for line in found for word in line):
        bare[int(word.top) : int(word.bottom) + 1, int(word.left) : int(word.right) + 1] = 255
    read = []
    for left, top, image in pieces_of_print(bare, dpi):
        line = moved(_read(image, dpi, _PADS[0], 1.0), left, top)
        if least_confidence(line) >= _SCRAWL and _mean(line) >= SURE:
            read.append(line)
    return read


def pieces_of_print(page: Image, dpi: float) -> list[tuple[int, int, Image]]:
    """Pieces of the page that look like a line of letters, the longest first: left, top and image."""
    millimetre = dpi / 25.4
    ink = (page < 140).astype(np.uint8)
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, int(3 * millimetre)), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    likely = [
        (w, x, y, h)
        for x, y, w, h, area in stats[1:].tolist()
        if 2 * millimetre < h < 8 * millimetre and w > 2.5 * h and area > 0.3 * w * h
    ]
    pad = int(0.5 * millimetre)
    cuts = [(max(0, x - pad), max(0, y - pad), w, x, y, h) for w, x, y, h in sorted(likely, reverse=True)]
    return [(left, top, page[top : y + h + pad, left : x + w + pad]) for left, top, w, x, y, h in cuts]


def _better(one: Line, other: Line) -> Line:
    """Two readings of a line: doubtful words of the first give way to surer ones of the other."""
    if len(one) == len(other):
        pairs = zip(one, other, strict=True)
        return tuple(b if _gives_way(a, b) else a for a, b in pairs)
    return other if _mean(one) < _LOST and _mean(other) > _mean(one) + 0.1 else one


def _gives_way(word: Word, other: Word) -> bool:
    """A doubtful word to a surer one; never one with marks to the same letters with fewer: small marks get lost."""
    if word.confidence >= 0.75 or other.confidence <= word.confidence:
        return False
    bare, other_bare = (unicodedata.normalize("NFD", each.text) for each in (word, other))
    return not (len(other_bare) < len(bare) and _letters(bare) == _letters(other_bare))


def _letters(decomposed: str) -> str:
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _mean(line: Line) -> float:
    letters = sum(len(word.text) for word in line)
    return sum(word.confidence * len(word.text) for word in line) / letters if letters else 0.0


def _without_handwriting(image: Image, dpi: float) -> Image:
    """The line without strokes much taller than its capital letters: a number written into «Số:    /QĐ-UBND»."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((image < 150).astype(np.uint8), connectivity=8)
    stats[0] = 0
    letters = stats[stats[:, 3] > dpi / 25.4, 3]
    if not letters.size:
        return image
    tall = (stats[:, 3] > 1.45 * np.percentile(letters, 60)).astype(np.uint8)
    cleaned = image.copy()
    cleaned[cv2.dilate(tall[labels], np.ones((3, 3), np.uint8)) > 0] = 255
    return cleaned


def moved(line: Line, right: float, down: float) -> Line:
    """The same words, so many pixels further right and down."""
    return tuple(
        Word(w.text, w.left + right, w.top + down, w.right + right, w.bottom + down, w.confidence) for w in line
    )


def _short(image: Image) -> bool:
    """A number or a cross: the engine has no neighbours to learn the line's size from, and is often sure and wrong."""
    return bool(image.shape[1] < 2.5 * image.shape[0])


def _readings(image: Image, dpi: float, done: int) -> Iterator[Line]:
    """Readings with different margins and at different sizes, the likeliest first."""
    if not done:
        yield _read(image, dpi, _PADS[0], 1.0)
    for scale in _SCALES[:1] if not _short(image) else _SCALES:
        yield _read(image, dpi, _PADS[0], scale)
    yield _read(cv2.GaussianBlur(image, (0, 0), 0.8 * dpi / 200), dpi, _PADS[1], 1.0)


def _read(image: Image, dpi: float, pad: int, scale: float) -> Line:
    """One reading of all that stands on the line, led back to the pixels of the image."""
    if scale != 1.0:
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=way)
    framed = cv2.copyMakeBorder(image, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=255)
    found = [word for line in ocr.read_lines(framed, dpi * scale, Layout.LINE) for word in line]
    return tuple(
        Word(
            w.text,
            (w.left - pad) / scale,
            (w.top - pad) / scale,
            (w.right - pad) / scale,
            (w.bottom - pad) / scale,
            w.confidence,
        )
        for w in found
    )


def vote(readings: Sequence[Line]) -> Line:
    """The words most surely read: first the number of words is settled, then each word by itself."""
    readings = [reading for reading in readings if reading]
    if not readings:
        return ()
    by_length: dict[int, float] = defaultdict(float)
    for reading in readings:
        by_length[len(reading)] += fmean(word.confidence for word in reading)
    length = max(by_length, key=lambda number: by_length[number])
    alike = [reading for reading in readings if len(reading) == length]
    return tuple(_elect([reading[place] for reading in alike]) for place in range(length))


def _elect(words: Sequence[Word]) -> Word:
    """The text with the most confidence behind it; its own confidence is what the others leave it."""
    behind: dict[str, float] = defaultdict(float)
    for word in words:
        behind[word.text] += word.confidence
    text = max(behind, key=lambda each: behind[each])
    best = max((word for word in words if word.text == text), key=lambda word: word.confidence)
    share = behind[text] / max(1e-6, sum(behind.values()))
    return Word(text, best.left, best.top, best.right, best.bottom, best.confidence * (0.5 + 0.5 * share))


def _text(line: Line) -> str:
    return " ".join(word.text for word in line)


def least_confidence(line: Line) -> float:
    """Of the word read worst; 0 where nothing was read."""
    return min((word.confidence for word in line), default=0.0)
