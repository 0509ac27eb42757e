"""Which grant an annex belongs to. All names are invented."""

import pytest

from tests.granting import END, TOP
from tests.texts import decided


def _annex(number: str, *items: str) -> tuple[str, ...]:
    return (f"^PHỤ LỤC {number}", "^(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2022)", *items)


def _read(*lines: str) -> list[tuple[str, str]]:
    found = decided(*TOP, *lines).commendations
    return [(c.award.value.code, c.recipient.name.value) for c in found]


FIRST = _annex("01", "1. Tổ Toán - Tin, Trường THPT Hoa Ban;")
SECOND = _annex("02", "1. Ông Moong Văn Khằm, Giáo viên Trường THPT Hoa Ban;")
THIRD = _annex("03", "1. Bà Lữ Thị Xoan, Nhân viên Trường THPT Hoa Ban.")
AWARDS = [("dhtd-ttldtt", "Tổ Toán - Tin, Trường THPT Hoa Ban"), ("dhtd-cstd-co-so", "Moong Văn Khằm")]


def test_clauses_without_recipients_and_numbered_annexes_go_together_in_order() -> None:
    clauses = (
        "Điều 1. Khen thưởng các tập thể, cá nhân có thành tích xuất sắc năm học 2020-2021 theo các hình thức sau:",
        "1. Công nhận danh hiệu Tập thể lao động tiên tiến: 01 tập thể.",
        "2. Công nhận danh hiệu Chiến sĩ thi đua cơ sở: 01 cá nhân.",
        "3. Tặng Giấy khen của Chủ tịch UBND tỉnh: 01 cá nhân.",
        "(Danh sách tại các Phụ lục 01, 02, 03 kèm theo)",
    )
    found = _read(*clauses, *END, *FIRST, *SECOND, *THIRD)
    assert found[:2] == AWARDS and found[2][1] == "Lữ Thị Xoan" and found[2][0] not in {code for code, _ in AWARDS}


@pytest.mark.parametrize("second, third", [("02", "03"), ("II", "3"), ("XI", "XII")])
def test_an_article_that_names_its_annex_wins_over_the_order(second: str, third: str) -> None:
    articles = (
        f"Điều 1. Công nhận danh hiệu Chiến sĩ thi đua cơ sở cho 01 cá nhân (Phụ lục {second} kèm theo).",
        f"Điều 2. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân (Phụ lục {third} kèm theo).",
    )
    end = END[0].replace("Điều 2", "Điều 3")
    found = _read(*articles, end, *END[1:], *_annex(third, *THIRD[2:]), *_annex(second, *SECOND[2:]))
    assert found == [("bk-tinh", "Lữ Thị Xoan"), ("dhtd-cstd-co-so", "Moong Văn Khằm")]
