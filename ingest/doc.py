"""Word 97–2003 files (DOC): paragraphs and tables in the order of the text, with the labels Word writes itself.

Read without Word or any other program, after Microsoft's [MS-DOC]. Like a DOCX it becomes one page without a number,
its blocks without boxes; the header of the first page comes first, other headers, footers, footnotes and comments are
left out.
"""

from collections.abc import Iterator

from ingest.cell_lines import lists_of_cells
from ingest.doc_boxes import Boxes
from ingest.doc_file import WordFile, open_word
from ingest.doc_header import first_header
from ingest.doc_lines import Draft, Lines, parted, with_tabs
from ingest.doc_lists import BULLETS, Lists
from ingest.doc_pictures import of_word
from ingest.doc_tables import Nest, Raw, placed
from ingest.doc_text import Paragraph, Stretch, Text
from ingest.document import Notice, Page, Source
from ingest.encodings import Run
from ingest.errors import OversizedSource
from ingest.limits import MAX_DOC_PARAGRAPHS
from ingest.page_header import with_header
from ingest.page_pictures import with_pictures
from ingest.read import OcrMode, Reading
from ingest.tab_rows import Tabs, lists_of_tabs

DAMAGED = (
    "Phần định dạng của tệp bị hỏng; chữ ẩn hoặc đã xóa có thể lẫn vào văn bản "
    "(some of the file's formatting is damaged; hidden or deleted text may have been read)"
)


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of a Word file as one page; raises a SourceError for a file Word could not open either."""
    file = open_word(data)
    return with_pictures(_Reader(file).read(), of_word(file), ocr)


class _Reader:
    """Walks a Word file once, in the order of the text, because lists count as they go."""

    def __init__(self, file: WordFile) -> None:
        self._text = Text(file)
        self._lists = Lists(file)
        self._boxes = Boxes(file)
        self._length = file.lengths.main
        self._header = first_header(file)
        self._count = 0
        self._lines = Lines()
        self._tabs = Tabs()

    def read(self) -> Reading:
        header = self._part(*self._header) if self._header else []
        raw = self._part(0, self._length)
        for box in self._boxes.others():
            raw += self._part(*box)
        notices = self._lines.convert()
        if self._text.damaged:
            notices += (Notice(None, "damaged-formats", DAMAGED),)
        above, text = (lists_of_cells(lists_of_tabs(placed(part, self._lines.blocks))) for part in (header, raw))
        return (Page(None, tuple(with_header(above, text))),), notices

    def _part(self, start: int, end: int) -> Raw:
        """A part of the text: all of its main text, or a text box."""
        nest = Nest()
        for paragraph in self._text.paragraphs(start, end):
            self._count += 1
            if self._count > MAX_DOC_PARAGRAPHS:
                raise OversizedSource(f"> {MAX_DOC_PARAGRAPHS} đoạn (paragraphs)")
            depth = max(paragraph.format.depth, int(paragraph.ends_cell))
            if paragraph.format.ends_row and depth:
                nest.add((), depth)
                nest.end_row(self._text.row_shape(paragraph), paragraph.deleted)
                continue
            nest.add([*self._drafts(paragraph, depth > 0)], depth)
            for box in self._boxes.anchored(paragraph.start, paragraph.end):
                nest.add(self._part(*box), depth)
            if paragraph.ends_cell:
                nest.end_cell()
        return nest.finish()

    def _drafts(self, paragraph: Paragraph, in_cell: bool) -> Iterator[Draft]:
        """A paragraph, parted where a page ends; its label stands before the first line with text."""
        stretches = [*self._text.stretches(paragraph)]
        label = self._label(paragraph, stretches)
        centred = paragraph.format.centred
        parts = [[line for line in parted(part, "\n") if _is_text(line)] for part in parted(stretches, "\f")]
        parts = [part for part in parts if part] or ([[[]]] if label else [])
        if not in_cell and len(parts) == len(parts[:1] and parts[0]) == 1:
            parts[0] = [with_tabs(parts[0][0])]
        if not in_cell and len(parts) == 1 and self._tabs.takes(_text(parts[0]), _text([label]).strip()):
            cells = self._tabs.indented(parted(parts[0][0], "\t"), lambda cell: not _is_text(cell))
            cells = [label, *cells] if label else cells
            yield self._lines.draft(cells, _is_bold(parts[0]), False, False, self._tabs.row)
            return
        for part in parts:
            yield self._lines.draft([label + part[0], *part[1:]], _is_bold(part), centred, apart=in_cell or centred)
            label = []

    def _label(self, paragraph: Paragraph, stretches: list[Stretch]) -> list[Stretch]:
        """What Word writes before a paragraph of a list, in the font of the list or else of the text."""
        number, level = paragraph.format.list_id, paragraph.format.list_level
        label = self._lists.label(str(number), level)
        if not label:
            return []
        own = self._lists.font(number, level)
        font = self._text.font(own) if own is not None else stretches[0].run.font if stretches else ""
        return [Stretch(Run(label + " ", "" if label in BULLETS else font), False, False)]


def _is_bold(part: list[list[Stretch]]) -> bool:
    """Whether every word of some lines is bold."""
    shown = [each for line in part for each in line if each.run.text and not each.run.text.isspace()]
    return bool(shown) and all(each.bold for each in shown)


def _text(lines: list[list[Stretch]]) -> str:
    return "\n".join("".join(each.run.text for each in line) for line in lines)


def _is_text(line: list[Stretch]) -> bool:
    """Rules drawn with underscores are no text."""
    return any(each.run.text.strip("_ \t\xa0") for each in line)
