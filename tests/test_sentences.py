"""The sentences of findings in both languages."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.duplicates import same_title_same_year
from audit.finding import in_language
from audit.sentences import SENTENCES, in_english, reason
from store.records import ReasonRecord
from tests.award_records import award, document

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


def test_a_finding_can_be_read_in_english() -> None:
    finding = same_title_same_year(award(1, document(1)), award(2, document(2, date(2021, 4, 20))))
    assert finding and in_language(finding, "vi") == finding
    english = in_language(finding, "en")
    assert english.title == "Same title, same year, two decisions"
    assert [given.check for given in english.reasons] == [given.check for given in finding.reasons]
    assert "same full name, tone marks included" in [given.text for given in english.reasons]
