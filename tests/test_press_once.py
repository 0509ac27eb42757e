"""Awards that an article tells more than once. All names are invented."""

from tests.articles import reported

HELD = "Sáng 12/5, UBND tỉnh Lâm Đồng tổ chức lễ tuyên dương những tập thể và cá nhân có thành tích trong năm qua."


def _given(*lines: str) -> list[tuple[str, str, bool]]:
    found = reported("Lâm Đồng tuyên dương tập thể, cá nhân", HELD, *lines, HELD)
    return [(item.recipient.name.value, item.awards[0].value.code, item.posthumous) for item in found]


def test_a_body_under_its_short_name_is_the_same() -> None:
    told = "Công ty Tài chính Sao Mai (SMFinance) đón nhận Huân chương Lao động hạng Ba."
    assert _given(told, "Phó Chủ tịch nước trao Huân chương Lao động hạng Ba cho SMFinance.") == [
        ("Công ty Tài chính Sao Mai (SMFinance)", "hc-lao-dong-3", False)
    ]


def test_level_and_parent_of_a_body_do_not_make_two() -> None:
    told = "Hội Luật gia tỉnh Lâm Đồng được Chủ tịch nước tặng Huân chương Lao động hạng Nhì."
    assert len(_given(told, "Hội Luật gia Lâm Đồng nhận Huân chương Lao động hạng Nhì.")) == 1


def test_an_award_without_its_class_is_the_one_told_with_it() -> None:
    told = "Ông Lò Văn Páo được Chủ tịch nước tặng Huân chương Lao động hạng Nhì."
    assert [code for _, code, _ in _given(told, "Phó Chủ tịch nước trao Huân chương Lao động cho ông Lò Văn Páo.")] == [
        "hc-lao-dong-2"
    ]


def test_what_the_family_of_the_dead_takes_is_theirs() -> None:
    told = "Chủ tịch nước đã truy tặng Huân chương Dũng cảm cho em Trần Đức Đồng."
    assert _given(told, "Chủ tịch UBND tỉnh trao Huân chương Dũng cảm cho gia đình em Trần Đức Đồng.") == [
        ("Trần Đức Đồng", "hc-dung-cam", True)
    ]


def test_an_award_of_the_state_that_no_family_holds_is_of_the_dead() -> None:
    line = "Bộ trưởng đã trao danh hiệu Anh hùng Lao động cho gia đình bà Võ Thị Thặng - nguyên Giám đốc Nông trường Sao Mai."
    assert _given(line) == [("Võ Thị Thặng", "dhvd-ahld", True)]


def test_a_family_that_is_commended_itself_stays() -> None:
    line = "Chủ tịch UBND huyện tặng Giấy khen cho gia đình ông Nguyễn Văn Ất, bà Trần Thị Bỉnh, thôn 3, xã Bản Mạ."
    assert _given(line) == [("gia đình ông Nguyễn Văn Ất, bà Trần Thị Bỉnh", "gk-huyen", False)]


def test_a_badge_for_persons_is_given_to_no_body() -> None:
    assert _given("Trường THPT Hoa Lư được trao tặng Huy hiệu 50 năm tuổi Đảng.") == []


def test_a_family_of_a_like_name_is_another_one() -> None:
    told = "Chủ tịch UBND huyện tặng Giấy khen cho ông Lê An."
    assert _given(told, "Chủ tịch UBND huyện tặng Giấy khen cho gia đình ông Lê Anh.") == [
        ("Lê An", "gk-huyen", False),
        ("gia đình ông Lê Anh", "gk-huyen", False),
    ]
