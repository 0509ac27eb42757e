"""Items that open with the prize that was won."""

import pytest

from extract import prizes
from tests.granting import END, GIFT, TOP, granted
from tests.listed import BOTH, listed
from tests.texts import decided, whole


def test_a_prize_before_a_work_has_its_sum_and_its_authors() -> None:
    found = decided(
        *TOP,
        "Điều 1. Tặng Giải thưởng Hội thi Sáng tạo kỹ thuật tỉnh lần thứ XI (2018 - 2019) cho các tác giả sau:",
        "1. Giải Nhất (20.000.000 đồng): Giải pháp “Máy tách vỏ”, tác giả Lò Văn Ún, xã Nà Mỏ, huyện Nà Lầu.",
        "2. Giải Nhì (15.000.000 đồng): Giải pháp “Phần mềm”, nhóm tác giả Vũ An Bình, Vàng Thị Pà, Trường Đại học Hòa An.",
        *END,
    )
    told = [
        (c.recipient.name.value, c.recipient.unit and c.recipient.unit.value, c.merit.bonus and c.merit.bonus.value)
        for c in found.commendations
    ]
    assert told == [
        ("Lò Văn Ún", "xã Nà Mỏ, huyện Nà Lầu", 20_000_000),
        ("Vũ An Bình", "Trường Đại học Hòa An", 15_000_000),
        ("Vàng Thị Pà", "Trường Đại học Hòa An", 15_000_000),
    ]


@pytest.mark.parametrize(
    "text", ["Giải Nhất:", "Giải Nhất (02 giải)", "Giải pháp “Máy”: ông A", "Ông Giải Văn Nhất: kế toán"]
)
def test_nothing_else_is_cut(text: str) -> None:
    assert prizes.cut(whole(text)) == (whole(text), None)


def test_households_in_small_letters_are_households() -> None:
    title = "Điều 1. Công nhận danh hiệu “Gia đình văn hóa” năm 2021 cho 03 gia đình:"
    found = granted(title, "Khu 1: Hộ ông Lò Văn Ún, hộ bà Vàng Thị Pà", "Khu 5: Hộ ông Vũ An Bình")
    assert [row[1:3] for row in found] == [
        ("ho-gia-dinh", "Hộ ông Lò Văn Ún"),
        ("ho-gia-dinh", "hộ bà Vàng Thị Pà"),
        ("ho-gia-dinh", "Hộ ông Vũ An Bình"),
    ]


def test_a_unit_over_its_persons_stands_without_their_count() -> None:
    found = granted(
        "Điều 1. Công nhận danh hiệu “Lao động tiên tiến” năm 2021 cho các cá nhân sau:",
        "1. Phòng Thanh tra số 1: 02 người",
        "- Lò Văn Ún, Trưởng phòng",
        "- Vàng Thị Pà, Kiểm tra viên thuế",
    )
    assert {row[4] for row in found} == {"Phòng Thanh tra số 1"}


def test_prizes_of_contests_are_no_titles() -> None:
    found = listed(
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các em học sinh:",
        "Đạt giải học sinh giỏi quốc gia (700.000 đồng/em):",
        "- Em Lò Văn Ún, thôn Nà Mỏ;",
        "- Em Vàng Thị Pà, giáo viên đạt giải Ba.",
    )
    assert found == BOTH


@pytest.mark.parametrize(
    "head",
    ["GIẢI NHẤT (20.000.000 đồng/giải)", "Giải Nhì: 20.000.000 đồng", "Giải Ba (02 giải), mỗi giải 20 triệu đồng"],
)
def test_a_prize_heads_the_works_that_won_it(head: str) -> None:
    works = ("Giải pháp “Máy tách vỏ”, tác giả Lò Văn Ún, Công ty Sao Mai", "GIẢI KHUYẾN KHÍCH (5.000.000 đồng)")
    found = decided(*TOP, GIFT, head, *works, "Giải pháp “Bẫy đèn”, tác giả Vàng Thị Pà, nông dân xã Nà Mỏ", *END)
    told = [(c.recipient.name.value, c.merit.bonus and c.merit.bonus.value) for c in found.commendations]
    assert told == [("Lò Văn Ún", 20_000_000), ("Vàng Thị Pà", 5_000_000)]
