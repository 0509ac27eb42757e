"""Findings kept from run to run."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ingest.document import Box
from store.archive import Archive
from store.awards import awards
from store.findings import findings, save_findings
from store.records import AwardRecord, FindingRecord, QuoteRecord, ReasonRecord
from store.tables import findings as table
from tests.made_decisions import Row, decision


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    made = Archive.open(str(tmp_path / "kho.db"), create=True)
    made.save(decision(Row("Nguyễn Thị Hường"), Row("Nguyễn Thị Hường"), Row("Vũ Hải Đăng")))
    made.save(decision(Row("Nguyễn Thị Hường"), number="415/QĐ-UBND", issued_on=date(2021, 9, 1)))
    return made


def _finding(*sides: AwardRecord, rule: str = "R-DUP-03", severity: str = "ERROR") -> FindingRecord:
    return FindingRecord(
        id=0,
        rule=rule,
        severity=severity,
        title="Cùng danh hiệu, cùng năm, hai quyết định",
        awards=tuple(side.id for side in sides),
        documents=tuple(side.document.number or "" for side in sides),
        recipient=sides[0].recipient,
        law=("Luật 06/2022/QH15, Điều 5",),
        regime="R5_L2022",
        score=0.98,
        reasons=(ReasonRecord("name", 11.2, "cùng họ tên, kể cả dấu"),),
        quotes=tuple(
            QuoteRecord(side.document.id, side.document.file, side.page, Box(0.1, 0.2, 0.9, 0.22), side.quote)
            for side in sides
        ),
    )


def test_a_finding_comes_back_as_it_was_saved(archive: Archive) -> None:
    first, _, _, second = awards(archive)
    (saved,) = save_findings(archive, [_finding(first, second)])
    assert saved == replace(_finding(first, second), id=saved.id) and saved.id > 0
    assert list(findings(archive)) == [saved]


def test_saving_again_keeps_the_id_whichever_side_comes_first(archive: Archive) -> None:
    first, other, _, second = awards(archive)
    (saved,) = save_findings(archive, [_finding(first, second)])
    again = save_findings(archive, [_finding(first, other, rule="R-DUP-02"), _finding(second, first)])
    assert [finding.id for finding in again if finding.rule == "R-DUP-03"] == [saved.id]
    assert len(list(findings(archive))) == 2


def test_two_equal_rows_of_one_decision_are_two_sides(archive: Archive) -> None:
    first, twin, _, second = awards(archive)
    saved = save_findings(archive, [_finding(first, second), _finding(twin, second)])
    assert len({finding.id for finding in saved}) == 2


def test_a_finding_that_is_no_longer_found_goes_unless_it_was_judged(archive: Archive) -> None:
    first, _, third, second = awards(archive)
    one, _ = save_findings(archive, [_finding(first, second), _finding(third, second)])
    with archive.writing() as connection:
        judged = {"verdict": "not-duplicate", "judged_by": "lan", "judged_at": "2026-01-05", "note": "hai người"}
        connection.execute(table.update().where(table.c.id == one.id).values(**judged))
    assert save_findings(archive, []) == ()
    (left,) = findings(archive)
    assert (left.id, left.verdict, left.note) == (one.id, "not-duplicate", "hai người")
    (again,) = save_findings(archive, [_finding(first, second)])
    assert (again.id, again.verdict, again.judged_by) == (one.id, "not-duplicate", "lan")


def test_a_verdict_outlives_a_better_file_of_the_same_decision(archive: Archive) -> None:
    archive.save(decision(Row("Lò Văn Páo"), number="7/QĐ-UBND", origin="ocr", file="7.pdf"))
    archive.save(decision(Row("Lò Văn Páo"), number="8/QĐ-UBND"))
    left, right = [award for award in awards(archive) if award.recipient == "Lò Văn Páo"]
    (before,) = save_findings(archive, [_finding(left, right)])
    archive.save(decision(Row("Lò Văn Páo"), number="7/QĐ-UBND"))
    left, right = [award for award in awards(archive) if award.recipient == "Lò Văn Páo"]
    (after,) = save_findings(archive, [_finding(left, right)])
    assert after.id == before.id and after.awards != before.awards


def test_findings_are_chosen_by_rule_severity_and_day(archive: Archive) -> None:
    first, twin, third, second = awards(archive)
    save_findings(
        archive,
        [_finding(first, twin, rule="R-DUP-02", severity="WARN"), _finding(first, second), _finding(third, second)],
    )
    assert len(list(findings(archive, rule="r-dup-03"))) == 2
    assert [finding.rule for finding in findings(archive, severity="WARN")] == ["R-DUP-02"]
    assert len(list(findings(archive, since=date(2021, 9, 1)))) == 2
    assert list(findings(archive, since=date(2021, 9, 2))) == []
