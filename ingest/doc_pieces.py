"""The piece table of a Word 97–2003 file: where each stretch of its text lies, and how it is stored.

[MS-DOC] 2.4.1 «Retrieving Text», 2.9.38 Clx, 2.9.177 Pcd. A character's number (CP) counts from the start of the
text; its place (FC) counts bytes in the text stream.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ingest.doc_file import WordFile, u16, unpacked
from ingest.doc_sprms import of_short_prm
from ingest.errors import OversizedSource, UnreadableSource
from ingest.limits import MAX_DOC_PIECES

CLX = 33
"""The entry of the file's head that names the piece table."""

_PRC, _PCDT = 0x01, 0x02
_COMPRESSED, _PLACE = 0x40000000, 0x3FFFFFFF
_CP1252 = {byte: ord(bytes([byte]).decode("cp1252", "replace")) for byte in range(0x80, 0xA0)}
_WINDOWS = {byte: code for byte, code in _CP1252.items() if code != 0xFFFD}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: characters `start` to `end`, stored from byte `place` on in `width` bytes each.

    `changes` are property changes (a grpprl) that a fast save has laid over the whole piece.
    """

    start: int
    end: int
    place: int
    width: int
    changes: bytes = b""


class Pieces:
    """The text of a file and the way from a character's number to its place."""

    def __init__(self, file: WordFile) -> None:
        self._pieces = tuple(_read_pieces(file))
        self._starts = [piece.start for piece in self._pieces]
        self.text = "".join(_decoded(file.main, piece) for piece in self._pieces)

    def at(self, position: int) -> tuple[Piece, int]:
        """The piece that holds a character, and the character's place in the text stream."""
        piece = self._pieces[max(0, bisect_right(self._starts, position) - 1)]
        return piece, piece.place + (position - piece.start) * piece.width

    def within(self, start: int, end: int) -> Iterator[tuple[Piece, int, int]]:
        """The pieces that hold the characters `start` to `end`, each with the part of that stretch in it."""
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self._pieces) and self._pieces[index].start < end:
            piece = self._pieces[index]
            yield piece, max(start, piece.start), min(end, piece.end)
            index += 1


def _read_pieces(file: WordFile) -> Iterator[Piece]:
    """The pieces in the order of the text; an UnreadableSource where they overlap or lie outside the stream.

    The pieces of a sound file never share bytes, so together they hold no more characters than the stream has bytes.
    """
    clx, size = file.part(CLX), len(file.main)
    if not clx and not file.word_97:
        yield _only_piece(file)
        return
    changes, table = _split(clx)
    count = (len(table) - 4) // 12
    if count < 1:
        raise UnreadableSource("Word: no piece table")
    if count > MAX_DOC_PIECES:
        raise OversizedSource(f"> {MAX_DOC_PIECES} mảnh văn bản (pieces of text)")
    starts = unpacked(f"<{count + 1}I", table, 0)
    if starts[0] != 0 or starts[-1] > size or any(a >= b for a, b in pairwise(starts)):
        raise UnreadableSource("Word: piece table out of order")
    for index in range(count):
        place, prm = struct.unpack_from("<IH", table, 4 * (count + 1) + 8 * index + 2)
        place, width = _stored(place) if file.word_97 else (place, 1)
        if place + (starts[index + 1] - starts[index]) * width > size:
            raise UnreadableSource("Word: text cut short")
        yield Piece(starts[index], starts[index + 1], place, width, _changes(prm, changes, file.word_97))


def _only_piece(file: WordFile) -> Piece:
    """The text of a file of Word 6 or 95 that was saved whole."""
    length = file.lengths.whole
    if file.first + length > len(file.main):
        raise UnreadableSource("Word: text cut short")
    return Piece(0, length, file.first, 1)


def _stored(place: int) -> tuple[int, int]:
    """The first byte of a piece and the bytes of each of its characters (2.9.73 FcCompressed)."""
    return ((place & _PLACE) // 2, 1) if place & _COMPRESSED else (place & _PLACE, 2)


def _split(clx: bytes) -> tuple[list[bytes], bytes]:
    """The property changes that pieces refer to by number, and the table of pieces itself."""
    changes: list[bytes] = []
    at = 0
    while at < len(clx) and clx[at] == _PRC:
        size = u16(clx, at + 1)
        changes.append(clx[at + 3 : at + 3 + size])
        at += 3 + size
    if at >= len(clx) or clx[at] != _PCDT:
        raise UnreadableSource("Word: no piece table")
    size = unpacked("<I", clx, at + 1)[0]
    if at + 5 + size > len(clx):
        raise UnreadableSource("Word: piece table cut short")
    return changes, clx[at + 5 : at + 5 + size]


def _changes(prm: int, changes: list[bytes], word_97: bool) -> bytes:
    """What a piece's prm says (2.9.213 to 2.9.215): one short change, or a reference to a list of them."""
    if prm & 1:
        index = prm >> 1
        return changes[index] if index < len(changes) else b""
    return of_short_prm(prm, word_97)


def _decoded(main: bytes, piece: Piece) -> str:
    """A piece as one character for each of its numbers: characters beyond U+FFFF stay two halves."""
    stored = main[piece.place : piece.place + (piece.end - piece.start) * piece.width]
    if piece.width == 1:
        return stored.decode("latin-1").translate(_WINDOWS)
    text = stored.decode("utf-16-le", "surrogatepass")
    if len(text) == piece.end - piece.start:
        return text
    return "".join(map(chr, struct.unpack(f"<{len(stored) // 2}H", stored)))
