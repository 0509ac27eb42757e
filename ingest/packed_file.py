"""Files packed with bzip2 or xz: one file, called as the packed one is without «.bz2» or «.xz»."""

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from ingest.errors import UnreadableSource
from ingest.unpacking import Budget, Entry, gather
from ingest.zip_methods import BROKEN, bunzipped, unxzed

_BLOCK = 2**16
_BZIP2 = b"BZh"


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The one file inside, which has no name of its own."""
    yield Entry("", partial(_unpacked, file, budget))


def _unpacked(file: BinaryIO, budget: Budget) -> bytes:
    file.seek(0)
    unpack = bunzipped if file.read(len(_BZIP2)) == _BZIP2 else unxzed
    try:
        return gather(unpack(_blocks(file)), file.seek(0, 2), budget)
    except BROKEN as error:
        raise UnreadableSource(str(error)) from error
    except MemoryError as error:
        raise UnreadableSource("memory") from error


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    position = 0
    while True:
        file.seek(position)
        block = file.read(_BLOCK)
        if not block:
            return
        yield block
        position += len(block)
