"""Uneven light on a page taken away: the shadow of a book's fold, of a hand, a lamp on one side."""

import cv2
import numpy as np
import numpy.typing as npt

from ingest.outline import small_picture

Pixels = npt.NDArray[np.uint8]

_LOOK = 500
"""Pixels along the longer side of the small picture of the paper."""
_TEXT = 9
"""Dots of that picture that hide print."""
UNEVEN = 0.75
"""Share of the brightest paper that the darkest falls to in a shadow; old paper in a scanner stays above."""
_NIGHT = 0.12
"""Share of the brightest below which nothing is made brighter: what is there is no paper in a shadow."""
_PAPER = 250.0


def paper_of(page: Pixels, sheet: Pixels | None = None) -> Pixels:
    """A small picture of the bare paper, print hidden; where `sheet` (of any size) is 0, the paper next to there."""
    step = max(1, round(max(page.shape[:2]) / _LOOK))
    paper = cv2.morphologyEx(small_picture(page, step), cv2.MORPH_CLOSE, np.ones((_TEXT, _TEXT), np.uint8))
    if sheet is not None:
        inside = cv2.resize(sheet, paper.shape[1::-1], interpolation=cv2.INTER_NEAREST)
        inside = cv2.erode(inside, np.ones((7, 7), np.uint8))
        bare = paper * (inside > 0).astype(np.uint8).reshape(inside.shape + (1,) * (paper.ndim - 2))
        paper = np.where(bare > 0, bare, _grown(bare))
    return np.asarray(cv2.medianBlur(np.ascontiguousarray(paper), 7), np.uint8)


def _grown(bare: Pixels) -> Pixels:
    """The paper carried on beyond its edges, far enough for a rim."""
    grown = bare
    for reach in (9, 21, 61, 181):
        grown = np.where(grown > 0, grown, cv2.dilate(grown, np.ones((reach, reach), np.uint8)))
    return np.maximum(grown, 1)


def is_uneven(paper: Pixels, share: float = UNEVEN) -> bool:
    """Whether a broad part of the page is darker than a share of its brightest, told by its picture of the paper."""
    grey = paper if paper.ndim == 2 else paper.max(axis=2)
    dark, bright = np.percentile(grey, (3, 90))
    return float(dark) < share * float(bright)


def evened(page: Pixels, paper: Pixels) -> Pixels:
    """The page as under one light: each dot as a share of the paper around it, so that print in shadows is as black."""
    floor = np.full_like(paper, max(1, round(_NIGHT * float(np.percentile(paper, 90)))))
    around = cv2.resize(np.maximum(paper, floor), (page.shape[1], page.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(page, around, scale=_PAPER), np.uint8)
