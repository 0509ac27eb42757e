"""OLE containers written anew ([MS-CFB]): a document of Office 97–2003 that stood in another gets one of its own."""

import struct
from collections.abc import Mapping
from itertools import pairwise

_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_SMALLEST = 4096  # shorter streams would have to stand in a stream of small ones
_TABLES_IN_HEAD = 109
_SMALL_SECTORS, _LARGE_SECTORS = (9, 3), (12, 4)
"""Bits of a sector's size and the version that has them; sectors of 512 bytes have room for seven million here."""
_MOST_OF_SMALL = 6_000_000
_ENTRY = 128


def container(streams: Mapping[str, bytes]) -> bytes:
    """A container with some streams by their paths («ObjectPool/_1/Workbook»); a short one is filled up with zeros."""
    padded = {name: data.ljust(_SMALLEST, b"\0") for name, data in streams.items()}
    shift, version = _SMALL_SECTORS if sum(map(len, padded.values())) < _MOST_OF_SMALL else _LARGE_SECTORS
    sector = 1 << shift
    chains: list[int] = []
    starts: dict[str, int] = {}
    body = []
    for name, data in padded.items():
        starts[name] = len(chains)
        count = _chain(chains, len(data), sector)
        body.append(data.ljust(count * sector, b"\0"))
    entries = _directory(padded, starts, sector)
    first = len(chains)
    used = _chain(chains, len(entries), sector)
    at, tables = _tables(chains, sector)
    head = struct.pack("<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, version, 0xFFFE,
                       shift, 6, b"", used * (version == _LARGE_SECTORS[1]), tables, first, 0, _SMALLEST, _END, 0,
                       _END, 0, at)  # fmt: skip
    more = [at + i for i in range(1, tables)]
    head += struct.pack(f"<{len(more)}I", *more) + b"\xff" * (4 * (_TABLES_IN_HEAD - 1 - len(more)))
    return b"".join([head.ljust(sector, b"\0"), *body, entries, struct.pack(f"<{len(chains)}I", *chains)])


def _chain(chains: list[int], size: int, sector: int) -> int:
    """Adds the chain of a stream to the table; how many sectors it has."""
    count = -(-size // sector)
    chains += [*range(len(chains) + 1, len(chains) + count), _END]
    return count


def _tables(chains: list[int], sector: int) -> tuple[int, int]:
    """Fills the table up to whole sectors; where its own sectors begin, and how many there are."""
    room = sector // 4
    tables = 1
    while tables * room < len(chains) + tables:
        tables += 1
    at = len(chains)
    chains += [_FAT] * tables
    chains += [_FREE] * (tables * room - len(chains))
    return at, tables


def _directory(streams: Mapping[str, bytes], starts: Mapping[str, int], sector: int) -> bytes:
    """The root, its streams and storages, each hanging on the one before it."""
    inside: dict[str, list[str]] = {"": []}
    for path in streams:
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            folder, whole = "/".join(parts[: depth - 1]), "/".join(parts[:depth])
            if whole not in inside.setdefault(folder, []):
                inside[folder].append(whole)
    paths = [path for folder in inside.values() for path in sorted(folder, key=_order)]
    number = {path: index for index, path in enumerate(paths, 1)}
    follows = {
        path: number[after] for folder in inside.values() for path, after in pairwise(sorted(folder, key=_order))
    }
    first = {folder: number[min(held, key=_order)] for folder, held in inside.items() if held}
    entries = [_entry("Root Entry", 5, _FREE, first.get("", _FREE), _END, 0)]
    for path in paths:
        kind, start, size = (2, starts[path], len(streams[path])) if path in streams else (1, 0, 0)
        entries.append(_entry(_order(path)[2], kind, follows.get(path, _FREE), first.get(path, _FREE), start, size))
    missing = -len(entries) * _ENTRY % sector // _ENTRY
    return b"".join(entries) + _entry("", 0, _FREE, _FREE, 0, 0) * missing


def _order(path: str) -> tuple[int, str, str]:
    """How names of one storage are sorted (2.6.4), and the name itself."""
    name = path.rpartition("/")[2]
    return len(name), name.upper(), name


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    stored = name.encode("utf-16-le")
    length = len(stored) + 2 if name else 0
    return struct.pack("<64sHBBIII16s4s8s8sIII", stored, length, kind, 1, _FREE, right, child, b"", b"", b"", b"",
                       start, size, 0)  # fmt: skip
