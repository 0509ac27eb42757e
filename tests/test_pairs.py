"""Two readings are laid side by side by where their words stand and what they say."""

import numpy as np

from ingest.pairs import paired
from ingest.recogniser import ReadWord
from ingest.words import Word

NONE = np.zeros((1, 1), np.float32)


def own(text: str, left: float, right: float) -> ReadWord:
    return ReadWord(text, left, right, 0.9, NONE)


def second(text: str, left: float, right: float) -> Word:
    return Word(text, left, 0, right, 30, 0.9)


def laid(mine: list[ReadWord], theirs: list[Word]) -> list[tuple[str, str]]:
    return [(pair.text, pair.second_text) for pair in paired(mine, theirs)]


def test_words_on_the_same_stretch_are_pairs_whatever_they_say() -> None:
    found = laid([own("Vừ", 10, 40), own("Páo", 50, 90)], [second("Vir", 11, 41), second("Páo", 49, 91)])
    assert found == [("Vừ", "Vir"), ("Páo", "Páo")]


def test_a_word_split_by_the_second_reader_is_one_pair() -> None:
    found = laid([own("16/11/2013", 0, 100)], [second("16/1", 0, 38), second("1/2013", 42, 100)])
    assert found == [("16/11/2013", "16/1 1/2013")]


def test_a_word_split_by_our_own_reader_is_one_pair() -> None:
    found = laid(
        [own("Kpu", 0, 30), own("ih,", 34, 60), own("Nay", 75, 99)], [second("Kpuih,", 0, 61), second("Nay", 74, 99)]
    )
    assert found == [("Kpu ih,", "Kpuih,"), ("Nay", "Nay")]


def test_what_only_the_second_reader_saw_is_left_out() -> None:
    assert laid([own("Nay", 40, 80)], [second("|", 0, 4), second("Nay", 41, 80)]) == [("Nay", "Nay")]


def test_what_only_our_own_reader_saw_stays_alone() -> None:
    found = laid([own("Y", 0, 12), own("Thuyn", 20, 80)], [second("Thuyn", 21, 80)])
    assert found == [("Y", ""), ("Thuyn", "Thuyn")]


def test_without_a_second_reading_every_word_is_alone() -> None:
    assert laid([own("Y", 0, 12), own("Thuyn", 20, 80)], []) == [("Y", ""), ("Thuyn", "")]


def test_words_whose_boxes_are_off_are_paired_by_their_letters() -> None:
    found = laid([own("Siu", 0, 40), own("Blang", 50, 120)], [second("Siu", 0, 70), second("Blang", 75, 120)])
    assert found == [("Siu", "Siu"), ("Blang", "Blang")]


def test_each_pair_knows_what_our_own_reader_saw_beside_it() -> None:
    found = paired([own("DÀNH", 0, 40), own("SÁCH", 50, 90), own("lập", 95, 99)], [second("DANH", 0, 41)])
    assert [pair.beside for pair in found] == [("", "SÁCH"), ("DÀNH", "lập"), ("SÁCH", "")]
