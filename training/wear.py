"""Ink → the grey picture that a scanner makes of it: spread or faint ink, tilt, blur, grain, copies of copies."""

import math
import random
from collections.abc import Callable
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from training.render import Drawn, Ink

Grey = npt.NDArray[np.uint8]
Note = Callable[[str], object]
"""Told each thing of `MARKS` that befalls a line."""

MARKS = ("spread ink", "dots lost", "uneven ink", "faint", "rest of a stamp", "specks", "copied", "scanned coarser")
"""What not every line suffers; a little blur, tilt, grain and JPEG is on most."""
_FAINT = 0.6
"""Below this part of its blackness ink is faint."""


@cache
def _banks() -> tuple[Ink, Ink, Ink]:
    """Grain, specks and slow unevenness, cut out at random: cheaper than drawing them anew for every line."""
    source = np.random.default_rng(20261127)
    grain = source.normal(0, 1, (256, 4096)).astype(np.float32)
    specks = cv2.resize(source.random((128, 2048)).astype(np.float32), (4096, 256), interpolation=cv2.INTER_NEAREST)
    slow = cv2.resize(source.normal(0, 1, (12, 170)).astype(np.float32), (4096, 256), interpolation=cv2.INTER_CUBIC)
    return grain, specks, slow


def _piece(rng: random.Random, bank: Ink, shape: tuple[int, int]) -> Ink:
    height, width = shape
    top, left = rng.randrange(max(1, 256 - height)), rng.randrange(max(1, 4096 - width))
    piece = bank[top : top + height, left : left + width]
    fitting: Ink = piece if piece.shape == shape else cv2.resize(piece, (width, height))
    return fitting


def wear(rng: random.Random, drawn: Drawn, note: Note = str) -> Grey:
    """One line as a scan shows it: dark on light, 8 bits. `note` is told what befell it beyond the usual."""
    ink = _tilted(rng, _spread(rng, drawn, note))
    ink = _faded(rng, ink, note)
    if rng.random() < 0.85:
        ink = cv2.GaussianBlur(ink, (0, 0), _softness(rng, drawn.dpi))
    grey = _on_paper(rng, ink, drawn.em, note)
    if rng.random() < 0.12:
        note("copied")
        grey = _copied(rng, grey)
    pressed = np.clip(grey, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        pressed = after_jpeg(pressed, rng.randint(22, 82))
    return _resampled(rng, pressed, note)


def after_jpeg(grey: Grey, quality: int) -> Grey:
    """A picture as JPEG of some quality leaves it."""
    packed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)


def _softness(rng: random.Random, dpi: int) -> float:
    """Sigma of the scanner's blur in pixels; coarser scans are no softer in pixels."""
    finer: float = max(1.0, dpi / 200) ** 0.8
    return rng.uniform(0.25, 1.25) * finer * (0.7 if dpi == 150 else 1.0)


def _spread(rng: random.Random, drawn: Drawn, note: Note) -> Ink:
    """Ink that has run or worn off."""
    ink = drawn.ink
    if drawn.em > 30 and rng.random() < 0.15:
        note("spread ink")
        kernel = np.ones((2, 2), np.uint8)
        ink = (cv2.erode if rng.random() < 0.5 else cv2.dilate)(ink, kernel)
    elif rng.random() < 0.08:  # half a pixel of spread for small type
        note("spread ink")
        ink = np.minimum(cv2.GaussianBlur(ink, (0, 0), 0.7) * np.float32(rng.uniform(1.2, 1.8)), np.float32(1))
    return ink


def _tilted(rng: random.Random, ink: Ink) -> Ink:
    """Up to about a degree of tilt and a little shear, kept inside the frame."""
    if rng.random() >= 0.6:
        return ink
    return leaning(ink, rng.gauss(0, 0.5), 0.3, rng.uniform(-0.03, 0.03))


