"""Files set into an RTF file as objects: their bytes in hexadecimal, in the form of OLE 1 (RTF 1.9.1, «Objects»).

[MS-OLEDS] 2.2.5 EmbeddedObject: a version, the kind, three names with their lengths, the length of the data, the data,
which is a container of OLE 2 as a rule.
"""

import re
import struct
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from ingest.errors import SourceError, UnreadableSource
from ingest.limits import MAX_MEMBERS
from ingest.ole import opened
from ingest.ole_objects import document_of, name_of, unpacked
from ingest.unpacking import Budget, Entry, gather, whole

_DATA = re.compile(rb"\\objdata(?![a-z])(?:\\(?!objdata)[a-z]{1,32}-?\d{0,10} ?|\s)*+(?P<hex>[0-9A-Fa-f\s]{64,}+)")
_EMBEDDED = 2
_NAMES = 3
_PACKAGE = b"Package"
_OLE = b"\xd0\xcf\x11\xe0"


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The files set in; formulas, drawings and linked files are none. A damaged one fails by itself."""
    found = 0
    for match in _DATA.finditer(whole(file)):
        digits = b"".join(match["hex"].split())
        data = _native(bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii")))
        name = _name(data)
        if name is not None:
            found += 1
            yield Entry(name or f"oleObject{found}", partial(_document, data, budget))
        if found >= MAX_MEMBERS:
            return


def _native(data: bytes) -> bytes:
    """The data of an object as a container of OLE 2 or a packager's stream; empty for anything else."""
    try:
        kind = _number(data, 4)
        at, names = 8, []
        for _ in range(_NAMES):
            size = _number(data, at)
            names.append(data[at + 4 : at + 4 + size].rstrip(b"\0"))
            at += 4 + size
        native = data[at + 4 : at + 4 + _number(data, at)]
    except struct.error:
        return b""
    if kind != _EMBEDDED:
        return b""
    return struct.pack("<I", len(native)) + native if names[0] == _PACKAGE and not native.startswith(_OLE) else native


def _number(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<I", data, at)[0])


def _name(data: bytes) -> str | None:
    """The name of the document in an object's data, empty for a damaged one; null for none."""
    try:
        if data.startswith(_OLE):
            with opened(data) as ole:
                return name_of(ole)
        packed = unpacked(data)
        return None if packed is None else packed.name
    except UnreadableSource:
        return "" if data.startswith(_OLE) or data[4:6] == b"\2\0" else None
    except SourceError:
        return None


def _document(data: bytes, budget: Budget) -> bytes:
    if data.startswith(_OLE):
        with opened(data) as ole:
            found = document_of(ole) or data
    else:
        packed = unpacked(data)
        found = packed.data if packed else b""
    return gather(iter((found,)), len(found), budget)
