"""Two files whose numbers were read differently and that are one decision."""

from datetime import date
from typing import Any

import pytest

from audit.cases import audit
from store.records import AwardRecord
from tests.award_records import award, document

NAMES = ("Trần Thị Hường", "Lê Văn Đạo", "Bùi Thị Ngần", "Vũ Thị Son", "Quàng Văn Dọn")
DAY = date(2021, 3, 1)


def rows(start: int, **changes: Any) -> list[AwardRecord]:
    of = document(start, **({"issued_on": DAY} | changes))
    return [award(start + index, of, name) for index, name in enumerate(NAMES)]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param({"symbol": "70/QĐ-UBND", "scanned": True}, id="a misread sign"),
        pytest.param({"symbol": None, "scanned": True}, id="a number that was not read"),
        pytest.param({"symbol": None, "issued_on": None, "scanned": True}, id="neither number nor date"),
    ],
)
def test_one_list_under_a_misread_number_is_one_question(second: dict[str, Any]) -> None:
    findings = audit([*rows(10), *rows(20, **second)])
    assert [(finding.rule, finding.severity) for finding in findings] == [("R-DUP-01", "WARN")]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param({}, id="two digital files with two numbers"),
        pytest.param({"symbol": "815/QĐ-UBND", "scanned": True}, id="numbers far apart"),
        pytest.param({"symbol": "70/QĐ-UBND", "scanned": True, "issued_on": date(2021, 4, 1)}, id="two days"),
    ],
)
def test_two_decisions_with_one_list_are_duplicates_row_by_row(second: dict[str, Any]) -> None:
    findings = audit([*rows(10), *rows(20, **second)])
    assert [finding.rule for finding in findings] == ["R-DUP-03"] * len(NAMES)
