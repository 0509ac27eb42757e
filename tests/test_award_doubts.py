"""What is uncertain about an award, and a title that says another one than the articles."""

import pytest
from hypothesis import given

from extract import award_doubts, awards
from extract.decision import Award, Commendation, Fact, Merit, Quote, Recipient
from tests.texts import decided, odd_texts, whole

TINH = "Ủy ban nhân dân tỉnh Lâm Đồng"


def _subject(text: str) -> Fact[str]:
    return Fact(text, Quote(0, len(text)), "title")


def _granted(words: str, issuer: str = TINH) -> tuple[Commendation, ...]:
    who = Recipient("ca-nhan", Fact("Vũ Hải Đăng", Quote(0, 3), "item"))
    return tuple(Commendation(who, award, Merit(), Quote(0, 3), 0.9) for award in awards.find(whole(words), issuer))


@pytest.mark.parametrize(
    ("title", "article"),
    [
        pytest.param(
            "Về việc tặng Cờ thi đua của UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh", id="flag and Bằng khen"
        ),
        pytest.param("Công nhận “Tập thể lao động xuất sắc”", "Bằng khen", id="a title and a form"),
        pytest.param("Tặng Huân chương Lao động hạng Nhì", "Huân chương Lao động hạng Ba", id="another class"),
    ],
)
def test_a_title_that_says_another_award_is_told(title: str, article: str) -> None:
    (doubt,) = award_doubts.against_title(_subject(title), _granted(article), TINH)
    assert doubt.code == "award-against-title" and "lấy theo nội dung quyết định" in doubt.reason


@pytest.mark.parametrize(
    ("title", "article"),
    [
        pytest.param("Về việc tặng Bằng khen", "Bằng khen của Chủ tịch UBND tỉnh", id="one award"),
        pytest.param("Về việc khen thưởng", "Bằng khen", id="none is named"),
        pytest.param("Tặng thưởng Huân chương Lao động", "Huân chương Lao động hạng Ba", id="without the class"),
        pytest.param("Công nhận danh hiệu Lao động tiên tiến", "Lao động tiên tiến và Bằng khen", id="one of two"),
        pytest.param("Công nhận LĐTT và tặng Bằng khen", "Bằng khen", id="two in the title"),
    ],
)
def test_a_title_that_fits_raises_no_doubt(title: str, article: str) -> None:
    assert award_doubts.against_title(_subject(title), _granted(article), TINH) == ()


def test_a_form_that_the_body_does_not_grant_is_told_apart_from_an_unknown_one() -> None:
    (form,) = awards.find(whole("Giấy khen"), TINH)
    found = award_doubts.unknown(form, TINH)
    assert (form.value.code, form.value.name) == ("khac", "Giấy khen") and found is not None
    assert found.code == "award-not-of-body" and TINH in found.reason
    other = award_doubts.unknown(Fact(Award("khac", "Bằng vinh danh", None), Quote(0, 3), "award-phrase"), TINH)
    assert other is not None and other.code == "award-unknown"
    assert award_doubts.unknown(awards.find(whole("Bằng khen"), TINH)[0], TINH) is None


@given(odd_texts, odd_texts)
def test_no_text_fails(title: str, article: str) -> None:
    award_doubts.against_title(_subject(title), _granted(article), None)


@pytest.mark.parametrize(
    ("body", "number", "dated", "title", "grant", "office"),
    [
        pytest.param(
            "^TRƯỜNG ĐẠI HỌC HÒA AN", "^Số: 12/QĐ-ĐHHA", "^Hòa An, ngày 15 tháng 6 năm 2022",
            "^Về việc khen thưởng sinh viên xuất sắc năm học 2021 - 2022",
            "Điều 1. Tặng Giấy khen của Hiệu trưởng cho sinh viên Lò Văn Ún, lớp K51.", "^HIỆU TRƯỞNG",
            id="students excellent",
        ),
        pytest.param(
            "^UBND TỈNH LÂM ĐỒNG", "^Số: 12/QĐ-UBND", "^Lâm Đồng, ngày 15 tháng 6 năm 2022",
            "^Về việc khen thưởng các doanh nghiệp, doanh nhân tiêu biểu năm 2021",
            "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún, Giám đốc Công ty A.", "^CHỦ TỊCH",
            id="enterprises typical",
        ),
    ],
)  # fmt: skip
def test_a_title_that_calls_the_commended_something_says_no_other_award(
    body: str, number: str, dated: str, title: str, grant: str, office: str
) -> None:
    found = decided(body, number, dated, "^QUYẾT ĐỊNH", title, "^QUYẾT ĐỊNH:", grant, office, "^Trần Quốc Huân")
    assert [doubt.code for doubt in found.doubts] == []
