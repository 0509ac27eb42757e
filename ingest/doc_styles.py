"""The style sheet and the fonts of a Word 97–2003 file.

[MS-DOC] 2.9.271 STSH, 2.9.260 STD, 2.9.286 SttbfFfn, 2.9.81 FFN. A style that is cut short says nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.doc_changes import Changes
from ingest.doc_file import WordFile, u16
from ingest.doc_formats import CharacterFormat, ParagraphFormat, characters_with, paragraph_with
from ingest.doc_sprms import Change
from ingest.errors import UnreadableSource

STYLES, FONTS = 1, 15
"""The entries of the file's head that name the style sheet and the table of fonts."""

_NO_BASE = 0x0FFF
_PARAGRAPH_STYLE, _CHARACTER_STYLE, _TABLE_STYLE = 1, 2, 3
_LONGEST_CHAIN = 12  # Word allows eleven styles one based on another
_FONT_NAME, _FONT_NAME_95 = 40, 6
_MOST_FONTS = 4096


@dataclass(frozen=True, slots=True)
class _Style:
    """A style's own changes: of the paragraph, of the characters, of a table."""

    base: int
    paragraph: bytes = b""
    characters: bytes = b""
    table: bytes = b""


class Styles:
    """The styles of a file by their number; each is worked out when it is first asked for."""

    def __init__(self, file: WordFile, changes: Changes) -> None:
        sheet = file.part(STYLES)
        self._changes = changes
        self._default, self._styles = _read_sheet(sheet, file.word_97) if sheet else (CharacterFormat(), {})
        self._paragraphs: dict[int, ParagraphFormat] = {}
        self._characters: dict[int, CharacterFormat] = {}
        self._tables: dict[int, tuple[Change, ...]] = {}

    def paragraph(self, number: int) -> ParagraphFormat:
        """The format of a paragraph in a style, before its own changes."""
        if number not in self._paragraphs:
            found = ParagraphFormat()
            for style in self._chain(number):
                found = paragraph_with(found, self._changes(style.paragraph))
            self._paragraphs[number] = ParagraphFormat(
                number, found.centred, list_id=found.list_id, list_level=found.list_level
            )
        return self._paragraphs[number]

    def characters(self, number: int) -> CharacterFormat:
        """The format of the characters of a paragraph in a style, before their own changes."""
        if number not in self._characters:
            self._characters[number] = self.with_style(self._default, number)
        return self._characters[number]

    def with_style(self, base: CharacterFormat, number: int) -> CharacterFormat:
        """The format of characters that are given a style on top of what they have."""
        found = base
        for style in self._chain(number):
            found = characters_with(found, self._changes(style.characters), found)
        return found

    def table(self, number: int) -> tuple[Change, ...]:
        """What a table style says about rules and the like."""
        if number not in self._tables:
            self._tables[number] = tuple(c for style in self._chain(number) for c in self._changes(style.table))
        return self._tables[number]

    def _chain(self, number: int) -> list[_Style]:
        """A style with all those it is based on, the first of them first; one based on itself ends somewhere."""
        chain: list[_Style] = []
        while number in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[number])
            number = chain[-1].base
        return chain[::-1]


def _read_sheet(sheet: bytes, word_97: bool) -> tuple[CharacterFormat, dict[int, _Style]]:
    """The fonts that hold without a style, and the styles by their number."""
    size = u16(sheet, 0)
    count, fixed = u16(sheet, 2), u16(sheet, 4)
    fonts = (u16(sheet, 14), u16(sheet, 18)) if size >= 18 else (u16(sheet, 14),) * 2 if size >= 14 else (0, 0)
    default = CharacterFormat(font=fonts[0], font_other=fonts[1])
    styles: dict[int, _Style] = {}
    at = 2 + size
    for number in range(count):
        if at + 2 > len(sheet):
            break
        length = u16(sheet, at)
        style = _read_style(sheet[at + 2 : at + 2 + length], fixed, word_97) if length else None
        if style is not None:
            styles[number] = style
        at += 2 + length
    return default, styles


def _read_style(data: bytes, fixed: int, word_97: bool) -> _Style | None:
    """A style; `fixed` is how many bytes stand before its name."""
    try:
        kind, base = u16(data, 2) & 0xF, u16(data, 2) >> 4
        name = 2 * u16(data, fixed) + 4 if word_97 else u16(data, fixed) % 256 + 2
        parts = list(_parts(data, fixed + name + (name & 1), u16(data, 4) & 0xF))
    except UnreadableSource:
        return None
    style = _Style(base)
    if kind == _PARAGRAPH_STYLE:
        paragraph, characters = (*parts, b"", b"")[:2]
        return _Style(base, paragraph[2:], characters)
    if kind == _CHARACTER_STYLE:
        return _Style(base, b"", (*parts, b"")[0])
    if kind == _TABLE_STYLE:
        return _Style(base, b"", (*parts, b"", b"", b"")[2], (*parts, b"")[0])
    return style


def _parts(data: bytes, at: int, count: int) -> Iterator[bytes]:
    """The lists of changes of a style, each after its length and padded to an even place."""
    for _ in range(count):
        if at + 2 > len(data):
            return
        size = u16(data, at)
        yield data[at + 2 : at + 2 + size]
        at += 2 + size + (size & 1)


def read_fonts(file: WordFile) -> tuple[str, ...]:
    """The names of the file's fonts by their number; a nameless one is empty."""
    table = file.part(FONTS)
    names: list[str] = []
    at, start = (4, _FONT_NAME) if file.word_97 else (2, _FONT_NAME_95)
    while at < len(table) and len(names) < _MOST_FONTS:
        size = 1 + table[at]
        name = table[at + start : at + size]
        text = name[: len(name) // 2 * 2].decode("utf-16-le", "replace") if file.word_97 else name.decode("latin-1")
        names.append(text.partition("\0")[0])
        at += size
    return tuple(names)
