"""The container of Office 97–2003 files (OLE, [MS-CFB]): its streams by their names.

The package that reads it trusts what a container says of its own size: a chain of sectors that bites its tail would
be followed for four thousand million bytes. So the counts are held against the length of the file first.
"""

import io
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from ingest.errors import SourceError, UnreadableSource

if TYPE_CHECKING:
    from olefile import OleFileIO

_HEAD = 512
_SECTOR_SHIFTS = (9, 12)
_COUNTS = (0x2C, 0x40, 0x48)
"""Where the head counts sectors: of the allocation table, of that of small streams, of the list of the first (2.2)."""

_ROOM = 3
"""How many times its own size an open container hands out: each stream is read twice at most, and those of an honest
one have no sectors in common, those of a bomb all of them."""


class Container:
    """An open container; a stream is read whole. A name may be a path: «ObjectPool/_1234/Workbook»."""

    def __init__(self, ole: "OleFileIO[str]", size: int) -> None:
        self._ole = ole
        self._size = size
        self._room = _ROOM * size
        self._paths: list[str] | None = None

    def has(self, name: str) -> bool:
        """Whether there is a stream of this name."""
        return bool(self._ole.exists(name))

    def stream(self, name: str) -> bytes:
        """A stream by its name, empty where there is none."""
        if not self.has(name):
            return b""
        size = self._ole.get_size(name)
        if size > self._size:
            raise UnreadableSource("OLE: a stream larger than the file")
        if size > self._room:
            raise UnreadableSource("OLE: streams that share their sectors")
        self._room -= size
        try:
            return self._ole.openstream(name).read()
        except Exception as error:  # as below, for a container that stays open while others are read
            raise UnreadableSource(f"OLE: {type(error).__name__}: {error}") from error

    def storages(self) -> list[str]:
        """The paths of all storages, those within others among them, in order."""
        return sorted("/".join(path) for path in self._ole.listdir(streams=False, storages=True))

    def streams(self, storage: str) -> list[str]:
        """The paths of all streams in a storage and in those within it."""
        if self._paths is None:
            self._paths = sorted("/".join(path) for path in self._ole.listdir(streams=True, storages=False))
        first = bisect_left(self._paths, storage)
        return [*takewhile(lambda path: path.startswith(storage), islice(self._paths, first, None))]


@contextmanager
def opened(data: bytes) -> Iterator[Container]:
    """A container to read from; an UnreadableSource where it is broken, also while it is read."""
    from olefile import OleFileIO

    _check(data)
    try:
        with OleFileIO(io.BytesIO(data)) as ole:
            if getattr(ole.root, "size", 0) > len(data):  # the stream that holds the small ones
                raise UnreadableSource("OLE: a stream larger than the file")
            yield Container(ole, len(data))
    except SourceError:
        raise
    except Exception as error:  # the package has no one exception for broken containers
        raise UnreadableSource(f"OLE: {type(error).__name__}: {error}") from error


def _check(data: bytes) -> None:
    """The counts of sectors in the head are no larger than the file allows."""
    if len(data) < _HEAD:
        raise UnreadableSource("OLE: cut short")
    shift = int.from_bytes(data[0x1E:0x20], "little")
    counts = [int.from_bytes(data[at : at + 4], "little") for at in _COUNTS]
    if shift not in _SECTOR_SHIFTS or max(counts) > (len(data) >> shift) + 1:
        raise UnreadableSource("OLE: more sectors than the file has")
