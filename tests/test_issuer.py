"""The issuing body in full words."""

import pytest
from hypothesis import given

from extract import header_bodies, issuer
from ingest.text import fold
from tests.texts import odd_texts, whole


@pytest.mark.parametrize(
    ("written", "superior", "name"),
    [
        pytest.param("UBND HUYỆN NÀ LẦU", None, "Ủy ban nhân dân huyện Nà Lầu", id="abbreviation spelled out"),
        pytest.param("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", None, "Ủy ban nhân dân tỉnh Lâm Đồng", id="full already"),
        pytest.param("QUÂN KHU9", "BỘ QUỐC PHÒNG", "Quân khu 9", id="a narrow space lost in a scan"),
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
        pytest.param("BAN TỔ CHỨC", "TỈNH ỦY LÂM ĐỒNG", "Ban Tổ chức Tỉnh ủy Lâm Đồng", id="a committee of the Party"),
        pytest.param(
            "TRƯỜNG PTTH NÀ MỎ", None, "Trường PTTH Nà Mỏ", id="a school of general education broadcasts nothing"
        ),
        pytest.param("THỦ TƯỚNG PHỦ", None, "Thủ tướng Chính phủ", id="his office headed decrees until 1960"),
        pytest.param("ỦY BAN NHÂN DÂN QUẬN 1", None, "Ủy ban nhân dân Quận 1", id="named by a figure"),
        pytest.param("ỦY BAN HÀNH CHÍNH LIÊN KHU IV", None, "Ủy ban hành chính Liên khu IV", id="of 1951"),
        pytest.param(
            "BỘ CHỈ HUY BĐBP TỈNH X", None, "Bộ Chỉ huy Bộ đội Biên phòng tỉnh X", id="an army's abbreviation"
        ),
        pytest.param("TỈNH ỦY", "ĐẢNG BỘ TỈNH LÂM SƠN", "Tỉnh ủy Lâm Sơn", id="a committee of the body above"),
        pytest.param("THÀNH ỦY", "ĐẢNG BỘ THÀNH PHỐ NÀ MỎ", "Thành ủy Nà Mỏ", id="of a town"),
        pytest.param("ĐẢNG ỦY", "ĐẢNG BỘ XÃ NÀ MỎ", "Đảng ủy xã Nà Mỏ", id="of a commune"),
    ],
)
def test_the_full_name(written: str, superior: str | None, name: str) -> None:
    assert issuer.full_name(written, superior, "") == name


