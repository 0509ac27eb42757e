"""Awards that an article names by their form alone once it has told which they are. All names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [
                "Tại buổi lễ, 12 cán bộ được Bộ Y tế tặng Kỷ niệm chương “Vì sức khỏe nhân dân”.",
                "Bà Vàng Thị Pà, một trong những người được tặng Kỷ niệm chương, xúc động chia sẻ.",
            ],
            [("Vàng Thị Pà", "knc-bo-nganh")],
            id="the only one of its form",
        ),
        pytest.param(
            [
                "Sáng 24/7, UBND tỉnh trao tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho các mẹ.",
                "Đợt này, có 2 mẹ được Chủ tịch nước truy tặng danh hiệu: mẹ Phạm Thị Diện (xã Nà Lầu), mẹ Hồ Thị Sẻ (xã Bản "
                "Mạ).",
            ],
            [("Phạm Thị Diện", "dhvd-ba-me-vnah"), ("Hồ Thị Sẻ", "dhvd-ba-me-vnah")],
            id="the title of which the article tells",
        ),
    ],
)
def test_the_award_told_of_before(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert honoured(*lines) == expected
