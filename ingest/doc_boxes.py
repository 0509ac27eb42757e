"""Text boxes of Word 97–2003 files: where their text stands, and the paragraph each is anchored in.

[MS-DOC] 2.8.32 PlcftxbxTxt with 2.9.99 FTXBXS, 2.8.37 PlcfSpa with 2.9.253 Spa. A box belongs to the anchor with the
number of its drawing; one inside a group of drawings belongs to none.
"""

import struct
from bisect import bisect_left
from collections.abc import Iterator

from ingest.doc_file import WordFile

ANCHORS, BOXES = 40, 56
"""The entries of the file's head that name the anchors of drawings and the text boxes."""

_ANCHOR, _BOX = 26, 22
_REUSABLE_AT, _DRAWING_AT = 8, 14


class Boxes:
    """The text boxes of the main text."""

    def __init__(self, file: WordFile) -> None:
        anchors = sorted(_entries(file.part(ANCHORS), _ANCHOR)) if file.word_97 else []
        self._places = [at for at, _, _ in anchors]
        self._drawings = [struct.unpack_from("<i", data)[0] for _, _, data in anchors]
        lengths = file.lengths
        self._rest: dict[int, tuple[int, int]] = {}
        if not file.word_97:
            self._rest[0] = (lengths.before_boxes, lengths.whole)
            return
        last = 0
        for start, end, data in _entries(file.part(BOXES), _BOX):
            used = data[_REUSABLE_AT : _REUSABLE_AT + 2] == b"\0\0"
            if used and last <= start < end <= lengths.boxes:
                last = end
                drawing = struct.unpack_from("<i", data, _DRAWING_AT)[0]
                begin = lengths.before_boxes + start
                self._rest.setdefault(drawing, (begin, lengths.before_boxes + end))

    def anchored(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The bounds of the text of the boxes anchored in a stretch of the main text, each box once."""
        index = bisect_left(self._places, start)
        while index < len(self._places) and self._places[index] < end:
            box = self._rest.pop(self._drawings[index], None)
            if box is not None:
                yield box
            index += 1

    def others(self) -> Iterator[tuple[int, int]]:
        """The text of the boxes that no paragraph has asked for."""
        yield from self._rest.values()
        self._rest = {}


def _entries(plc: bytes, size: int) -> Iterator[tuple[int, int, bytes]]:
    """The stretches of a PLC with what it says about each of them (2.2.2)."""
    count = max(0, (len(plc) - 4) // (4 + size))
    bounds = struct.unpack_from(f"<{count + 1}I", plc) if count else ()
    for index in range(count):
        at = 4 * (count + 1) + size * index
        yield bounds[index], bounds[index + 1], plc[at : at + size]
