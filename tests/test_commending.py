"""What the award itself tells: its occasion, and what «Bằng khen» means for the resistance."""

import pytest

from tests.texts import decided


def _codes(body: str, article: str) -> list[tuple[str, str | None]]:
    found = decided(
        f"^{body}", "^Số: 118/QĐ-KT", "^Hà Nội, ngày 5 tháng 3 năm 1999", "^QUYẾT ĐỊNH", "^Về việc khen thưởng",
        "Căn cứ Hiến pháp năm 1992;", "^QUYẾT ĐỊNH:", f"Điều 1. {article}", "^KT. THỦ TƯỚNG", "^PHÓ THỦ TƯỚNG", "^Trần Quốc Huân",
    ).commendations  # fmt: skip
    return [(c.award.value.code, c.merit.occasion.value if c.merit.occasion else None) for c in found]


@pytest.mark.parametrize(
    ("award", "code", "occasion"),
    [
        pytest.param("Huân chương Kháng chiến hạng Ba", "kc-hc-khang-chien-3", "khang-chien", id="an order of the war"),
        pytest.param("Huân chương Hữu nghị", "hc-huu-nghi", "doi-ngoai", id="for foreigners"),
        pytest.param("Huy chương Chiến sĩ vẻ vang hạng Nhì", "hch-chien-si-ve-vang-2", "nien-han", id="for service"),
        pytest.param("Huân chương Lao động hạng Ba", "hc-lao-dong-3", None, id="it tells none"),
    ],
)
def test_an_award_tells_its_occasion_where_no_reason_does(award: str, code: str, occasion: str | None) -> None:
    assert _codes("CHỦ TỊCH NƯỚC", f"Tặng thưởng {award} cho ông Lò Văn Ún, xã Nà Mỏ.") == [(code, occasion)]


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        pytest.param("đã có thành tích trong kháng chiến chống Mỹ cứu nước", "kc-bang-khen-ttg", id="the resistance"),
        pytest.param("đã có thành tích trong phong trào xóa đói, giảm nghèo", "bk-ttg", id="any other reason"),
    ],
)
def test_a_bang_khen_for_the_resistance_is_an_award_of_its_own(reason: str, code: str) -> None:
    article = f"Tặng thưởng Bằng khen cho ông Lò Văn Ún, xã Nà Mỏ, {reason}."
    assert [found for found, _ in _codes("THỦ TƯỚNG CHÍNH PHỦ", article)] == [code]


def test_a_typists_blank_before_a_comma_is_no_part_of_a_name_or_unit() -> None:
    listed = (
        "1- Nhân dân và cán bộ xã Nà Mỏ , huyện Na Bốn .",
        "2- Đ/c Lò Văn Ún , Chủ tịch UBND xã Nà Mỏ , huyện Na Bốn .",
    )
    found = decided("QUYẾT ĐỊNH", "Điều 1 : Nay tặng Bằng khen cho các đơn vị , cá nhân sau :", *listed).commendations
    told = [(c.recipient.name.value, c.recipient.unit and c.recipient.unit.value) for c in found]
    assert told == [
        ("Nhân dân và cán bộ xã Nà Mỏ, huyện Na Bốn", None),
        ("Lò Văn Ún", "UBND xã Nà Mỏ, huyện Na Bốn"),
    ]
