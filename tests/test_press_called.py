"""Bodies that an article calls by their kind alone. All names are invented."""

import pytest

from extract.passage import passage
from extract.press_called import Called
from tests.articles import credited, reported

HELD = "Ngày 15/9, Công ty Cổ phần Cấp nước Sao Mai (Lâm Đồng) kỷ niệm 40 năm thành lập và đón nhận Huân chương Lao động hạng Nhì."
END = "Phát biểu tại buổi lễ, lãnh đạo tỉnh đề nghị đơn vị tiếp tục nâng cao chất lượng nước sạch cho nhân dân."
NAME = "Công ty Cổ phần Cấp nước Sao Mai (Lâm Đồng)"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Trải qua 40 năm, Công ty đã được tặng thưởng Huân chương Lao động hạng Ba (năm 2012), Cờ thi đua của Chính phủ.",
            [(NAME, "hc-lao-dong-2"), (NAME, "hc-lao-dong-3"), (NAME, "dhtd-co-chinh-phu")],
            id="by its kind",
        ),
        pytest.param(
            "Phó Chủ tịch UBND tỉnh đã trao Huân chương Lao động hạng Nhì cho tập thể cán bộ, công nhân viên Công ty.",
            [(NAME, "hc-lao-dong-2")],
            id="its people",
        ),
        pytest.param(
            "Công ty Điện lực Hoa Lư cũng dự lễ. Năm 2012, Công ty được tặng Huân chương Lao động hạng Ba.",
            [(NAME, "hc-lao-dong-2")],
            id="nobody where another of its kind is named",
        ),
    ],
)
def test_a_body_by_its_kind(line: str, expected: list[tuple[str, str]]) -> None:
    assert credited(reported("Công ty Cấp nước Sao Mai đón nhận Huân chương Lao động", HELD, line, END)) == expected


def test_a_body_that_the_headline_names() -> None:
    told = "Dịp này, nhà trường được Thủ tướng Chính phủ tặng Bằng khen."
    held = "Ngày 20-11, tỉnh Lâm Đồng mừng Ngày Nhà giáo với các thầy cô và học sinh của Trường THPT Hoa Lư."
    headline = "Trường THPT Hoa Lư kỷ niệm 30 năm thành lập và đón nhận Bằng khen của Thủ tướng Chính phủ"
    assert credited(reported(headline, held, told, END)) == [("Trường THPT Hoa Lư", "bk-ttg")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(
            "Ngày 23/11, tại Lâm Đồng, Sư đoàn 98 kỷ niệm ngày truyền thống. Sư đoàn đã 2 lần được tặng Huân chương Quân công hạng Nhất.",
            [("Sư đoàn 98", "hc-quan-cong-1")],
            id="the only one of its kind that is named",
        ),
        pytest.param(
            "Ghi nhận thành tích đó, 5 năm liền đơn vị được Bộ Công an tặng Cờ thi đua.",
            [("Trại giam Phú Hòa", "dhtd-co-bo-tinh")],
            id="the body of the headline",
        ),
        pytest.param(
            "Trường Tiểu học Hoa Lư và Trường Tiểu học Sao Mai dự lễ. Nhà trường được UBND tỉnh tặng Bằng khen.",
            [],
            id="one of two schools of a kind",
        ),
        pytest.param(
            "Công ty Sao Mai mở nhà máy. Công ty Sao Mai Xanh xây dựng. Công ty được UBND tỉnh tặng Bằng khen.",
            [],
            id="a firm whose name goes on is another one",
        ),
        pytest.param(
            "Công ty Sao Mai mở nhà máy. Công ty TNHH MTV Sao Mai đã đầu tư. Công ty được UBND tỉnh tặng Bằng khen.",
            [("Công ty TNHH MTV Sao Mai", "bk-tinh")],
            id="its legal form tells no firm apart",
        ),
        pytest.param(
            "Hợp tác xã Sao Mai và Hợp tác xã Hoa Ban dự lễ. Hợp tác xã được UBND tỉnh tặng Bằng khen.",
            [],
            id="one of two",
        ),
    ],
)
def test_the_body_of_which_an_article_tells(told: str, expected: list[tuple[str, str]]) -> None:
    assert credited(reported("Trại giam Phú Hòa xây dựng và trưởng thành", told, END)) == expected


def test_a_co_operative_is_meant_by_its_abbreviation_and_not_by_that_of_the_alliance() -> None:
    told = credited(
        reported(
            "Hợp tác xã Nông nghiệp Phú Thành: 40 năm một chặng đường",
            "Sáng 24/4/2026, Hợp tác xã Nông nghiệp Phú Thành (xã Phú Thành, tỉnh Đồng Tháp) tổ chức lễ kỷ niệm 40 năm.",
            "Dự lễ có bà Hà Thị Sa, Phó Chủ tịch Liên minh HTX Việt Nam; ông Lò Văn Páo, Phó Chủ tịch UBND tỉnh Đồng Tháp.",
            "Những phần thưởng HTX đã đạt được:",
            "- Huân chương Lao động hạng Ba (năm 2010)",
            "- Bằng khen của Thủ tướng Chính phủ (năm 2018)",
            "Tại buổi lễ, ông Lò Văn Páo trao Bằng khen của Chủ tịch UBND tỉnh cho HTX.",
        )
    )
    assert told == [("Hợp tác xã Nông nghiệp Phú Thành", code) for code in ("hc-lao-dong-3", "bk-ttg", "bk-tinh")]


def test_a_name_with_words_of_a_legal_form_is_told_from_others() -> None:
    named = Called()
    for text in ("Công ty Phú Thành", "Công ty Phú Hạn"):
        named.hear(passage(f"{text} tổ chức lễ."))
    assert named.body(passage("Công ty")) is None


def test_what_a_school_was_before_is_no_other_school() -> None:
    told = credited(
        reported(
            "Trường Cao đẳng Y tế Hoa Ban: 60 năm vun đắp nghề y",
            "Trải qua 60 năm, Trường Cao đẳng Y tế Hoa Ban (tỉnh Lâm Đồng) đã đào tạo hơn 25.000 cán bộ y tế cho cả nước.",
            "Tiền thân là Trường Trung cấp Y tế, nhà trường được thành lập năm 1966.",
            "Nhà trường đã được Nhà nước tặng thưởng Huân chương Lao động hạng Ba (1986), hạng Nhì (1996).",
        )
    )
    assert told == [
        ("Trường Cao đẳng Y tế Hoa Ban", "hc-lao-dong-3"),
        ("Trường Cao đẳng Y tế Hoa Ban", "hc-lao-dong-2"),
    ]


def test_this_unit_is_the_one_just_named() -> None:
    told = credited(
        reported(
            "Lữ đoàn 242: Điểm sáng giữ biển đảo",
            "Đứng chân trên địa bàn tỉnh Quảng Ninh, Lữ đoàn 242 nhiều năm liền là lá cờ đầu trong phong trào thi đua.",
            "Chính ủy Lữ đoàn cho biết, giai đoạn 2019-2024, đơn vị có 3 năm được tặng danh hiệu “Đơn vị quyết thắng”.",
            "Trong thành tích ấy có đóng góp của Tiểu đoàn 1. Đơn vị này vừa được Tư lệnh Quân khu 3 tặng Bằng khen.",
        )
    )
    assert told == [("Lữ đoàn 242", "dhtd-dvqt"), ("Tiểu đoàn 1", "bk-quan-khu")]
