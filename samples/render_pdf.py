"""A paper as a born-digital PDF, the way a word processor prints it."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime

from fpdf import FPDF

from samples import pen
from samples.model import Align, Header, PageBreak, Paper, Paragraph, Run, Signature, Table
from samples.tables_pdf import Dress, draw_table
from samples.typeset import POINT, Placed, Setter, add_fonts

STAMP_DAY = datetime(2020, 1, 1, tzinfo=UTC)
"""Fixed, so that two runs write the same bytes."""
LEADING = 1.28
RULED = Dress()


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where a scan puts something by hand: page from 0, the point in millimetres."""

    what: str
    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF and the places of signature and seals in it."""

    data: bytes
    marks: tuple[Mark, ...]
    pages: int


class Press:
    """Prints the parts of one paper on pages, from top to bottom."""

    def __init__(self, paper: Paper, family: str, rng: random.Random, *, by_hand: bool, dress: Dress = RULED) -> None:
        """`by_hand`: pen runs become strokes, as on a page that is scanned afterwards; `dress`: that of its tables."""
        self.paper, self.family, self.rng, self.by_hand, self.dress = paper, family, rng, by_hand, dress
        self.pdf = FPDF(unit="mm", format="A4")
        self.pdf.set_creation_date(STAMP_DAY)
        self.pdf.set_producer("samples")
        self.pdf.set_auto_page_break(False)
        add_fonts(self.pdf, family)
        self.marks: list[Mark] = []
        self.y = 0.0
        self.page()

    @property
    def left(self) -> float:
        """Left edge of the text."""
        return self.paper.margins[3]

    @property
    def room(self) -> float:
        """Width of the text."""
        return 210 - self.paper.margins[1] - self.paper.margins[3]

    @property
    def bottom(self) -> float:
        """Where the text must end."""
        return 297 - self.paper.margins[2]

    def page(self) -> None:
        """Begin a page; from the second on it carries its number (NĐ 30/2020, Phụ lục I, mục I.7)."""
        self.pdf.add_page()
        self.y = self.paper.margins[0]
        if self.pdf.page_no() > 1:
            self.one_line(self.setter(13), (Run(str(self.pdf.page_no())),), self.left, self.room, "center", y=11.0)

    def setter(self, size: float | None = None) -> Setter:
        """A setter at a size, by default that of the paper."""
        return Setter(self.pdf, self.family, size or self.paper.size, by_hand=self.by_hand)

    def draw(self, setter: Setter, placed: list[Placed], x: float, base: float) -> None:
        """Put the words of one line on its base line; a space follows each word, as in a real PDF."""
        for i, item in enumerate(placed):
            run, at = item.word.run, x + item.x
            if run.pen and self.by_hand:
                pen.write(self.pdf, item.word.text, at, base, item.word.width, setter.size, self.rng)
                continue
            setter.use(run)
            glued = i + 1 == len(placed) or placed[i + 1].word.glued
            self.pdf.text(at, base, item.word.text + ("" if glued else " "))
            if run.underline:
                self.pdf.set_line_width(0.2)
                self.pdf.set_draw_color(0)
                self.pdf.line(at, base + 1, at + item.word.width, base + 1)

    def one_line(self, setter: Setter, runs: tuple[Run, ...], x: float, room: float, align: Align, y: float) -> float:
        """Set runs at `y` in a column; returns where the next line begins."""
        lines = setter.lines(runs, room)
        for i, words in enumerate(lines):
            placed = setter.place(words, room, align, last=i + 1 == len(lines))
            self.draw(setter, placed, x, y + setter.size * POINT)
            y += setter.size * POINT * LEADING
        return y

    def paragraph(self, part: Paragraph) -> None:
        """Set a paragraph, going to the next page where it is full."""
        setter = self.setter(part.size)
        room = self.room - part.indent
        step = setter.size * POINT * LEADING
        self.y += part.before
        lines = setter.lines(part.runs, room, part.first)
        for i, words in enumerate(lines):
            if self.y + step > self.bottom:
                self.page()
            shift = part.first if i == 0 else 0.0
            placed = setter.place(words, room - shift, part.align, last=i + 1 == len(lines))
            self.draw(setter, placed, self.left + part.indent + shift, self.y + setter.size * POINT)
            self.y += step

    def print(self, paper: Paper) -> None:
        """All parts of a paper."""
        for part in paper.parts:
            match part:
                case Header():
                    self.header(part)
                case Paragraph():
                    self.paragraph(part)
                case Table():
                    self.table(part)
                case Signature():
                    self.signature(part)
                case PageBreak():
                    self.turn(part)

    def header(self, part: Header) -> None:
        """Set the two columns of the top; their last lines, number and day, stand on one height."""
        wide = self.room + 12
        x, split = self.left - 8, wide * part.split
        columns = ((part.left, x, split), (part.right, x + split, wide - split))
        ends = [self.lines(column[:-1], at, room, self.y) for column, at, room in columns]
        foot = max(ends) + 1.5
        self.y = max(self.lines(column[-1:], at, room, foot) for column, at, room in columns) + 4

    def lines(self, column: tuple[tuple[Run, ...], ...], x: float, room: float, y: float) -> float:
        """Set centred lines of a column from `y` on; returns where they end."""
        for runs in column:
            y = self.one_line(self.setter(12.5), runs, x, room, "center", y)
        return y

    def signature(self, part: Signature) -> None:
        """Set Nơi nhận and the signature block, kept together on one page."""
        height = 40.0 + 5 * max(len(part.lines), 1)
        if self.y + height > self.bottom + 8:
            self.page()
        self.y += 5
        top, half = self.y, self.room * 0.48
        y = self.one_line(self.setter(11.5), (Run("Nơi nhận:", bold=True, italic=True),), self.left, half, "left", top)
        for text in part.distribution:
            y = self.one_line(self.setter(10.5), (Run(text),), self.left, half, "left", y)
        x, right = self.left + half, top
        for text in part.lines:
            right = self.one_line(self.setter(), (Run(text, bold=True),), x, self.room - half, "center", right)
        middle = x + (self.room - half) / 2
        self.marks.append(Mark("signature", self.pdf.page_no() - 1, middle, right + 11))
        if part.typed_signed and not self.by_hand:
            self.one_line(self.setter(), (Run("(Đã ký)", italic=True),), x, self.room - half, "center", right + 9)
        end = self.one_line(self.setter(), (Run(part.name, bold=True),), x, self.room - half, "center", right + 26)
        self.y = max(y, end) + 3

    def table(self, part: Table) -> None:
        """Draw a table from here on."""
        self.y += 2
        draw_table(self, part)
        self.y += 2

    def cell(self, x: float, y: float, width: float, height: float, *, head: bool) -> None:
        """Draw what the tables' dress has of the rules around a cell."""
        self.pdf.set_draw_color(0)
        self.pdf.set_line_width(0.2)
        if self.dress.rules == "all" or (head and self.dress.rules == "columns"):
            self.pdf.rect(x, y, width, height)
        elif self.dress.rules == "level":
            self.pdf.line(x, y, x + width, y)
            self.pdf.line(x, y + height, x + width, y + height)
        elif self.dress.rules == "columns":
            self.pdf.line(x, y, x, y + height)
            self.pdf.line(x + width, y, x + width, y + height)

    def turn(self, part: PageBreak) -> None:
        """Go to the next page."""
        self.page()
        if part.stamped:
            self.marks.append(Mark("heading", self.pdf.page_no() - 1, self.left + 25, self.y + 14))


def render_pdf(
    paper: Paper, rng: random.Random, *, family: str = "Tinos", by_hand: bool = False, dress: Dress = RULED
) -> Printed:
    """Print a paper. The same paper, seed, family and dress of tables give the same bytes."""
    press = Press(paper, family, rng, by_hand=by_hand, dress=dress)
    press.print(paper)
    return Printed(bytes(press.pdf.output()), tuple(press.marks), press.pdf.page_no())
