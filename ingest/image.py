"""Image files: PNG, JPEG and TIFF of one or many pages, each page read by `ingest.scan`."""

import io
import warnings
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from ingest import scan
from ingest.document import Notice, Page, Source
from ingest.errors import OversizedSource, UnreadableSource
from ingest.read import OcrMode, Reading

MOST_PIXELS = 120_000_000
"""The largest page that is decoded: A3 at 600 dpi has 70 million pixels."""
MOST_PAGES = 2000

Pixels = npt.NDArray[np.uint8]

_PAGE_MM = (90.0, 900.0)
"""Between these lies the longer side of a page, from a slip of A6 to a sheet of A1."""
_A4_LONG_INCHES = 11.69
_UNCERTAIN = (0, 1, 72, 96)
"""Resolutions that programs write when they know none."""


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """Read an image file page by page; with `ocr` «never» its pages are empty and a notice says so.

    Raises OversizedSource before anything is decoded, UnreadableSource for damaged files, MissingTool.
    """
    pages: list[Page] = []
    notices: list[Notice] = []
    for number, (pixels, dpi) in enumerate(frames(data), 1):
        if ocr == "never":
            high, wide = pixels.shape[:2]
            pages.append(Page(number, (), "ocr", wide / dpi * 72, high / dpi * 72))
            notices.append(Notice(number, "not-read", "Trang ảnh chưa được đọc (image page left unread)"))
            continue
        page = scan.read_page(pixels, dpi, number)
        pages.append(page)
        notices += scan.notices(page)
    return tuple(pages), tuple(notices)


def frames(data: bytes) -> Iterator[tuple[Pixels, float]]:
    """The pages of an image file as RGB or grey pixels, upright by its EXIF note, with their resolution."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns at 89 million pixels; our own limit is checked here
            yield from _frames(data)
    except Image.DecompressionBombError as error:
        raise OversizedSource(f"> {MOST_PIXELS // 10**6} megapixels") from error
    except MemoryError as error:
        raise OversizedSource("memory") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, IndexError) as error:
        raise UnreadableSource(str(error) or type(error).__name__) from error


def _frames(data: bytes) -> Iterator[tuple[Pixels, float]]:
    with Image.open(io.BytesIO(data)) as file:
        for index, frame in enumerate(ImageSequence.Iterator(file)):
            wide, high = frame.size
            if wide * high > MOST_PIXELS:
                raise OversizedSource(f"{wide} × {high} > {MOST_PIXELS // 10**6} megapixels")
            if index >= MOST_PAGES:
                raise OversizedSource(f"> {MOST_PAGES} pages")
            yield _pixels(frame), _dpi(frame)
            if file.format == "JPEG":  # the second picture of a camera's file is a preview
                return


def _pixels(frame: Image.Image) -> Pixels:
    """8-bit RGB or grey, transparent parts white, negative and 16-bit images brought to dark on light."""
    upright = ImageOps.exif_transpose(frame)
    if upright.mode.startswith(("I", "F")):
        return _stretched(np.asarray(upright, np.float64))
    if upright.mode in ("1", "L"):
        return np.asarray(upright.convert("L"), np.uint8)
    if upright.mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in upright.info:
        layer = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer)
    return np.asarray(upright.convert("RGB"), np.uint8)


def _stretched(values: npt.NDArray[np.float64]) -> Pixels:
    """16- and 32-bit values with their lightest as white."""
    low, high = float(values.min()), float(values.max())
    top = 65535.0 if 255 < high <= 65535 else max(high, 1.0)
    top = high if high > low and high < 0.5 * top else top
    stretched: Pixels = np.clip(values / top * 255, 0, 255).astype(np.uint8)
    return stretched


def _dpi(frame: Image.Image) -> float:
    """The resolution the file states where it makes a page of a possible size, else that of an A4 page."""
    longest = max(frame.size)
    stated = frame.info.get("dpi", (0, 0))
    try:
        dpi = float(min(stated))
    except (TypeError, ValueError, ZeroDivisionError):
        dpi = 0.0
    sure = round(dpi) not in _UNCERTAIN and _PAGE_MM[0] < longest / max(dpi, 1.0) * 25.4 < _PAGE_MM[1]
    return dpi if sure else longest / _A4_LONG_INCHES
