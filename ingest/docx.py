"""Word files (DOCX): paragraphs and tables in the order of the text, with the labels Word writes itself.

A Word file has no pages of its own: it becomes one page without a number, its blocks without boxes.
"""

import io
import zipfile
from dataclasses import replace
from typing import Any

from ingest.broken_lines import grouped, joined
from ingest.document import Block, Page, Source
from ingest.docx_lines import Lines, labelled
from ingest.docx_numbering import Numbering
from ingest.docx_runs import BLOCKS_INSIDE, say
from ingest.docx_styles import Style, Styles, W, is_centred, numbered
from ingest.docx_tables import Content, Grid, as_table, by_columns, is_layout, is_ruled, read_grid, within
from ingest.encodings import convert_all, notices
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.limits import MAX_DOCX_UNPACKED
from ingest.read import OcrMode, Reading

_OLE = b"\xd0\xcf\x11\xe0"
_ZIP_ENCRYPTED = 0x1
_STRICT = b"purl.oclc.org/ooxml"
_P, _TBL = W + "p", W + "tbl"


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of a Word file as one page; raises a SourceError for a file Word could not open either."""
    body, styles, numbering, theme = _open(data)
    known = Styles(styles, theme, body)
    lines = Lines(gather=known.has_old_fonts)
    content = _Reader(known, Numbering(numbering), lines).read(body)
    if lines.old:
        lines = Lines(gather=True)
        _Reader(known, Numbering(numbering), lines).read(body)
    converted = convert_all(lines.gathered)
    if any(line.encoding for line in converted):
        content = _Reader(known, Numbering(numbering), Lines(given=converted)).read(body)
    return (Page(None, tuple(content)),), notices(converted, None)


def _open(data: bytes) -> tuple[Any, Any, Any, Any]:
    """The body, the styles, the lists and the theme of a Word file as parsed XML; entities are not expanded."""
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
        if sum(member.file_size for member in members) > MAX_DOCX_UNPACKED:
            raise OversizedSource(f"> {MAX_DOCX_UNPACKED // 2**20} MB")
        if "word/document.xml" in archive.namelist():
            with archive.open("word/document.xml") as part:
                if _STRICT in part.read(4096):
                    raise UnsupportedSource("Strict Open XML")


def _parts(data: bytes) -> tuple[Any, Any, Any, Any]:
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
    kinds = (RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.THEME)
    styles, numbering, theme = map(related, kinds)
    return body, styles, numbering, theme


class _Reader:
    """Walks a Word file once, in the order of the text, because lists count as they go."""

    def __init__(self, styles: Styles, numbering: Numbering, lines: Lines) -> None:
        self._styles = styles
        self._lines = lines
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
            elif child.tag in BLOCKS_INSIDE:
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
        text, bold, boxes, runs = say(paragraph, style, self._styles)
        centred = bool(style.centred)
        lines = [line for line in self._lines.of(text, runs) if line.text.strip("_ ")]
        if label:
            lines = labelled(label, lines)
        made = (joined(group) for group in grouped(lines, apart=in_cell or centred))
        content: Content = [Block(text, bold=bold, centred=centred, original=original) for text, original in made]
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
        return replace(style, centred=centred)

    def _label(self, properties: Any, style: Style) -> str:
        num_id, level = numbered(None if properties is None else properties.find(W + "numPr"))
        num_id = num_id or style.num_id
        if num_id is None:
            return ""
        return self._numbering.label(num_id, (level if level is not None else style.level) or 0)
