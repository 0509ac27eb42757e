"""The last resort for tables whose rules make no grid never fails a file that pdfium can read."""

import pytest

from ingest.pdf_plumber import irregular_lattices
from tests.paper import data, paper, ruled


def test_a_grid_is_found_with_its_cells() -> None:
    pdf = paper()
    ruled(pdf, 60, [40, 100], [["1", "Lê Na"], ["2", "Hà My"]])
    (grid,) = irregular_lattices(data(pdf), 0)
    assert grid.cells == ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1))


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n1 0 obj\n<</Type/Catalog /X", b"\0" * 100])
def test_a_file_it_cannot_read_has_no_tables(content: bytes) -> None:
    assert irregular_lattices(content, 0) == ()


def test_a_page_whose_dictionary_is_damaged_has_no_tables() -> None:
    pdf = paper()
    ruled(pdf, 60, [40, 100], [["1", "Lê Na"], ["2", "Hà My"]])
    assert irregular_lattices(data(pdf).replace(b"/Filter", b"!Filter"), 0) == ()
