"""Which of those that were read the counts of a decision are about."""

import pytest

from tests.granting import TOP
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
