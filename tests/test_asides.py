"""Brackets behind an item that are no part of its recipient. All names are invented."""

import pytest

from extract import asides
from extract.passage import passage
from tests.granting import END, GIFT, TOP
from tests.texts import decided


@pytest.mark.parametrize(
    ("item", "rest"),
    [
        pytest.param("Ông Lò Văn Páo (đã được tặng Bằng khen năm 2020);", "Ông Lò Văn Páo", id="an earlier award"),
        pytest.param("Ông Lò Văn Páo, Kế toán (09/09 phiếu)", "Ông Lò Văn Páo, Kế toán", id="votes"),
        pytest.param("Bà Vàng Thị Pà (đạt 95,5% số phiếu đồng ý).", "Bà Vàng Thị Pà", id="a share of votes"),
        pytest.param(
            "Ông Lò Văn Páo (đã có thành tích cứu người)", "Ông Lò Văn Páo (đã có thành tích cứu người)", id="why"
        ),
        pytest.param("Nông trường Sao Mai (xã Bản Mạ)", "Nông trường Sao Mai (xã Bản Mạ)", id="where"),
        pytest.param("Tổ công tác (2/9)", "Tổ công tác (2/9)", id="a name"),
    ],
)
def test_what_is_told_besides_falls_away(item: str, rest: str) -> None:
    assert asides.without(passage(item)).text == rest


def test_brackets_that_never_close_stay() -> None:
    item = passage("(đã " * 30_000)
    assert asides.without(item) == item


@pytest.mark.parametrize(
    ("item", "dead"),
    [
        pytest.param("Ông Lò Văn Páo (đã mất), nguyên Kế toán", True, id="dead"),
        pytest.param("Ông Lò Văn Páo (từ trần ngày 11/7/2019)", True, id="with the day"),
        pytest.param("Bà Vàng Thị Pà (Mặt trận xã A)", False, id="the Front"),
    ],
)
def test_a_bracket_tells_of_a_death(item: str, dead: bool) -> None:
    assert asides.tells_death(passage(item)) is dead


def test_the_dead_of_a_list_are_given_their_award_after_death() -> None:
    found = decided(*TOP, GIFT, "1. Ông Lò Văn Páo (đã mất), nguyên Giáo viên;", "2. Bà Vàng Thị Pà.", *END)
    assert [c.posthumous for c in found.commendations] == [True, False]
    rows = (("TT", "Họ và tên", "Chức vụ"), ("1", "Lò Văn Páo (đã mất)", "Giáo viên"), ("2", "Vàng Thị Pà", "Y sĩ"))
    assert [c.posthumous for c in decided(*TOP, GIFT, rows, *END).commendations] == [True, False]
