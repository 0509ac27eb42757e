"""What a ZIP archive says it holds: its central directory, or the heads of its members where that is lost.

Numbers of sections are those of the ZIP specification (PKWARE APPNOTE 6.3.10). `zipfile` is not used: it refuses a
whole archive for one bad record, needs the directory at the end that a broken copy has lost, and reads any number of
records into memory.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from ingest.errors import UnreadableSource, UnsupportedSource

_END, _END64, _LOCATOR64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_RECORD, LOCAL = b"PK\x01\x02", b"PK\x03\x04"
_UNKNOWN = 0xFFFFFFFF
_HAS_DESCRIPTOR = 0x8
_STEP = 2**20


@dataclass(frozen=True, slots=True)
class Item:
    """One member: its name as bytes, where its head stands, and how it is packed (4.4).

    `size` is null where only the data tell where they end. `unicode_name` is the name of extra field 0x7075.
    """

    name: bytes
    flags: int
    method: int
    crc: int
    packed: int | None
    offset: int
    extra: bytes = b""
    external: int = 0


def items(file: BinaryIO) -> Iterator[Item]:
    """The members in the order of the directory; without one, in the order of the file.

    Raises UnsupportedSource for one part of several, UnreadableSource for a file without any member.
    """
    end = _end(file)
    if end is None:
        yield from salvaged(file)
        return
    start, size, before = end
    position, stop = start, start + size
    while position < stop:
        item, length = _record(file, position, before)
        if item is None:
            raise UnreadableSource("mục lục ZIP hỏng (broken directory)")
        yield item
        position += length


def is_whole(file: BinaryIO) -> bool:
    """Whether the archive has its directory; a copy that broke off has none."""
    return _end(file) is not None


def _end(file: BinaryIO) -> tuple[int, int, int] | None:
    """Where the directory starts, its size, and how many bytes stand before the archive (4.3.16)."""
    length = file.seek(0, 2)
    tail_start = max(0, length - 22 - 65535)
    file.seek(tail_start)
    tail = file.read(65535 + 22)
    found = tail.rfind(_END)
    if found < 0 or len(tail) - found < 22:
        return None
    disk, _, _, _, size, offset, _ = struct.unpack("<4H2LH", tail[found + 4 : found + 22])
    position = tail_start + found
    if tail[max(0, found - 20) : found].startswith(_LOCATOR64):
        disk, size, offset, position = _end64(file, tail[found - 20 : found], (disk, size, offset, position))
    if disk not in (0, 0xFFFF):
        raise UnsupportedSource("ZIP nhiều phần (ZIP in several parts)")
    start = position - size
    if start < 0 or (start > offset and _goes_on(file, tail[found:])):
        return None
    return start, size, start - offset


def _goes_on(file: BinaryIO, end: bytes) -> bool:
    """Whether this is the end of an archive inside this one, which broke off later: more follows than a comment."""
    file.seek(0)
    return file.read(4) == LOCAL and len(end) > 22 + int.from_bytes(end[20:22], "little")


def _end64(file: BinaryIO, locator: bytes, plain: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """The same from the record for archives over 4 GB (4.3.14), which stands right before its locator."""
    stated: int = struct.unpack("<Q", locator[8:16])[0]
    for position in (plain[3] - 20 - 56, stated):
        if 0 <= position < plain[3]:
            file.seek(position)
            record = file.read(56)
            if len(record) == 56 and record.startswith(_END64):
                disk: int = struct.unpack("<L", record[16:20])[0]
                size, offset = struct.unpack("<2Q", record[40:56])
                return min(disk, 0xFFFF), size, offset, position
    return plain


def _record(file: BinaryIO, position: int, before: int) -> tuple[Item | None, int]:
    """A record of the directory (4.3.12) and its length."""
    file.seek(position)
    head = file.read(46)
    if len(head) < 46 or not head.startswith(_RECORD):
        return None, 0
    flags, method, crc, packed, size = struct.unpack("<2H4x3L", head[8:28])
    of_name, of_extra, of_comment = struct.unpack("<3H", head[28:34])
    external, offset = struct.unpack("<2L", head[38:46])
    name, extra = file.read(of_name), file.read(of_extra)
    packed, offset = _wide(extra, (size, packed, offset))
    item = Item(name, flags, method, crc, packed, offset + before, extra, external)
    return item, 46 + of_name + of_extra + of_comment


def _wide(extra: bytes, plain: tuple[int, int, int]) -> tuple[int, int]:
    """Packed size and offset, from extra field 1 where the directory has no room for them (4.5.3)."""
    field = extra_field(extra, 1)
    values = list(plain)
    position = 0
    for index, value in enumerate(plain):
        if value == _UNKNOWN and position + 8 <= len(field):
            values[index] = struct.unpack("<Q", field[position : position + 8])[0]
            position += 8
    return values[1], values[2]


def extra_field(extra: bytes, wanted: int) -> bytes:
    """The content of an extra field by its number (4.5.1); empty where there is none."""
    position = 0
    while position + 4 <= len(extra):
        number, length = struct.unpack("<2H", extra[position : position + 4])
        if number == wanted:
            return extra[position + 4 : position + 4 + length]
        position += 4 + length
    return b""


def head(file: BinaryIO, offset: int) -> tuple[Item | None, int]:
    """The head that stands before a member's data (4.3.7), and where the data start; null where there is none."""
    if not 0 <= offset < file.seek(0, 2):
        return None, 0
    file.seek(offset)
    fixed = file.read(30)
    if len(fixed) < 30 or not fixed.startswith(LOCAL):
        return None, 0
    flags, method, crc, packed, size = struct.unpack("<2H4x3L", fixed[6:26])
    of_name, of_extra = struct.unpack("<2H", fixed[26:30])
    name, extra = file.read(of_name), file.read(of_extra)
    if len(name) + len(extra) < of_name + of_extra:
        return None, 0
    packed, _ = _wide(extra, (size, packed, 0))
    known = None if flags & _HAS_DESCRIPTOR and not packed else packed
    return Item(name, flags, method, crc, known, offset, extra), offset + 30 + of_name + of_extra


def salvaged(file: BinaryIO) -> Iterator[Item]:
    """The members whose heads are still there, found by their sign."""
    position = 0
    while (position := _next_sign(file, position)) >= 0:
        item, start = head(file, position)
        if item is None or not _plausible(item):
            position += 4
            continue
        yield item
        position = start + (item.packed or 0)


def _plausible(item: Item) -> bool:
    return 0 < len(item.name) < 2048 and item.method in (0, 8, 9, 12, 14, 93, 95, 98, 99)


def _next_sign(file: BinaryIO, position: int) -> int:
    """Where the next head may start; -1 where there is none."""
    while position < file.seek(0, 2):
        file.seek(position)
        block = file.read(_STEP)
        found = block.find(LOCAL)
        if found >= 0:
            return position + found
        if len(block) < _STEP:
            return -1
        position += _STEP - len(LOCAL) + 1
    return -1
