"""What a paper that grants nothing names: persons and bodies, no sentences. All names are invented."""

import pytest
from hypothesis import given

from extract import parts
from extract.grants import Ground
from extract.mentions import mentions
from tests.texts import odd_texts, typed


def _named(*lines: str) -> list[str]:
    document = typed("KẾ HOẠCH", "Tổ chức phong trào thi đua năm 2021", *lines)
    return [each.recipient.name.value for each in mentions(Ground(document, parts.cut(document), None, None))]


@pytest.mark.parametrize(
    "line",
    [
        "1. Phòng Tổ chức - Hành chính, Sở Xây dựng;",
        "2. Nhân dân và cán bộ xã Nà Mạ, huyện Phia Lầu;",
        "- Ban chỉ đạo phong trào xây dựng nông thôn mới xã Bản Mạ;",
        "- Trung tâm Hướng dẫn nghề nghiệp tỉnh;",
        "3. Ông Lường Văn Pịn, Trưởng thôn Nà Mạ;",
        "4. Vừ Thị Páo, Trường Tiểu học Bản Mạ;",
        "- Tổ chức Y tế Núi Cao;",
    ],
)
def test_a_body_or_a_person_in_a_list_is_named(line: str) -> None:
    assert len(_named("Đề nghị biểu dương các tập thể, cá nhân sau:", line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "- Ủy ban nhân dân cấp xã tiến hành rà soát, gửi kết quả về Sở Nội vụ trước ngày 15/6.",
        "- Sở Nội vụ là cơ quan thường trực, tham mưu cho Chủ tịch UBND tỉnh.",
        "a) Tập thể, cá nhân được đề nghị khen thưởng phải có tỷ lệ phiếu đồng ý từ 90% trở lên;",
        "b) Trường hợp ý kiến ngang nhau thì lấy ý kiến của Chủ tịch Hội đồng;",
        "3. Tổ chức sơ kết, tổng kết phong trào và lựa chọn tập thể, cá nhân tiêu biểu.",
        "- Tổ chức giám sát công tác bình xét trên địa bàn;",
        "- Công an tỉnh). Sau khi nhập xong dữ liệu của tuần;",
        "III. TÓM TẮT THÀNH TÍCH, ĐÓNG GÓP CHO NGÀNH:",
    ],
)
def test_a_sentence_about_bodies_names_nobody(line: str) -> None:
    assert _named(line) == []


@given(odd_texts)
def test_any_text_is_read(text: str) -> None:
    _named(text)
