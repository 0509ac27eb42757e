"""What a decision states once as the bonus of each kind or award."""

from datetime import date

import pytest
from hypothesis import given

from extract import bonuses
from tests.granting import END, TOP
from tests.texts import decided, inside, odd_texts, whole

LIST = (
    "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 01 tập thể, 01 cá nhân đã có thành tích năm 2025:",
    "1. Trạm Y tế xã;",
    "2. Ông Lò Văn Ún, Trưởng bản Nà Mó.",
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mức thưởng: tập thể 1.000.000 đồng; cá nhân 500.000 đồng.", [({"tap-the"}, 1_000_000), ({"ca-nhan"}, 500_000)]),
        (
            "Tiền thưởng kèm theo là 1.490.000 đồng đối với tập thể, 745.000 đồng đối với cá nhân",
            [({"tap-the"}, 1_490_000), ({"ca-nhan"}, 745_000)],
        ),
        (
            "Mức thưởng: Tập thể 02 lần mức lương cơ sở (2 x 1.490.000 đồng = 2.980.000 đồng)/tập thể; "
            "cá nhân 0,6 lần (0,6 x 1.490.000 đồng = 894.000 đồng)/người",
            [({"tap-the"}, 2_980_000), ({"ca-nhan"}, 894_000)],
        ),
        ("Mức tiền thưởng: tập thể 5 triệu đồng, cá nhân 1,5 triệu đồng", [({"tap-the"}, 5_000_000), ({"ca-nhan"}, 1_500_000)]),
        ("Mỗi tập thể, cá nhân được thưởng 800.000 đồng", [({"tap-the", "ca-nhan"}, 800_000)]),
        ("Mức thưởng: 700.000 đồng.", [(set(), 700_000)]),
        (
            "Mức thưởng theo quy định hiện hành: tập thể 1.200.000 đồng; cá nhân 600.000 đồng",
            [({"tap-the"}, 1_200_000), ({"ca-nhan"}, 600_000)],
        ),
    ],
)  # fmt: skip
def test_an_amount_belongs_to_the_kind_beside_it(text: str, told: list[tuple[set[str], int]]) -> None:
    assert [(set(rule.kinds), rule.bonus.value) for rule in bonuses.read(whole(text), None)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Trích quỹ khen thưởng 8.000.000đ (Tám triệu đồng) thưởng cho các tập thể, cá nhân có tên tại Điều 1",
        "Thưởng cho 03 cá nhân số tiền thưởng 3.000.000 đồng",
        "Tổng số tiền thưởng là 12.500.000 đồng",
        "Quyết định có hiệu lực từ ngày ký",
    ],
)
def test_a_sum_for_all_together_is_nobodys_bonus(text: str) -> None:
    assert bonuses.read(whole(text), None) == ()


def test_of_so_many_times_so_much_each_gets_the_factor() -> None:
    text = "Mức thưởng: 03 tập thể x 500.000 đồng = 1.500.000 đồng; 02 cá nhân x 200.000 đồng = 400.000 đồng"
    assert [rule.bonus.value for rule in bonuses.read(whole(text), None)] == [500_000, 200_000]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mức thưởng: cá nhân 0,3 lần mức lương cơ sở; tập thể 0,6 lần mức lương cơ sở",
            [({"ca-nhan"}, 710_000), ({"tap-the"}, 1_410_000)],
        ),
        ("Tiền thưởng: 1,5 (một phẩy năm) lần mức lương cơ sở đối với cá nhân", [({"ca-nhan"}, 3_510_000)]),
        ("Mức thưởng bằng 1,0 lần mức lương cơ sở (2.340.000 đồng) cho mỗi cá nhân", [({"ca-nhan"}, 2_340_000)]),
    ],
)
def test_a_factor_is_reckoned_with_the_wage_of_the_day(text: str, told: list[tuple[set[str], int]]) -> None:
    found = bonuses.read(whole(text), None, date(2025, 3, 4))
    assert [(set(rule.kinds), rule.bonus.value) for rule in found] == told


def test_a_factor_alone_is_no_amount_where_the_wage_is_not_known() -> None:
    text = whole("Mức thưởng: cá nhân 0,3 lần mức lương tối thiểu chung")
    assert bonuses.read(text, None) == () == bonuses.read(text, None, date(1999, 1, 1))


def test_a_later_article_gives_each_kind_its_bonus() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        *LIST,
        "Điều 2. Kèm theo Giấy khen, mỗi tập thể được thưởng 900.000 đồng, mỗi cá nhân 450.000 đồng.",
    )
    assert [c.merit.bonus.value for c in found.commendations if c.merit.bonus] == [900_000, 450_000]


