"""A unit and what is its own behind a colon."""

import pytest
from hypothesis import given

from extract import several, unit_labels
from tests.texts import decided, odd_texts, whole


def test_every_team_behind_the_colon_of_its_ward_is_named() -> None:
    found = several.read(whole("Phường Hoa Ban: Tổ 12, Tổ 45; Phường Nà Mó: Tổ 3"))
    assert [one.name.value for one in found] == ["Tổ 12", "Tổ 45", "Tổ 3"]


def test_households_behind_the_words_for_them() -> None:
    found = decided(
        "UBND XÃ NÀ MỎ",
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho các gia đình, dòng họ sau:",
        "+ Gia đình học tập: ông Lò Văn Ún (bản 2), bà Vàng Thị Pà (bản Na Bốn);",
        "+ Dòng họ học tập: Dòng họ Lò (bản 2), Dòng họ Vàng (bản Na Bốn);",
    ).commendations
    assert [(c.recipient.kind, c.recipient.name.value[:11]) for c in found] == [
        ("ho-gia-dinh", "Lò Văn Ún"),
        ("ho-gia-dinh", "Vàng Thị Pà"),
        ("tap-the", "Dòng họ Lò "),
        ("tap-the", "Dòng họ Vàn"),
    ]


def test_persons_behind_the_colon_of_a_school_belong_to_it() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã Nà Mó cho các cá nhân sau:",
        "1. Trường Mầm non Hoa Ban: bà Vàng Thị Pà, bà Lò Thị Lả",
        "2. Trạm Y tế xã: Lò Văn Ún, Phún Văn Sa.",
    ).commendations
    assert [(c.recipient.name.value, c.recipient.unit.value if c.recipient.unit else None) for c in found] == [
        ("Vàng Thị Pà", "Trường Mầm non Hoa Ban"),
        ("Lò Thị Lả", "Trường Mầm non Hoa Ban"),
        ("Lò Văn Ún", "Trạm Y tế xã"),
        ("Phún Văn Sa", "Trạm Y tế xã"),
    ]


@pytest.mark.parametrize(
    "words", ["Địa chỉ: xã Nà Mó", "Ông Lò Văn Ún: Giấy khen", "Trạm Y tế xã:", "Tổ 1: Tổ 2: Tổ 3"]
)
def test_other_colons_part_no_unit_from_its_own(words: str) -> None:
    assert unit_labels.cut(whole(words)) is None


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    unit_labels.cut(whole(text))


def test_a_colon_in_a_bracket_parts_no_unit_from_its_own() -> None:
    words = "Nhóm sinh viên Khoa Dược (gồm: Lò Văn Ún, Vàng Thị Pà)"
    assert unit_labels.cut(whole(words)) is None
    assert [one.name.value for one in several.read(whole(words))] == [words]
