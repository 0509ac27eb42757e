"""Names that follow the number of those who were given something. All names are invented."""

import pytest

from tests.articles import reported

HELD = "Sáng 26/7, tỉnh Lâm Đồng tổ chức Lễ phong tặng, truy tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” cho 3 mẹ."
END = "Phát biểu tại buổi lễ, lãnh đạo tỉnh bày tỏ lòng biết ơn sâu sắc trước sự hy sinh của các mẹ."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Trong đó, 1 mẹ được phong tặng là mẹ Đinh Thị Rẽo, xã Bản Mạ; 2 mẹ được truy tặng gồm: Mẹ Võ Thị Chặt (xã Nà "
            "Lầu), mẹ Trần Thị Suột (xã Hoa Lư).",
            [("Đinh Thị Rẽo", False), ("Võ Thị Chặt", True), ("Trần Thị Suột", True)],
            id="the living and the dead",
        ),
        pytest.param(
            "3 mẹ gồm: mẹ Đinh Thị Rẽo, mẹ Võ Thị Chặt.", [("Đinh Thị Rẽo", False), ("Võ Thị Chặt", False)], id="all"
        ),
        pytest.param("Có 3 mẹ dự buổi lễ cùng con là ông Võ Hùng.", [], id="no list"),
    ],
)
def test_groups_that_were_counted_before(line: str, expected: list[tuple[str, bool]]) -> None:
    found = reported("Lâm Đồng phong tặng danh hiệu Bà mẹ Việt Nam anh hùng", HELD, line, END)
    assert [(item.recipient.name.value, item.posthumous) for item in found] == expected
    assert {item.awards[0].value.code for item in found} <= {"dhvd-ba-me-vnah"}
