"""Where a position ends, and when a name does not begin one."""

import pytest
from hypothesis import given

from extract import positions
from tests.texts import odd_texts, whole


@pytest.mark.parametrize(
    ("text", "position"),
    [
        pytest.param("nguyên Phó Giám đốc Sở Y tế", "nguyên Phó Giám đốc", id="a former deputy"),
        pytest.param("Giáo viên Trường THCS Nà Lầu", "Giáo viên", id="a plain post"),
        pytest.param("Giám độc Sở Y tế", "Giám độc", id="a scan's slip in two words"),
        pytest.param("Trường Đại học Hồng Lam", None, id="a school that folds to trưởng đài"),
        pytest.param("Vụ Thị Trang", None, id="no post at all"),
    ],
)
def test_a_position_ends_where_its_words_end(text: str, position: str | None) -> None:
    end = positions.end(whole(text))
    assert (text[:end] if end else None) == position


@pytest.mark.parametrize("name", ["Vân Thư", "Kế Toán", "Thu Quy", "Nguyên Giáo viên", "Đoàn Khang"])
def test_syllables_of_a_name_begin_no_position(name: str) -> None:
    assert not positions.opens_after_name(whole(name))


@pytest.mark.parametrize("post", ["Kế toán trưởng", "Phó Chủ tịch", "Giáo viên Trường THCS Nà Lầu"])
def test_a_post_after_a_name_begins_one(post: str) -> None:
    assert positions.opens_after_name(whole(post))


@given(odd_texts)
def test_the_end_lies_within_the_text(text: str) -> None:
    words = whole(text)
    end = positions.end(words)
    assert end is None or 0 < end <= len(words.text)


@pytest.mark.parametrize(
    ("words", "all_of_it"),
    [("nhân viên thư viện, thiết bị", True), ("giáo viên, tổ bảo vệ", False), ("giáo viên, Trường A", False)],
)
def test_small_words_behind_the_comma_belong_to_the_post(words: str, all_of_it: bool) -> None:
    end = words.index(",")
    assert positions.whole_duty(whole(words), end) == (len(words) if all_of_it else end)
