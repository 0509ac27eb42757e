"""Pictures in a Word 97–2003 file: JPEG and PNG in its streams ([MS-ODRAW] 2.2.27 OfficeArtBlipJPEG, 2.2.28)."""

import re
from collections.abc import Iterator

from ingest.doc_file import Overflow, WordFile
from ingest.errors import SourceError
from ingest.page_pictures import MAX_PICTURES

_BLIP = re.compile(
    rb"[\x1d-\x1e\x2a]\xf0(?P<size>....)(?P<own>.{17}|.{33})(?=\xff\xd8\xff|\x89PNG\r\n\x1a\n)", re.DOTALL
)
"""The head of a picture, then one or two of its sums and a byte."""


def of_word(file: WordFile) -> Iterator[bytes]:
    """The pictures of a file in the order in which they are stored: those within the text, then those over it."""
    room = MAX_PICTURES
    for stream in (_data(file), file.main):
        for match in _BLIP.finditer(stream):
            size = int.from_bytes(match["size"], "little") - len(match["own"])
            room -= max(0, size)
            if room < 0:
                return
            if size > 0:
                yield stream[match.end() : match.end() + size]


def _data(file: WordFile) -> bytes:
    try:
        return Overflow(file).whole
    except SourceError:  # the text was read
        return b""
