"""Where the round seals of a page lie: circles of a seal's size along which nearly all is dark."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import components, long_runs

Image = npt.NDArray[np.uint8]

DARK = 170
"""Grey level below which ink may be that of a seal."""
_RADII = (11.0, 26.0)
"""Millimetres: seals of agencies measure 34 to 42 mm across, those of companies and small bodies down to 25."""
_WHOLE = 0.7
"""Share of a circle that must be dark to make it a ring."""
_APART = 0.4
"""Of a radius: how far from a seal's middle that of another one lies at least."""
_RULE = 40.0
"""Millimetres: no stroke of a seal is straight for so long."""


@dataclass(frozen=True, slots=True)
class Seal:
    """The outermost ring, in pixels."""

    x: float
    y: float
    radius: float


def find_seals(grey: Image, dpi: float) -> list[Seal]:
    """Seals are looked for where strokes hang together over the size of one."""
    millimetre = dpi / 25.4
    ink = (grey < DARK).astype(np.uint8)
    small = cv2.resize(ink * 255, None, fx=100 / dpi, fy=100 / dpi, interpolation=cv2.INTER_AREA) > 40
    _, stats = components(_without_rules(small.astype(np.uint8)))
    least, most = 2 * _RADII[0] / 25.4 * 100, 6 * _RADII[1] / 25.4 * 100
    found = []
    for left, top, width, height, area in stats[1:].tolist():
        if least <= width <= most and least <= height <= most and area < 0.5 * width * height:
            edges = [round(v * dpi / 100) for v in (top - 2, top + height + 2, left - 2, left + width + 2)]
            found += _circles(ink, [max(0, edge) for edge in edges], millimetre)
    return found


def _without_rules(small: Image) -> Image:
    """Without rules, which tie a seal to a whole table: they stay where a stroke crosses them. 100 dpi."""
    return cv2.transpose(_without_level(cv2.transpose(_without_level(small))))  # type: ignore[no-any-return]


def _without_level(small: Image) -> Image:
    rules = long_runs(small, round(_RULE / 25.4 * 100))
    if not rules.any():
        return small
    rules = cv2.dilate(rules, np.ones((3, 1), np.uint8))
    rest = cv2.subtract(small, rules)
    crossed = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((7, 9), np.uint8))
    return np.asarray(rest | (crossed & rules), np.uint8)


def _circles(ink: Image, edges: list[int], millimetre: float) -> list[Seal]:
    """The largest circles in a part of the page (top, bottom, left, right) along which nearly all is dark.

    Of circles around one middle the outermost counts; a second seal may lie half over the first.
    """
    top, bottom, left, right = edges
    part = ink[top:bottom, left:right]
    scale = 4 / millimetre
    small = cv2.resize(part * 255, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    low, high = round(_RADII[0] * 4), round(_RADII[1] * 4)
    circles = cv2.HoughCircles(small, cv2.HOUGH_GRADIENT, 1, 8, param1=100, param2=25, minRadius=low, maxRadius=high)
    if circles is None:
        return []
    rings: list[Seal] = []
    for x, y, radius in circles[0, :12].tolist():
        rough = Seal(x / scale, y / scale, radius / scale)
        share, ring = _fitted(part, rough, 0.35 * millimetre)
        if share >= _WHOLE:
            rings.append(ring)
    found: list[Seal] = []
    for ring in sorted(rings, key=lambda ring: -ring.radius):
        if all(np.hypot(ring.x - other.x, ring.y - other.y) > _APART * other.radius for other in found):
            found.append(ring)
    return [Seal(ring.x + left, ring.y + top, ring.radius) for ring in found]


def _fitted(ink: Image, rough: Seal, step: float) -> tuple[float, Seal]:
    """The circle near a rough one that has most ink on it, and the share of it that is dark."""
    best = (0.0, rough)
    for size in (step, step / 2, step / 4):
        middle = best[1]
        shifts = [(a, b, c) for a in (-size, 0, size) for b in (-size, 0, size) for c in (-size, 0, size)]
        for _ in range(3):
            tried = [Seal(middle.x + a, middle.y + b, middle.radius + c) for a, b, c in shifts]
            best = max([best, *((_share(ink, ring), ring) for ring in tried)], key=lambda pair: pair[0])
            middle = best[1]
    return best


def _share(ink: Image, ring: Seal) -> float:
    """The share of a circle's points that are dark."""
    turns = np.linspace(0, 2 * np.pi, 360, endpoint=False)
    x = np.rint(ring.x + ring.radius * np.cos(turns)).astype(int)
    y = np.rint(ring.y + ring.radius * np.sin(turns)).astype(int)
    inside = (x >= 0) & (y >= 0) & (x < ink.shape[1]) & (y < ink.shape[0])
    return float(ink[y[inside], x[inside]].sum()) / len(turns)
