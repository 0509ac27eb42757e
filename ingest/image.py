"""Image files: PNG, JPEG, TIFF of one or many pages, BMP, GIF, WebP, JPEG 2000; each page read by `ingest.scan`.

A page that is damaged does not take the others with it. Of moving pictures the first one counts, of a camera's file
the large one.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, UnidentifiedImageError

from ingest import scan
from ingest.document import Notice, Page, Source
from ingest.errors import OversizedSource, SourceError, UnreadableSource
from ingest.hush import hushed
from ingest.image_pixels import Pixels, pixels_of
from ingest.limits import MAX_FRAMES, MAX_PIXELS
from ingest.read import OcrMode, Reading
from ingest.spread import read_sheet
from ingest.unruled_next import continued

Frame = tuple[Pixels, float] | SourceError
"""The pixels of a page and its dots per inch, or what is wrong with it."""

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "DIB", "GIF", "WEBP", "JPEG2000")
"""What Pillow may take a file for: for some other kinds it would start other programs."""
_SUBFILE_KIND = 254
_SMALLER_COPY, _MASK = 1, 4
_BROKEN = (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, OverflowError)
"""What Pillow raises for broken files."""

UNREAD = "Trang ảnh chưa được đọc: nạp lại với --ocr auto (image page left unread: load it with --ocr auto)"
DAMAGED = (
    "Không mở được trang này: quét lại nếu cần; các trang khác vẫn được đọc (this page cannot be opened: scan it again)"
)


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """Read an image file page by page; with `ocr` «never» its pages are empty and a notice says so.

    Raises OversizedSource before anything is decoded, UnreadableSource where no page can be, MissingTool.
    """
    pages: list[Page] = []
    notices: list[Notice] = []
    for page, said in pages_of(data, ocr)[1]:
        pages.append(continued(page, pages[-1] if pages else None))
        notices += said
    if all(notice.code == "damaged-page" for notice in notices) and len(notices) == len(pages):
        raise UnreadableSource(DAMAGED)
    return tuple(pages), tuple(notices)


def pages_of(data: bytes, ocr: OcrMode, first: int = 0) -> tuple[int, Iterator[tuple[Page, tuple[Notice, ...]]]]:
    """How many pages there are, and those from the index `first` on, each with its notices; see `read`."""
    with _file(data) as file:
        count = len(_places(file))
    return count, _pages(data, ocr, first, count)


def _pages(data: bytes, ocr: OcrMode, first: int, count: int) -> Iterator[tuple[Page, tuple[Notice, ...]]]:
    for number, frame in enumerate(frames(data, first), first + 1):
        if isinstance(frame, SourceError):
            if count == 1:
                raise frame
            yield Page(number, (), "ocr"), (Notice(number, "damaged-page", DAMAGED),)
        elif ocr == "never":
            (high, wide), dpi = frame[0].shape[:2], frame[1]
            page = Page(number, (), "ocr", wide / dpi * 72, high / dpi * 72)
            yield page, (Notice(number, "not-read", UNREAD),)
        else:
            page = read_sheet(*frame, number)
            yield page, scan.notices(page)


def frames(data: bytes, first: int = 0) -> Iterator[Frame]:
    """The pages of an image file from the index `first` on, as RGB or grey pixels, upright by its EXIF note."""
    with _file(data) as file:
        for place in _places(file)[first:]:
            yield _frame(file, place)


@contextmanager
def _file(data: bytes) -> Iterator[Image.Image]:
    """The open file. Raises OversizedSource and UnreadableSource."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns at 89 million pixels, and of odd notes in a file
        try:
            file = Image.open(io.BytesIO(data), formats=_FORMATS)
        except Image.DecompressionBombError as error:
            raise OversizedSource(f"> {MAX_PIXELS // 10**6} megapixels") from error
        except (*_BROKEN, MemoryError) as error:
            raise UnreadableSource(str(error) or type(error).__name__) from error
        with file:
            yield file


def _places(file: Image.Image) -> list[int]:
    """Where the pages stand in the file: its pictures without smaller copies and masks, one where they move."""
    if file.format != "TIFF":
        return [0]
    pages: list[int] = []
    for place in range(MAX_FRAMES + 1):
        try:
            file.seek(place)
        except EOFError:
            break
        except (*_BROKEN, Image.DecompressionBombError):
            return [*pages, place]  # what follows cannot be reached: one damaged page stands for it
        kind = getattr(file, "tag_v2", {}).get(_SUBFILE_KIND, 0)
        if not pages or not isinstance(kind, int) or not kind & (_SMALLER_COPY | _MASK):
            pages.append(place)
    if len(pages) > MAX_FRAMES:
        raise OversizedSource(f"> {MAX_FRAMES} trang (pages)")
    return pages


def _frame(file: Image.Image, place: int) -> Frame:
    try:
        file.seek(place)
        wide, high = file.size
        if wide * high > MAX_PIXELS:
            return OversizedSource(f"{wide} × {high} > {MAX_PIXELS // 10**6} megapixels")
        with hushed():
            return pixels_of(file)
    except (Image.DecompressionBombError, MemoryError) as error:
        return OversizedSource(str(error) or "memory")
    except _BROKEN as error:
        return UnreadableSource(str(error) or type(error).__name__)
