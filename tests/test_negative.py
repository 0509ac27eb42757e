"""Pages that are white print on black. All names are invented."""

import numpy as np
import pytest
from fpdf import FPDF
from PIL import Image

from ingest.negative import is_negative, positive
from ingest.read import read_bytes
from tests.paper import data, paper
from tests.test_pdf_coverage import A4, scan


def page() -> np.ndarray:
    return np.asarray(scan().convert("L"))


def test_white_print_on_black_is_made_black_on_white() -> None:
    shown = page()
    assert not is_negative(shown) and positive(shown) is shown
    assert is_negative(255 - shown) and np.array_equal(positive(255 - shown), shown)
    assert is_negative(255 - np.dstack([shown] * 3))


@pytest.mark.parametrize("case", ["paper on a dark table", "black", "photograph", "white"])
def test_what_is_dark_for_another_reason_stays(case: str) -> None:
    shown = {
        "paper on a dark table": np.pad(page()[::2, ::2], 700, constant_values=20),
        "black": np.zeros((1400, 1000), np.uint8),
        "photograph": np.tile(np.linspace(0, 200, 1000).astype(np.uint8), (1400, 1)),
        "white": np.full((1400, 1000), 255, np.uint8),
    }[case]
    assert not is_negative(shown)


def _pdf(shown: np.ndarray) -> FPDF:
    pdf = paper()
    pdf.image(Image.fromarray(shown), 0, 0, *A4)
    return pdf


def test_such_a_page_of_a_pdf_is_not_taken_for_blank() -> None:
    told = [notice.code for notice in read_bytes(data(_pdf(255 - page())), "x.pdf", "never").notices]
    assert told == [notice.code for notice in read_bytes(data(_pdf(page())), "x.pdf", "never").notices] == ["ocr-off"]


def test_a_black_page_is_blank() -> None:
    told = read_bytes(data(_pdf(np.zeros((1400, 1000), np.uint8))), "x.pdf", "never").notices
    assert [notice.code for notice in told] == ["blank-page"]


@pytest.mark.parametrize("size", [(10, 30_000), (1, 5), (30_000, 1)])
def test_a_black_strip_of_any_shape_stays(size: tuple[int, int]) -> None:
    assert not is_negative(np.zeros(size, np.uint8))
