"""What a portal's print view says of a paper outside its own words."""

from hypothesis import given

from extract import print_view
from tests.texts import decided, odd_texts, typed, value

BODY = (
    "^QUYẾT ĐỊNH",
    "CỦA CHỦ TỊCH UBND TỈNH NÀ LẦU",
    "Về việc tặng thưởng Bằng khen cho các cá nhân, tập thể có thành tích trong công tác cứu hộ, cứu nạn trên biển",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;",
    "QUYẾT ĐỊNH:",
    "Điều 1. Tặng thưởng Bằng khen cho ông Lò Văn Ún, đã dũng cảm cứu người ngày 14 tháng 10 năm 2024.",
    "Điều 2. Ông Lò Văn Ún chịu trách nhiệm thi hành Quyết định này.",
)
BELOW = ("Số hiệu: 1187/QĐ-UBND", "Ngày ban hành: 18/10/2024", "Người ký: Vàng Thị Pà")
ABOVE = ("Số ký hiệu", "1187/QĐ-UBND", "Ngày ban hành", "18/10/2024", "Người ký", "Vàng Thị Pà")


def test_lines_below_or_above_the_text_tell_what_its_header_leaves_out() -> None:
    for lines in ((*BODY, *BELOW), (*ABOVE, *BODY)):
        found = decided(*lines)
        assert value(found.number) == "1187/QĐ-UBND"
        assert found.issued_on is not None and found.issued_on.value.isoformat() == "2024-10-18"
        assert found.signer is not None and found.signer.name.value == "Vàng Thị Pà"
        assert value(found.issuer) == "Ủy ban nhân dân tỉnh Nà Lầu"
        assert [c.award.value.code for c in found.commendations] == ["bk-tinh"]
        assert not [d for d in found.doubts if d.code == "number-missing"]


def test_the_papers_own_words_come_first() -> None:
    found = decided("UBND TỈNH NÀ LẦU", "Số: 12/QĐ-UBND", "Nà Lầu, ngày 1 tháng 2 năm 2024", *BODY, *BELOW)
    assert value(found.number) == "12/QĐ-UBND"
    assert found.issued_on is not None and found.issued_on.value.isoformat() == "2024-02-01"


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    print_view.read(typed(*text.split("\n")))


def test_the_place_of_the_body_comes_from_the_print_view() -> None:
    lines = (
        "Cơ quan ban hành: UBND tỉnh Phú Yên",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        "Căn cứ Luật Thi đua, khen thưởng;",
    )
    found = decided(*lines, "QUYẾT ĐỊNH:", "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún.")
    assert found.issuer is not None and found.issuer.value == "Ủy ban nhân dân tỉnh Phú Yên"
