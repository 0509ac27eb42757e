"""Slips of a scan mended by fixed expressions; names and right text stay."""

import pytest
from hypothesis import given

from extract.decision import Fact, Quote
from extract.spelling import Print, mend, mend_fact
from extract.witnesses import Eyes
from ingest.document import Block, Box, Document, Origin, Page, Source, Span, compose
from ingest.places import Places
from ingest.text import fold
from tests.texts import odd_texts


@pytest.mark.parametrize(
    ("read", "right"),
    [
        pytest.param("đã có thành tích xuât sắc", "đã có thành tích xuất sắc", id="a lost mark"),
        pytest.param("Trường Tiếu học Sơn Ca", "Trường Tiểu học Sơn Ca", id="a wrong mark"),
        pytest.param("Phòng Tố chức - Hành chính", "Phòng Tổ chức - Hành chính", id="words joined by a dash"),
        pytest.param("Ysĩ, Sở Ytế", "Y sĩ, Sở Y tế", id="a blank lost"),
        pytest.param(
            "Hội Liên hiệp Phụ nữ huyện Lũng.Kla", "Hội Liên hiệp Phụ nữ huyện Lũng Kla", id="a speck for a stop"
        ),
        pytest.param("TP.Hà Lầu", "TP.Hà Lầu", id="a stop that belongs there"),
        pytest.param("xã Hồi Xuân", "xã Hồi Xuân", id="a place that folds to xã hội"),
        pytest.param("Về việc công nhận danh hiệu", "Về việc công nhận danh hiệu", id="công nhận is not công nhân"),
        pytest.param("đội công nhân", "đội công nhân", id="công nhân is not công nhận"),
        pytest.param("uỷ ban nhân dân", "uỷ ban nhân dân", id="another tone placement is no slip"),
        pytest.param("Học viện Quân y", "Học viện Quân y", id="học viện is not học viên"),
        pytest.param("Quản lý thị trường", "Quản lý thị trường", id="thị trường is not thị trưởng"),
        pytest.param("Phòng Truyền thống", "Phòng Truyền thống", id="words that go together as they stand"),
    ],
)
def test_an_expression_is_mended(read: str, right: str) -> None:
    assert mend(read) == right


@given(odd_texts)
def test_only_marks_blanks_and_specks_change(text: str) -> None:
    letters = [c for c in fold(text) if c.isalnum()]
    assert [c for c in fold(mend(text)) if c.isalnum()] == letters


def test_right_text_is_a_fixed_point() -> None:
    text = "đã có thành tích xuất sắc trong công tác bảo vệ và phát triển rừng, Phòng Tổ chức - Hành chính, Sở Y tế"
    assert mend(mend(text)) == mend(text) == text


def _print(text: str, confidence: float, origin: Origin = "ocr") -> Print:
    """A text on one line of a scan whose words were all read with one confidence."""
    pages = (Page(1, (Block(text, confidence=confidence, origin=origin),), origin),)
    return Print(text, Eyes(Places(Document(Source("", "", "", 0), pages, compose(pages)))))


_READ = "Trường Tiếu học Sơn Ca"
_FACT = Fact(_READ, Quote(0, len(_READ)), "item")


def test_a_mended_fact_says_so_and_keeps_its_quote() -> None:
    mended, doubts = mend_fact(_FACT, "unit", _print(_READ, 0.9))
    assert mended is not None and mended.value == "Trường Tiểu học Sơn Ca" and mended.quote == _FACT.quote
    assert [d.code for d in doubts] == ["spelling-mended"] and "Tiếu" in doubts[0].reason


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param(_print(_READ, 1.0, "text"), id="digital"),
        pytest.param(_print(_READ, 0.9995), id="read without doubt"),
    ],
)
def test_words_that_nobody_doubts_stay(printed: Print) -> None:
    assert mend_fact(_FACT, "unit", printed) == (_FACT, ())


def test_only_the_doubtful_word_of_a_line_is_mended() -> None:
    text = "Trường Tiếu học, Phòng Tố chức"
    spans = (Span(0, 6, _BOX), Span(7, 11, _BOX, 0.9), Span(12, 15, _BOX), Span(17, 22, _BOX), Span(23, 25, _BOX))
    pages = (Page(1, (Block(text, spans=(*spans, Span(26, 30, _BOX)), origin="ocr"),), "ocr"),)
    printed = Print(text, Eyes(Places(Document(Source("", "", "", 0), pages, compose(pages)))))
    mended, _ = mend_fact(Fact(text, Quote(0, len(text)), "item"), "unit", printed)
    assert mended is not None and mended.value == "Trường Tiểu học, Phòng Tố chức"


_BOX = Box(0.1, 0.1, 0.2, 0.2)
