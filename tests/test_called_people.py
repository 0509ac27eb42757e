"""What people are called before a name, or without one."""

import pytest

from tests.granting import granted

WHY = "đã có thành tích năm 2021."


@pytest.mark.parametrize(
    ("whom", "kind", "name", "position", "unit"),
    [
        ("đoàn viên, thanh niên Lê Văn An, xã Nà Mỏ", "ca-nhan", "Lê Văn An", None, "xã Nà Mỏ"),
        ("đoàn viên thanh niên Lê Văn An, xã Nà Mỏ", "ca-nhan", "Lê Văn An", None, "xã Nà Mỏ"),
        ("giáo viên Lê Thị Mơ, Trường Mầm non Nà Mỏ", "ca-nhan", "Lê Thị Mơ", "giáo viên", "Trường Mầm non Nà Mỏ"),
        ("nhân dân và cán bộ xã Nà Mỏ", "tap-the", "nhân dân và cán bộ xã Nà Mỏ", None, None),
        (
            "nhân dân, lực lượng vũ trang thôn 5, xã Nà Mỏ",
            "tap-the",
            "nhân dân, lực lượng vũ trang thôn 5, xã Nà Mỏ",
            None,
            None,
        ),
        ("cán bộ, giáo viên Trường A", "tap-the", "cán bộ, giáo viên Trường A", None, None),
        ("cán bộ, chiến sĩ Đồn Nà Mỏ", "tap-the", "cán bộ, chiến sĩ Đồn Nà Mỏ", None, None),
        ("giáo viên và học sinh Trường A", "tap-the", "giáo viên và học sinh Trường A", None, None),
        ("tập thể cán bộ và học sinh Trường A", "tap-the", "cán bộ và học sinh Trường A", None, None),
        (
            "toàn thể cán bộ, y, bác sĩ Trạm Y tế xã A",
            "tap-the",
            "toàn thể cán bộ, y, bác sĩ Trạm Y tế xã A",
            None,
            None,
        ),
    ],
)
def test_a_name_behind_what_people_are_called_is_one(
    whom: str, kind: str, name: str, position: str | None, unit: str | None
) -> None:
    found = granted(f"Điều 1. Tặng Giấy khen của Giám đốc Sở cho {whom} {WHY}")
    assert [row[1:] for row in found] == [(kind, name, position, unit)]


def test_people_of_a_kind_are_nobody() -> None:
    assert granted(f"Điều 1. Tặng Giấy khen của Giám đốc Sở cho cán bộ, giáo viên ngành Giáo dục {WHY}") == []
