"""How a paper ends where nothing in capitals says so."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import closings
from ingest.text import fold
from tests.texts import decided, odd_texts

DECREE = (
    "^VIỆT NAM DÂN CHỦ CỘNG HÒA", "^CHỦ TỊCH NƯỚC", "^Số: 87/SL", "^SẮC LỆNH", "^CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA",
    "Chiểu Sắc lệnh số 50/SL ngày 15 tháng 5 năm 1947;", "^RA SẮC LỆNH:",
    "Điều 1: Tặng thưởng Huân chương Quân công hạng Ba cho ông Phan Văn Giáo, Trung đoàn trưởng Trung đoàn 209.",
    "Điều 2: Thủ tướng Chính phủ thi hành Sắc lệnh này.",
)  # fmt: skip


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param("Việt Bắc, ngày 12 tháng 8 năm 1951", id="place and day"),
        pytest.param("Ngày 12 tháng 8 năm 1951", id="the day alone"),
        pytest.param("Liên khu 5, ngày 12 tháng 8 năm 1951", id="a place with a figure"),
        pytest.param("Hà Nội, ngày 12-8-1951", id="in figures"),
        pytest.param(
            "Điều 3: Giao cho Ban Thi đua theo dõi. Hà Nội, ngày 12 tháng 8 năm 1951", id="glued to a sentence"
        ),
    ],
)
def test_the_day_may_stand_above_the_signature(closing: str) -> None:
    found = decided(*DECREE, closing, "^CHỦ TỊCH NƯỚC", "^Hồ Văn Tiến")
    assert found.issued_on is not None and found.issued_on.value == date(1951, 8, 12)
    assert len(found.commendations) == 1


def test_the_day_of_a_medal_is_not_that_of_the_paper() -> None:
    line = "Điều 2: Lễ trao tặng tổ chức tại Hà Nội, ngày 12 tháng 8 năm 1951"
    found = decided(*DECREE[:-1], line, "^CHỦ TỊCH NƯỚC", "^Hồ Văn Tiến")
    assert found.issued_on is None


@pytest.mark.parametrize(
    ("lines", "name", "position"),
    [
        pytest.param(("Chủ tịch", "Hồ Văn Tiến"), "Hồ Văn Tiến", "Chủ tịch", id="small letters"),
        pytest.param(("Giám đốc Sở Y tế", "(Đã ký)", "Hồ Văn Tiến"), "Hồ Văn Tiến", "Giám đốc Sở Y tế", id="signed"),
        pytest.param(("^K.T CHỦ TỊCH", "Phó Chủ tịch", "Hồ Văn Tiến"), "Hồ Văn Tiến", "Phó Chủ tịch", id="mixed"),
        pytest.param(("^T.M. ỦY BAN", "Chủ tịch", "^HỒ VĂN TIẾN"), "Hồ Văn Tiến", "Chủ tịch", id="T.M. with stops"),
        pytest.param(("Chủ tịch", "Hồ Văn Tiến", "(Đã ký)"), "Hồ Văn Tiến", "Chủ tịch", id="signed below the name"),
        pytest.param(("^PHÓ BÍ THƯ", "A Hrêng"), "A Hrêng", "Phó Bí thư", id="a clan of two words below an office"),
        pytest.param(
            ("^CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hồ Văn Tiến"),
            "Hồ Văn Tiến", "Chủ tịch nước", id="the republic is no part of the office",
        ),
        pytest.param(
            ("^PHÓ TƯ LỆNH KIÊM THAM MƯU TRƯỞNG", "Hồ Văn Tiến"),
            "Hồ Văn Tiến", "Phó Tư lệnh kiêm Tham mưu trưởng", id="two offices in one",
        ),
        pytest.param(("^CHỦ TỊCH", "^TRƯỜNG VĂN CHÍ"), "Trường Văn Chí", "Chủ tịch", id="a name like a school's"),
        pytest.param(
            ("^PHÓ TƯ LỆNH - THAM MƯU TRƯỞNG", "Hồ Văn Tiến"),
            "Hồ Văn Tiến", "Phó Tư lệnh - Tham mưu trưởng", id="two offices",
        ),
    ],
)  # fmt: skip
def test_an_office_may_be_in_small_letters(lines: tuple[str, ...], name: str, position: str) -> None:
    signer = decided(*DECREE, *lines).signer
    assert signer is not None and signer.name.value == name
    assert signer.position is not None and signer.position.value == position


def test_a_list_of_those_who_get_a_copy_is_no_signature() -> None:
    assert closings.signature(["Chủ tịch, các Phó Chủ tịch;", "Lưu: VT."]) == 2
    assert not closings.is_office("Giám đốc Sở Y tế chịu trách nhiệm thi hành quyết định này; Sở Tài chính phối hợp.")


@given(st.lists(odd_texts, max_size=6))
def test_no_text_fails(texts: list[str]) -> None:
    assert 0 <= closings.signature(texts) <= len(texts)
    assert all(isinstance(closings.opens_foot(text, fold(text)), bool) for text in texts)


@pytest.mark.parametrize("lines", [("HỒ CHÍ MINH",), ("Hồ Chí Minh", "(Đã ký)")])
def test_a_decree_is_signed_without_an_office(lines: tuple[str, ...]) -> None:
    signer = decided(*DECREE, *lines).signer
    assert signer is not None and signer.name.value == "Hồ Chí Minh"


@pytest.mark.parametrize(
    ("text", "opens"),
    [("TTCM", False), ("GV", False), ("HIỆU TRƯỞNG", True), ("Nơi nhận:", True), ("| Nơi nhận: | CHỦ TỊCH |", True)],
)
def test_an_abbreviation_in_a_cell_opens_no_foot(text: str, opens: bool) -> None:
    assert closings.opens_foot(text, fold(text)) is opens


def test_a_school_in_the_last_cell_of_a_list_is_no_signer() -> None:
    texts = ["4", "Vàng Thị Pà", "Nhân viên", "Trường THCS Nà Mỏ"]
    assert closings.signature(texts) == len(texts)
    assert closings.signature([*texts, "Giám đốc", "Truong Van An"]) == len(texts)


def test_who_typed_the_list_opens_the_foot() -> None:
    assert closings.opens_foot("NGƯỜI LẬP BIỂU", "nguoi lap bieu")
    assert closings.opens_foot("Người lập", "nguoi lap")
    assert not closings.opens_foot("Người lập công lớn", "nguoi lap cong lon")
