"""The parts of a Word 97–2003 file that describe its text: styles, fonts, lists, text boxes, pieces ([MS-DOC])."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

FONTS = ("Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times", "Symbol", "VI Times")
STYLES = 3
"""Style 0 is plain, 1 is centred and bold, 2 is a bold style of characters."""


def sprm(code: int, operand: bytes | int) -> bytes:
    """A property change; a number takes the room that its code says."""
    if isinstance(operand, int):
        operand = operand.to_bytes({0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}[code >> 13], "little")
    return code.to_bytes(2, "little") + operand


@dataclass(frozen=True)
class Level:
    """A level of a list: its kind of number, and its label with the number's level as a control character."""

    kind: int
    text: str
    start: int = 1
    changes: bytes = b""


def clx_part(pieces: list[tuple[int, int, bool]], prm: int, prc: bytes) -> bytes:
    starts = [0]
    table = b""
    for count, place, wide in pieces:
        starts.append(starts[-1] + count)
        table += struct.pack("<HIH", 0, place if wide else place * 2 | 0x40000000, prm)
    table = struct.pack(f"<{len(starts)}I", *starts) + table
    change = b"\x01" + struct.pack("<H", len(prc)) + prc if prc else b""
    return change + b"\x02" + struct.pack("<I", len(table)) + table


def styles_part() -> bytes:
    head = struct.pack("<9H", STYLES, 10, 1, 0, 0, 0, 0, 0, 0)
    sheet = struct.pack("<H", len(head)) + head
    sheet += _style("Normal", 1, 0xFFF, [b"\0\0", b""])
    sheet += _style("Title", 1, 0, [b"\1\0" + sprm(0x2403, 1), sprm(0x0835, 1)])
    return sheet + _style("Strong", 2, 0xFFF, [sprm(0x0835, 1)])


def _style(name: str, kind: int, base: int, parts: list[bytes]) -> bytes:
    data = struct.pack("<5H", 0, kind | base << 4, len(parts), 0, 0)
    data += struct.pack("<H", len(name)) + name.encode("utf-16-le") + b"\0\0"
    for part in parts:
        data += struct.pack("<H", len(part)) + part + b"\0" * (len(part) % 2)
    return struct.pack("<H", len(data)) + data


def fonts_part() -> bytes:
    table = struct.pack("<HH", len(FONTS), 0)
    for name in FONTS:
        stored = bytes(39) + name.encode("utf-16-le") + b"\0\0"
        table += bytes([len(stored)]) + stored
    return table


def lists_part(lists: Sequence[Sequence[Level]]) -> bytes:
    heads = b"".join(struct.pack("<ii18sBB", 100 + i, 0, b"", len(levels) == 1, 0) for i, levels in enumerate(lists))
    levels = b"".join(_level(each) for levels in lists for each in levels)
    return struct.pack("<H", len(lists)) + heads + levels


def _level(level: Level) -> bytes:
    numbers = bytes(i + 1 for i, char in enumerate(level.text) if ord(char) < 9).ljust(9, b"\0")
    head = struct.pack("<iBB9sBiiBBBB", level.start, level.kind, 0, numbers, 0, 0, 0, len(level.changes), 0, 0, 0)
    return head + level.changes + struct.pack("<H", len(level.text)) + level.text.encode("utf-16-le")


def uses_part(lists: Sequence[Sequence[Level]]) -> bytes:
    heads = b"".join(struct.pack("<iiiBBBB", 100 + i, 0, 0, 0, 0, 0, 0) for i in range(len(lists)))
    return struct.pack("<I", len(lists)) + heads + b"\xff" * 4 * len(lists)


def anchors_part(places: Sequence[int], end: int) -> bytes:
    """The anchors of text boxes at some characters of a text that ends at `end`."""
    data = b"".join(struct.pack("<i22s", 7000 + i, b"") for i in range(len(places)))
    return struct.pack(f"<{len(places) + 1}I", *places, end) + data


def boxes_part(lengths: Sequence[int]) -> bytes:
    """Text boxes with so many characters each; the last one stands for the end."""
    bounds = [sum(lengths[:i]) for i in range(len(lengths) + 1)]
    bounds.append(bounds[-1] + 1)
    data = b"".join(struct.pack("<iiHIii", 0, 0, 0, 0, 7000 + i, 0) for i in range(len(lengths)))
    return struct.pack(f"<{len(bounds)}I", *bounds) + data + bytes(22)


def headers_part(headers: Sequence[str]) -> bytes:
    """The stretches of the headers, those of notes' separators before them empty; each ends with a mark."""
    bounds = [0] * 7
    for text in headers:
        bounds.append(bounds[-1] + (len(text) + 1 if text else 0))
    return struct.pack(f"<{len(bounds) + 1}I", *bounds, bounds[-1] + 1)


def section_part(stream: bytearray, first_apart: bool, end: int) -> bytes:
    """One section, its properties written behind the stream."""
    place = len(stream)
    own = sprm(0x300A, int(first_apart))
    stream += struct.pack("<H", len(own)) + own
    return struct.pack("<IIHIHI", 0, end, 0, place, 0, 0)
