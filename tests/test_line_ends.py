"""What the words of two lines say about each other."""

import pytest
from hypothesis import given

from ingest.line_ends import separator, starts_item, still_open, torn
from tests.texts import odd_texts


@pytest.mark.parametrize(
    "text", ["1. Ông Vũ", "1.Ông Vũ", "2) Bà", "a) Tập thể", "- Như trên", "IV. TẬP THỂ", "Điều 3."]
)
def test_an_item_begins(text: str) -> None:
    assert starts_item(text)


@pytest.mark.parametrize("text", ["12 tập thể", "15/6/2022", "Vũ Hải Đăng", "I Lý", "-2"])
def test_no_item_begins(text: str) -> None:
    assert not starts_item(text)


def test_a_symbol_broken_after_its_hyphen_is_whole() -> None:
    assert separator("số 1043/QĐ-", "UBND") == ""
    assert separator("Trưởng phòng -", "Kế hoạch") == " "


@pytest.mark.parametrize(
    ("upper", "lower", "expected"),
    [
        ("Sông Lạn, ngày 14 tháng 11 năm", "2021", True),
        ("Sông Lạn, ngày", "14 tháng 11 năm 2021", True),
        ("số 1043/QĐ-", "UBND", True),
        ("THÀNH TÍCH NĂM", "2021", True),
        ("Có thành tích năm", "Tổ 5", False),
        ("Tổ dân phố", "5", False),
    ],
)
def test_what_is_torn(upper: str, lower: str, expected: bool) -> None:
    assert torn(upper, lower) is expected


def test_a_bracket_or_quotation_stays_open_until_it_is_closed() -> None:
    assert still_open("(Kèm theo Quyết định của Chủ tịch", "UBND huyện)")
    assert still_open("DANH HIỆU “LAO ĐỘNG", "TIÊN TIẾN” NĂM 2017")
    assert not still_open("(Kèm theo Quyết định)", "1) Tập thể")
    assert not still_open("(Kèm theo Quyết định", "CHỦ TỊCH")


@given(odd_texts, odd_texts)
def test_any_two_lines_are_judged(upper: str, lower: str) -> None:
    assert separator(upper, lower) in ("", " ")
    assert torn(upper, lower) in (True, False)
    assert still_open(upper, lower) in (True, False)
