"""Every regular expression of the program is linear as far as its form tells; the bench measures what it cannot tell."""

import re

import pytest

from tests.bench.entered import quadratic
from tests.bench.patterns import patterns


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(r"\s+x", id="blanks before something"),
        pytest.param(r"(?:so\s*)?\d+/", id="behind what may be left out"),
        pytest.param(r"(?:\d{1,3}|[IVX]+)[.)]$", id="in one of two ways"),
        pytest.param(r"(?<!\w)ở\s[^;:]*$", id="behind a word that the run may hold"),
        pytest.param(r"(?:tổ(?:, | và ))+đội", id="a group"),
        pytest.param(r"\d{1,3}(?:\.\d{1,2})*[)]", id="a group that holds what stands before it"),
        pytest.param(r"\Acho\s*(?:ông)?\s*$", id="two repeats that share a run"),
        pytest.param(r"\Acho\s+(.+?):", id="a repeat of anything behind one of blanks"),
        pytest.param(r"\W*+x", id="possessive"),
        pytest.param(r"(?<!\d)\s+x", id="a look back at other letters"),
    ],
)
def test_a_run_that_is_entered_at_each_place_and_left_without_a_match_is_told(form: str) -> None:
    assert quadratic(re.compile(form))


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(r"(?<!\s)\s+x", id="blanks at whose head alone it begins"),
        pytest.param(r"\A\W*+x", id="at the beginning of the text"),
        pytest.param(r"\d+", id="nothing must follow"),
        pytest.param(r"\s{1,40}x", id="bounded"),
        pytest.param(r"; *+[^;]*$", id="what it begins with ends the run"),
        pytest.param(r"[._](?:[._ ]*[._])", id="what it begins with is what must follow"),
        pytest.param(r"(?:(?<!\s)\s++)?,", id="a look back within"),
        pytest.param(r"(?:\A|[;,]\s)\s*+cho", id="behind a mark"),
        pytest.param(r"\Acho[^;]*(?:(?<!\s)\s++)?", id="two repeats of which the second must not follow its letters"),
        pytest.param(r"\Acho\s*+(?:ông\s*+)?$", id="two possessive repeats"),
    ],
)
def test_an_expression_that_reads_each_letter_a_few_times_is_not(form: str) -> None:
    assert not quadratic(re.compile(form))


def test_no_expression_of_the_program_is_told_to_be_quadratic() -> None:
    """Where it is: possessive behind a look back, `\\A` where it is matched at a beginning, or a bound."""
    assert {where: runs for where, one in patterns().items() if (runs := quadratic(one))} == {}
