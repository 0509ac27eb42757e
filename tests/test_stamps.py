"""The receiver's stamp and the labels of forms are no words of the document."""

import pytest
from hypothesis import given

from extract import stamps
from extract.passage import passage
from tests.texts import odd_texts, whole

OWN = ("ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "Số: 1904/QĐ-UBND", "Lâm Đồng, ngày 15 tháng 6 năm 2021")


def _kept(*lines: str) -> list[str]:
    return [line.text for line in stamps.own_lines(tuple(whole(line) for line in lines))]


@pytest.mark.parametrize(
    "stamp",
    [
        pytest.param(("SỞ NỘI VỤ", "ĐẾN", "Số: 4417", "Ngày: 22/6/2021", "Chuyển: Phòng Nghiệp vụ", "Lưu hồ sơ số: 3"), id="lines"),
        pytest.param(("CÔNG VĂN ĐẾN", "Số: 4417", "Ngày 22 tháng 6 năm 2021"), id="named"),
        pytest.param(("ĐẾN Số: 4417", "Ngày: 22/6/2021"), id="glued"),
        pytest.param(("Mẫu số 02/PLI",), id="a form's label"),
    ],
)  # fmt: skip
def test_a_stamp_goes_before_and_after_the_documents_own_lines(stamp: tuple[str, ...]) -> None:
    assert _kept(*stamp, *OWN) == list(OWN)


def test_the_number_line_right_below_a_stamp_stays() -> None:
    assert _kept("ĐẾN", "Ngày: 22/6/2021", *OWN[2:]) == list(OWN[2:])


def test_a_sentence_with_den_is_no_stamp() -> None:
    lines = ("đến ngày 20 tháng 7", "Số: 12", *OWN)
    assert _kept(*lines) == list(lines)


@given(odd_texts)
def test_what_is_kept_are_lines_in_their_order(text: str) -> None:
    lines = tuple(passage(line) for line in (text, "ĐẾN", text, *OWN))
    kept = iter(lines)
    assert all(line in kept for line in stamps.own_lines(lines))
