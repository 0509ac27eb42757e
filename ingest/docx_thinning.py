"""Long Word tables without the rows that would tell the parser of XML nothing new.

Parsing took a third of the time of a long table, though its rows are alike but for their words. Here a row is left out
where one of the same shape stands above it: it is well formed if that one is, and says the same but for its words. What
remains is parsed; `ingest.docx_rows` goes by the shapes and the words of all rows.
"""

import re
from dataclasses import dataclass

from ingest.docx_shapes import Cut, cut, tables_in
from ingest.docx_tables import MOST_ROWS_OF_LAYOUT

_FEWEST = 200
"""Rows of a table that is worth the trouble."""
_CELLS_KEPT = 100
"""Cells that stay at the beginning of a table: they tell whether it has rules (`ingest.docx_tables.is_ruled`).

So do rows enough to tell that it is long."""
_LONGEST = 100_000
"""Bytes of a row that may be left out: the parser refuses text without an end."""
_NOT_XML = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|]]>")
"""What must not stand in text (XML 1.0, 2.2 and 2.4)."""
_READ_ONE_BY_ONE = re.compile(rb"</?(?:w:(?:br|tab/|drawing|pict|object|ins|moveTo|sdt|vanish|caps|ruby)|mc:)")
"""Signs of a row that is read element by element, which then must be there."""


@dataclass(frozen=True, slots=True)
class Thinned:
    """The XML to be parsed and, for each table, the XML up to the next one or what it was cut into.

    `tables` is null where they cannot be told; `left_out` is whether the XML lacks any rows.
    """

    xml: bytes
    tables: list[bytes | Cut] | None = None
    left_out: bool = False


def thinned(xml: bytes) -> Thinned:
    """The part of a Word file that holds its text, thinned where that can be done."""
    found = tables_in(xml)
    if found is None or b"&#" in xml or (b" w14:" in xml and b"xmlns:w14=" not in found[0]):
        return untouched(xml)
    first, *tables = found
    known: list[bytes | Cut] = [*tables]
    for number, table in enumerate(tables):
        inside, end, _ = table.partition(b"</w:tbl>")
        if end and inside.count(b"</w:tr>") >= _FEWEST and b"<w:del" not in inside:
            tables[number], known[number] = _without_rows(inside, table)
    left_out = any(isinstance(each, Cut) and each.lacks_rows for each in known)
    return Thinned(b"<w:tbl>".join([first, *tables]) if left_out else xml, known, left_out)


def untouched(xml: bytes) -> Thinned:
    """The same as it is."""
    found = tables_in(xml)
    return Thinned(xml, None if found is None else [*found[1:]])


def _without_rows(inside: bytes, table: bytes) -> tuple[bytes, bytes | Cut]:
    """A table without the rows that can be left out, and cut up; `inside` is its XML up to its end."""
    try:
        found = cut(table)
    except UnicodeDecodeError:  # the parser will say where
        return table, table
    if found is None:
        return table, table
    if _NOT_XML.search("\0".join(found.words)):
        return table, found
    rows = inside.split(b"</w:tr>")
    kept, seen, cells = list[int](), set[bytes](), 0
    for number, (row, shape) in enumerate(zip(rows, found.shapes, strict=False)):
        enough = cells >= _CELLS_KEPT and len(kept) > MOST_ROWS_OF_LAYOUT  # for `is_ruled`, `is_long`
        if shape in seen and enough and len(row) <= _LONGEST:
            continue
        kept.append(number)
        cells += shape.count(b"<w:tc>")
        if not _READ_ONE_BY_ONE.search(shape):
            seen.add(shape)
    left = b"</w:tr>".join([*(rows[number] for number in kept), rows[-1]])
    return left + table[len(inside) :], Cut(found.shapes, found.words, kept)
