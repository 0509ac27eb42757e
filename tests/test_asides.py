"""Brackets behind an item that are no part of its recipient. All names are invented."""

import pytest

from extract import asides
from extract.passage import passage


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
