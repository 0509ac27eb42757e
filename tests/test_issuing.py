"""The issuing body, from every place that names it."""

from tests.texts import decided, value
from tests.witnessed import doubts, paper


def test_an_e_signature_of_another_province_is_told() -> None:
    found = decided(*paper(first=("Ký bởi: UBND tỉnh Gia Lai", "Thời gian ký: 15/06/2021 09:12:44")))
    assert value(found.issuer) == "Ủy ban nhân dân tỉnh Lâm Đồng"
    assert "tỉnh Gia Lai" in doubts(found)["issuer-contradicted"]
