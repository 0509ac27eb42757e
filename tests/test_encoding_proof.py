"""The cheap proof finds what the long way finds, and leaves what the long way leaves."""

import random

from hypothesis import given
from hypothesis import strategies as st

from ingest.encoding_proof import _SETTLED, all_as_unicode, doubted
from ingest.encoding_tables import NAMES, OPTIONAL_HYPHEN, write_as
from ingest.encoding_words import doubtful
from ingest.encodings import Run, convert, convert_lines
from ingest.text import normalise

_ODD = "Ððаеé°®§½…“”–\u00ad\x1f\x1c\u200b\x85\u1680\u202f\u205f\u2028\u00a0Ａµ\u0301\u0323ơƠÕô \n"
LINES = st.lists(st.one_of(st.text(alphabet=_ODD + "aễ", max_size=9), st.sampled_from(["NguyÔn", "Café", "Nguyễn"])))


@given(LINES)
def test_lines_in_doubt_are_those_with_a_doubtful_word(lines: list[str]) -> None:
    assert doubted(lines) == [at for at, line in enumerate(lines) if doubtful(line)]


@given(LINES)
def test_many_lines_are_normalised_as_each_would_be(lines: list[str]) -> None:
    assert all_as_unicode(lines) == [normalise(line.replace(OPTIONAL_HYPHEN, "")) for line in lines]


def test_letters_taken_as_settled_are_those_that_nothing_changes() -> None:
    settled = [chr(code) for code in range(0x10000) if _SETTLED.fullmatch(chr(code))]
    assert len(settled) > 700
    assert all(normalise(letter) in (letter, "") for letter in settled)
    assert all(letter.isspace() for letter in settled if normalise(letter) == "")


def test_one_old_line_among_many_is_found_in_its_place() -> None:
    rng = random.Random(3)
    lines = [f"{number}. Nguyễn Thị Hường, Trường Mầm non Hoa Ban" for number in range(1200)]
    for name in NAMES:
        at = rng.randrange(len(lines))
        old = write_as("Quyết định về việc tặng thưởng Bằng khen của Chủ tịch", name)
        made = convert_lines([*lines[:at], old, *lines[at:]])
        assert [place for place, line in enumerate(made) if line.encoding] == [at]
        assert made[at].text == convert([Run(old)]).text
