"""The cells of a Word table as shapes: what stands in them with the words cut out.

Most cells of a long table differ in their words alone. What the elements of such a cell say is found out once for its
shape; the words of all cells are cut out together, from the XML as it is in the file. lxml parses that, too: it is well
formed, or nothing comes of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from ingest.docx_styles import W

HOLE = b"\0"
"""What stands in a shape where words were cut out; XML cannot hold it."""

_UTF_8 = re.compile(
    rb"""^(?:\xef\xbb\xbf)?(?:<\?xml (?:(?!encoding)[^?])*(?:encoding=["']utf-8["'][^?]*)?\?>)?\s*<\w""", re.IGNORECASE
)
"""How a part begins that is in UTF-8: it says so, or says nothing."""
_URI = W[1:-1].encode()
_TC, _TR_PR = W + "tc", W + "trPr"
_BLANK = rb"(?:\s|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2(?:\x80[\x80-\x8a\xa8\xa9\xaf]|\x81\x9f)|\xe3\x80\x80)"
"""What `str.isspace` takes for one, in UTF-8."""
_WORDS = re.compile(rb'<w:t(?: xml:space="preserve")?>(%b*+[^<][^<]*)</w:t>' % _BLANK)
_NUMBER = rb'="[0-9A-F]{1,8}"'
_IDS, _OTHERS = b"(?: w14:paraId# w14:textId#)", b"(?: w:rsidDel#)?(?: w:rsidRDefault#)?(?: w:rsidP#)?"
_HISTORY = (
    b" w(?<=<w:p w|<w:r w|w:tr w)(?:14:paraId# w14:textId#(?: w:rsidR#)?(?: w:rsidRPr#)?" + _OTHERS + b"|"
    b":rsidR#(?: w:rsidRPr#)?" + _OTHERS + _IDS + b"?|:rsidRPr#" + _OTHERS + _IDS + b"?)(?: w:rsidTr#)?"
)
_SAYING_NOTHING = (
    (b" w:rsid", re.compile(_HISTORY.replace(b"#", _NUMBER))),
    (b"<w:proofErr", re.compile(rb'<w:proofErr w:type="[A-Za-z]*"/>')),
    (b"<w:bookmark", re.compile(rb'<w:bookmark(?:Start|End) w:id="\d*"(?: w:name="[\w.]*")?/>')),
    (b"<w:lastRenderedPageBreak", re.compile(rb"<w:lastRenderedPageBreak/>")),
)
"""What Word writes of a text's history and spelling, by how it begins: it would make each cell a shape of its own.

Each is well formed as it stands, no attribute twice, so that XML is well formed with it if it is without.
"""
_REFERENCE = re.compile("&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_OTHER_ENTITY = re.compile(rb"&(?!#|amp;|lt;|gt;|quot;|apos;)")


@dataclass(frozen=True, slots=True)
class Cut:
    """A table cut up: `shapes` is what stands in each row, `kept` the numbers of those that lxml has parsed."""

    shapes: list[bytes]
    words: list[str]
    kept: Sequence[int]

    @property
    def lacks_rows(self) -> bool:
        return len(self.kept) < len(self.shapes)


def tables_in(xml: bytes) -> list[bytes] | None:
    """What stands before the first table, then the XML from each table to the next; null where that cannot be told.

    It can where «w» and nothing else stands for WordprocessingML. Comments, entities of its own or another encoding
    than UTF-8 would hide tables.
    """
    plain = _UTF_8.match(xml) and b'xmlns:w="%b"' % _URI in xml and xml.count(_URI) == xml.count(b"xmlns:w=") == 1
    if not plain or b"<!" in xml or xml.rfind(b"<?") > 3 or _OTHER_ENTITY.search(xml):
        return None
    return xml.split(b"<w:tbl>")


def tables_written_anew(body: Any) -> list[bytes] | None:
    """The same of a parsed file whose own XML hides its tables."""
    from lxml.etree import tostring

    return tables_in(tostring(body.getroottree(), encoding="utf-8"))


def cut(xml: bytes) -> Cut | None:
    """The table that some XML begins with; null where its rows cannot be counted off."""
    first, *parts = _WORDS.split(xml.partition(b"</w:tbl>")[0])
    whole = HOLE.join(chain((first,), parts[1::2]))
    for begins, pattern in _SAYING_NOTHING:
        if begins in whole:
            whole = pattern.sub(b"", whole)
    *shapes, rest = whole.split(b"</w:tr>")
    if rest.strip():
        return None  # some row is an empty element
    words = HOLE.join(parts[::2]).decode().split("\0") if parts else []
    if b"&" in xml:
        words = [_REFERENCE.sub(_character, each) if "&" in each else each for each in words]
    return Cut(shapes, words, range(len(shapes)))


def _character(reference: re.Match[str]) -> str:
    hexadecimal, decimal, name = reference.groups()
    return _NAMED[name] if name else chr(int(hexadecimal, 16) if hexadecimal else int(decimal))


def is_whole(shape: bytes) -> bool:
    """Whether a shape is that of one cell, after which its row goes on with the next cell or ends."""
    return shape.rstrip().endswith(b"</w:tc>") and shape.count(b"</w:tc>") == 1


def begins_cells(head: bytes, row: Any) -> bool:
    """Whether the cells of a row stand in the row itself, right after a head that has all the row's properties."""
    first = next(row.iter(_TC), None)
    if first is None or first.getparent() is not row or b"<w:tc" in head or HOLE in head:
        return False
    return next(first.itersiblings(_TR_PR), None) is None
