"""Grants that stand as the items of a list. All names are invented."""

from extract import item_grants
from extract.entries import entries
from ingest.document import blocks
from tests.texts import Rows, decided, typed

ORDER = (
    "^VIỆT NAM DÂN CHỦ CỘNG HOÀ",
    "^LỆNH",
    "^SỐ 41-LCT NGÀY 3-9-1967",
    "Căn cứ vào điều 63 của Hiến pháp;",
    "RA LỆNH:",
)
FIRST = "1. Tặng thưởng Huân chương Lao động hạng nhì cho xã Nà Mỏ, đã có nhiều thành tích năm 1966."
MORE = "2. Truy tặng Huân chương Kháng chiến hạng ba cho ông Lò Văn Ún, nguyên bí thư chi bộ."


def test_what_the_first_item_tells_holds_for_no_other() -> None:
    found = decided(*ORDER, FIRST, MORE, "Hà Nội, ngày 3 tháng 9 năm 1967", "^Hồ Văn Tiến").commendations
    told = [(c.award.value.code, c.recipient.name.value, c.posthumous, c.merit.years is not None) for c in found]
    assert told == [
        ("hc-lao-dong-2", "xã Nà Mỏ", False, True),
        ("kc-hc-khang-chien-3", "Lò Văn Ún", True, False),
    ]


def _only(*lines: str | Rows) -> bool:
    document = typed(*lines)
    return item_grants.only(entries(document, tuple(blocks(document))))


def test_opening_words_hold_for_the_items_below_them() -> None:
    assert _only(FIRST, MORE)
    assert not _only("Nay tặng thưởng:", FIRST, MORE)
    assert not _only(FIRST, "2. Ông Lò Văn Ún;")
