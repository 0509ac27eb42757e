"""What is drawn over the cells of an XLS sheet, which xlrd passes over: text boxes are read, pictures counted.

[MS-XLS] 2.4.329 TxO, 2.4.181 Obj and [MS-ODRAW] 2.2.46 (the anchor): an Obj record says what the shape is, the drawing
record before it where it stands, a TxO record and the Continue records after it hold its text.
"""

import struct
from collections.abc import Iterator

from ingest.sheet_model import MAX_ROW, TextBox

_BOF, _EOF, _CONTINUE, _OBJ, _DRAWING, _TXO = 0x809, 0x0A, 0x3C, 0x5D, 0xEC, 0x1B6
_DRAWN = frozenset({_CONTINUE, _OBJ, _DRAWING, _TXO})
_PICTURE, _NOTE = 8, 25  # kinds of shapes; a note is a remark on a cell, no text of the sheet
_ANCHOR = b"\x10\xf0"
_MOST_BOXES = 10_000


def read_boxes(stream: bytes, start: int) -> tuple[tuple[TextBox, ...], int]:
    """The text boxes and the number of pictures of the sheet whose records begin at `start`."""
    boxes: list[TextBox] = []
    row = kind = pictures = wanted = 0
    text = ""
    for record, data in records(stream, start, _DRAWN):
        if record == _CONTINUE and wanted > 0:
            piece = _characters(data)[:wanted]
            text, wanted = text + piece, wanted - len(piece) if piece else 0
            continue
        if text and kind != _NOTE and len(boxes) < _MOST_BOXES:
            boxes.append(_box(row, text))
        text, wanted = "", 0
        if record == _DRAWING:
            row = _anchor_row(data, row)
        elif record == _OBJ and len(data) >= 6:
            kind = int.from_bytes(data[4:6], "little")
            pictures += kind == _PICTURE
        elif record == _TXO and len(data) >= 12:
            wanted = int.from_bytes(data[10:12], "little")
    return tuple(boxes), pictures


def records(stream: bytes, start: int, wanted: frozenset[int]) -> Iterator[tuple[int, bytes]]:
    """Some kinds of records of one sheet, not those of charts inside it; the record that ends it comes last."""
    depth, at = 0, max(0, start)
    while at + 4 <= len(stream):
        record, size = struct.unpack_from("<HH", stream, at)
        depth += (record == _BOF) - (record == _EOF)
        if depth <= 0:
            break
        if depth == 1 and record in wanted:
            yield record, bytes(stream[at + 4 : at + 4 + size])
        at += 4 + size
    yield _EOF, b""


def _characters(data: bytes) -> str:
    """The text of a Continue record: its first byte tells whether a character has one byte or two."""
    if data[:1] == b"\x01":
        return data[1 : 1 + (len(data) - 1) // 2 * 2].decode("utf-16-le", "replace")
    return data[1:].decode("latin-1")


def _anchor_row(data: bytes, before: int) -> int:
    """The row of the upper edge: the fourth number of the last anchor in a drawing record."""
    at = data.rfind(_ANCHOR)
    row = data[at + 12 : at + 14] if at >= 0 else b""
    return min(int.from_bytes(row, "little"), MAX_ROW) if len(row) == 2 else before


def _box(row: int, text: str) -> TextBox:
    return TextBox(row, tuple(text.replace("\r", "\n").split("\n")))
