"""The award of a grant that leaves it out."""

import pytest

from tests.texts import decided

HEAD = ("UBND HUYỆN NÀ LẦU", "XÃ NÀ MÓ", "QUYẾT ĐỊNH", "V/v khen thưởng")
GRANT = "Điều 1. Khen thưởng ông Lò Văn Ún, Trưởng bản Nà Mó, có thành tích hiến đất làm đường năm 2017."


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            (*HEAD, GRANT, "Điều 2. Hình thức và mức khen: Giấy khen của Chủ tịch UBND xã, kèm theo 390.000đ."),
            id="in an article of its own",
        ),
        pytest.param(
            (*HEAD, GRANT, "Điều 2. Hình thức: Giấy khen của Chủ tịch UBND xã và tiền thưởng 300.000 đồng."),
            id="in an article that reads as a grant of its own",
        ),
        pytest.param(
            (*HEAD, GRANT, "Hình thức khen thưởng: Giấy khen.", "Điều 2. Quyết định có hiệu lực từ ngày ký."),
            id="below the grant",
        ),
        pytest.param(
            (*HEAD[:3], "Về việc tặng Giấy khen của Chủ tịch UBND xã", GRANT, "Điều 2. Có hiệu lực từ ngày ký."),
            id="in the title",
        ),
    ],
)
def test_a_grant_without_its_award_takes_that_of_another_place(lines: tuple[str, ...]) -> None:
    found = decided(*lines).commendations
    assert [(one.recipient.name.value, one.award.value.code) for one in found] == [("Lò Văn Ún", "gk-xa")]


def test_items_with_words_of_their_own_leave_the_others_their_award() -> None:
    lines = (
        *HEAD,
        "Điều 1: Khen thưởng cho các gia đình và cá nhân có tên sau:",
        "1. Ông Lò Văn Ún xóm 7: Có công xây dựng phong trào thể thao",
        "2. Cụ Vàng Thị Pà xóm 1: Người cao tuổi gương mẫu",
        "Điều 2: Các cá nhân có tên ở điều 1 được tặng giấy khen và phần thưởng trị giá 100.000đ.",
    )
    found = decided(*lines).commendations
    assert [(one.recipient.name.value, one.award.value.code) for one in found] == [
        ("Lò Văn Ún", "gk-xa"),
        ("Vàng Thị Pà", "gk-xa"),
    ]


def test_money_for_a_fund_is_no_award() -> None:
    lines = (*HEAD[:3], "Về việc kinh phí tặng Giấy khen", "Điều 1. Cấp cho Công an xã Nà Mó 5.000.000 đồng.")
    assert not decided(*lines).commendations
