"""The heading of the right column read behind the title."""

from datetime import date

import pytest

from tests.texts import decided, value

LEFT = ("^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 12/QĐ-UBND", "^QUYẾT ĐỊNH")
BODY = (
    "^Về việc tặng Bằng khen",
    "Căn cứ Luật Thi đua, khen thưởng;",
    "^QUYẾT ĐỊNH:",
    "Điều 1. Tặng Bằng khen cho ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ, đã có thành tích xuất sắc năm 2020.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    "^CHỦ TỊCH",
    "^Trần Quốc Huân",
)


@pytest.mark.parametrize(
    "right",
    [
        (
            "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "^Độc lập - Tự do - Hạnh phúc",
            "^Lâm Đồng, ngày 10 tháng 3 năm 2021",
        ),
        ("^ĐẢNG CỘNG SẢN VIỆT NAM", "^------", "^Lâm Đồng, ngày 10 tháng 3 năm 2021"),
        ("^Lâm Đồng, ngày 10 tháng 3 năm 2021",),
    ],
)
def test_the_day_behind_the_title_is_the_papers(right: tuple[str, ...]) -> None:
    found = decided(*LEFT, *right, *BODY)
    assert found.issued_on is not None and found.issued_on.value == date(2021, 3, 10)
    assert "tặng Bằng khen" in str(value(found.subject))
    assert [c.recipient.name.value for c in found.commendations] == ["Lò Văn Ún"]


def test_a_day_inside_the_title_is_no_heading() -> None:
    found = decided(*LEFT, "^Về việc tặng Bằng khen nhân kỷ niệm, ngày 10 tháng 3 năm 2021", *BODY[1:])
    assert found.issued_on is None
