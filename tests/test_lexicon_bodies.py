"""The bodies that grant, as award phrases and reports name them."""

import pytest

from extract.lexicon import granters_in, resolve


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("được Bộ Nông nghiệp và Môi trường tặng", ("Bộ Nông nghiệp và Môi trường",)),
        ("Cục Quản lý thị trường", ("Cục",)),
        ("tại Hội trường Sở", ("Sở",)),
        ("Hiệu trưởng nhà trường", ("Hiệu trưởng nhà trường",)),
    ],
)
def test_words_that_end_like_a_body_name_none(text: str, bodies: tuple[str, ...]) -> None:
    assert granters_in(text) == bodies


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Liên hiệp các tổ chức hữu nghị Việt Nam", "bk-bo-nganh"),
        ("Hội Luật gia Việt Nam", "bk-bo-nganh"),
        ("Liên hiệp các tổ chức hữu nghị tỉnh Nà Mỏ", "bk-doan-the-tinh"),
        ("Hội Người cao tuổi tỉnh Nà Mỏ", "bk-doan-the-tinh"),
    ],
)
def test_societies_of_the_country_and_of_provinces_grant_their_own(body: str, code: str) -> None:
    assert resolve("Bằng khen", body).code == code
