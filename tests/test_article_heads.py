"""How an article begins, and its number."""

import pytest
from hypothesis import given

from extract import article_heads, parts
from ingest.text import fold
from tests.texts import decided, odd_texts, typed


@pytest.mark.parametrize(
    ("line", "number", "words"),
    [
        pytest.param("Điều 1. Tặng Bằng khen", 1, "Tặng Bằng khen", id="figures and a stop"),
        pytest.param("Điều 2.- Tặng Bằng khen", 2, "Tặng Bằng khen", id="a stop and a dash"),
        pytest.param("ĐIỀU THỨ NHẤT. — Nay cấp Bằng khen", 1, "Nay cấp Bằng khen", id="a word of the fifties"),
        pytest.param("Điều thứ hai: Thưởng Huân chương", 2, "Thưởng Huân chương", id="a small word"),
        pytest.param("Điều IV – Các ông có tên", 4, "Các ông có tên", id="a Roman number"),
        pytest.param("Điều II", 2, "", id="the head alone"),
    ],
)
def test_the_head_and_its_number(line: str, number: int, words: str) -> None:
    match = article_heads.HEAD.match(fold(line))
    assert match is not None and article_heads.number(match) == number
    assert line[article_heads.end(fold(line)) :] == words


@pytest.mark.parametrize("line", ["Điều lệ Đoàn TNCS", "Điều tra viên", "Điều ví dụ", "Điều ii lệ"])
def test_other_words_open_no_article(line: str) -> None:
    assert article_heads.HEAD.match(fold(line)) is None


@given(odd_texts)
def test_the_words_begin_inside_the_text(text: str) -> None:
    assert 0 <= article_heads.end(fold(text)) <= len(text)


ALONE = (
    "^ỦY BAN THƯỜNG VỤ QUỐC HỘI", "^Số: 61/QĐ-UBTVQH12", "^Hà Nội, ngày 14 tháng 5 năm 2008", "^QUYẾT ĐỊNH", "^Về việc tặng Kỷ niệm chương",
    "Căn cứ Hiến pháp năm 1992;", "^QUYẾT ĐỊNH:", "Điều 1", "Tặng Kỷ niệm chương “Vì sự nghiệp Quốc hội” cho các ông, bà sau đây:",
    "1. Ông Lò Văn Ún, chuyên viên Vụ Dân tộc;", "Điều 2", "Quyết định này có hiệu lực kể từ ngày ký.", "^TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI", "^CHỦ TỊCH", "^Trần Quốc Huân",
)  # fmt: skip


def test_the_words_of_an_article_may_begin_on_the_line_below_its_head() -> None:
    (one,) = decided(*ALONE).commendations
    assert (one.recipient.name.value, one.award.value.code) == ("Lò Văn Ún", "knc-ubtvqh")
    first = parts.cut(typed(*ALONE)).articles[0]
    assert first.blocks[0].block.text == "Điều 1" and first.words == first.blocks[1:]


@pytest.mark.parametrize(
    ("head", "before", "follows"),
    [("Điều 2.", [1], True), ("ĐIỀU III :", [1], True), ("Điều 3 của Luật", [1], False), ("Điều 2.", [], False)],
)
def test_the_article_behind_an_unread_one_follows_where_a_mark_shows_its_head(
    head: str, before: list[int], follows: bool
) -> None:
    match = article_heads.HEAD.match(fold(head))
    assert match is not None and article_heads.follows(match, before) is follows
