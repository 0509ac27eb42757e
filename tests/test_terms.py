"""The words by which parts, people and bodies are told."""

from collections.abc import Iterator

import pytest

from extract import terms


def _lists(table: dict[str, object], path: str = "") -> Iterator[tuple[str, list[object]]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _lists(value, f"{path}{key}.")
        elif isinstance(value, list):
            yield path + key, value


def test_no_list_names_a_word_twice() -> None:
    found = dict(_lists(terms.terms()))
    assert found
    assert {where: sorted({str(w) for w in words if words.count(w) > 1}) for where, words in found.items()} == {
        where: [] for where in found
    }


@pytest.mark.parametrize(
    ("text", "opens"), [("sóc Bãi Xàu", True), ("thôn 3, xã Nà Mỏ", True), ("sóc", False), ("bản thân", False)]
)
def test_a_hamlet_in_small_letters_has_a_name(text: str, opens: bool) -> None:
    assert terms.opens_body(text) is opens
