"""Awards listed line by line below who hands them over. All names are invented."""

from tests.articles import credited, reported

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
