"""Web pages and what Word and portals save as HTML: the text with its headings and tables, without what surrounds it.

An HTML file has no pages of its own: it becomes one page without a number, its blocks without boxes. Nothing is
fetched and no script is run.
"""

import codecs
import re
from dataclasses import replace

from ingest import plain
from ingest.document import Block, Page, Source
from ingest.docx_numbering import FORMATS
from ingest.docx_tables import Content
from ingest.encodings import decode
from ingest.flow import Flow, Piece, in_context
from ingest.html_css_tables import list_in
from ingest.html_furniture import without_furniture
from ingest.html_pictures import of_page, shown
from ingest.html_tables import edge_tables, grid_of, parts_of, placed
from ingest.html_tokens import tokens
from ingest.html_tree import Leaf, Node, grow, leaves
from ingest.line_ends import starts_item
from ingest.read import OcrMode, Reading
from ingest.tab_rows import lists_of_tabs

_CHARSET = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([-\w:]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([-\w:]+)""",
    re.IGNORECASE,
)
_SINGLE_BYTE = frozenset({"cp1252", "iso8859-1", "iso8859-15", "ascii", "latin-1", "iso8859_1"})
_CODECS = ("utf-8", "cp", "iso8859", "koi8", "mac", "gb", "big5", "shift", "euc")  # not UTF-16: it hides the statement
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 8192
_LIST_STYLES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_LONG_CELL = 600  # characters; a longer cell holds running text, whose broken lines go on


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of a web page as one page, scans in it as more; never fails: what is no markup is text."""
    return shown(read_html(source, data), data, of_page(data), ocr)


def read_html(source: Source, data: bytes, charset: str | None = None) -> Reading:
    """As `read`, for bytes whose charset a mail or an archive states; the page's own statement is asked next."""
    root = without_furniture(grow(tokens(decode_html(data, charset))))
    content, notices = in_context(lambda flow: lists_of_tabs(_Reader(root, flow).content(root, False)), ends=True)
    return (Page(None, tuple(content)),), notices


def decode_html(data: bytes, charset: str | None = None) -> str:
    """The text of a page: by its byte order mark, the charset stated, else by its bytes.

    Windows-1252 where Latin-1 is stated, as browsers have it; a stated UTF-8 that the bytes are not is passed over.
    """
    stated = charset or _stated(data)
    if data.startswith(_BOMS) or stated is None:
        return decode(data)
    try:
        codec = codecs.lookup(stated)
        if codec.name in _SINGLE_BYTE or not codec.name.startswith(_CODECS):
            return decode(data)
        text = data.decode(codec.name, "replace")
    except (LookupError, UnicodeError, ValueError):
        return decode(data)
    return decode(data) if text.count("\ufffd") * 50 > len(text) else text


def _stated(data: bytes) -> str | None:
    match = _CHARSET.search(data[:_LOOKED_AT])
    return (match[1] or match[2]).decode("ascii") if match else None


class _Reader:
    """Walks the tree of a page once, in the order of the text."""

    def __init__(self, root: Node, flow: Flow) -> None:
        self._flow = flow
        self._edges = {id(table) for table in edge_tables(root)}

    def content(self, node: Node, in_cell: bool) -> Content:
        """The blocks and tables under a block."""
        content: Content = []
        line: list[Leaf] = []
        for child in (*node.children, None):
            if isinstance(child, Leaf):
                line.append(child)
                continue
            if line:
                content += self._paragraphs(line, node, in_cell)
                line = []
            if child is not None:
                content += self._block(child, in_cell)
        return content

    def _block(self, node: Node, in_cell: bool) -> Content:
        if node.name == "table":
            return self._table(node)
        if node.name in ("ol", "ul", "menu", "dir"):
            return self._list(node, in_cell)
        shown = list_in(node)
        return self.content(node, in_cell) if shown is None else self._table(shown)

    def _paragraphs(self, line: list[Leaf], node: Node, in_cell: bool) -> Content:
        """Words in a row as paragraphs: an empty line between two parts them; preformatted text is read as plain."""
        if all(leaf.style.preformatted for leaf in line) and any("\n" in leaf.text.strip() for leaf in line):
            return plain.content("".join(leaf.text for leaf in line), self._flow)
        content: Content = []
        group: list[Leaf] = []
        for leaf in (*line, None):
            if leaf is None or (leaf.text == "\n" and _ends_empty(group)):
                if not any(each.text.strip() for each in group):
                    group = []
                    continue
                pieces = [Piece(each.text, each.style.font, each.style.bold) for each in group]
                centred = all(each.style.centred for each in group if each.text.strip())
                content += self._flow.blocks(pieces, centred, in_cell)
                group = []
            else:
                group.append(leaf)
        return content

    def _table(self, table: Node) -> Content:
        parts = parts_of(table)
        around = self.content(Node("div", {}, table.style, None, list(parts.stray)), False)
        grid = grid_of(parts.rows, lambda cell: self.content(cell, not _is_long(cell)))
        return around + placed(table, grid, id(table) in self._edges)

    def _list(self, node: Node, in_cell: bool) -> Content:
        """The items of a list with the numbers or bullets that a browser draws before them."""
        content: Content = []
        count = _whole(node.attributes.get("start", ""), 1)
        shape = FORMATS[_LIST_STYLES.get(node.attributes.get("type", "1"), "decimal")]
        for child in node.children:
            if isinstance(child, Leaf) or child.name != "li":
                content += self.content(Node("div", {}, node.style, None, [child]), in_cell)
                continue
            count = _whole(child.attributes.get("value", ""), count)
            label = f"{shape(count)}." if node.name == "ol" and count > 0 else "•"
            content += _labelled(self.content(child, in_cell), label)
            count += 1
        return content


def _labelled(content: Content, label: str) -> Content:
    """A list item with its label, unless the words carry one of their own."""
    first = content[0] if content else None
    if isinstance(first, Block) and not starts_item(first.text):
        original = first.original and f"{label} {first.original}"
        return [replace(first, text=f"{label} {first.text}", original=original), *content[1:]]
    return content


def _whole(text: str, default: int) -> int:
    text = text.strip()[:6]
    return int(text) if text.isascii() and text.isdigit() else default


def _ends_empty(group: list[Leaf]) -> bool:
    """Whether the line written so far is empty: a line break after it leaves a line free."""
    for leaf in reversed(group):
        if leaf.text == "\n":
            return True
        if leaf.text.strip():
            return False
    return True


def _is_long(cell: Node) -> bool:
    letters = 0
    for leaf in leaves(cell):
        letters += len(leaf.text)
        if letters >= _LONG_CELL:
            return True
    return False