@pytest.mark.parametrize(
    "body", ["HỘI ĐỒNG BỘ TRƯỞNG", "HỘI ĐỒNG NHÀ NƯỚC", "ỦY BAN THƯỜNG VỤ QUỐC HỘI", "CHỦ TỊCH NƯỚC"]
)
@pytest.mark.parametrize(
    "nation",
    [
        ("NƯỚC CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("NƯỚC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",),
        ("CỘNG HÒA XÃ HỘI CHỦ", "NGHĨA VIỆT NAM"),
        ("NƯỚC CỘNG HÒA XÃ HỘI Độc lập - Tự do - Hạnh phúc", "CHỦ NGHĨA VIỆT NAM"),
    ],
)
def test_the_republic_is_no_part_of_a_bodys_name(body: str, nation: tuple[str, ...]) -> None:
    assert fold(_named(body, *nation)) == fold(body)


def test_a_body_may_end_in_water() -> None:
    assert _named("CÔNG TY CẤP NƯỚC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") == "Công ty Cấp nước"


def _named(*lines: str) -> str:
    """The issuing body of a header of such lines, in full."""
    found = header_bodies.body_lines(tuple(whole(line) for line in lines))
    named = header_bodies.bodies(found)
    above = named[-2] if len(named) > 1 else None
    return issuer.full_name(issuer.union_name(found, named[-1], above), above, "")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        pytest.param(
            ("ỦY BAN NHÂN DÂN", "TỈNH BÀ RỊA - VŨNG TÀU"), "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu", id="a dash"
        ),
        pytest.param(
            ("BỘ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI"),
            "Bộ Lao động - Thương binh và Xã hội",
            id="a ministry in two lines",
        ),
        pytest.param(("UBND TỈNH NÀ LẦU - SỞ Y TẾ",), "Sở Y tế tỉnh Nà Lầu", id="two bodies on one line"),
        pytest.param(("TỈNH ỦY NÀ LẦU ĐẢNG CỘNG SẢN VIỆT NAM",), "Tỉnh ủy Nà Lầu", id="both columns on one line"),
        pytest.param(
            ("BCH TỈNH NÀ LẦU ĐOÀN TNCS HỒ CHÍ MINH",),
            "Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Nà Lầu",
            id="youth union",
        ),
        pytest.param(
            ("ĐOÀN TNCS HỒ CHÍ MINH", "BAN CHẤP HÀNH TRUNG ƯƠNG"),
            "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh",
            id="its central committee",
        ),
        pytest.param(
            ("HỘI NÔNG DÂN VIỆT NAM", "BCH TỈNH NÀ LẦU"),
            "Ban Chấp hành Hội Nông dân tỉnh Nà Lầu",
            id="a union's committee",
        ),
        pytest.param(
            ("ỦY BAN MTTQ VIỆT NAM", "TỈNH NÀ LẦU", "BAN THƯỜNG TRỰC"),
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nà Lầu",
            id="its organ stands before it",
        ),
        pytest.param(("ỦY BAN HÀNH CHÍNH TỈNH NÀ LẦU", "TY GIÁO DỤC"), "Ty Giáo dục tỉnh Nà Lầu", id="before 1983"),
        pytest.param(
            ("ỦY BAN NHÂN DÂN", "TỈNH NÀ LẦU", "Nà Lầu, ngày", "tháng năm 2022"),
            "Ủy ban nhân dân tỉnh Nà Lầu",
            id="a date line torn at its blanks",
        ),
        pytest.param(("UBND TỈNH NÀ LẦU", "VĂN PHÒNG"), "Văn phòng Ủy ban nhân dân tỉnh Nà Lầu", id="an office"),
        pytest.param(
            ("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"), "Tổng Liên đoàn Lao động Việt Nam", id="the central union"
        ),
    ],
)
def test_the_body_that_a_header_names(lines: tuple[str, ...], name: str) -> None:
    assert _named(*lines) == name


@pytest.mark.parametrize(
    ("body", "homes", "name"),
    [
        ("Chủ tịch UBND tỉnh", ("tỉnh Lâm Đồng",), "Chủ tịch UBND tỉnh Lâm Đồng"),
        ("UBND huyện", ("tỉnh Lâm Đồng",), "UBND huyện"),
        ("Ban Thường vụ Tỉnh ủy", ("tỉnh Lâm Đồng",), "Ban Thường vụ Tỉnh ủy Lâm Đồng"),
        ("Tỉnh ủy", ("xã Ea Mạ", "tỉnh Lâm Đồng"), "Tỉnh ủy Lâm Đồng"),
        ("UBND tỉnh Gia Lai", ("tỉnh Lâm Đồng",), "UBND tỉnh Gia Lai"),
        ("Chính phủ", ("tỉnh Lâm Đồng",), "Chính phủ"),
    ],
)
def test_a_body_without_its_place_is_that_of_the_paper(body: str, homes: tuple[str, ...], name: str) -> None:
    assert issuer.completed(body, homes) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        pytest.param("BỘ TRƯỞNG BỘ Y TẾ", "Bộ Y tế", id="a minister"),
        pytest.param("CHI CỤC TRƯỞNG CHI CỤC KIỂM LÂM", "Chi cục Kiểm lâm", id="a post that begins as its body"),
        pytest.param("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NÀ LẦU", "Ủy ban nhân dân huyện Nà Lầu", id="its chair"),
        pytest.param("GIÁM ĐỐC SỞ Y TẾ TỈNH LÂM ĐỒNG", "Sở Y tế tỉnh Lâm Đồng", id="a director"),
        pytest.param("HỘI ĐỒNG NHÀ NƯỚC NƯỚC CỘNG HOÀ XÃ HỘI", "Hội đồng Nhà nước", id="the state's name broken off"),
        pytest.param(
            "HỘI ĐỒNG NHÀ NƯỚC NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM, CĂN CỨ", "Hội đồng Nhà nước", id="and gone on"
        ),
        pytest.param("Căn cứ Luật Thi đua, khen thưởng", None, id="a basis names no issuer"),
    ],
)
def test_the_authority_line_tells_the_body(line: str, name: str | None) -> None:
    assert issuer.from_authority(line, "") == name


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    lines = header_bodies.body_lines(tuple(whole(line) for line in text.split("\n")))
    for body in header_bodies.bodies(lines):
        assert issuer.full_name(body, None, text)
    issuer.from_authority(text, text)


