"""A letter alone on its line has the case of its height."""

import numpy as np
import pytest

from ingest.lone import with_case
from ingest.strip import Strip
from ingest.words import Line, Word

STRIP = Strip(np.full((54, 60), 255, np.uint8), 100, 200, 40.0, 42.0)


def line(text: str, high: float) -> Line:
    """A word standing on the baseline of `STRIP`, so many em high."""
    foot = STRIP.top + STRIP.baseline
    return (Word(text, 110.0, foot - high * STRIP.em, 125.0, foot, 0.9),)


@pytest.mark.parametrize(
    ("read", "high", "text"),
    [("X", 0.47, "x"), ("x", 0.47, "x"), ("X", 0.68, "X"), ("x", 0.68, "X"), ("O", 0.5, "o"), ("I", 0.5, "I")],
)
def test_lone_letter_has_the_case_of_its_height(read: str, high: float, text: str) -> None:
    assert [word.text for word in with_case(STRIP, line(read, high))] == [text]


def test_letters_among_others_stay() -> None:
    two = line("X", 0.47) * 2
    assert with_case(STRIP, two) == two
    assert with_case(STRIP, ()) == ()


@pytest.mark.parametrize(("read", "text"), [("Xx", "x"), ("xX", "x"), ("xx", "xx"), ("Xy", "Xy"), ("Bb", "Bb")])
def test_letter_seen_in_both_cases_is_one(read: str, text: str) -> None:
    assert [word.text for word in with_case(STRIP, line(read, 0.47))] == [text]
