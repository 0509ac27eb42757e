"""What news articles report of awards. All names are invented."""

import pytest

from extract.lists import Granted
from tests.articles import CONFERENCE, credited, reported

HEADLINE, HELD, END = CONFERENCE


def _items(*lines: str) -> tuple[Granted, ...]:
    return reported(HEADLINE, HELD, *lines, END)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [
                "Tại hội nghị, Chủ tịch UBND tỉnh đã tặng Bằng khen cho 01 tập thể và 01 cá nhân, gồm: Trường Mầm non "
                "Hoa Ban; ông Vũ Hải Đăng, Phó Trưởng phòng Phòng Nội vụ huyện Nà Lầu."
            ],
            [("Trường Mầm non Hoa Ban", "bk-tinh"), ("Vũ Hải Đăng", "bk-tinh")],
            id="the body before the verb tells a bare award",
        ),
        pytest.param(
            ["Ông Lò Văn Páo, Trạm trưởng Trạm Y tế xã Bản Mạ, vinh dự được Thủ tướng Chính phủ tặng Bằng khen."],
            [("Lò Văn Páo", "bk-ttg")],
            id="passive",
        ),
        pytest.param(
            [
                "Thừa ủy quyền của Chủ tịch nước, đồng chí Trần Quốc Huân, Chủ tịch UBND tỉnh đã trao Huân chương Lao động "
                "hạng Ba cho Trường THPT Hoa Lư."
            ],
            [("Trường THPT Hoa Lư", "hc-lao-dong-3")],
            id="handed over in another's name",
        ),
        pytest.param(
            [
                "Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở Giáo dục và Đào tạo đã trao Bằng khen cho:",
                "- Em Nguyễn Tuấn Khôi, học sinh lớp 12A1;",
                "- Em H’Yuin Êban, học sinh lớp 11A2.",
            ],
            [("Nguyễn Tuấn Khôi", "bk-tinh"), ("H’Yuin Êban", "bk-tinh")],
            id="a list below",
        ),
        pytest.param(
            [
                "Đồng chí Trần Quốc Huân - Bí thư Huyện ủy Nà Lầu tặng hoa chúc mừng các cá nhân vinh dự được Chủ tịch nước "
                "tặng thưởng Huân chương Lao động hạng Ba."
            ],
            [],
            id="who congratulates is not commended",
        ),
        pytest.param(
            [
                "Theo đó, ông Vũ Hải Đăng - Giám đốc Sở Công Thương được Chủ tịch nước tặng thưởng Huân chương Lao động hạng "
                "Nhì; các đồng chí Lò Văn Páo - Trưởng ban Dân vận Tỉnh ủy; Hà Thị Sen - Bí thư Huyện ủy Nà Lầu được tặng "
                "thưởng Huân chương Lao động hạng Ba."
            ],
            [("Vũ Hải Đăng", "hc-lao-dong-2"), ("Lò Văn Páo", "hc-lao-dong-3"), ("Hà Thị Sen", "hc-lao-dong-3")],
            id="several received, a semicolon between them",
        ),
        pytest.param(
            [
                "Chủ tịch nước đã trao danh hiệu Anh hùng Lao động cho 03 tập thể, cá nhân gồm: Bệnh viện Hoa Ban; Trường Tiểu "
                "học Nà Lầu. Các cá nhân gồm: Ông Vũ Hải Đăng, Giám đốc Công ty Cà phê Nà Lầu."
            ],
            [
                ("Bệnh viện Hoa Ban", "dhvd-ahld"),
                ("Trường Tiểu học Nà Lầu", "dhvd-ahld"),
                ("Vũ Hải Đăng", "dhvd-ahld"),
            ],
            id="the persons follow the collectives",
        ),
        pytest.param(
            ["Thủ tướng Chính phủ tặng Bằng khen cho hai “hiệp sĩ” Vũ Hải Đăng, Lò Văn Páo và “hiệp sĩ” Hà Thị Sen."],
            [("Vũ Hải Đăng", "bk-ttg"), ("Lò Văn Páo", "bk-ttg"), ("Hà Thị Sen", "bk-ttg")],
            id="what they are called stands in quotation marks",
        ),
        pytest.param(
            [
                "Các đơn vị được Thủ tướng Chính phủ tặng Bằng khen gồm: Viện Dầu khí Hoa Ban, Tập đoàn Hoa Ban, Bộ Công Thương; "
                "Trường Đại học Nà Lầu."
            ],
            [("Viện Dầu khí Hoa Ban, Tập đoàn Hoa Ban, Bộ Công Thương", "bk-ttg"), ("Trường Đại học Nà Lầu", "bk-ttg")],
            id="commas within a list parted by semicolons",
        ),
        pytest.param(
            ["Tại buổi trao Giấy khen, Đại tá Lò Văn Páo nói: “Các cá nhân đã đem lại niềm tin cho nhân dân huyện.”"],
            [],
            id="what somebody says there",
        ),
        pytest.param(
            ["Tại hội nghị, 12 tập thể và 25 cá nhân được trao Bằng khen của Chủ tịch UBND tỉnh."], [], id="counts"
        ),
        pytest.param(
            ["Trước đó, năm 2020, ông Vũ Hải Đăng cũng đạt danh hiệu Chiến sĩ thi đua cấp tỉnh."],
            [("Vũ Hải Đăng", "dhtd-cstd-bo-tinh")],
            id="told of once",
        ),
        pytest.param(
            [
                "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Bệnh viện Đa khoa tỉnh và Huân chương Lao động "
                "hạng Ba cho ông Nguyễn Khắc Tựu, Giám đốc Công ty Cà phê Nà Lầu."
            ],
            [("Bệnh viện Đa khoa tỉnh", "hc-lao-dong-2"), ("Nguyễn Khắc Tựu", "hc-lao-dong-3")],
            id="two awards, each with its own",
        ),
        pytest.param(
            [
                "Ông Hồ Văn Tàng, Trưởng bản Nà Sọc, là người đầu tiên trồng rừng.",
                "Năm 2019 ông Tàng được Chủ tịch UBND tỉnh tặng Bằng khen; năm 2021 ông được Thủ tướng Chính phủ tặng Bằng khen.",
            ],
            [("Hồ Văn Tàng", "bk-tinh"), ("Hồ Văn Tàng", "bk-ttg")],
            id="one named before",
        ),
        pytest.param(
            [
                "Ông Hồ Văn Tàng và ông Lò Văn Tàng cùng làm kinh tế giỏi.",
                "Ông Tàng được Thủ tướng Chính phủ tặng Bằng khen.",
            ],
            [],
            id="nobody where it may be two",
        ),
        pytest.param(
            [
                "Chủ tịch UBND tỉnh tặng Bằng khen cho 2 tập thể và 3 cá nhân.",
                "2 tập thể gồm: Trung tâm Y tế huyện Nà Lầu và Trạm Y tế xã Bản Mạ.",
                "3 cá nhân là: bác sĩ Điểu Thị Nhung, Trưởng Trạm Y tế; ông Vũ Hải Đăng; bà Thị Hương.",
            ],
            [
                ("Trung tâm Y tế huyện Nà Lầu", "bk-tinh"),
                ("Trạm Y tế xã Bản Mạ", "bk-tinh"),
                ("Điểu Thị Nhung", "bk-tinh"),
                ("Vũ Hải Đăng", "bk-tinh"),
                ("Thị Hương", "bk-tinh"),
            ],
            id="the names follow the numbers",
        ),
        pytest.param(
            ["Cô giáo Trần Thị Sương, Hiệu trưởng nhà trường, vinh dự đón nhận Bằng khen của Thủ tướng Chính phủ."],
            [("Trần Thị Sương", "bk-ttg")],
            id="received",
        ),
        pytest.param(
            ["Thay mặt đơn vị, ông Vũ Hải Đăng, Giám đốc Trung tâm, đón nhận Cờ thi đua của Chính phủ."],
            [],
            id="received for another",
        ),
        pytest.param(
            ["Hội đồng thống nhất đề nghị Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Phan Văn Bắc."],
            [],
            id="asked for",
        ),
        pytest.param(
            ["Bà Lê Thị Trình, Giám đốc Trung tâm, được Thủ tướng Chính phủ tặng Bằng khen."],
            [("Lê Thị Trình", "bk-ttg")],
            id="a name that reads like a request",
        ),
        pytest.param(["Đến nay ông Đặng Bá Kiên chưa được tặng Huân chương Kháng chiến hạng Ba."], [], id="denied"),
        pytest.param(
            ["Huấn luyện viên trao Huy chương Vàng cho vận động viên Trần Công Vinh."], [], id="a medal of sports"
        ),
        pytest.param(
            [
                "Có 10 doanh nhân được Chủ tịch UBND tỉnh tặng Bằng khen, trong đó có ông Vũ Đức Trọng, Giám đốc Công ty "
                "Thành Đông và bà Đào Thị Nhàn."
            ],
            [("Vũ Đức Trọng", "bk-tinh"), ("Đào Thị Nhàn", "bk-tinh")],
            id="some of those counted",
        ),
        pytest.param(
            [
                "UBND tỉnh trao Bằng khen của Chủ tịch UBND tỉnh cho các tập thể: Trường Mầm non Hoa Ban, Trạm Y tế xã Bản Mạ "
                "và các cá nhân: ông Vũ Hải Đăng, bà Ka Hèm."
            ],
            [
                ("Trường Mầm non Hoa Ban", "bk-tinh"),
                ("Trạm Y tế xã Bản Mạ", "bk-tinh"),
                ("Vũ Hải Đăng", "bk-tinh"),
                ("Ka Hèm", "bk-tinh"),
            ],
            id="collectives and then persons",
        ),
        pytest.param(
            [
                "Chủ tịch UBND tỉnh tặng Bằng khen cho 01 tập thể và 03. cá nhân, gồm: Trường Mầm non Hoa Ban; ông Vũ Hải Đăng."
            ],
            [("Trường Mầm non Hoa Ban", "bk-tinh"), ("Vũ Hải Đăng", "bk-tinh")],
            id="a count with a stain names nobody itself",
        ),
    ],
)
def test_what_an_article_reports(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert credited(_items(*lines)) == expected


def test_whom_the_report_says_was_honoured_after_death() -> None:
    given = _items(
        "Chủ tịch nước truy tặng Huân chương Dũng cảm cho hai người gồm: anh Vũ Hải Đăng và anh Lò Văn Páo; tặng Huân "
        "chương Dũng cảm cho bà Hà Thị Sen."
    )
    assert [(g.recipient.name.value, g.posthumous) for g in given] == [
        ("Vũ Hải Đăng", True),
        ("Lò Văn Páo", True),
        ("Hà Thị Sen", False),
    ]
