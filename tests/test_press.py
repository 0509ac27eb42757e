"""News articles: what they report of awards, and whom they name. All names are invented."""

import pytest
from hypothesis import given

from extract import parts, press
from extract.grants import Ground
from tests.texts import decided, odd_texts, typed, value

HEADLINE = "Lâm Đồng tôn vinh các điển hình tiên tiến"
HELD = (
    "Sáng 12/5, UBND tỉnh Lâm Đồng tổ chức hội nghị biểu dương các điển hình tiên tiến trong học tập và làm theo Bác."
)
END = "Phát biểu tại hội nghị, lãnh đạo tỉnh đề nghị các địa phương tiếp tục nhân rộng các gương người tốt, việc tốt."


def _ground(*lines: str) -> Ground:
    document = typed(HEADLINE, HELD, *lines, END)
    return Ground(document, parts.cut(document), None, None)


def _given(*lines: str) -> list[tuple[str, str]]:
    return [(g.recipient.name.value, g.awards[0].value.code) for g in press.granted(_ground(*lines))]


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
            ["Trước đó, năm 2020, ông Vũ Hải Đăng cũng đạt danh hiệu Chiến sĩ thi đua cấp tỉnh."], [], id="told of once"
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
    ],
)
def test_what_an_article_reports(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert _given(*lines) == expected


def test_an_article_has_a_headline_and_no_number() -> None:
    found = decided(HEADLINE, "14:30 | 12/05/2023", HELD, END)
    assert (value(found.type), value(found.subject), found.number) == ("bai-bao", HEADLINE, None)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Quy định mới về tiền lương", "Một câu ngắn.", "Một câu khác."], id="no prose"),
        pytest.param(["Danh sách", "1. Ông Vũ Hải Đăng", "2. Bà Ka Hèm"], id="a list"),
        pytest.param(["Số: 12/UBND-NC", HELD, END], id="a number stands on it"),
        pytest.param([HELD + " " + END + " " + END, HELD, END], id="no headline"),
    ],
)
def test_other_texts_are_no_articles(lines: list[str]) -> None:
    assert not press.is_article("\n".join(lines))


def test_news_without_a_headline_tells_of_a_decision() -> None:
    found = decided(
        "Chủ tịch nước vừa ký Quyết định số 2234 ngày 9/9/2014 tặng thưởng Huân chương Lao động các hạng cho 02 cá nhân của "
        "tỉnh Lâm Đồng đã có thành tích xuất sắc trong công tác từ năm 2009 đến năm 2013.",
        "Cụ thể, tặng Huân chương Lao động hạng Nhì cho ông Vũ Hải Đăng, Giám đốc Sở Y tế; tặng Huân chương Lao động hạng Ba "
        "cho bà Hà Thị Sen, Chủ tịch Hội Nông dân tỉnh.",
    )
    assert value(found.type) == press.SLUG and found.subject is None
    assert [c.award.value.code for c in found.commendations] == ["hc-lao-dong-2", "hc-lao-dong-3"]


def test_whom_the_report_says_was_honoured_after_death() -> None:
    given = press.granted(
        _ground(
            "Chủ tịch nước truy tặng Huân chương Dũng cảm cho hai người gồm: anh Vũ Hải Đăng và anh Lò Văn Páo; tặng Huân "
            "chương Dũng cảm cho bà Hà Thị Sen."
        )
    )
    assert [(g.recipient.name.value, g.posthumous) for g in given] == [
        ("Vũ Hải Đăng", True),
        ("Lò Văn Páo", True),
        ("Hà Thị Sen", False),
    ]


def test_the_headline_stands_below_the_name_of_the_portal_and_its_menu() -> None:
    found = decided(
        "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LÂM ĐỒNG", "Trang chủ", "Tin tức", HEADLINE, "14:30 | 12/05/2023", HELD, END
    )
    assert (value(found.type), value(found.subject)) == ("bai-bao", HEADLINE)


def test_a_count_with_a_stain_still_names_nobody_itself() -> None:
    told = (
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 01 tập thể và 03. cá nhân, gồm: Trường Mầm non Hoa Ban; ông Vũ Hải Đăng."
    )
    assert _given(told) == [("Trường Mầm non Hoa Ban", "bk-tinh"), ("Vũ Hải Đăng", "bk-tinh")]


def test_persons_are_named_with_post_and_unit_up_to_the_next_verb() -> None:
    (one,) = press.mentions(_ground("Đồng chí Trần Quốc Huân, Phó Chủ tịch UBND tỉnh, dự và phát biểu chỉ đạo."), ())
    who = one.recipient
    assert (who.name.value, value(who.position), value(who.unit)) == ("Trần Quốc Huân", "Phó Chủ tịch", "UBND tỉnh")


def test_the_province_of_an_article_is_the_one_it_speaks_of_most() -> None:
    assert press.home("Hội nghị tại tỉnh Lâm Đồng. Đoàn Lâm Đồng đã thăm tỉnh Gia Lai.") == "tỉnh Lâm Đồng"
    assert press.home("Đoàn đã thăm tỉnh Gia Lai và tỉnh Lâm Đồng.") is None
    assert press.home("Không có nơi nào.") is None


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    press.is_article(text)
    press.home(text)
    ground = _ground(text)
    press.mentions(ground, press.granted(ground))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Báo Sao Mai tròn 65 tuổi", HELD + " " + END, END], id="a paper that writes of itself"),
        pytest.param(
            [
                "Tỉnh đã ban hành quyết định khen thưởng",
                "Hôm qua, UBND tỉnh đã ban hành Quyết định số 14/QĐ-UBND tặng bằng khen cho 23 tập thể, 23 cá nhân.",
            ],
            id="one paragraph",
        ),
    ],
)
def test_short_news_is_news(lines: list[str]) -> None:
    assert press.is_article("\n".join(lines))


def test_prose_alone_is_news_but_no_paper_of_an_office() -> None:
    prose = "Nam sinh ấy đã quên mình cứu ba mẹ con gặp nạn trên dòng sông chảy xiết vào một buổi chiều cuối năm."
    assert press.is_article("\n".join(["Nam sinh quên mình cứu người gặp nạn", *[prose] * 4]))
    assert not press.is_article("\n".join(["Về việc khen thưởng nam sinh cứu người", *[prose] * 4, "Nơi nhận:"]))


@pytest.mark.parametrize(
    ("line", "position", "unit"),
    [
        ("Ông Vũ Hải Đăng, Giám đốc Sở Y tế TP. Hồ Chí Minh, lý giải việc này.", "Giám đốc", "Sở Y tế TP. Hồ Chí Minh"),
        ("Ông Vũ Hải Đăng và các đại biểu chụp ảnh lưu niệm.", None, None),
        ("Ông Vũ Hải Đăng, 43 tuổi, chiều nay vừa đến.", None, None),
    ],
)
def test_a_person_named_has_a_known_post_or_none(line: str, position: str | None, unit: str | None) -> None:
    (found,) = press.mentions(_ground(line), ())
    assert (value(found.recipient.position), value(found.recipient.unit)) == (position, unit)


def test_a_country_is_no_person_named() -> None:
    assert press.mentions(_ground("Nhân Ngày Nhà giáo Việt Nam, tỉnh tổ chức lễ kỷ niệm."), ()) == ()


def test_a_name_that_is_a_verb_in_small_letters_stays_whole() -> None:
    (found,) = press.mentions(_ground("Anh Vũ Hải Đang đang phát biểu."), ())
    assert found.recipient.name.value == "Vũ Hải Đang"
