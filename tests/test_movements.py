"""Movements by name, quoted or not; what names none."""

import pytest
from hypothesis import given

from extract import movements
from tests.texts import inside, odd_texts, whole


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("trong phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2016-2020", ["Cả nước chung sức xây dựng nông thôn mới"]),
        ('cuộc vận động "Toàn dân đoàn kết xây dựng đời sống văn hóa" năm 2019', ["Toàn dân đoàn kết xây dựng đời sống văn hóa"]),
        ("thi đua thực hiện “Đổi mới phong cách phục vụ”, thi đua “Dạy tốt”", ["Đổi mới phong cách phục vụ", "Dạy tốt"]),
        ("phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2022", ["thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội"]),
        ("phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2020", ["Toàn dân bảo vệ an ninh Tổ quốc"]),
        ("có nhiều đóng góp trong phong trào hiến máu tình nguyện, giai đoạn 2018-2020", ["hiến máu tình nguyện"]),
        ("phong trào thi đua xóa nhà tạm, nhà dột nát trên địa bàn xã", ["xóa nhà tạm, nhà dột nát"]),
        ("PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” TỈNH LÂM ĐỒNG", ["DÂN VẬN KHÉO"]),
        ("phong trào thi đua «Dạy tốt, học tốt» và cuộc vận động «Mỗi thầy giáo, cô giáo là một tấm gương»", ["Dạy tốt, học tốt", "Mỗi thầy giáo, cô giáo là một tấm gương"]),
    ],
)  # fmt: skip
def test_a_movement_is_read_by_its_name(text: str, names: list[str]) -> None:
    assert [fact.value for fact in movements.find(whole(text))] == names


@pytest.mark.parametrize(
    "text",
    [
        "dẫn đầu phong trào thi đua yêu nước năm 2020",
        "đơn vị dẫn đầu phong trào thi đua của tỉnh",
        "Cờ thi đua cho đơn vị xuất sắc dẫn đầu phong trào thi đua Khối các cơ quan tham mưu",
        "xuất sắc, tiêu biểu dẫn đầu phong trào thi đua",
        "tích cực tham gia các phong trào thi đua, các cuộc vận động",
        "tặng Cờ thi đua “Đơn vị dẫn đầu”",
        "phong trào thi đua năm 2020 trên địa bàn tỉnh",
    ],
)
def test_words_on_movements_at_large_name_none(text: str) -> None:
    assert list(movements.find(whole(text))) == []


@given(odd_texts)
def test_any_text_is_read_and_the_words_are_inside(text: str) -> None:
    words = whole(text)
    for fact in movements.find(words):
        assert inside(words.text, fact.quote)
        assert words.text[fact.quote.start - words.start : fact.quote.end - words.start] == fact.value
