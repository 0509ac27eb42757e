"""Awards of other countries in the news. All names are invented."""

import pytest

from tests.articles import credited, honoured, reported

HELD = "Ngày 12/5, tại Hà Nội, Hội Hữu nghị tổ chức lễ trao tặng phần thưởng cho những người có công vun đắp tình hữu nghị."
END = "Phát biểu tại buổi lễ, đại diện lãnh đạo Hội cảm ơn những đóng góp của các cá nhân cho quan hệ giữa hai nước."


def _given(*lines: str, held: str = HELD) -> list[tuple[str, str]]:
    return credited(reported("Trao phần thưởng cho những người vun đắp tình hữu nghị", held, *lines, END))


@pytest.mark.parametrize(
    "line",
    [
        "Ông Trần Văn Bảy vừa được Tổng thống Nga tặng thưởng Huân chương Hữu nghị.",
        "Ông Trần Văn Bảy được Chính phủ Lào tặng Huân chương Lao động hạng Ba.",
        "Chính phủ Hoàng gia Campuchia đã tặng Huân chương Hữu nghị cho ông Trần Văn Bảy, Chủ tịch Hội Hữu nghị.",
        "Đại tá Trần Văn Bảy nhận Huân chương Chiến công hạng Nhì của Liên Xô.",
        "Đại sứ Nga tại Việt Nam trao Huân chương Hữu nghị cho ông Trần Văn Bảy.",
        "Chủ tịch nước Cộng hòa Dân chủ Nhân dân Lào đã tặng Huân chương Lao động hạng Nhì cho ông Trần Văn Bảy.",
    ],
)
def test_what_another_country_gives_is_no_award_of_vietnam(line: str) -> None:
    assert _given(line) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Chủ tịch nước tặng Huân chương Hữu nghị cho ông Andrew Brown, Đại sứ Anh tại Việt Nam.", "Andrew Brown"),
        ("Đại sứ Việt Nam tại Pháp trao Huân chương Hữu nghị cho bà Marie Duval.", "Marie Duval"),
        ("Bà Trần Thị Nga được Bộ trưởng Bộ Y tế tặng Bằng khen.", "Trần Thị Nga"),
        ("Ông H’Yuin Êban được tặng Huân chương Dũng cảm.", "H’Yuin Êban"),
    ],
)
def test_what_vietnam_gives_stays_whoever_is_given_it(line: str, name: str) -> None:
    assert [who for who, _ in _given(line)] == [name]


def test_an_award_said_again_without_its_giver_stays_abroad() -> None:
    told = "Ông Trần Văn Bảy vừa được Tổng thống Nga tặng Huân chương Hữu nghị."
    assert _given(told, "Ông Trần Văn Bảy được tặng Huân chương Hữu nghị vì những đóng góp to lớn.") == []


def test_a_stranger_is_given_nothing_where_nobody_of_vietnam_gives() -> None:
    assert _given("Đại úy Konstantin Muravin được trao tặng Huân chương Dũng cảm.") == []


def test_an_article_that_never_speaks_of_vietnam_reports_nothing() -> None:
    held = (
        "Ngày 12/5, tại Moskva, quân đội tổ chức lễ trao tặng phần thưởng cho những phi công trở về từ chiến trường xa."
    )
    told = "Trung tá Lê Minh được tặng Huân chương Dũng cảm."
    assert reported("Phi công dũng cảm trở về", held, told, held) == ()


def test_a_man_of_the_highlands_is_no_stranger() -> None:
    told = honoured("Bà Y Nhơr, ông A Thok được phong tặng danh hiệu Nghệ nhân Nhân dân.")
    assert [name for name, _ in told] == ["Y Nhơr", "A Thok"]
