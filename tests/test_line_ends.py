"""What the words of two lines say about each other."""

import pytest
from hypothesis import given

from ingest.line_ends import inside, separator, starts_item, torn
from tests.texts import odd_texts


@pytest.mark.parametrize(
    "text",
    [
        "1. Ông Vũ",
        "1.Ông Vũ",
        "2) Bà",
        "a) Tập thể",
        "- Như trên",
        "IV. TẬP THỂ",
        "B. Cá nhân",
        "(2) Bà Lò Thị Pà",
        "Điều 3.",
        "2: Bà Lò Thị Pà",
        "3: Đồng chí Ka Hèm",
        "4: Ấu",
    ],
)
def test_an_item_begins(text: str) -> None:
    assert starts_item(text)


@pytest.mark.parametrize(
    "text", ["12 tập thể", "15/6/2022", "Vũ Hải Đăng", "I Lý", "-2", "7: 30 sáng", "2: một", "B.2", "(2) tập thể"]
)
def test_no_item_begins(text: str) -> None:
    assert not starts_item(text)


def test_a_symbol_broken_after_its_hyphen_is_whole() -> None:
    assert separator("số 1043/QĐ-", "UBND") == ""
    assert separator("Số: /QĐ-", "UBND") == ""
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


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["DANH SÁCH", "(Kèm theo Quyết định của Chủ tịch", "UBND huyện)", "I. TẬP THỂ"], {2}),
        (["(Kèm theo Quyết định số 4 ngày 12 tháng 10", "năm 2024", "của Chủ tịch UBND tỉnh)", "I."], {1, 2}),
        (["DANH HIỆU “LAO ĐỘNG", "TIÊN TIẾN” NĂM 2017"], {1}),
        (["(Kèm theo Quyết định)", "1) Tập thể"], set()),
        (["(Kèm theo Quyết định", "CHỦ TỊCH"], set()),
        (["(đã ký", "a", "b", "c", "d)"], set()),
    ],
)
def test_lines_inside_a_bracket_or_quotation(lines: list[str], expected: set[int]) -> None:
    assert inside(lines) == expected


@given(odd_texts, odd_texts)
def test_any_two_lines_are_judged(upper: str, lower: str) -> None:
    assert separator(upper, lower) in ("", " ")
    assert torn(upper, lower) in (True, False)
    assert inside([upper, lower]) <= {1}


@pytest.mark.parametrize("line", ["2/ Lò Văn Ún", "1- Nhân dân xã Nà Mỏ", "ĐIỀU II : Nay tặng", "Điều III. Ông"])
def test_typists_labels_open_items_and_articles(line: str) -> None:
    assert starts_item(line)


@pytest.mark.parametrize("line", ["30/4 là ngày", "1968 - 1975", "45 - QĐ/TU ngày", "Điều này", "2/3 số phiếu"])
def test_figures_with_a_stroke_or_a_dash_open_none(line: str) -> None:
    assert not starts_item(line)
