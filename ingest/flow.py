"""Runs of a text without pages (TXT, HTML, RTF, ODT) made blocks, text older than Unicode converted on the way.

What a short cell is («Hµ», «VÜnh») only the whole file tells: it is walked once for its lines and, where any of them
is older than Unicode, once more with what they became.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from ingest.broken_lines import grouped, joined
from ingest.document import Block, Notice
from ingest.encoding_proof import as_unicode
from ingest.encodings import Converted, Run, convert_all, notices
from ingest.tab_rows import Tabs
from ingest.wide_gaps import as_tabs

_Made = TypeVar("_Made")

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


def in_context(walk: Callable[["Flow"], _Made], ends: bool = False) -> tuple[_Made, tuple[Notice, ...]]:
    """What `walk` makes of a file, and what a reader of the archive should know about the conversions made.

    `walk` may be called twice and must ask for the same lines in the same order. For `ends` see `Flow`.
    """
    flow = Flow(ends)
    made = walk(flow)
    converted = convert_all(flow.lines_met)
    if [each.text for each in converted] == flow.texts_made:
        return made, ()
    return walk(Flow(ends, converted)), notices(converted, None)


class Flow:
    """Turns paragraphs into blocks; `lines_met` and `texts_made` are its lines so far as they stand and normalised."""

    def __init__(self, ends: bool = False, converted: Sequence[Converted] | None = None) -> None:
        """With `ends`, a broken line that ends a sentence ends its block too: HTML pages part paragraphs with <br>.

        `converted` is what the lines become, in their order; null where they stay as they are.
        """
        self._ends = ends
        self._tabs = Tabs()
        self._converted = None if converted is None else iter(converted)
        self.lines_met: list[list[Run]] = []
        self.texts_made: list[str] = []

    def blocks(
        self, pieces: Sequence[Piece], centred: bool = False, in_cell: bool = False, label: str = ""
    ) -> list[Block]:
        """One paragraph as blocks, as `ingest.docx` makes them; `lists_of_tabs` is to be asked of them all.

        Lines broken by hand become blocks of their own in cells and centred text, and where they open a list item;
        elsewhere they are one running text. Rules drawn with underscores are no text. `label` opens the first line.
        """
        if not in_cell:
            made = as_tabs([piece.text for piece in pieces])
            pieces = [Piece(text, piece.font, piece.bold) for text, piece in zip(made, pieces, strict=True)]
        if not in_cell and self._tabs.takes("".join(piece.text for piece in pieces), label):
            cells = map(self._line, _lines([Piece(p.text.replace("\t", "\n"), p.font, p.bold) for p in pieces]))
            return self._tabs.cells([Block(c.text, bold=c.bold, original=c.original) for c in cells], label)
        pieces = [Piece(p.text.replace("\t", " "), p.font, p.bold) if "\t" in p.text else p for p in pieces]
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
        made = [self._made([Run(text)]) for text in texts]
        return [Block(each.text, original=each.original) for each in made]

    def _line(self, pieces: list[Piece]) -> _Line:
        made = self._made([Run(piece.text, piece.font) for piece in pieces])
        bold = all(piece.bold for piece in pieces if not piece.text.isspace())
        return _Line(made.text, made.original, bold and bool(made.text))

    def _made(self, runs: list[Run]) -> Converted:
        if self._converted is not None:
            return next(self._converted)
        self.lines_met.append(runs)
        self.texts_made.append(as_unicode("".join(run.text for run in runs)))
        return Converted(self.texts_made[-1])


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
