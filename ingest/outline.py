"""Where the sheet of paper lies on an image that shows more than it: a table top around it, a copier's black edges."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

_LOOK = 640
"""Pixels along the longer side of the small picture that is looked at."""
_RIM = 0.012
"""Of the longer side: how far in from each edge of the image something else than paper is looked for."""
_SHADE = 0.72
"""Share of the paper's brightness below which a dot at the rim is not taken for paper."""
_FEW = 0.02
"""Share of a rim that may be darker: print that runs off the page, a punched hole."""
_TEXT = 11
"""Dots of the small picture that hide print: wider than a letter's stroke, and than what lies within a letter."""
_CHANGE = 0.03
"""Share of its light by which paper changes from dot to dot at most, in soft shadows too; at its end light jumps."""
_DARK = 40
"""Grey level below which nothing is paper."""
_DIM, _LIGHT = 150.0, 220.0
"""Grey level of the lightest below which a picture was taken in little light, and to which it is raised."""
_LIGHTER = 1.5
"""Times what lies around it, that paper is lighter, in a shadow too."""
_EDGE = 7
"""Dots: twice what the blurred jump takes from the sheet on each side, and one."""
_LEAST = 0.2
"""Share of the image: a smaller bright patch is no page."""
_FULL = 0.93
"""Share of a quadrangle that the paper found must fill."""
_CORNER = 0.12
"""Share of a side next to each corner that its line is not measured on: corners curl and are torn."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A sheet on an image. `corners` (4×2, from the upper left one clockwise, in pixels of the image) are null where
    the paper is no quadrangle; `paper` is a small picture of the image, 255 where there is paper and 0 around it."""

    corners: Floats | None
    paper: Pixels


def find_outline(image: Pixels) -> Outline | None:
    """The sheet on an image (RGB or grey, 8 bits); null where paper reaches all four edges, as on an ordinary scan."""
    step = max(1, round(max(image.shape[:2]) / _LOOK))
    small = small_picture(image, step)
    if min(small.shape[:2]) < 8 * _TEXT or not _has_rim(small):
        return None
    hidden = _without_print(small)
    paper = _paper(hidden)
    corners = None if paper is None or paper.min() == 255 else _quadrangle(paper)
    if corners is None:  # the edge of a hard shadow cuts the sheet in two; what lies around is darker than both
        lighter = _lighter(hidden)
        corners = None if lighter is None or lighter.min() == 255 else _quadrangle(lighter)
        paper = paper if corners is None else lighter
    if paper is None or paper.min() == 255:
        return None
    return Outline(None if corners is None else (corners + np.float32(0.5)) * step - np.float32(0.5), paper)


