"""What the name of a file says of the paper in it, and names that say nothing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.file_name import LONGEST_NAME, read


@pytest.mark.parametrize(
    ("name", "serial", "code", "symbol", "year"),
    [
        pytest.param("QD_2871_2021.pdf", "2871", "QĐ", None, 2021, id="type, number, year"),
        pytest.param("1904-QĐ-UBND.signed.docx", "1904", "QĐ", "QĐ-UBND", None, id="as the number is written"),
        pytest.param("kho.zip/QD_1_2020/TTr 2753 2022 scan.pdf", "2753", "TTr", None, 2022, id="folders say nothing"),
        pytest.param("D:\\Luu\\QĐ-UBND-329-2023 (1).pdf", "329", "QĐ", "QĐ-UBND", 2023, id="a second copy"),
        pytest.param("QD2871.pdf", "2871", "QĐ", None, None, id="no gap"),
        pytest.param("245a-QĐ-CTN.pdf", "245a", "QĐ", "QĐ-CTN", None, id="a letter behind the figures"),
        pytest.param("Quyết định số 123-QĐ-UBND.pdf", "123", "QĐ", "QĐ-UBND", None, id="in words"),
        pytest.param("QD 12 sua doi QD 88.docx", "12", "QĐ", None, None, id="the first of two opens the name"),
        pytest.param("DS kem theo QD 329.xlsx", "329", "QĐ", None, None, id="the list of a decision"),
        pytest.param("3. QĐ 123 tặng Bằng khen.pdf", "123", "QĐ", None, None, id="after the place in a folder"),
        pytest.param("2871.signed.pdf", "2871", None, None, None, id="a bare figure"),
    ],
)
def test_a_name_says_the_number(name: str, serial: str, code: str | None, symbol: str | None, year: int | None) -> None:
    found = read(name)
    assert (found.serial, found.code, found.symbol, found.year) == (serial, code, symbol, year)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("QD 5 ca nhan.docx", id="a count"),
        pytest.param("QD khen thuong nam 2021.docx", id="a year"),
        pytest.param("QD 2021 khen thuong.docx", id="a year after the type"),
        pytest.param("QĐ 24.10.2022.pdf", id="a day"),
        pytest.param("QD_du_thao_12.docx", id="a draft"),
        pytest.param("IMG_20210615_1234.jpg", id="a camera"),
        pytest.param("0012-kh.docx", id="a running number"),
        pytest.param("ve sua doi QD 88 va QD 90.docx", id="two others"),
        pytest.param("SoYTe_386_don_vi.xlsx", id="units"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_name_that_says_no_number(name: str) -> None:
    assert read(name).serial is None


@pytest.mark.parametrize(
    "name",
    [
        "QD so 415 ngay 24.2.2023",
        "QĐ_415_ngày 24-02-2023.pdf",
        "415_QD-UBND_24022023.pdf",
        "so 415 ngay 24 2 2023.docx",
    ],
)
def test_a_name_says_the_day(name: str) -> None:
    assert (read(name).serial, read(name).day) == ("415", date(2023, 2, 24))


def test_a_small_number_before_a_bare_type_is_trusted_less() -> None:
    assert read("01. QD khen thuong.docx").trust < read("2871 QD khen thuong.docx").trust


@given(
    st.one_of(
        st.text(max_size=300),
        st.lists(st.sampled_from(["QD", "so", "12", " ", "_", "-", "2021", ".", "(1)", "signed"])).map("".join),
    )
)
def test_any_name_is_read(name: str) -> None:
    found = read(name)
    assert len(found.name) <= LONGEST_NAME and (found.serial is None or found.serial in name.lower())


@pytest.mark.parametrize("name", ["0À.pdf", "QĐ 12Ả UBND.pdf"])
def test_a_letter_with_a_mark_belongs_to_no_number(name: str) -> None:
    assert read(name).serial is None
