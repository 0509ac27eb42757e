"""Normalising and folding text."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ingest.text import fold, normalise, same_tone_place

ANY = st.text()
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƠƯ"
VIETNAMESE = st.text(st.sampled_from([*LETTERS, *"\u0300\u0301\u0309\u0303\u0323", " ", "-", "/", "5"]))


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        pytest.param("Tie\u0302\u0301n", "Tiến", id="decomposed"),
        pytest.param("a\u0323\u0302", "ậ", id="marks in another order"),
        pytest.param("Ðà Nẵng, huyện ðảo", "Đà Nẵng, huyện đảo", id="Icelandic eth"),
        pytest.param("Số:\u00a0 12 /QĐ\t-\r\nUBND ", "Số: 12 /QĐ - UBND", id="spaces"),
        pytest.param("khen\u200b th\u00adưởng\ufeff", "khen thưởng", id="invisible characters"),
        pytest.param("２０２４", "2024", id="full-width digits"),
        pytest.param("Нguyễn Vаn Тоàn", "Hguyễn Van Toàn", id="Cyrillic letters in Latin words"),
        pytest.param("а\u0301n", "án", id="Cyrillic letter under a mark"),
        pytest.param("Москва, СССР", "Москва, СССР", id="Russian words stay"),
        pytest.param("\uf0b7 Như Điều 3", "• Như Điều 3", id="bullet of the font Symbol"),
        pytest.param("hoà, thuỷ, Y Blang Kbuôr, H’Yuin", "hoà, thuỷ, Y Blang Kbuôr, H’Yuin", id="nothing else"),
    ],
)
def test_normalised_text(written: str, stored: str) -> None:
    assert normalise(written) == stored


@given(ANY)
@example("\u0423\u0306 a")
@example("aС̧")
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(ANY)
def test_normalised_text_is_one_nfc_line_with_single_spaces(text: str) -> None:
    stored = normalise(text)
    assert unicodedata.is_normalized("NFC", stored)
    assert stored == " ".join(stored.split()) and len(stored.splitlines()) <= 1


@given(ANY | VIETNAMESE)
@example("İ")
@example("ǰΐßﬁ")
def test_folding_keeps_the_length_of_nfc(text: str) -> None:
    assert len(fold(text)) == len(unicodedata.normalize("NFC", text))


@given(VIETNAMESE)
def test_folding_forgets_case_and_marks(text: str) -> None:
    assert fold(text.upper()) == fold(text)
    assert fold(normalise(text)) == fold(" ".join(unicodedata.normalize("NFC", text).split()))


def test_folded_letters_are_plain() -> None:
    assert fold("Đặng Thị Ỷ, ƯỜNG, quốc huỳnh") == "dang thi y, uong, quoc huynh"


@pytest.mark.parametrize(
    ("one", "other"),
    [("hoà", "hòa"), ("KHOẺ", "KHỎE"), ("thuỷ", "thủy"), ("Uỷ ban", "Ủy ban"), ("Hoá, hoạ", "Hóa, họa")],
)
def test_one_tone_placement(one: str, other: str) -> None:
    assert same_tone_place(one) == same_tone_place(other)


@pytest.mark.parametrize("word", ["quý", "quỳnh", "hoàn", "thuyền", "khoái", "huỳnh", "toàn", "loét", "Nguyễn"])
def test_rhymes_with_a_coda_and_qu_stay(word: str) -> None:
    assert same_tone_place(word) == word


@given(VIETNAMESE)
def test_tone_placement_keeps_the_length_and_settles(text: str) -> None:
    placed = same_tone_place(text)
    assert len(placed) == len(unicodedata.normalize("NFC", text))
    assert same_tone_place(placed) == placed
