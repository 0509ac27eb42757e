"""Text of a PDF page set in fonts older than Unicode (.VnTime, VNI-Times) made Unicode, word by word of its fonts.

Such a file shows the codes of its font as Latin letters: «NguyÔn». Pages without a doubtful word cost one look.
"""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2.raw as pdfium

from ingest.document import Block, Box, Cell, Notice, Span, Table
from ingest.encoding_fonts import kind_of
from ingest.encoding_tables import read_as
from ingest.encoding_words import doubtful, verdict
from ingest.encodings import Converted, Run, convert_all, notices
from ingest.pdf_lines import written
from ingest.pdf_page import HYPHEN
from ingest.textlines import TextLine

_WORD = re.compile(rf"[^\s{HYPHEN}]+{HYPHEN}?|{HYPHEN}")
_KNOWN = "–—‘’“”…•«»°\xa0ÐðÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý"
_FOREIGN = re.compile("[" + "".join(sorted({*bytes(range(0x80, 256)).decode("cp1252", "ignore")} - {*_KNOWN})) + "]")
"""Signs of one byte that no Vietnamese text in Unicode has, and every line of an old encoding."""
_HORNED_U = "\xad"  # «ư» in TCVN3
_PUNCTUATION = ".,;:()[]«»“”\"'"
_NAME = 128  # bytes of a font's name

Content = Block | Table
Letters = Mapping[str, Run]
"""A word as the lines of the page have it → as the file has it, with the font it is mostly set in."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Lines and tables in Unicode; `originals` is what stood at a place before; `notice` says so."""

    lines: tuple[TextLine, ...]
    tables: tuple[Table, ...]
    originals: Mapping[Box, str]
    notice: Notice | None


def letters_of(textpage: Any, text: str) -> Letters:
    """The words of a page with their fonts; empty where no word of it is doubtful.

    `text` has one character for each of pdfium's.
    """
    if not _FOREIGN.search(text) or not doubtful(text):
        return {}
    seen: dict[str, Counter[tuple[str, str]]] = {}
    for found in _WORD.finditer(text):
        word = written(found[0])
        if word:
            font = _font(textpage, found.start())
            seen.setdefault(word, Counter())[_with_horns(found[0].replace(HYPHEN, "-"), font), font] += 1
    return {word: Run(*counted.most_common(1)[0][0]) for word, counted in seen.items()}


def _with_horns(word: str, font: str) -> str:
    """A word of TCVN3 with its «ư», code AD, where pdfium shows the hyphen that WinAnsiEncoding has there: «H-êng».

    So does a word in a font that does not tell what it is («ABCDEE+F3»).
    """
    told = kind_of(font).encodings
    if "-" not in word or (told and "tcvn3" not in told):
        return word
    other = word.replace("-", _HORNED_U)
    return other if verdict(read_as(other.strip(_PUNCTUATION), "tcvn3")) == "good" else word


def _font(textpage: Any, index: int) -> str:
    name, flags = ctypes.create_string_buffer(_NAME), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(textpage.raw, index, name, _NAME, flags)
    return name.value.decode("utf-8", "replace")


def decoded(lines: Sequence[TextLine], tables: Sequence[Table], letters: Letters, page: int) -> Decoded:
    """The lines and tables of a page in Unicode; the same where `letters` is empty."""
    if not letters:
        return Decoded(tuple(lines), tuple(tables), {}, None)
    blocks = [block for table in tables for row in table.rows for cell in row for block in cell.blocks]
    texts = [*(line.text for line in lines), *(block.text for block in blocks)]
    made = convert_all([_runs(text, letters) for text in texts])
    told = notices(made, page)
    notice = replace(told[-1], text="; ".join(each.text for each in told)) if told else None
    originals: dict[Box, str] = {}
    converted = [_line(line, each, originals) for line, each in zip(lines, made, strict=False)]
    rest = iter([_block(block, each) for block, each in zip(blocks, made[len(lines) :], strict=True)])
    whole = tuple(
        replace(table, rows=tuple(tuple(_cell(c, rest) for c in row) for row in table.rows)) for table in tables
    )
    return Decoded(tuple(converted), whole, originals, notice)


def with_originals(content: Sequence[Content], originals: Mapping[Box, str]) -> tuple[Content, ...]:
    """The content of a page with what the file held before in each block whose lines were converted."""
    if not originals:
        return tuple(content)
    return tuple(_with_original(item, originals) for item in content)


def _with_original(item: Content, originals: Mapping[Box, str]) -> Content:
    if isinstance(item, Table):
        rows = tuple(tuple(_restored(cell, originals) for cell in row) for row in item.rows)
        return replace(item, rows=rows)
    return _told(item, originals)


def _restored(cell: Cell, originals: Mapping[Box, str]) -> Cell:
    return replace(cell, blocks=tuple(_told(block, originals) for block in cell.blocks))


def _told(block: Block, originals: Mapping[Box, str]) -> Block:
    if block.original or not any(span.box in originals for span in block.spans):
        return block
    text, at = "", 0
    for span in block.spans:
        text += block.text[at : span.start] + originals.get(span.box, block.text[span.start : span.end])
        at = span.end
    return replace(block, original=text + block.text[at:])


def _runs(text: str, letters: Letters) -> list[Run]:
    """A line as runs of the file, each with the space behind it."""
    known = [letters.get(word, Run(word)) for word in text.split(" ")]
    last = len(known) - 1
    return [Run(run.text + " " * (n < last), run.font) for n, run in enumerate(known)]


def _line(line: TextLine, made: Converted, originals: dict[Box, str]) -> TextLine:
    """A line in Unicode, its spans moved along where it has as many words as before."""
    if not made.original:
        return replace(line, text=made.text) if not line.spans else line
    originals[line.box] = made.original
    spans = _moved(line.spans, line.text, made.text)
    for old, word in zip(line.spans, made.original.split(" "), strict=False):
        if spans:
            originals[old.box] = word
    return replace(line, text=made.text, spans=spans)


def _moved(spans: Sequence[Span], before: str, text: str) -> tuple[Span, ...]:
    words = text.split(" ")
    if [before[span.start : span.end] for span in spans] != before.split(" ") or len(words) != len(spans):
        return ()
    moved, at = [], 0
    for span, word in zip(spans, words, strict=True):
        moved.append(replace(span, start=at, end=at + len(word)))
        at += len(word) + 1
    return tuple(moved)


def _block(block: Block, made: Converted) -> Block:
    """A block of a table's cell in Unicode."""
    if not made.original:
        return block
    return replace(block, text=made.text, original=made.original, spans=_moved(block.spans, block.text, made.text))


def _cell(cell: Cell, rest: Iterator[Block]) -> Cell:
    return replace(cell, blocks=tuple(next(rest) for _ in cell.blocks))
