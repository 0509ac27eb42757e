"""Số, ký hiệu: the forms that were seen, and what is no number."""

import pytest
from hypothesis import given

from extract.numbers import find_numbers, own_number
from ingest.text import normalise
from tests.texts import odd_texts


@pytest.mark.parametrize(
    ("line", "number"),
    [
        pytest.param("Số: 05/QĐ-UBND", "05/QĐ-UBND", id="NĐ 30: below ten with a nought"),
        pytest.param("Số: 2871 /QĐ-UBND", "2871/QĐ-UBND", id="room for the pen before the slash"),
        pytest.param("Số: 735/QĐ - UBND", "735/QĐ-UBND", id="blanks around the hyphen"),
        pytest.param("Số 36-HD/VPTW", "36-HD/VPTW", id="Party: no colon, hyphen first"),
        pytest.param("Số: 367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP", id="Youth Union: blanks and two parts"),
        pytest.param("Số: 1502/2005/QÐ-CTN", "1502/2005/QĐ-CTN", id="year inside, Ð for Đ"),
        pytest.param("Số: 245a/QĐ-CTN", "245a/QĐ-CTN", id="a letter after the figures"),
        pytest.param("Số:1904/QĐ-UBND", "1904/QĐ-UBND", id="no blank after the colon"),
        pytest.param("Số: 88/QĐ-SGD&ĐT", "88/QĐ-SGD&ĐT", id="an ampersand in the symbol"),
        pytest.param("Số: 12/QĐ-CAT-PX03", "12/QĐ-CAT-PX03", id="figures in the symbol"),
        pytest.param("Số: 1204/QĐ-TTg", "1204/QĐ-TTg", id="a small letter in the symbol"),
        pytest.param("Số: 12/SY-UBND", "12/SY-UBND", id="a copy's own number"),
        pytest.param("Số 618KT/HĐNN7", "618KT/HĐNN7", id="no mark between figures and symbol"),
        pytest.param("Số: 77 QĐ-UB", "77 QĐ-UB", id="a blank before a symbol with a dash"),
        pytest.param("SỐ 512 TTg", "512 TTg", id="an office of the fifties"),
        pytest.param("Số: 218/QĐ-TƯHCTĐ", "218/QĐ-TƯHCTĐ", id="«TƯ» for the centre"),
        pytest.param("Số: 614/QĐ-CAT(PX15)", "614/QĐ-CAT(PX15)", id="the office that drew it up, in brackets"),
    ],
)
def test_a_documents_own_number_is_read(line: str, number: str) -> None:
    found = own_number(normalise(line))
    assert found is not None and found.value == number


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Số: /QĐ-UBND", id="nothing"),
        pytest.param("Số:      /QĐ-UBND", id="blanks"),
        pytest.param("Số: ....../QĐ-UBND", id="dots"),
        pytest.param("Số: ____/QĐ-SNV", id="a rule"),
        pytest.param("Số: 00/QĐ-SNV", id="no number is nought"),
    ],
)
def test_a_blank_number_keeps_its_symbol_and_has_no_value(line: str) -> None:
    found = own_number(normalise(line))
    assert found is not None and found.value is None and found.symbol.startswith("QĐ-")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param(
            "tại Tờ trình số 2753/TTr-STP 28/9/2022 và số 1849/TTr-SNV-TĐKT",
            ["2753/TTr-STP", "1849/TTr-SNV-TĐKT"],
            id="two in one sentence",
        ),
        pytest.param("Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017", ["91/2017/NĐ-CP"], id="a date is no number"),
        pytest.param("Luật số 06/2022/QH15", ["06/2022/QH15"], id="National Assembly"),
        pytest.param("tại Quyết định số 394KT/CTN ngày 17-12-1994", ["394KT/CTN"], id="an old one without a mark"),
        pytest.param("nhà số 12 Trần Phú, số 5 TP Vinh", [], id="houses"),
        pytest.param("Chỉ thị số 34-CT/TW, ngày 07-4-2014", ["34-CT/TW"], id="Party form in running text"),
        pytest.param("đạt 2/3 số phiếu, tỷ lệ 5/7", [], id="fractions"),
        pytest.param("lớp 9A1, phòng 12B", [], id="classes and rooms"),
    ],
)
def test_numbers_in_running_text(text: str, numbers: list[str]) -> None:
    assert [n.value for n in find_numbers(normalise(text))] == numbers


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("12/QĐ-UBND", "quyet-dinh"),
        ("12/KH-UBND", "ke-hoach"),
        ("12/TTr-SNV", "to-trinh"),
        ("34-CT/TW", "chi-thi"),
        ("5/BC-STP", "bao-cao"),
    ],
)
def test_the_symbol_tells_the_type(text: str, slug: str) -> None:
    assert find_numbers(text)[0].type == slug


def test_a_year_inside_marks_a_regulation() -> None:
    one, other = find_numbers("13/2018/QĐ-UBND và 2871/QĐ-UBND")
    assert (one.is_regulation, other.is_regulation) == (True, False)
    assert one.year == 2018


@given(odd_texts)
def test_numbers_lie_in_any_text(text: str) -> None:
    for number in (*find_numbers(text), *filter(None, [own_number(text)])):
        assert 0 <= number.start < number.end <= len(text)
        assert number.serial is None or number.serial in text[number.start : number.end].replace(" ", "")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Số: 61/QĐ.UB.84", "61/QĐ.UB.84"),
        ("Số 125/QĐ-UB-93", "125/QĐ-UB-93"),
        ("Quyết định số 12/QĐ-UB-15/3/1993", "12/QĐ-UB"),
    ],
)
def test_the_year_behind_the_body_belongs_to_an_old_number(words: str, number: str) -> None:
    found = own_number(words)
    assert found is not None and found.value == number
