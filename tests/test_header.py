"""Number, date, issuing body, place and title from the top of a document."""

from datetime import date

import pytest
from hypothesis import given

from extract.decision import Decision
from tests.texts import decided, inside, odd_texts, value

TOP = (
    "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 1904/QĐ-UBND", "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Độc lập - Tự do - Hạnh phúc",
    "^Lâm Đồng, ngày 15 tháng 6 năm 2021", "^QUYẾT ĐỊNH", "^Về việc tặng Bằng khen của Chủ tịch UBND tỉnh", "^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
    "Căn cứ Luật Thi đua, khen thưởng;",
)  # fmt: skip


def _read(**changed: str) -> Decision:
    """The top with lines replaced: `_2` is the third one."""
    lines = list(TOP)
    for key, text in changed.items():
        lines[int(key[1:])] = text
    return decided(*lines)


def test_a_whole_header_is_read() -> None:
    found = _read()
    assert (value(found.type), value(found.number)) == ("quyet-dinh", "1904/QĐ-UBND")
    assert found.issued_on is not None and found.issued_on.value == date(2021, 6, 15)
    assert (value(found.issuer), value(found.place)) == ("Ủy ban nhân dân tỉnh Lâm Đồng", "Lâm Đồng")
    assert value(found.subject) == "Về việc tặng Bằng khen của Chủ tịch UBND tỉnh"


def test_facts_quote_their_words() -> None:
    found = _read()
    text = found.document.text
    assert found.number and text[found.number.quote.start : found.number.quote.end].endswith("1904/QĐ-UBND")
    assert found.issued_on and "15 tháng 6 năm 2021" in text[found.issued_on.quote.start : found.issued_on.quote.end]


def test_a_blank_number_is_null_and_doubted() -> None:
    found = _read(_2="^Số:      /QĐ-UBND")
    assert found.number is None
    assert [d.field for d in found.doubts] == ["number"]


def test_a_blank_day_is_null_and_doubted() -> None:
    found = _read(_5="^Lâm Đồng, ngày     tháng     năm 2021")
    assert found.issued_on is None
    assert "issued_on" in [d.field for d in found.doubts]


def test_the_electronic_signature_dates_a_paper_whose_day_is_blank() -> None:
    lines = list(TOP)
    lines[5] = "^Lâm Đồng, ngày     tháng     năm 2021"
    found = decided("Giờ ký: 16/06/2021 09:12:44", *lines)
    assert found.issued_on is not None and found.issued_on.value == date(2021, 6, 16)
    assert any(d.field == "issued_on" and "chữ ký số" in d.reason for d in found.doubts)


def test_number_and_date_on_one_line_are_told_apart() -> None:
    found = _read(_2="Số: 1904/QĐ-UBND Lâm Đồng, ngày 15 tháng 6 năm 2021", _5="")
    assert (value(found.number), value(found.place)) == ("1904/QĐ-UBND", "Lâm Đồng")
    assert found.issued_on is not None and found.issued_on.value == date(2021, 6, 15)


@pytest.mark.parametrize(
    ("name", "number", "slug"),
    [
        ("^KẾ HOẠCH", "^Số: 58/KH-UBND", "ke-hoach"),
        ("^TỜ TRÌNH", "^Số: 58/TTr-SNV", "to-trinh"),
        ("^BÁO CÁO", "^Số: 58/BC-UBND", "bao-cao"),
    ],
)
def test_the_type_is_the_name_in_capitals(name: str, number: str, slug: str) -> None:
    assert value(_read(_6=name, _2=number).type) == slug


