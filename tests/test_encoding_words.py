"""What single words say of an encoding."""

import pytest

from ingest.encoding_words import Kind, Verdict, compare, doubtful, holds_unicode, read_word, verdict, weigh


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("Nguyễn", "good"),
        ("(“Hòa”),", "good"),
        ("HỒ", "good"),
        ("NguyÔn", "bad"),
        ("§iÒu", "bad"),
        ("c«ng", "bad"),
        ("ñöùc", "bad"),
        ("D\u00ad¬ng", "bad"),
        ("th\u00adêng", "bad"),
        ("Café", "bad"),
        ("§", "neutral"),
        ("®", "neutral"),
        ("5°", "neutral"),
        ("µm", "neutral"),
        ("ở", "neutral"),
        ("QĐ-UBND", "neutral"),
        ("khen", "neutral"),
    ],
)
def test_verdicts(word: str, found: Verdict) -> None:
    assert verdict(word) == found


@pytest.mark.parametrize(
    ("word", "encoding", "kind"),
    [
        pytest.param("NguyÔn", "tcvn3", "pro", id="only TCVN3 makes it Vietnamese"),
        pytest.param("CéNG", "tcvn3", "pro", id="without toned capitals"),
        pytest.param("công", "vni", "con", id="only Unicode does"),
        pytest.param("Trần", "tcvn3", "unicode", id="no byte is ầ"),
        pytest.param("Café", "tcvn3", "odd", id="neither does"),
        pytest.param("Võ", "tcvn3", "even", id="Vừ as well"),
        pytest.param("Q§-UBND", "tcvn3", "even", id="abbreviation"),
        pytest.param("nhân", "vps", "", id="the same in both"),
        pytest.param("µm", "tcvn3", "", id="unit"),
        pytest.param("ban", "tcvn3", "", id="ASCII"),
    ],
)
def test_what_a_word_says(word: str, encoding: str, kind: Kind) -> None:
    assert compare(word, encoding) == kind


@pytest.mark.parametrize(
    ("word", "encoding", "read"),
    [
        pytest.param("“Bà", "vps", "“Bà", id="a quote with the code of Ề"),
        pytest.param("ti‰n”", "vps", "tiến”", id="a letter and a quote"),
        pytest.param("«Hµ", "tcvn3", "«Hà", id="a guillemet with the code of ô"),
        pytest.param("«ng", "tcvn3", "ông", id="ô"),
        pytest.param("x·", "tcvn3", "xã", id="ã at the end"),
    ],
)
def test_signs_with_the_codes_of_letters(word: str, encoding: str, read: str) -> None:
    assert read_word(word, encoding) == read


def test_letters_that_no_byte_shows() -> None:
    assert holds_unicode("đ") and holds_unicode("a\u0301")
    assert not holds_unicode("Lª") and not holds_unicode("→")


def test_doubtful_words_are_those_of_bytes_alone() -> None:
    assert doubtful("Ông NguyÔn Văn Ãn, Đắk Kpă café") == ["NguyÔn", "café"]
    assert doubtful("Quyết định tặng Bằng khen “Vì sự nghiệp” – 5 m²") == []


def test_a_word_counts_once() -> None:
    assert weigh(["Lª", "Lª", "Hång"], "tcvn3").pro == 2
