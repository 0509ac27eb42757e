"""Units to which a plan gives tasks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import plan_units
from extract.passage import passage


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Giao Sở Nội vụ chủ trì, phối hợp với", ["Sở Nội vụ"], id="given"),
        pytest.param(
            "Sở Văn hóa, Thể thao và Du lịch, Báo Lâm Thượng và Đài Phát thanh và Truyền hình tỉnh mở chuyên mục",
            ["Sở Văn hóa, Thể thao và Du lịch", "Báo Lâm Thượng", "Đài Phát thanh và Truyền hình tỉnh"],
            id="commas in a name",
        ),
        pytest.param(
            "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố căn cứ Kế hoạch này",
            ["Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"],
            id="lists of kinds",
        ),
        pytest.param(
            "Các cấp ủy, tổ chức đảng tiếp tục", ["Các cấp ủy, tổ chức đảng"], id="organisations of the Party"
        ),
        pytest.param("Các Cụm, Khối thi đua tổ chức", ["Các Cụm, Khối thi đua"], id="two words for one kind"),
        pytest.param("Các phòng thuộc Sở Hướng dẫn, kiểm tra", ["Các phòng thuộc Sở"], id="a line below its heading"),
        pytest.param("Thành viên Hội đồng Theo dõi, hướng dẫn", ["Thành viên Hội đồng"], id="a capital verb"),
        pytest.param("Sở Xây dựng xây dựng kế hoạch", ["Sở Xây dựng"], id="a verb that is a name too"),
        pytest.param("Sở Giáo dục và Đào tạo hướng dẫn", ["Sở Giáo dục và Đào tạo"], id="a verb inside a word"),
        pytest.param("Văn phòng HĐND và UBND huyện tham mưu", ["Văn phòng HĐND và UBND huyện"], id="one office"),
        pytest.param(
            "Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các huyện chịu trách nhiệm",
            ["Thủ trưởng các cơ quan, đơn vị", "Chủ tịch UBND các huyện"],
            id="posts",
        ),
        pytest.param("Phòng Kế hoạch tổng hợp tổ chức", ["Phòng Kế hoạch tổng hợp"], id="a verb in an office"),
        pytest.param("Các công đoàn cấp trên cơ sở rà soát", ["Các công đoàn cấp trên cơ sở"], id="a level, no ground"),
        pytest.param(
            "Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh rà soát quy chế", ["Đảng ủy UBND tỉnh"], id="who leads another body"
        ),
        pytest.param(
            "Chánh Văn phòng, lãnh đạo các phòng rà soát quy chế",
            ["Chánh Văn phòng, lãnh đạo các phòng"],
            id="leaders are no verb",
        ),
        pytest.param("Đoàn Thanh niên cài đặt phần mềm", ["Đoàn Thanh niên"], id="what a unit puts in place"),
        pytest.param("Phòng Kinh tế - Hạ tầng huyện tham mưu", ["Phòng Kinh tế - Hạ tầng huyện"], id="a dash"),
    ],
)
def test_the_units_of_a_list(text: str, names: list[str]) -> None:
    found = plan_units.read(passage(text), "test")
    assert found is not None and [name.value for name in found.names] == names


@pytest.mark.parametrize(
    "text", ["Việc lựa chọn điển hình", "Tổ chức phát động", "Báo cáo kết quả về Sở", "Tập thể được chọn", ""]
)
def test_what_is_no_unit(text: str) -> None:
    assert plan_units.read(passage(text), "test") is None


@given(st.text(alphabet="Sởcác, ;vàĐN.-()ub", max_size=80))
def test_names_are_words_of_the_text(text: str) -> None:
    found = plan_units.read(words := passage(text), "test")
    for name in found.names if found else ():
        start = name.quote.start - words.start
        assert words.text[start : start + len(name.value)] == name.value
