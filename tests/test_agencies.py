"""Agencies: abbreviations in numbers, names with commas, later and earlier names."""

from datetime import date

import pytest
from hypothesis import given

from extract import agencies
from extract.passage import passage
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
    ("words", "inside"),
    [
        ("Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp", [True, False]),
        ("Trưởng phòng Hành chính, Tổ chức, Sở Tư pháp", [True, False]),
        ("Sở Văn hóa, Thể thao và Du lịch, tỉnh Lâm Đồng", [True, False]),
        ("Phòng Nội vụ, huyện Nà Lầu", [False]),
    ],
)
def test_a_comma_inside_a_name_parts_no_units(words: str, inside: list[bool]) -> None:
    commas = [at for at, sign in enumerate(words) if sign == ","]
    assert [agencies.splits_name(passage(words), at) for at in commas] == inside


@pytest.mark.parametrize(
    ("name", "later"),
    [
        ("Sở Giao thông vận tải tỉnh Lâm Đồng", ["Sở Xây dựng tỉnh Lâm Đồng"]),
        ("Thanh tra sở giao thông, vận tải", ["Thanh tra Sở Xây dựng"]),
        (
            "Sở Thủy sản tỉnh Cà Mau",
            ["Sở Nông nghiệp và Phát triển nông thôn tỉnh Cà Mau", "Sở Nông nghiệp và Môi trường tỉnh Cà Mau"],
        ),
        ("Ủy ban Dân tộc", ["Bộ Dân tộc và Tôn giáo"]),
        ("Sở Y tế tỉnh Lâm Đồng", []),
    ],
)
def test_an_agency_under_its_later_names(name: str, later: list[str]) -> None:
    assert [words for words, _ in agencies.later(name)] == later


def test_an_agency_under_its_earlier_names() -> None:
    assert agencies.earlier("Sở Khoa học và Công nghệ") == ("Sở Thông tin và Truyền thông", "Sở Bưu chính, Viễn thông")
    assert agencies.later("Sở Bưu chính, Viễn thông")[-1] == ("Sở Khoa học và Công nghệ", date(2025, 3, 1))


def test_every_rename_has_its_law_and_day() -> None:
    for change in agencies.table()["rename"]:
        assert isinstance(change["on"], date) and change["law"]
        assert all(old != new for old, new in change["moves"])
    for name in agencies.table()["commas"]["names"]:
        commas = (at for at, sign in enumerate(name) if sign == ",")
        assert all(agencies.splits_name(passage(name), at) for at in commas)


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    agencies.of_symbol(text)
    agencies.splits_name(passage(text), len(text) // 2)
    agencies.later(text)
    agencies.earlier(text)
