"""The bytes of text files."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.encoding_bytes import decode, mended, shown_alike
from ingest.encoding_tables import as_shown, shown_by_1258, write_as

TEXT = "Quyết định về việc tặng Bằng khen cho ông Nguyễn Đăng Dương, bà Lý Thị Mỹ Ý"
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _as_1258(text: str) -> bytes:
    """The bytes of windows-1258: a letter, then its tone."""
    apart = ""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(part for part in parts if part in _TONES)
        apart += unicodedata.normalize("NFC", parts.translate(dict.fromkeys(map(ord, tone)))) + tone
    return apart.encode("cp1258")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_a_mark(codec: str) -> None:
    assert decode(TEXT.encode(codec)) == TEXT


def test_marks_of_big_endian_text() -> None:
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


def test_windows_1258() -> None:
    assert decode(_as_1258(TEXT)) == TEXT


def test_broken_utf8_is_still_utf8() -> None:
    assert decode(TEXT.encode()[:-1]) == TEXT[:-1] + "\ufffd"


def test_other_bytes_stand_as_windows_1252_shows_them() -> None:
    assert decode(b"Caf\xe9 na\xefve \x81") == "Café naïve \x81"
    tcvn3 = write_as(TEXT, "tcvn3")
    data = bytes(ord(char) if ord(char) < 0x100 else char.encode("cp1252")[0] for char in tcvn3)
    assert decode(data) == tcvn3 == as_shown(data)


@given(st.binary())
def test_any_bytes_can_be_decoded(data: bytes) -> None:
    assert isinstance(decode(data), str)


def test_an_old_encoding_shown_by_windows_1258_is_told() -> None:
    old = [write_as(text, "tcvn3") for text in (TEXT, "Lê Thị Lý")]
    assert shown_alike([shown_by_1258(text) for text in old]) == old


def test_unicode_is_not_taken_for_windows_1258() -> None:
    texts = [TEXT, "Kpă H’Lơi café", unicodedata.normalize("NFD", TEXT), "naïve đ"]
    assert shown_alike(texts) == texts


def test_utf8_taken_for_windows_1252_is_mended() -> None:
    apart = as_shown("Bà Nguyễn Thị Mỹ Ý, “Đà Nẵng” – 5 m²".encode())
    assert mended(apart) == "Bà Nguyễn Thị Mỹ Ý, “Đà Nẵng” – 5 m²"


@pytest.mark.parametrize("text", [TEXT, "Ã©, Âm, café", "Céng hoµ x· héi", "Coäng hoøa xaõ hoäi", ""])
def test_other_text_is_not_mended(text: str) -> None:
    assert mended(text) == text


def test_long_and_hostile_text_takes_no_time() -> None:
    for text in ("é" * 200_000 + "ễ", "a\u00ad" * 200_000, "Ã" * 200_000, "a\u0301" * 200_000, "é\u0301 " * 100_000):
        assert len(decode(text.encode())) == len(text)
        assert mended(text) == text
        assert shown_alike([text]) == [text]
