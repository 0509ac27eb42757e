"""Word files (DOCX): paragraphs and tables in the order of the text, with the labels Word writes itself.

A Word file has no pages of its own: it becomes one page without a number, its blocks without boxes.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from ingest.document import Block, Page, Source
from ingest.docx_numbering import Numbering
from ingest.docx_styles import Style, Styles, W, is_centred, numbered, switch
from ingest.docx_tables import Content, Grid, as_table, by_columns, is_layout, is_ruled, read_grid, within
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.paragraphs import separator, starts_item
from ingest.read import OcrMode, Reading
from ingest.text import normalise

MAX_UNPACKED = 200 * 2**20
"""The most that a Word file may unpack to, in bytes; a decision with its lists unpacks to a few million."""

_OLE = b"\xd0\xcf\x11\xe0"
_ZIP_ENCRYPTED = 0x1
_STRICT = b"purl.oclc.org/ooxml"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_P, _R, _TBL, _T, _BR = W + "p", W + "r", W + "tbl", W + "t", W + "br"
_BLOCKS_INSIDE = {W + tag for tag in ("sdt", "sdtContent", "ins", "customXml", "moveTo")}
_RUNS_INSIDE = _BLOCKS_INSIDE | {W + tag for tag in ("hyperlink", "smartTag", "fldSimple", "bdo", "dir")}
_SIGNS = {W + "tab": " ", W + "cr": "\n", W + "noBreakHyphen": "-", W + "ptab": " "}
_DRAWN = {W + "drawing", W + "pict", W + "object"}


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of a Word file as one page; raises a SourceError for a file Word could not open either."""
    body, styles, numbering = _open(data)
    content = _Reader(Styles(styles), Numbering(numbering)).read(body)
    return (Page(None, tuple(content)),), ()


def _open(data: bytes) -> tuple[Any, Any, Any]:
    """The body, the styles and the lists of a Word file as parsed XML; entities are not expanded."""
    from lxml.etree import LxmlError

    if data.startswith(_OLE):
        raise EncryptedSource()
    try:
        _check(data)
        return _parts(data)
    except SourceError:
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, LxmlError) as error:
        raise UnreadableSource(str(error)) from error
    except Exception as error:  # the package reader has no exception of its own for broken packages
        raise UnreadableSource(f"{type(error).__name__}: {error}") from error


