"""How a question is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.query import FIRST_YEAR, LAST_YEAR, Term, match_expression, parse_years, terms, tokens


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2021", (2021, 2021)),
        ("2019..2021", (2019, 2021)),
        ("2019..", (2019, LAST_YEAR)),
        ("..2021", (FIRST_YEAR, 2021)),
        (" 2021 ", (2021, 2021)),
    ],
)
def test_years_are_read(text: str, years: tuple[int, int]) -> None:
    assert parse_years(text) == years


@pytest.mark.parametrize("text", ["", "..", "21", "2021-2022", "2021..2019", "20212022", "năm 2021", "1600"])
def test_what_is_no_span_of_years_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_years(text)


@given(st.integers(FIRST_YEAR, LAST_YEAR), st.integers(FIRST_YEAR, LAST_YEAR))
def test_every_ordered_pair_of_years_is_read_as_written(first: int, last: int) -> None:
    if first <= last:
        assert parse_years(f"{first}..{last}") == (first, last)
    else:
        with pytest.raises(ValueError):
            parse_years(f"{first}..{last}")


@given(st.text(max_size=12))
def test_any_text_is_years_or_a_value_error(text: str) -> None:
    try:
        first, last = parse_years(text)
    except ValueError:
        return
    assert FIRST_YEAR <= first <= last <= LAST_YEAR


@given(st.text(max_size=40))
def test_terms_hold_only_what_the_index_can_hold(text: str) -> None:
    for term in terms(text):
        assert term.folded and term.folded == " ".join(tokens(term.folded))
        assert '"' not in match_expression((term,)).strip('"')


def test_a_word_with_accents_is_also_ranked_by_its_spelling() -> None:
    assert terms("Hường thi") == (Term("huong", "hường"), Term("thi"))


def test_both_tone_placements_are_one_spelling() -> None:
    assert terms("Hoà") == terms("Hòa")


def test_a_number_is_looked_for_as_a_phrase() -> None:
    assert match_expression(terms("329/QĐ-UBND")) == '"329 qd ubnd"'
