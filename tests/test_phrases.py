"""Keys of words: what spelling habits share and what tones tell apart."""

import pytest

from extract.phrases import LONGEST_WORD, Phrases, keys


@pytest.mark.parametrize(
    ("one", "other"), [("Hoà", "hòa"), ("SỸ", "sĩ"), ("kỳ", "kì"), ("nhứt", "Nhất"), ("thuỷ", "thủy")]
)
def test_spelling_habits_share_a_key(one: str, other: str) -> None:
    assert keys(one) == keys(other)


@pytest.mark.parametrize(("one", "other"), [("hường", "hương"), ("tiên", "tiến"), ("đồng", "động")])
def test_tones_keep_exact_keys_apart_and_folded_ones_together(one: str, other: str) -> None:
    assert keys(one)[0] != keys(other)[0] and keys(one)[1] == keys(other)[1]


def test_a_slip_is_looked_for_in_words_of_usual_length_only() -> None:
    phrases = Phrases({}, ())
    phrases.add("tập thể lao động xuất sắc", "found")
    assert [found.payload for found in phrases.find(phrases.words("tập thể lao dọng xuat sắcc"))] == ["found"]
    assert phrases.find(phrases.words("tập thể lao động xuất " + "s" * (LONGEST_WORD + 1))) == ()


def test_an_abbreviation_is_spelled_out_in_its_place() -> None:
    phrases = Phrases({"UBND": "ủy ban nhân dân"}, ())
    words = phrases.words("của UBND xã")
    assert [word.folded for word in words] == ["cua", "uy", "ban", "nhan", "dan", "xa"]
    assert {(word.start, word.end) for word in words[1:5]} == {(4, 8)}


def test_only_capitals_make_an_abbreviation() -> None:
    phrases = Phrases({"CP": "chính phủ"}, ())
    assert [word.folded for word in phrases.words("cp CP")] == ["cp", "chinh", "phu"]


def test_of_overlapping_phrases_the_longest_stands() -> None:
    phrases = Phrases({}, ())
    for text in ("chiến sĩ thi đua", "chiến sĩ thi đua cơ sở", "cơ sở vững mạnh"):
        phrases.add(text, text)
    found = phrases.find(phrases.words("Chiến sỹ thi đua cơ sở vững mạnh"))
    assert [match.payload for match in found] == ["chiến sĩ thi đua cơ sở"]
