"""The page reader of this project before it had its own recogniser: Tesseract with all the care we knew.

Kept to measure what the recogniser gained. Page made upright and straight, stamps removed, rules found; tables
read cell by cell, the rest at once; doubtful lines read again. `lines`, `cells` and `noise` are as they were.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ingest import ocr
from ingest.grid import Grid, find_grids
from ingest.seal import without_seals
from ingest.words import Line
from tests.bench.chain.cells import read_cell
from tests.bench.chain.lines import overlooked, reread
from tests.bench.chain.noise import words_of_print
from tests.bench.chain.straighten import level, straighten

Image = npt.NDArray[np.uint8]
Cell = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ChainPage:
    """Lines outside tables, and the rows of all tables."""

    lines: tuple[Line, ...]
    rows: tuple[tuple[Cell, ...], ...]


def read_page(image: Image, dpi: float) -> ChainPage:
    """Read the image of a page (RGB or grey, 8 bits)."""
    sheet = straighten(image, dpi)
    levelled = level(sheet)
    grids, unruled = find_grids(levelled.grey, sheet.dpi)
    sheet = levelled if grids else sheet
    rows = tuple(row for grid in grids for row in _rows(unruled, grid, sheet.dpi))
    bare = without_seals(_without(sheet.grey, grids), sheet.dpi)
    found = ocr.read_lines(bare, sheet.dpi)
    lines = words_of_print([*found, *overlooked(bare, sheet.dpi, found)])
    return ChainPage(words_of_print([reread(bare, sheet.dpi, line) for line in lines]), rows)


def _without(grey: Image, grids: Sequence[Grid]) -> Image:
    """The page with its tables painted white."""
    page = grey.copy()
    for grid in grids:
        page[max(0, grid.ys[0] - 3) : grid.ys[-1] + 4, max(0, grid.xs[0] - 3) : grid.xs[-1] + 4] = 255
    return page


def _rows(page: Image, grid: Grid, dpi: float) -> list[tuple[Cell, ...]]:
    """A row's cells from left to right, merged ones where they start."""
    rows: list[list[Cell]] = [[] for _ in grid.ys[1:]]
    for frame in grid.frames:
        rows[frame.row].append(read_cell(page, dpi, frame))
    return [tuple(row) for row in rows]
