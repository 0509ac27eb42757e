"""The text layer of a PDF page: which of its lines need no look at their letters, and where they start and end."""

import unicodedata

import numpy as np
import pypdfium2
from hypothesis import given
from hypothesis import strategies as st

from ingest import pdf_page
from ingest.pdf_page import HYPHEN, Frame, frame_of, layer_of
from ingest.text import normalise
from tests.paper import LEFT, data, paper

UPRIGHT = Frame(600.0, 800.0, (1.0, 0.0, 0.0, -1.0, 0.0, 800.0))
TURNED = Frame(800.0, 600.0, (0.0, 1.0, 1.0, 0.0, 0.0, 0.0))
LETTERS = st.text(
    st.sampled_from("aĐđộ  \xa0\tеАяб\u0301\u031b\u0323Ðð\xad\u200b\uff11\uf0b7\x00\x1f\U0001f600") | st.characters()
)


def codes_of(text: str) -> pdf_page.Codes:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


@given(LETTERS)
def test_text_without_odd_letters_is_changed_by_no_normalisation(text: str) -> None:
    kinds = pdf_page._kinds_of(codes_of(text))
    if not (kinds & pdf_page._ODD).any() and normalise(text) != " ".join(text.split()):
        assert unicodedata.normalize("NFC", text) != text


@given(st.text(st.sampled_from(f"ab \r\n{HYPHEN}")))
def test_lines_end_at_breaks_and_behind_hyphens(text: str) -> None:
    codes = codes_of(text)
    starts, ends = pdf_page._lines(codes, pdf_page._kinds_of(codes))
    lines = text.replace(HYPHEN, f"{HYPHEN}\n").replace("\r", "\n").split("\n")
    assert [text[a:b] for a, b in zip(starts.tolist(), ends.tolist(), strict=True)] == [line for line in lines if line]


def test_rectangles_are_shown_the_same_by_any_two_opposite_corners() -> None:
    rects = np.array([(10.0, 20.0, 30.0, 50.0)])
    for frame, shown in ((UPRIGHT, [10.0, 750.0, 30.0, 780.0]), (TURNED, [20.0, 10.0, 50.0, 30.0])):
        assert frame.shown(rects).tolist() == [shown]
        assert frame.shown(rects[:, [0, 3, 2, 1]]).tolist() == [shown]


def test_a_layer_counts_its_letters_and_says_whether_they_are_clean() -> None:
    for text, clean in (("Ủy ban nhân dân", True), ("Điều 1. Tặng Bằng khen", True), ("Ðiều 1", False)):
        pdf = paper()
        pdf.text(LEFT, 60, text)
        with pypdfium2.PdfDocument(data(pdf)) as opened:
            page = opened[0]
            textpage = page.get_textpage()
            layer = layer_of(textpage, frame_of(page))
            textpage.close()
            page.close()
        assert layer.text.split() == text.split()
        assert (layer.characters, layer.broken, layer.clean) == (len(text) - text.count(" "), 0.0, clean)
