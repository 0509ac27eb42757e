"""A list in a file of its own: joined to its decision by its heading, or nothing but mentions."""

import pytest
from hypothesis import given

from extract import own_lists, parts
from extract.grants import Ground
from tests.texts import odd_texts, typed

ITEMS = ("1. Ông Vũ Hải Đăng, Phó Trưởng phòng, Phòng Nội vụ;", "2. Bà Ka Hèm, Giáo viên, Trường Mầm non Hoa Ban.")
AWARD = "^Cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh"


def _given(*heading: str) -> list[tuple[str, str]]:
    document = typed(*heading, *ITEMS)
    ground = Ground(document, parts.cut(document), "Ủy ban nhân dân tỉnh Lâm Đồng", None)
    return [(g.recipient.name.value, g.awards[0].value.code) for g in own_lists.granted(ground)]


@pytest.mark.parametrize(
    "attached",
    [
        "^(Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021 của Chủ tịch UBND tỉnh Lâm Đồng)",
        "^(Ban hành kèm theo Quyết định số      /QĐ-UBND ngày    tháng 6 năm 2021 của Chủ tịch UBND tỉnh)",
    ],
)
def test_a_list_that_names_its_decision_grants(attached: str) -> None:
    assert _given("^DANH SÁCH", AWARD, attached) == [("Vũ Hải Đăng", "bk-tinh"), ("Ka Hèm", "bk-tinh")]


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param(("^DANH SÁCH", AWARD), id="it goes with nothing"),
        pytest.param(
            ("^DANH SÁCH", AWARD, "^(Kèm theo Tờ trình số 15/TTr-SNV ngày 15/6/2021)"), id="a proposal's list"
        ),
        pytest.param(
            ("^DANH SÁCH", "^Đề nghị tặng Bằng khen", "^(Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021)"),
            id="those proposed",
        ),
        pytest.param(
            ("^DANH SÁCH", "^Cá nhân được khen thưởng", "^(Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021)"),
            id="the award stands in the decision alone",
        ),
    ],
)
def test_any_other_list_only_mentions(heading: tuple[str, ...]) -> None:
    assert _given(*heading) == []


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    _given("^DANH SÁCH", text, f"^(Kèm theo Quyết định số {text}")


def test_wide_lines_between_the_title_and_the_bracket_belong_to_the_heading() -> None:
    award = "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"
    why = "Đã có thành tích xuất sắc trong công tác phòng, chống dịch COVID-19 năm 2021"
    bracket = "(Kèm theo Quyết định số 415/QĐ-UBND ngày 15 tháng 6 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng)"
    assert _given(award, why, bracket) == [("Vũ Hải Đăng", "bk-tinh"), ("Ka Hèm", "bk-tinh")]
