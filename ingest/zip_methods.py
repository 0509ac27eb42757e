"""How the members of a ZIP archive are packed, and how each way is undone a step at a time (APPNOTE 4.4.5, 5.8)."""

import bz2
import lzma
import zlib
from collections.abc import Callable, Iterator

from ingest.unpacking import STEP

BROKEN = (zlib.error, lzma.LZMAError, OSError, ValueError, EOFError)
"""What the ways of unpacking raise for damaged data, EOFError where they break off."""

_LZMA_HEAD = 4
_MOST_DICTIONARY = 64 * 2**20
"""Bytes of what LZMA looks back on, which it takes at once: archivers use 16 to 64 MB at their best."""
_BROKEN_OFF = "dữ liệu bị cụt (data broken off)"


def _stored(packed: Iterator[bytes]) -> Iterator[bytes]:
    return packed


def inflated(packed: Iterator[bytes]) -> Iterator[bytes]:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for block in packed:
        while block:
            yield inflater.decompress(block, STEP)
            block = inflater.unconsumed_tail
        if inflater.eof:
            return
    raise EOFError(_BROKEN_OFF)


def bunzipped(packed: Iterator[bytes]) -> Iterator[bytes]:
    """Several packed files in a row are one."""
    yield from _streams(packed, bz2.BZ2Decompressor)


def unxzed(packed: Iterator[bytes]) -> Iterator[bytes]:
    yield from _streams(packed, lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=2 * _MOST_DICTIONARY))


def _unlzmaed(packed: Iterator[bytes]) -> Iterator[bytes]:
    """LZMA without a head of its own: version, size of the properties, properties (5.8.8); its end may be unmarked."""
    head = b""
    while len(head) < _LZMA_HEAD or len(head) < _LZMA_HEAD + head[2] + 256 * head[3]:
        block = next(packed, b"")
        if not block:
            raise EOFError(_BROKEN_OFF)
        head += block
    size = head[2] + 256 * head[3]
    unpacker = _of_properties(head[_LZMA_HEAD : _LZMA_HEAD + size])
    yield from _steps(unpacker, head[_LZMA_HEAD + size :])
    for block in packed:
        if unpacker.eof:
            return
        yield from _steps(unpacker, block)


def _of_properties(properties: bytes) -> lzma.LZMADecompressor:
    """A decompressor for the five bytes of properties (LZMA specification, «Properties»)."""
    if len(properties) != 5:
        raise ValueError("LZMA")
    bits, dictionary = properties[0], int.from_bytes(properties[1:], "little")
    if bits >= 9 * 5 * 5 or dictionary > _MOST_DICTIONARY:
        raise ValueError("LZMA")
    filters = [{"id": lzma.FILTER_LZMA1, "lc": bits % 9, "lp": bits // 9 % 5, "pb": bits // 45,
                "dict_size": max(dictionary, 4096)}]  # fmt: skip
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters)


def _streams(
    packed: Iterator[bytes], new: Callable[[], bz2.BZ2Decompressor | lzma.LZMADecompressor]
) -> Iterator[bytes]:
    unpacker = new()
    for block in packed:
        while block:
            if unpacker.eof:
                unpacker = new()
            yield from _steps(unpacker, block)
            block = unpacker.unused_data.lstrip(b"\0") if unpacker.eof else b""
    if not unpacker.eof:
        raise EOFError(_BROKEN_OFF)


def _steps(unpacker: bz2.BZ2Decompressor | lzma.LZMADecompressor, block: bytes) -> Iterator[bytes]:
    yield unpacker.decompress(block, STEP)
    while not unpacker.needs_input and not unpacker.eof:
        yield unpacker.decompress(b"", STEP)


METHODS: dict[int, Callable[[Iterator[bytes]], Iterator[bytes]]] = {
    0: _stored,
    8: inflated,
    12: bunzipped,
    14: _unlzmaed,
    95: unxzed,
}
"""Number of a method → what unpacks it."""
NAMES = {9: "Deflate64", 93: "Zstandard", 98: "PPMd"}
"""Those that are not unpacked, as people call them."""
