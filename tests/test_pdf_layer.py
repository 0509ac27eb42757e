"""Text layers that a program laid over the picture of a page. All names are invented."""

import unicodedata

import pytest
from fpdf import FPDF
from fpdf.enums import TextMode

from ingest.pdf_layer import is_poor
from ingest.read import read_bytes
from tests.paper import BODY, data, decision, paper, wrapped
from tests.test_pdf_coverage import A4, scan

GOOD = " ".join(BODY)


def _plain(text: str) -> str:
    """The text without its marks, as a program that knows English reads it."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(c for c in apart if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D")


NAMES = " Y Blang Kbuôr, H’Yuin Êban, K’Brẻo, Ksor Tlơi, Siu Hplan, Bơ Nướch Đhông, Y WANG ADRƠNG, H’Blim Mlô, Rơ Châm Yung;"
HIGHLANDS = "\n".join(
    f"{number} {name} Giáo viên Trường Tiểu học Kim Đồng"
    for number, name in enumerate(NAMES.strip(" ;").split(", "), 1)
)


@pytest.mark.parametrize(
    ("text", "poor"),
    [
        pytest.param(GOOD, False, id="typed Vietnamese"),
        pytest.param(_plain(GOOD), True, id="no marks at all"),
        pytest.param(GOOD.translate(str.maketrans("ưạộơậịêố", "uaooâié6")), True, id="some lost"),
        pytest.param(f"{GOOD} {'LĐTT, CSTĐ, QĐ, HĐND; ' * 9}", False, id="abbreviations"),
        pytest.param(HIGHLANDS, False, id="names of the Highlands and the South"),
        pytest.param(_plain(HIGHLANDS), True, id="the same without marks"),
        pytest.param(GOOD + NAMES * 8, False, id="Vietnamese with such names"),
        pytest.param(_plain(GOOD) + NAMES * 8, True, id="Vietnamese that lost its marks among them"),
        pytest.param("Co quan: UBND tinh; Gio ky: 24/10/2022", False, id="too little to tell"),
    ],
)
def test_text_without_the_marks_of_vietnamese_is_poor(text: str, poor: bool) -> None:
    assert is_poor(text) is poor


def _waits_for_ocr(pdf: FPDF) -> bool:
    return any(notice.code == "ocr-off" for notice in read_bytes(data(pdf), "x.pdf", "never").notices)


def _with_text(pdf: FPDF) -> None:
    y = 60.0
    for paragraph in BODY:
        y = wrapped(pdf, y, _plain(paragraph)) + 6


def test_a_poor_text_layer_over_the_picture_of_a_page_is_not_believed() -> None:
    pdf = paper()
    pdf.image(scan(), 0, 0, *A4)
    with pdf.local_context(text_mode=TextMode.INVISIBLE):
        _with_text(pdf)
    assert _waits_for_ocr(pdf)


def test_the_same_text_without_a_picture_is_the_page_itself() -> None:
    pdf = paper()
    _with_text(pdf)
    assert not _waits_for_ocr(pdf)


def test_a_good_text_layer_stands() -> None:
    pdf = paper()
    pdf.image(scan(), 0, 0, *A4)
    with pdf.local_context(text_mode=TextMode.INVISIBLE):
        decision(pdf)
    assert not _waits_for_ocr(pdf)
