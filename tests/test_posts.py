"""The words after a person's name: position and unit, both as written."""

import pytest
from hypothesis import given

from extract import posts
from tests.texts import odd_texts, whole


@pytest.mark.parametrize(
    ("words", "position", "unit"),
    [
        pytest.param(", công nhân Công ty A (hiến máu 42 lần)", "công nhân", "Công ty A", id="a deed in brackets"),
        pytest.param(
            " - Trợ lý Vận động quần chúng, Đồn Biên phòng A",
            "Trợ lý Vận động quần chúng",
            "Đồn Biên phòng A",
            id="words that fold to a body's",
        ),
        pytest.param(
            " - UV BTV, Chủ nhiệm CLB Vui", "UV BTV, Chủ nhiệm", "CLB Vui", id="an unknown post and a known one"
        ),
        pytest.param(
            ", Phó Bí thư Huyện Đoàn Na Bốn", "Phó Bí thư", "Huyện Đoàn Na Bốn", id="the youth union of a district"
        ),
        pytest.param(
            " - Phó Chủ tịch Công đoàn các Khu công nghiệp tỉnh",
            "Phó Chủ tịch",
            "Công đoàn các Khu công nghiệp tỉnh",
            id="a union",
        ),
        pytest.param(
            ", Bác sĩ chuyên khoa II, Trưởng khoa Ngoại, Bệnh viện A",
            "Bác sĩ chuyên khoa II, Trưởng khoa Ngoại",
            "Bệnh viện A",
            id="a degree",
        ),
        pytest.param(
            ", Phó Trưởng ban Ban Tuyên giáo, Hội A", "Phó Trưởng ban", "Ban Tuyên giáo, Hội A", id="the word twice"
        ),
        pytest.param(", gác ghi ga Nà Mỏ", "gác ghi", "ga Nà Mỏ", id="a station in small letters"),
        pytest.param(", Tổ trưởng Tổ Điện 2, Nhà máy A", "Tổ trưởng", "Tổ Điện 2, Nhà máy A", id="a team with a name"),
        pytest.param(
            ", nguyên Trung đội phó, bộ đội huyện Na Bốn",
            "nguyên Trung đội phó",
            "bộ đội huyện Na Bốn",
            id="the deputy of a body told by what it is",
        ),
        pytest.param(", Phó Ban Từ thiện xã hội", "Phó Ban Từ thiện xã hội", None, id="society is no commune"),
        pytest.param(
            ", Thư ký Tòa án nhân dân huyện A",
            "Thư ký",
            "Tòa án nhân dân huyện A",
            id="a post that ends inside a body's name",
        ),
        pytest.param(
            ", Phó Trưởng phòng Thanh tra - Kiểm tra số 1",
            "Phó Trưởng phòng Thanh tra - Kiểm tra số 1",
            None,
            id="an office of inspection",
        ),
        pytest.param(", nguyên y tá Bệnh xá C12, tỉnh A", "nguyên y tá", "Bệnh xá C12, tỉnh A", id="an infirmary"),
        pytest.param(", Chủ tịch HĐND huyện A nhiệm kỳ 2016 - 2021", "Chủ tịch", "HĐND huyện A", id="a term of office"),
        pytest.param(", sinh năm 1979, ngụ ấp 3, xã Nà Mỏ", None, "ấp 3, xã Nà Mỏ", id="where one lives"),
        pytest.param(", Phó Giám đốc Sở Tư pháp", "Phó Giám đốc", "Sở Tư pháp", id="joined without a comma"),
        pytest.param(
            ", nguyên Giám đốc Sở Y tế, tỉnh Quảng Trị",
            "nguyên Giám đốc",
            "Sở Y tế, tỉnh Quảng Trị",
            id="former, unit with a place",
        ),
        pytest.param(
            ", Chánh Văn phòng, Văn phòng UBND tỉnh, tỉnh Sóc Trăng",
            "Chánh Văn phòng",
            "Văn phòng UBND tỉnh, tỉnh Sóc Trăng",
            id="position that looks like a body",
        ),
        pytest.param(" - Giáo viên - Trường Mầm non Hoa Ban", "Giáo viên", "Trường Mầm non Hoa Ban", id="hyphens"),
        pytest.param(
            " – Trưởng thôn – thôn 3, xã Phú Sơn", "Trưởng thôn", "thôn 3, xã Phú Sơn", id="en dashes, a hamlet"
        ),
        pytest.param(
            ", Công an viên, xã Tà Bung, huyện Ia Rưm",
            "Công an viên",
            "xã Tà Bung, huyện Ia Rưm",
            id="a bare place is the unit",
        ),
        pytest.param(
            ", Chuyên viên Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp",
            "Chuyên viên",
            "Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp",
            id="commas inside the unit",
        ),
        pytest.param(
            ", Trưởng phòng Hành chính, Tổ chức, Sở Tư pháp",
            "Trưởng phòng Hành chính, Tổ chức",
            "Sở Tư pháp",
            id="commas inside the post",
        ),
        pytest.param(", thôn 7, xã Nà Lầu", None, "thôn 7, xã Nà Lầu", id="residence only"),
        pytest.param(", Sở Xây dựng", None, "Sở Xây dựng", id="unit only"),
        pytest.param(", Hiệu trưởng", "Hiệu trưởng", None, id="position only"),
        pytest.param(
            ", Phó Bí thư, Chủ tịch UBND xã Phú Sơn", "Phó Bí thư, Chủ tịch", "UBND xã Phú Sơn", id="two posts in one"
        ),
        pytest.param(
            ", sinh năm 1980, Trưởng bản, bản Huổi Lầu", "Trưởng bản", "bản Huổi Lầu", id="birth year left out"
        ),
        pytest.param(
            ", hiện là Chủ tịch Hội Nông dân xã Cẩm Khê",
            "Chủ tịch",
            "Hội Nông dân xã Cẩm Khê",
            id="linking words left out",
        ),
        pytest.param(
            ", Điều phối viên, Đại sứ quán Nhật Bản",
            "Điều phối viên",
            "Đại sứ quán Nhật Bản",
            id="an embassy is no ambassador",
        ),
        pytest.param(
            ", chuyên gia Nhật Bản, Công ty Hoa Sen",
            "chuyên gia Nhật Bản",
            "Công ty Hoa Sen",
            id="a country is no hamlet",
        ),
        pytest.param(
            ", công nhân Công trường Thủy lợi Nà Mỏ",
            "công nhân",
            "Công trường Thủy lợi Nà Mỏ",
            id="a building site is no school",
        ),
        pytest.param(", pháo thủ Đại đội 5, Trung đoàn 28", "pháo thủ", "Đại đội 5, Trung đoàn 28", id="a gunner"),
        pytest.param(", thợ nề Đội 3, Xí nghiệp A", "thợ nề", "Đội 3, Xí nghiệp A", id="a trade that no list has"),
        pytest.param(", vào Đảng ngày 19-5-1959, Đảng bộ huyện Nà Rì", None, "Đảng bộ huyện Nà Rì", id="a life's day"),
        pytest.param(", nguyên quán: xã Nà Mỏ, huyện Yên Kla", None, "xã Nà Mỏ, huyện Yên Kla", id="a birthplace"),
        pytest.param(", SN 1978, tổ 15, phường Nà Mỏ", None, "tổ 15, phường Nà Mỏ", id="a year of birth in short"),
        pytest.param(
            " - chuyên gia Đức tại Trường Đại học Nà Mỏ", "chuyên gia Đức", "Trường Đại học Nà Mỏ", id="a link between"
        ),
        pytest.param(", trụ trì chùa Nà Mỏ, xã Ia Rưm", "trụ trì", "chùa Nà Mỏ, xã Ia Rưm", id="a pagoda"),
        pytest.param(", trực ban chạy tàu, Ga Nà Mỏ", "trực ban chạy tàu", "Ga Nà Mỏ", id="on duty is no committee"),
        pytest.param(" Chức vụ: Giáo viên Đơn vị: Trường A", "Giáo viên", "Trường A", id="labels without commas"),
        pytest.param("", None, None, id="nothing"),
    ],
)
def test_position_and_unit(words: str, position: str | None, unit: str | None) -> None:
    post = posts.split(whole(words))
    assert (post.position.text if post.position else None, post.unit.text if post.unit else None) == (position, unit)


