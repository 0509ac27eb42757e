"""The sentences of findings in both languages."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.sentences import SENTENCES, in_english, reason
from store.records import ReasonRecord

ALL = [(check, variant) for check, variants in SENTENCES.items() for variant in variants]


def slots(text: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", text)


@pytest.mark.parametrize(("check", "variant"), ALL)
def test_every_sentence_has_an_english_twin_with_the_same_words(check: str, variant: str) -> None:
    vietnamese, english = SENTENCES[check][variant]
    assert slots(vietnamese) == slots(english)
    words = {slot: f"‹{slot}›" for slot in slots(vietnamese)}
    assert in_english(reason(check, variant, 1.5, **words)) == ReasonRecord(check, 1.5, english.format(**words))


def test_an_unknown_sentence_stays_as_it_is() -> None:
    odd = ReasonRecord("name", 1.0, "câu lạ")
    assert in_english(odd) == odd


@given(st.sampled_from(ALL), st.text(max_size=30))
def test_any_words_can_be_carried(which: tuple[str, str], word: str) -> None:
    check, variant = which
    made = reason(check, variant, 0.0, **dict.fromkeys(slots(SENTENCES[check][variant][0]), word))
    assert in_english(made).check == check
