"""What an article says of an award that nobody was given, and of those who only hand it over. All names are invented."""

import pytest

from tests.articles import CONFERENCE, credited, reported

HEADLINE, HELD, END = CONFERENCE


def _told(line: str) -> list[tuple[str, str]]:
    return credited(reported(HEADLINE, HELD, line, END))


@pytest.mark.parametrize(
    "line",
    [
        "Dự và trao Bằng khen cho các tập thể, cá nhân có đồng chí Trần Quốc Huân, Phó Chủ tịch UBND tỉnh; đồng chí Lò Văn "
        "Páo, Giám đốc Sở Nội vụ.",
        "Tham dự, phát biểu và trao Bằng khen cho các điển hình có bà Hà Thị Sen, Phó Chủ tịch HĐND tỉnh.",
    ],
)
def test_who_came_and_handed_it_over_is_given_nothing(line: str) -> None:
    assert _told(line) == []


def test_who_is_named_before_those_who_came_is_given_it() -> None:
    line = "Đến dự, tặng hoa và trao Huân chương Lao động hạng Ba cho Trường THPT Hoa Lư có đồng chí Trần Quốc Huân."
    assert _told(line) == [("Trường THPT Hoa Lư", "hc-lao-dong-3")]


def test_one_who_came_and_gave_before_his_verb_gives() -> None:
    line = "Đồng chí Trần Quốc Huân đến dự, phát biểu và trao Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Páo."
    assert _told(line) == [("Lò Văn Páo", "bk-tinh")]


@pytest.mark.parametrize(
    "line",
    [
        "Anh Lò Văn Páo từng mơ được tặng Bằng khen của Chủ tịch UBND tỉnh.",
        "Chủ tịch UBND tỉnh giao Sở Nội vụ tham mưu tặng Bằng khen cho ông Lò Văn Páo.",
    ],
)
def test_what_is_dreamt_of_or_prepared_is_not_given(line: str) -> None:
    assert _told(line) == []


def test_a_deed_of_advising_does_not_make_an_award_unsure() -> None:
    line = "Nhờ làm tốt công tác tham mưu, ông Lò Văn Páo được Chủ tịch UBND tỉnh tặng Bằng khen."
    assert _told(line) == [("Lò Văn Páo", "bk-tinh")]


def test_an_award_given_by_its_own_words() -> None:
    line = "Bằng khen của Thủ tướng Chính phủ tặng cho 2 tập thể: Sở Nội vụ, Trường THPT Hoa Lư."
    assert _told(line) == [("Sở Nội vụ", "bk-ttg"), ("Trường THPT Hoa Lư", "bk-ttg")]


def test_bodies_counted_before_the_award_are_as_many_as_told() -> None:
    line = (
        "Tại đại hội, có 3 tập thể được tặng Bằng khen của UBND tỉnh, gồm: Chi hội Nông dân bản Nà Sọc, Hội Nông dân xã Nà "
        "Lầu và Hội Nông dân xã Bản Mạ."
    )
    assert len(_told(line)) == 3
