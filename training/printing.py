"""Papers printed in held-back faces, and what stands where on each printed page: the truth of a reading."""

import logging
import random
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from samples.model import Made, Paper, Paragraph, Table
from samples.render_pdf import RULED, Press
from samples.tables_pdf import Dress
from samples.typeset import STYLES, Placed, Setter
from training.fonts import Face, Family, faces, installed
from training.typography import printed

SERIFS = ("FreeSerif", "Termes", "Gentium", "Latin Modern", "FreeSans", "Doulos", "GFS Didot", "Roboto")
"""Held-back families that pages are printed in, in turns."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """What one page shows: its lines (of a column, a paragraph, a cell), the names on it as the words that stand
    together on each line, and the rows of tables that stand whole on it as the texts of their cells, empty ones
    left out.
    """

    lines: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    page: int
    group: int


def families() -> tuple[Family, ...]:
    """The families for pages that are installed; none of them is trained on."""
    held = {family.name: family for family in installed(True)}
    return tuple(held[name] for name in SERIFS if name in held)


def prepared(family: Family, folder: Path) -> str:
    """The four styles of a family where `samples` finds them; its name there. A missing style is the nearest other."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it tells of tables that it leaves out
    stem = folder / re.sub(r"\W", "", family.name)
    for place, style in enumerate(STYLES.values()):
        shutil.copyfile(_styled(family, place).path, f"{stem}-{style}.ttf")
    return str(stem)


def _styled(family: Family, style: int) -> Face:
    """Regular, bold, italic or bold italic; a face without the letters of names gives way to the regular one."""
    files = [face for face in faces(family) if face.draws("ữŨẶặŭĭ’“”–")] or list(faces(family))
    for wanted in {0: (0,), 1: (1, 0), 2: (2, 0), 3: (3, 1, 0)}[style]:
        if wanted < len(files):
            return files[wanted]
    return files[0]


class _Recorder(Press):
    """A press that notes every line it prints and which lines belong together."""

    def __init__(self, paper: Paper, family: str, dress: Dress) -> None:
        self.noted: list[_Line] = []
        self.cells: dict[int, tuple[int, float, float]] = {}
        """Page, top and left edge of the groups that are cells."""
        self._group = 0
        super().__init__(paper, family, random.Random(0), by_hand=True, dress=dress)

    def draw(self, setter: Setter, placed: list[Placed], x: float, base: float) -> None:
        super().draw(setter, placed, x, base)
        text = "".join(("" if n == 0 or item.word.glued else " ") + item.word.text for n, item in enumerate(placed))
        self.noted.append(_Line(text, self.pdf.page_no() - 1, self._group))

    def one_line(self, *given: Any, **named: Any) -> float:
        self._group += 1
        return super().one_line(*given, **named)

    def paragraph(self, part: Paragraph) -> None:
        self._group += 1
        super().paragraph(part)

    def page(self) -> None:
        group, self._group = self._group, self._group + 1_000_000
        super().page()
        self._group = group

    def cell(self, x: float, y: float, width: float, height: float, *, head: bool) -> None:
        self._group += 1
        self.cells[self._group] = (self.pdf.page_no() - 1, y, x)
        super().cell(x, y, width, height, head=head)


def printed_pages(made: Made, family: str, dress: Dress = RULED) -> list[PrintedPage]:
    """What stands on each page of a paper printed in a family, as `samples.render_scan` prints it."""
    press = _Recorder(made.paper, family, dress)
    press.print(made.paper)
    whole = {_row([cell.text for cell in row]) for p in made.paper.parts if isinstance(p, Table) for row in p.rows}
    wanted = _wanted(made)
    return [_page(press, number, wanted, whole) for number in range(press.pdf.page_no())]


def _page(press: _Recorder, number: int, wanted: re.Pattern[str], whole: set[tuple[str, ...]]) -> PrintedPage:
    lines = [line for line in press.noted if line.page == number and printed(line.text)]
    groups: dict[int, list[str]] = {}
    for line in lines:
        groups.setdefault(line.group, []).append(line.text)
    rows: dict[float, list[tuple[float, str]]] = {}
    for group, (page, top, left) in press.cells.items():
        if page == number:
            rows.setdefault(top, []).append((left, " ".join(groups.get(group, []))))
    texts = [_row([text for _, text in sorted(row)]) for row in rows.values()]
    names = tuple(name for group in groups.values() for name in _names(group, wanted))
    return PrintedPage(tuple(line.text for line in lines), names, tuple(row for row in texts if row in whole))


def _row(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(text for text in map(printed, texts) if text)


def _wanted(made: Made) -> re.Pattern[str]:
    """All persons that the paper names, the longest names first."""
    given = (*made.truth.awards, *made.truth.mentions)
    names = {award.recipient.name for award in given if award.recipient.kind == "ca-nhan"}
    names |= {made.truth.document.signer} if made.truth.document.signer else set()
    longest = sorted((re.escape(name) for name in names), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest) or '(?!)'})(?!\w)", re.IGNORECASE)


def _names(group: Sequence[str], wanted: re.Pattern[str]) -> Iterator[tuple[str, ...]]:
    """The names in lines that belong together, cut where a line ends."""
    text = "\n".join(group)
    for found in wanted.finditer(text.replace("\n", " ")):
        yield tuple(text[found.start() : found.end()].split("\n"))


@cache
def missing_families() -> tuple[str, ...]:
    """Families for pages that this machine lacks."""
    there = {family.name for family in families()}
    return tuple(name for name in SERIFS if name not in there)
