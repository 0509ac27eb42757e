"""Formatted pages of a Word 97–2003 file: which property changes hold at a place in the text stream.

[MS-DOC] 2.8.5 PlcBteChpx, 2.8.6 PlcBtePapx, 2.9.33 ChpxFkp, 2.9.174 PapxFkp. A page has 512 bytes; its last byte is
the number of stretches it describes.
"""

import struct
from bisect import bisect_right
from dataclasses import dataclass

from ingest.doc_file import WordFile

CHARACTER_PAGES, PARAGRAPH_PAGES = 12, 13
"""The entries of the file's head that name the two indexes of pages."""

_PAGE = 512
_KEPT = 2048
_NUMBER = 0x3FFFFF


@dataclass(frozen=True, slots=True)
class _PageOf:
    """The bounds of the stretches of a page, and for each of them where its changes stand on the page (0: nowhere)."""

    bounds: tuple[int, ...]
    places: tuple[int, ...]
    data: bytes


_DAMAGED = _PageOf((0,), (), b"")


class FormattedPages:
    """One of the two indexes; a page is read when the first character on it is asked for.

    `damaged` tells whether a page made no sense so far: what it describes has no changes then.
    """

    def __init__(self, file: WordFile, index: int) -> None:
        self.damaged = False
        plc = file.part(index)
        size, number = (8, "I") if file.word_97 else (6, "H")
        count = max(0, (len(plc) - 4) // size)
        self._bounds = struct.unpack_from(f"<{count + 1}I", plc) if count else (0,)
        self._numbers = struct.unpack_from(f"<{count}{number}", plc, 4 * (count + 1)) if count else ()
        self._main = file.main
        self._word_97 = file.word_97
        self._paragraphs = index == PARAGRAPH_PAGES
        self._step = 1 if not self._paragraphs else 13 if file.word_97 else 7
        self._pages: dict[int, _PageOf] = {}

    def at(self, place: int) -> tuple[bytes, int]:
        """The changes that hold at a byte of the text stream, and the place up to which they hold (behind it)."""
        index = bisect_right(self._bounds, place) - 1
        if not 0 <= index < len(self._numbers):
            following = self._bounds[0] if index < 0 else place + 1
            return b"", max(following, place + 1)
        page = self._page(self._numbers[index] & _NUMBER)
        found = bisect_right(page.bounds, place) - 1
        if not 0 <= found < len(page.places):
            following = page.bounds[0] if found < 0 else self._bounds[index + 1]
            return b"", max(following, place + 1)
        return self._changes(page, page.places[found]), max(page.bounds[found + 1], place + 1)

    def _page(self, number: int) -> _PageOf:
        page = self._pages.get(number)
        if page is None:
            if len(self._pages) >= _KEPT:
                self._pages.clear()
            page = self._pages[number] = self._read(self._main[number * _PAGE : (number + 1) * _PAGE])
        return page

    def _read(self, data: bytes) -> _PageOf:
        count = data[-1] if len(data) == _PAGE else 0
        after = 4 * (count + 1)
        if count == 0 or after + count * self._step > _PAGE - 1:
            self.damaged = True
            return _DAMAGED
        bounds = struct.unpack_from(f"<{count + 1}I", data)
        places = tuple(2 * data[after + self._step * i] for i in range(count))
        return _PageOf(bounds, places, data)

    def _changes(self, page: _PageOf, at: int) -> bytes:
        """A paragraph's begin with the number of its style (2.9.175 PapxInFkp, 2.9.32 Chpx)."""
        if at == 0:
            return b""
        size = page.data[at]
        if not self._paragraphs:
            return page.data[at + 1 : at + 1 + size]
        if not self._word_97:
            return page.data[at + 1 : at + 1 + 2 * size]
        if size:
            return page.data[at + 1 : at + 2 * size]
        return page.data[at + 2 : at + 2 + 2 * page.data[at + 1]] if at + 1 < _PAGE else b""
