"""The pieces of rules of a straight page: where they lie, what hangs together, how much of a stretch is ruled."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import boxes
from ingest.ruling import Rules, box

Image = npt.NDArray[np.uint8]

TOLERANCE = 1.0
"""Millimetres by which the pieces of one rule may stray."""
_SAME_WALL = 2.0
"""Millimetres by which the walls of two parts of one table may differ."""
_NEARLY = 0.7
"""Share of a stretch that must seem ruled to be judged whole."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a rule: where it lies across its direction, where it starts and ends along it."""

    at: float
    start: int
    end: int


def segments(mask: Image, top: int, left: int) -> list[Segment]:
    """The connected pieces of a mask of level rules, in pixels of the page."""
    return [Segment(top + y + h / 2, left + x, left + x + w) for x, y, w, h in boxes(np.ascontiguousarray(mask))]


def positions(values: Sequence[float], scale: float) -> list[int]:
    """Middles of the groups of values that lie within the tolerance of each other."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= TOLERANCE * scale:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [round(float(np.median(group))) for group in groups]


def covered(mask: Image, across: int, start: int, end: int, reach: int) -> float:
    """Share of the stretch from start to end that is ruled within `reach` of row `across`."""
    inset = min(reach, max(0, (end - start) // 4))
    stretch = mask[max(0, across - reach) : across + reach + 1, start + inset : end - inset]
    return float(stretch.any(axis=0).mean()) if stretch.size else 0.0


def evenness(grey: Image, mask: Image, across: int, start: int, end: int, scale: float, within: float = 0.8) -> float:
    """How even the ink is where a stretch seems ruled: its lightest fifth against its darkest, from 0 to 1.

    Rules that were drawn have 0.4 and more, also on worn copies; the feet of a row of letters have less than 0.3, since
    paper shows between them. Ink counts `within` so many millimetres of row `across`.
    """
    reach, aside, ends = max(1, round(within * scale)), max(2, round(2 * scale)), round(0.6 * scale)
    columns = slice(start + ends, end - ends)
    ruled = np.asarray(mask[max(0, across - reach) : across + reach + 1, columns].any(axis=0))
    if ruled.sum() > _NEARLY * ruled.size:  # between letters paper shows; else what is left of a worn rule is judged
        ruled = np.ones_like(ruled)
    band = grey[max(0, across - aside) : across + aside + 1, columns][:, ruled].astype(np.int16)
    middle = min(across, aside)
    near = band[max(0, middle - reach) : middle + reach + 1]
    if band.shape[1] < 2 or len(near) < 3:  # a sliver, or the edge of the page
        return 1.0
    dark = np.percentile(band, 90, axis=0) - near
    thick = np.maximum.reduce([dark[:-2], dark[1:-1], dark[2:]])  # a rule may climb by a pixel
    light, full = np.percentile(thick, (20, 80), axis=1)
    best = int(light.argmax())
    return float(max(light[best], 0.0) / max(full[best], 1.0))


@dataclass(slots=True)
class _Region:
    """A stretch of the page by its edges, and the columns that upright rules stand in between those."""

    left: int
    top: int
    right: int
    bottom: int
    walls: list[int]

    def goes_on(self, other: "_Region", scale: float) -> bool:
        """Whether another one, a little below, is of the same table: it has the same edges and walls."""
        edges = abs(self.left - other.left) < 3 * scale and abs(self.right - other.right) < 3 * scale
        if not edges or other.top - self.bottom >= 15 * scale:
            return False
        shared = sum(any(abs(a - b) < _SAME_WALL * scale for b in other.walls) for a in self.walls)
        return not self.walls or not other.walls or 2 * shared > max(len(self.walls), len(other.walls))


def regions(rules: Rules) -> list[tuple[slice, slice]]:
    """Stretches of the page (rows, columns) whose rules hang together.

    Where a table has no outer border, a row that is one wide cell parts the rules above from those below;
    they belong together when they start and end at the same places and their columns are the same.
    """
    joined = cv2.dilate(rules.level | rules.upright, box(3 * rules.scale, 3 * rules.scale))
    found: list[_Region] = []
    for x, y, width, height in boxes(joined):
        if width < 25 * rules.scale:
            continue
        region = _Region(x, y, x + width, y + height, _walls(rules, x, y, x + width, y + height))
        before = next((other for other in found if other.goes_on(region, rules.scale)), None)
        if before:
            before.bottom, before.walls = max(before.bottom, region.bottom), before.walls or region.walls
        else:
            found.append(region)
    return [(slice(each.top, each.bottom), slice(each.left, each.right)) for each in found]


def _walls(rules: Rules, left: int, top: int, right: int, bottom: int) -> list[int]:
    """Where upright rules stand well between the outer edges of a region."""
    inside = slice(left + round(5 * rules.scale), right - round(5 * rules.scale))
    if inside.stop <= inside.start:
        return []
    found = segments(np.ascontiguousarray(rules.upright[top:bottom, inside].T), inside.start, top)
    return positions([segment.at for segment in found], rules.scale)
