"""Whom an article means that it named before or names further down. Shapes of real articles; all names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Chủ tịch nước truy tặng Huân chương Dũng cảm cho em Lê Hữu Khôi Nguyễn. Hai em Phan Hân và Lê My được em cứu sống. "
            "Em Khôi Nguyễn hiền lành. Trung ương Đoàn truy tặng Huy hiệu “Tuổi trẻ dũng cảm” cho em; Chủ tịch UBND tỉnh truy "
            "tặng Bằng khen và hỗ trợ gia đình 20 triệu đồng.",
            [("Lê Hữu Khôi Nguyễn", "hc-dung-cam"), ("Lê Hữu Khôi Nguyễn", "khac"), ("Lê Hữu Khôi Nguyễn", "bk-tinh")],
            id="who is only named with others is not meant; the same one where nobody is named",
        ),
        pytest.param(
            "Bà Vàng Thị Pà, Giám đốc Sở Nội vụ, đã trao Bằng khen của Chủ tịch UBND tỉnh cho anh Hiệu. Trưa 12/10, anh Trần Kim "
            "Hiệu không ngần ngại lao ra sông.",
            [("Trần Kim Hiệu", "bk-tinh")],
            id="whose whole name stands further down",
        ),
    ],
)
def test_who_is_named_in_another_place_is_meant(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected


def test_who_answers_may_be_named_in_capitals() -> None:
    told = honoured(
        "Nghệ nhân A Hyưh (làng Kon Mạ) vừa được phong tặng danh hiệu Nghệ nhân Ưu tú.",
        "PHÓNG VIÊN: Cảm xúc của ông thế nào?",
        "NGHỆ NHÂN A HYƯH: Tôi vui lắm. Hồi năm 2019 tôi cũng đã được Bộ Văn hóa, Thể thao và Du lịch tặng Bằng khen.",
    )
    assert told == [("A Hyưh", "dhvd-nghe-nhan-ut"), ("A Hyưh", "bk-bo-nganh")]
