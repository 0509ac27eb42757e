"""Who is credited by an article, and who is not. Shapes of real articles; all names are invented."""

import pytest

from extract import parts, press
from extract.grants import Ground
from extract.lists import Granted
from tests.texts import typed, value

HEADLINE = "Lâm Đồng tôn vinh những tấm gương dũng cảm"
HELD = "Sáng 12/5, UBND tỉnh Lâm Đồng tổ chức lễ tuyên dương những tấm gương dũng cảm cứu người trong mưa lũ."
END = "Phát biểu tại buổi lễ, lãnh đạo tỉnh đề nghị các địa phương tiếp tục nhân rộng các gương người tốt, việc tốt."


def _items(*lines: str) -> tuple[Granted, ...]:
    document = typed(HEADLINE, HELD, *lines, END)
    return press.granted(Ground(document, parts.cut(document), None, None))


def _given(*lines: str) -> list[tuple[str, str]]:
    return [(g.recipient.name.value, g.awards[0].value.code) for g in _items(*lines)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Thay mặt lãnh đạo Đảng, Nhà nước, Phó Thủ tướng trao Huân chương Độc lập hạng Nhất cho Nhà máy Sao Mai - Ảnh: VŨ MINH.",
            [("Nhà máy Sao Mai", "hc-doc-lap-1")],
            id="who took the picture was given nothing",
        ),
        pytest.param(
            "Ông Lò Văn Páo vinh dự đón nhận Huân chương Lao động hạng Ba do Chủ tịch nước trao tặng.",
            [("Lò Văn Páo", "hc-lao-dong-3")],
            id="by whom it is given stands behind",
        ),
        pytest.param(
            "Bí thư Tỉnh ủy trao Huân chương Lao động hạng Nhì do Chủ tịch nước tặng Trường Đại học Hoa Lư.",
            [("Trường Đại học Hoa Lư", "hc-lao-dong-2")],
            id="and the recipient behind that",
        ),
        pytest.param(
            "Bộ trưởng Bộ Công Thương đã gắn Huân chương Lao động hạng Nhì lên lá cờ truyền thống của Nhà máy Sao Mai.",
            [("Nhà máy Sao Mai", "hc-lao-dong-2")],
            id="pinned upon a flag",
        ),
        pytest.param(
            "Sở Y tế cũng khen thưởng 20 cá nhân ngoài ngành, 6 đơn vị nhận Cờ thi đua và 71 cá nhân nhận Bằng khen của Bộ.",
            [],
            id="a count before the verb: who commends is not commended",
        ),
        pytest.param(
            "Bộ trưởng ghi nhận thành tích của các nghệ sĩ, đồng thời chúc mừng ngành đã vinh dự nhận Huân chương Lao động hạng Nhì.",
            [],
            id="nor is who congratulates",
        ),
        pytest.param(
            "Ông Vũ Hải Đăng, Phó Giám đốc Sở Nội vụ, cho biết đến nay chỉ có hai trường hợp được phong Anh hùng Lao động là bà "
            "Lê Thị Mơ, Giám đốc Bệnh viện Sao Mai, và Trường Đại học Hoa Lư.",
            [("Lê Thị Mơ", "dhvd-ahld"), ("Trường Đại học Hoa Lư", "dhvd-ahld")],
            id="nor is who says it",
        ),
        pytest.param(
            "Đảng ủy Cơ quan Hoa Lư có 6 đảng viên được trao Huy hiệu Đảng.",
            [],
            id="a body of which some are given a badge",
        ),
        pytest.param(
            "Đoàn bay 19 thuộc Tổng công ty Sao Mai, tiền thân là Trung đoàn 90, đã tổ chức kỷ niệm và đón nhận Huân chương "
            "Độc lập hạng Nhì.",
            [("Đoàn bay 19 thuộc Tổng công ty Sao Mai", "hc-doc-lap-2")],
            id="what it was before is not meant",
        ),
        pytest.param(
            "Sau khi trao Huân chương Lao động hạng Nhất cho Viettel, Thủ tướng đề nghị tập đoàn này làm tốt các nhiệm vụ.",
            [("Viettel", "hc-lao-dong-1")],
            id="what is said next is no part of a name",
        ),
        pytest.param(
            "Chủ tịch UBND tỉnh trao Bằng khen cho thủ môn Bùi Văn Dũ, tiền vệ Bùi Tiến Lụng, trung vệ Lê Văn Đãi và tổng tiền "
            "thưởng là 300 triệu đồng, trong đó 200 triệu cho thủ môn Bùi Văn Dũ.",
            [("Bùi Văn Dũ", "bk-tinh"), ("Bùi Tiến Lụng", "bk-tinh"), ("Lê Văn Đãi", "bk-tinh")],
            id="a run of posts with names, and money",
        ),
        pytest.param(
            "Tỉnh đoàn đã trao Bằng khen cho đoàn viên Lê Xuân Hoan thuộc Chi đoàn Sao Mai và đoàn viên Phùng Văn Thít - hội "
            "viên Hội Nông dân xã Bản Mạ.",
            [("Lê Xuân Hoan", "bk-doan-the-tinh"), ("Phùng Văn Thít", "bk-doan-the-tinh")],
            id="a post, a name and a link",
        ),
        pytest.param(
            "Chủ tịch UBND tỉnh quyết định tặng Bằng khen cho hai anh Võ Phòng (34 tuổi) và Võ Huấn (28 tuổi, trú xã Bản Mạ).",
            [("Võ Phòng", "bk-tinh"), ("Võ Huấn", "bk-tinh")],
            id="a count and a form of address before names",
        ),
        pytest.param(
            "Ban tổ chức gắn huy hiệu Tuổi trẻ sáng tạo để tri ân các thành viên có đóng góp tích cực cho Chương trình Hoa Lư.",
            [],
            id="what is helped is not commended",
        ),
        pytest.param(
            "Ông Lò Văn Páo được tặng Huân chương Hồ Chí Minh và nhiều huân, huy chương cao quý khác.",
            [("Lò Văn Páo", "hc-ho-chi-minh")],
            id="orders without a name are none",
        ),
        pytest.param("Đại diện gia đình nhận Huân chương Dũng cảm thay em.", [], id="a family without a name"),
        pytest.param(
            "Kỷ niệm 55 năm Nhà máy Sao Mai Anh hùng, ông Lò Văn Páo kể về lễ đón nhận Huân chương Lao động hạng Nhất.",
            [],
            id="«Anh hùng» means no man",
        ),
        pytest.param(
            "Việc tặng Huân chương Độc lập hạng Nhì cho ông Lò Văn Páo được xem xét dựa trên cả quá trình công tác.",
            [],
            id="still looked into",
        ),
        pytest.param(
            "Bí thư Tỉnh ủy cho biết, thiếu tướng, nguyên Giám đốc Công an Lâm Đồng, nay là Chủ tịch UBND huyện, đã nhận Huân "
            "chương Lao động hạng Nhất.",
            [],
            id="a province is no person",
        ),
        pytest.param(
            "Thủ tướng trình Chủ tịch nước tặng Huân chương Lao động hạng Nhất cho Đội tuyển Sao Mai; tặng Huân chương Lao động "
            "hạng Ba cho thủ môn Bùi Văn Dũ.",
            [],
            id="what is asked for goes on behind a semicolon",
        ),
        pytest.param(
            "Hai cá nhân gồm ông Lò Văn Páo (47 tuổi, trú xã Bản Mạ, huyện Nà Lầu, Lâm Đồng) và bà Vàng Thị Pà vừa được tặng "
            "Huân chương Lao động hạng Ba.",
            [("Lò Văn Páo", "hc-lao-dong-3"), ("Vàng Thị Pà", "hc-lao-dong-3")],
            id="where they live stands in brackets",
        ),
        pytest.param(
            "Đối với bị cáo Lê Hồng, Viện Kiểm sát nhận định bị cáo khai báo thành khẩn, có bố mẹ được tặng Huân chương "
            "Kháng chiến hạng Nhất.",
            [],
            id="parents without a name",
        ),
        pytest.param("Ông Lò Văn Páo nhận Huân chương Dũng cảm thay con trai.", [], id="for a son"),
        pytest.param(
            "Dịp này, nhiều tập thể, cá nhân Công an tỉnh Lâm Đồng đã được trao Bằng khen của Thủ tướng Chính phủ.",
            [],
            id="many of a body",
        ),
        pytest.param(
            "Ông Lò Văn Páo cho biết: “Ông Hồng nguyên là Phó Giám đốc một công ty xi măng ở huyện Bản Mạ, về hưu từ lâu, ông và "
            "gia đình luôn nhận được giấy khen của phường”.",
            [],
            id="neither who says it nor where the other worked",
        ),
        pytest.param(
            "Trường Mầm non Hoa Ban nhiều năm qua luôn dẫn đầu, được UBND tỉnh Lâm Đồng tặng Cờ thi đua.",
            [("Trường Mầm non Hoa Ban", "dhtd-co-bo-tinh")],
            id="what is told of a body before the verb",
        ),
        pytest.param(
            "Sở Giáo dục và Đào tạo đã tổ chức tuyên dương 10 học sinh (nhận Bằng khen của Bộ trưởng) và 15 giáo viên.",
            [],
            id="those in a bracket receive, not who holds the ceremony",
        ),
        pytest.param(
            "Ông Lò Văn Páo là Hội viên sáng lập Hội Nhà văn, được tặng Huân chương Độc lập hạng Ba năm 1983.",
            [("Lò Văn Páo", "hc-doc-lap-3")],
            id="a member is no body",
        ),
        pytest.param(
            "Đây là đề nghị của các xã trên địa bàn TP. Tại hội nghị, 18 tập thể đã được trao Bằng khen.",
            [],
            id="a sentence ends behind «TP.»",
        ),
        pytest.param(
            "Nhân dịp này, báo Sao Mai được Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
            [("báo Sao Mai", "hc-lao-dong-3")],
            id="a body in small letters",
        ),
    ],
)
def test_a_report_credits_those_who_were_given(line: str, expected: list[tuple[str, str]]) -> None:
    assert _given(line) == expected


