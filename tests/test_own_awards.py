"""What an item of a list says of its own award and reason."""

import pytest

from extract import own_awards
from tests.granting import END
from tests.listed import BOTH, DISTRICT, GIFT, listed
from tests.texts import decided, whole


def test_an_item_may_say_that_it_is_given_after_death() -> None:
    first = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho:"
    items = ("1. Công an xã Nà Mỏ;", "2. Truy tặng liệt sĩ Lò Văn Ún, nguyên Công an viên xã Nà Mỏ.")
    found = decided(*DISTRICT, first, *items, *END).commendations
    assert [(c.recipient.name.value, c.posthumous) for c in found] == [("Công an xã Nà Mỏ", False), ("Lò Văn Ún", True)]


def test_one_who_bears_a_title_is_no_heading_of_it() -> None:
    items = ("1. NSƯT Lò Văn Ún, diễn viên, Nhà hát Nà Mỏ;", "2. NSƯT Vàng Thị Pà, diễn viên, Nhà hát Nà Mỏ.")
    assert listed(GIFT, *items) == BOTH


@pytest.mark.parametrize(
    "line",
    [
        "1. Sở Tài chính, dẫn đầu Khối thi đua các sở;",
        "1. Sở Tài chính (dẫn đầu Khối thi đua các sở);",
        "1. Sở Tài chính - đơn vị dẫn đầu Khối thi đua các sở;",
        "1. Đơn vị dẫn đầu Khối thi đua các sở: Sở Tài chính;",
    ],
)
def test_what_a_unit_leads_is_its_reason_and_no_part_of_its_name(line: str) -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2024 cho các tập thể:",
        line,
        "2. Công an tỉnh.",
    )
    first, second = found.commendations
    assert (first.recipient.name.value, second.recipient.name.value) == ("Sở Tài chính", "Công an tỉnh")
    assert first.merit.reason and first.merit.reason.value.lower().endswith("dẫn đầu khối thi đua các sở")


def test_an_item_that_opens_with_a_title_grants_it_to_those_behind_cho() -> None:
    found = listed(
        "Điều 1. Công nhận các danh hiệu thi đua năm 2020 như sau:",
        "a) Danh hiệu “Tập thể Lao động tiên tiến” cho Bộ môn Cây công nghiệp, Bộ môn Hệ thống nông nghiệp;",
        "b) Danh hiệu “Chiến sĩ thi đua cơ sở” năm 2020 cho ông Lò Văn Ún, kế toán và bà Vàng Thị Pà, Giáo viên.",
    )
    assert [(name, code) for _, name, code in found] == [
        ("Bộ môn Cây công nghiệp", "dhtd-ttldtt"),
        ("Bộ môn Hệ thống nông nghiệp", "dhtd-ttldtt"),
        ("Lò Văn Ún", "dhtd-cstd-co-so"),
        ("Vàng Thị Pà", "dhtd-cstd-co-so"),
    ]


def test_a_title_that_addresses_a_person_behind_a_degree_is_no_award_of_the_item() -> None:
    found = listed(GIFT, "1. GS.TS, NGND Vũ An Bình, nguyên Viện trưởng Viện Dầu khí;", "2. Bà Vàng Thị Pà, Giáo viên.")
    assert found == [("ca-nhan", "Vũ An Bình", "gk-huyen"), ("ca-nhan", "Vàng Thị Pà", "gk-huyen")]


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (
            "Em Lò Văn Ún, học sinh lớp 7A: Nhặt được của rơi trả lại người đánh mất",
            "Nhặt được của rơi trả lại người đánh mất",
        ),
        (
            "Bà Vàng Thị Pà, Tổ dân phố 5: Ủng hộ 50 suất quà cho học sinh nghèo",
            "Ủng hộ 50 suất quà cho học sinh nghèo",
        ),
        ("Ông Lò Văn Ún, chức vụ: Trưởng bản của bản Nà Mỏ", None),
        ("Ông Lò Văn Ún, Giáo viên: Trường Tiểu học xã Nà Mỏ", None),
        ("Ông Lò Văn Ún, Giáo viên: 500.000 đồng tiền mặt", None),
    ],
)
def test_a_deed_behind_a_colon_is_the_reason_of_its_item(item: str, reason: str | None) -> None:
    told, rest = own_awards.told_apart(whole(item))
    assert (told.reason.value if told and told.reason else None) == reason
    assert rest.text == (item.partition(":")[0] if reason else item)
