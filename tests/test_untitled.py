"""Decisions without a tên loại above their bases. All names are invented."""

import pytest
from hypothesis import given

from extract import parts, untitled
from tests.texts import decided, odd_texts, typed

PAPER = (
    "BỘ Y TẾ",
    "Số: 3321/QĐ-BYT",
    "BỘ TRƯỞNG BỘ Y TẾ",
    "Căn cứ Nghị định số 95/2022/NĐ-CP ngày 15/11/2022 của Chính phủ;",
    "Theo đề nghị của Chánh Văn phòng Bộ",
    "QUYẾT ĐỊNH:",
    'Điều 1. Tặng Kỷ niệm chương "Vì sức khỏe nhân dân" cho:',
    "1. Dược sĩ Ngụy Thị Hà, Trưởng khoa Dược, Bệnh viện Đa khoa Na Bốn.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    "Hà Nội, ngày 30 tháng 8 năm 2023",
    "KT. BỘ TRƯỞNG",
    "THỨ TRƯỞNG",
    "Nguyễn Thị Hoa",
)


def test_the_office_and_the_bases_leave_the_header() -> None:
    cut = untitled.recut(parts.cut(typed(*PAPER)))
    assert [placed.block.text for placed in cut.header] == ["BỘ Y TẾ", "Số: 3321/QĐ-BYT"]
    assert [placed.block.text for placed in cut.authority] == ["BỘ TRƯỞNG BỘ Y TẾ"]
    assert cut.bases[0].block.text.startswith("Căn cứ")


def test_such_a_decision_has_its_body_and_its_recipient() -> None:
    decision = decided(*PAPER)
    assert decision.issuer and decision.issuer.value == "Bộ Y tế"
    (one,) = decision.commendations
    assert one.recipient.name.value == "Ngụy Thị Hà"
    assert one.recipient.position and one.recipient.position.value == "Trưởng khoa Dược"


@pytest.mark.parametrize("lines", [PAPER[:2], ("^QUYẾT ĐỊNH", *PAPER[2:])])
def test_other_papers_stay_as_they_are(lines: tuple[str, ...]) -> None:
    cut = parts.cut(typed(*lines))
    assert untitled.recut(cut) is cut


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    untitled.recut(parts.cut(typed(*text.split("\n"))))


DECREE = (
    "VIỆT NAM DÂN CHỦ CỘNG HÒA",
    "Số: 77/SL",
    "CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA",
    "Chiểu Sắc lệnh số 216/SL ngày 20 tháng 8 năm 1948;",
    "RA SẮC LỆNH:",
    "Điều 1: Nay tặng thưởng Huân chương Kháng chiến hạng nhì cho ông Lò Văn Ún, Xã đội trưởng xã Nà Mỏ.",
    "Điều 2: Bộ trưởng Bộ Nội vụ chiểu Sắc lệnh thi hành.",
    "Việt Bắc, ngày 18 tháng 4 năm 1952",
    "HỒ CHÍ MINH",
)


def test_a_decree_without_a_title_says_its_type_below_the_bases() -> None:
    decision = decided(*DECREE)
    assert decision.number and decision.number.value == "77/SL"
    assert decision.issuer and decision.issuer.value == "Chủ tịch nước"
    assert [(c.recipient.name.value, c.award.value.code) for c in decision.commendations] == [
        ("Lò Văn Ún", "kc-hc-khang-chien-2")
    ]


@pytest.mark.parametrize("spread", ["L Ệ N H", "Q U Y Ế T   Đ Ị N H"])
def test_a_title_in_spread_letters_is_a_title(spread: str) -> None:
    lines = ("HỘI ĐỒNG NHÀ NƯỚC", "Số: 614 KT/HĐNN7", "Hà Nội, ngày 22 tháng 12 năm 1984", spread, "Căn cứ Hiến pháp;")
    found = decided(*lines, "RA LỆNH :", "Điều 1. - Tặng thưởng Huân chương Lao động hạng ba cho bà Vàng Thị Pà.")
    assert found.issuer and found.issuer.value == "Hội đồng Nhà nước"
    assert [c.recipient.name.value for c in found.commendations] == ["Vàng Thị Pà"]
