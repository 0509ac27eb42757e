"""Reasons that one sentence tells of two kinds of recipients. All names are invented."""

import pytest

from tests.granting import END, TOP
from tests.texts import decided

LIST = ("1. Tập thể: Trạm Y tế xã Nà Mỏ.", "2. Cá nhân: Ông Lò Văn Ún, Giáo viên.")


def _told(lead: str) -> list[tuple[str | None, tuple[int, int] | None]]:
    found = decided(*TOP, f"Điều 1. Tặng Bằng khen cho 01 tập thể {lead}, gồm:", *LIST, *END).commendations
    merits = [one.merit for one in found]
    return [(m.reason.value if m.reason else None, m.years.value if m.years else None) for m in merits]


def test_each_kind_has_its_own_reason_and_years() -> None:
    first = "có thành tích xuất sắc trong xây dựng nông thôn mới giai đoạn 2021 - 2023"
    other = "có thành tích xuất sắc trong công tác dân số năm 2024"
    assert _told(f"{first} và 01 cá nhân {other}") == [(first, (2021, 2023)), (other, (2024, 2024))]


def test_one_year_at_the_end_is_that_of_both() -> None:
    first, other = "có thành tích trong công tác dân vận", "hoàn thành xuất sắc nhiệm vụ năm 2020"
    assert _told(f"{first} và 01 cá nhân {other}") == [(first, (2020, 2020)), (other, (2020, 2020))]


@pytest.mark.parametrize("more", [" và 01 cá nhân", " của 12 tập thể"])
def test_a_count_that_no_reason_follows_parts_nothing(more: str) -> None:
    why = "có thành tích trong công tác dân vận"
    assert {reason for reason, _ in _told(why + more)} == {why + more}
