"""The bodies that the left column of a header names."""

import pytest

from extract import header_bodies
from tests.texts import decided, whole


def test_the_headers_bodies_come_superior_first_with_wrapped_lines_joined() -> None:
    lines = (
        "UBND TỈNH LÂM ĐỒNG",
        "SỞ NÔNG NGHIỆP VÀ",
        "MÔI TRƯỜNG",
        "-------",
        "Số: 12/QĐ-SNNMT",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    )
    found = header_bodies.body_lines(tuple(whole(line) for line in lines))
    assert header_bodies.bodies(found) == ("UBND TỈNH LÂM ĐỒNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")


@pytest.mark.parametrize(
    "lines",
    [
        ("BỘ NÔNG NGHIỆP VÀ MÔI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TRƯỜNG"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "NAM", "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"),
        ("CỘNG HÒA XÃ HỘI", "BỘ NÔNG NGHIỆP VÀ", "CHỦ NGHĨA VIỆT NAM", "MÔI TRƯỜNG"),
    ],
)
def test_words_cut_at_the_edge_of_a_column_belong_to_their_column(lines: tuple[str, ...]) -> None:
    found = header_bodies.body_lines(tuple(whole(line) for line in lines))
    assert header_bodies.bodies(found) == ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",)


def _bodies(*lines: str) -> tuple[str, ...]:
    return header_bodies.bodies(header_bodies.body_lines(tuple(whole(line) for line in lines)))


@pytest.mark.parametrize(
    ("lines", "bodies"),
    [
        pytest.param(
            ("UBND HUYỆN NÀ LẦU", "XÃ NÀ MỎ"), ("UBND HUYỆN NÀ LẦU", "UBND XÃ NÀ MỎ"), id="a commune under its district"
        ),
        pytest.param(
            ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ NÀ LẦU", "PHƯỜNG HOA BAN"),
            ("ỦY BAN NHÂN DÂN THÀNH PHỐ NÀ LẦU", "ỦY BAN NHÂN DÂN PHƯỜNG HOA BAN"),
            id="a ward under its town",
        ),
        pytest.param(
            ("BỘ QUỐC PHÒNG", "QUÂN KHU9"), ("BỘ QUỐC PHÒNG", "QUÂN KHU 9"), id="a narrow space lost in a scan"
        ),
        pytest.param(
            ("TRƯỜNG MẦM NON XÃ NÀ MỎ", "HUYỆN NÀ LẦU"),
            ("TRƯỜNG MẦM NON XÃ NÀ MỎ HUYỆN NÀ LẦU",),
            id="a school's place",
        ),
        pytest.param(
            ("TỔNG CÔNG TY MÍA ĐƯỜNG NÀ LẦU", "CÔNG TY CỔ PHẦN"),
            ("TỔNG CÔNG TY MÍA ĐƯỜNG NÀ LẦU - CÔNG TY CỔ PHẦN",),
            id="a legal form below the name",
        ),
        pytest.param(
            ("TỔNG CÔNG TY MÍA ĐƯỜNG", "CÔNG TY CỔ PHẦN", "NÀ LẦU"),
            ("TỔNG CÔNG TY MÍA ĐƯỜNG", "CÔNG TY CỔ PHẦN NÀ LẦU"),
            id="a company under another",
        ),
        pytest.param(
            ("HỘI ĐỒNG NHÂN DÂN", "VÀ ỦY BAN NHÂN DÂN", "QUẬN NÀ LẦU"),
            ("ỦY BAN NHÂN DÂN QUẬN NÀ LẦU",),
            id="a council too",
        ),
        pytest.param(
            (
                "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "VIỆN KIỂM SÁT NHÂN DÂN TỈNH A Độc lập - Tự do - Hạnh phúc",
            ),
            ("VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", "VIỆN KIỂM SÁT NHÂN DÂN TỈNH A"),
            id="the motto beside a body",
        ),
        pytest.param(
            ("UBND TỈNH NAM ĐỊNH SỞ TƯ PHÁP",), ("UBND TỈNH NAM ĐỊNH", "SỞ TƯ PHÁP"), id="two bodies glued on one line"
        ),
        pytest.param(("UBND THÀNH PHỐ HỘI AN",), ("UBND THÀNH PHỐ HỘI AN",), id="a town named like a society"),
        pytest.param(("QUÂN KHU 5", "SƯ ĐOÀN 315"), ("QUÂN KHU 5", "SƯ ĐOÀN 315"), id="figures for a name"),
    ],
)
def test_the_lines_of_a_header_are_told_apart(lines: tuple[str, ...], bodies: tuple[str, ...]) -> None:
    assert _bodies(*lines) == bodies


def test_the_head_of_state_is_called_over_two_lines() -> None:
    lines = ("CHỦ TỊCH", "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    found = header_bodies.body_lines(tuple(whole(line) for line in lines))
    assert header_bodies.bodies(found) == ("CHỦ TỊCH NƯỚC",)


def test_the_mark_of_a_draft_is_no_part_of_the_body() -> None:
    found = header_bodies.body_lines((whole("ỦY BAN NHÂN DÂN"), whole("TỈNH LÂM ĐỒNG"), whole("(DỰ THẢO)")))
    assert header_bodies.bodies(found) == ("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",)


def test_a_union_of_a_school_is_no_school() -> None:
    lines = (
        "CÔNG ĐOÀN GIÁO DỤC TỈNH HÒA AN",
        "CÔNG ĐOÀN CƠ SỞ",
        "TRƯỜNG THPT NÀ MỎ",
        "Số: 4/QĐ-CĐCS",
        "^QUYẾT ĐỊNH",
        "^Về việc khen thưởng",
    )
    found = decided(*lines, "Căn cứ Điều lệ Công đoàn;", "QUYẾT ĐỊNH:", "Điều 1. Tặng Giấy khen cho ông Lò Văn Ún.")
    assert found.issuer is not None and found.issuer.value == "Công đoàn cơ sở Trường THPT Nà Mỏ"
    assert [one.award.value.code for one in found.commendations] == ["gk-doan-the"]