@pytest.mark.parametrize(
    ("words", "position", "unit"),
    [
        ("Ông Lò Văn Páo tử nạn trong vụ va chạm tại Bản Mạ", None, None),
        ("Ông Lò Văn Páo, 36 tuổi, Đồn Biên phòng Bản Mạ,", None, "Đồn Biên phòng Bản Mạ"),
        ("Ông Lò Văn Páo, 43 tuổi, lái tàu Đội 1,", "lái tàu", "Đội 1"),
        ("Ông Lò Văn Páo không kịp mặc áo phao", None, None),
    ],
)
def test_only_a_known_post_is_one(words: str, position: str | None, unit: str | None) -> None:
    (item,) = _items(f"{words} vừa được Chủ tịch nước tặng Huân chương Dũng cảm.")
    assert (value(item.recipient.position), value(item.recipient.unit)) == (position, unit)


def test_a_pronoun_or_a_given_name_alone_means_who_was_named() -> None:
    told = ["Anh Trần Văn Rộn cứu bốn người.", "Trung ương Đoàn tặng Huy hiệu Tuổi trẻ dũng cảm cho anh."]
    assert _given(*told, "Chủ tịch UBND tỉnh cũng tặng Bằng khen cho Rộn.") == [
        ("Trần Văn Rộn", "khac"),
        ("Trần Văn Rộn", "bk-tinh"),
    ]


