"""A page image made ready to read: upright, straight, stamps faded out, paper white, specks gone."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ingest import ocr
from tests.bench.chain.lines import pieces_of_print

Image = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

MOST_DPI = 320.0
"""Finer scans are reduced to 300 dpi: nothing is gained above, and time is lost."""
MOST_SKEW = 5.0
TEXT_SKEW = 0.6
"""Degrees up to which running text is read better slightly askew than resampled; tables need it level."""
LEAST_SKEW = 0.08
SPECKS = 1.0
"""Isolated dots per square centimetre of free paper above which a page is smoothed."""
_NEUTRAL = 55
"""Grey levels by which red exceeds green at the coloured edges that a scanner gives black print."""
_SURE = 0.75
"""Mean confidence of sample lines that settles which way up a page is."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page made ready. `grey` is dark ink on white paper; `back` (2×3) leads from its pixels to the given ones."""

    grey: Image
    dpi: float
    back: Matrix
    tilt: float = 0.0
    """Degrees by which it would still have to be turned to be level."""


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
    if _stands_on_end(grey):
        forth = _quarter(grey.shape[1]) @ forth
        grey = np.ascontiguousarray(np.rot90(grey))
    tilt = skew(grey)
    if abs(tilt) >= TEXT_SKEW:
        grey, turn = _rotate(grey, tilt)
        forth, tilt = turn @ forth, 0.0
    grey, turn = _turn_upright(grey, dpi)
    forth = turn @ forth
    if specks(grey, dpi) > SPECKS:
        grey = cv2.medianBlur(grey, 3)
    return Sheet(grey, dpi, np.linalg.inv(forth)[:2].astype(np.float64), tilt)


def level(sheet: Sheet) -> Sheet:
    """The sheet without the tilt that `straighten` has left."""
    if abs(sheet.tilt) < LEAST_SKEW:
        return sheet
    grey, turn = _rotate(sheet.grey, sheet.tilt)
    back = np.vstack([sheet.back, [0.0, 0.0, 1.0]]) @ np.linalg.inv(turn)
    return Sheet(grey, sheet.dpi, back[:2].astype(np.float64))


def ink_channel(image: Image) -> Image:
    """The red channel, in which black print stays and red stamps pale, made paler still by how red they are."""
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    red, green = image[:, :, 0], image[:, :, 1]
    redness = cv2.subtract(cv2.subtract(red, green), np.full_like(red, _NEUTRAL))
    return cv2.add(cv2.add(red, redness), redness)  # type: ignore[no-any-return]


def whiten(grey: Image) -> Image:
    """Even out the paper's shade and stretch the ink to black; a blank page is not stretched into noise."""
    small = cv2.resize(grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((9, 9), np.uint8)), 31)
    paper = cv2.resize(paper, (grey.shape[1], grey.shape[0]))
    light = cv2.subtract(np.full_like(grey, 255), cv2.subtract(paper, grey))
    dark = min(float(np.percentile(light[::4, ::4], 0.5)), 140.0)
    table = np.clip((np.arange(256) - dark) * 255.0 / (250.0 - dark), 0, 255).astype(np.uint8)
    return cv2.LUT(light, table)  # type: ignore[no-any-return]


def _ink(grey: Image, longest: int) -> Image:
    """A small picture of the ink (1) for measuring the direction of lines, long rules left out."""
    scale = longest / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    block = longest // 30 | 1
    ink = cv2.adaptiveThreshold(small, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, block, 12)
    length = longest // 18
    rules = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    rules |= cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    return cv2.subtract(ink, cv2.dilate(rules, np.ones((3, 3), np.uint8)))  # type: ignore[no-any-return]


