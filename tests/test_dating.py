"""The day of issue, from the date line, annex headings and the e-signature."""

from datetime import date

import pytest

from extract.pipeline import extract
from tests.texts import decided
from tests.witnessed import ANNEX, doubts, paper, scanned


@pytest.mark.parametrize(
    "signed",
    [
        pytest.param(("Giờ ký: 16/06/2021 09:12:44",), id="day and hour"),
        pytest.param(("Ký bởi: UBND tỉnh Lâm Đồng Ngày ký: 16-6-2021",), id="only a day, one line"),
        pytest.param(("Digitally signed by UBND TINH LAM DONG", "Date: 2021.06.16 09:12:44 +07'00'"), id="English"),
        pytest.param(("Người ký: Trần Quốc Huân", "Thời gian ký: 2021-06-16T09:12:44"), id="a person"),
    ],
)
def test_the_e_signature_dates_a_paper_whose_day_is_blank(signed: tuple[str, ...]) -> None:
    found = decided(*paper(day="^Lâm Đồng, ngày     tháng     năm 2021", first=signed))
    assert found.issued_on and found.issued_on.value == date(2021, 6, 16)
    assert "date-from-signature" in doubts(found)


def test_an_e_signature_of_another_year_than_the_date_line_shows_does_not_fill_the_day() -> None:
    found = decided(*paper(day="^Lâm Đồng, ngày     tháng     năm 2021", first=("Giờ ký: 16/06/2024 09:12:44",)))
    assert found.issued_on is None


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        pytest.param("16/06/2021", False, id="the day after"),
        pytest.param("14/06/2021", False, id="the leader the day before"),
        pytest.param("02/09/2023", False, id="digitised years later"),
        pytest.param("20/05/2021", True, id="weeks before the day on the paper"),
    ],
)
def test_only_a_signature_long_before_the_printed_day_contradicts_it(signed: str, told: bool) -> None:
    found = decided(*paper(first=(f"Giờ ký: {signed} 09:12:44",)))
    assert found.issued_on and found.issued_on.value == date(2021, 6, 15)
    assert ("date-contradicted" in doubts(found)) is told


def test_an_e_signature_of_that_day_makes_an_unsure_day_sure() -> None:
    lines = paper(first=("Giờ ký: 15/06/2021 09:12:44",))
    found = extract(scanned(lines, {"15": 0.55}))
    assert found.issued_on and found.issued_on.value == date(2021, 6, 15) and found.issued_on.confidence > 0.9
    assert found.doubts == ()


def test_a_misread_day_gives_way_to_signature_and_annex() -> None:
    lines = paper(
        day="^Lâm Đồng, ngày 16 tháng 6 năm 2021",
        annex=ANNEX.format("1904/QĐ-UBND", "15/6/2021"),
        first=("Giờ ký: 15/06/2021 09:12:44",),
    )
    found = extract(scanned(lines, {"16": 0.6}))
    assert found.issued_on and found.issued_on.value == date(2021, 6, 15)
    assert found.issued_on.rule == "annex-heading+e-signature"


@pytest.mark.parametrize(("written", "sure", "day"), [("5", 0.3, 15), ("1", 0.3, 15), ("5", 0.97, 5), ("9", 0.97, 9)])
def test_a_handwritten_day_that_lost_a_figure_gives_way_to_the_signature(written: str, sure: float, day: int) -> None:
    lines = paper(day=f"^Lâm Đồng, ngày {written} tháng 6 năm 2021", first=("Giờ ký: 15/06/2021 09:12:44",))
    found = extract(scanned(lines, {written: sure}))
    assert found.issued_on and found.issued_on.value == date(2021, 6, day)


def test_the_day_stands_below_the_number_of_a_decree() -> None:
    found = decided(
        "^SẮC LỆNH",
        "^CỦA CHỦ TỊCH NƯỚC SỐ 118/SL",
        "^NGÀY 19 THÁNG 9 NĂM 1952",
        "RA SẮC LỆNH:",
        "Điều 1: Nay thưởng Huân chương Quân công hạng ba cho ông Lò Văn Ún.",
    )
    assert found.issued_on is not None and found.issued_on.value == date(1952, 9, 19)


@pytest.mark.parametrize("lines", [("Nà Mỏ, ngày 20 tháng 3 năm", "2024"), ("Nà Mỏ, ngày 20 tháng 3", "năm 2024")])
def test_a_narrow_column_wraps_the_year(lines: tuple[str, str]) -> None:
    found = decided("ỦY BAN NHÂN DÂN", "Số: 9/QĐ-UBND", *lines, "QUYẾT ĐỊNH", "Về việc khen thưởng")
    assert found.issued_on is not None and found.issued_on.value == date(2024, 3, 20)