def leaning(ink: Ink, degrees: float, most: float, shear: float = 0.0) -> Ink:
    """A line turned about its middle, by so many of its heights at most between its ends."""
    height, width = ink.shape
    most = most * height / width
    slope = max(-most, min(most, math.tan(math.radians(degrees))))
    matrix = np.array([[1, shear, 0], [slope, 1, -slope * width / 2]], np.float32)
    turned: Ink = cv2.warpAffine(ink, matrix, (width, height), flags=cv2.INTER_LINEAR)
    return turned


def _faded(rng: random.Random, ink: Ink, note: Note) -> Ink:
    """Dropped dots, uneven and faint ink."""
    _, specks, slow = _banks()
    drawn = rng.random()
    if drawn < 0.15:
        note("dots lost")
        ink = ink * (1 - rng.uniform(0.2, 0.7) * (_piece(rng, specks, ink.shape) > rng.uniform(0.7, 0.92)))
    elif drawn < 0.25:
        note("uneven ink")
        ink = ink * (1 - 0.45 * np.clip(_piece(rng, slow, ink.shape), 0, 1))
    black = 1.0 if rng.random() < 0.5 else rng.uniform(0.3, 1.0)
    if black < _FAINT:
        note("faint")
    return (ink * np.float32(black)).astype(np.float32)


def _on_paper(rng: random.Random, ink: Ink, em: int, note: Note) -> Ink:
    """Grey values of ink on toned, grainy paper, sometimes with the rest of a removed stamp."""
    grain, _, slow = _banks()
    paper = rng.uniform(205, 252) + _piece(rng, slow, ink.shape) * rng.uniform(0, 6)
    grey = paper * (1 - ink) + rng.uniform(5, 70) * ink
    if rng.random() < 0.14:
        note("rest of a stamp")
        grey = _stamped(rng, grey, em)
    if rng.random() < 0.7:
        grey = grey + _piece(rng, grain, ink.shape) * rng.uniform(1, 12)
    if rng.random() < 0.06:
        note("specks")
        salt = _piece(rng, grain, ink.shape)
        grey = np.where(salt > 2.7, 255, np.where(salt < -2.7, 30, grey))
    return grey.astype(np.float32)


def _stamped(rng: random.Random, grey: Ink, em: int) -> Ink:
    """A ring or a disc of a stamp over the line, paled as the red channel pales it, or still a shadow."""
    _, specks, _ = _banks()
    height, width = grey.shape
    mask = np.zeros_like(grey)
    centre = (int(rng.uniform(0, width)), int(rng.uniform(-1, 2) * height))
    thick = int(rng.uniform(0.05, 0.25) * em) + 1 if rng.random() < 0.7 else -1
    cv2.circle(mask, centre, int(rng.uniform(0.6, 3) * height), (1.0,), thick)
    mask = cv2.GaussianBlur(mask, (0, 0), 1.0) * _piece(rng, specks, grey.shape)
    pale, dark = np.float32(rng.uniform(0.1, 0.6)), np.float32(rng.uniform(0.1, 0.5))
    stamped: Ink = grey + (235 - grey) * mask * pale if rng.random() < 0.6 else grey * (1 - mask * dark)
    return stamped


def _copied(rng: random.Random, grey: Ink) -> Ink:
    """A photocopy, a copy of it, a fax: the tones driven apart, once or twice, with a softening between."""
    for _ in range(rng.choice((1, 1, 2))):
        middle = (float(grey.max()) + float(grey.min())) * rng.uniform(0.42, 0.6)
        steep = rng.choice((0.04, 0.08, 1.0))
        grey = (255 / (1 + np.exp(-np.clip((grey - middle) * steep, -30, 30)))).astype(np.float32)
        if rng.random() < 0.6:
            grey = cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.3, 0.7))
    return grey


def _resampled(rng: random.Random, grey: Grey, note: Note) -> Grey:
    """Scanned coarser than it is kept."""
    if rng.random() >= 0.15:
        return grey
    note("scanned coarser")
    scale = rng.uniform(0.55, 0.9)
    height, width = grey.shape
    coarse = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)
