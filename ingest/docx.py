"""Word files (DOCX): paragraphs and tables in the order of the text, with the labels Word writes itself.

A Word file has no pages of its own: it becomes one page without a number, its blocks without boxes.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ingest.broken_lines import grouped, joined
from ingest.cell_lines import lists_of_cells
from ingest.document import Block, Page, Source, Table
from ingest.docx_lines import Lines, labelled
from ingest.docx_numbering import Numbering
from ingest.docx_package import Parts, open_parts
from ingest.docx_pictures import of_word
from ingest.docx_rows import Rows, RowsMissing
from ingest.docx_runs import BLOCKS_INSIDE, say
from ingest.docx_shapes import Cut, cut, tables_written_anew
from ingest.docx_styles import Style, Styles, W, is_centred, numbered
from ingest.docx_tables import (
    Content,
    Grid,
    as_table,
    by_columns,
    is_layout,
    is_long,
    is_ruled,
    read_grid,
    within,
)
from ingest.encodings import convert_all, notices
from ingest.garbage import uncollected
from ingest.page_header import with_header
from ingest.page_pictures import with_pictures
from ingest.read import OcrMode, Reading
from ingest.tab_rows import Tabs, lines_for_tabs, lists_of_tabs, without_tabs
from ingest.wide_gaps import in_runs

_P, _TBL = W + "p", W + "tbl"


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of a Word file as one page, scans pasted into it as more.

    Raises a SourceError for a file Word could not open either.
    """
    with uncollected():
        reading = _read(data)
    return with_pictures(reading, of_word(data), ocr)


def _read(data: bytes) -> Reading:
    try:
        return _reading(open_parts(data, whole=False))
    except RowsMissing:
        return _reading(open_parts(data, whole=True))


def _reading(parts: Parts) -> Reading:
    known = Styles(parts.styles, parts.theme, parts.body)

    def walk(lines: Lines) -> Content:
        return _Reader(known, Numbering(parts.numbering), lines).read(parts)

    lines = Lines(gather=known.has_old_fonts)
    content = walk(lines)
    if lines.old:
        lines = Lines(gather=True)
        walk(lines)
    converted = convert_all(lines.gathered)
    if any(line.encoding for line in converted):
        content = walk(Lines(given=converted))
    return (Page(None, tuple(content)),), notices(converted, None)


class _Reader:
    """Walks a Word file once, in the order of the text, because lists count as they go."""

    def __init__(self, styles: Styles, numbering: Numbering, lines: Lines) -> None:
        self._styles = styles
        self._lines = lines
        self._numbering = numbering
        self._edges: set[int] = set()
        self._holding: set[int] = set()
        self._tables: dict[int, bytes | Cut] = {}
        self._tabs = Tabs()
        self._quick = not lines.by_fonts and styles.of(None).num_id is None
        self._rows = Rows(styles, lines, lambda tc: self._content(tc, True), self._label)

    def read(self, parts: Parts) -> Content:
        body = parts.body
        tables, above = list(within(body, _TBL)), self._above(parts.header)
        self._edges = {id(table) for table in (*tables[:1], *tables[-1:])}
        every = list(body.iter(_TBL))
        if self._quick and every:
            self._tables = dict(zip(map(id, every), _told(parts, len(every)), strict=False))
        elif parts.text.left_out:
            raise RowsMissing
        nested = [table for table in every if table.getparent() is not body]
        outer = [each for each in (next(table.iterancestors(_TBL), None) for table in nested) if each is not None]
        self._holding = {id(table) for table in outer}
        content = with_header(above, lists_of_cells(lists_of_tabs(self._content(body))))
        del self._rows  # it holds this walk, which is over: together they would keep the whole tree
        del every, outer  # lxml hands out an element anew once nothing holds it: the ids above need it alive
        return content

    def _above(self, header: Any) -> Content:
        """What the top margin of the first page says."""
        if header is None:
            return []
        tables = list(within(header, _TBL))
        self._edges = set(map(id, tables))
        return lists_of_tabs(self._content(header))

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
        ruled = is_ruled(table, self._styles)
        told = self._tables.get(id(table))
        if told is not None and id(table) not in self._holding and (ruled or is_long(table)):
            parted = told if isinstance(told, Cut) else cut(told)
            rows = None if parted is None else self._rows.read(table, parted)
            if rows is not None:
                return [Table(rows)]
        if isinstance(told, Cut) and told.lacks_rows:
            raise RowsMissing
        grid: Grid = read_grid(table, lambda tc: self._content(tc, True))
        if is_layout(grid, ruled, id(table) in self._edges):
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
        text, runs = (text, runs) if in_cell else in_runs(text, runs)
        centred = bool(style.centred)
        if not in_cell and self._tabs.takes(text, label):
            cells = self._lines.of(*lines_for_tabs(text, runs))
            content: Content = [
                *self._tabs.cells([Block(c.text, bold=bold, original=c.original) for c in cells], label)
            ]
        else:
            lines = [line for line in self._lines.of(*without_tabs(text, runs)) if line.text.strip("_ ")]
            lines = labelled(label, lines) if label else lines
            made = (joined(group) for group in grouped(lines, apart=in_cell or centred))
            content = [Block(text, bold=bold, centred=centred, original=original) for text, original in made]
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


def _told(parts: Parts, count: int) -> Sequence[bytes | Cut]:
    """What the XML has of each of so many tables; none where it does not show them all."""
    if len(parts.text.tables or ()) == count:
        return parts.text.tables or ()
    if parts.text.left_out:
        raise RowsMissing
    _, *tables = tables_written_anew(parts.body) or [b""]
    return tables if len(tables) == count else ()
