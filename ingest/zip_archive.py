"""ZIP archives, whole or broken off, member by member.

A member that is damaged or has a password fails alone. Nothing is ever written to a disk: a path in an archive is
only a label.
"""

import zlib
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import BinaryIO

from ingest.errors import EncryptedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.unpacking import Budget, Entry, gather
from ingest.zip_directory import Item, head, is_whole, items, salvaged
from ingest.zip_methods import BROKEN, METHODS, NAMES
from ingest.zip_names import written

_ENCRYPTED = 0x1
_BLOCK = 2**16
_UNIX_KIND, _UNIX_LINK = 0o170000, 0o120000
_PACKAGES = ("[Content_Types].xml", "META-INF/container.xml", "AndroidManifest.xml", "Index/Document.iwa")
_BROKEN_OFF = "ZIP bị cụt; chỉ còn {} tệp (archive broken off; {} files left)"


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The members of an archive in order of name; folders are none.

    Raises UnsupportedSource for what is a ZIP only in its form (XPS, EPUB, Apple's Pages) or one part of several, and
    UnreadableSource when the archive is broken, after all members that are left.
    """
    found, failure = _listed(file, budget)
    names = [(written(item), item) for item in found]
    if any(name in _PACKAGES for name, _ in names):
        raise UnsupportedSource("XPS, EPUB, Pages …")
    overlapping = _overlapping(found)
    for name, item in sorted(names, key=lambda pair: (pair[0], pair[1].offset)):
        if name.endswith(("/", "\\")):
            continue
        unpack = partial(_unpacked, file, item, item.offset in overlapping, budget)
        yield Entry(name, unpack, kept_out=_is_link(item) or name.startswith("__MACOSX/"))
    if failure:
        raise failure


def _listed(file: BinaryIO, budget: Budget) -> tuple[list[Item], SourceError | None]:
    """All members, each once, and what is wrong with the archive as a whole."""
    found: dict[int, Item] = {}
    failure: SourceError | None = None
    listing = islice(items(file), budget.members + 1)
    try:
        for item in listing:
            found.setdefault(item.offset, item)
    except UnreadableSource as error:
        failure = error
        for item in islice(salvaged(file), budget.members + 1):
            found.setdefault(item.offset, item)
    if failure is None and not is_whole(file):
        failure = UnreadableSource(_BROKEN_OFF.format(len(found), len(found)))
    return list(found.values()), failure


def _overlapping(found: list[Item]) -> set[int]:
    """Where members start that share packed bytes with another one: so do bombs, never an honest archive."""
    overlapping, reach = set(), 0
    for item in sorted(found, key=lambda item: item.offset):
        if item.offset < reach:
            overlapping.add(item.offset)
        reach = max(reach, item.offset + 30 + len(item.name) + (item.packed or 0))
    return overlapping


def _is_link(item: Item) -> bool:
    return item.external >> 16 & _UNIX_KIND == _UNIX_LINK


def _unpacked(file: BinaryIO, item: Item, overlaps: bool, budget: Budget) -> bytes:
    """The bytes of one member. Raises a SourceError."""
    local, start = head(file, item.offset)
    if local is None or overlaps:
        raise UnreadableSource("chồng lên tệp khác (overlaps another member)" if overlaps else "PK 3.4")
    if (item.flags | local.flags) & _ENCRYPTED:
        raise EncryptedSource()
    if item.method not in METHODS:
        raise UnsupportedSource(f"ZIP, {NAMES.get(item.method, item.method)}")
    packed = _blocks(file, start, item.packed)
    try:
        data = gather(METHODS[item.method](packed), item.packed or file.seek(0, 2), budget)
    except BROKEN as error:
        raise UnreadableSource(str(error)) from error
    except MemoryError as error:
        raise UnreadableSource("memory") from error
    if item.packed is not None and zlib.crc32(data) != item.crc:
        raise UnreadableSource("CRC-32")
    return data


def _blocks(file: BinaryIO, start: int, packed: int | None) -> Iterator[bytes]:
    """The packed bytes; where their number is unknown, all to the end of the file."""
    position, stop = start, None if packed is None else start + packed
    while stop is None or position < stop:
        file.seek(position)  # each time: another member may have been read meanwhile
        block = file.read(_BLOCK if stop is None else min(_BLOCK, stop - position))
        if not block:
            return
        yield block
        position += len(block)