def small_picture(image: Pixels, step: int) -> Pixels:
    """The mean of each square of `step` dots: a few samples of it will do, the picture is only looked at."""
    thin = max(1, step // 3)
    high, wide = image.shape[0] // step, image.shape[1] // step
    few = np.ascontiguousarray(image[: high * step : thin, : wide * step : thin])
    return np.asarray(cv2.resize(few, (wide, high), interpolation=cv2.INTER_AREA), np.uint8)


def _darkest(small: Pixels) -> Pixels:
    """Grey as the darkest of the three colours: wood is dark in blue, paper in none."""
    return small if small.ndim == 2 else np.ascontiguousarray(small.min(axis=2))


def _has_rim(small: Pixels) -> bool:
    """Whether something darker than the page's paper lies along an edge of the image."""
    grey = _darkest(small)
    high, wide = grey.shape
    rim = max(3, round(_RIM * max(grey.shape)))
    level = _SHADE * float(np.percentile(grey[high // 5 : -high // 5 : 3, wide // 5 : -wide // 5 : 3], 80))
    sides = (grey[:rim], grey[-rim:], grey[:, :rim], grey[:, -rim:])
    return any(float((side < level).mean()) > _FEW for side in sides)


def _without_print(small: Pixels) -> Pixels:
    """The light of what is shown, print hidden; a picture taken in little light is made as light as others."""
    hidden = cv2.morphologyEx(_darkest(small), cv2.MORPH_CLOSE, np.ones((_TEXT, _TEXT), np.uint8))
    brightest = max(1.0, float(np.percentile(hidden[::4, ::4], 95)))
    dim = brightest < _DIM
    return np.asarray(cv2.convertScaleAbs(hidden, alpha=_LIGHT / brightest) if dim else hidden, np.uint8)


def _lighter(hidden: Pixels) -> Pixels | None:
    """255 where the sheet is: the patch in the middle lighter than what lies along the edges; null if small."""
    rim = max(3, round(_RIM * max(hidden.shape)))
    edges = [part.ravel() for part in (hidden[:rim], hidden[-rim:], hidden[:, :rim], hidden[:, -rim:])]
    level = max(_DARK, _LIGHTER * float(np.median(np.concatenate(edges))))
    light = (hidden > level).astype(np.uint8) * 255
    return _middle(np.asarray(cv2.morphologyEx(light, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), np.uint8))


def _paper(hidden: Pixels) -> Pixels | None:
    """255 where the sheet is: the patch without a sudden change of light that fills the middle; null if small."""
    light = np.log(cv2.GaussianBlur(hidden, (0, 0), 1.0).astype(np.float32) + 16)
    change = np.hypot(cv2.Sobel(light, -1, 1, 0, scale=1 / 8), cv2.Sobel(light, -1, 0, 1, scale=1 / 8))
    even = cv2.erode((change < _CHANGE).astype(np.uint8) * 255, np.ones((3, 3), np.uint8))
    even[hidden < _DARK] = 0
    paper = _middle(np.asarray(even, np.uint8))
    return None if paper is None else np.asarray(cv2.dilate(paper, np.ones((_EDGE, _EDGE), np.uint8)), np.uint8)


def _middle(mask: Pixels) -> Pixels | None:
    """The patch of a mask that fills most of the middle, holes closed; null where it is too small for a page."""
    _, patches = cv2.connectedComponents(mask, connectivity=4)
    high, wide = mask.shape
    middle = np.bincount(patches[high // 4 : -high // 4, wide // 4 : -wide // 4].ravel(), minlength=2)
    paper = (patches == 1 + middle[1:].argmax()).astype(np.uint8) * 255
    outer, _ = cv2.findContours(paper, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(paper, outer, -1, (255,), -1)
    return np.asarray(paper, np.uint8) if np.count_nonzero(paper) >= _LEAST * paper.size else None


def _quadrangle(paper: Pixels) -> Floats | None:
    """The corners of the sheet; null where it has another shape."""
    contours, _ = cv2.findContours(paper, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hull = cv2.convexHull(contours[0])
    rough = _four(hull)
    if rough is None:
        return None
    sides = [_side(contours[0][:, 0].astype(np.float32), rough[n], rough[(n + 1) % 4]) for n in range(4)]
    corners = np.array([_crossing(sides[n - 1], sides[n]) for n in range(4)], np.float32)
    if not np.isfinite(corners).all() or np.abs(corners - rough).max() > 0.1 * max(paper.shape):
        return None
    area = cv2.contourArea(corners)
    inside = np.zeros_like(paper)
    cv2.fillConvexPoly(inside, np.rint(corners).astype(np.int32), 255)
    common = np.count_nonzero(inside & paper)
    if area < _LEAST * paper.size or min(common / area, common / np.count_nonzero(paper)) < _FULL:
        return None
    return _from_upper_left(corners)


def _four(hull: npt.NDArray[np.int32]) -> Floats | None:
    """The hull with all but four of its corners left out."""
    length = cv2.arcLength(hull, True)
    for share in (0.01, 0.02, 0.03, 0.05, 0.08):
        found = cv2.approxPolyDP(hull, share * length, True)[:, 0]
        if len(found) == 4:
            return np.asarray(found, np.float32)
    return None


def _side(contour: Floats, start: Floats, end: Floats) -> Floats:
    """The line (direction and a point of it) along the paper's edge from one corner to the next."""
    along = end - start
    length = float(np.hypot(*along))
    along = along / max(length, 1.0)
    way = (contour - start) @ along
    off = np.abs((contour - start) @ np.array([-along[1], along[0]], np.float32))
    near = (way > _CORNER * length) & (way < (1 - _CORNER) * length) & (off < 0.03 * length + 2)
    if near.sum() < 10:
        return np.array([*along, *start], np.float32)
    return np.asarray(cv2.fitLine(contour[near], cv2.DIST_HUBER, 0, 0.01, 0.01), np.float32)[:, 0]


def _crossing(one: Floats, other: Floats) -> Floats:
    """Where two lines meet; not a number where they never do."""
    turn = one[0] * other[1] - one[1] * other[0]
    if abs(turn) < 1e-3:
        return np.full(2, np.nan, np.float32)
    way = ((other[2] - one[2]) * other[1] - (other[3] - one[3]) * other[0]) / turn
    return np.array([one[2] + way * one[0], one[3] + way * one[1]], np.float32)


def _from_upper_left(corners: Floats) -> Floats:
    """The same in the order of a clock, the one nearest to the upper left first."""
    middle = corners.mean(axis=0)
    ordered = corners[np.argsort(np.arctan2(*(corners - middle).T[::-1]))]
    return np.asarray(np.roll(ordered, -int(ordered.sum(axis=1).argmin()), axis=0), np.float32)
