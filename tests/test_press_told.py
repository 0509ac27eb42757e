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
                "Em Lò Văn Páo cứu bạn.",
                "Trung ương Đoàn đã truy tặng Huy hiệu “Tuổi trẻ dũng cảm”, Bộ trưởng Bộ Giáo dục và Đào tạo, Chủ tịch UBND tỉnh "
                "Lâm Đồng truy tặng Bằng khen cho em.",
            ],
            [("Lò Văn Páo", "khac"), ("Lò Văn Páo", "bk-tinh"), ("Lò Văn Páo", "bk-bo-nganh")],
            id="several bodies give the same, another one something else",
        ),
        pytest.param(
            [
                "Công an phường biểu dương em Lò Văn Páo (lớp 8/3) và em Hà Thị Sa (lớp 7/1).",
                "Hai em nhặt được ví của bà Nguyễn Thị Phướng.",
                "Trưởng Công an phường trao Giấy khen của Chủ tịch UBND phường cho hai em.",
            ],
            [("Lò Văn Páo", "gk-xa"), ("Hà Thị Sa", "gk-xa")],
            id="«hai em»: the two who are addressed so",
        ),
        pytest.param(
            [
                "Trung úy Lò Văn Páo được Bộ Quốc phòng tặng Bằng khen.",
                "Dịp này, 2 đồng chí khác được Ban Thường vụ Tỉnh đoàn tặng Bằng khen, gồm: Vũ Hải Đang, Hà Thị Sa.",
            ],
            [("Lò Văn Páo", "bk-bo-nganh"), ("Vũ Hải Đang", "bk-doan-the-tinh"), ("Hà Thị Sa", "bk-doan-the-tinh")],
            id="«2 đồng chí khác» are not the one before",
        ),
        pytest.param(
            ["Xí nghiệp Gỗ Sao Mai, Trường Mẫu giáo Hoa Lư đón nhận Bằng khen của Thủ tướng Chính phủ."],
            [("Xí nghiệp Gỗ Sao Mai", "bk-ttg"), ("Trường Mẫu giáo Hoa Lư", "bk-ttg")],
            id="a school is no parent of works",
        ),
        pytest.param(
            [
                "Ban Thường vụ Tỉnh ủy tặng Bằng khen cho Đảng bộ Sở Sao Mai, Chi bộ Văn phòng HĐND tỉnh cùng 2 cá nhân: Lò Văn "
                "Páo, Bí thư Đảng ủy; Hà Thị Sa, Phó Bí thư Đảng ủy."
            ],
            [
                ("Đảng bộ Sở Sao Mai", "bk-tinh-uy"),
                ("Chi bộ Văn phòng HĐND tỉnh", "bk-tinh-uy"),
                ("Lò Văn Páo", "bk-tinh-uy"),
                ("Hà Thị Sa", "bk-tinh-uy"),
            ],
            id="bodies before a list of persons",
        ),
        pytest.param(
            [
                "Thiếu úy Lò Văn Páo nhận Giấy khen của Chỉ huy trưởng BĐBP tỉnh.",
                "Bà Hà Thị Sa nhận Giấy khen của Giám đốc BHXH Việt Nam.",
            ],
            [("Lò Văn Páo", "gk-don-vi-bo"), ("Hà Thị Sa", "gk-don-vi-bo")],
            id="the border guard is no ministry",
        ),
        pytest.param(
            [
                "UBND tỉnh tặng Cờ thi đua cho 5 đơn vị dẫn đầu các khối thi đua: Sở Sao Mai, Công an tỉnh, phường Hoa Lư, Báo và "
                "Đài Sao Hôm, Công ty CP Bản Mạ."
            ],
            [
                (who, "dhtd-co-bo-tinh")
                for who in ("Sở Sao Mai", "Công an tỉnh", "phường Hoa Lư", "Báo và Đài Sao Hôm", "Công ty CP Bản Mạ")
            ],
            id="as many as the words before the list state",
        ),
        pytest.param(
            ["Cá nhân nhận Bằng khen của Thủ tướng Chính phủ: anh Lò Văn Páo - công nhân; anh Vũ Hải Đang - lái xe."],
            [("Lò Văn Páo", "bk-ttg"), ("Vũ Hải Đang", "bk-ttg")],
            id="a kind alone, and its names behind the award",
        ),
        pytest.param(
            ["Bà Hà Thị Sa nhận Giấy khen của Giám đốc Sở Y tế."], [("Hà Thị Sa", "gk-so")], id="«Bà» is no number"
        ),
        pytest.param(
            ["Ghi nhận kết quả đạt được, Thống đốc Ngân hàng Nhà nước đã tặng Bằng khen cho bà Hà Thị Sa."],
            [("Hà Thị Sa", "bk-bo-nganh")],
            id="«kết quả đạt được» is no passive",
        ),
        pytest.param(
            [
                "Ông Lò Văn Páo đã được Thủ tướng Chính phủ tặng Bằng khen năm 2023, Trung ương Hội Nông dân Việt Nam trao "
                "Kỷ niệm chương “Vì giai cấp nông dân Việt Nam”.",
            ],
            [("Lò Văn Páo", "bk-ttg"), ("Lò Văn Páo", "knc-doan-the")],
            id="«Trung ương Hội …» gives besides",
        ),
        pytest.param(
            [
                "Chủ tịch UBND tỉnh đã có thư khen gửi Ban chuyên án 12A và quyết định tặng Bằng khen cho 2 tập thể.",
                "Cụ thể, 2 tập thể gồm: Phòng Cảnh sát hình sự, Đồn Biên phòng Bản Mạ.",
            ],
            [
                ("Ban chuyên án 12A", "tk-tinh"),
                ("Phòng Cảnh sát hình sự", "bk-tinh"),
                ("Đồn Biên phòng Bản Mạ", "bk-tinh"),
            ],
            id="the same body decides to give another one",
        ),
        pytest.param(
            ["Giám đốc Sở Y tế tặng Giấy khen cho Trạm Y tế xã Hoa Lư và thưởng nóng 30 triệu đồng."],
            [("Trạm Y tế xã Hoa Lư", "gk-so")],
            id="money is no part of the name",
        ),
        pytest.param(
            ["Thầy Lò Văn Páo là người đã hướng dẫn, giúp em Hà Thị Sa nhận được Bằng khen của Bộ trưởng Bộ Y tế."],
            [("Hà Thị Sa", "bk-bo-nganh")],
            id="who helped another is given nothing",
        ),
        pytest.param(
            [
                "Em Hà Thị Sa vừa về nhà.",
                "Giám đốc Sở Y tế đã trao Giấy khen và tặng em chiếc máy tính.",
            ],
            [("Hà Thị Sa", "gk-so")],
            id="whom a present is given besides",
        ),
        pytest.param(
            ["Sáng 19-5, Lữ đoàn Thông tin 98 tổ chức lễ kỷ niệm và đón nhận Huân chương Chiến công hạng Nhì."],
            [("Lữ đoàn Thông tin 98", "hc-chien-cong-2")],
            id="«Thông tin» in a name says nothing",
        ),
        pytest.param(
            ["Trung ương Đoàn tặng Bằng khen cho Đội tình nguyện “Áo xanh” Trường Đại học Hoa Lư."],
            [("Đội tình nguyện “Áo xanh” Trường Đại học Hoa Lư", "bk-bo-nganh")],
            id="a name in quotes within a name",
        ),
        pytest.param(
            [
                "UBND tỉnh tổ chức Lễ truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng”.",
                "Theo Quyết định của Chủ tịch nước, 2 mẹ được truy tặng gồm: mẹ Hà Thị Sa (xã Bản Mạ), mẹ Lò Thị Lụa (xã Hoa Lư).",
            ],
            [("Hà Thị Sa", "dhvd-ba-me-vnah"), ("Lò Thị Lụa", "dhvd-ba-me-vnah")],
            id="the number of those who were given the title, and their names",
        ),
        pytest.param(
            [
                "Tại hội nghị, các tập thể, cá nhân sau đây được khen thưởng:",
                "- Bằng khen của Chủ tịch UBND tỉnh Lâm Đồng: Tổ Ngữ văn, tổ Hóa học và thầy Lò Văn Páo.",
            ],
            [("Tổ Ngữ văn", "bk-tinh"), ("tổ Hóa học", "bk-tinh"), ("Lò Văn Páo", "bk-tinh")],
            id="awards line by line below those who are commended",
        ),
        pytest.param(
            [
                "Thầy Hiệu trưởng đã công bố các quyết định khen thưởng:",
                "- Danh hiệu Chiến sĩ thi đua cấp tỉnh: Thầy Lò Văn Páo, cô Hà Thị Sa.",
            ],
            [("Lò Văn Páo", "dhtd-cstd-bo-tinh"), ("Hà Thị Sa", "dhtd-cstd-bo-tinh")],
            id="below the decisions that are read out",
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
