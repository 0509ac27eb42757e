"""The words that tie a list to its paper."""

import pytest

from extract import attachments
from ingest.text import fold
from tests.granting import END, TOP
from tests.texts import decided, value


@pytest.mark.parametrize(
    "line",
    [
        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 1/2/2024)",
        "(Đính kèm Quyết định số 12/QĐ-UBND ngày 1/2/2024)",
        "(Ban hành kèm theo QĐ số 12/QĐ-UBND)",
        "(Theo Quyết định số 12/QĐ-UBND ngày 1/2/2024)",
        "(Kèm theo Sắc lệnh số 12/SL ngày 1/2/1951)",
        "(Kèm Nghị định số 12-NĐ ngày 1/2/1961)",
        "(Theo Lệnh số 12/L-CTN)",
    ],
)
def test_a_line_that_names_the_paper_of_a_list(line: str) -> None:
    assert attachments.OPENS.match(fold(line)) and attachments.TIED.search(fold(line))


@pytest.mark.parametrize("line", ["Theo Quyết định số 12/QĐ-UBND", "Kèm mức thưởng 500.000 đồng", "Theo đề nghị của"])
def test_other_lines_tie_nothing(line: str) -> None:
    assert not attachments.OPENS.match(fold(line))


def test_the_day_of_the_paper_that_a_list_is_attached_to_is_no_year_of_a_merit() -> None:
    found = decided(
        "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Số: 105/QĐ-PGDĐT", "^QUYẾT ĐỊNH", "^Về việc khen thưởng năm học 2017-2018", "QUYẾT ĐỊNH:",
        "Điều 1. Tặng Giấy khen cho 01 cá nhân (danh sách đính kèm).", "Điều 2. Quyết định có hiệu lực từ ngày ký.",
        "TRƯỞNG PHÒNG", "Lò Văn Ún", "^DANH SÁCH KHEN THƯỞNG", "^(Đính kèm Quyết định số 105/QĐ-PGDĐT ngày 15/6/2018)",
        (("TT", "Họ và tên", "Đơn vị"), ("1", "Vàng Thị Pà", "Trường Mầm non Hoa Ban")),
    ).commendations  # fmt: skip
    assert [one.merit.years and one.merit.years.value for one in found] == [(2017, 2018)]


def test_the_words_that_tie_a_list_are_no_part_of_the_reason_in_its_heading() -> None:
    found = decided(
        *TOP, "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân (có danh sách kèm theo).", *END, "^DANH SÁCH",
        "^Cá nhân được tặng Bằng khen", "^đã có thành tích xuất sắc năm 2021", "^(Ban hành kèm theo Quyết định số 12/QĐ-UBND", "^của Chủ tịch UBND tỉnh)",
        "- Bà Vàng Thị Pà, Kế toán, Phòng Nội vụ huyện", "(Danh sách này có 01 cá nhân)",
    ).commendations  # fmt: skip
    assert [(value(one.merit.reason), value(one.recipient.unit)) for one in found] == [
        ("đã có thành tích xuất sắc năm 2021", "Phòng Nội vụ huyện")
    ]