def test_any_number_of_posts_may_follow_a_name() -> None:
    post = posts.split(whole(", Giám đốc" * 3000))
    assert post.position is not None and post.position.text.count("Giám đốc") == 3000


@given(odd_texts)
def test_both_are_stretches_of_the_words(text: str) -> None:
    rest = whole(text)
    post = posts.split(rest)
    for part in (post.position, post.unit):
        if part is not None:
            assert rest.text[part.start - rest.start : part.end - rest.start] == part.text != ""


@pytest.mark.parametrize(
    ("words", "position", "unit"),
    [
        (", Trưởng phòng Tổng hợp, Quy hoạch, Sở Tài chính", "Trưởng phòng Tổng hợp, Quy hoạch", "Sở Tài chính"),
        (", Trưởng phòng Tổng hợp, xã Nà Mỏ, huyện Nà Lầu", "Trưởng phòng Tổng hợp", "xã Nà Mỏ, huyện Nà Lầu"),
        (", chi bộ thôn Nà Mỏ (từ trần ngày 14/7/2024)", None, "chi bộ thôn Nà Mỏ"),
        (", xã Nà Mỏ (nay là xã Nà Lầu)", None, "xã Nà Mỏ (nay là xã Nà Lầu)"),
    ],
)
def test_the_name_of_an_office_goes_on_behind_its_comma(words: str, position: str | None, unit: str | None) -> None:
    found = posts.split(whole(words))
    assert (found.position and found.position.text, found.unit and found.unit.text) == (position, unit)


