"""What an OLE object set into an Office file holds: a file packed as it is, or a document of Office.

[MS-OLEDS] 2.3.6 OLENativeStream; what the packager of Windows writes into one is told nowhere but by every such file:
a length, the number 2, the label and the path as bytes, the path of a copy, the file, and the three names in UTF-16.
"""

import struct
from dataclasses import dataclass

from ingest.errors import UnreadableSource
from ingest.ole import Container
from ingest.ole_writing import container

NATIVE, _PACKAGE, _CONTENTS = "\x01Ole10Native", "Package", "CONTENTS"
"""Streams of an object: a packed file; a file of Office 2007 or later, whole; a PDF."""

_OFFICE = ("WordDocument", "Workbook", "Book")
_PACKED = 2
_MAX_NAME = 1000


@dataclass(frozen=True, slots=True)
class Packed:
    """A file packed into an object, by the name it had."""

    name: str
    data: bytes


def name_of(ole: Container, storage: str = "") -> str | None:
    """The name of the document that an object holds, empty for none of its own; null for formulas, sounds, drawings.

    `storage` is where the object stands in its container, «ObjectPool/_1234/».
    """
    if ole.has(storage + NATIVE):
        packed = unpacked(ole.stream(storage + NATIVE))
        return None if packed is None else packed.name
    if ole.has(storage + _CONTENTS):
        return "" if b"%PDF-" in ole.stream(storage + _CONTENTS)[:1024] else None
    return "" if any(ole.has(storage + name) for name in (_PACKAGE, *_OFFICE)) else None


def document_of(ole: Container, storage: str = "") -> bytes:
    """The bytes of that document; one of Office 97–2003 gets a container of its own. Raises UnreadableSource.

    Empty where the whole container is the document.
    """
    if ole.has(storage + NATIVE):
        packed = unpacked(ole.stream(storage + NATIVE))
        return b"" if packed is None else packed.data
    if not storage and any(map(ole.has, _OFFICE)):
        return b""
    whole = ole.stream(storage + _PACKAGE) or ole.stream(storage + _CONTENTS)
    return whole or container({path.removeprefix(storage): ole.stream(path) for path in ole.streams(storage)})


def unpacked(stream: bytes) -> Packed | None:
    """The file in a stream of the packager; null for other data. Raises UnreadableSource where it is cut short."""
    if len(stream) < 6 or int.from_bytes(stream[4:6], "little") != _PACKED:
        return None
    label, at = _text(stream, 6)
    path, at = _text(stream, at)
    copy = _number(stream, at + 4)
    at += 8 + copy
    size = _number(stream, at)
    if at + 4 + size > len(stream):
        raise UnreadableSource("OLE: packed file cut short")
    data = stream[at + 4 : at + 4 + size]
    wide = _wide_label(stream, at + 4 + size)
    return Packed(_named(wide or _shown(label), _shown(path)), data)


def _named(label: str, path: str) -> str:
    """The label, or the name of the file where somebody has put another word for it."""
    name = path.replace("\\", "/").rpartition("/")[2]
    ending = name.rpartition(".")[1:]
    return label if not any(ending) or label.lower().endswith("".join(ending).lower()) else name


def _text(stream: bytes, at: int) -> tuple[bytes, int]:
    """Bytes up to a zero, and the place behind it."""
    end = stream.find(b"\0", at, at + _MAX_NAME)
    if end < 0:
        raise UnreadableSource("OLE: packed file without a name")
    return stream[at:end], end + 1


def _number(stream: bytes, at: int) -> int:
    if at + 4 > len(stream):
        raise UnreadableSource("OLE: packed file cut short")
    return int(struct.unpack_from("<I", stream, at)[0])


def _wide_label(stream: bytes, at: int) -> str:
    """The second of the names in UTF-16; empty where there are none."""
    try:
        at += 4 + 2 * _number(stream, at)
        count = _number(stream, at)
    except UnreadableSource:
        return ""
    return stream[at + 4 : at + 4 + 2 * min(count, _MAX_NAME)].decode("utf-16-le", "replace")


def _shown(name: bytes) -> str:
    """Letters beyond those of the machine's code page stand as «?» there."""
    return name.decode("cp1258", "replace")
