"""Scans pasted into a file that has text of its own: pages of it that hold no letters.

Whoever has no program for PDF pastes the scanned pages into Word, or a portal shows them on a web page. A file with
hardly any text is read from its large pictures, each a page; beside text they are only told of: they may be photographs
of the day.
"""

import io
import warnings
from collections.abc import Iterable
from dataclasses import replace

from ingest.document import Notice, Page
from ingest.docx_tables import flat
from ingest.errors import SourceError
from ingest.read import OcrMode, Reading

_LETTERS = 100
"""In a file that is read from its pictures, at most: a heading above a scan is not its text."""
_SMALLEST = 700
"""Pixels of the shorter side of a scanned page, at least: half a page of A4 at 150 dpi."""
_MOST = 12
"""Pictures that are read: one file must not take hours."""
MAX_PICTURES = 60 * 2**20
"""Bytes of the pictures of one file that are looked at."""
_UNREAD = "Có {} hình lớn chưa được đọc (large pictures left unread)"
_DAMAGED = "Không mở được hình này (this picture cannot be opened)"


def has_text(pages: Iterable[Page]) -> bool:
    """Whether a file has more text than a heading."""
    blocks = (block for page in pages for block in flat(list(page.content)))
    return sum(char.isalpha() for block in blocks for char in block.text) > _LETTERS


def with_pictures(reading: Reading, pictures: Iterable[bytes], ocr: OcrMode) -> Reading:
    """What was read of a file of one page, with its large pictures as pages where it has hardly any text."""
    (page,), notices = reading
    large = [*dict.fromkeys(picture for picture in pictures if _is_page(picture))]  # some are stored twice
    if not large:
        return reading
    if has_text((page,)):
        return (page,), (*notices, Notice(None, "picture-unread", _UNREAD.format(len(large))))
    pages: list[Page] = [page] if page.content else []
    said = list(notices)
    for number, picture in enumerate(large[:_MOST], 1):
        scanned, told = _scanned(picture, number, ocr)
        pages.append(scanned)
        said += told
    if len(large) > _MOST:
        said.append(Notice(None, "picture-unread", _UNREAD.format(len(large) - _MOST)))
    return tuple(pages), tuple(said)


def _scanned(picture: bytes, number: int, ocr: OcrMode) -> tuple[Page, list[Notice]]:
    from ingest import image

    try:
        page, told = next(image.pages_of(picture, ocr)[1])
    except SourceError:
        return Page(number, (), "ocr"), [Notice(number, "damaged-page", _DAMAGED)]
    return replace(page, number=number), [replace(notice, page=number) for notice in told]


def _is_page(picture: bytes) -> bool:
    """Whether a picture has the size of a page; one beyond all limits is none that is passed over without a word."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns at 89 million pixels
            with Image.open(io.BytesIO(picture), formats=("PNG", "JPEG", "TIFF", "BMP", "GIF")) as opened:
                return min(opened.size) >= _SMALLEST
    except Image.DecompressionBombError:
        return True
    except Exception:  # Pillow raises many kinds of errors for damaged pictures
        return False
