"""What a heading says of the items below it."""

import pytest

from extract import scope
from tests.granting import END, TOP, granted
from tests.texts import decided, whole


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("II. CÁ NHÂN (04 người):", "ca-nhan"),
        ("* Chi bộ", "tap-the"),
        ("Đảng viên", "ca-nhan"),
        ("Danh sách học sinh được khen thưởng", "ca-nhan"),
        ("Các hộ", "ho-gia-dinh"),
        ("Tập thể, hộ gia đình và cá nhân", None),
    ],
)
def test_a_heading_that_only_names_kinds(text: str, kind: str | None) -> None:
    assert scope.kind_heading(whole(text)) == (True, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Chi bộ (03)",
        "03 chi bộ:",
        "Chi bộ: 03",
        "Đảng bộ, chi bộ",
        "Các chi đoàn và chi hội",
        "Tập thể 03",
        "Đơn vị: 3",
    ],
)
def test_a_count_beside_a_kind_leaves_it_a_heading(text: str) -> None:
    assert scope.kind_heading(whole(text)) == (True, "tap-the")


@pytest.mark.parametrize(
    "text",
    [
        "Chi bộ 3;",
        "Chi bộ số 3",
        "Chi đoàn 10A1",
        "Chi hội B",
        "Chi bộ IV",
        "Chi bộ Cơ quan.",
        "Đơn vị 3",
        "Tập thể số 2",
        "Gia đình ông Ún",
    ],
)
def test_a_kind_with_a_figure_or_a_kind_behind_it_is_a_name(text: str) -> None:
    assert scope.kind_heading(whole(text)) == (False, None)


@pytest.mark.parametrize("text", ["Trường THPT Hoa Ban", "Đồng chí", "Cán bộ Trạm Y tế xã Nà Mỏ", ""])
def test_other_lines_are_no_such_headings(text: str) -> None:
    assert scope.kind_heading(whole(text)) == (False, None)


@pytest.mark.parametrize(
    ("text", "late"),
    [("A. PHONG TẶNG:", False), ("II. TRUY TẶNG (03 bà mẹ)", True), ("Tặng Bằng khen", None)],
)
def test_a_heading_may_only_say_how_the_award_is_given(text: str, late: bool | None) -> None:
    words = whole(text)
    label = text.find(". ")
    assert scope.verb_alone(words.cut(label + 2 if label >= 0 else 0)) is late


@pytest.mark.parametrize(
    ("text", "late"),
    [("DANH SÁCH TRUY TẶNG HUÂN CHƯƠNG LAO ĐỘNG", True), ("DANH SÁCH TẶNG VÀ TRUY TẶNG HUÂN CHƯƠNG LAO ĐỘNG", False)],
)
def test_a_heading_that_grants_after_death_only(text: str, late: bool) -> None:
    assert scope.narrow(scope.Scope(), whole(text)).posthumous is late


def test_a_party_cell_named_by_a_figure_is_no_heading() -> None:
    items = ("1. Chi bộ 3;", "2. Chi bộ Cơ quan;", "3. Chi đoàn 10A1.")
    found = granted("Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho các tập thể sau:", *items)
    assert [row[2] for row in found] == ["Chi bộ 3", "Chi bộ Cơ quan", "Chi đoàn 10A1"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Cán bộ công đoàn:", "ca-nhan"),
        ("Học sinh lớp năm", "ca-nhan"),
        ("Cán bộ Trạm Y tế", None),
        ("Trạm y tế", None),
    ],
)
def test_small_words_call_a_group_of_people(text: str, kind: str | None) -> None:
    assert scope.people_called(whole(text)) == kind


def test_the_day_of_a_deed_in_a_heading_is_that_of_the_deed() -> None:
    first = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:"
    heading = "a) Đã dũng cảm cứu người trong trận lũ quét ngày 20/11/2021:"
    (found,) = decided(*TOP, first, heading, "- Anh Lò Văn Ún, xã Nà Mỏ;", *END).commendations
    assert found.merit.reason is not None and found.merit.years is not None
    assert found.merit.years.value == (2021, 2021)