def test_names_go_on_in_paragraphs_of_their_own() -> None:
    told = [
        "Thay mặt Chủ tịch nước, Bí thư Tỉnh ủy đã trao danh hiệu Anh hùng Lao động cho 3 tập thể, cá nhân gồm: Bệnh viện "
        "Sao Mai (Bộ Y tế); Trường Tiểu học Hoa Lư (tỉnh Lâm Đồng).",
        "Các cá nhân gồm: Ông Lò Văn Páo, Chủ tịch HĐQT Công ty Sao Hôm.",
        "Bà Nguyễn Thị Phướng, Giám đốc Công ty Bản Mạ.",
        "Ông Vũ Hải Đăng, Giám đốc Sở Nội vụ, chúc mừng các tập thể, cá nhân.",
    ]
    assert [name for name, _ in _given(*told)] == [
        "Bệnh viện Sao Mai (Bộ Y tế)",
        "Trường Tiểu học Hoa Lư (tỉnh Lâm Đồng)",
        "Lò Văn Páo",
        "Nguyễn Thị Phướng",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Bộ Công Thương lấy ý kiến nhân dân trên Cổng thông tin điện tử trước khi trình khen thưởng:",
            "1. Chiến sĩ thi đua toàn quốc: 01 cá nhân",
            "Ông Lò Văn Páo, Hiệu trưởng, Trường Đại học Hoa Lư.",
        ],
        [
            "Tỉnh Lâm Đồng đang hoàn thiện hồ sơ đề nghị Thủ tướng Chính phủ tặng thưởng:",
            "1. Huân chương Độc lập hạng Ba cho Gia đình ông Lò Văn Páo, thị trấn Bản Mạ.",
            "2. Huân chương Lao động hạng Nhì cho Trường Mầm non Hoa Ban.",
        ],
        [
            "Đề nghị khen thưởng Huân chương Lao động hạng Nhất với các đồng chí: Lò Văn Páo, Phó Bí thư Tỉnh ủy; Vũ Hải "
            "Đăng, Chủ tịch HĐND tỉnh."
        ],
    ],
)
def test_a_notice_for_comment_reports_nothing(lines: list[str]) -> None:
    assert _given(*lines) == []


