"""Awards listed line by line below who hands them over. All names are invented."""

import pytest

from tests.articles import credited, honoured, reported

HELD = "Ngày 15/10, Đại hội Thi đua yêu nước tỉnh Lâm Đồng lần thứ VII khai mạc với sự tham dự của 300 đại biểu chính thức."
END = "Đại hội đã suy tôn 20 điển hình tiên tiến và bầu 15 đại biểu dự Đại hội Thi đua yêu nước toàn quốc."


def _given(*lines: str) -> list[tuple[str, str]]:
    return credited(reported("Đại hội Thi đua yêu nước tỉnh Lâm Đồng", HELD, *lines, END))


def test_lines_that_begin_with_the_award() -> None:
    assert _given(
        "Tại Đại hội, được Chủ tịch nước ủy quyền, Bí thư Tỉnh ủy đã trao:",
        "+ Danh hiệu Anh hùng Lao động cho Công ty Cổ phần Sao Mai.",
        "+ Huân chương Lao động hạng Nhì cho: Trường Cao đẳng Hoa Lư; ông Lò Văn Páo, nguyên Giám đốc Sở Y tế.",
    ) == [
        ("Công ty Cổ phần Sao Mai", "dhvd-ahld"),
        ("Trường Cao đẳng Hoa Lư", "hc-lao-dong-2"),
        ("Lò Văn Páo", "hc-lao-dong-2"),
    ]


def test_lists_below_an_award_that_is_given_to() -> None:
    assert _given(
        "Cụ thể, Huân chương Lao động hạng Nhì được tặng cho:",
        "1. Văn phòng Đoàn ĐBQH và HĐND tỉnh Lâm Đồng;",
        "2. Ông Lò Văn Páo, nguyên Chủ tịch UBND huyện Nà Lầu.",
        "Huân chương Lao động hạng Ba được tặng cho:",
        "1. Trường THPT Hoa Lư;",
    ) == [
        ("Văn phòng Đoàn ĐBQH và HĐND tỉnh Lâm Đồng", "hc-lao-dong-2"),
        ("Lò Văn Páo", "hc-lao-dong-2"),
        ("Trường THPT Hoa Lư", "hc-lao-dong-3"),
    ]


def test_what_is_only_asked_for_opens_none() -> None:
    assert _given("Hội đồng đề nghị tặng:", "+ Huân chương Lao động hạng Nhì cho ông Lò Văn Páo.") == []


def test_lines_of_award_and_names_below_namely() -> None:
    assert _given(
        "Tổng kết 10 năm, tỉnh Lâm Đồng có nhiều tập thể, cá nhân được tặng thưởng.",
        "Cụ thể:",
        "* Huân chương Lao động hạng Nhì: Nhân dân và cán bộ huyện Hoa Lư.",
        "* Bằng khen của Thủ tướng Chính phủ: Nhân dân và cán bộ xã Bản Mạ; bà Vàng Thị Pà, Chủ tịch Hội Nông dân huyện.",
    ) == [
        ("Nhân dân và cán bộ huyện Hoa Lư", "hc-lao-dong-2"),
        ("Nhân dân và cán bộ xã Bản Mạ", "bk-ttg"),
        ("Vàng Thị Pà", "bk-ttg"),
    ]


def test_what_may_be_asked_for_is_no_list_of_the_given() -> None:
    assert (
        _given(
            "Hội đồng đề nghị cho các tập thể được tặng thưởng năm nay.",
            "Cụ thể:",
            "* Huân chương Lao động hạng Nhì: Nhân dân và cán bộ huyện Hoa Lư.",
        )
        == []
    )


def test_labels_of_awards_stand_over_their_lists() -> None:
    told = honoured(
        "Tại hội nghị, Bệnh viện Đa khoa Hoa Ban vinh dự được nhận các hình thức khen thưởng sau:",
        "1. Bằng khen của Bộ trưởng Bộ Y tế:",
        "- BSCKII. Lò Quốc Hoàng, Phó Giám đốc Bệnh viện",
        "2. Giấy khen của Giám đốc Sở Y tế:",
        "- Phòng Điều dưỡng",
        "- Ông Lò Văn Páo, nhân viên lái xe",
    )
    assert told == [("Lò Quốc Hoàng", "bk-bo-nganh"), ("Phòng Điều dưỡng", "gk-so"), ("Lò Văn Páo", "gk-so")]


@pytest.mark.parametrize(
    "lines",
    [
        ("1. Huân chương Lao động:", "- Hạng Ba năm 2005;", "- Hạng Nhì năm 2010 (Quyết định số 12/QĐ-CTN)."),
        ("1. Bằng khen của Thủ tướng Chính phủ:", "- Năm 2010, 2015", "- Quyết định số 123/QĐ-TTg ngày 5/5/2010"),
        ("1. Bằng khen của Bộ Y tế:", "- 5 tập thể;", "- 12 cá nhân."),
        ("- Bằng khen của Bộ Y tế: 5 tập thể, 3 cá nhân",),
    ],
)
def test_years_classes_and_counts_below_a_label_are_nobody(lines: tuple[str, ...]) -> None:
    opened = "Tại hội nghị, Bệnh viện Đa khoa Hoa Ban vinh dự được nhận các hình thức khen thưởng sau:"
    assert honoured(opened, *lines) == []
