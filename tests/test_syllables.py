"""Which syllables Vietnamese spelling allows, and where the tone stands."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.syllables import ONSETS, RHYMES, TONES, bare, goes_together, spellings, syllables, with_tone


@pytest.mark.parametrize(
    "syllable",
    "hòa hoà thủy thuỷ quý giếng gì gìn khuỷu ngoằn nghiêng quốc quyết huỳnh được chiến sĩ uyển ẩm ỷ".split(),
)
def test_words_of_the_dictionary_are_syllables(syllable: str) -> None:
    assert syllable in syllables()


@pytest.mark.parametrize("impossible", ["kan", "cên", "nghanh", "quuân", "bàp", "tãc", "ngia", "fan", "zô"])
def test_what_spelling_forbids_is_none(impossible: str) -> None:
    assert impossible not in syllables()


@pytest.mark.parametrize(
    ("rhyme", "tone", "late", "spelt"),
    [
        pytest.param("oa", "\u0300", False, "òa", id="open oa, mark on the first"),
        pytest.param("oa", "\u0300", True, "oà", id="open oa, mark on the second"),
        pytest.param("oan", "\u0300", True, "oàn", id="closed"),
        pytest.param("iêu", "\u0303", False, "iễu", id="the marked vowel takes it"),
        pytest.param("ươ", "\u0323", False, "ượ", id="the last of two marked ones"),
        pytest.param("uya", "\u0301", False, "uýa", id="the middle of three"),
    ],
)
def test_the_tone_stands_where_spelling_puts_it(rhyme: str, tone: str, late: bool, spelt: str) -> None:
    assert with_tone(rhyme, tone, late=late) == spelt


@given(st.sampled_from(ONSETS), st.sampled_from(RHYMES), st.sampled_from(TONES), st.booleans())
def test_a_tone_changes_marks_and_nothing_else(onset: str, rhyme: str, tone: str, late: bool) -> None:
    spelt = onset + with_tone(rhyme, tone, late=late)
    assert spelt == unicodedata.normalize("NFC", spelt)
    assert bare(spelt) == bare(onset + rhyme)
    assert len(spelt) == len(onset + rhyme)


@given(st.sampled_from(sorted(syllables())))
def test_every_syllable_is_found_by_its_letters_without_marks(syllable: str) -> None:
    assert syllable in spellings()[bare(syllable)]


def test_an_onset_is_chosen_by_the_vowel_after_it() -> None:
    assert not goes_together("c", "ên") and goes_together("k", "ên")
    assert not goes_together("ngh", "ang") and goes_together("ng", "ang")
