"""Pictures in an RTF file: the bytes of a JPEG or PNG in hexadecimal (RTF 1.9.1, «Pictures»)."""

import re
from collections.abc import Iterator

from ingest.page_pictures import MAX_PICTURES

_PICTURE = re.compile(
    rb"\\(?:png|jpeg)blip(?![a-z])(?:\\(?!(?:png|jpeg)blip)[a-z]{1,32}-?\d{0,10}[ \r\n]?|\{[^{}]{0,200}\}|\s)*+"
    rb"(?P<hex>[0-9A-Fa-f\s]{2000,}+)"
)


def of_rtf(data: bytes) -> Iterator[bytes]:
    """The pictures of a file in its order, those in formats of Windows (WMF, EMF) left out."""
    room = MAX_PICTURES
    for match in _PICTURE.finditer(data):
        digits = b"".join(match["hex"].split())
        room -= len(digits) // 2
        if room < 0:
            return
        yield bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
