"""Ones and capitals that were read as other strokes."""

import pytest

from ingest.strokes import counted, named
from ingest.words import Line, Word


def at(text: str, x: float, y: float) -> Line:
    return (Word(text, x, y, x + 8.0 * len(text), y + 20, 0.6),)


def read(*lines: Line) -> list[str]:
    return [" ".join(word.text for word in line) for line in counted(lines)]


NAMES = at("Vũ", 60, 0), at("Lò", 60, 40)


@pytest.mark.parametrize("one", ["I", "l", "|", "I.", "l)"])
def test_a_stroke_over_two_is_one(one: str) -> None:
    (word,), *rest = counted([at(one, 10, 0), *NAMES, at("2.", 8, 40)])
    assert (word.text, word.other) == ("1" + one[1:], one)
    assert rest == [*NAMES, at("2.", 8, 40)]


def test_two_strokes_over_twelve_are_eleven() -> None:
    assert read(at("1l", 10, 0), at("12", 10, 40)) == ["11", "12"]


@pytest.mark.parametrize("below", ["1", "3", "II", "12"])
def test_the_label_of_a_group_stays(below: str) -> None:
    assert read(at("I", 10, 0), at(below, 10, 40), at("2", 10, 80))[0] == "I"


def test_strokes_in_other_columns_and_among_words_stay() -> None:
    assert read(at("I", 10, 0), at("2", 100, 40)) == ["I", "2"]
    assert read((*at("Phần", 10, 0), *at("I", 60, 0)), at("2", 60, 40)) == ["Phần I", "2"]
    assert read(at("2", 10, 0), at("I", 10, 40)) == ["2", "I"]
    assert counted([(), at("I", 10, 0)]) == [(), at("I", 10, 0)]


def words(text: str) -> Line:
    return tuple(Word(each, 60.0 * n, 0, 60.0 * n + 50, 20, 0.9) for n, each in enumerate(text.split()))


@pytest.mark.parametrize(
    ("read_", "meant"),
    [
        ("UBND xã la Nhôn, huyện la Mạ", "UBND xã Ia Nhôn, huyện Ia Mạ"),
        ("la Nhôn", "Ia Nhôn"),
        ("tiếng la hét", "tiếng la hét"),
        ("xã la", "xã la"),
        ("ông de la Roche", "ông de la Roche"),
        ("La Thị Pà", "La Thị Pà"),
    ],
)
def test_a_name_that_goes_on_with_a_capital_begins_with_one(read_: str, meant: str) -> None:
    line = named(words(read_))
    assert " ".join(word.text for word in line) == meant
    assert all(word.other == "la" for word in line if word.text == "Ia")