def _check(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        if any(member.flag_bits & _ZIP_ENCRYPTED for member in members):
            raise EncryptedSource()
        if sum(member.file_size for member in members) > MAX_UNPACKED:
            raise OversizedSource(f"> {MAX_UNPACKED // 2**20} MB")
        if "word/document.xml" in archive.namelist():
            with archive.open("word/document.xml") as part:
                if _STRICT in part.read(4096):
                    raise UnsupportedSource("Strict Open XML")


def _parts(data: bytes) -> tuple[Any, Any, Any]:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.parser import parse_xml
    from docx.package import Package

    main = Package.open(io.BytesIO(data)).main_document_part

    def xml(part: Any) -> Any:
        element = getattr(part, "element", None)
        return parse_xml(part.blob) if element is None else element

    def related(kind: str) -> Any:
        parts = [r.target_part for r in main.rels.values() if not r.is_external and r.reltype == kind]
        return xml(parts[0]) if parts else None

    body = xml(main).find(W + "body")
    if body is None:
        raise UnreadableSource("w:body")
    return body, related(RELATIONSHIP_TYPE.STYLES), related(RELATIONSHIP_TYPE.NUMBERING)


class _Reader:
    """Walks a Word file once, in the order of the text, because lists count as they go."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._edges: set[int] = set()

    def read(self, body: Any) -> Content:
        tables = list(within(body, _TBL))
        self._edges = {id(table) for table in (*tables[:1], *tables[-1:])}
        content = self._content(body)
        del tables  # lxml hands out an element anew once nothing holds it: the ids above need it alive
        return content

    def _content(self, parent: Any, in_cell: bool = False) -> Content:
        content: Content = []
        for child in parent:
            if child.tag == _P:
                content += self._paragraph(child, in_cell)
            elif child.tag == _TBL:
                content += self._table(child)
            elif child.tag in _BLOCKS_INSIDE:
                content += self._content(child, in_cell)
        return content

    def _table(self, table: Any) -> Content:
        grid: Grid = read_grid(table, lambda tc: self._content(tc, True))
        if is_layout(grid, is_ruled(table, self._styles), id(table) in self._edges):
            return by_columns(grid)
        return [as_table(grid)]

    def _paragraph(self, paragraph: Any, in_cell: bool) -> Content:
        """A paragraph as a block, then what stands in its text boxes.

        Lines broken by hand become blocks of their own in cells and centred text, and where they open a list
        item; elsewhere they are one running text. Rules drawn with underscores are no text.
        """
        properties = paragraph.find(W + "pPr")
        style = self._style(properties)
        label = self._label(properties, style)
        text, bold, boxes = _text_of(paragraph, bool(style.bold))
        centred = bool(style.centred)
        lines = [line for line in map(normalise, text.split("\n")) if line.strip("_ ")]
        if label:
            lines[:1] = [normalise(f"{label} {lines[0] if lines else ''}")]
        if len(lines) > 1:
            lines = list(_running(lines, apart=in_cell or centred))
        content: Content = [Block(line, bold=bold, centred=centred) for line in lines]
        for box in boxes:
            content += self._content(box)
        return content

    def _style(self, properties: Any) -> Style:
        """The paragraph's style, with what the paragraph itself says about its place on the line."""
        if properties is None:
            return self._styles.of(None)
        name = properties.find(W + "pStyle")
        style = self._styles.of(None if name is None else name.get(W + "val"))
        centred = is_centred(properties.find(W + "jc"))
        if centred is None or centred == style.centred:
            return style
        return Style(style.bold, centred, style.num_id, style.level)

    def _label(self, properties: Any, style: Style) -> str:
        num_id, level = numbered(None if properties is None else properties.find(W + "numPr"))
        num_id = num_id or style.num_id
        if num_id is None:
            return ""
        return self._numbering.label(num_id, (level if level is not None else style.level) or 0)


def _running(lines: list[str], apart: bool) -> Iterator[str]:
    """Lines broken by hand, joined unless they stand apart or open a list item.

    «… ngày 5/3/2024⏎của Chủ tịch UBND tỉnh» goes on even where lines stand apart.
    """
    text = lines[0]
    for line in lines[1:]:
        if starts_item(line) or (apart and not line[0].islower()):
            yield text
            text = line
        else:
            text += separator(text, line) + line
    yield text


def _text_of(paragraph: Any, bold_style: bool) -> tuple[str, bool, list[Any]]:
    """The text with «\\n» for breaks, whether all of it is bold, and the text boxes anchored in it."""
    parts: list[str] = []
    boxes: list[Any] = []
    bold = True
    for run in _runs(paragraph):
        properties = run.find(W + "rPr")
        if properties is not None and switch(properties.find(W + "vanish")):
            continue
        text = "".join(_run_text(run, boxes))
        if properties is not None and switch(properties.find(W + "caps")):
            text = text.upper()
        if bold and text and not text.isspace():
            own = None if properties is None else switch(properties.find(W + "b"))
            bold = bold_style if own is None else own
        parts.append(text)
    whole = "".join(parts)
    return whole, bold and bool(whole) and not whole.isspace(), boxes


def _runs(parent: Any) -> Iterator[Any]:
    """The runs of a paragraph in order: insertions count, deletions do not."""
    for child in parent:
        if child.tag == _R:
            yield child
        elif child.tag in _RUNS_INSIDE:
            yield from _runs(child)


def _run_text(run: Any, boxes: list[Any]) -> Iterator[str]:
    for child in run:
        tag = child.tag
        if tag == _T:
            yield (child.text or "").replace("\n", " ")
        elif tag == _BR:
            yield "\n"
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag in _DRAWN:
            boxes.extend(_text_boxes(child))
        elif tag == _MC + "AlternateContent":
            choice = child.find(_MC + "Choice")
            yield from _run_text(child.find(_MC + "Fallback") if choice is None else choice, boxes)


def _text_boxes(parent: Any) -> Iterator[Any]:
    """The outermost text boxes inside a drawing, each once: the fallback repeats the first choice."""
    for child in parent:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag != _MC + "Fallback":
            yield from _text_boxes(child)