def test_a_name_that_ends_like_a_level_is_a_name() -> None:
    assert issuer.bare_level("Công ty Dệt kim Đông Phương") is issuer.bare_level("Tổng cục Hải quan") is None
    assert issuer.bare_level("Ủy ban nhân dân tỉnh") == issuer.bare_level("Ủy ban nhân dân Tỉnh") == "tinh"


def test_a_committee_of_the_centre_is_that_of_its_union() -> None:
    lines = ("HỘI NÔNG DÂN VIỆT NAM", "BAN CHẤP HÀNH TRUNG ƯƠNG")
    assert _named(*lines) == "Ban Chấp hành Trung ương Hội Nông dân Việt Nam"


def test_the_central_committee_of_the_front_is_one_body_over_two_lines() -> None:
    assert _named("ỦY BAN TRUNG ƯƠNG", "MẶT TRẬN TỔ QUỐC VIỆT NAM") == "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        pytest.param(("QUỐC HỘI", "ỦY BAN THƯỜNG VỤ"), "Ủy ban Thường vụ Quốc hội", id="the organ below"),
        pytest.param(
            ("HỘI CHỮ THẬP ĐỎ VIỆT NAM", "TRUNG ƯƠNG HỘI"), "Trung ương Hội Chữ thập đỏ Việt Nam", id="said once"
        ),
        pytest.param(
            ("XÍ NGHIỆP VẬN TẢI KHU VỰC", "2"), "Xí nghiệp Vận tải Khu vực 2", id="a figure alone on its line"
        ),
    ],
)
def test_an_organ_and_a_figure_belong_to_the_body_above(lines: tuple[str, ...], name: str) -> None:
    assert _named(*lines) == name


def test_a_committee_of_a_union_that_is_named_needs_no_more() -> None:
    found = _named("TỈNH ĐOÀN LÂM SƠN", "BAN CHẤP HÀNH", "***", "ĐOÀN TNCS HỒ CHÍ MINH")
    assert found == "Ban Chấp hành Tỉnh đoàn Lâm Sơn"


@pytest.mark.parametrize(
    ("body", "home"),
    [
        ("Ban Thường vụ Tỉnh ủy Lâm Đồng", "tỉnh Lâm Đồng"),
        ("Thành ủy Cần Thơ", "thành phố Cần Thơ"),
        ("Ủy ban nhân dân tỉnh Lâm Đồng", "tỉnh Lâm Đồng"),
        ("Chính phủ", None),
    ],
)
def test_the_place_of_a_body_of_the_party_is_its_level_s(body: str, home: str | None) -> None:
    assert issuer.home_of(body) == home


@pytest.mark.parametrize(
    ("written", "superior", "whole"),
    [
        ("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "UBND TỈNH NÀ MỎ", "Sở Lao động - Thương binh và Xã hội tỉnh Nà Mỏ"),
        ("BAN QUẢN LÝ KHU KINH TẾ", "UBND TỈNH NÀ MỎ", "Ban Quản lý Khu kinh tế tỉnh Nà Mỏ"),
        ("BAN CHỈ HUY QUÂN SỰ", "UBND HUYỆN NÀ LẦU", "Ban Chỉ huy Quân sự huyện Nà Lầu"),
    ],
)
def test_society_management_and_army_are_no_places(written: str, superior: str, whole: str) -> None:
    assert issuer.full_name(written, superior, "") == whole
