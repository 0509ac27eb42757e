"""Lines of a Word 97–2003 file: stretches in several fonts made lines of text, and lines broken by hand joined."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.broken_lines import grouped, joined
from ingest.doc_text import Stretch
from ingest.document import Block, Notice
from ingest.encoding_fonts import kind_of
from ingest.encodings import Converted, Run, convert_all, notices
from ingest.errors import OversizedSource
from ingest.limits import MAX_DOC_LINES
from ingest.tab_rows import TabCell
from ingest.wide_gaps import as_tabs


def parted(stretches: Sequence[Stretch], sign: str) -> list[list[Stretch]]:
    """Stretches parted at a sign, which falls away."""
    parts: list[list[Stretch]] = [[]]
    for each in stretches:
        first, *others = each.run.text.split(sign)
        parts[-1].append(_with_text(each, first))
        parts += [[_with_text(each, text)] for text in others]
    return parts


def with_tabs(line: Sequence[Stretch]) -> list[Stretch]:
    """A line with tabs for the wide gaps that were typed into it."""
    made = as_tabs([each.run.text for each in line])
    return [_with_text(each, text) for each, text in zip(line, made, strict=True)]


def _with_text(stretch: Stretch, text: str) -> Stretch:
    return Stretch(Run(text, stretch.run.font), stretch.bold, stretch.caps)


def _shown(stretch: Stretch) -> Run:
    run = stretch.run
    text = run.text.upper() if stretch.caps and not kind_of(run.font).encodings else run.text
    return Run(_whole(text), run.font)


def _whole(text: str) -> str:
    """Characters beyond U+FFFF made of their two halves; a half alone becomes the sign for what cannot be shown."""
    if not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@dataclass(frozen=True, slots=True)
class Draft:
    """A paragraph, or the part of it on one page, before its text is in Unicode: its lines by their numbers.

    `apart` says that lines broken by hand stand apart rather than go on; `row` is the number of a row set with tabs,
    whose cells the lines then are.
    """

    first: int
    end: int
    bold: bool
    centred: bool
    apart: bool
    row: int = 0


class Lines:
    """All the lines of a file: they are converted together, for what one leaves open those near it may settle."""

    def __init__(self) -> None:
        self._runs: list[list[Run]] = []
        self._converted: tuple[Converted, ...] = ()

    def draft(self, lines: Sequence[Sequence[Stretch]], bold: bool, centred: bool, apart: bool, row: int = 0) -> Draft:
        """Takes down the lines of a paragraph."""
        first = len(self._runs)
        self._runs += [[_shown(each) for each in line if each.run.text] for line in lines]
        if len(self._runs) > MAX_DOC_LINES:
            raise OversizedSource(f"> {MAX_DOC_LINES} dòng (lines)")
        return Draft(first, len(self._runs), bold, centred, apart, row)

    def convert(self) -> tuple[Notice, ...]:
        """Makes Unicode of all the lines taken down, and says what a reader should know of that."""
        self._converted = convert_all(self._runs)
        self._runs = []
        return notices(self._converted, None)

    def blocks(self, draft: Draft) -> Iterator[Block]:
        """The blocks of a paragraph; rules drawn with underscores are no text."""
        if draft.row:
            for column, line in enumerate(self._converted[draft.first : draft.end]):
                yield TabCell(line.text, bold=draft.bold, original=line.original, row=draft.row, column=column)
            return
        lines = [line for line in self._converted[draft.first : draft.end] if line.text.strip("_ ")]
        for text, original in map(joined, grouped(lines, draft.apart)):
            yield Block(text, bold=draft.bold, centred=draft.centred, original=original)
