"""A writer of small OLE containers, the shell of Office 97–2003 files ([MS-CFB])."""

import struct
from collections.abc import Mapping

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_SMALLEST = 4096  # shorter streams would have to stand in a stream of small ones


def container(streams: Mapping[str, bytes]) -> bytes:
    """A container with some streams at its root; a short one is filled up with zeros."""
    padded = {name: data.ljust(_SMALLEST, b"\0") for name, data in streams.items()}
    chains: list[int] = []
    starts: dict[str, int] = {}
    body = b""
    for name, data in padded.items():
        starts[name] = len(chains)
        count = -(-len(data) // _SECTOR)
        chains += [*range(len(chains) + 1, len(chains) + count), _END]
        body += data.ljust(count * _SECTOR, b"\0")
    entries = _directory(padded, starts)
    first = len(chains)
    count = len(entries) // _SECTOR
    chains += [*range(first + 1, first + count), _END]
    tables = 1
    while tables * 128 < len(chains) + tables:
        tables += 1
    at = len(chains)
    chains += [_FAT] * tables
    chains += [_FREE] * (tables * 128 - len(chains))
    head = struct.pack("<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"",
                       0, tables, first, 0, _SMALLEST, _END, 0, _END, 0, at)  # fmt: skip
    more = [at + i for i in range(1, tables)]
    head += struct.pack(f"<{len(more)}I", *more) + b"\xff" * (4 * (108 - len(more)))
    return head + body + entries + struct.pack(f"<{len(chains)}I", *chains)


def _directory(streams: Mapping[str, bytes], starts: Mapping[str, int]) -> bytes:
    """The root and its streams, each hanging on the one before it."""
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    entries = _entry("Root Entry", 5, _FREE, 1 if names else _FREE, _END, 0)
    for index, name in enumerate(names, 2):
        follows = index if index <= len(names) else _FREE
        entries += _entry(name, 2, follows, _FREE, starts[name], len(streams[name]))
    missing = -len(entries) % _SECTOR // 128
    return entries + _entry("", 0, _FREE, _FREE, 0, 0) * missing


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    stored = name.encode("utf-16-le")
    length = len(stored) + 2 if name else 0
    return struct.pack("<64sHBBIII16s4s8s8sIII", stored, length, kind, 1, _FREE, right, child, b"", b"", b"", b"",
                       start, size, 0)  # fmt: skip
