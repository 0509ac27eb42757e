"""A page image made ready to read: upright, straight, stamps faded out, paper white, specks gone."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import components
from ingest.ruling import tilt
from ingest.skew import skew, stands_on_end
from ingest.upright import on_its_head

Image = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

MOST_DPI = 320.0
"""Finer scans are reduced to 300 dpi: nothing is gained above, and time is lost."""
LEAST_SKEW = 0.08
"""Degrees from which a page is turned level."""
SPECKS = 1.0
"""Isolated dots per square centimetre of free paper above which a page is smoothed."""
_NEUTRAL = 55
"""Grey levels by which red exceeds green at the coloured edges that a scanner gives black print."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page made ready. `grey` is dark ink on white paper; `back` (2×3) leads from its pixels to the given ones;
    `ruled` tells whether a level rule as long as a table is wide was seen."""

    grey: Image
    dpi: float
    back: Matrix
    ruled: bool


def straighten(image: Image, dpi: float) -> Sheet:
    """Make a page image ready; `image` is RGB or grey, 8 bits."""
    grey = ink_channel(image)
    forth: Matrix = np.eye(3)
    if dpi > MOST_DPI:
        scale = 300.0 / dpi
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        forth = np.diag([grey.shape[1] / image.shape[1], grey.shape[0] / image.shape[0], 1.0]) @ forth
        dpi = 300.0
    grey = whiten(grey)
    if stands_on_end(grey):
        forth = _quarter(grey.shape[1]) @ forth
        grey = np.ascontiguousarray(np.rot90(grey))
    grey, turn, ruled = _level(grey, dpi)
    forth = turn @ forth
    if on_its_head(grey, dpi):
        forth = _half(grey.shape) @ forth
        grey = np.ascontiguousarray(grey[::-1, ::-1])
    if specks(grey, dpi) > SPECKS:
        grey = cv2.medianBlur(grey, 3)
    return Sheet(grey, dpi, np.linalg.inv(forth)[:2].astype(np.float64), ruled)


def ink_channel(image: Image) -> Image:
    """The red channel, in which black print stays and red stamps pale, made paler still by how red they are."""
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    red = cv2.extractChannel(image, 0)
    redness = cv2.subtract(cv2.subtract(red, cv2.extractChannel(image, 1)), (_NEUTRAL,))
    return cv2.add(cv2.add(red, redness), redness)  # type: ignore[no-any-return]


def whiten(grey: Image) -> Image:
    """Even out the paper's shade and stretch the ink to black; a blank page is not stretched into noise."""
    small = cv2.resize(grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((9, 9), np.uint8)), 31)
    paper = cv2.resize(paper, (grey.shape[1], grey.shape[0]))
    ink = cv2.subtract(paper, grey)
    dark = min(255.0 - float(np.percentile(ink[::4, ::4], 99.5)), 140.0)
    table = np.clip((np.arange(255, -1, -1) - dark) * 255.0 / (250.0 - dark), 0, 255).astype(np.uint8)
    return cv2.LUT(ink, table)  # type: ignore[no-any-return]


def _quarter(width: int) -> Matrix:
    """Pixel matrix of a quarter turn anticlockwise (numpy.rot90) of an image of that width."""
    return np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, width - 1.0], [0.0, 0.0, 1.0]])


def _level(grey: Image, dpi: float) -> tuple[Image, Matrix, bool]:
    """The page turned until its lines are level, and its long rules where it has some: a table matters more."""
    angle = skew(grey)
    turned, turn = _rotate(grey, angle) if abs(angle) >= LEAST_SKEW else (grey, np.eye(3))
    rest, ruled = tilt(turned, dpi)
    turned, turn = _rotate(grey, angle + rest) if abs(rest) >= LEAST_SKEW else (turned, turn)
    return turned, turn, ruled


def _rotate(grey: Image, angle: float) -> tuple[Image, Matrix]:
    """Rotate anticlockwise on a canvas that grows with it, with white corners."""
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    wide, high = round(height * sin + width * cos), round(height * cos + width * sin)
    matrix[:, 2] += ((wide - width) / 2, (high - height) / 2)
    turned = cv2.warpAffine(grey, matrix, (wide, high), flags=cv2.INTER_LINEAR, borderValue=255)
    return turned, np.vstack([matrix, [0.0, 0.0, 1.0]])


def _half(shape: tuple[int, ...]) -> Matrix:
    """Pixel matrix of half a turn."""
    return np.array([[-1.0, 0.0, shape[1] - 1.0], [0.0, -1.0, shape[0] - 1.0], [0.0, 0.0, 1.0]])


def specks(grey: Image, dpi: float) -> float:
    """Isolated dark dots per square centimetre of free paper; the dots of letters are never isolated."""
    high = len(grey)
    grey = np.vstack([grey[high * n // 10 : high * (n + 1) // 10] for n in (1, 4, 8)])  # three tenths of it will do
    labels, stats = components((grey < 200).view(np.uint8))
    size = max(2, round(dpi / 75))
    small = (stats[:, 2] <= size) & (stats[:, 3] <= size)
    small[0] = False
    page = grey.size / (dpi / 2.54) ** 2
    if small.sum() < 0.3 * SPECKS * page:  # too few, wherever they lie
        return float(small.sum()) / page
    large = ~small
    large[0] = False
    coarse = cv2.resize(large.view(np.uint8)[labels], None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    reach = int(dpi / 25.4 * 1.2 / 4) * 2 + 1
    near = cv2.dilate((coarse > 0).view(np.uint8), np.ones((reach, reach), np.uint8))
    rows = np.minimum(stats[small, 1] // 4, near.shape[0] - 1)
    columns = np.minimum(stats[small, 0] // 4, near.shape[1] - 1)
    lonely = int((near[rows, columns] == 0).sum())
    return lonely / max(1.0, float((near == 0).sum()) / (dpi / 4 / 2.54) ** 2)
