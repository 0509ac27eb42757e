"""An office that names no place lies where the body lies that speaks of it."""

from datetime import date

import pytest
from hypothesis import given

from audit.identity import same_recipient
from extract.home_units import apart, at_home, bare
from store.archive import Archive
from store.people import people, units
from tests.award_records import award, document
from tests.made_decisions import Row, decision
from tests.texts import odd_texts

PHU_THO, VINH_PHU, LAM_DONG = (f"Ủy ban nhân dân tỉnh {name}" for name in ("Phú Thọ", "Vĩnh Phú", "Lâm Đồng"))
NA_RI, CHO_DON = "Ủy ban nhân dân huyện Na Rì", "Ủy ban nhân dân huyện Chợ Đồn"


@pytest.mark.parametrize(
    ("unit", "agency", "whole"),
    [
        pytest.param("Sở Y tế", PHU_THO, "Sở Y tế tỉnh Phú Thọ", id="a department of a province"),
        pytest.param("Sở Y tế", "Sở Y tế tỉnh Phú Thọ", "Sở Y tế tỉnh Phú Thọ", id="in its own paper"),
        pytest.param("Ty Y tế", "Ủy ban hành chính tỉnh Hòa Bình", "Ty Y tế tỉnh Hòa Bình", id="before 1976"),
        pytest.param("Phòng Nội vụ", NA_RI, "Phòng Nội vụ huyện Na Rì", id="a division of a district"),
        pytest.param("Công an tỉnh", PHU_THO, "Công an tỉnh Phú Thọ", id="the level without its name"),
        pytest.param("Phòng Nội vụ", PHU_THO, "Phòng Nội vụ", id="some district's, in a paper of the province"),
        pytest.param("Sở Y tế", NA_RI, "Sở Y tế", id="no department of a district"),
        pytest.param("Sở Y tế tỉnh Lâm Đồng", PHU_THO, "Sở Y tế tỉnh Lâm Đồng", id="it names its place"),
        pytest.param("Sở Y tế", "Bộ Y tế", "Sở Y tế", id="a ministry has no place"),
        pytest.param("Sở Y tế", None, "Sở Y tế", id="no body known"),
        pytest.param("Trường Mầm non Hoa Ban", NA_RI, "Trường Mầm non Hoa Ban", id="a school has a name of its own"),
        pytest.param("Phòng Kế toán", "Công ty Cổ phần Hoa Mai", "Phòng Kế toán", id="a firm's division"),
    ],
)
def test_a_bare_office_has_the_place_of_its_body(unit: str, agency: str | None, whole: str) -> None:
    assert at_home(unit, agency) == whole


@pytest.mark.parametrize(
    ("name", "own"),
    [("Sở Y tế tỉnh Phú Thọ", "Sở Y tế"), ("Phòng Nội vụ, huyện Na Rì", "Phòng Nội vụ"), ("Sở Y tế", None)],
)
def test_what_its_own_body_calls_an_office(name: str, own: str | None) -> None:
    assert bare(name) == own


@pytest.mark.parametrize(
    ("unit", "agency", "other", "told"),
    [
        pytest.param("Sở Y tế", PHU_THO, LAM_DONG, True, id="two provinces"),
        pytest.param("Phòng Nội vụ", NA_RI, CHO_DON, True, id="two districts of one province"),
        pytest.param("Sở Y tế", PHU_THO, VINH_PHU, False, id="a province parted in 1997"),
        pytest.param("Sở Y tế", PHU_THO, PHU_THO, False, id="one province"),
        pytest.param("Sở Y tế", PHU_THO, "Bộ Y tế", False, id="a ministry speaks of any"),
    ],
)
def test_offices_of_two_places_are_two(unit: str, agency: str, other: str, told: bool) -> None:
    assert apart(unit, agency, unit, other) is told
    rows = [award(n, document(n, agency=body), "Vũ Hải Đăng", unit=unit) for n, body in enumerate((agency, other), 1)]
    assert (same_recipient(*rows) is None) is told


@given(odd_texts, odd_texts)
def test_no_text_fails(unit: str, agency: str) -> None:
    at_home(f"Sở {unit}", f"Ủy ban nhân dân tỉnh {agency}")
    bare(f"Phòng {unit} huyện {agency}")


@pytest.fixture
def offices(archive: Archive) -> Archive:
    for number, (agency, year) in enumerate(((VINH_PHU, 1995), (PHU_THO, 2021), (LAM_DONG, 2021)), 1):
        made = decision(
            Row("Lò Văn Ún", unit="Sở Y tế"), agency=agency, issued_on=date(year, 3, 15), number=f"{number}/QĐ-UB"
        )
        archive.save(made)
    return archive


def test_an_office_is_asked_for_with_its_place_and_under_its_earlier_province(offices: Archive) -> None:
    found, exact = units(offices, "Sở Y tế tỉnh Phú Thọ")
    assert exact and [(one.name, one.when, len(one.awards)) for one in found] == [
        ("Sở Y tế tỉnh Phú Thọ", None, 1),
        ("Sở Y tế tỉnh Vĩnh Phú", "earlier", 1),
    ]
    assert [one.name for one in units(offices, "so y te tinh phu tho")[0]][:1] == ["Sở Y tế tỉnh Phú Thọ"]


def test_bare_offices_of_several_places_are_several(offices: Archive) -> None:
    assert len(units(offices, "Sở Y tế")[0]) == 3
    assert sorted(one.unit or "" for one in people(offices, "Lò Văn Ún")[0]) == [
        "Sở Y tế tỉnh Lâm Đồng",
        "Sở Y tế tỉnh Phú Thọ",
        "Sở Y tế tỉnh Vĩnh Phú",
    ]
