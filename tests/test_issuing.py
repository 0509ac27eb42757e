"""The issuing body, from every place that names it."""

import pytest

from tests.texts import decided, value
from tests.witnessed import doubts, paper


def test_an_e_signature_of_another_province_is_told() -> None:
    found = decided(*paper(first=("Ký bởi: UBND tỉnh Gia Lai", "Thời gian ký: 15/06/2021 09:12:44")))
    assert value(found.issuer) == "Ủy ban nhân dân tỉnh Lâm Đồng"
    assert "tỉnh Gia Lai" in doubts(found)["issuer-contradicted"]


def test_a_list_of_its_own_is_a_ministrys_by_its_heading() -> None:
    heading = "(Kèm theo Quyết định số 1333/QĐ-BGTVT ngày 09 tháng 10 năm 2021 của Bộ trưởng Bộ Giao thông vận tải)"
    found = decided("^DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN", heading, "1. Ông Lò Văn Ún, Phó Giám đốc Cảng vụ A")
    assert found.issuer is not None and found.issuer.value == "Bộ Giao thông vận tải"


@pytest.mark.parametrize("of", ["Chủ tịch UBND huyện Nà Lầu", "Chủ tịch UBND huyện"])
def test_a_list_is_of_the_body_whose_decision_it_names(of: str) -> None:
    tied = f"(Kèm theo Quyết định số 16/QĐ-UBND ngày 11/7/2023 của {of})"
    rows = (("TT", "Họ và tên", "Chức vụ", "LĐTT", "Giấy khen UBND huyện"), ("1", "Lò Văn Ún", "Giáo viên", "x", "x"))
    found = decided("PHÒNG GD&ĐT HUYỆN NÀ LẦU", "^DANH SÁCH GIÁO VIÊN ĐƯỢC KHEN THƯỞNG NĂM HỌC 2022-2023", tied, rows)
    assert found.issuer is not None and found.issuer.value == "Ủy ban nhân dân huyện Nà Lầu"
    assert [one.award.value.code for one in found.commendations] == ["dhtd-ldtt", "gk-huyen"]


def test_the_committee_of_a_union_is_that_of_its_header() -> None:
    tied = "(Kèm theo Quyết định số 21-QĐ/TĐTN ngày 11/7/2023 của Ban Thường vụ Tỉnh đoàn)"
    rows = (("TT", "Họ và tên", "Chức vụ"), ("1", "Lò Văn Ún", "Bí thư"))
    found = decided("TỈNH ĐOÀN HÒA AN", "^DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA TỈNH ĐOÀN", tied, rows)
    assert found.issuer is not None and found.issuer.value == "Tỉnh đoàn Hòa An"
