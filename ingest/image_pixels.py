"""One picture as the pixels of a page: upright, dark print on light paper, square pixels, no finer than is read."""

from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

_ORIENTATION = 274

Pixels = npt.NDArray[np.uint8]

_FINEST = 400.0
"""Dots per inch: the reader gains nothing beyond, and an A3 page of 600 dpi would take it 2 GB."""
_ROWS = 512
_PAGE_MM = (90.0, 900.0)
"""Between these lies the longer side of a page, from a slip of A6 to a sheet of A1."""
_A4_LONG_INCHES = 11.69
_UNCERTAIN = (0, 1, 72, 96)
"""Resolutions that programs write when they know none."""
_FAX = (1.7, 2.3)
"""Dots across to dots down, or the reverse: a fax in standard mode has 204 × 98 to the inch (ITU-T T.4, 2.1)."""


def pixels_of(frame: Image.Image) -> tuple[Pixels, float]:
    """The page in RGB or grey (8 bits) and its resolution in dots per inch.

    Raises what Pillow raises for damaged data, OSError and ValueError among others.
    """
    wide, high = frame.size
    across, down = _stated(frame)
    stretch = across / down if across and down else 1.0
    stretch = stretch if _FAX[0] < stretch < _FAX[1] else 1.0
    dpi = resolution(wide, round(high * stretch), across if stretch > 1 else min(across, down))
    page = _shrunk(frame, dpi)
    if stretch > 1:
        page = page.resize((page.width, round(page.height * stretch)), Image.Resampling.BICUBIC)
    grey_or_colour = _plain(ImageOps.exif_transpose(page))
    return grey_or_colour, dpi * page.width / wide


def resolution(wide: int, high: int, stated: float) -> float:
    """The stated dots per inch where they make a page of a possible size, else those of an A4 page."""
    longest = max(wide, high)
    sure = round(stated) not in _UNCERTAIN and _PAGE_MM[0] < longest / max(stated, 1.0) * 25.4 < _PAGE_MM[1]
    return stated if sure else guessed(wide, high)


def guessed(wide: int, high: int) -> float:
    """The dots per inch of an A4 page of so many pixels."""
    return max(wide, high) / _A4_LONG_INCHES


def _stated(frame: Image.Image) -> tuple[float, float]:
    """The dots per inch across and down that the file states; zeros where it states none or nonsense."""
    stated = frame.info.get("dpi", (0, 0))
    try:
        across, down = (float(Fraction(value)) if isinstance(value, int) else float(value) for value in stated)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return 0.0, 0.0
    return (across, down) if 0 < across < 1e6 and 0 < down < 1e6 else (0.0, 0.0)


def _shrunk(frame: Image.Image, dpi: float) -> Image.Image:
    """A page scanned finer than the reader needs, made smaller while it is decoded or right after."""
    factor = int(dpi / _FINEST * 1.34)  # 600 dpi become 300, 500 stay
    if factor < 2:
        return frame
    if frame.format == "JPEG":
        frame.draft(None, (frame.width // factor, frame.height // factor))
        return frame
    if frame.mode.startswith("I;"):
        return frame
    if frame.mode in ("1", "P", "PA"):
        frame = frame.convert("L" if frame.mode == "1" else "RGBA" if "transparency" in frame.info else "RGB")
    smaller = frame.reduce(factor)
    smaller.info, smaller.getexif()[_ORIENTATION] = dict(frame.info), frame.getexif().get(_ORIENTATION, 1)
    return smaller


def _plain(page: Image.Image) -> Pixels:
    """8-bit RGB or grey, transparent parts white, 16- and 32-bit values brought to 8 bits."""
    if page.mode.startswith(("I", "F")):
        return _stretched(np.asarray(page))
    if page.mode in ("1", "L"):
        return np.asarray(page.convert("L"), np.uint8)
    if page.mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in page.info:
        layer = page.convert("RGBA")
        paper = Image.new("RGB", layer.size, "white")
        paper.paste(layer, mask=layer.getchannel("A"))
        return np.asarray(paper, np.uint8)
    return np.asarray(page.convert("RGB"), np.uint8)


def _stretched(values: npt.NDArray[Any]) -> Pixels:
    """16- and 32-bit values with their lightest as white, some rows at a time."""
    finite = np.isfinite(values).all() if values.dtype.kind == "f" else True
    values = values if finite else np.nan_to_num(values, posinf=0.0, neginf=0.0)
    low, high = float(values.min()), float(values.max())
    top = 65535.0 if 255 < high <= 65535 else max(high, 1.0)
    top = high if high > low and high < 0.5 * top else top
    page = np.empty(values.shape, np.uint8)
    for row in range(0, len(values), _ROWS):
        page[row : row + _ROWS] = np.clip(values[row : row + _ROWS] * (255.0 / top), 0, 255).astype(np.uint8)
    return page
