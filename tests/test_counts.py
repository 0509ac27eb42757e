"""Counts that a decision states, against what was read."""

import pytest
from hypothesis import given

from extract import counts
from extract.decision import Decision
from tests.texts import decided, inside, odd_texts, whole


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("cho 05 tập thể và 04 cá nhân", [("tap-the", 5), ("ca-nhan", 4)]),
        ("Tặng Giấy khen cho 02 (hai) hộ gia đình và 1 doanh nghiệp", [("ho-gia-dinh", 2), ("doanh-nghiep", 1)]),
        ("cho 120 đồng chí", [("ca-nhan", 120)]),
        ("cho 07 đơn vị", [("tap-the", 7)]),
        ("cho 12/20 cá nhân", []),
        ("năm 2020 tập thể", [("tap-the", 2020)]),
        ("cho các tập thể, cá nhân", []),
    ],
)
def test_counts_are_found(text: str, stated: list[tuple[str, int]]) -> None:
    assert [(count.kind, count.number) for count in counts.find(whole(text))] == stated


@pytest.mark.parametrize("opening", ["03 tập thể, cá nhân", "03 cá nhân và tập thể"])
def test_one_count_of_all_kinds_together_is_checked_as_a_sum(opening: str) -> None:
    right = _decision(opening, *_PERSONS, "3. Hợp tác xã Nà Mỏ.")
    assert _told(right) == [] and not any(award.doubts for award in right.commendations)
    (doubt,) = (doubt for doubt in _decision(opening, *_PERSONS).doubts if doubt.field == "recipients")
    assert doubt.code == "count-differs" and "«3» tập thể, cá nhân" in doubt.reason and "«2»" in doubt.reason


def _decision(opening: str, *items: str) -> Decision:
    return decided(
        "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 12/QĐ-UBND", "^Lâm Đồng, ngày 15 tháng 6 năm 2021",
        "^QUYẾT ĐỊNH", "^Về việc tặng Bằng khen", "^QUYẾT ĐỊNH:",
        f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {opening} đã có thành tích giúp 30 hộ gia đình thoát nghèo, gồm:",
        *items,
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "^CHỦ TỊCH", "^Trần Quốc Huân",
    )  # fmt: skip


_PERSONS = ("1. Ông Lò Văn Ún, Trưởng bản Nà Mỏ;", "2. Bà Vàng Thị Pà, Giáo viên Trường Mầm non Hoa Ban.")


def _told(decision: Decision) -> list[str]:
    return [doubt.code for doubt in decision.doubts if doubt.field == "recipients"]


def test_a_list_as_long_as_stated_raises_no_doubt() -> None:
    assert _told(_decision("02 cá nhân", *_PERSONS)) == []


def test_a_list_shorter_than_stated_is_told_with_both_numbers() -> None:
    found = _decision("03 cá nhân", *_PERSONS)
    assert _told(found) == ["count-differs"]
    doubt = next(doubt for doubt in found.doubts if doubt.field == "recipients")
    assert "«3» cá nhân" in doubt.reason and "«2»" in doubt.reason
    assert doubt.quote is not None
    assert found.document.text[doubt.quote.start : doubt.quote.end] == "03 cá nhân"


def test_a_household_counts_as_a_collective_unless_it_is_counted_apart() -> None:
    household = "1. Hộ ông Lò Văn Ún, bản Nà Mỏ;"
    assert _told(_decision("01 tập thể", household)) == []
    assert _told(_decision("01 hộ gia đình", household)) == []


def test_a_decision_whose_list_is_elsewhere_says_so_once() -> None:
    assert _told(_decision("05 tập thể và 04 cá nhân")) == ["list-absent"]


@given(odd_texts)
def test_any_text_is_read_and_the_words_are_inside(text: str) -> None:
    words = whole(text)
    assert all(inside(words.text, count.quote) for count in counts.find(words))
