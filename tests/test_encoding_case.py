"""Capitals of encodings that have none with a tone."""

import pytest

from ingest.encoding_case import restore


@pytest.mark.parametrize(
    ("read", "restored"),
    [
        pytest.param("CộNG HòA Xã HộI", "CỘNG HÒA XÃ HỘI", id="words of capitals"),
        pytest.param("TỉNH Hà NAM", "TỈNH HÀ NAM", id="a word that cannot be told, among capitals"),
        pytest.param("UBND tỉnh Hà Nam", "UBND tỉnh Hà Nam", id="among small letters"),
        pytest.param("UBND xã An Khánh", "UBND xã An Khánh", id="an abbreviation is not all"),
        pytest.param("Aạ", "Ạ", id="A and ạ written for Ạ"),
        pytest.param("HAạNH QUYÊếT", "HẠNH QUYẾT", id="the same inside words"),
        pytest.param("HOóNG", "HOÓNG", id="two letters that belong there"),
        pytest.param("á", "á", id="nothing tells"),
        pytest.param("Số: 12/QĐ-UBND", "Số: 12/QĐ-UBND", id="an abbreviation beyond a sign tells nothing"),
        pytest.param("Lê Thị ánh", "Lê Thị Ánh", id="the last part of a name"),
        pytest.param("1. Lê Thị ánh, Vũ Văn ửng; bà", "1. Lê Thị Ánh, Vũ Văn Ửng; bà", id="names in a row"),
        pytest.param("12. Lê ánh Mai", "12. Lê Ánh Mai", id="a part inside a line that is a name"),
        pytest.param("Tỉnh ủy", "Tỉnh ủy", id="two words are no name"),
        pytest.param("Văn phòng Tỉnh ủy", "Văn phòng Tỉnh ủy", id="not after one capital"),
        pytest.param("Ông Lê Văn ở Hà Nội", "Ông Lê Văn ở Hà Nội", id="not inside a sentence"),
        pytest.param("Lê Thị hoa", "Lê Thị hoa", id="not where the encoding has the capital"),
        pytest.param("điều 1", "điều 1", id="small letters"),
    ],
)
def test_capitals_of_tcvn3(read: str, restored: str) -> None:
    assert restore(read, "tcvn3") == restored


def test_encodings_with_capitals_are_left_alone() -> None:
    assert restore("CộNG HòA", "vni") == "CộNG HòA"
