"""Scans pasted into a Word file: pages of it that hold no letters.

Whoever has no program for PDF pastes the scanned pages into Word. A file with hardly any text is read from its large
pictures, each a page; beside text they are only told of: they may be photographs of the day.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace

from ingest.document import Notice, Page
from ingest.docx_links import links, main_part
from ingest.docx_tables import flat
from ingest.errors import SourceError
from ingest.read import OcrMode, Reading

_LETTERS = 100
"""In a file that is read from its pictures, at most: a heading above a scan is not its text."""
_SMALLEST = 700
"""Pixels of the shorter side of a scanned page, at least: half a page of A4 at 150 dpi."""
_MOST = 12
"""Pictures that are read: one file must not take hours."""
_MAX_PACKED = 60 * 2**20
_SHOWN = re.compile(rb'\br:(?:embed|id|pict)="([^"<>]{1,60})"')
_UNREAD = "Có {} hình lớn chưa được đọc (large pictures left unread)"
_DAMAGED = "Không mở được hình này (this picture cannot be opened)"


def with_pictures(reading: Reading, data: bytes, ocr: OcrMode) -> Reading:
    """What was read of a Word file, with its large pictures as pages where it has hardly any text."""
    (page,), notices = reading
    pictures = _pictures(data)
    if not pictures:
        return reading
    if sum(char.isalpha() for block in flat(list(page.content)) for char in block.text) > _LETTERS:
        return (page,), (*notices, Notice(None, "picture-unread", _UNREAD.format(len(pictures))))
    pages: list[Page] = [page] if page.content else []
    said = list(notices)
    for number, picture in enumerate(pictures[:_MOST], 1):
        scanned, told = _scanned(picture, number, ocr)
        pages.append(scanned)
        said += told
    if len(pictures) > _MOST:
        said.append(Notice(None, "picture-unread", _UNREAD.format(len(pictures) - _MOST)))
    return tuple(pages), tuple(said)


def _scanned(picture: bytes, number: int, ocr: OcrMode) -> tuple[Page, list[Notice]]:
    from ingest import image

    try:
        page, told = next(image.pages_of(picture, ocr)[1])
    except SourceError:
        return Page(number, (), "ocr"), [Notice(number, "damaged-page", _DAMAGED)]
    return replace(page, number=number), [replace(notice, page=number) for notice in told]


def _pictures(data: bytes) -> list[bytes]:
    """The pictures of the size of a page, in the order in which the text shows them."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [picture for picture in _shown(archive) if _is_page(picture)]
    except Exception:  # zipfile raises many kinds of errors for damaged members; the text was read
        return []


def _shown(archive: zipfile.ZipFile) -> Iterator[bytes]:
    main = main_part(archive)
    images = {link.identity.encode(): link.part for link in links(archive, main) if link.kind == "image"}
    room = _MAX_PACKED
    for identity in dict.fromkeys(_SHOWN.findall(archive.read(main)) if images else ()):
        size = archive.getinfo(images[identity]).file_size if identity in images else 0
        if 0 < size <= room:
            room -= size
            yield archive.read(images[identity])


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
