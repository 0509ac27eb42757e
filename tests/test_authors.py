"""Authors named behind their work. All names are invented."""

import pytest
from hypothesis import given

from extract import authors, several
from tests.granting import granted
from tests.texts import odd_texts, whole


@pytest.mark.parametrize(
    ("item", "names"),
    [
        pytest.param(
            "Tác phẩm “Sông kể chuyện làng” của nhóm tác giả: Lê Phước Bửu, Ngô Minh Triết (Báo Hòa An)",
            ["Lê Phước Bửu", "Ngô Minh Triết"],
            id="a group of authors",
        ),
        pytest.param(
            "Sáng kiến “Kéo dây vượt đường”, tác giả Kê Thị Sửu, Đội Quản lý lưới điện",
            ["Kê Thị Sửu"],
            id="behind a comma",
        ),
        pytest.param(
            "Tác phẩm “Hạt lúa” của Đoàn kịch nói Hòa An", ["Tác phẩm “Hạt lúa” của Đoàn kịch nói Hòa An"], id="none"
        ),
    ],
)
def test_who_is_named_behind_a_work(item: str, names: list[str]) -> None:
    assert [one.name.value for one in several.read(whole(item))] == names


@given(odd_texts)
def test_nothing_fails(text: str) -> None:
    assert authors.of_work(whole(text)).text in whole(text).text


def test_the_works_of_an_author_are_no_recipients() -> None:
    lead = "Điều 1. Tặng Giải thưởng Nhà nước cho tác giả Lò Văn Ún, cụm tác phẩm: “Nắng”, “Mưa trên bản”."
    assert [row[1:] for row in granted(lead)] == [("ca-nhan", "Lò Văn Ún", None, None)]
    lead = "Điều 1. Tặng Giải thưởng Nhà nước cho nhà văn Lò Văn Ún, tiểu thuyết “Mùa lũ”."
    assert [row[2:] for row in granted(lead)] == [("Lò Văn Ún", None, None)]