def test_an_award_has_its_own_bonus() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Công nhận danh hiệu Chiến sĩ thi đua cơ sở, Lao động tiên tiến năm 2024 cho các cá nhân sau:",
        [
            ["TT", "Họ và tên", "Chức vụ", "CSTĐ cơ sở", "Lao động tiên tiến"],
            ["1", "Lò Thị Pà", "Giáo viên", "x", ""],
            ["2", "Kim Sóc", "Kế toán", "", "x"],
        ],
        "Điều 2. Mức tiền thưởng: Chiến sĩ thi đua cơ sở 1.800.000 đồng, Lao động tiên tiến 540.000 đồng.",
    )
    assert [c.merit.bonus.value for c in found.commendations if c.merit.bonus] == [1_800_000, 540_000]


def test_an_items_own_bonus_stays() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        *LIST[:2],
        LIST[2][:-1] + ", mức thưởng 300.000 đồng.",
        "Điều 2. Tiền thưởng: cá nhân 450.000 đồng.",
    )
    assert [c.merit.bonus and c.merit.bonus.value for c in found.commendations] == [None, 300_000]


@given(odd_texts)
def test_rules_lie_in_any_text(text: str) -> None:
    words = whole(text)
    for rule in bonuses.read(words, None):
        assert inside(words.text, rule.bonus.quote)


def test_amounts_that_differ_by_kind_are_what_each_gets_though_two_kinds_share_one() -> None:
    rules = bonuses.read(whole("Mức thưởng: tập thể và hộ gia đình 1.000.000 đồng; cá nhân 500.000 đồng."), None)
    told = [(set(rule.kinds), rule.bonus.value) for rule in rules]
    assert told == [({"tap-the", "ho-gia-dinh"}, 1_000_000), ({"ca-nhan"}, 500_000)]


def test_a_factor_of_the_wage_is_what_each_gets() -> None:
    text = "Mức thưởng: Tập thể và hộ gia đình 0,6 lần mức lương cơ sở; cá nhân 0,3 lần mức lương cơ sở."
    rules = bonuses.read(whole(text), None, date(2025, 11, 17))
    assert [rule.bonus.value for rule in rules] == [1_410_000, 710_000]


def test_a_sum_for_several_kinds_together_is_nobodys_bonus() -> None:
    assert bonuses.read(whole("Tiền thưởng cho 02 tập thể và 03 cá nhân: 9.000.000 đồng."), None) == ()


def test_a_sum_behind_a_name_is_that_ones() -> None:
    found = decided(
        "^UBND XÃ NÀ MỎ", "^Số: 12/QĐ-UBND", "^Nà Mỏ, ngày 15 tháng 6 năm 2025", "^QUYẾT ĐỊNH", "^Về việc khen thưởng",
        "Căn cứ Luật Thi đua, khen thưởng;", "^QUYẾT ĐỊNH:", *LIST,
        "Điều 2. Trích quỹ khen thưởng để thưởng: Trạm Y tế xã 5.000.000 đồng; ông Lò Văn Ún 1.200.000 đồng.",
        "^CHỦ TỊCH", "^Trần Quốc Huân",
    )  # fmt: skip
    assert [c.merit.bonus and c.merit.bonus.value for c in found.commendations] == [5_000_000, 1_200_000]


def test_a_sum_beside_the_award_for_each_of_a_kind_is_a_bonus() -> None:
    text = (
        "Nay tặng Bằng khen và số tiền 200.000đ (hai trăm ngàn đồng) cho mỗi đơn vị, 100.000đ cho mỗi cá nhân có tên:"
    )
    rules = bonuses.read(whole(text), None)
    assert [(set(rule.kinds), rule.bonus.value) for rule in rules] == [({"tap-the"}, 200_000), ({"ca-nhan"}, 100_000)]


def test_a_sum_that_somebody_gave_is_nobodys_bonus() -> None:
    text = "Tặng Bằng khen cho ông Lò Văn Ún, đã ủng hộ 500 suất quà và số tiền 50.000.000 đồng cho người nghèo."
    assert bonuses.read(whole(text), None) == ()


def test_a_sum_behind_a_longer_name_is_not_his_whose_name_it_begins_with() -> None:
    found = decided(
        "^UBND XÃ NÀ MỎ", "^Số: 12/QĐ-UBND", "^Nà Mỏ, ngày 15 tháng 6 năm 2025", "^QUYẾT ĐỊNH", "^Về việc khen thưởng",
        "Căn cứ Luật Thi đua, khen thưởng;", "^QUYẾT ĐỊNH:",
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho các cá nhân:", "1. Ông Lò Văn An;", "2. Ông Lò Văn Anh;",
        "3. Bà Ka Hèm Nga.", "Điều 2. Tiền thưởng: ông Lò Văn Anh 500.000 đồng; bà Ka Hèm Nga 300.000 đồng.",
        "^CHỦ TỊCH", "^Trần Quốc Huân",
    )  # fmt: skip
    assert [c.merit.bonus and c.merit.bonus.value for c in found.commendations] == [None, 500_000, 300_000]


