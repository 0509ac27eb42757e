"""Slips of a scan mended by fixed expressions; names and right text stay."""

import pytest
from hypothesis import given

from extract.decision import Fact, Quote
from extract.spelling import mend, mend_fact
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


def test_digital_text_is_never_mended_and_a_mended_fact_says_so() -> None:
    fact = Fact("Trường Tiếu học Sơn Ca", Quote(0, 22), "item")
    assert mend_fact(fact, "unit", lambda _: False) == (fact, ())
    mended, doubts = mend_fact(fact, "unit", lambda _: True)
    assert mended is not None and mended.value == "Trường Tiểu học Sơn Ca" and mended.quote == fact.quote
    assert [d.code for d in doubts] == ["spelling-mended"] and "Tiếu" in doubts[0].reason
