"""Which of those that were read the counts of a decision are about."""

import pytest

from tests.granting import END, TOP
from tests.texts import decided


@pytest.mark.parametrize(
    ("stated", "doubts"),
    [
        pytest.param("02", [], id="an article that counts nobody is not held against the count of another"),
        pytest.param("03", ["count-differs"], id="an article that counts is still held to its count"),
    ],
)
def test_only_an_article_that_counts_is_held_to_its_count(stated: str, doubts: list[str]) -> None:
    found = decided(
        *TOP,
        f"Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2021 cho {stated} đơn vị:",
        "1. Sở Tài chính;",
        "2. Hội Nông dân tỉnh.",
        "Điều 2. Tặng danh hiệu “Tập thể lao động xuất sắc” năm 2021 cho Văn phòng Hội Nông dân tỉnh.",
        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.",
        "^CHỦ TỊCH",
        "^Trần Quốc Huân",
    )
    assert len(found.commendations) == 3
    assert [doubt.code for doubt in found.doubts] == doubts


def test_counts_on_the_wrapped_lines_of_an_opening_are_read() -> None:
    lines = (
        "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho 01 tập thể; tặng Bằng",
        "khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể và 01 cá nhân (có danh sách kèm theo).",
    )
    annex = ("^DANH SÁCH", "(Kèm theo Quyết định số 12/QĐ-UBND)", "A. CỜ THI ĐUA", "1. Sở Tư pháp;", "B. BẰNG KHEN")
    items = ("I. TẬP THỂ", "1. Sở Nội vụ;", "II. CÁ NHÂN", "1. Ông Lò Văn Ún, Chuyên viên Sở Nội vụ.")
    found = decided(*TOP, *lines, *END, *annex, *items)
    assert len(found.commendations) == 3 and not [doubt for doubt in found.doubts if doubt.code == "count-differs"]


def test_a_trainer_and_a_mother_are_counted_as_persons() -> None:
    first = "Điều 1. Tặng Giấy khen cho 01 huấn luyện viên, 01 vận động viên và 01 bà mẹ có thành tích năm 2022:"
    found = decided(*TOP, first, "1. Ông Lò Văn Ún", "2. Bà Vàng Thị Pà", "3. Bà Lò Thị Lụa", *END)
    assert not [doubt for doubt in found.doubts if doubt.code == "count-differs"]
