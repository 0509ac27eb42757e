"""Why the recipient of a row is commended, and with how much. All names are invented."""

import pytest

from extract.decision import Fact
from tests.granting import END, GIFT, TOP
from tests.texts import decided, value


def value_of(bonus: Fact[int] | None) -> int | None:
    return bonus.value if bonus else None


def test_a_reason_in_the_cell_of_the_name_is_no_part_of_it() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho 02 tập thể có tên trong danh sách kèm theo.",
        [
            ["STT", "Tên đơn vị", "Ghi chú"],
            ["1", "Sở Tài chính (Đơn vị dẫn đầu Khối thi đua các sở)", ""],
            ["2", "Công an tỉnh, dẫn đầu Khối thi đua Nội chính", ""],
        ],
    )
    assert [(c.recipient.name.value, value(c.merit.reason)) for c in found.commendations] == [
        ("Sở Tài chính", "Đơn vị dẫn đầu Khối thi đua các sở"),
        ("Công an tỉnh", "dẫn đầu Khối thi đua Nội chính"),
    ]


def test_the_sum_in_the_cell_of_the_award_is_its_bonus() -> None:
    rows = (("TT", "Họ tên", "Chức vụ", "Hình thức khen"), ("1", "Lò Văn Ún", "Trưởng bản", "Giấy khen + 650.000đ"))
    found = decided("UBND XÃ NÀ MỎ", "QUYẾT ĐỊNH", "Điều 1. Khen thưởng các cá nhân có tên sau:", rows).commendations
    assert [(c.award.value.code, value_of(c.merit.bonus)) for c in found] == [("gk-xa", 650_000)]


def test_a_sum_beside_those_who_gave_is_no_bonus() -> None:
    rows = (("TT", "Tên đơn vị", "Số tiền"), ("1", "Trường Mầm non Nà Mỏ", "5.000.000"))
    gave = "đã có thành tích trong ủng hộ Quỹ Vì người nghèo"
    worked = "đã có thành tích trong công tác"
    bonuses = [
        value_of(c.merit.bonus)
        for why in (gave, worked)
        for c in decided("QUYẾT ĐỊNH", f"Điều 1. Tặng Giấy khen cho các tập thể {why}, gồm:", rows).commendations
    ]
    assert bonuses == [None, 5_000_000]


def test_the_words_before_what_was_won_belong_to_the_reason_of_a_row() -> None:
    rows = (
        ("TT", "Họ tên", "Chức vụ", "Thành tích"),
        ("1", "Lò Văn Ún", "Giáo viên", "Có học sinh đạt giải Nhất cấp tỉnh"),
    )
    (found,) = decided("QUYẾT ĐỊNH", "Điều 1. Tặng Giấy khen cho các cá nhân có tên sau:", rows).commendations
    assert value(found.merit.reason) == "Có học sinh đạt giải Nhất cấp tỉnh"


@pytest.mark.parametrize(
    ("head", "cell", "amount"),
    [
        ("Tiền thưởng (nghìn đồng)", "1.000", 1_000_000),
        ("Mức thưởng (1.000đ)", "500", 500_000),
        ("Mức thưởng (triệu đồng)", "1,5", 1_500_000),
        ("Tiền thưởng (nghìn đồng)", "1.500.000", 1_500_000),
        ("Tiền thưởng (đồng)", "500.000", 500_000),
    ],
)
def test_a_column_may_count_in_thousands(head: str, cell: str, amount: int) -> None:
    rows = (("TT", "Họ và tên", "Chức vụ", head), ("1", "Lò Văn Ún", "Y sĩ", cell))
    (found,) = decided(*TOP, GIFT, rows, *END).commendations
    assert found.merit.bonus and found.merit.bonus.value == amount