def test_what_one_of_several_articles_states_is_about_its_own_award() -> None:
    found = decided(
        *TOP,
        "Điều 1. Công nhận danh hiệu “Gia đình văn hóa” cho hộ ông Lò Văn Ún và hộ bà Vàng Thị Pà.",
        "Điều 2. Tặng Giấy khen cho hộ ông Lò Văn Ún là Gia đình văn hóa tiêu biểu. Mức tiền thưởng: 500.000 đồng/hộ.",
        *END,
    ).commendations
    assert [(c.recipient.name.value, c.merit.bonus.value if c.merit.bonus else None) for c in found] == [
        ("hộ ông Lò Văn Ún", None), ("hộ bà Vàng Thị Pà", None), ("hộ ông Lò Văn Ún", 500_000),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "và thưởng mỗi tập thể 1.000.000 đồng, mỗi cá nhân 500.000 đồng cho",
        "kèm theo tiền thưởng mỗi tập thể 1.000.000 đồng, mỗi cá nhân 500.000 đồng cho",
        ", thưởng 1.000.000 đồng/tập thể, 500.000 đồng/cá nhân cho",
    ],
)
def test_a_bonus_beside_the_award_is_that_of_each_kind(words: str) -> None:
    found = decided(*TOP, f"Điều 1. Tặng Bằng khen {words} các tập thể, cá nhân sau:", *LIST[1:], *END).commendations
    assert [one.merit.bonus.value if one.merit.bonus else None for one in found] == [1_000_000, 500_000]
    assert [one.recipient.name.value for one in found] == ["Trạm Y tế xã", "Lò Văn Ún"]


def test_a_bonus_behind_the_award_parts_no_reason_from_it() -> None:
    (found,) = decided(
        *TOP,
        "Điều 1. Tặng Bằng khen cho 01 cá nhân đã có thành tích trong phong trào “Dân vận khéo” năm 2020, thưởng 1.490.000 đồng, gồm:",
        LIST[2],
        *END,
    ).commendations
    assert (found.merit.years and found.merit.years.value, found.merit.bonus and found.merit.bonus.value) == (
        (2020, 2020),
        1_490_000,
    )


@pytest.mark.parametrize(
    "sums",
    [
        "mỗi tập thể 1.000.000 đồng, mỗi cá nhân 500.000đ",
        "1.000.000 đồng chẵn/tập thể, 500.000 đồng chẵn/cá nhân",
        "đối với tập thể: 1.000.000đ, đối với cá nhân: 500.000đ",
    ],
)
@pytest.mark.parametrize(
    "why",
    ["đã hoàn thành xuất sắc nhiệm vụ năm 2020", "đã có thành tích trong phòng, chống thiên tai 2 năm (2020 - 2021)"],
)
def test_a_bonus_behind_the_reason_is_no_part_of_it(why: str, sums: str) -> None:
    lead = f"Điều 1. Tặng Bằng khen cho 01 tập thể và 01 cá nhân {why}, kèm theo mức thưởng {sums}, gồm:"
    found = decided(*TOP, lead, *LIST[1:], *END).commendations
    assert [one.merit.reason and one.merit.reason.value for one in found] == [why, why]
    assert [one.merit.bonus and one.merit.bonus.value for one in found] == [1_000_000, 500_000]


def test_one_award_in_two_articles_has_the_bonus_of_each() -> None:
    found = decided(
        *TOP,
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún, Kế toán, Sở Y tế. Mức thưởng: 500.000 đồng/cá nhân.",
        "Điều 2. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 tập thể và 01 cá nhân, gồm:",
        "1. Phòng Nội vụ huyện",
        "2. Bà Vàng Thị Pà, Giáo viên, Phòng Nội vụ huyện",
        "Tiền thưởng kèm theo: 1.490.000 đồng/tập thể, 745.000 đồng/cá nhân.",
    ).commendations
    assert [one.merit.bonus and one.merit.bonus.value for one in found] == [500_000, 1_490_000, 745_000]


def test_each_award_has_the_bonus_that_its_name_in_quotes_states() -> None:
    lead = "Điều 1. Công nhận danh hiệu “Lao động tiên tiến” năm học 2020 - 2021 cho các cá nhân sau:"
    bonus = "Điều 2. Thưởng cho mỗi “Lao động tiên tiến” 447.000 đồng."
    found = decided(*TOP, lead, "1. Ông Lò Văn Ún, Giáo viên.", bonus, "Điều 3. Thi hành./.", *END[1:]).commendations
    assert [one.merit.bonus and one.merit.bonus.value for one in found] == [447_000]
