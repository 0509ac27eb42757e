"""Bodies of a report between commas, as many as it counts. All names are invented."""

import pytest

from tests.articles import CONFERENCE, reported

HEADLINE, HELD, END = CONFERENCE


def _names(told: str) -> list[str]:
    line = f"Dịp này, Chủ tịch UBND tỉnh đã tặng Bằng khen cho {told}."
    return [item.recipient.name.value for item in reported(HEADLINE, HELD, line, END)]


THREE = "Trường Tiểu học Hoa Ban, Trạm Y tế xã Nà Lầu, Đồn Biên phòng Nà Hỳ; ông Lò Văn Páo và bà Hà Thị Sen"


def test_bodies_between_commas_are_as_many_as_told() -> None:
    assert _names(f"3 tập thể và 2 cá nhân có thành tích xuất sắc, trong đó có {THREE}") == [
        "Trường Tiểu học Hoa Ban",
        "Trạm Y tế xã Nà Lầu",
        "Đồn Biên phòng Nà Hỳ",
        "Lò Văn Páo",
        "Hà Thị Sen",
    ]


@pytest.mark.parametrize("counted", ["2 tập thể và 2 cá nhân", "3 tập thể và 4 cá nhân", "3 tập thể và 3 gia đình"])
def test_where_the_number_is_not_met_nothing_is_cut(counted: str) -> None:
    assert "Trạm Y tế xã Nà Lầu" not in _names(f"{counted}, trong đó có {THREE}")


def test_the_body_above_is_no_recipient() -> None:
    told = (
        "2 tập thể và 1 cá nhân: Khoa Nội, Bệnh viện Đa khoa tỉnh; Trường Tiểu học Hoa Ban, xã Nà Lầu; ông Lò Văn Páo"
    )
    assert len(_names(told)) == 3


@pytest.mark.parametrize(
    ("bodies", "count"),
    [
        pytest.param("Công an xã Nà Lầu, Ban Chỉ huy Quân sự xã Nà Lầu", 2, id="side by side"),
        pytest.param("Khoa Nội, Bệnh viện Đa khoa tỉnh", 1, id="one above the other"),
    ],
)
def test_a_plural_means_two_bodies_of_one_level(bodies: str, count: int) -> None:
    found = _names(f"các tập thể: {bodies}; các cá nhân: Lò Văn Páo, Hà Thị Sen")
    assert len(found) == count + 2 and found[-2:] == ["Lò Văn Páo", "Hà Thị Sen"]


def test_brackets_behind_two_counts_name_everyone() -> None:
    told = (
        "01 tập thể (Văn phòng UBND tỉnh) và 02 cá nhân (ông Lò Văn Páo, Chánh Văn phòng; bà Hà Thị Sen, chuyên viên)"
    )
    assert _names(told) == ["Văn phòng UBND tỉnh", "Lò Văn Páo", "Hà Thị Sen"]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        pytest.param(
            "Giám đốc Công an tỉnh quyết định khen thưởng đột xuất Đội Cảnh sát hình sự, Công an huyện Nà Lầu",
            1,
            id="a verb",
        ),
        pytest.param(
            "Công an tỉnh công bố quyết định khen thưởng Đội Cảnh sát hình sự, Công an huyện Nà Lầu", 0, id="a noun"
        ),
    ],
)
def test_who_decides_to_commend_commends(line: str, count: int) -> None:
    assert len(reported(HEADLINE, HELD, f"Cùng ngày, {line}.", END)) == count
