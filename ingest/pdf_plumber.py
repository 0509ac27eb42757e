"""Tables whose rules make no plain grid: found by pdfplumber, filled by pdfium; slow, a last resort."""

import io
from bisect import bisect_left
from typing import Any

from ingest.pdf_page import Rect
from ingest.pdf_tables import Lattice

_SAME = 3.0  # points


def irregular_lattices(data: bytes, index: int) -> tuple[Lattice, ...]:
    """The tables that pdfplumber finds on a page (counted from 0) by their rules, as grids of cells.

    None where it cannot read the file: it raises anything on files that pdfium mends.
    """
    import pdfplumber

    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            page = pdf.pages[index]
            (x, y), tables = page.bbox[:2], [table.cells for table in page.find_tables()]
    except Exception:
        return ()
    found = (_lattice([_moved(cell, x, y) for cell in cells]) for cells in tables)
    return tuple(lattice for lattice in found if lattice is not None)


def _moved(cell: Any, x: float, y: float) -> Rect:
    return cell[0] - x, cell[1] - y, cell[2] - x, cell[3] - y


def _lattice(cells: list[Rect]) -> Lattice | None:
    """Cells of any size on the grid of all their edges; null for fewer than two columns."""
    xs = _edges([edge for cell in cells for edge in (cell[0], cell[2])])
    ys = _edges([edge for cell in cells for edge in (cell[1], cell[3])])
    if len(xs) < 3:
        return None
    placed = set()
    for left, top, right, bottom in cells:
        row, column = _at(ys, top), _at(xs, left)
        placed.add((row, column, max(1, _at(ys, bottom) - row), max(1, _at(xs, right) - column)))
    return Lattice(tuple(xs), tuple(ys), tuple(sorted(placed)))


def _edges(values: list[float]) -> list[float]:
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > _SAME:
            edges.append(value)
    return edges


def _at(edges: list[float], value: float) -> int:
    """The index of the edge that stands at a value."""
    return min(bisect_left(edges, value - _SAME), len(edges) - 1)
