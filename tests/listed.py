"""A decision of a district around a list, for tests of what the list grants; all names are invented."""

from tests.granting import END
from tests.texts import Rows, decided

DISTRICT = (
    "^UBND HUYỆN NÀ LẦU",
    "^Số: 12/QĐ-UBND",
    "^Nà Lầu, ngày 15 tháng 6 năm 2021",
    "^QUYẾT ĐỊNH",
    "^Về việc khen thưởng",
    "Căn cứ Luật Thi đua, khen thưởng;",
    "^QUYẾT ĐỊNH:",
)

Found = list[tuple[str, str, str]]

GIFT = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho 02 cá nhân đã có thành tích xuất sắc trong công tác dân vận năm 2020, gồm:"
BOTH: Found = [("ca-nhan", "Lò Văn Ún", "gk-huyen"), ("ca-nhan", "Vàng Thị Pà", "gk-huyen")]


def listed(first: str, *items: str | Rows) -> Found:
    """Kind, name and code of each award of Điều 1."""
    decision = decided(*DISTRICT, first, *items, *END)
    return [(c.recipient.kind, c.recipient.name.value, c.award.value.code) for c in decision.commendations]