def test_a_decree_of_1950_has_number_and_day_in_its_title() -> None:
    found = decided(
        "^VIỆT NAM DÂN CHỦ CỘNG HÒA",
        "^SẮC LỆNH SỐ 114/SL",
        "^NGÀY 12 THÁNG 7 NĂM 1950",
        "^CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HÒA",
        "Theo đề nghị của Hội đồng Chính phủ,",
        "^RA SẮC LỆNH:",
        "Điều thứ nhất: Nay thưởng Huân chương Lao động hạng nhất cho ông Hoàng Văn Sửu.",
    )
    assert (value(found.type), value(found.number)) == ("sac-lenh", "114/SL")
    assert found.issued_on is not None and found.issued_on.value == date(1950, 7, 12)
    assert value(found.issuer) == "Chủ tịch Chính phủ Việt Nam Dân chủ Cộng hòa"
    assert [c.award.value.code for c in found.commendations] == ["hc-lao-dong-1"]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        pytest.param(("^ỦY BAN NHÂN DÂN TỈNH",), "Ủy ban nhân dân tỉnh Lâm Đồng", id="a province"),
        pytest.param(("^UBND TỈNH", "^SỞ Y TẾ"), "Sở Y tế tỉnh Lâm Đồng", id="a department"),
        pytest.param(("^BỘ Y TẾ", "^CỤC QUẢN LÝ DƯỢC"), "Cục Quản lý Dược", id="a central office has none"),
    ],
)
def test_the_date_line_tells_the_place_that_the_header_leaves_out(lines: tuple[str, ...], name: str) -> None:
    found = decided(*lines, *TOP[2:8], "Căn cứ Luật Thi đua, khen thưởng;")
    assert value(found.issuer) == name


@pytest.mark.parametrize(
    "tie",
    [
        "^(Ban hành kèm theo Quyết định số 4/QĐ-UBND)",
        "^(Theo Quyết định số 4/QĐ-UBND)",
        "^(Ban hành theo QĐ số 4/QĐ-UBND)",
    ],
)
def test_the_subject_of_a_list_is_without_its_number_and_its_decision(tie: str) -> None:
    found = decided("^PHỤ LỤC I", "^CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN", tie, "1. Ông X.")
    assert value(found.subject) == "CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN"


def test_a_title_over_two_lines_is_joined() -> None:
    lines = [*TOP[:8], "^cho các tập thể, cá nhân", *TOP[8:]]
    assert value(decided(*lines).subject) == "Về việc tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân"


@given(odd_texts)
def test_header_facts_lie_in_any_document(text: str) -> None:
    found = decided(*TOP[:3], text, *TOP[6:8])
    for fact in (found.type, found.number, found.issued_on, found.issuer, found.place, found.subject):
        assert fact is None or inside(found.document.text, fact.quote)


def test_a_title_in_small_letters_is_one_where_a_basis_and_a_decision_follow() -> None:
    top = ("^Ủy ban nhân dân tỉnh Nghệ Tĩnh", "^Sở Nông nghiệp", "^Số: 145/QĐ-NN", "^Vinh, ngày 15-11-1989")
    body = ("Căn cứ nhiệm vụ của Sở;", "^Quyết định", "Điều 1: Tặng Giấy khen cho ông Lò Văn Ún, kỹ sư Trạm Giống lúa.")
    found = decided(*top, "^Quyết định của Giám đốc Sở Nông nghiệp", "^Về việc khen thưởng", *body)
    assert (value(found.type), value(found.number)) == ("quyet-dinh", "145/QĐ-NN")
    assert found.issued_on is not None and found.issued_on.value == date(1989, 11, 15)
    assert (value(found.issuer), value(found.subject)) == ("Sở Nông nghiệp tỉnh Nghệ Tĩnh", "Về việc khen thưởng")
    assert [c.recipient.name.value for c in found.commendations] == ["Lò Văn Ún"]


def test_a_sentence_that_begins_like_a_title_is_none() -> None:
    found = decided(
        *TOP[:4], "Quyết định của Giám đốc, ban hành năm 2020, đã được thi hành.", "Các đơn vị thi hành tốt."
    )
    assert found.subject is None


