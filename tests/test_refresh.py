"""The audit of a real archive: read, asked, saved."""

from datetime import date
from pathlib import Path

import pytest

from audit.cases import refresh
from store.archive import Archive
from store.findings import findings
from tests.made_decisions import Row, decision

LATER = date(2021, 9, 1)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(str(tmp_path / "kho.db"), create=True)


def test_findings_are_saved_with_both_quotations_and_keep_their_ids(archive: Archive) -> None:
    archive.save(decision(Row("Nguyễn Thị Hường"), Row("Vũ Hải Đăng")))
    archive.save(decision(Row("Nguyễn Thị Hường"), number="415/QĐ-UBND", issued_on=LATER))
    (finding,) = refresh(archive)
    assert (finding.rule, finding.documents) == ("R-DUP-03", ("329/QĐ-UBND", "415/QĐ-UBND"))
    assert finding.id and all(quote.page == 1 and quote.box for quote in finding.quotes)
    assert refresh(archive) == (finding,) == tuple(findings(archive))


def test_two_files_of_one_decision_are_silent_until_they_differ(archive: Archive) -> None:
    archive.save(decision(Row("Nguyễn Thị Hường"), Row("Vũ Hải Đăng")))
    archive.save(decision(Row("Nguyễn Thị Hường"), Row("Vũ Hải Đăng"), file="ban-quet.pdf", origin="ocr"))
    assert refresh(archive) == ()
    archive.save(decision(Row("Nguyễn Thị Hường"), file="ban-sao.docx"))
    assert [finding.rule for finding in refresh(archive)] == ["R-DUP-01"]


def test_a_revoked_decision_takes_its_findings_with_it(archive: Archive) -> None:
    archive.save(decision(Row("Nguyễn Thị Hường")))
    archive.save(decision(Row("Nguyễn Thị Hường"), number="415/QĐ-UBND", issued_on=LATER))
    assert len(refresh(archive)) == 1
    archive.save(decision(number="500/QĐ-UBND", issued_on=LATER, effects=(("revokes", "415/QĐ-UBND"),)))
    assert refresh(archive) == () == tuple(findings(archive))
