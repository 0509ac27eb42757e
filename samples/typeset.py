"""Words into lines: measured, broken and justified. Knows fonts and widths, nothing of pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fpdf import FPDF

from samples.model import Align, Run

FONTS = Path(__file__).parent / "fonts"
STYLES = {"": "Regular", "B": "Bold", "I": "Italic", "BI": "BoldItalic"}
POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its style; `glued` when no space stands before it. `width` is in millimetres."""

    text: str
    run: Run
    width: float
    glued: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A word at its place in a line, measured from the left end of the line's room."""

    word: Word
    x: float


def add_fonts(pdf: FPDF, family: str) -> None:
    """Make the four styles of a family known to the PDF."""
    for style, name in STYLES.items():
        pdf.add_font(family, style, FONTS / f"{family}-{name}.ttf")


def style_of(run: Run) -> str:
    """The letters fpdf2 uses for bold and italic."""
    return ("B" if run.bold else "") + ("I" if run.italic else "")


class Setter:
    """Breaks runs into lines for one family and size."""

    def __init__(self, pdf: FPDF, family: str, size: float, *, by_hand: bool = False) -> None:
        """Measure with this family at this size in points; `by_hand`: pen runs take the room of strokes."""
        self.pdf, self.family, self.size, self.by_hand = pdf, family, size, by_hand

    def use(self, run: Run) -> None:
        """Set the PDF's font to that of the run."""
        self.pdf.set_font(self.family, style_of(run), self.size)

    def width(self, text: str, run: Run) -> float:
        """Width of a text in millimetres; pen strokes are broader than print."""
        self.use(run)
        return float(self.pdf.get_string_width(text)) * (1.15 if run.pen and self.by_hand else 1.0)

    @property
    def space(self) -> float:
        """Width of a space."""
        return self.width(" ", Run(""))

    def words(self, runs: Iterable[Run]) -> Iterator[Word]:
        """The words of the runs; a run that does not begin with a space is glued to the one before."""
        glued = True
        for run in runs:
            pieces = [run.text] if run.pen else run.text.split(" ")
            for i, piece in enumerate(pieces):
                if i:
                    glued = False
                if piece:
                    yield Word(piece, run, self.width(piece, run), glued)
                    glued = True

    def lines(self, runs: Iterable[Run], room: float, first: float = 0.0) -> list[list[Word]]:
        """Words in lines that fit the room; the first line is shorter by `first`."""
        lines: list[list[Word]] = [[]]
        used = first
        for group in _groups(self.words(runs)):
            width = sum(w.width for w in group)
            gap = self.space if lines[-1] else 0.0
            if lines[-1] and used + gap + width > room:
                lines.append([])
                used, gap = 0.0, 0.0
            lines[-1].extend(group)
            used += gap + width
        return [words for words in lines if words]

    def place(self, words: list[Word], room: float, align: Align, *, last: bool) -> list[Placed]:
        """Where each word of a line stands. A justified paragraph's last line is set to the left."""
        gaps = sum(1 for w in words[1:] if not w.glued)
        natural = sum(w.width for w in words) + gaps * self.space
        spare = max(room - natural, 0.0)
        gap = self.space + (spare / gaps if align == "justify" and not last and gaps else 0.0)
        x = {"center": spare / 2, "right": spare}.get(align, 0.0)
        placed = []
        for i, word in enumerate(words):
            x += gap if i and not word.glued else 0.0
            placed.append(Placed(word, x))
            x += word.width
        return placed


def _groups(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Words that may not be parted by a line break."""
    group: list[Word] = []
    for word in words:
        if group and not word.glued:
            yield group
            group = []
        group.append(word)
    if group:
        yield group
