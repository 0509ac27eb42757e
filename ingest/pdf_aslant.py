"""Words that belong to no line of a page's text: a watermark («BẢN SAO») or a stamp that lies aslant over it, and what
lies outside the part of the page that is shown (CropBox).
"""

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium

from ingest.pdf_lines import written
from ingest.pdf_page import Frame, Layer, overlap
from ingest.textlines import TextLine

_LOW, _TALL = 5, 2.0
"""Aslant words take up twice the height of the lowest lines of the page (per cent of all); only such are asked how they
lie."""
_LEANS = 0.2
"""Radians from a quarter turn: the print of a scan laid askew leans less."""


def put_aside(layer: Layer, textpage: Any, frame: Frame) -> tuple[Layer, tuple[TextLine, ...]]:
    """The text of a page as if what lies aslant or is not shown stood nowhere, and the former as lines, each once."""
    shown = overlap(layer.rects, (0.0, 0.0, frame.width, frame.height))
    if not shown.all():
        layer = replace(layer, rects=layer.rects[shown], lines=layer.lines[shown])
    if not len(layer.rects):
        return layer, ()
    heights = layer.rects[:, 3] - layer.rects[:, 1]
    tall = heights > _TALL * np.partition(heights, place := len(heights) * _LOW // 100)[place]
    if not tall.any():
        return layer, ()
    aslant = [line for line in np.unique(layer.lines[tall]).tolist() if _leans(textpage, layer, line)]
    if not aslant:
        return layer, ()
    there = np.isin(layer.lines, aslant)
    told = {line.text: line for line in (_line(layer, frame, number) for number in reversed(aslant))}
    return replace(layer, rects=layer.rects[~there], lines=layer.lines[~there]), tuple(reversed(told.values()))


def _leans(textpage: Any, layer: Layer, line: int) -> bool:
    """Whether the first and the last letter of a line stand at an angle."""
    start, end = int(layer.starts[line]), int(layer.ends[line])
    letters = [index for index in range(start, end) if layer.text[index].isalnum()]
    return bool(letters) and all(_is_slanted(textpage, index) for index in (letters[0], letters[-1]))


def _is_slanted(textpage: Any, index: int) -> bool:
    quarter = math.pi / 2
    angle = float(pdfium.FPDFText_GetCharAngle(textpage.raw, index))
    return angle >= 0 and abs(angle - round(angle / quarter) * quarter) > _LEANS


def _line(layer: Layer, frame: Frame, line: int) -> TextLine:
    rects = layer.rects[layer.lines == line]
    around = np.concatenate((rects[:, :2].min(axis=0), rects[:, 2:].max(axis=0)))
    return TextLine(written(layer.text[layer.starts[line] : layer.ends[line]]), frame.boxes(around[None])[0])
