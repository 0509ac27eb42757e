"""Names in capitals set as running text would set them."""

import pytest
from hypothesis import given

from extract.casing import body_case, person_case
from ingest.text import fold
from tests.texts import odd_texts


@pytest.mark.parametrize(
    ("written", "name"),
    [
        pytest.param("NGUYỄN THỊ ÁNH NGUYỆT", "Nguyễn Thị Ánh Nguyệt", id="capitals"),
        pytest.param("H’YUIN ÊBAN", "H’Yuin Êban", id="the mark after H keeps its capital"),
        pytest.param("Y BLANG KBUÔR", "Y Blang Kbuôr", id="one letter"),
        pytest.param("Lò Văn Ún", "Lò Văn Ún", id="set already"),
    ],
)
def test_a_persons_name(written: str, name: str) -> None:
    assert person_case(written) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        pytest.param("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "Ủy ban nhân dân tỉnh Lâm Đồng", id="a committee"),
        pytest.param("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo", id="and in small letters"),
        pytest.param("UỶ BAN NHÂN DÂN HUYỆN NÀ LẦU", "Uỷ ban nhân dân huyện Nà Lầu", id="the tone stays where it was"),
        pytest.param("Sở Tài chính", "Sở Tài chính", id="set already"),
        pytest.param(
            "CÔNG TY TNHH MTV CẤP NƯỚC NÀ LẦU", "Công ty TNHH MTV Cấp nước Nà Lầu", id="words of two syllables"
        ),
        pytest.param("ỦY BAN NHÂN DÂN XÃ AN TOÀN", "Ủy ban nhân dân xã An Toàn", id="a place of the same letters"),
        pytest.param("T/M UBND TỈNH NÀ LẦU", "T/M UBND tỉnh Nà Lầu", id="an abbreviation with a vowel"),
        pytest.param("HỘI ĐỒNG QUẢN TRỊ", "Hội đồng Quản trị", id="a board"),
        pytest.param("QUÂN KHU II", "Quân khu II", id="a numeral"),
    ],
)
def test_a_bodys_name(written: str, name: str) -> None:
    assert body_case(written) == name


def test_the_documents_own_spelling_is_the_best_witness() -> None:
    text = "Xét đề nghị của Trung tâm Quan trắc tài nguyên nước Nà Lầu."
    assert body_case("TRUNG TÂM QUAN TRẮC TÀI NGUYÊN NƯỚC NÀ LẦU", text) == "Trung tâm Quan trắc tài nguyên nước Nà Lầu"


@given(odd_texts)
def test_only_the_case_changes(text: str) -> None:
    assert fold(person_case(text)).split() == fold(text).split()
    assert fold(body_case(text)).split() == fold(text).split()
