"""Whom a clause names behind a number or a plural. All names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("whom", "expected"),
    [
        pytest.param(
            "2 tập thể là Đội Vận hành lưới điện, Phòng Kỹ thuật và cá nhân ông Lò Văn Páo, Phó Giám đốc Công ty",
            ["Đội Vận hành lưới điện", "Phòng Kỹ thuật", "Lò Văn Páo"],
            id="bodies and a person",
        ),
        pytest.param(
            "các tập thể Phòng Kinh tế, Công an xã Nậm Mạ và các cá nhân: Lò Văn Páo, Giàng A Sếnh",
            ["Phòng Kinh tế", "Công an xã Nậm Mạ", "Lò Văn Páo", "Giàng A Sếnh"],
            id="bodies before a list of persons",
        ),
        pytest.param("6 học sinh Trường THCS Nậm Mạ", [], id="the school of some pupils"),
        pytest.param(
            "anh Lò Văn Páo và chị Hà Thị Sa cùng ngụ phường Trương Quang Sơn",
            ["Lò Văn Páo", "Hà Thị Sa"],
            id="their home",
        ),
    ],
)
def test_those_behind_a_plural_are_named(whom: str, expected: list[str]) -> None:
    assert [name for name, _ in honoured(f"Chủ tịch UBND tỉnh tặng Bằng khen cho {whom}.")] == expected


def test_a_list_behind_a_semicolon_is_that_of_its_own_verb() -> None:
    told = honoured(
        "Tại đại hội, 25 cá nhân được Chủ tịch UBND xã Nậm Mạ tặng Giấy khen; đại hội cũng bầu 3 đại biểu, gồm các đồng "
        "chí: Lầu A Dơ, Hà Thị Sa, Lò Văn Páo."
    )
    assert told == []


def test_a_bracket_behind_the_award_names_as_many_as_are_counted() -> None:
    told = honoured("Toàn xã có 1 tập thể được tặng Cờ thi đua của UBND tỉnh (Trường THCS Nậm Mạ).")
    assert told == [("Trường THCS Nậm Mạ", "dhtd-co-bo-tinh")]
    assert honoured("Toàn xã có 2 tập thể được tặng Cờ thi đua của UBND tỉnh (Trường THCS Nậm Mạ).") == []


def test_bodies_are_as_many_as_are_counted_right_before_them() -> None:
    told = honoured(
        "Đồng chí Lò Văn Páo trao Cờ thi đua của Chính phủ tặng 3 đơn vị: UBND xã Nậm Mạ, Công ty Điện lực Hoa Ban, Bảo "
        "hiểm xã hội tỉnh."
    )
    assert [name for name, _ in told] == ["UBND xã Nậm Mạ", "Công ty Điện lực Hoa Ban", "Bảo hiểm xã hội tỉnh"]
