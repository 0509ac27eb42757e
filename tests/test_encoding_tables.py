"""The tables of the encodings older than Unicode."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.encoding_case import restore
from ingest.encoding_tables import NAMES, TABLES, as_shown, read_as, shown_by_1252, shown_by_1258, table, write_as

SMALL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
SENTENCE = "Cộng hòa xã hội chủ nghĩa Việt Nam"


def test_the_file_holds_every_letter_of_vietnamese_in_both_cases() -> None:
    lines = [line for line in TABLES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert lines[0].split("\t") == ["letter", *NAMES]
    assert [line.split("\t")[0] for line in lines[1:]] == [*SMALL, *SMALL.upper()]


@pytest.mark.parametrize("name", NAMES)
def test_every_letter_comes_back(name: str) -> None:
    for letter in SMALL + SMALL.upper():
        read = read_as(write_as(letter, name), name)
        assert read == letter or (read == letter.lower() and read in table(name).unsure_case), letter


@pytest.mark.parametrize("name", NAMES)
def test_words_of_capitals_come_back_though_an_encoding_may_lack_them(name: str) -> None:
    text = "QUYẾT ĐỊNH VỀ VIỆC TẶNG THƯỞNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"
    assert restore(read_as(write_as(text, name), name), name) == text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("tcvn3", "Céng hßa x· héi chñ nghÜa ViÖt Nam", id="TCVN 5712:1993, VN3"),
        pytest.param("vni", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", id="VNI for Windows"),
        pytest.param("vps", "C¶ng hòa xã h¶i chû nghïa ViŒt Nam", id="VPS"),
        pytest.param("viscii", "Cµng hòa xã hµi chü nghîa Vi®t Nam", id="RFC 1456"),
        pytest.param("bkhcm2", "Cöång hoâa xaä höåi chuã nghôa Viïåt Nam", id="Bách Khoa, two bytes"),
        pytest.param("vietware_x", "Cäüng hoìa xaî häüi chuí nghéa Viãût Nam", id="Vietware X"),
        pytest.param("vietware_f", "Cèng hßa xº hèi chï nghÚa ViÖt Nam", id="Vietware F"),
    ],
)
def test_a_sentence_as_programs_show_it(name: str, shown: str) -> None:
    assert write_as(SENTENCE, name) == shown
    assert read_as(shown, name) == SENTENCE


def test_viscii_has_capitals_at_control_characters() -> None:
    assert read_as("\x02\x05\x06\x14\x19\x1e", "viscii") == "ẲẴẪỶỸỴ"


def test_the_no_break_space_is_no_letter_of_viscii() -> None:
    assert read_as("Hà\u00a0Nµi", "viscii") == "Hà\u00a0Nội"


def test_a_mark_of_the_other_case_still_belongs_to_its_letter() -> None:
    assert read_as("Oâng OÂNG oÂng", "vni") == "Ông ÔNG ông"


@pytest.mark.parametrize("hyphen", ["\u00ad", "\x1f"])
def test_the_soft_hyphen_is_a_letter_of_tcvn3(hyphen: str) -> None:
    assert read_as(f"D{hyphen}¬ng", "tcvn3") == "Dương"


def test_bytes_that_windows_1252_lacks_stand_as_control_characters() -> None:
    assert as_shown(b"\x81\x80\xad\xe9") == "\x81€\u00adé"


@given(st.binary().map(lambda data: data.translate(None, b"\x8a\x8e\x9a\x9e")))  # letters of windows-1252 alone
def test_the_two_pages_of_characters_show_the_same_bytes(data: bytes) -> None:
    assert shown_by_1252(shown_by_1258(as_shown(data))) == as_shown(data)
    plain = bytes(byte for byte in data if byte < 0x80)
    assert shown_by_1258(as_shown(plain)) == codecs.decode(plain, "cp1258")


@given(st.text(), st.sampled_from(list(NAMES)))
def test_any_text_can_be_read(text: str, name: str) -> None:
    assert isinstance(restore(read_as(text, name), name), str)
