"""A person named behind position and unit without a comma. All names are invented."""

import pytest
from hypothesis import given

from extract import after_posts
from tests.texts import odd_texts, value, whole


@pytest.mark.parametrize(
    ("item", "name", "position"),
    [
        ("Giám đốc Sở Y tế Lò Văn Ún", "Lò Văn Ún", "Giám đốc"),
        ("nguyên Phó Giám đốc BV Vũ Đình Mính", "Vũ Đình Mính", "nguyên Phó Giám đốc BV"),
        ("Nông dân Phan Ngọc Thường ở xã Bản Mạ, huyện Nà Lầu", "Phan Ngọc Thường", "Nông dân"),
        ("Trưởng thôn Lò Vui", "Lò Vui", "Trưởng thôn"),
        ("Bí thư Chi bộ Vàng Thị Pà", "Vàng Thị Pà", "Bí thư Chi bộ"),
    ],
)
def test_a_name_behind_its_post(item: str, name: str, position: str) -> None:
    found = after_posts.read(whole(item))
    assert found is not None
    assert (found.name.value, value(found.position)) == (name, position)


@pytest.mark.parametrize("item", ["Giám đốc một công ty ở huyện Võ Nhai", "Phó Chủ tịch", "Lò Văn Ún"])
def test_nobody_is_named(item: str) -> None:
    assert after_posts.read(whole(item)) is None


@given(odd_texts)
def test_any_text_is_borne(text: str) -> None:
    after_posts.read(whole(text))


def test_a_woman_of_an_unknown_surname_is_named_whole_behind_her_post() -> None:
    found = after_posts.read(whole("VĐV Cái Thị Mai Thi (môn Vật)"))
    assert found is not None and (found.name.value, value(found.position)) == ("Cái Thị Mai Thi", "VĐV")
