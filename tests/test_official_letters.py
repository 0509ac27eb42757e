"""Official letters, which have no tên loại."""

from tests.texts import decided, value

LETTER = (
    "^UBND TỈNH LÂM ĐỒNG",
    "^SỞ NỘI VỤ",
    "^Số: 988/SNV-TĐKT",
    "^V/v xét, đề nghị tặng Cờ thi đua",
    "^và Bằng khen",
    "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "^Độc lập - Tự do - Hạnh phúc",
    "^Lâm Đồng, ngày 14 tháng 01 năm 2019",
    "Kính gửi: Các sở, ban, ngành tỉnh.",
    "Năm 2018, Chủ tịch UBND tỉnh đã tặng Bằng khen cho ông Lò Văn Ún, Trưởng phòng.",
    "Nơi nhận:",
    "- Như trên;",
    "^KT. GIÁM ĐỐC",
    "^PHÓ GIÁM ĐỐC",
    "^Trần Quốc Huân",
)


def test_a_letter_has_number_day_body_subject_and_signer_and_grants_nothing() -> None:
    found = decided(*LETTER)
    assert value(found.type) == "cong-van"
    assert value(found.number) == "988/SNV-TĐKT"
    assert found.issued_on and found.issued_on.value.isoformat() == "2019-01-14"
    assert value(found.issuer) == "Sở Nội vụ tỉnh Lâm Đồng"
    assert value(found.subject) == "V/v xét, đề nghị tặng Cờ thi đua và Bằng khen"
    assert found.signer and found.signer.name.value == "Trần Quốc Huân"
    assert found.commendations == ()


def test_a_text_without_number_or_addressee_is_no_letter() -> None:
    assert decided(*(line for line in LETTER if "Số:" not in line)).type is None
    assert decided(*(line for line in LETTER if "Kính gửi" not in line)).type is None
