"""The bodies that give an award."""

import pytest

from extract import press_givers
from tests.articles import honoured
from tests.texts import whole


@pytest.mark.parametrize(
    ("givers", "others"),
    [
        ("Bộ Công Thương và Chủ tịch UBND tỉnh Lâm Đồng", ("Bộ Công Thương",)),
        ("Bộ Giáo dục và Đào tạo", ()),
        ("Bộ Văn hóa, Thể thao và Du lịch, UBND tỉnh", ("Bộ Văn hóa",)),
        ("ông Lò Văn Páo, Chủ tịch UBND tỉnh", ()),
    ],
)
def test_bodies_that_give_the_same(givers: str, others: tuple[str, ...]) -> None:
    assert press_givers.all_but_last(whole(givers)) == others


def test_several_bodies_behind_a_second_passive_give_to_the_one_before() -> None:
    told = honoured(
        "Ông Lò Văn Páo đã được tặng Huân chương Lao động hạng Ba, được Bộ Công Thương và Chủ tịch UBND tỉnh tặng Bằng khen."
    )
    assert told == [("Lò Văn Páo", "hc-lao-dong-3"), ("Lò Văn Páo", "bk-tinh"), ("Lò Văn Páo", "bk-bo-nganh")]