@pytest.mark.parametrize(
    "words",
    [", 72 tuổi, tổ trưởng Tổ trồng cây 2", ", Thượng úy quân nhân chuyên nghiệp, tổ trưởng Tổ trồng cây 2"],
)
def test_an_age_or_a_rank_is_no_part_of_the_post(words: str) -> None:
    found = posts.split(whole(words))
    assert found.position and found.position.text == "tổ trưởng"


@pytest.mark.parametrize("words", [" - 10A", " - 10A1", ", 9/3"])
def test_a_class_is_where_a_pupil_is(words: str) -> None:
    found = posts.split(whole(words))
    assert found.position is None
    assert found.unit and found.unit.text == words.strip(" -,")


@pytest.mark.parametrize(
    ("words", "position", "unit"),
    [
        pytest.param(", Kỹ sư, chủ nhiệm đề tài, Công ty Sao Mai", "Kỹ sư, chủ nhiệm đề tài", "Công ty Sao Mai"),
        pytest.param(", Kỹ sư, Nhà máy A, đồng tác giả sáng kiến “Lò, Công ty B”", "Kỹ sư", "Nhà máy A"),
    ],
)
def test_the_unit_behind_what_somebody_wrote_stays(words: str, position: str, unit: str) -> None:
    found = posts.split(whole(words))
    assert (found.position and found.position.text, found.unit and found.unit.text) == (position, unit)


def test_the_head_of_the_people_of_a_hamlet_is_one_post() -> None:
    post = posts.split(whole(", Trưởng Ban nhân dân thôn 2, xã Nà Mỏ"))
    assert post.position is not None and post.position.text == "Trưởng Ban nhân dân"
    assert post.unit is not None and post.unit.text == "thôn 2, xã Nà Mỏ"


@pytest.mark.parametrize("words", [", sinh hoạt tại Chi bộ bản Hua", ", hiện đang sinh hoạt đảng tại Chi bộ bản Hua"])
def test_where_a_member_of_the_party_belongs_is_the_unit(words: str) -> None:
    found = posts.split(whole(words))
    assert (found.position, found.unit and found.unit.text) == (None, "Chi bộ bản Hua")


@pytest.mark.parametrize(
    ("words", "position", "unit"),
    [
        ("Trưởng Công an xã Nà Mỏ, huyện Na Bốn", "Trưởng Công an", "xã Nà Mỏ, huyện Na Bốn"),
        ("nguyên Phó Trưởng Công an xã Nà Mỏ", "nguyên Phó Trưởng Công an", "xã Nà Mỏ"),
        ("Trưởng Công an xã, xã Nà Mỏ", "Trưởng Công an xã", "xã Nà Mỏ"),
        ("Trưởng Công an xã", "Trưởng Công an xã", None),
    ],
)
def test_a_place_takes_the_word_for_its_level_along(words: str, position: str, unit: str | None) -> None:
    post = posts.split(whole(words))
    assert (post.position and post.position.text, post.unit and post.unit.text) == (position, unit)


@pytest.mark.parametrize(
    ("words", "position", "unit"),
    [
        ("Bí thư Đoàn trường THPT Tả Van", "Bí thư", "Đoàn trường THPT Tả Van"),
        ("Bí thư Đoàn trường, Trường THPT Tả Van", "Bí thư Đoàn trường", "Trường THPT Tả Van"),
    ],
)
def test_the_union_of_a_school_is_the_unit_where_its_name_goes_on(words: str, position: str, unit: str) -> None:
    found = posts.split(whole(words))
    assert (found.position and found.position.text, found.unit and found.unit.text) == (position, unit)
