"""Ruled tables of made PDF files: the rows that pdfplumber finds, and grids whose rules come in pieces."""

import io
import random
from pathlib import Path
from typing import Any

import numpy as np
import pdfplumber
import pytest

from ingest.document import Table
from ingest.pdf_drawn import Drawn
from ingest.pdf_tables import lattices
from ingest.read import read_bytes
from ingest.text import normalise
from samples.layouts import LAYOUTS
from samples.make import generate

Rows = list[list[str]]


def solid(text: str) -> str:
    return "".join(normalise(text).split())


def rows_of_pdfplumber(page: Any) -> Rows:
    return [[solid(cell) for cell in row if cell is not None] for table in page.extract_tables() for row in table]


def assert_same(rows: Rows, expected: Rows) -> None:
    """The same cells, but for one row: of a head wider than its column pdfplumber puts the last letter into the next."""
    assert len(rows) == len(expected)
    torn = [(row, other) for row, other in zip(rows, expected, strict=True) if row != other]
    assert len(torn) <= 1
    assert all(sorted("".join(row)) == sorted("".join(other)) for row, other in torn)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_rows_are_those_of_pdfplumber(layout: str, tmp_path: Path) -> None:
    seed = random.Random(layout).randrange(1000)
    path, *_ = generate(seed, 1, ("pdf",), tmp_path, layouts={layout: LAYOUTS[layout]})
    content = path.read_bytes()
    document = read_bytes(content, "x.pdf", "never")
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        for page, other in zip(document.pages, pdf.pages, strict=True):
            expected = rows_of_pdfplumber(other)
            tables = [item for item in page.content if isinstance(item, Table)]
            rows = [[solid(cell.text) for cell in row] for table in tables for row in table.rows]
            if expected:
                assert_same(rows, expected)


def test_pieces_of_a_rule_with_a_gap_between_them_are_two() -> None:
    level = np.array([(y, 0.0, 100.0) for y in (0.0, 20.0, 40.0, 60.0)])
    upright = np.array([(0.0, 0.0, 60.0), (50.0, 0.0, 60.0), (100.0, 0.0, 20.0), (100.1, 40.0, 60.0)])
    (grid,) = lattices(Drawn(level, upright))
    assert (len(grid.xs), len(grid.ys)) == (3, 4)
    upright[2:] = [(100.0, 40.0, 60.0), (100.1, 0.0, 20.0)]
    (late,) = lattices(Drawn(level, upright))
    assert late.cells == grid.cells


def test_fields_without_a_rule_between_them_are_one_cell() -> None:
    level = np.array([(y, 0.0, 100.0) for y in (0.0, 20.0, 40.0)])
    upright = np.array([(0.0, 0.0, 40.0), (50.0, 20.0, 40.0), (100.0, 0.0, 40.0)])
    (grid,) = lattices(Drawn(level, upright))
    assert grid.cells == ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1))
