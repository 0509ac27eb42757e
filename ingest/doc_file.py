"""The container of a Word 97–2003 file: its streams, and the table of contents at the head of the text stream.

[MS-DOC] 2.5 calls that head the FIB (File Information Block). Every offset in it comes from the file and may be
wrong: whatever lies outside its stream makes the file unreadable, never an exception of another kind.
"""

import struct
from dataclasses import dataclass

from ingest.errors import EncryptedSource, OversizedSource, UnreadableSource, UnsupportedSource
from ingest.limits import MAX_DOC_CHARACTERS
from ingest.ole import opened

WORD_97 = 0xA5EC
WORD_95 = 0xA5DC
"""The first two bytes of the text stream: Word 97–2003; Word 6 and 95."""

_ASIAN_95 = range(0xA697, 0xA69C)

OLDEST_WORD_97 = 0xC1
"""The lowest version number (nFib) of the Word 97 layout; Word 6 and 95 write 101 to 105."""

_MAGIC, _VERSION, _FLAGS, _FIRST = 0x00, 0x02, 0x0A, 0x18
_COUNTS_95, _PAIRS_95 = 0x34, 0x58
_COUNTS_97, _PAIRS_97 = 0x4C, 0x9A
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200


@dataclass(frozen=True, slots=True)
class Lengths:
    """How many characters each part of the text has, in the order in which the parts follow one another."""

    main: int
    footnotes: int
    headers: int
    macros: int
    comments: int
    endnotes: int
    boxes: int

    @property
    def before_boxes(self) -> int:
        """Where the text of the text boxes begins."""
        return self.main + self.footnotes + self.headers + self.macros + self.comments + self.endnotes

    @property
    def whole(self) -> int:
        """All of these parts; the text boxes of headers follow."""
        return self.before_boxes + self.boxes


@dataclass(frozen=True, slots=True)
class WordFile:
    """The streams of a file: `main` holds the text, `table` its descriptions; `container` is the whole file.

    `word_97` is false for Word 6 and 95, which keep the descriptions in the stream of the text; their text begins at
    byte `first` (fcMin) where it has no table of pieces.
    """

    main: bytes
    table: bytes
    container: bytes
    word_97: bool
    first: int

    @property
    def lengths(self) -> Lengths:
        """The counts of characters (FibRgLw97); an UnreadableSource for negative ones."""
        counts = unpacked("<7i", self.main, _COUNTS_97 if self.word_97 else _COUNTS_95)
        if min(counts) < 0 or counts[0] == 0:
            raise UnreadableSource("Word: text length")
        if sum(counts) > MAX_DOC_CHARACTERS:
            raise OversizedSource(f"> {MAX_DOC_CHARACTERS // 2**20} triệu ký tự (million characters)")
        return Lengths(*counts)

    def part(self, index: int) -> bytes:
        """The stretch of the table stream that entry `index` of FibRgFcLcb97 names; empty where there is none."""
        start, size = self.bounds(index)
        return self.table[start : start + size]

    def bounds(self, index: int) -> tuple[int, int]:
        """Offset and length in the table stream of entry `index`, which lies inside it."""
        start, size = unpacked("<2I", self.main, (_PAIRS_97 if self.word_97 else _PAIRS_95) + 8 * index)
        if size == 0:
            return 0, 0
        if start + size > len(self.table):
            raise UnreadableSource("Word: table stream cut short")
        return start, size


def unpacked(layout: str, data: bytes, at: int) -> tuple[int, ...]:
    """Whole numbers at an offset; an UnreadableSource where they would lie outside the data."""
    if at < 0 or at + struct.calcsize(layout) > len(data):
        raise UnreadableSource("Word: cut short")
    return struct.unpack_from(layout, data, at)


def u16(data: bytes, at: int) -> int:
    """The two bytes at an offset; see `unpacked`."""
    return unpacked("<H", data, at)[0]


def open_word(data: bytes) -> WordFile:
    """The streams of a Word file and the head of its text.

    Raises EncryptedSource for a file under a password, UnsupportedSource for one that is no Word document,
    UnreadableSource for one whose container or head is broken.
    """
    streams = _streams(data, "WordDocument", "0Table", "1Table")
    main = streams["WordDocument"]
    magic, version, flags = (u16(main, at) for at in (_MAGIC, _VERSION, _FLAGS))
    if magic in _ASIAN_95:
        raise UnsupportedSource("Word 95, East Asian edition")
    if magic not in (WORD_97, WORD_95):
        raise UnreadableSource("Word: no text header")
    if flags & _ENCRYPTED:
        raise EncryptedSource()
    word_97 = magic == WORD_97 and version >= OLDEST_WORD_97
    table = streams["1Table" if flags & _SECOND_TABLE else "0Table"] if word_97 else main
    return WordFile(main, table, data, word_97, unpacked("<I", main, _FIRST)[0])


class Overflow:
    """The stream «Data» of a file: mostly its pictures, and property changes too long for their place.

    It is read when the first of those is asked for.
    """

    def __init__(self, file: WordFile) -> None:
        self._container = file.container
        self._data: bytes | None = None

    @property
    def whole(self) -> bytes:
        """All of it; empty where there is none."""
        if self._data is None:
            self._data = _streams(self._container, "Data")["Data"]
        return self._data

    def changes(self, at: int) -> bytes:
        """The list of changes at an offset, which begins with its length (2.9.212 PrcData)."""
        return self.whole[at + 2 : at + 2 + u16(self.whole, at)]


def _streams(data: bytes, *names: str) -> dict[str, bytes]:
    """Some streams of a container, those it lacks empty."""
    with opened(data) as container:
        if container.has("EncryptedPackage"):
            raise EncryptedSource()
        if not container.has("WordDocument"):
            raise UnsupportedSource("OLE without a Word document")
        return {name: container.stream(name) for name in names}
