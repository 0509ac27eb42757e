"""Pages printed in held-back faces that nothing has happened to yet: pages of decisions, pages of lists."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from samples.layouts import LAYOUTS
from samples.model import Made
from samples.render_scan import Wear, scan_pages
from samples.tables_pdf import Dress
from training.printing import PrintedPage, families, prepared, printed_pages

Pixels = npt.NDArray[np.uint8]

_LAYOUTS = (
    "annex-table annex-list birth-years many-pages crosses inline-list award-column one-column by-article money prose "
    "mass commune posthumous"
).split()
LISTS = (
    "annex-table one-column crosses birth-years ticks money award-column many-pages sums-by-award table-each two-sided"
).split()
"""Layouts with tables: what typists set with tabs and borders off, too."""


@dataclass(frozen=True, slots=True)
class PageMade:
    """A printed page that nothing has happened to yet."""

    pixels: Pixels
    dpi: int
    truth: PrintedPage
    about: str


@dataclass(frozen=True, slots=True)
class ListPages:
    """Printed pages of one paper that nothing has happened to yet."""

    pixels: list[Pixels]
    truth: PrintedPage
    about: str


class Printer:
    """Prints pages: layouts and held-back families in turns."""

    def __init__(self, folder: Path) -> None:
        self._stems = [prepared(family, folder) for family in families()] or ["NotoSerif"]
        self.turn = 0

    def page(self, rng: random.Random, dpi: int, *, skew: float | None = None, noise: float = 3.0) -> PageMade:
        """A page at some dots per inch; its table pages and its first pages in turns."""
        turn, self.turn = self.turn, self.turn + 1
        layout, stem = _LAYOUTS[turn % len(_LAYOUTS)], self._stems[turn % len(self._stems)]
        made = _typed(rng, layout)
        lean = rng.uniform(-0.4, 0.4) if skew is None else skew
        how = Wear(dpi=dpi, skew=lean, blur=rng.uniform(0.35, 0.55), noise=noise, specks=rng.randint(0, 15))
        images, truths = scan_pages(made.paper, rng, wear=how, family=stem), printed_pages(made, stem)
        number = rng.randrange(min(2, len(images)))
        return PageMade(np.asarray(images[number]), dpi, truths[number], f"{Path(stem).name}, {layout} p. {number + 1}")

    def lists(self, rng: random.Random, dress: Dress, most: int) -> ListPages:
        """Neighbouring pages with rows of one paper's tables, at most so many."""
        turn, self.turn = self.turn, self.turn + 1
        layout, stem = LISTS[turn % len(LISTS)], self._stems[turn % len(self._stems)]
        made = _typed(rng, layout)
        how = Wear(skew=rng.uniform(-0.6, 0.6), blur=rng.uniform(0.35, 0.55), noise=3.0, specks=rng.randint(0, 15))
        images = scan_pages(made.paper, rng, wear=how, family=stem, dress=dress)
        truths = printed_pages(made, stem, dress)
        wanted = [n for n, truth in enumerate(truths) if truth.rows][:most]
        return ListPages(
            [np.asarray(images[n]) for n in wanted],
            joined([truths[n] for n in wanted]),
            f"{Path(stem).name}, {layout} p. {wanted[0] + 1}",
        )


def joined(parts: Sequence[PrintedPage]) -> PrintedPage:
    """What is printed on some pages together."""
    return PrintedPage(
        tuple(line for part in parts for line in part.lines),
        tuple(name for part in parts for name in part.names),
        tuple(row for part in parts for row in part.rows),
    )


def _typed(rng: random.Random, layout: str) -> Made:
    while True:
        made = LAYOUTS[layout](random.Random(rng.getrandbits(64)))
        if not made.truth.handwritten:
            return made
