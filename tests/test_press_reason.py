"""Why somebody is commended, told before the verb. All names are invented."""

import pytest

from extract import press_reason
from tests.articles import honours
from tests.texts import value, whole


@pytest.mark.parametrize(
    ("lead", "movement", "years"),
    [
        (
            "Với thành tích xuất sắc trong phong trào Thi đua Quyết thắng năm 2025, Ban CHQS xã Nậm Mạ được UBND tỉnh tặng Cờ "
            "thi đua.",
            "Quyết thắng",
            (2025, 2025),
        ),
        (
            "Ghi nhận những đóng góp trong phong trào thi đua “Dân vận khéo”, giai đoạn 2021 - 2025, Chủ tịch UBND tỉnh tặng "
            "Bằng khen cho ông Lò Văn Páo.",
            "Dân vận khéo",
            (2021, 2025),
        ),
    ],
)
def test_the_movement_may_stand_before_who_is_commended(lead: str, movement: str, years: tuple[int, int]) -> None:
    (item,) = honours(lead)
    assert value(item.merit.movement) == movement
    assert item.merit.years is not None and item.merit.years.value == years


def test_who_is_commended_is_no_part_of_the_reason() -> None:
    told = press_reason.before(whole("Với thành tích xuất sắc trong công tác phòng, chống dịch, ông Lò Văn Páo được "))
    assert value(told.reason) == "xuất sắc trong công tác phòng, chống dịch"


def test_a_sentence_that_begins_otherwise_tells_no_reason() -> None:
    assert press_reason.before(whole("Với sự giúp đỡ của thôn, ông Lò Văn Páo được ")).reason is None
