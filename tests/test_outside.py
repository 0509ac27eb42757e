"""Awards outside the catalogue keep the decision's words."""

import pytest
from hypothesis import given

from extract import outside
from tests.texts import decided, inside, odd_texts, whole


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Công nhận danh hiệu “Bàn tay vàng” năm 2016 cho 05 cá nhân", "Bàn tay vàng"),
        ("Công nhận danh hiệu Người thợ giỏi năm 2016 cho 05 cá nhân", "Người thợ giỏi"),
        ("Trao tặng Giải thưởng “Ngọn lửa Nà Lầu” cho 02 tác giả", "Giải thưởng “Ngọn lửa Nà Lầu”"),
        ("Tặng Kỷ niệm chương “Vì sự nghiệp Nà Lầu” cho ông Lò Văn Ún", "Kỷ niệm chương “Vì sự nghiệp Nà Lầu”"),
        ("Công nhận các danh hiệu thi đua cho 05 cá nhân", None),
        ("Phê duyệt danh sách cho 05 cá nhân", None),
    ],
)
def test_what_the_catalogue_lacks_is_read_in_its_own_words(text: str, name: str | None) -> None:
    found = outside.find(whole(text))
    assert (found.value.name if found else None) == name


def test_a_decision_grants_it_with_a_doubt() -> None:
    found = decided(
        "^SỞ TƯ PHÁP", "^Số: 12/QĐ-STP", "^Lâm Đồng, ngày 15 tháng 6 năm 2021", "^QUYẾT ĐỊNH", "^Về việc công nhận danh hiệu", "^QUYẾT ĐỊNH:",
        "Điều 1. Công nhận danh hiệu “Bàn tay vàng” năm 2020 cho 01 cá nhân:", "1. Ông Lò Văn Ún, Chuyên viên Phòng Tổng hợp.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "^GIÁM ĐỐC", "^Trần Quốc Huân",
    )  # fmt: skip
    (one,) = found.commendations
    assert (one.award.value.code, one.award.value.name) == ("khac", "Bàn tay vàng")
    assert "award-unknown" in {doubt.code for doubt in one.doubts}


@given(odd_texts)
def test_any_text_is_read_and_the_words_are_inside(text: str) -> None:
    words = whole(text)
    found = outside.find(words)
    assert found is None or inside(words.text, found.quote)
