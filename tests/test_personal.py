"""Sex, year of birth and ethnic group, from the paper's own words. All names are invented."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from cli import app
from extract.decision import Decision, Fact
from extract.passage import passage
from extract.personal import of_row
from extract.pipeline import extract
from extract.recipients import read
from store.archive import Archive
from tests.granting import END, GIFT, TOP
from tests.texts import decided, typed

Told = tuple[str | None, int | None, str | None]


def _told(found: Decision) -> dict[str, Told]:
    """Name -> sex, year of birth, ethnic group."""
    return {
        one.recipient.name.value: (
            _of(one.recipient.details.sex),
            _of(one.recipient.details.birth_year),
            _of(one.recipient.details.ethnic_group),
        )
        for one in found.commendations
    }


def _of(fact: Fact[Any] | None) -> Any:
    return fact.value if fact else None


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("Ông Lò Văn Ún, sinh năm 1962, dân tộc Thái, Trưởng bản Nà Mỏ", ("nam", 1962, "Thái")),
        ("Bà Lò Thị Pà (sinh ngày 02/9/1975, dân tộc: H’Mông), xã Nà Mỏ", ("nu", 1975, "Mông")),
        ("Cô giáo Lò Thị Pà (SN 1990), Trường Mầm non Hoa Ban", ("nu", 1990, None)),
        ("Thầy giáo Lò Văn Ún (1980), Trường THCS Nà Mỏ", ("nam", 1980, None)),
        ("Ông Lò Văn Ún, sinh ngày 12 tháng 5 năm 1971, người dân tộc Ê-đê, xã Nà Mỏ", ("nam", 1971, "Ê Đê")),
        ("Đồng chí Lò Thị Pà, Giáo viên, Trường THCS Nà Mỏ", (None, None, None)),
        ("Đại tá Lò Văn Ún, Trưởng phòng, Ban Dân tộc tỉnh", (None, None, None)),
        ("Ông (bà) Lò Thị Pà, Giáo viên, Trường THCS Nà Mỏ", (None, None, None)),
        ("Ông Lò Văn Ún, Trưởng ban vận động đồng bào dân tộc Mông, xã Nà Mỏ", ("nam", None, None)),
    ],
)
def test_what_stands_behind_a_name_tells_of_the_person(item: str, told: Told) -> None:
    found = _told(decided(*TOP, GIFT, f"1. {item};", "2. Ông Ma Văn Tư, Trưởng bản, bản Tả;", *END))
    assert list(found.values()) == [told, ("nam", None, None)]


def test_a_title_that_begins_with_anh_tells_no_sex() -> None:
    found = decided(*TOP, GIFT, "1. Anh hùng Lao động Lò Thị Pà, Công ty A;", "2. Anh Ma Văn Tư, Công ty A;", *END)
    assert [told[0] for told in _told(found).values()] == [None, "nam"]


def test_a_year_in_which_nobody_of_the_list_was_born_is_none() -> None:
    found = decided(*TOP, GIFT, "1. Ông Lò Văn Ún (2020), Trưởng bản Nà Mỏ;", "2. Ông Ma Văn Tư, bản Tả;", *END)
    assert {told[1] for told in _told(found).values()} == {None}


def test_what_is_told_of_the_next_person_is_not_the_first_ones() -> None:
    found = decided(*TOP, "Điều 1. Tặng Bằng khen cho ông Lò Văn Ún và bà Lò Thị Pà, sinh năm 1975, dân tộc Tày.", *END)
    assert _told(found) == {"Lò Văn Ún": ("nam", None, None), "Lò Thị Pà": ("nu", 1975, "Tày")}


def test_a_household_has_no_sex() -> None:
    found = decided(*TOP, "Điều 1. Tặng Bằng khen cho hộ gia đình ông Lò Văn Ún, bản Nà Mỏ.", *END)
    assert [
        (one.recipient.kind, told) for one, told in zip(found.commendations, _told(found).values(), strict=True)
    ] == [("ho-gia-dinh", (None, None, None))]


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        (("Nam", "Nữ", "Dân tộc"), ("1962", "", "Thái"), ("", "02/9/1975", "Mông")),
        (("Giới tính", "Năm sinh", "Dân tộc"), ("Nam", "1962", "Thái"), ("Nữ", "1975", "Hmông")),
        (("Ngày, tháng, năm sinh", "Giới tính", "Dân tộc"), ("01/3/1962", "Nam", "Thái"), ("1975", "Nữ", "Mèo")),
    ],
)
def test_columns_tell_sex_birth_and_group(
    head: tuple[str, ...], first: tuple[str, ...], second: tuple[str, ...]
) -> None:
    rows = (
        ("STT", "Họ và tên", *head, "Đơn vị"),
        ("1", "Lò Văn Ún", *first, "Xã Nà Mỏ"),
        ("2", "Sùng Thị Mỷ", *second, "Xã Hua Nhàn"),
    )
    told = {"Lò Văn Ún": ("nam", 1962, "Thái"), "Sùng Thị Mỷ": ("nu", 1975, "Mông")}
    assert _told(decided(*TOP, GIFT, rows, *END)) == told


def test_a_column_of_years_is_none_of_men() -> None:
    """«Năm» without its mark is «Nam»: years were lost for a column that tells the sex."""
    rows = (("STT", "Họ và tên", "Đơn vị", "Năm"), ("1", "Lò Văn Ún", "Xã Nà Mỏ", "2019"))
    (one,) = decided(*TOP, GIFT, rows, *END).commendations
    assert (_of(one.merit.years), one.recipient.details.sex) == ((2019, 2019), None)


@given(st.text(alphabet="0123456789/-. xXNamữ", max_size=20), st.text(max_size=20))
def test_any_cell_gives_a_year_of_a_life_or_none(born: str, group: str) -> None:
    one = read(passage("Ông Lò Văn Ún"), "ca-nhan")
    assert one is not None
    found = of_row(one, {"born": passage(born), "ethnic": passage(group), "male": passage(born)}).details
    assert found.birth_year is None or 1800 <= found.birth_year.value < 2100


def test_show_tells_of_the_person(tmp_path: Path) -> None:
    lines = (*TOP, GIFT, "1. Bà Sùng Thị Mỷ, sinh năm 1975, dân tộc Mông, xã Nà Mỏ;", "2. Ông Ma Văn Tư, bản Tả;", *END)
    db = str(tmp_path / "kho.db")
    with Archive.open(db, create=True) as archive:
        archive.save(extract(typed(*lines)))
    shown = CliRunner().invoke(app, ["--db", db, "show", "1", "--format", "json"]).stdout
    facts = [
        (fact["field"], fact["value"], fact["quote"]) for fact in json.loads(shown)[0]["facts"] if fact["award"] == 1
    ]
    assert {("sex", "nu", "Bà"), ("birth_year", "1975", "sinh năm 1975"), ("ethnic_group", "Mông", "dân tộc Mông")} <= {
        *facts
    }
    page = CliRunner().invoke(app, ["--db", db, "show", "1", "--format", "table"], catch_exceptions=False).output
    assert "Nhân thân" in page and "sinh" in page
