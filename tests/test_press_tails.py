"""What a sentence goes on to tell behind a recipient. Shapes of real articles; all names are invented."""

import pytest

from tests.articles import honoured, honours
from tests.texts import value


def test_what_is_said_next_is_no_part_of_a_name() -> None:
    line = (
        "Sau khi trao Huân chương Lao động hạng Nhất cho Viettel, Thủ tướng đề nghị tập đoàn này làm tốt các nhiệm vụ."
    )
    assert honoured(line) == [("Viettel", "hc-lao-dong-1")]


@pytest.mark.parametrize(
    ("words", "position", "unit"),
    [
        ("Ông Lò Văn Páo tử nạn trong vụ va chạm tại Bản Mạ", None, None),
        ("Ông Lò Văn Páo, 36 tuổi, Đồn Biên phòng Bản Mạ,", None, "Đồn Biên phòng Bản Mạ"),
        ("Ông Lò Văn Páo, 43 tuổi, lái tàu Đội 1,", "lái tàu", "Đội 1"),
        ("Ông Lò Văn Páo không kịp mặc áo phao", None, None),
    ],
)
def test_only_a_known_post_is_one(words: str, position: str | None, unit: str | None) -> None:
    (item,) = honours(f"{words} vừa được Chủ tịch nước tặng Huân chương Dũng cảm.")
    assert (value(item.recipient.position), value(item.recipient.unit)) == (position, unit)
