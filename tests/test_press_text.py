"""The sentences of an article and who took its pictures. All names are invented."""

import pytest
from hypothesis import given

from extract.passage import passage
from extract.press_text import sentences
from tests.articles import honoured
from tests.texts import odd_texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trao Bằng khen cho Trường A - Ảnh: VŨ MINH", ["Trao Bằng khen cho Trường A"], id="at the end"),
        pytest.param("Trao Bằng khen cho Trường A - ảnh VŨ MINH", ["Trao Bằng khen cho Trường A"], id="no colon"),
        pytest.param("Trao cờ cho xã B (Ảnh: Vũ Minh) tại lễ.", ["Trao cờ cho xã B", "tại lễ."], id="in brackets"),
        pytest.param(
            "Trao cờ cho xã B. Ảnh: V.M. Dịp này, xã C vui.", ["Trao cờ cho xã B", "Dịp này, xã C vui."], id="initials"
        ),
        pytest.param("Bài và ảnh: Vũ Minh", [], id="a line of its own"),
        pytest.param("Các hình ảnh: rất đẹp.", ["Các hình ảnh: rất đẹp."], id="pictures are no credit"),
        pytest.param("Chụp ảnh Trường A.", ["Chụp ảnh Trường A."], id="nor is taking one"),
        pytest.param(
            "Ông A ở TP. Hồ Chí Minh. Bà B ở đây.", ["Ông A ở TP. Hồ Chí Minh.", "Bà B ở đây."], id="no credit"
        ),
    ],
)
def test_sentences_end_before_who_took_the_picture(text: str, expected: list[str]) -> None:
    assert [one.text for one in sentences(passage(text))] == expected


@given(odd_texts)
def test_sentences_are_parts_of_the_text_in_order(text: str) -> None:
    whole = passage(text)
    at = whole.start
    for one in sentences(whole):
        assert at <= one.start <= one.end <= whole.end
        at = one.end


def test_who_took_the_picture_was_given_nothing() -> None:
    line = "Thay mặt lãnh đạo Đảng, Nhà nước, Phó Thủ tướng trao Huân chương Độc lập hạng Nhất cho Nhà máy Sao Mai - Ảnh: VŨ MINH."
    assert honoured(line) == [("Nhà máy Sao Mai", "hc-doc-lap-1")]


def test_a_sentence_may_begin_with_a_number_behind_a_bracket() -> None:
    text = passage(
        "1 mẹ được phong tặng là mẹ Hà Thị Sa (xã Nậm Mạ). 4 mẹ được truy tặng là các mẹ: Lò Thị Pà, Vàng Thị Mơ."
    )
    assert [one.text[:5] for one in sentences(text)] == ["1 mẹ ", "4 mẹ "]
