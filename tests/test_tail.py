"""A reason below a list, in a paragraph of its own, holds for every item above it."""

import pytest

from extract.decision import Decision
from tests.texts import decided, value

_TOP = (
    "^HỘI ĐỒNG NHÀ NƯỚC",
    "^Số: 88/KT-HĐNN",
    "^Hà Nội, ngày 2 tháng 9 năm 1985",
    "^QUYẾT ĐỊNH",
    "^Về việc tặng thưởng Huân chương Lao động",
    "^QUYẾT ĐỊNH:",
)


def _decision(*items: str) -> Decision:
    return decided(
        *_TOP,
        "Điều 1. Tặng thưởng Huân chương Lao động hạng Ba cho:",
        *items,
        "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
        "^Trần Quốc Huân",
    )


def test_a_reason_below_the_list_is_everybodys_and_no_part_of_the_last_name() -> None:
    found = _decision(
        "1- Hợp tác xã Tân Tiến, huyện Thanh Trạch;",
        "2- Nhân dân và cán bộ xã Nà Mỏ, huyện Yên Kla,",
        "thuộc tỉnh Sóc Lâm, đã có thành tích xuất sắc trong sản xuất nông nghiệp từ năm 1981 đến năm 1984.",
    )
    names = [c.recipient.name.value for c in found.commendations]
    assert names == ["Hợp tác xã Tân Tiến, huyện Thanh Trạch", "Nhân dân và cán bộ xã Nà Mỏ, huyện Yên Kla"]
    assert {c.merit.years.value if c.merit.years else None for c in found.commendations} == {(1981, 1984)}
    assert all((value(c.merit.reason) or "").startswith("đã có thành tích xuất sắc") for c in found.commendations)


def test_a_reason_in_the_last_items_own_paragraph_is_its_own() -> None:
    found = _decision(
        "1- Hợp tác xã Tân Tiến, huyện Thanh Trạch;",
        "2- Ông Lò Văn Ún, Trưởng bản Nà Mỏ, đã có thành tích cứu người bị đuối nước ngày 3/5/1985.",
    )
    assert [c.merit.reason is None for c in found.commendations] == [True, False]


@pytest.mark.parametrize(
    "led",
    ["Lý do: Đã có thành tích", "thuộc tỉnh Sóc Lâm, đã hoàn thành xuất sắc nhiệm vụ", "Thành tích: Có thành tích"],
)
def test_what_leads_the_reason_below_a_list_takes_it_from_nobody(led: str) -> None:
    found = _decision("1. Xã Nà Mỏ, huyện Yên Kla;", "2. Trường Tiểu học Hoa Ban;", f"{led} trong sản xuất năm 1990.")
    assert [c.merit.years.value if c.merit.years else None for c in found.commendations] == [(1990, 1990)] * 2
