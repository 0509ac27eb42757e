"""A list in a file of its own: joined to its decision by its heading, or nothing but mentions."""

import pytest
from hypothesis import given

from extract import own_lists, parts
from extract.grants import Ground
from tests.texts import decided, odd_texts, typed, value

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


def _all_given(*lines: str) -> list[tuple[str, str]]:
    document = typed(*lines)
    ground = Ground(document, parts.cut(document), "Ủy ban nhân dân tỉnh Lâm Đồng", None)
    return [(g.recipient.name.value, g.awards[0].value.code) for g in own_lists.granted(ground)]


TIED = "^(Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021 của Chủ tịch UBND tỉnh Lâm Đồng)"
FIRST = ("^DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU LAO ĐỘNG TIÊN TIẾN", TIED, ITEMS[0])


def test_each_of_several_lists_has_the_award_of_its_own_heading() -> None:
    second = ("^DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ", TIED, "1. Bà Ka Hèm, Giáo viên;")
    third = ("^DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", TIED, "1. Ông Lò Văn Ún, Y sĩ.")
    assert _all_given(*FIRST, *second, *third) == [
        ("Vũ Hải Đăng", "dhtd-ldtt"),
        ("Ka Hèm", "dhtd-cstd-co-so"),
        ("Lò Văn Ún", "bk-tinh"),
    ]


def test_a_further_list_that_states_no_award_has_that_of_the_first() -> None:
    second = ("^DANH SÁCH CÁ NHÂN NGÀNH GIÁO DỤC", TIED, "1. Bà Ka Hèm, Giáo viên;")
    assert _all_given(*FIRST, *second) == [("Vũ Hải Đăng", "dhtd-ldtt"), ("Ka Hèm", "dhtd-ldtt")]


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param(("^DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",), id="those proposed"),
        pytest.param(
            ("^DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", "^(Kèm theo Tờ trình số 15/TTr-SNV ngày 15/6/2021)"),
            id="a proposal's list",
        ),
        pytest.param(
            ("^DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", TIED.replace("415", "416")), id="another decision's"
        ),
    ],
)
def test_a_further_list_that_does_not_go_with_the_decision_grants_nothing(heading: tuple[str, ...]) -> None:
    assert _all_given(*FIRST, *heading, "1. Bà Ka Hèm, Giáo viên;") == [("Vũ Hải Đăng", "dhtd-ldtt")]


def test_the_list_of_another_decision_is_named_and_told() -> None:
    other = ("^DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", TIED.replace("415", "416"), "1. Bà Ka Hèm, Giáo viên;")
    decision = decided(*FIRST, *other)
    assert [mention.recipient.name.value for mention in decision.mentions] == ["Ka Hèm"]
    assert [doubt.code for doubt in decision.doubts if "416/QĐ-UBND" in doubt.reason] == ["other-document"]


def test_the_decision_may_be_named_in_the_line_of_the_title() -> None:
    title = "DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH (Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021)"
    decision = decided(title, *ITEMS)
    assert value(decision.type) == "danh-sach" and value(decision.number) == "415/QĐ-UBND"
    assert decision.issued_on is not None and decision.issued_on.value.isoformat() == "2021-06-15"
    assert [one.recipient.name.value for one in decision.commendations] == ["Vũ Hải Đăng", "Ka Hèm"]


def test_the_decision_may_be_named_above_the_title() -> None:
    decision = decided(TIED, "^DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", *ITEMS)
    assert value(decision.number) == "415/QĐ-UBND"
    assert decision.issued_on is not None and decision.issued_on.value.isoformat() == "2021-06-15"
    assert [one.recipient.name.value for one in decision.commendations] == ["Vũ Hải Đăng", "Ka Hèm"]


def test_a_list_without_a_title_begins_with_the_decision_it_goes_with() -> None:
    def found(attached: str) -> list[tuple[str, str]]:
        made = decided(attached, "I. DANH HIỆU LAO ĐỘNG TIÊN TIẾN", ITEMS[0], "II. TẶNG GIẤY KHEN", f"1{ITEMS[1][1:]}")
        return [(c.recipient.name.value, c.award.value.code) for c in made.commendations]

    assert found("(Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021 của Chủ tịch UBND huyện Na Rì)") == [
        ("Vũ Hải Đăng", "dhtd-ldtt"),
        ("Ka Hèm", "gk-huyen"),
    ]
    assert found("(Kèm theo Tờ trình số 15/TTr-PNV ngày 15/6/2021 của Phòng Nội vụ huyện Na Rì)") == []
