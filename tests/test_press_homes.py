"""The places that an article speaks of. All names are invented, but for those of provinces."""

from hypothesis import given

from extract import citations, press_homes
from extract.passage import passage
from tests.texts import odd_texts


def test_the_province_of_an_article_is_the_one_it_speaks_of_most() -> None:
    assert press_homes.province("Hội nghị tại tỉnh Lâm Đồng. Đoàn Lâm Đồng đã thăm tỉnh Gia Lai.") == "tỉnh Lâm Đồng"
    assert press_homes.province("Đoàn đã thăm tỉnh Gia Lai và tỉnh Lâm Đồng.") is None
    assert press_homes.province("Không có nơi nào.") is None


def test_a_commune_is_the_one_whose_bodies_are_named_most() -> None:
    told = "UBND xã Ea Mạ tổ chức hội nghị. Bí thư Đảng ủy xã Ea Mạ và đại diện UBND xã Đắk Nia, UBND phường 5 dự."
    assert press_homes.read(told) == ("xã Ea Mạ", "phường 5")


def test_a_plan_of_the_commune_is_that_of_the_commune_told_of() -> None:
    text = "UBND xã Ea Mạ tổ chức hội nghị theo Kế hoạch số 31/KH-UBND ngày 10/4/2026 của UBND xã."
    (cited,) = citations.read(passage(text), None, press_homes.read(text))
    assert cited.issuer == "UBND xã Ea Mạ"


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    press_homes.read(text)


def test_a_province_that_a_person_is_called_by_counts_less_than_one_named_as_such() -> None:
    text = "Hội nghị tại tỉnh Lâm Đồng có bà Trịnh Thị Hòa Bình, chủ cơ sở may Hòa Bình; cơ sở Hòa Bình có 20 thợ."
    assert press_homes.province(text) == "tỉnh Lâm Đồng"
