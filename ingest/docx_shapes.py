"""The cells of a Word table as shapes: what stands in them with the words cut out.

Most cells of a long table differ in their words alone. What the elements of such a cell say is found out once for its
shape; the words of all cells are cut out together, from the XML as it is in the file. lxml has parsed it before: it is
well formed.
"""

import re
from dataclasses import dataclass
from itertools import chain
from typing import Any

from ingest.docx_styles import W

HOLE = "\0"
"""What stands in a shape where words were cut out; XML cannot hold it."""

_UTF_8 = re.compile(
    r"""^\ufeff?(?:<\?xml (?:(?!encoding)[^?])*(?:encoding=["']utf-8["'][^?]*)?\?>)?\s*<\w""", re.IGNORECASE
)
"""How a part begins that is in UTF-8: it says so, or says nothing."""
_TR, _TR_PR, _TC = W + "tr", W + "trPr", W + "tc"
_WORDS = re.compile(r'<w:t(?: xml:space="preserve")?>(\s*+[^<\s][^<]*)</w:t>')
_SAYING_NOTHING = (
    (" w:rsid", re.compile(r' w:rsid\w*="[^"<\0]*"')),
    (" w14:paraId", re.compile(r' w14:paraId="[^"<\0]*"')),
    (" w14:textId", re.compile(r' w14:textId="[^"<\0]*"')),
    ("<w:proofErr", re.compile("<w:proofErr[^>]*/>")),
    ("<w:bookmark", re.compile("<w:bookmark(?:Start|End)[^>]*/>")),
    ("<w:lastRenderedPageBreak", re.compile("<w:lastRenderedPageBreak/>")),
)
"""What Word writes of a text's history and spelling, by how it begins: it would make each cell a shape of its own."""
_REFERENCE = re.compile("&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_OTHER_ENTITY = re.compile("&(?!#|amp;|lt;|gt;|quot;|apos;)")


@dataclass(frozen=True, slots=True)
class Cut:
    """A table cut up. `rows` are the elements, `shapes` what stands in each."""

    rows: list[Any]
    shapes: list[str]
    words: list[str]


def tables_of(xml: bytes, body: Any, count: int) -> list[str] | None:
    """The tables as `tables_in` has them, of the file's XML or else, a little later, of the same written anew."""
    from lxml.etree import tostring

    return tables_in(xml, count) or tables_in(tostring(body.getroottree(), encoding="utf-8"), count)


def tables_in(xml: bytes, count: int) -> list[str] | None:
    """The XML of each of so many tables, up to the end of the first in it; null where the XML does not show them.

    It does where «w» and nothing else stands for WordprocessingML. Comments, entities of its own or another encoding
    than UTF-8 would hide them.
    """
    try:
        text = xml.decode()
    except UnicodeDecodeError:
        return None
    plain = _UTF_8.match(text) and f'xmlns:w="{W[1:-1]}"' in text and text.count(W[1:-1]) == text.count("xmlns:w=") == 1
    if not plain or "<!" in text or text.rfind("<?") > 1 or _OTHER_ENTITY.search(text):
        return None
    _, *tables = text.split("<w:tbl>")
    return tables if len(tables) == count else None


def cut(table: Any, xml: str) -> Cut | None:
    """The rows of a w:tbl that holds no other; null where not all of them stand in the table itself."""
    rows = table.findall(_TR)
    if sum(1 for _ in table.iter(_TR)) != len(rows):
        return None
    first, *parts = _WORDS.split(xml.partition("</w:tbl>")[0])
    words = parts[::2]
    whole = HOLE.join(chain((first,), parts[1::2]))
    for begins, pattern in _SAYING_NOTHING:
        if begins in whole:
            whole = pattern.sub("", whole)
    *shapes, rest = whole.split("</w:tr>")
    if len(shapes) != len(rows) or rest.strip():
        return None  # some row is an empty element
    if "&" in xml:
        words = [_REFERENCE.sub(_character, each) if "&" in each else each for each in words]
    return Cut(rows, shapes, words)


def _character(reference: re.Match[str]) -> str:
    hexadecimal, decimal, name = reference.groups()
    return _NAMED[name] if name else chr(int(hexadecimal, 16) if hexadecimal else int(decimal))


def is_whole(shape: str) -> bool:
    """Whether a shape is that of one cell, after which its row goes on with the next cell or ends."""
    return shape.rstrip().endswith("</w:tc>") and shape.count("</w:tc>") == 1


def begins_cells(head: str, row: Any) -> bool:
    """Whether the cells of a row stand in the row itself, right after a head that has all the row's properties."""
    first = next(row.iter(_TC), None)
    if first is None or first.getparent() is not row or "<w:tc" in head or HOLE in head:
        return False
    return next(first.itersiblings(_TR_PR), None) is None
