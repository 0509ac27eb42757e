"""A photograph of a page, a page in a fold's shadow or a copier's black frame made what a scanner would have seen."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ingest.bend import Bend, find_bend
from ingest.document import Box
from ingest.moved import around
from ingest.outline import Floats, Outline, find_outline
from ingest.shade import evened, is_uneven, paper_of
from ingest.straighten import ink_channel

Pixels = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

_A4 = 2**0.5
_LIKE_A4 = (1.27, 1.56)
"""Longer side to shorter as a camera sees them, between which a sheet is taken for one of the A series."""
_A4_LONG_INCHES = 11.69
_FINEST = 300.0
_BLACK, _EVEN = 48.0, 16.0
"""Grey level and its spread up to which what lies around a page is a scanner's or copier's black, not a table."""
_SCANNED = 0.87
"""Share of the brightest paper above which the darkest stays under a scanner's lamp."""
_RIM = 0.01
"""Of the image's longer side: a sheet's side that lies nearer to the edge is where the image was cut."""
_PAPER = 250


@dataclass(frozen=True, slots=True)
class Flat:
    """A page made flat, and the way from boxes on it back to boxes on the image as it was given."""

    image: Pixels
    dpi: float
    back: Callable[[Box], Box]
    by_hand: bool = False
    """A photograph: its lines may be bent."""


def cut_out(image: Pixels, dpi: float) -> Flat | None:
    """The sheet alone, evenly lit, of an image that shows more than paper; null for an ordinary scan."""
    outline = find_outline(image)
    if outline is None:
        return None
    if _is_frame(image, outline):
        return Flat(_painted(image, outline.paper), dpi, _same)
    if outline.corners is None or not _is_seen(outline.corners, image.shape):
        return None
    return _photographed(image, outline.corners, outline.paper, dpi)


def levelled(page: Pixels, dpi: float, *, bent: bool = False) -> Flat | None:
    """A page in uneven light made even, its bent lines level; null for a page in even light unless it may be `bent`."""
    if not bent:
        if not is_uneven(paper_of(page if page.ndim == 2 else page[:, :, 1])):
            return None
        page = evened(page, paper_of(page))
    grey = ink_channel(page)
    bend = find_bend(grey, dpi)
    if bend is not None:
        return Flat(bend.level(grey), dpi, lambda box: _unbent(box, bend, grey.shape[0]))
    return None if bent else Flat(page, dpi, _same)


def _same(box: Box) -> Box:
    return box


def _unbent(box: Box, bend: Bend, high: int) -> Box:
    """A box on the level page where it lies on the bent one."""
    across = np.array([box.left, box.right, box.left, box.right])
    down = np.array([box.top, box.top, box.bottom, box.bottom])
    lower = down + bend.at(across, down) / high
    return Box(box.left, _within(min(lower[:2])), box.right, _within(max(lower[2:])))


def _within(share: float) -> float:
    return round(min(1.0, max(0.0, float(share))), 5)


def _is_frame(image: Pixels, outline: Outline) -> bool:
    """Whether the paper is evenly lit and what lies around it is one black: a scanner's lid, a copier's edge."""
    small = cv2.resize(image, outline.paper.shape[::-1], interpolation=cv2.INTER_NEAREST)
    around = small[cv2.dilate(outline.paper, np.ones((5, 5), np.uint8)) == 0]
    dark = not len(around) or (float(around.mean()) < _BLACK and float(around.std()) < _EVEN)
    return dark and not is_uneven(paper_of(image, outline.paper), _SCANNED)


def _is_seen(corners: Floats, shape: tuple[int, ...]) -> bool:
    """Whether at least three sides of the sheet lie within the image, so that it is seen as a whole."""
    middles = (corners + np.roll(corners, -1, axis=0)) / 2
    edge = _RIM * max(shape[:2])
    inner = (middles > edge) & (middles < np.array(shape[1::-1]) - 1 - edge)
    return int(inner.all(axis=1).sum()) >= 3


def _painted(image: Pixels, sheet: Pixels) -> Pixels:
    """The image with all that is no paper in the colour of the paper."""
    inside = cv2.resize(sheet, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_LINEAR) > 127
    page = image.copy()
    paper = paper_of(image)
    colour = np.median(paper[cv2.resize(sheet, paper.shape[1::-1]) > 127], axis=0)
    page[~inside] = colour.astype(np.uint8)
    return page


def _photographed(image: Pixels, corners: Floats, sheet: Pixels, dpi: float) -> Flat:
    """The sheet seen from straight above in even light."""
    wide, high, fine = _size(corners, dpi)
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    forth = cv2.getPerspectiveTransform(corners, target)
    page = cv2.warpPerspective(image, forth, (wide, high), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    small = np.diag([sheet.shape[1] / image.shape[1], sheet.shape[0] / image.shape[0], 1.0])
    step = 8
    inside = cv2.warpPerspective(
        sheet, np.diag([1 / step, 1 / step, 1.0]) @ forth @ np.linalg.inv(small), (wide // step, high // step)
    )
    inside = np.asarray(inside, np.uint8)
    even = evened(np.asarray(page, np.uint8), paper_of(np.asarray(page, np.uint8), inside))
    even[cv2.resize(inside, (wide, high)) < 127] = _PAPER
    back = np.linalg.inv(forth)
    return Flat(even, fine, lambda box: _led(box, back, (wide, high), image.shape), by_hand=True)


def _size(corners: Floats, dpi: float) -> tuple[int, int, float]:
    """Width, height and dots per inch of the sheet seen from above."""
    sides = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    wide, high = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    longer, shorter = max(wide, high), min(wide, high)
    if _LIKE_A4[0] < longer / shorter < _LIKE_A4[1]:
        shorter, dpi = longer / _A4, longer / _A4_LONG_INCHES
    scale = min(1.0, _FINEST / dpi)
    longer, shorter = longer * scale, shorter * scale
    wide, high = (longer, shorter) if wide > high else (shorter, longer)
    return round(float(wide)), round(float(high)), float(dpi * scale)


def _led(box: Box, back: Matrix, size: tuple[int, int], shape: tuple[int, ...]) -> Box:
    """The upright box on the photograph around the corners of a box on the sheet."""
    corners = [(x * size[0], y * size[1], 1.0) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    x, y, under = back @ np.array(corners).T
    return around(x / under / shape[1], y / under / shape[0])