def test_people_and_staff_of_two_communes_are_two() -> None:
    line = (
        "Dịp này, 02 tập thể cũng được tặng Bằng khen của Chủ tịch UBND tỉnh là Nhân dân và cán bộ xã Bản Mạ, Nhân dân và "
        "cán bộ xã Văn Hòa (huyện Nà Lầu)."
    )
    assert [name for name, _ in _given(line)] == [
        "Nhân dân và cán bộ xã Bản Mạ",
        "Nhân dân và cán bộ xã Văn Hòa (huyện Nà Lầu)",
    ]


def test_a_bare_award_with_its_names_is_the_one_counted_before() -> None:
    told = [
        "Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho 1 tập thể và 2 cá nhân đã có thành tích xuất sắc giai đoạn 2014 - 2019.",
        "Các tập thể, cá nhân được tặng Bằng khen gồm: Phân xưởng Sao Mai; ông Lò Văn Páo - Quản đốc và anh Vũ Hải Đang - công nhân.",
    ]
    items = _items(*told)
    assert [(item.recipient.name.value, item.awards[0].value.code) for item in items] == [
        ("Phân xưởng Sao Mai", "bk-tinh"),
        ("Lò Văn Páo", "bk-tinh"),
        ("Vũ Hải Đang", "bk-tinh"),
    ]
    assert {item.merit.years.value for item in items if item.merit.years} == {(2014, 2019)}


def test_given_by_an_office_after_death() -> None:
    line = "Bộ trưởng đã trao Huân chương Bảo vệ Tổ quốc hạng Nhất do Chủ tịch nước truy tặng Thiếu úy Lò Văn Páo."
    (item,) = _items(line)
    assert item.posthumous and item.recipient.name.value == "Lò Văn Páo"
