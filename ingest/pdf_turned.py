"""Pages of typed text that lie on their side or stand on their head: displayed so, nobody could read them.

A list printed across the paper and turned the wrong way by the program that joined the files. The letters say how
they lie (clockwise, in radians), /Rotate how the page is displayed (ISO 32000-1, 7.7.3.3); together they must be 0.
"""

import ctypes
import math
from collections import Counter
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

from ingest.pdf_calls import ask, question

_SAMPLE = 200
"""Letters that are asked, spread over the page."""
_FEWEST = 60
"""Letters: a stamp says nothing of the page."""
_SHARE = 0.9
_SLACK = 0.1
"""Radians by which a letter may lean."""
_FIRST = 6
"""Letters that settle it where they stand upright, as those of nearly every page do: asking all takes its time."""

_angle = question(pdfium.FPDFText_GetCharAngle, ctypes.c_float)


def set_upright(page: Any, textpage: Any) -> bool:
    """Turn an open page so that its letters stand upright; whether it had to be."""
    if page.get_rotation() == 0 and _begins_upright(textpage):
        return False
    quarters = _quarters(textpage)
    if quarters is None or (quarters * 90 + page.get_rotation()) % 360 == 0:
        return False
    page.set_rotation(-quarters * 90 % 360)
    return True


def _begins_upright(textpage: Any) -> bool:
    count = textpage.count_chars()
    places = range(0, count, max(1, count // _FIRST)) if count >= _FEWEST else ()
    angles = ask(_angle, repeat(textpage.raw), places)
    return bool(2 * sum(abs(angle) < _SLACK for angle in angles) > len(angles))


def _quarters(textpage: Any) -> int | None:
    """The quarter turns, clockwise, in which nearly all letters of a page stand; null where they differ or are few."""
    count = textpage.count_chars()
    indices = range(0, count, max(1, count // _SAMPLE)) if count >= _FEWEST else ()
    letters = [index for index in indices if _is_letter(textpage, index)]
    angles = ask(_angle, repeat(textpage.raw), letters)
    found = Counter(round(angle / (math.pi / 2)) % 4 for angle in angles if _is_square(angle))
    (quarters, number), *_ = found.most_common(1) or [(0, 0)]
    return quarters if len(angles) >= _FEWEST // 2 and number >= _SHARE * len(angles) else None


def _is_letter(textpage: Any, index: int) -> bool:
    return chr(min(pdfium.FPDFText_GetUnicode(textpage.raw, index), 0x10FFFF)).isalnum()


def _is_square(angle: float) -> bool:
    return angle >= 0 and abs(angle - round(angle / (math.pi / 2)) * (math.pi / 2)) < _SLACK
