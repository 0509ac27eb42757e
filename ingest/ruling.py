"""The ruled lines of a straight page, told from rows of letters and from stems: level and upright."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ingest.ink import components
from ingest.limits import MAX_LEVEL_RULES

Image = npt.NDArray[np.uint8]

_FAINT = 14
"""Grey levels by which a faint rule is darker than the paper beside it; darker ones count no more."""
_FINE = 18
"""Steps by grey level, so that means of such small numbers may be kept in bytes, which is twice as fast."""
_ALONG = 0.82
"""Share of a stretch that must be so dark to make it a rule."""
_COARSE = 140.0
"""Dots per inch that are enough for level rules as long as a table is wide."""
_LIST = 40.0
"""Millimetres: a shorter level rule parts no rows of a list."""
_ALIKE = 0.002
"""Slopes of rules that differ by less are alike: a tenth of a degree."""
_MOST_AGREE = 0.6
"""Share of the rules that must be alike to tell how the page leans."""

Pixels = tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]
"""Rows and columns."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Where level and upright rules lie (uint8 masks, 1 on a rule), and pixels per millimetre.

    Pieces too short to be told from letters count only where longer ones have shown a row or a column.
    """

    level: Image
    upright: Image
    level_pieces: Image
    upright_pieces: Image
    scale: float


def box(width: float, height: float) -> Image:
    return np.ones((max(1, round(height)), max(1, round(width))), np.uint8)


def _turned(image: Image) -> Image:
    """Rows as columns; OpenCV does it eight times as fast as NumPy."""
    return cv2.transpose(image)  # type: ignore[no-any-return]


def find_rules(grey: Image, dpi: float) -> Rules:
    """The rules of a page; where none is upright there is no table, and level ones (underlines) are left out."""
    scale = dpi / 25.4
    masks = map(_turned, _ridges(_strength(_turned(grey), scale), scale, (9, 5.5)))
    upright = next(masks)
    if not upright.any():
        return Rules(upright, upright, upright, upright, scale)
    (upright_pieces,) = masks
    level, level_pieces = _ridges(_strength(grey, scale), scale, (14, 7))
    return Rules(level, upright, level_pieces, upright_pieces, scale)


def level_rules(grey: Image, dpi: float) -> tuple[tuple[float, float, float], ...]:
    """The long level rules of a page: the height of each, where it begins and ends, as fractions of the page.

    A page of hatching has none.
    """
    (high, wide), long = long_level(grey, dpi)
    return tuple(
        ((rows.min() + rows.max() + 1) / 2 / high, columns.min() / wide, (columns.max() + 1) / wide)
        for rows, columns in long
    )


def tilt(grey: Image, dpi: float) -> tuple[float, bool]:
    """The angle (degrees, anticlockwise) that makes the long level rules of a page level, 0 where no two of them agree,
    and whether there are any.

    On a page with a table and few words it is surer than what the words say.
    """
    _, long = long_level(grey, dpi)
    slopes = [float(np.polyfit(columns, rows, 1)[0]) for rows, columns in long]
    if not slopes:
        return 0.0, False
    middle = float(np.median(slopes))
    agreed = sum(abs(slope - middle) <= _ALIKE for slope in slopes)
    return float(np.degrees(np.arctan(middle))) if agreed >= max(2, _MOST_AGREE * len(slopes)) else 0.0, True


def long_level(grey: Image, dpi: float) -> tuple[tuple[int, int], list[Pixels]]:
    """The size of a coarse picture of the page, and the pixels in it of each level rule as long as a table is wide."""
    if dpi >= _COARSE:
        grey, dpi = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.uint8), dpi / 2
    scale = dpi / 25.4
    high, wide = grey.shape
    if wide < _LIST * scale:
        return (high, wide), []
    (mask,) = _ridges(_strength(grey, scale), scale, (14,))
    labels, stats = components(mask)
    long = [(n, x, y, w, h) for n, (x, y, w, h, _) in enumerate(stats.tolist()) if n and w >= _LIST * scale]
    if len(long) > MAX_LEVEL_RULES:
        return (high, wide), []
    return (high, wide), [_pixels(labels[y : y + h, x : x + w] == n, x, y) for n, x, y, w, h in long]


def _pixels(there: npt.NDArray[np.bool_], left: int, top: int) -> Pixels:
    rows, columns = np.nonzero(there)
    return rows + top, columns + left


def _strength(grey: Image, scale: float) -> Image:
    """How much darker each pixel is than the paper a little above and below it, up to what a faint rule is.

    All along a rule it is; along a row of letters it is not: where a stem meets the baseline the pixels
    above are dark too.
    """
    smooth = cv2.blur(grey, (max(1, round(0.35 * scale)), 1))
    far, near = round(0.9 * scale), max(2, round(0.35 * scale))
    above = np.zeros((2 * far + 1, 1), np.uint8)
    above[: far - near + 1] = 1
    sides = cv2.min(cv2.dilate(smooth, above), cv2.dilate(smooth, above[::-1].copy()))
    ridge = cv2.subtract(sides, smooth)
    noise = int(np.median(ridge[::3, ::3]))
    steps = np.clip(np.arange(256) - noise, 0, _FAINT) * _FINE
    return cv2.LUT(ridge, steps.astype(np.uint8))  # type: ignore[no-any-return]


def _ridges(strength: Image, scale: float, lengths: Sequence[float]) -> Iterator[Image]:
    """For each of some lengths in millimetres, a mask of the level rules that are at least so long."""
    short: Image | None = None
    for length in lengths:
        seeds = (_mean(strength, length * scale) >= np.uint8(np.ceil(_ALONG * _FAINT * _FINE))).view(np.uint8)
        if seeds.any():
            if short is None:
                short = (_mean(strength, scale) >= np.uint8(_FAINT * _FINE // 2)).view(np.uint8)
            seeds = cv2.dilate(seeds, box(length * scale, 3)) & short
        yield seeds


def _mean(values: Image, length: float) -> Image:
    """The mean along each row over a stretch of that length."""
    return cv2.blur(values, (round(length) | 1, 1))  # type: ignore[no-any-return]
