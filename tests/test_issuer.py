"""The issuing body in full words."""

import pytest
from hypothesis import given

from extract import issuer
from tests.texts import odd_texts, whole


@pytest.mark.parametrize(
    ("written", "superior", "name"),
    [
        pytest.param("UBND HUYỆN NÀ LẦU", None, "Ủy ban nhân dân huyện Nà Lầu", id="abbreviation spelled out"),
        pytest.param("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", None, "Ủy ban nhân dân tỉnh Lâm Đồng", id="full already"),
        pytest.param("SỞ TÀI CHÍNH", "UBND TỈNH LÂM ĐỒNG", "Sở Tài chính tỉnh Lâm Đồng", id="place from the superior"),
        pytest.param("CHỦ TỊCH NƯỚC", None, "Chủ tịch nước", id="State President"),
        pytest.param("THỦ TƯỚNG CHÍNH PHỦ", None, "Thủ tướng Chính phủ", id="Prime Minister"),
        pytest.param("BỘ TƯ PHÁP", None, "Bộ Tư pháp", id="a ministry"),
        pytest.param(
            "TRƯỜNG MẦM NON HOA BAN",
            "PHÒNG GD&ĐT HUYỆN NÀ LẦU",
            "Trường Mầm non Hoa Ban",
            id="a school keeps its own name",
        ),
    ],
)
def test_the_full_name(written: str, superior: str | None, name: str) -> None:
    assert issuer.full_name(written, superior, "") == name


def test_the_headers_bodies_come_superior_first_with_wrapped_lines_joined() -> None:
    lines = (
        "UBND TỈNH LÂM ĐỒNG",
        "SỞ NÔNG NGHIỆP VÀ",
        "MÔI TRƯỜNG",
        "-------",
        "Số: 12/QĐ-SNNMT",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    )
    found = issuer.body_lines(tuple(whole(line) for line in lines))
    assert issuer.bodies(found) == ("UBND TỈNH LÂM ĐỒNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        pytest.param("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NÀ LẦU", "Ủy ban nhân dân huyện Nà Lầu", id="its chair"),
        pytest.param("GIÁM ĐỐC SỞ Y TẾ TỈNH LÂM ĐỒNG", "Sở Y tế tỉnh Lâm Đồng", id="a director"),
        pytest.param("Căn cứ Luật Thi đua, khen thưởng", None, id="a basis names no issuer"),
    ],
)
def test_the_authority_line_tells_the_body(line: str, name: str | None) -> None:
    assert issuer.from_authority(line, "") == name


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    lines = issuer.body_lines(tuple(whole(line) for line in text.split("\n")))
    for body in issuer.bodies(lines):
        assert issuer.full_name(body, None, text)
    issuer.from_authority(text, text)
