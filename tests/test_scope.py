"""What a heading says of the items below it."""

import pytest

from extract import scope
from tests.texts import whole


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
