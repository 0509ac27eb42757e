"""The header of the first page of a Word 97–2003 file: which characters of its text it is.

[MS-DOC] 2.3.3 «Header Document», 2.8.26 Plcfhdd: six stretches of notes' separators come first, then six for each
section, the third and fifth of which are the header of odd pages and that of the section's first page.
"""

import struct

from ingest.doc_file import WordFile, u16
from ingest.doc_sprms import changes
from ingest.errors import UnreadableSource

SECTIONS, HEADERS = 6, 11
"""The entries of the file's head that name the sections and the stretches of the headers."""

_ODD, _FIRST = 7, 10
_FIRST_APART = 0x300A
"""The change of a section that gives its first page a header of its own (sprmSTitlePage)."""
_SECTION = 12
_SEPX_AT = 2


def first_header(file: WordFile) -> tuple[int, int] | None:
    """The bounds in the whole text; null for a file without one, for damaged ones and for Word 6 and 95."""
    if not file.word_97:
        return None
    try:
        story = _FIRST if _first_page_apart(file) else _ODD
        part = file.part(HEADERS)
        if len(part) < 4 * (story + 2):
            return None
        start, end = struct.unpack_from("<2I", part, 4 * story)
    except UnreadableSource:  # the text is worth reading without it
        return None
    before = file.lengths.main + file.lengths.footnotes
    return (before + start, before + end) if start < end <= file.lengths.headers else None


def _first_page_apart(file: WordFile) -> bool:
    """Whether the first section says that its first page has a header of its own (2.8.27 PlcfSed, 2.9.244 Sepx)."""
    part = file.part(SECTIONS)
    count = (len(part) - 4) // (4 + _SECTION)
    if count < 1:
        return False
    (place,) = struct.unpack_from("<I", part, 4 * (count + 1) + _SEPX_AT)
    if place == 0xFFFFFFFF:
        return False
    size = u16(file.main, place)
    own = changes(file.main[place + 2 : place + 2 + size])
    return any(change.sprm == _FIRST_APART and change.number for change in own)
