"""Runs of a text without pages (HTML, RTF, ODT) made blocks, old fonts converted on the way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.broken_lines import grouped, joined
from ingest.document import Block, Notice
from ingest.encodings import Converted, Run, convert, convert_lines, notices

ENDS = (".", ";", ":", "!", "?")
"""Signs after which a line broken by hand is taken for a paragraph of its own where the format has no better way."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph in one font and weight; «\\n» in its text is a line broken by hand."""

    text: str
    font: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    original: str
    bold: bool


class Flow:
    """Turns paragraphs into blocks and remembers what was converted, for the notices of the page."""

    def __init__(self, ends: bool = False) -> None:
        """With `ends`, a broken line that ends a sentence ends its block too: HTML pages part paragraphs with <br>."""
        self._ends = ends
        self._converted: list[Converted] = []

    def blocks(
        self, pieces: Sequence[Piece], centred: bool = False, in_cell: bool = False, label: str = ""
    ) -> list[Block]:
        """One paragraph as blocks, as `ingest.docx` makes them.

        Lines broken by hand become blocks of their own in cells and centred text, and where they open a list item;
        elsewhere they are one running text. Rules drawn with underscores are no text. `label` opens the first line.
        """
        lines = [line for line in map(self._line, _lines(pieces)) if line.text.strip("_ ")]
        if label and lines:
            first = lines[0]
            lines[0] = _Line(f"{label} {first.text}", first.original and f"{label} {first.original}", first.bold)
        blocks = []
        for group in grouped(lines, in_cell or centred, ENDS if self._ends else ()):
            text, original = joined(group)
            bold = all(line.bold for line in group)
            blocks.append(Block(text, bold=bold, centred=centred, original=original))
        return blocks

    def lines(self, texts: Sequence[str]) -> list[Block]:
        """Lines in no known font as a block each, empty ones included."""
        made = convert_lines(texts)
        self._converted += [each for each in made if each.encoding or not each.sure]
        return [Block(each.text, original=each.original) for each in made]

    def notices(self, page: int | None = None) -> tuple[Notice, ...]:
        """What a reader of the archive should know about the conversions made so far."""
        return notices(self._converted, page)

    def _line(self, pieces: list[Piece]) -> _Line:
        made = convert([Run(piece.text, piece.font) for piece in pieces])
        if made.encoding or not made.sure:
            self._converted.append(made)
        bold = all(piece.bold for piece in pieces if not piece.text.isspace())
        return _Line(made.text, made.original, bold and bool(made.text))


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces of each line; neighbours in one font and weight are one piece."""
    line: list[Piece] = []
    for (font, bold), group in groupby(pieces, lambda piece: (piece.font, piece.bold)):
        first, *more = "".join(piece.text for piece in group).split("\n")
        line.append(Piece(first, font, bold))
        for text in more:
            yield line
            line = [Piece(text, font, bold)]
    yield line
