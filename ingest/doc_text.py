"""The text of a Word 97–2003 file with its formats: which paragraph ends where, and in which fonts it is set.

[MS-DOC] 2.4.2 «Determining Paragraph Boundaries», 2.4.6 «Applying Properties».
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest import doc_sprms as sprms
from ingest.doc_changes import Changes
from ingest.doc_fields import Fields
from ingest.doc_file import Overflow, WordFile, u16
from ingest.doc_fkp import CHARACTER_PAGES, PARAGRAPH_PAGES, FormattedPages
from ingest.doc_formats import CharacterFormat, ParagraphFormat, characters_with, paragraph_with
from ingest.doc_pieces import Pieces
from ingest.doc_rows import RowShape, shape_of
from ingest.doc_signs import plain, symbol
from ingest.doc_sprms import Change
from ingest.doc_styles import Styles, read_fonts
from ingest.encodings import Run
from ingest.errors import UnreadableSource

_MARK = re.compile("[\x07\x0c\r]")
_CELL_END, _PAGE_END = "\x07", "\x0c"
_OTHER_LETTERS = re.compile("[^\x00-\x7f]+|[\x00-\x7f]+")
_ELSEWHERE = (sprms.P_HUGE, sprms.P_HUGE_OLD, sprms.P_TABLE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters `start` to `end`, the mark among them; `deleted` says that the mark has been deleted."""

    start: int
    end: int
    format: ParagraphFormat
    ends_cell: bool
    deleted: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch in one font, and whether it is bold or shown in capitals."""

    run: Run
    bold: bool
    caps: bool


class Text:
    """The text of a file, asked for by the numbers of its characters."""

    def __init__(self, file: WordFile) -> None:
        self._pieces = Pieces(file)
        self._text = self._pieces.text
        self._data = Overflow(file)
        self._changes = Changes(file.word_97)
        self._styles = Styles(file, self._changes)
        self._fonts = read_fonts(file)
        self._paragraph_pages = FormattedPages(file, PARAGRAPH_PAGES)
        self._character_pages = FormattedPages(file, CHARACTER_PAGES)
        self._paragraph_formats: dict[tuple[bytes, bytes], ParagraphFormat] = {}
        self._character_formats: dict[tuple[int, bytes, bytes], CharacterFormat] = {}
        self._shapes: dict[int, RowShape] = {}
        lengths = file.lengths
        if lengths.whole > len(self._text):
            raise UnreadableSource("Word: text cut short")
        above = lengths.main + lengths.footnotes
        parts = ((0, lengths.main), (above, above + lengths.headers), (lengths.before_boxes, lengths.whole))
        self._fields = Fields(self._text, parts, self._is_sign)

    def paragraphs(self, start: int, end: int) -> Iterator[Paragraph]:
        """The paragraphs of a part of the text; what follows the last mark is one too.

        A paragraph goes on behind a mark that has been deleted or is part of a field's instruction, as it does in
        Word; never behind the end of a cell, a row or a section.
        """
        begin = start
        for match in _MARK.finditer(self._text, start, end):
            at = match.start()
            found = self._format_at(at)
            if match[0] == _PAGE_END and not self._ends_section(at):
                continue
            ends_cell = (match[0] == _CELL_END or found.inner_cell_end) and not found.ends_row
            deleted = self._deleted(at, found)
            gone = deleted or self._fields.hidden_until(at) > at
            if gone and match[0] == "\r" and not ends_cell and not found.ends_row:
                continue
            yield Paragraph(begin, at + 1, found, ends_cell, deleted)
            begin = at + 1
        if begin < end:
            yield Paragraph(begin, end, self._format_at(end - 1), False, False)

    def stretches(self, paragraph: Paragraph) -> Iterator[Stretch]:
        """What is to be read of a paragraph: nothing hidden or deleted, no instructions, no anchors of pictures.

        «\\n» stands for a line broken by hand and «\\f» for the end of a page or column.
        """
        last = paragraph.end - (self._text[paragraph.end - 1] in "\r\x07\x0c")
        for start, end in self._fields.visible(paragraph.start, last):
            for begin, stop, found in self._formatted(start, end, paragraph.format.style):
                if not (found.hidden or found.deleted):
                    yield from self._in_fonts(self._text[begin:stop], found)

    @property
    def damaged(self) -> bool:
        """Whether some formats could not be read, so that hidden or deleted text may be among the rest."""
        return self._paragraph_pages.damaged or self._character_pages.damaged

    def font(self, number: int) -> str:
        """The name of a font by its number; empty for one the file does not name."""
        return self._fonts[number] if 0 <= number < len(self._fonts) else ""

    def row_shape(self, paragraph: Paragraph) -> RowShape:
        """The shape of the row that a paragraph's mark ends, what its table style says included."""
        key = id(paragraph.format)  # formats are kept as long as this text is
        if key not in self._shapes:
            own = paragraph.format.table
            styled = [change for of in own if of.sprm == sprms.T_STYLE for change in self._styles.table(of.number)]
            self._shapes[key] = shape_of((*styled, *own))
        return self._shapes[key]

    def _in_fonts(self, text: str, found: CharacterFormat) -> Iterator[Stretch]:
        font, other = self.font(found.font), self.font(found.font_other)
        if found.symbol is not None:
            sign = symbol(found.symbol[1], self.font(found.symbol[0]))
            yield Stretch(Run(sign * text.count("("), other), found.bold, False)
            return
        parts = _OTHER_LETTERS.findall(text) if font != other else (text,)
        for part in parts:
            name = font if part.isascii() else other
            kept = plain(part, name, found.special)
            if kept:
                yield Stretch(Run(kept, name), found.bold, found.caps)

    def _formatted(self, start: int, end: int, style: int) -> Iterator[tuple[int, int, CharacterFormat]]:
        """A stretch of the text, parted where the format of its characters changes."""
        for piece, begin, stop in self._pieces.within(start, end):
            while begin < stop:
                place = piece.place + (begin - piece.start) * piece.width
                own, until = self._character_pages.at(place)
                behind = min(stop, begin + max(1, -(-(until - place) // piece.width)))
                yield begin, behind, self._character_format(style, own, piece.changes)
                begin = behind

    def _character_format(self, style: int, own: bytes, piece: bytes) -> CharacterFormat:
        key = (style, own, piece)
        if key not in self._character_formats:
            base = self._styles.characters(style)
            found = base
            for change in (*self._changes(own), *self._changes(piece)):
                if change.sprm == sprms.C_STYLE:
                    base = found = self._styles.with_style(found, change.number)
                else:
                    found = characters_with(found, (change,), base)
            self._character_formats[key] = found
        return self._character_formats[key]

    def _format_at(self, at: int) -> ParagraphFormat:
        piece, place = self._pieces.at(at)
        own, _ = self._paragraph_pages.at(place)
        key = (own, piece.changes)
        if key not in self._paragraph_formats:
            base = self._styles.paragraph(u16(own, 0) if len(own) >= 2 else 0)
            self._paragraph_formats[key] = paragraph_with(base, self._all_changes(own[2:] + piece.changes))
        return self._paragraph_formats[key]

    def _all_changes(self, grpprl: bytes) -> Iterator[Change]:
        """The changes of a paragraph, those stored in the data stream for want of room in their place."""
        for change in self._changes(grpprl):
            if change.sprm in _ELSEWHERE:
                yield from self._changes(self._data.changes(change.number))
            else:
                yield change

    def _ends_section(self, at: int) -> bool:
        """Whether the end of a page is that of a section too: only then it ends its paragraph."""
        piece, place = self._pieces.at(at)
        return self._paragraph_pages.at(place)[1] <= place + piece.width

    def _deleted(self, at: int, found: ParagraphFormat) -> bool:
        _, _, characters = next(self._formatted(at, at + 1, found.style))
        return characters.deleted

    def _is_sign(self, at: int) -> bool:
        """Whether a control character is a sign of Word; in fonts of VPS and VISCII it may be a letter."""
        _, _, found = next(self._formatted(at, at + 1, 0))
        return found.special or plain(self._text[at], self.font(found.font), False) == ""
