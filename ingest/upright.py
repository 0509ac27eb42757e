"""Whether a page stands on its head: told by how surely a few of its lines are read one way and the other."""

from collections.abc import Sequence

import cv2
import numpy as np

from ingest import recogniser
from ingest.ink import components
from ingest.strip import Grey

_SAMPLES = 2
_SURE = 0.75
"""Mean posterior of sample lines that settles which way up a page is."""
_SUREST = 0.9
"""The same of a single one."""
_SURER = 0.05
"""By how much the other way must be read more surely."""
_RULE, _HOLE = 10.0, 0.5
"""Millimetres: what runs straight on for longer is the rule of a table; worn ones have holes of that size."""
_LONGEST = 50.0
"""Millimetres of a line that are enough to tell."""


def on_its_head(grey: Grey, dpi: float) -> bool:
    """Whether the lines of a level page are read more surely after half a turn."""
    samples = pieces_of_print(grey, dpi)[:_SAMPLES]
    if not samples or _sureness(samples[:1]) >= _SUREST:
        return False
    as_it_is = _sureness(samples)
    if as_it_is >= _SURE:
        return False
    return _sureness([np.ascontiguousarray(sample[::-1, ::-1]) for sample in samples]) > as_it_is + _SURER


def pieces_of_print(page: Grey, dpi: float) -> list[Grey]:
    """Pictures of pieces of the page that look like a line of letters, the longest first."""
    millimetre = dpi / 25.4 / 2
    ink = (cv2.resize(page, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) < 150).astype(np.uint8)
    likely = _likely(ink, millimetre)
    if len(likely) < _SAMPLES:  # all print may stand in the cells of a table, whose rules join it
        likely += _likely(_without_rules(ink, millimetre), millimetre)
    pad = max(1, int(0.4 * millimetre))
    cuts = [
        (max(0, x - pad), max(0, y - pad), x + min(w, int(_LONGEST * millimetre)) + pad, y + h + pad)
        for w, x, y, h in sorted(likely, reverse=True)
    ]
    return [page[2 * top : 2 * bottom, 2 * left : 2 * right] for left, top, right, bottom in cuts]


def _likely(ink: Grey, millimetre: float) -> list[tuple[int, int, int, int]]:
    """Width, place and height of what looks like a line of letters."""
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, max(3, int(3 * millimetre))), np.uint8))
    _, stats = components(joined)
    return [
        (w, x, y, h)
        for x, y, w, h, area in stats[1:].tolist()
        if 2 * millimetre < h < 8 * millimetre and w > 2.5 * h and area > 0.3 * w * h
    ]


def _without_rules(ink: Grey, millimetre: float) -> Grey:
    """The ink of a level page but for what runs straight on for longer than a letter."""
    left = ink
    for turned in (False, True):
        kernels = [np.ones((size, 1) if turned else (1, size), np.uint8) for size in _sizes(millimetre)]
        whole = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, kernels[0])
        rules = cv2.dilate(cv2.morphologyEx(whole, cv2.MORPH_OPEN, kernels[1]), np.ones((3, 3), np.uint8))
        left = cv2.bitwise_and(left, 1 - rules)
    return left


def _sizes(millimetre: float) -> tuple[int, int]:
    return max(1, round(_HOLE * millimetre)), round(_RULE * millimetre)


def _sureness(lines: Sequence[Grey]) -> float:
    words = [word for reading in recogniser.read_strips(lines) for word in reading]
    letters = sum(len(word.text) for word in words)
    return sum(word.posterior * len(word.text) for word in words) / letters if letters else 0.0
