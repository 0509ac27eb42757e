"""Plans in the archive: what is kept of them, what they cite and what cites them, awards under their movements."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from extract.decision import Citation, Decision, Fact, Merit, Quote
from extract.pipeline import extract
from store.archive import Archive
from store.forgetting import forget
from store.plans import plan_view, plans_named
from tests.made_decisions import Row, decision
from tests.made_plans import BODY, HEAD, made


def _citing(number: str, day: date | None, issuer: str | None, *rows: Row, **more: str) -> Decision:
    """A decision that cites a document."""
    own = decision(*rows, number=more.get("own", "415/QĐ-UBND"), issued_on=date(2022, 3, 1), agency=more.get("agency"))
    return replace(own, cited=(Citation(number, Quote(0, 5), None, day, issuer),))


def _with_movement(made_: Decision, name: str) -> Decision:
    (one,) = made_.commendations
    merit = Merit(movement=Fact(name, one.quote, "made"))
    return replace(made_, commendations=(replace(one, merit=merit),))


def test_a_plan_comes_back_with_all_that_was_read(archive: Archive) -> None:
    archive.save(extract(made(*BODY)))
    found = plan_view(archive, 1)
    assert found is not None and found.read
    assert found.period is not None and found.period.value == "2021–2025"
    (target,) = found.of("target")
    (amount,) = target.of("amount")
    assert (amount.least, amount.most, amount.value) == (3.0, 5.0, "từ 3 đến 5")
    first, second = found.of("task")
    assert [part.value for part in first.of("lead")] == ["Sở Nội vụ"]
    assert first.of("deadline")[0].latest == date(2021, 9, 30)
    assert (second.of("deadline")[0].every, second.of("deadline")[0].month) == ("year", 11)
    assert [(m.value, m.launched) for m in found.of("movement")] == [("Lâm Thượng sáng tạo", True)]
    assert all(item.page == 1 and item.box for item in found.items)
    assert all(part.page == 1 and part.box for item in found.items for part in item.parts)


@pytest.mark.parametrize(
    ("day", "issuer", "agency", "cites"),
    [
        pytest.param(date(2021, 2, 5), "UBND tỉnh", "Ủy ban nhân dân tỉnh Lâm Thượng", True, id="all agrees"),
        pytest.param(date(2021, 2, 5), None, None, True, id="number and day"),
        pytest.param(None, "Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh Lâm Thượng", True, id="number and body"),
        pytest.param(date(2021, 2, 6), "UBND tỉnh", "Ủy ban nhân dân tỉnh Lâm Thượng", False, id="another day"),
        pytest.param(date(2021, 2, 5), "UBND huyện", "Ủy ban nhân dân huyện Na Lâm", False, id="another level"),
        pytest.param(None, "UBND tỉnh", "Ủy ban nhân dân tỉnh Bình Sơn", False, id="another province"),
        pytest.param(date(2021, 2, 5), "Sở Nội vụ", None, False, id="another body"),
    ],
)
def test_a_document_cites_the_plan_by_number_day_and_body(
    archive: Archive, day: date | None, issuer: str | None, agency: str | None, cites: bool
) -> None:
    more = {"agency": agency} if agency else {}
    archive.save(_citing("61/KH-UBND", day, issuer, **more))
    archive.save(extract(made(*BODY)))  # loaded after what cites it
    found = plan_view(archive, 2)
    assert found is not None
    assert [one.document.number for one in found.cited_by] == (["415/QĐ-UBND"] if cites else [])


@pytest.mark.parametrize(
    ("agency", "issuer", "place", "cites"),
    [
        pytest.param("Tỉnh ủy Lâm Thượng", "Tỉnh ủy", "tỉnh Lâm Thượng", True, id="its own"),
        pytest.param("Tỉnh ủy Lâm Thượng", "Tỉnh ủy", "tỉnh Bình Sơn", False, id="that of another province"),
        pytest.param("Thành ủy Lâm Thượng", "Thành ủy", "thành phố Lâm Thượng", True, id="a city"),
        pytest.param("Tỉnh đoàn Lâm Thượng", "Tỉnh đoàn Lâm Thượng", "tỉnh Lâm Thượng", True, id="the youth union"),
    ],
)
def test_a_body_named_without_its_province_is_that_of_who_cites(
    archive: Archive, agency: str, issuer: str, place: str, cites: bool
) -> None:
    archive.save(decision(number="12-CT/TU", issued_on=date(2021, 4, 7), agency=agency, type="chi-thi"))
    archive.save(_citing("12-CT/TU", None, issuer, agency=f"Ủy ban nhân dân {place}"))
    found = plan_view(archive, 1)
    assert found is not None and bool(found.cited_by) is cites


def test_what_a_plan_cites_is_found_once_it_is_loaded(archive: Archive) -> None:
    archive.save(extract(made(*BODY)))
    before = plan_view(archive, 1)
    agency = "Bộ Chính trị"
    archive.save(decision(number="34-CT/TW", issued_on=date(2014, 4, 7), agency=agency, type="chi-thi"))
    after = plan_view(archive, 1)
    assert before is not None and [(c.number, c.held) for c in before.cites] == [("34-CT/TW", None)]
    assert after is not None and [c.held for c in after.cites] == [2]


def test_awards_under_its_movements_are_those_not_older_than_the_plan(archive: Archive) -> None:
    archive.save(extract(made(*BODY)))
    reason = "có thành tích trong phong trào thi đua “Lâm Thượng sáng tạo”"
    archive.save(decision(Row("Vũ Hải Đăng", reason=reason), number="1/QĐ-UBND", issued_on=date(2022, 1, 5)))
    archive.save(decision(Row("Lò Văn Páo", reason=reason), number="2/QĐ-UBND", issued_on=date(2019, 1, 5)))
    archive.save(decision(Row("Vàng Thị Mỷ", reason="hoàn thành tốt nhiệm vụ"), number="3/QĐ-UBND"))
    named = decision(Row("Bùi Thị Lan"), number="4/QĐ-UBND", issued_on=date(2023, 1, 5))
    archive.save(_with_movement(named, "Lâm Thượng Sáng tạo"))
    found = plan_view(archive, 1)
    assert found is not None and [award.recipient for award in found.awards] == ["Vũ Hải Đăng", "Bùi Thị Lan"]


def test_a_plan_loaded_before_plans_were_read_says_so(archive: Archive) -> None:
    archive.save(replace(extract(made(*BODY)), plan=None))
    (record,) = plans_named(archive, "61/KH-UBND")
    found = plan_view(archive, record.id)
    assert found is not None and not found.read and found.items == () and found.period is not None


def test_one_number_of_two_bodies_is_two_plans(archive: Archive) -> None:
    archive.save(extract(made(*BODY)))
    archive.save(extract(made(*BODY, head=("ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN", *HEAD[1:]))))
    assert len(plans_named(archive, "61")) == 2
    assert [record.id for record in plans_named(archive, "2")] == [2]
    assert plans_named(archive, "62") == ()


def test_a_forgotten_plan_leaves_nothing_behind(archive: Archive) -> None:
    archive.save(extract(made(*BODY)))
    forget(archive, 1)
    with archive.reading() as connection:
        for table in ("plans", "plan_items", "plan_parts"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0


def test_an_archive_is_brought_to_where_plans_are_kept(archive: Archive, tmp_path: Path) -> None:
    archive.save(decision(Row("Vũ Hải Đăng"), type="ke-hoach", number="9/KH-UBND"))
    (record,) = plans_named(archive, "9/KH-UBND")
    found = plan_view(archive, record.id)
    assert found is not None and not found.read
