"""The ruled lines of a straight page, told from rows of letters and from stems: level and upright."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]

_FAINT = 14
"""Grey levels by which a faint rule is darker than the paper beside it; darker ones count no more."""
_ALONG = 0.82
"""Share of a stretch that must be so dark to make it a rule."""


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


def find_rules(grey: Image, dpi: float) -> Rules:
    scale = dpi / 25.4
    level = _strength(grey, scale)
    upright = _strength(np.ascontiguousarray(grey.T), scale)
    return Rules(
        _ridges(level, scale, 14),
        np.ascontiguousarray(_ridges(upright, scale, 9).T),
        _ridges(level, scale, 7),
        np.ascontiguousarray(_ridges(upright, scale, 5.5).T),
        scale,
    )


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
    noise = float(np.median(ridge[::3, ::3]))
    clear = cv2.subtract(ridge, np.full_like(ridge, noise))
    return cv2.min(clear, np.full_like(ridge, _FAINT))  # type: ignore[no-any-return]


def _ridges(strength: Image, scale: float, length: float) -> Image:
    """A mask of the level rules at least `length` millimetres long."""
    short = _mean(strength, scale) >= 0.5 * _FAINT
    seeds = (_mean(strength, length * scale) >= _ALONG * _FAINT).astype(np.uint8)
    near_long = cv2.dilate(seeds, box(length * scale, 3)) > 0
    mask: Image = (near_long & short).astype(np.uint8)
    return mask


def _mean(values: Image, length: float) -> npt.NDArray[np.float32]:
    """The mean along each row over a stretch of that length."""
    return cv2.boxFilter(values, cv2.CV_32F, (round(length) | 1, 1))  # type: ignore[no-any-return]
