"""Files packed with gzip (RFC 1952): one file, called as the packed one is without «.gz»."""

import zlib
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from ingest.errors import UnreadableSource
from ingest.unpacking import STEP, Budget, Entry, gather
from ingest.zip_names import guessed

_HAS_NAME, _HAS_EXTRA = 0x8, 0x4
_BLOCK = 2**16


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The one file inside; its name is empty where the packed file does not state it."""
    yield Entry(_name(file), partial(_unpacked, file, budget))


def _name(file: BinaryIO) -> str:
    """The name in the head (2.3.1), which many programs leave out."""
    file.seek(0)
    head = file.read(_BLOCK)
    if len(head) < 12 or not head[3] & _HAS_NAME:
        return ""
    start = 10
    if head[3] & _HAS_EXTRA:
        start += 2 + int.from_bytes(head[10:12], "little")
    end = head.find(b"\0", start)
    return guessed(head[start:end]) if end >= 0 else ""


def _unpacked(file: BinaryIO, budget: Budget) -> bytes:
    try:
        return gather(_plain(file), file.seek(0, 2), budget)
    except (zlib.error, EOFError) as error:
        raise UnreadableSource(str(error)) from error


def _plain(file: BinaryIO) -> Iterator[bytes]:
    """Unpacked a step at a time; several packed files in a row are one (2.2). Raises zlib.error and EOFError."""
    position = 0
    inflater = zlib.decompressobj(16 + zlib.MAX_WBITS)
    while True:
        file.seek(position)
        block = file.read(_BLOCK)
        if not block:
            raise EOFError("dữ liệu bị cụt (data broken off)")
        position += len(block)
        while block:
            yield inflater.decompress(block, STEP)
            block = inflater.unconsumed_tail
            if inflater.eof:
                position -= len(inflater.unused_data)
                file.seek(position)
                if file.read(2) != b"\x1f\x8b":
                    return
                inflater = zlib.decompressobj(16 + zlib.MAX_WBITS)
                block = b""
