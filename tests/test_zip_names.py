"""Names of ZIP members written by programs that state no encoding."""

import struct
import unicodedata
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.zip_directory import Item
from ingest.zip_names import guessed, written
from tests.archives import seen, zipped_raw

NAMES = [
    "Quyết định khen thưởng năm 2019.docx",
    "Danh sách đề nghị tặng Bằng khen.xlsx",
    "QĐ 12 UBND.pdf",
    "hồ sơ/Tờ trình.doc",
    "Đảng ủy/Lò Thị Pà.pdf",
    "bảng lương.xls",
]
TCVN3 = str.maketrans(
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùúýûüþ¡¢§£¤¥¦",
)


def in_cp1258(name: str) -> bytes:
    """As Windows writes it: the letters that cp1258 has, the other tones as marks behind their letter."""
    return b"".join(_one(char) for char in name)


def _one(char: str) -> bytes:
    try:
        return char.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", char)
        tone = next(c for c in parts if c in "\u0300\u0301\u0309\u0303\u0323")
        return unicodedata.normalize("NFC", parts.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")


@pytest.mark.parametrize("name", NAMES)
def test_names_of_the_vietnamese_code_page_are_read(name: str) -> None:
    assert guessed(in_cp1258(name)) == name


@pytest.mark.parametrize("name", NAMES)
def test_names_in_utf8_without_the_flag_are_read(name: str) -> None:
    assert guessed(name.encode()) == name


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("QĐ")])
def test_names_typed_in_tcvn3_are_read(name: str) -> None:
    assert guessed(name.translate(TCVN3).encode("cp1252")) == name


def test_a_name_of_another_language_keeps_its_letters() -> None:
    assert guessed("Résumé français.pdf".encode("cp1252")) == "Résumé français.pdf"


def test_the_flag_and_the_unicode_field_count_before_any_guess() -> None:
    name = "Quyết định.pdf"
    assert written(Item(name.encode(), 0x800, 8, 0, 0, 0)) == name
    old = b"Quy?t d?nh.pdf"
    field = struct.pack("<BL", 1, zlib.crc32(old)) + name.encode()
    extra = struct.pack("<HH", 0x7075, len(field)) + field
    assert written(Item(old, 0, 8, 0, 0, 0, extra)) == name
    assert written(Item(b"Other.pdf", 0, 8, 0, 0, 0, extra)) == "Other.pdf"


def test_folders_and_files_of_a_vietnamese_archive_are_called_as_they_were() -> None:
    found = seen(zipped_raw([(in_cp1258("Năm 2019/Quyết định.txt"), b"1"), ("Tờ trình.txt".encode(), b"2")]))
    assert found == {"a.zip/Năm 2019/Quyết định.txt": b"1", "a.zip/Tờ trình.txt": b"2"}


def test_a_name_of_an_english_system_keeps_the_letters_it_had() -> None:
    assert guessed("Tải về - à è ù.txt".encode("cp437", "replace")) == "T?i v? - à è ù.txt"


@given(st.binary(max_size=60))
def test_any_bytes_make_a_name(name: bytes) -> None:
    assert isinstance(guessed(name), str)
