"""Encodings older than Unicode, by fonts and by words; and text that must stay as it is."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.encoding_tables import NAMES, write_as
from ingest.encodings import Converted, Run, convert, convert_all, convert_lines, notices
from ingest.text import normalise
from samples.names import minorities, people
from training.texts import sentences

FONTS = {
    "tcvn3": ".VnTime",
    "vni": "VNI-Times",
    "vps": "VPS Times",
    "viscii": "VI Times",
    "bkhcm2": "VNtimes2",
    "vietware_x": "VNtimes new roman",
    "vietware_f": "SVNtimes",
}
_VIETNAMESE = frozenset("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ“”–’")
PROSE = tuple(
    line
    for line in (normalise(" ".join(words)) for words in sentences())
    if all(letter.isascii() or letter.lower() in _VIETNAMESE for letter in line) and "République" not in line
)
NAMES_OF_PEOPLE = tuple(person.name for person in people(random.Random(5), 300))
CLANS = tuple(f"{clan} Thị Hơn" for group in minorities() for clan in group["clan"])


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        pytest.param([("Céng hoµ x· héi", ".VnTime")], "Cộng hoà xã hội", id="TCVN3"),
        pytest.param([("uû ban nh©n d©n", ".VnTimeH")], "UỶ BAN NHÂN DÂN", id="a font of capitals"),
        pytest.param([("ubnd", ".VnTimeH")], "UBND", id="a font of capitals over ASCII"),
        pytest.param([("¸", ".VnTimeH"), ("nh", ".VnTime")], "Ánh", id="a capital by its font"),
        pytest.param([("A¹nh, £Õch", ".VnTime")], "Ạnh, Ếch", id="capital and toned letter"),
        pytest.param([("D\u00ad¬ng", ".VnTime")], "Dương", id="soft hyphen is ư"),
        pytest.param([("D\x1f¬ng", ".VnTime")], "Dương", id="Word's optional hyphen is ư"),
        pytest.param([("l\x1fu", ".VnTime")], "lưu", id="with no other sign of it"),
        pytest.param([("§iÒu 5", ".VnTime"), (" § ®", "Times New Roman")], "Điều 5 § ®", id="a run of Unicode stays"),
        pytest.param([("Ngµy ", ".VnTime"), ("Đặng Võ", "Times New Roman")], "Ngày Đặng Võ", id="Unicode beside"),
        pytest.param([("Leâ Thò Lyù", "VNI-Times")], "Lê Thị Lý", id="VNI"),
        pytest.param([("Hà N¶i, nhân dân", "VPS Times")], "Hà Nội, nhân dân", id="VPS"),
        pytest.param([("Hà Nµi, nhân dân", "VI Times")], "Hà Nội, nhân dân", id="VISCII"),
        pytest.param([("Ng", ".VnTime"), ("uyÔn", ".VnTime")], "Nguyễn", id="a word in two runs"),
    ],
)
def test_fonts_decide(runs: list[tuple[str, str]], text: str) -> None:
    found = convert([Run(*run) for run in runs])
    assert found.text == text
    assert found.original == "".join(part for part, _ in runs)
    assert found.encoding and found.sure


@pytest.mark.parametrize(
    "text",
    [
        "Trần Văn Công",
        "Quyết định của Ủy ban nhân dân tỉnh",
        "Đắk Lắk, Y Blang Kbuôr",
        "LĐTT, CSTĐCS",
        "UBND 2024",
    ],
)
def test_unicode_typed_in_an_old_font_stays(text: str) -> None:
    assert convert([Run(text, ".VnTime")]) == Converted(text)


def test_what_could_be_either_is_converted_by_its_font_and_said_to_be_unsure() -> None:
    assert convert([Run("Võ", ".VnTime")]) == Converted("Vừ", "Võ", "tcvn3", sure=False)


def test_the_rest_of_a_text_settles_what_could_be_either() -> None:
    old = [[Run("Céng hoµ x· héi chñ nghÜa", ".VnTime")], [Run("Võ", ".VnTime")]]
    new = [[Run("Cộng hòa xã hội chủ nghĩa", ".VnTime")], [Run("Võ", ".VnTime")]]
    assert convert_all(old)[1] == Converted("Vừ", "Võ", "tcvn3")
    assert convert_all(new)[1] == Converted("Võ")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("QuyÕt ®Þnh sè 12/Q§-UBND ngµy 5/6/2003", "Quyết định số 12/QĐ-UBND ngày 5/6/2003"),
        ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("OÂng NGUYEÃN VAÊN ÑÖÙC", "Ông NGUYỄN VĂN ĐỨC"),
        ("D\u00ad¬ng V¨n B\u00adëi, l\u00adu", "Dương Văn Bưởi, lưu"),
    ],
)
def test_words_decide_where_no_font_is_known(line: str, text: str) -> None:
    assert convert([Run(line)]).text == text
    assert convert([Run(line, "Times New Roman")]).text == text
    assert convert_lines([line])[0].original == line


@pytest.mark.parametrize(
    "line",
    [
        "Café, naïve, façade, Müller, Søren, Señor, thé, Zoë",
        "§ 5, 100 ¥, ®, ±, ½, 5 µm, 20 °C, 3 × 4, © 2020, Nº 7, 1ª",
        "«Nguyễn Văn A» – “Bà”",
        "Võ, Lê, Hà, Bùi, Lý, Đỗ, Hồ, Kpă, Rơ Mah",
        "infor\u00admation",
        "",
        " ",
    ],
)
def test_text_that_is_no_old_encoding_stays(line: str) -> None:
    expected = Converted(normalise(line))
    assert convert([Run(line)]) == convert_lines([line])[0] == expected


def test_lines_of_unicode_stay() -> None:
    lines = [*PROSE, *NAMES_OF_PEOPLE, *CLANS, *map(str.upper, NAMES_OF_PEOPLE)]
    assert [found for found in convert_lines(lines) if found.encoding] == []
    assert [found for found in (convert([Run(line)]) for line in lines) if found.encoding] == []


@pytest.mark.parametrize("encoding", NAMES)
def test_sentences_and_names_of_a_file_are_converted_letter_by_letter(encoding: str) -> None:
    lines = [*PROSE, *NAMES_OF_PEOPLE]
    found = convert_lines([write_as(line, encoding) for line in lines])
    wrong = [each.text for line, each in zip(lines, found, strict=True) if each.text.lower() != line.lower()]
    assert len(wrong) * 200 < len(lines), wrong


@pytest.mark.parametrize("encoding", NAMES)
def test_sentences_are_converted_by_font(encoding: str) -> None:
    for line in PROSE:
        assert convert([Run(write_as(line, encoding), FONTS[encoding])]).text.lower() == line.lower()


@given(st.lists(st.builds(Run, st.text(), st.sampled_from(["", "Arial", ".VnTimeH", *FONTS.values()]))))
def test_any_runs_become_normalised_text(runs: list[Run]) -> None:
    found = convert(runs)
    assert normalise(found.text) == found.text
    assert bool(found.original) == bool(found.encoding)


@given(st.lists(st.text("aoeuNguyn ÔªÕµ®§¸é\u00ad\x1f«»·ăđ“\u0301")))
def test_any_lines_give_as_many(lines: list[str]) -> None:
    assert len(convert_lines(lines)) == len(lines)


def test_text_taken_apart_into_bytes_of_utf8_is_put_together() -> None:
    line = "BÃ\u00a0 Nguyá»…n Thá»‹ HÃ²a"
    assert convert_lines([line]) == (Converted("Bà Nguyễn Thị Hòa", line, "utf8"),)
    assert "UTF-8" in notices(convert_lines([line]), 1)[0].text


@pytest.mark.parametrize(
    "text", ["é" * 99_999 + "ễ", "a\u00ad" * 99_999, "«ã" * 99_999, "Aạ" * 99_999, "é ê " * 50_000]
)
def test_hostile_text_takes_no_time(text: str) -> None:
    assert convert([Run(text, ".VnTime")]).text
    assert convert_lines([text, text.replace("é", "\x1f")])[0].text


def test_notices_name_the_encodings_and_the_doubts() -> None:
    sure, doubt = Converted("Lê", "Lª", "tcvn3"), Converted("Vừ", "Võ", "tcvn3", sure=False)
    assert notices([Converted("Lê")], 1) == ()
    assert [(n.page, n.code) for n in notices([sure], 3)] == [(3, "converted-text")]
    assert [n.code for n in notices([sure, doubt], None)] == ["converted-text", "unsure-text"]
    assert "TCVN3" in notices([sure], 1)[0].text
