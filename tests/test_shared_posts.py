"""Several persons under one form of address or with one post. All names are invented."""

import pytest

from extract import several, shared_posts
from tests.texts import value, whole

WORKERS = [(name, "công nhân", "Nhà máy Sao Mai") for name in ("Lò Văn Ún", "Lê Thước", "Hoàng Phi")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("các ông Lò Văn Ún, Lê Thước, Hoàng Phi, công nhân Nhà máy Sao Mai", WORKERS),
        ("các đồng chí: Lò Văn Ún, Lê Thước và Hoàng Phi, công nhân Nhà máy Sao Mai", WORKERS),
        ("Lò Văn Ún, Lê Thước, Hoàng Phi, công nhân Nhà máy Sao Mai", WORKERS),
        ("Lò Văn Ún, Lê Thước, Hoàng Phi (công nhân Nhà máy Sao Mai)", WORKERS),
        ("hai ông Lò Văn Ún và Lê Thước", [("Lò Văn Ún", None, None), ("Lê Thước", None, None)]),
        ("Ông bà Lò Văn Ún - Lê Thị Sáu, xã Nà Mỏ", [("Lò Văn Ún", None, "xã Nà Mỏ"), ("Lê Thị Sáu", None, "xã Nà Mỏ")]),
        ("vợ chồng ông Lò Văn Ún, bà Lê Thị Sáu, xã Nà Mỏ", [("Lò Văn Ún", None, "xã Nà Mỏ"), ("Lê Thị Sáu", None, "xã Nà Mỏ")]),
        ("Ông Lò Văn Ún, Hà Giang", [("Lò Văn Ún", None, "Hà Giang")]),
    ],
)  # fmt: skip
def test_each_has_the_post_behind_the_last(words: str, found: list[tuple[str, str | None, str | None]]) -> None:
    read = several.read(whole(words))
    assert [(one.name.value, value(one.position), value(one.unit)) for one in read] == found


def test_a_plural_that_names_nobody_stays() -> None:
    words = whole("các ông, bà có tên sau")
    assert shared_posts.unaddressed(words) == words
