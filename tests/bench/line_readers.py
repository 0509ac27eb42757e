"""The readers of single lines that are compared: Tesseract, our recogniser, and both with the arbiter."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from ingest import arbiter, ocr
from ingest.recogniser import read_strips
from ingest.strip import Strip

_BORDER = 8
"""Pixels of paper around a line: Tesseract reads lines cut to the ink badly."""


@dataclass(frozen=True, slots=True)
class LineReading:
    """What a line says, and the product of its words' confidences."""

    text: str
    posterior: float


LineReader = Callable[[Sequence[Strip], Sequence[int]], list[LineReading]]
"""Lines and their resolutions → what they say."""


def tesseract(strips: Sequence[Strip], dpis: Sequence[int]) -> list[LineReading]:
    """Tesseract told that the image is one line (psm 7), paper added on all sides."""
    return [_tesseract(strip, dpi) for strip, dpi in zip(strips, dpis, strict=True)]


def _tesseract(strip: Strip, dpi: int) -> LineReading:
    paper = float(np.percentile(strip.image, 80))
    wide = cv2.copyMakeBorder(strip.image, *(_BORDER,) * 4, cv2.BORDER_CONSTANT, value=(paper,))
    lines = ocr.read_lines(wide, dpi, ocr.Layout.LINE)
    return _reading((word.text, word.confidence) for line in lines for word in line)


def own(strips: Sequence[Strip], dpis: Sequence[int]) -> list[LineReading]:
    """Our recogniser alone."""
    found = read_strips([strip.image for strip in strips])
    return [_reading((word.text, word.posterior) for word in reading) for reading in found]


def whole(strips: Sequence[Strip], dpis: Sequence[int]) -> list[LineReading]:
    """Our recogniser, Tesseract where it is in doubt, the arbiter where they differ."""
    found = read_strips([strip.image for strip in strips])
    lines = [arbiter.decide(strip, reading) for strip, reading in zip(strips, found, strict=True)]
    return [_reading((word.text, word.confidence) for word in line) for line in lines]


def _reading(words: Iterable[tuple[str, float]]) -> LineReading:
    read = list(words)
    return LineReading(" ".join(text for text, _ in read), math.prod(sure for _, sure in read))


LINE_READERS: dict[str, LineReader] = {"Tesseract psm 7": tesseract, "own": own, "whole": whole}
