"""Agencies: abbreviations in numbers, names with commas, later and earlier names."""

from datetime import date

import pytest
from hypothesis import given

from extract import agencies
from ingest.text import fold
from tests.texts import odd_texts


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("QĐ-STC", "Sở Tài chính"),
        ("TTr-SNV-TĐKT", "Sở Nội vụ"),
        ("QĐ-SGD&ĐT", "Sở Giáo dục và Đào tạo"),
        ("QĐ-UBND", None),
        ("TTr", None),
    ],
)
def test_a_numbers_tail_names_the_agency(symbol: str, name: str | None) -> None:
    assert agencies.of_symbol(symbol) == name


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp", "Phòng Phổ biến, giáo dục pháp luật"),
        ("Sở Văn hóa, Thể thao và Du lịch, tỉnh Lâm Đồng", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Phòng Nội vụ, huyện Nà Lầu", ""),
    ],
)
def test_a_comma_inside_a_name_parts_no_units(words: str, unit: str) -> None:
    assert words[: agencies.comma_end(fold(words))] == unit


def test_an_agency_under_its_later_and_earlier_names() -> None:
    assert agencies.today("Sở Giao thông vận tải tỉnh Lâm Đồng") == "Sở Xây dựng tỉnh Lâm Đồng"
    assert agencies.today("Sở Thủy sản tỉnh Cà Mau") == "Sở Nông nghiệp và Môi trường tỉnh Cà Mau"
    assert agencies.today("Sở Y tế tỉnh Lâm Đồng") == "Sở Y tế tỉnh Lâm Đồng"
    assert agencies.formerly("Sở Khoa học và Công nghệ") == ("Sở Thông tin và Truyền thông", "Sở Bưu chính, Viễn thông")


def test_every_rename_has_its_law_and_day() -> None:
    for change in agencies.table()["rename"]:
        assert isinstance(change["on"], date) and change["law"]
        assert all(old != new for old, new in change["moves"])
    for name in agencies.table()["commas"]["names"]:
        assert agencies.comma_end(fold(name)) == len(name)


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    agencies.of_symbol(text)
    assert 0 <= agencies.comma_end(fold(text)) <= len(text)
    agencies.today(text)
    agencies.formerly(text)
