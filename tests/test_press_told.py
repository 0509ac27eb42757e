"""Who is credited by an article. Shapes of real articles; all names are invented."""

import pytest

from tests.articles import credited, honoured, honours


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [
                "Anh Trần Văn Rộn cứu bốn người.",
                "Trung ương Đoàn tặng Huy hiệu Tuổi trẻ dũng cảm cho anh.",
                "Chủ tịch UBND tỉnh cũng tặng Bằng khen cho Rộn.",
            ],
            [("Trần Văn Rộn", "khac"), ("Trần Văn Rộn", "bk-tinh")],
            id="a pronoun or a given name alone means who was named",
        ),
        pytest.param(
            [
                "Thay mặt Chủ tịch nước, Bí thư Tỉnh ủy đã trao danh hiệu Anh hùng Lao động cho 3 tập thể, cá nhân gồm: Bệnh "
                "viện Sao Mai (Bộ Y tế); Trường Tiểu học Hoa Lư (tỉnh Lâm Đồng).",
                "Các cá nhân gồm: Ông Lò Văn Páo, Chủ tịch HĐQT Công ty Sao Hôm.",
                "Bà Nguyễn Thị Phướng, Giám đốc Công ty Bản Mạ.",
                "Ông Vũ Hải Đăng, Giám đốc Sở Nội vụ, chúc mừng các tập thể, cá nhân.",
            ],
            [
                ("Bệnh viện Sao Mai (Bộ Y tế)", "dhvd-ahld"),
                ("Trường Tiểu học Hoa Lư (tỉnh Lâm Đồng)", "dhvd-ahld"),
                ("Lò Văn Páo", "dhvd-ahld"),
                ("Nguyễn Thị Phướng", "dhvd-ahld"),
            ],
            id="names go on in paragraphs of their own",
        ),
        pytest.param(
            [
                "Dịp này, 02 tập thể cũng được tặng Bằng khen của Chủ tịch UBND tỉnh là Nhân dân và cán bộ xã Bản Mạ, Nhân dân "
                "và cán bộ xã Văn Hòa (huyện Nà Lầu)."
            ],
            [
                ("Nhân dân và cán bộ xã Bản Mạ", "bk-tinh"),
                ("Nhân dân và cán bộ xã Văn Hòa (huyện Nà Lầu)", "bk-tinh"),
            ],
            id="people and staff of two communes are two",
        ),
    ],
)
def test_names_of_one_report_belong_together(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert honoured(*lines) == expected


def test_a_bare_award_with_its_names_is_the_one_counted_before() -> None:
    told = [
        "Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho 1 tập thể và 2 cá nhân đã có thành tích xuất sắc giai đoạn 2014 - 2019.",
        "Các tập thể, cá nhân được tặng Bằng khen gồm: Phân xưởng Sao Mai; ông Lò Văn Páo - Quản đốc và anh Vũ Hải Đang - công nhân.",
    ]
    items = honours(*told)
    assert credited(items) == [
        ("Phân xưởng Sao Mai", "bk-tinh"),
        ("Lò Văn Páo", "bk-tinh"),
        ("Vũ Hải Đang", "bk-tinh"),
    ]
    assert {item.merit.years.value for item in items if item.merit.years} == {(2014, 2019)}


def test_given_by_an_office_after_death() -> None:
    line = "Bộ trưởng đã trao Huân chương Bảo vệ Tổ quốc hạng Nhất do Chủ tịch nước truy tặng Thiếu úy Lò Văn Páo."
    (item,) = honours(line)
    assert item.posthumous and item.recipient.name.value == "Lò Văn Páo"


def test_an_award_outside_the_catalogue_keeps_its_title() -> None:
    (item,) = honours("Tỉnh đoàn trao Huy hiệu “Tuổi trẻ dũng cảm” cho anh Lò Văn Páo.")
    assert item.awards[0].value.name == "Huy hiệu “Tuổi trẻ dũng cảm”"
