"""Which of those that were read the counts of a decision are about."""

from tests.granting import TOP
from tests.texts import decided


def test_an_article_that_counts_nobody_is_not_held_against_the_count_of_another() -> None:
    found = decided(
        *TOP,
        "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2021 cho 02 đơn vị:",
        "1. Sở Tài chính;",
        "2. Hội Nông dân tỉnh.",
        "Điều 2. Tặng danh hiệu “Tập thể lao động xuất sắc” năm 2021 cho Văn phòng Hội Nông dân tỉnh.",
        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.",
        "^CHỦ TỊCH",
        "^Trần Quốc Huân",
    )
    assert len(found.commendations) == 3
    assert [doubt.code for doubt in found.doubts] == []


def test_an_article_that_counts_is_still_held_to_its_count() -> None:
    found = decided(
        *TOP,
        "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2021 cho 03 đơn vị:",
        "1. Sở Tài chính;",
        "2. Hội Nông dân tỉnh.",
        "Điều 2. Tặng danh hiệu “Tập thể lao động xuất sắc” năm 2021 cho Văn phòng Hội Nông dân tỉnh.",
        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.",
        "^CHỦ TỊCH",
        "^Trần Quốc Huân",
    )
    assert [doubt.code for doubt in found.doubts] == ["count-differs"]
