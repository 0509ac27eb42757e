"""Who is told to do what, as one sentence of a plan names units. All names are invented."""

import pytest
from hypothesis import given

from extract import plan_assigned
from extract.passage import passage
from tests.texts import inside, odd_texts


@pytest.mark.parametrize(
    ("text", "leads", "supports"),
    [
        pytest.param(
            "Học tập chuyên đề: Ban Tuyên giáo Huyện ủy chủ trì, phối hợp với Trung tâm Chính trị huyện tổ chức.",
            ["Ban Tuyên giáo Huyện ủy"],
            ["Trung tâm Chính trị huyện"],
            id="behind a colon",
        ),
        pytest.param(
            "Văn phòng Bộ chủ trì, Vụ Kế hoạch - Tài chính phối hợp bố trí kinh phí.",
            ["Văn phòng Bộ"],
            ["Vụ Kế hoạch - Tài chính"],
            id="the helper before its verb",
        ),
        pytest.param(
            "Lựa chọn 01 tập thể tiêu biểu, đề nghị Bộ trưởng tặng Bằng khen.", [], [], id="who grants is given nothing"
        ),
        pytest.param("Hồ sơ do Bộ Nội vụ ban hành.", [], [], id="who issued a paper is given nothing"),
        pytest.param("Báo cáo kết quả do Sở Nội vụ chủ trì.", ["Sở Nội vụ"], [], id="who leads"),
    ],
)
def test_units_of_a_sentence(text: str, leads: list[str], supports: list[str]) -> None:
    found = plan_assigned.read(passage(text))
    assert ([one.value for one in found[0]], [one.value for one in found[1]]) == (leads, supports)


@given(odd_texts)
def test_no_text_fails_and_words_lie_inside_it(text: str) -> None:
    words = passage(text)
    for found in (*plan_assigned.read(words), *plan_assigned.shared(words, "cell")):
        assert all(inside(text, unit.quote) for unit in found)