@pytest.mark.parametrize(
    ("line", "number", "day"),
    [
        ("^CỦA CHỦ TỊCH CHÍNH PHỦ SỐ 46B/SL NGÀY 3 THÁNG 4 NĂM 1950", "46B/SL", date(1950, 4, 3)),
        ("^SỐ 46/SL NGÀY 3 THÁNG 4 NĂM 1950", "46/SL", date(1950, 4, 3)),
        ("^VỀ VIỆC THI HÀNH CHỈ THỊ SỐ 46/CT-TTG NGÀY 3 THÁNG 4 NĂM 1950", None, None),
    ],
)
def test_number_and_day_below_the_name_of_the_type(line: str, number: str | None, day: date | None) -> None:
    found = decided(
        "^SẮC LỆNH", line, "^CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA", "^RA SẮC LỆNH:", "Điều 1. Nay tặng thưởng ông A."
    )
    issued = found.issued_on.value if found.issued_on else None
    assert (value(found.number), issued) == (number, day)


@pytest.mark.parametrize("label", ["Số hiệu", "Số, ký hiệu", "Số ký hiệu", "Số/Ký hiệu"])
def test_what_a_portal_says_of_the_number_is_the_number(label: str) -> None:
    found = decided(
        f"{label}: 28/HD-TĐKT Loại văn bản: Hướng dẫn", *TOP[:2], "^Số: 28/HD-TĐKT", *TOP[3:6], "^HƯỚNG DẪN"
    )
    assert value(found.number) == "28/HD-TĐKT"


@pytest.mark.parametrize(
    "title", ["^TỔ CHỨC PHONG TRÀO THI ĐUA NĂM 2022", "^PHONG TRÀO THI ĐUA NĂM 2022", "^HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN"]
)
def test_a_title_that_begins_as_a_body_does_is_the_title(title: str) -> None:
    found = _read(_6="^KẾ HOẠCH", _2="^Số: 58/KH-UBND", _7=title, _8="Thực hiện Luật Thi đua, khen thưởng năm 2022;")
    assert value(found.subject) == title[1:]


def test_the_motto_glued_to_the_body_is_none_of_its_name() -> None:
    found = decided("^UBND XÃ HOA THẮNGCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", *TOP[2:3], *TOP[4:8], TOP[9])
    assert value(found.issuer) == "Ủy ban nhân dân xã Hoa Thắng"


def test_a_sentence_above_a_list_is_no_body() -> None:
    sentence = (
        "Ban Thường vụ Hội Nông dân tỉnh Lâm Đồng quyết định tặng danh hiệu “Nông dân xuất sắc” cho 12 nông dân của 12 huyện, "
        "những chân dung tiêu biểu nhất được Hội đồng bình chọn từ hồ sơ mà Hội Nông dân các huyện gửi về trong năm qua."
    )
    found = decided(sentence, "^DANH SÁCH", "^Nông dân xuất sắc năm 2018", "1. Ông Lò Văn Páo, xã Bản Mạ")
    assert found.issuer is None


def test_a_body_has_the_province_that_only_the_line_of_its_office_says() -> None:
    found = decided(
        "^SỞ NÔNG NGHIỆP VÀ PTNT NGHỆ AN", "^CHI CỤC KIỂM LÂM", "^Số: 92/QĐ-KL", "^Nghệ An, ngày 10 tháng 01 năm 2013",
        "^QUYẾT ĐỊNH", "^Về việc khen thưởng", "^CHI CỤC TRƯỞNG CHI CỤC KIỂM LÂM NGHỆ AN",
        "Căn cứ Luật Thi đua, Khen thưởng;", "^QUYẾT ĐỊNH:", "Điều 1. Tặng Giấy khen cho ông Lò Văn Ún, kiểm lâm viên.",
        "^CHI CỤC TRƯỞNG", "^Trần Quốc Huân",
    )  # fmt: skip
    assert value(found.issuer) == "Chi cục Kiểm lâm Nghệ An"