def _sharpness(ink: Image, angle: float) -> float:
    """How sharply rows of ink and rows of paper alternate when the page is turned by an angle (degrees)."""
    height, width = ink.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
    turned = cv2.warpAffine(ink, matrix, (width, height))
    rows = cv2.reduce(turned, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[:, 0].astype(np.float64)
    return float((np.diff(rows) ** 2).sum())


def skew(grey: Image) -> float:
    """The angle (degrees, anticlockwise) that makes the lines level: coarse on a small picture, then fine."""
    coarse, fine = _ink(grey, 600), _ink(grey, 1400)
    angle = max(_ANGLES, key=lambda a: _sharpness(coarse, a))
    return max(_around(angle, 0.4, 0.1), key=lambda a: _sharpness(fine, a))


def _around(middle: float, reach: float, step: float) -> list[float]:
    """Angles to try, the middle first: on a blank page all are as good, and it stays as it is."""
    steps = range(1, round(reach / step) + 1)
    return [middle, *(middle + sign * n * step for n in steps for sign in (1, -1))]


_ANGLES = _around(0.0, MOST_SKEW, 0.5)


def _stands_on_end(grey: Image) -> bool:
    """Whether the rows of ink alternate more sharply from left to right than from top to bottom."""
    flat = _ink(grey, 600)
    on_end = np.ascontiguousarray(flat.T)
    best, best_on_end = (max(_sharpness(ink, a) for a in _ANGLES) for ink in (flat, on_end))
    return best_on_end > 1.3 * best


def _quarter(width: int) -> Matrix:
    """Pixel matrix of a quarter turn anticlockwise (numpy.rot90) of an image of that width."""
    return np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, width - 1.0], [0.0, 0.0, 1.0]])


def _rotate(grey: Image, angle: float) -> tuple[Image, Matrix]:
    """Rotate anticlockwise on a canvas that grows with it, with white corners."""
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    wide, high = round(height * sin + width * cos), round(height * cos + width * sin)
    matrix[:, 2] += ((wide - width) / 2, (high - height) / 2)
    turned = cv2.warpAffine(grey, matrix, (wide, high), flags=cv2.INTER_LANCZOS4, borderValue=255)
    return turned, np.vstack([matrix, [0.0, 0.0, 1.0]])


def _turn_upright(grey: Image, dpi: float) -> tuple[Image, Matrix]:
    """Turn a page that stands on its head, told by reading a few lines both ways."""
    samples = [image for _, _, image in pieces_of_print(grey, dpi)[:3]]
    as_it_is = _mean_confidence(samples, dpi)
    if as_it_is >= _SURE or not samples:
        return grey, np.eye(3)
    if _mean_confidence([np.ascontiguousarray(s[::-1, ::-1]) for s in samples], dpi) <= as_it_is + 0.05:
        return grey, np.eye(3)
    height, width = grey.shape
    half = np.array([[-1.0, 0.0, width - 1.0], [0.0, -1.0, height - 1.0], [0.0, 0.0, 1.0]])
    return np.ascontiguousarray(grey[::-1, ::-1]), half


def _mean_confidence(lines: list[Image], dpi: float) -> float:
    words = [word for line in lines for row in ocr.read_lines(line, dpi, ocr.Layout.LINE) for word in row]
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def specks(grey: Image, dpi: float) -> float:
    """Isolated dark dots per square centimetre of free paper; the dots of letters are never isolated."""
    ink = (grey < 200).astype(np.uint8)
    _, labels, stats, centres = cv2.connectedComponentsWithStats(ink, connectivity=8)
    size = max(2, round(dpi / 75))
    small = (stats[:, 2] <= size) & (stats[:, 3] <= size)
    small[0] = False
    large = ~small
    large[0] = False
    reach = int(dpi / 25.4 * 1.2) * 2 + 1
    near = cv2.dilate(large[labels].astype(np.uint8), np.ones((reach, reach), np.uint8))
    dots = centres[small].astype(int)
    lonely = int((near[dots[:, 1], dots[:, 0]] == 0).sum())
    return lonely / max(1.0, float((near == 0).sum()) / (dpi / 2.54) ** 2)
