"""A decision around an article, for tests of what is granted in it; all names are invented."""

from tests.texts import Rows, decided, value

TOP = (
    "^UBND TỈNH HÒA AN",
    "^Số: 12/QĐ-UBND",
    "^Hòa An, ngày 15 tháng 6 năm 2022",
    "^QUYẾT ĐỊNH",
    "^Về việc khen thưởng",
    "Căn cứ Luật Thi đua, khen thưởng;",
    "^QUYẾT ĐỊNH:",
)
END = ("Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "^CHỦ TỊCH", "^Trần Quốc Huân")
TITLES = "Điều 1. Công nhận danh hiệu thi đua năm 2020 cho các tập thể, cá nhân sau:"
GIFT = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân sau:"

Row = tuple[str, str, str, str | None, str | None]


def granted(*lines: str | Rows) -> list[Row]:
    """Code, kind, name, position and unit of each award."""
    found = decided(*TOP, *lines, *END).commendations
    return [
        (
            c.award.value.code,
            c.recipient.kind,
            c.recipient.name.value,
            value(c.recipient.position),
            value(c.recipient.unit),
        )
        for c in found
    ]
