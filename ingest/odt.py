"""OpenDocument text (ODT): paragraphs, lists and tables in the order of the text (OpenDocument 1.3, part 3).

An ODT file has no pages of its own: it becomes one page without a number, its blocks without boxes; notes come last.
"""

import io
import zipfile
from typing import Any

from ingest.document import Page, Source
from ingest.docx_pictures import of_open_document
from ingest.docx_styles import whole
from ingest.docx_tables import Content, as_table, by_columns, is_layout
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource
from ingest.flow import Flow, Piece, in_context
from ingest.limits import MAX_ODT_PART
from ingest.odt_header import first_header
from ingest.odt_styles import DRAW, OFFICE, TABLE, TEXT, Level, Look, Styles, label, levels_of
from ingest.odt_tables import is_ruled, read_grid
from ingest.page_header import with_header
from ingest.page_pictures import with_pictures
from ingest.read import OcrMode, Reading
from ingest.tab_rows import lists_of_tabs

_ZIP_ENCRYPTED = 0x1
_PASSED_OVER = frozenset(
    TEXT + name for name in ("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "hidden-text")
) | {OFFICE + "forms", OFFICE + "annotation", OFFICE + "annotation-end", TEXT + "note-citation"}
_SIGNS = {TEXT + "tab": "\t", TEXT + "line-break": "\n"}
_PARAGRAPHS = frozenset({TEXT + "p", TEXT + "h"})
_MAX_SPACES = 200


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of an ODT file as one page; raises a SourceError for a file an office program could not open either."""
    roots = _open(data)
    text = roots[0].find(f"{OFFICE}body/{OFFICE}text")
    if text is None:
        raise UnreadableSource("ODT: tệp không có phần văn bản (no text part)")
    styles = Styles(roots)
    try:
        content, notices = in_context(lambda f: with_header(_above(roots, text, f), _Reader(styles, f).read(text)))
    except RecursionError as error:
        raise UnreadableSource("ODT: các phần lồng nhau quá sâu (parts nested too deep)") from error
    return with_pictures(((Page(None, tuple(content)),), notices), of_open_document(data), ocr)


def _above(roots: list[Any], text: Any, flow: Flow) -> Content:
    """What the top margin of the first page says; its styles go before those of the text, which may share names."""
    header = first_header(text, roots)
    return [] if header is None else _Reader(Styles(reversed(roots)), flow).read(header)


def _open(data: bytes) -> list[Any]:
    """content.xml and, where there is one, styles.xml, parsed; a flat file is both at once."""
    from lxml.etree import LxmlError

    try:
        if not data.startswith(b"PK"):
            return [_parsed(data)]
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "encrypted-package" in names or b"encryption-data" in _member(archive, "META-INF/manifest.xml", names):
                raise EncryptedSource()
            content = _parsed(_member(archive, "content.xml", names))
            styles = _member(archive, "styles.xml", names)
            return [content, _parsed(styles)] if styles else [content]
    except SourceError:
        raise
    except LxmlError as error:
        raise UnreadableSource(str(error)) from error
    except Exception as error:  # zipfile raises many kinds of errors for broken archives
        raise UnreadableSource(f"{type(error).__name__}: {error}") from error


def _member(archive: zipfile.ZipFile, name: str, names: set[str]) -> bytes:
    """A file of the archive; empty where there is none."""
    if name not in names:
        return b""
    info = archive.getinfo(name)
    if info.flag_bits & _ZIP_ENCRYPTED:
        raise EncryptedSource()
    if info.file_size > MAX_ODT_PART:
        raise OversizedSource(f"> {MAX_ODT_PART // 2**20} MB")
    return archive.read(name)


def _parsed(data: bytes) -> Any:
    """XML without anything from outside, its entities not expanded; at most 256 deep."""
    from lxml.etree import XMLParser, fromstring

    parser = XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True)
    return fromstring(data, parser)


class _Reader:
    """Walks a text once, in its order, because lists count as they go."""

    def __init__(self, styles: Styles, flow: Flow) -> None:
        self._flow = flow
        self._styles = styles
        self._outline = levels_of(styles.outline)
        self._headings: dict[int, int] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._notes: list[Any] = []
        self._edges: set[int] = set()
        self._label = ""

    def read(self, text: Any) -> Content:
        tables = [
            table for table in text.iter(TABLE + "table") if next(table.iterancestors(TABLE + "table"), None) is None
        ]
        self._edges = {id(table) for table in (*tables[:1], *tables[-1:])}
        content = lists_of_tabs(self._content(text, False))
        for note in self._notes:  # a note in a note joins them
            content += self._content(note, False)
        del tables  # lxml hands out an element anew once nothing holds it: the ids above need it alive
        return content

    def _content(self, parent: Any, in_cell: bool) -> Content:
        content: Content = []
        for child in parent:
            content += self._item(child, in_cell)
        return content

    def _item(self, element: Any, in_cell: bool) -> Content:
        tag = element.tag
        if tag in _PARAGRAPHS:
            return self._paragraph(element, in_cell)
        if tag == TABLE + "table":
            return self._table(element)
        if tag == TEXT + "list":
            return self._list(element, in_cell, 1, None)
        if not isinstance(tag, str) or tag in _PASSED_OVER or element.get(TEXT + "display") == "none":
            return []
        if tag.startswith((DRAW, TEXT, OFFICE)):
            return self._content(element, in_cell)
        return []

    def _table(self, table: Any) -> Content:
        grid = [row for row in read_grid(table, lambda cell: self._content(cell, True)) if row]
        if not any(cell.content for row in grid for cell in row):
            return []
        if is_layout(grid, is_ruled(table, self._styles), id(table) in self._edges):
            return by_columns(grid)
        return [as_table(grid)]

    def _list(self, element: Any, in_cell: bool, level: int, style: str | None) -> Content:
        """The items of a list with their labels; a list inside one without a style of its own has that one's."""
        style = element.get(TEXT + "style-name") or style
        levels = self._styles.levels(style)
        counts = self._counts.setdefault(style or "", {})
        goes_on = element.get(TEXT + "continue-numbering") == "true" or element.get(TEXT + "continue-list")
        if not goes_on or level not in counts:
            counts.pop(level, None)
        content: Content = []
        for item in element:
            if item.tag == TEXT + "list-item":
                _count(counts, level, levels, item.get(TEXT + "start-value"))
                self._label = label(levels, level, counts)
            elif item.tag != TEXT + "list-header":
                continue
            for child in item:
                inner = child.tag == TEXT + "list"
                content += self._list(child, in_cell, level + 1, style) if inner else self._item(child, in_cell)
            self._label = ""
        return content

    def _heading_label(self, element: Any) -> str:
        level = whole(element.get(TEXT + "outline-level"), 0)
        own = self._outline.get(level)
        if own is None or own.format == "none":
            return ""
        _count(self._headings, level, self._outline, element.get(TEXT + "start-value"))
        return label(self._outline, level, self._headings)

    def _paragraph(self, element: Any, in_cell: bool) -> Content:
        """A paragraph as blocks, then what stands in the text boxes anchored in it."""
        look = self._styles.look("paragraph", element.get(TEXT + "style-name"))
        own_label, self._label = self._label, ""
        if element.tag == TEXT + "h" and not own_label:
            own_label = self._heading_label(element)
        if look.hidden:
            return []
        pieces: list[Piece] = []
        boxes: list[Any] = []
        self._inline(element, look, pieces, boxes)
        content: Content = [*self._flow.blocks(pieces, bool(look.centred), in_cell, own_label)]
        for box in boxes:
            content += self._content(box, False)
        return content

    def _inline(self, element: Any, look: Look, pieces: list[Piece], boxes: list[Any]) -> None:
        """The words of a paragraph in order; notes are kept for the end, text boxes for after the paragraph."""
        _add(pieces, element.text, look)
        for child in element:
            tag = child.tag
            if tag == TEXT + "note":
                self._notes += child.iterchildren(TEXT + "note-body")
            elif tag == TEXT + "s":
                _add(pieces, " " * min(whole(child.get(TEXT + "c"), 1), _MAX_SPACES), look)
            elif tag in _SIGNS:
                _add(pieces, _SIGNS[tag], look, raw=True)
            elif isinstance(tag, str) and tag.startswith(DRAW):
                boxes.append(child)
            elif isinstance(tag, str) and tag not in _PASSED_OVER and tag not in _PARAGRAPHS:
                self._inline(child, self._look_in(child, look), pieces, boxes)
            _add(pieces, child.tail, look)

    def _look_in(self, element: Any, look: Look) -> Look:
        name = element.get(TEXT + "style-name") if element.tag in (TEXT + "span", TEXT + "a") else None
        return self._styles.look("text", name).over(look) if name else look


def _add(pieces: list[Piece], text: str | None, look: Look, raw: bool = False) -> None:
    """Add words to a paragraph unless they are hidden; line ends of the file are spaces."""
    if text and not look.hidden:
        text = text if raw else text.replace("\n", " ")
        pieces.append(Piece(text.upper() if look.capitals else text, look.font or "", bool(look.bold)))


def _count(counts: dict[int, int], level: int, levels: dict[int, Level], start: str | None) -> None:
    """One on at a level, and every deeper level begins anew."""
    first = levels[level].start if level in levels else 1
    own = whole(start, first)
    counts[level] = counts[level] + 1 if level in counts and start is None else own
    for deeper in [each for each in counts if each > level]:
        del counts[deeper]
