"""Page and line images → words with places and confidences, read by Tesseract with the Vietnamese data beside it.

The only module that loads the engine: the second reader, asked where our own is in doubt. One engine stays open
in each process: opening it costs more than reading a line. Images are grey, dark on light, 8 bits a pixel.
"""

import os
import re
from dataclasses import replace
from enum import IntEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ingest.errors import MissingTool
from ingest.strip import Strip
from ingest.text import normalise
from ingest.words import Line, Word

__all__ = ["DATA", "Grey", "Layout", "Line", "Word", "available", "read_lines", "read_strip"]

Grey = npt.NDArray[np.uint8]

DATA = Path(__file__).parent / "data"
_HOW = (
    "Thiếu thư viện đọc ảnh tesserocr. Hãy chạy: python -m pip install tesserocr "
    "(The OCR library tesserocr is missing. Run: python -m pip install tesserocr)"
)


_APOSTROPHE = re.compile(r"(?<![^\W_])([HK])[ˆ'‘’ʼ`´^?*\"”“°¨~¡|]{1,2}(?=[A-ZĐÂÊÔƠƯĂ][^\W\dA-Z_])")
_TWICE = re.compile(r"(?<![^\W_])QĐĐ(?=-)")


class Layout(IntEnum):
    """How the engine shall see the image; the values are its page segmentation modes."""

    PAGE = 3
    LINE = 7


_POINTS = 13
"""The usual size of type, from which a line's resolution is told."""
_MARGIN = 12
"""Pixels of bare paper set around a line: the engine loses letters that touch the edge."""


def available() -> bool:
    """Whether the engine is installed; it is not loaded for the answer."""
    return find_spec("tesserocr") is not None


@cache
def _engine() -> Any:
    # The engine's threads wait for each other more than they work: one thread a process, many processes.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    try:
        import tesserocr
    except ImportError as error:
        raise MissingTool(_HOW) from error
    engine = tesserocr.PyTessBaseAPI(path=str(DATA), lang="vie", oem=tesserocr.OEM.LSTM_ONLY)
    engine.SetVariable("debug_file", os.devnull)
    return engine


def read_lines(image: Grey, dpi: float, layout: Layout = Layout.PAGE) -> tuple[Line, ...]:
    """The lines of an image from top to bottom of its columns, each a tuple of words from left to right."""
    engine = _engine()
    engine.SetPageSegMode(int(layout))
    grey = np.ascontiguousarray(image)
    height, width = grey.shape
    engine.SetImageBytes(grey.tobytes(), width, height, 1, width)
    engine.SetSourceResolution(int(max(70, dpi)))
    engine.Recognize()
    return _lines(engine.GetIterator())


def read_strip(strip: Strip) -> Line:
    """The words of one line's picture, edges in pixels of the picture; what the engine takes for two lines is one."""
    paper = int(np.percentile(strip.image, 80))
    padded = np.pad(strip.image, _MARGIN, constant_values=paper)
    lines = read_lines(padded, 72 * strip.em / _POINTS, Layout.LINE)
    words = [_moved(word, -_MARGIN) for line in lines for word in line]
    # Where there is no print the engine makes up a word as high as the picture and its margins.
    printed = [word for word in words if word.height < len(strip.image) + 2 * _MARGIN]
    return tuple(sorted(printed, key=lambda word: word.left))


def _moved(word: Word, by: float) -> Word:
    return replace(word, left=word.left + by, top=word.top + by, right=word.right + by, bottom=word.bottom + by)


def _lines(found: Any) -> tuple[Line, ...]:
    """What the engine's iterator walks over, lines without words left out."""
    import tesserocr

    lines: list[list[Word]] = []
    if found is None:
        return ()
    level = tesserocr.RIL.WORD
    for item in tesserocr.iterate_level(found, level):
        if item.IsAtBeginningOf(tesserocr.RIL.TEXTLINE) or not lines:
            lines.append([])
        word = _word(item, level)
        if word:
            lines[-1].append(word)
    return tuple(tuple(line) for line in lines if line)


def _mended(word: str) -> str:
    """Slips that are certain by their letters alone.

    A mark between H or K and a capital is the apostrophe of a minority name («HˆDrai» → «H’Drai»); the engine
    takes a slash for U+2044, and a «Đ» for the two letters «ĐÐ».
    """
    word = _APOSTROPHE.sub(r"\1’", word.replace("\u2044", "/"))
    return _TWICE.sub("QĐ", word)


def _word(item: Any, level: int) -> Word | None:
    """The word under the engine's iterator; null where it has none (a picture, a rule)."""
    if item.Empty(level):
        return None
    text = _mended(normalise(item.GetUTF8Text(level)))
    box = item.BoundingBox(level)
    if not text or box is None:
        return None
    left, top, right, bottom = map(float, box)
    return Word(text, left, top, right, bottom, item.Confidence(level) / 100)
