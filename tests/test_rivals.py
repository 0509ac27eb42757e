"""Rival spellings are what the network, the spelling of Vietnamese and minority names make possible."""

from collections.abc import Sequence

import numpy as np
import pytest

from ingest.recogniser import Float, alphabet
from ingest.rivals import MOST, cased, core, rivals

Letter = str | dict[str, float]


def chances(letters: Sequence[Letter]) -> Float:
    """Columns that show these letters, a blank behind each; a dict gives the chances of several letters."""
    classes = len(alphabet()) + 1
    columns = np.full((2 * len(letters), classes), 1e-6)
    for n, letter in enumerate(letters):
        for each, chance in ({letter: 0.99} if isinstance(letter, str) else letter).items():
            columns[2 * n, alphabet().index(each) + 1 if each else 0] = chance
        columns[2 * n + 1, 0] = 0.99
    found: Float = np.log(columns / columns.sum(axis=1, keepdims=True)).astype(np.float32)
    return found


def texts(own: str, second: str, letters: Sequence[Letter]) -> list[str]:
    return [text for text, _ in rivals(own, second, chances(letters))]


def test_letters_that_the_network_saw_too_are_rivals_in_the_order_of_their_chances() -> None:
    found = rivals("Hà", "", chances(["H", {"à": 0.6, "á": 0.3, "ả": 0.05}]))
    assert [text for text, _ in found[:3]] == ["Hà", "Há", "Hả"]
    assert found[0][1] - found[1][1] == pytest.approx(np.log(2), abs=0.05)


def test_a_letter_may_be_missing_or_doubled() -> None:
    found = texts("tnh", "", ["t", {"": 0.7, "ỉ": 0.2}, "n", "h"])
    assert found[:2] == ["tnh", "tỉnh"]


def test_two_letters_may_be_changed_at_once() -> None:
    assert "Lữ" in texts("Iứ", "", [{"I": 0.6, "L": 0.3}, {"ứ": 0.6, "ữ": 0.3}])


def test_a_word_may_be_two() -> None:
    assert "Y A" in texts("YA", "", ["Y", {"": 0.6, " ": 0.3}, "A"])


def test_our_own_text_and_the_second_readers_stay_however_unlikely() -> None:
    found = texts("Thơm", "Xyz", ["T", "h", dict.fromkeys("oóòỏõọôốồổ", 0.1), "m"])
    assert {"Thơm", "Xyz"} <= set(found)
    assert len(found) <= MOST


def test_the_second_readers_text_is_tried_without_the_marks_at_its_ends() -> None:
    assert "Hường" in texts("Huòng", "|Hường.", ["H", {"u": 0.6, "ư": 0.2}, {"ò": 0.6, "ờ": 0.2}, "n", "g"])


def test_a_valid_syllable_is_tried_even_where_the_network_saw_its_letter_faintly_only() -> None:
    faint = {"u": 0.99, "ự": 0.002}
    assert "Chựt" in texts("Chut", "", ["C", "h", faint, "t"])


def test_a_syllable_whose_letter_the_network_saw_nowhere_is_no_rival() -> None:
    assert texts("Chút", "", ["C", "h", "ú", "t"]) == ["Chút"]


def test_capitals_that_are_no_word_may_be_what_stands_before_a_signers_title() -> None:
    crossed: list[Letter] = ["K", {"Ẹ": 0.9, "T": 0.09}, {":": 0.9, ".": 0.09}, " ", "C", "H", "Ủ"]
    assert "KT. CHỦ" in texts("KẸ: CHỦ", "K}CHỦ", crossed)
    assert "TM. CHỦ" not in texts("KẸ: CHỦ", "K}CHỦ", crossed)


def test_figures_have_no_rivals_but_those_that_were_seen() -> None:
    assert texts("16/11", "", ["1", "6", "/", "1", "1"]) == ["16/11"]


@pytest.mark.parametrize("own", ["HˆDrai", "HiDrai", "HDrai"])
def test_h_before_a_capital_may_be_the_h_of_a_minority_name(own: str) -> None:
    mark = {"’": 0.02, ("" if own == "HDrai" else own[1]): 0.9}
    seen = {each: chance for each, chance in mark.items() if not each or each in alphabet()}
    assert "H’Drai" in texts(own if own[1] in alphabet() else "HDrai", own, ["H", seen, *"Drai"])


@pytest.mark.parametrize(
    ("spelling", "like", "written"),
    [("văn", "VAN", "VĂN"), ("văn", "Van", "Văn"), ("văn", "van", "văn"), ("đơp", "ĐơP", "ĐơP")],
)
def test_a_spelling_takes_the_case_of_another(spelling: str, like: str, written: str) -> None:
    assert cased(spelling, like) == written


@pytest.mark.parametrize(
    ("text", "inner"), [("«Sương»,", "Sương"), ("K'Brơi.", "K’Brơi"), ("./.", ""), ("07/4", "07/4"), ("", "")]
)
def test_the_core_of_a_word_has_no_marks_at_its_ends(text: str, inner: str) -> None:
    assert core(text) == inner
