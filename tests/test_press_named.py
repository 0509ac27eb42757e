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
