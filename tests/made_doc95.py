"""A writer of small files of Word 6 and 95 («Word 6.0 Binary File Format»); all names invented."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.ole_writing import container

FONTS = ("Times New Roman", ".VnTime")

_TEXT_AT, _PAGE = 0x300, 512
_PAIRS = 0x58


@dataclass(frozen=True)
class Par95:
    """A paragraph in one font with its mark: the changes of its letters and its own, in single-byte modifiers."""

    text: str
    letters: bytes = b""
    changes: bytes = b""


def par95(text: str, font: str = "", *, bold: bool = False, centred: bool = False, mark: str = "\r",
          changes: bytes = b"") -> Par95:  # fmt: skip
    letters = b"\x5d" + struct.pack("<H", FONTS.index(font)) if font else b""
    return Par95(text + mark, letters + (b"\x55\x01" if bold else b""), changes + (b"\x05\x01" if centred else b""))


def row95(*cells: str) -> list[Par95]:
    """A row of cells of one line, with rules around each of them."""
    count = len(cells)
    shapes = struct.pack("<5H", 0, 8, 8, 8, 8) * count
    operand = bytes([count]) + struct.pack(f"<{count + 1}h", *range(0, 2000 * (count + 1), 2000)) + shapes
    end = b"\x18\x01\x19\x01\xbe" + struct.pack("<H", len(operand) + 1) + operand
    return [*(par95(each, mark="\x07", changes=b"\x18\x01") for each in cells), Par95("\x07", b"", end)]


def doc95(pars: Sequence[Par95], *, pieces: Sequence[tuple[int, int]] = (), version: int = 0x65) -> bytes:
    """A file; `pieces` are the bounds of stretches of the stored text in the order in which they are read."""
    text = b"".join(each.text.encode("latin-1") for each in pars)
    stream = bytearray(-(-(_TEXT_AT + len(text)) // _PAGE) * _PAGE)
    stream[_TEXT_AT : _TEXT_AT + len(text)] = text
    parts = {12: _page(stream, pars, 1), 13: _page(stream, pars, 7), 15: _fonts(), 1: _styles()}
    if pieces:
        parts[33] = _clx(pieces)
    struct.pack_into("<HH", stream, 0, 0xA5DC, version)
    struct.pack_into("<II", stream, 0x18, _TEXT_AT, _TEXT_AT + len(text))
    struct.pack_into("<i", stream, 0x34, len(text))
    for index, part in parts.items():
        struct.pack_into("<II", stream, _PAIRS + 8 * index, len(stream), len(part))
        stream += part
    return container({"WordDocument": bytes(stream)})


def _page(stream: bytearray, pars: Sequence[Par95], step: int) -> bytes:
    """Writes one formatted page behind the stream and hands back its index."""
    page = bytearray(_PAGE)
    bounds, at = [_TEXT_AT], _PAGE - 1
    for number, each in enumerate(pars):
        bounds.append(bounds[-1] + len(each.text))
        stored = bytes([len(each.letters)]) + each.letters
        if step == 7:
            own = b"\0\0" + each.changes + b"\0" * (len(each.changes) % 2)
            stored = bytes([len(own) // 2]) + own
        at = (at - len(stored)) // 2 * 2
        page[at : at + len(stored)] = stored
        page[4 * (len(pars) + 1) + step * number] = at // 2
    struct.pack_into(f"<{len(bounds)}I", page, 0, *bounds)
    page[-1] = len(pars)
    stream += page
    return struct.pack("<IIH", bounds[0], bounds[-1], len(stream) // _PAGE - 1)


def _fonts() -> bytes:
    table = b""
    for name in FONTS:
        stored = bytes(5) + name.encode("latin-1") + b"\0"
        table += bytes([len(stored)]) + stored
    return struct.pack("<H", len(table) + 2) + table


def _styles() -> bytes:
    head = struct.pack("<7H", 1, 8, 1, 0, 0, 0, 0)
    style = struct.pack("<4H", 0, 1 | 0xFFF0, 2, 0) + b"\x06Normal\0" + struct.pack("<HHH", 2, 0, 0)
    return struct.pack("<H", len(head)) + head + struct.pack("<H", len(style)) + style


def _clx(pieces: Sequence[tuple[int, int]]) -> bytes:
    starts = [sum(end - start for start, end in pieces[:i]) for i in range(len(pieces) + 1)]
    table = struct.pack(f"<{len(starts)}I", *starts)
    table += b"".join(struct.pack("<HIH", 0, _TEXT_AT + start, 0) for start, _ in pieces)
    return b"\x02" + struct.pack("<I", len(table)) + table
