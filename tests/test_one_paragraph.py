"""Papers that grant in one paragraph, without articles. All names are invented."""

import pytest
from hypothesis import given

from extract import one_paragraph, parts
from tests.granting import END, TOP
from tests.texts import decided, odd_texts, typed, value, whole


def _paper(grant: str, *more: str) -> tuple[str, ...]:
    nation = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 77/KT", "QUYẾT ĐỊNH")
    return (*nation, grant, *more, "Lâm Đồng, ngày 5 tháng 8 năm 1992", "GIÁM ĐỐC", "Lường Văn Pịn")


@pytest.mark.parametrize(
    ("grant", "issuer", "names"),
    [
        (
            "Giám đốc Sở Y tế tỉnh Lâm Đồng tặng Giấy khen cho ông Lò Văn Ún, y sĩ Trạm Y tế xã Nà Mỏ, vì đã có thành "
            "tích trong công tác phòng bệnh năm 1992.",
            "Sở Y tế tỉnh Lâm Đồng",
            ["Lò Văn Ún"],
        ),
        (
            "Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng, xét đề nghị của Giám đốc Sở Y tế, quyết định tặng Bằng khen cho "
            "ông Lò Văn Ún, y sĩ Trạm Y tế xã Nà Mỏ, và bà Vàng Thị Pà, nữ hộ sinh.",
            "Ủy ban nhân dân tỉnh Lâm Đồng",
            ["Lò Văn Ún", "Vàng Thị Pà"],
        ),
        (
            "Nay Giám đốc Xí nghiệp May Nà Mỏ tặng Giấy khen cho chị Vàng Thị Pà, tổ trưởng Tổ May 3.",
            "Xí nghiệp May Nà Mỏ",
            ["Vàng Thị Pà"],
        ),
    ],
)
def test_who_grants_what_to_whom(grant: str, issuer: str, names: list[str]) -> None:
    found = decided(*_paper(grant))
    assert [c.recipient.name.value for c in found.commendations] == names
    assert value(found.issuer) == issuer
    assert found.issued_on and found.issued_on.value.year == 1992
    assert found.signer and found.signer.name and found.signer.name.value == "Lường Văn Pịn"


def test_a_list_below_the_paragraph_belongs_to_it() -> None:
    grant = "Giám đốc Sở Y tế tỉnh Lâm Đồng quyết định tặng Giấy khen cho các cá nhân sau:"
    found = decided(*_paper(grant, "1. Ông Lò Văn Ún, y sĩ;", "2. Bà Vàng Thị Pà, y tá."))
    assert [c.recipient.name.value for c in found.commendations] == ["Lò Văn Ún", "Vàng Thị Pà"]


def test_a_body_whose_name_ends_like_a_word_of_asking_grants() -> None:
    text = whole("Giám đốc Trung tâm Văn hóa Bônđe tặng Giấy khen cho ông Lò Văn Ún.")
    assert text.text[one_paragraph.said(text) :].startswith("tặng")


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế đề nghị tặng Giấy khen cho ông Lò Văn Ún.",
        "Ông Lò Văn Ún được tặng Giấy khen của Giám đốc Sở Y tế.",
        "Giám đốc Sở Y tế đã tặng Giấy khen cho ông Lò Văn Ún.",
        "Tặng Giấy khen của Giám đốc Sở Y tế cho ông Lò Văn Ún.",
        "Luật Thi đua, khen thưởng quy định việc tặng Giấy khen.",
    ],
)
def test_what_does_not_open_with_the_one_who_grants(text: str) -> None:
    assert one_paragraph.said(whole(text)) == 0


def test_a_decision_with_articles_is_cut_as_ever() -> None:
    document = typed("QUYẾT ĐỊNH", "Sở Y tế tặng Giấy khen năm 2021", "Điều 1. Tặng Giấy khen cho ông Lò Văn Ún.")
    cut = parts.cut(document)
    assert one_paragraph.recut(document, cut) is cut
    assert one_paragraph.authority(document, cut) == ()


@given(odd_texts)
def test_any_text_is_cut(text: str) -> None:
    document = typed("QUYẾT ĐỊNH", text)
    cut = one_paragraph.recut(document, parts.cut(document))
    one_paragraph.authority(document, cut)


def test_a_bonus_is_not_what_a_body_grants() -> None:
    items = (
        "- Tổ làm đất: Giấy khen và tiền thưởng 500.000 đồng",
        "- Bà Lò Thị Pà, thành viên: Giấy khen và tiền thưởng 300.000 đồng",
    )
    found = decided(*TOP, "Điều 1. Khen thưởng các tổ và cá nhân sau:", *items, *END).commendations
    assert [(c.recipient.name.value, c.merit.bonus.value if c.merit.bonus else None) for c in found] == [
        ("Tổ làm đất", 500_000), ("Lò Thị Pà", 300_000),
    ]  # fmt: skip


def test_a_decree_may_honour_the_dead() -> None:
    first = "Điều 1: Nay truy thưởng Huân chương Quân công hạng ba cho Liệt sĩ Lò Văn Ún, Đại đội trưởng."
    (found,) = decided(
        "SẮC LỆNH", "CỦA CHỦ TỊCH NƯỚC SỐ 118/SL", "NGÀY 19 THÁNG 9 NĂM 1952", "RA SẮC LỆNH:", first
    ).commendations
    assert found.recipient.name.value == "Lò Văn Ún" and found.posthumous


@pytest.mark.parametrize("verb", ["gửi Thư khen tới", "tặng Thư khen cho"])
def test_a_letter_of_commendation_grants_itself(verb: str) -> None:
    letter = f"Chủ tịch Ủy ban nhân dân tỉnh {verb} em Lò Văn Ún, học sinh Trường THCS Sao Mai đã dũng cảm cứu bạn."
    found = decided(
        "ỦY BAN NHÂN DÂN", "TỈNH HÒA AN", "Hòa An, ngày 14 tháng 9 năm 2022", "^THƯ KHEN", letter, "^CHỦ TỊCH"
    )
    assert [(c.award.value.code, c.recipient.name.value) for c in found.commendations] == [("tk-tinh", "Lò Văn Ún")]
    assert "number-missing" not in {doubt.code for doubt in found.doubts}
