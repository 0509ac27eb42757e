"""Numbers and texts as their number formats show them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.sheet_formats import general, show, show_text
from ingest.sheet_tokens import sections

DAY = float((date(2021, 7, 19) - date(1899, 12, 30)).days)
_DONG = '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-;_-@_-'


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        pytest.param(12.0, "General", "12", id="a whole number stored as a float"),
        pytest.param(12.5, "General", "12,5", id="decimal comma"),
        pytest.param(0.1 + 0.2, "General", "0,3", id="no digits of the binary fraction"),
        pytest.param(44090001234.0, "General", "44090001234", id="an identity number keeps every digit"),
        pytest.param(1490000.0, "#,##0", "1.490.000", id="thousands"),
        pytest.param(-1490000.0, "#,##0", "-1.490.000", id="negative"),
        pytest.param(-1490000.0, "#,##0_);(#,##0)", "(1.490.000)", id="negative by its own section"),
        pytest.param(1490000.0, _DONG, "1.490.000", id="accounting"),
        pytest.param(0.0, _DONG, "-", id="accounting, nothing"),
        pytest.param(1490000.0, "#,##0 [$₫-42A]", "1.490.000 ₫", id="currency"),
        pytest.param(1490000.5, "#,##0.00", "1.490.000,50", id="two decimals"),
        pytest.param(1.5, "0.##", "1,5", id="optional decimals"),
        pytest.param(1.0, "0.##", "1", id="optional decimals left out"),
        pytest.param(0.125, "0.0%", "12,5%", id="percent"),
        pytest.param(2.5, "0", "3", id="half up, not to even"),
        pytest.param(7.0, "00", "07", id="leading zero"),
        pytest.param(912345678.0, "0000 000 000", "0912 345 678", id="telephone"),
        pytest.param(12000000.0, '#,##0,," triệu"', "12 triệu", id="millions"),
        pytest.param(5.0, '"Số "0"/QĐ-UBND"', "Số 5/QĐ-UBND", id="words around"),
        pytest.param(2.0, 'General" đồng"', "2 đồng", id="words after the general format"),
        pytest.param(500.0, '[<1000]0" đ";0.0," nghìn"', "500 đ", id="condition met"),
        pytest.param(2500.0, '[<1000]0" đ";0.0," nghìn"', "2,5 nghìn", id="condition not met"),
        pytest.param(0.0, "0;-0;;@", "", id="zeros not shown"),
        pytest.param(5.0, ";;;", "5", id="a value hidden by its format is read"),
        pytest.param(45.0, "@", "45", id="a number in a text cell"),
        pytest.param(float("nan"), "0", "", id="not a number"),
    ],
)  # fmt: skip
def test_numbers_are_shown_by_their_format(value: float, code: str, shown: str) -> None:
    assert show(value, code).strip() == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        pytest.param("dd/mm/yyyy", "19/07/2021", id="plain"),
        pytest.param("d/m/yy", "19/7/2021", id="the year in full"),
        pytest.param("mm-dd-yy", "19/07/2021", id="built-in 14: the order of the computer's settings"),
        pytest.param("[$-409]d-mmm-yy;@", "19/07/2021", id="name of the month"),
        pytest.param("[$-F800]dddd, mmmm dd, yyyy", "19/07/2021", id="long date"),
        pytest.param("mmm-yy", "07/2021", id="month and year"),
        pytest.param("yyyy-mm-dd", "2021-07-19", id="ISO stays"),
        pytest.param('"ngày" dd "tháng" mm "năm" yyyy', "ngày 19 tháng 07 năm 2021", id="in words"),
        pytest.param("dddd, dd/mm/yyyy", "Thứ Hai, 19/07/2021", id="weekday"),
        pytest.param("yyyy", "2021", id="year alone"),
    ],
)
def test_dates_come_in_the_order_day_month_year(code: str, shown: str) -> None:
    assert show(DAY, code) == shown


def test_dates_of_the_1904_system_count_from_1904() -> None:
    assert show(DAY - 1462, "dd/mm/yyyy", from_1904=True) == "19/07/2021"


def test_minutes_are_not_months() -> None:
    assert show(DAY + 0.75 + 1 / 48, "dd/mm/yyyy h:mm") == "19/07/2021 18:30"
    assert show(1.5, "[h]:mm:ss") == "36:00:00"
    assert show(0.25, "h:mm AM/PM") == "6:00 SA"


@pytest.mark.parametrize("day", [-1.0, 3e6, 1e300])
def test_a_number_that_is_no_day_is_shown_plain(day: float) -> None:
    assert show(day, "dd/mm/yyyy") == general(day)


def test_a_format_may_add_words_to_a_text() -> None:
    assert show_text("Lò Văn Ún", '"Ông "@') == "Ông Lò Văn Ún"
    assert show_text("Lò Văn Ún", "#,##0") == "Lò Văn Ún"
    assert show_text("Lò Văn Ún", "0;-0;0;@") == "Lò Văn Ún"


@given(st.floats(), st.text(st.sampled_from('0#?.,%/E+-@;"\\_*[]$<>=hmsdyAMPGeneral₫ 19'), max_size=40))
def test_any_format_shows_any_number(value: float, code: str) -> None:
    assert isinstance(show(value, code), str)
    assert isinstance(show(value, code, from_1904=True), str)
    assert isinstance(show_text("chữ", code), str)


@given(st.floats(0, 3e6), st.text(max_size=60))
def test_any_text_is_a_format(value: float, code: str) -> None:
    assert isinstance(show(value, code), str)


@given(st.integers(-(10**14), 10**14))
def test_grouping_changes_no_digit(value: int) -> None:
    assert show(float(value), "#,##0").replace(".", "") == str(value)


def test_an_overlong_format_says_nothing() -> None:
    assert sections("0" * 5000) == ()
    assert show(7.0, "0" * 5000) == "7"
