"""Rich Text Format: paragraphs and tables in the order of the text (RTF Specification 1.9.1).

An RTF file has no pages of its own: it becomes one page without a number, its blocks without boxes.
"""

from dataclasses import replace

from ingest.cell_lines import lists_of_cells
from ingest.document import Page, Source
from ingest.docx_tables import Content
from ingest.errors import OversizedSource, UnreadableSource
from ingest.flow import Flow, Piece, in_context
from ingest.limits import MAX_RTF_PIECES
from ingest.page_header import with_header
from ingest.page_pictures import with_pictures
from ingest.read import OcrMode, Reading
from ingest.rtf_fonts import FontTable, code_page, decoded
from ingest.rtf_groups import EITHER, FONTS, NOTE, SKIPPED, TEXT_BOX, Group, destination, restyle
from ingest.rtf_header import HEADERS, Headers
from ingest.rtf_pictures import of_rtf
from ingest.rtf_stream import Shapes, Stream
from ingest.rtf_tables import RawContent, settled
from ingest.rtf_tokens import Brace, Word, tokens
from ingest.tab_rows import lists_of_tabs

MAX_DEPTH = 1000
"""The most groups inside one another that are told apart; Word writes a few dozen."""

_CODE_PAGE_WORDS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_SIGNS = {
    "tab": "\t", "line": "\n", "softline": "\n", "emspace": " ", "enspace": " ", "qmspace": " ", "~": "\u00a0",
    "_": "-", "-": "\x1f", "bullet": "•", "endash": "–", "emdash": "—", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
_ROWS = frozenset({"cell", "nestcell", "row", "nestrow", "trowd", "trleft", "cellx"})
_MAX_STREAMS = 20


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of an RTF file as one page, the header of the first page first, notes last.

    Raises UnreadableSource for what is no RTF.
    """
    start = data[:1024].find(b"{\\rtf")
    if start < 0:
        raise UnreadableSource("RTF")
    content, notices = in_context(lambda flow: _walked(data[start:], flow))
    return with_pictures(((Page(None, tuple(content)),), notices), of_rtf(data), ocr)


def _walked(data: bytes, flow: Flow) -> Content:
    reader = _Reader(flow)
    for token in tokens(data):
        if isinstance(token, bytes):
            reader.text(token)
        elif isinstance(token, Brace):
            reader.brace(token.opens)
        else:
            reader.word(token)
    text, above = settled(reader.finish()), settled(reader.headers.first())
    return with_header(lists_of_tabs(above), lists_of_cells(lists_of_tabs(text)))


class _Reader:
    """Walks the tokens once, with a stack of groups and of the texts they belong to."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._streams: list[tuple[Stream, int]] = [(Stream(flow), 0)]
        self._groups = [Group()]
        self._too_deep = 0
        self._notes: RawContent = []
        self.headers = Headers()
        self._fonts = FontTable()
        self._codec = "cp1252"
        self._bytes = b""
        self._passed_over = 0
        self._high = 0  # the first half of a pair of UTF-16 units
        self._shapes = Shapes()
        self._nested_shapes = Shapes()
        self._in_row = False
        self._pieces = 0

    def finish(self) -> RawContent:
        """The content of the body, then of the notes; groups that were never closed count."""
        while len(self._groups) > 1:
            self._close()
        return self._streams[0][0].finish(self._groups[0].centred) + self._notes

    def brace(self, opens: bool) -> None:
        self._flush()
        self._passed_over = 0
        if not opens:
            if self._too_deep:
                self._too_deep -= 1
            elif len(self._groups) > 1:
                self._close()
        elif len(self._groups) >= MAX_DEPTH:
            self._too_deep += 1
        else:
            self._groups.append(replace(self._groups[-1], opened=False, starred=False))

    def _close(self) -> None:
        """End a group; one that was a text of its own is put beside its paragraph, or to the notes."""
        self._flush()
        group = self._groups.pop()
        if len(self._streams) > 1 and self._streams[-1][1] > len(self._groups):
            stream, _ = self._streams.pop()
            made = stream.finish(group.centred)
            if group.kind == NOTE:
                self._notes += made
            elif group.kind in HEADERS:
                self.headers.keep(group.kind, made)
            else:
                self._streams[-1][0].boxes.append(made)

    def text(self, data: bytes) -> None:
        """Bytes of text; those that stand for a \\uN before them are passed over."""
        if self._passed_over:
            cut = min(self._passed_over, len(data))
            data, self._passed_over = data[cut:], self._passed_over - cut
        group = self._groups[-1]
        group.opened = True
        if group.kind == FONTS:
            self._fonts.name(data)
        elif group.kind not in (SKIPPED, EITHER):
            self._bytes += data

    def _flush(self) -> None:
        """The bytes collected so far as text in their font."""
        if self._bytes:
            self._put(decoded(self._bytes, self._fonts.of(self._groups[-1].font), self._codec))
            self._bytes = b""

    def _put(self, text: str) -> None:
        self._count_up()
        group = self._groups[-1]
        if group.kind in (SKIPPED, EITHER, FONTS) or group.hidden or group.deleted:
            return
        if group.capitals:
            text = text.upper()
        self._streams[-1][0].pieces.append(Piece(text, self._fonts.of(group.font).name, group.bold))

    def word(self, word: Word) -> None:
        name, number, group = word.name, word.number, self._groups[-1]
        self._flush()
        self._passed_over = 0
        if name == "*":
            group.starred = True
            return
        if not group.opened:
            self._enter(group, name)
        if group.kind == FONTS:
            self._fonts.word(name, number)
        elif group.kind not in (SKIPPED, EITHER):
            self._act(group, name, number)

    def _enter(self, group: Group, name: str) -> None:
        """The first word of a group may make a destination of it."""
        group.opened = True
        kind = destination(name, group.starred)
        if kind is None or (group.kind == SKIPPED) or (group.kind == EITHER and name != "ud"):
            return
        group.kind = kind
        if kind in (TEXT_BOX, NOTE, *HEADERS) and len(self._streams) < _MAX_STREAMS:
            self._streams.append((Stream(self._flow), len(self._groups)))
            group.level, group.centred = 0, False
        if name == "nesttableprops":
            group.nested_row = True

    def _act(self, group: Group, name: str, number: int | None) -> None:
        """What a control word does in text."""
        self.headers.word(name)
        if name == "u" and number is not None:
            self._unicode(number % 0x10000)
            self._passed_over = group.fallback
        elif name in _SIGNS:
            self._put(_SIGNS[name])
        elif name in ("par", "sect", "page"):
            self._stream().end_paragraph(group.centred, self._level(group))
        elif name in _ROWS or name.startswith(("cl", "trbrdr", "brdr")):
            self._row_word(group, name, number)
        elif name in _CODE_PAGE_WORDS:
            self._codec = _CODE_PAGE_WORDS[name]
        elif name == "ansicpg":
            self._codec = code_page(number) or self._codec
        elif name == "deff":
            self._fonts.default = number or 0
        else:
            restyle(group, name, number)

    def _stream(self) -> Stream:
        return self._streams[-1][0]

    def _level(self, group: Group) -> int:
        """How deep in tables a paragraph stands; some programs leave out \\intbl after \\trowd."""
        return max(group.level, int(self._in_row and len(self._streams) == 1))

    def _unicode(self, unit: int) -> None:
        """A unit of UTF-16: the first half of a pair waits for the second."""
        if 0xD800 <= unit < 0xDC00:
            self._high = unit
            return
        if 0xDC00 <= unit < 0xE000:
            whole = 0x10000 + ((self._high - 0xD800) << 10) + unit - 0xDC00
            self._put(chr(whole) if self._high else "\ufffd")
        else:
            self._put(chr(unit))
        self._high = 0

    def _count_up(self) -> None:
        """One more stretch of words or cell. Raises OversizedSource past the limit."""
        self._pieces += 1
        if self._pieces > MAX_RTF_PIECES:
            raise OversizedSource(f"> {MAX_RTF_PIECES:,} mảnh văn bản (pieces of text)")

    def _row_word(self, group: Group, name: str, number: int | None) -> None:
        """Cells and rows end, or the shape of the next row is told."""
        self._count_up()
        stream, shapes = self._stream(), self._nested_shapes if group.nested_row else self._shapes
        if name == "cell":
            stream.end_cell(group.centred, 1)
        elif name == "nestcell":
            stream.end_cell(group.centred, max(2, group.level))
        elif name == "row":
            stream.end_row(group.centred, 1, shapes.row)
            self._in_row = False
        elif name == "nestrow":
            stream.end_row(group.centred, max(2, group.level), shapes.row)
        else:
            self._in_row = self._in_row or (name == "trowd" and not group.nested_row)
            shapes.word(name, number)
