"""Lists of an article whose units are called so that a sentence seems to go on or a person to begin. Names invented."""

import pytest

from tests.articles import CONFERENCE, credited, reported

HEADLINE, HELD, END = CONFERENCE
GIVEN = "Tại hội nghị, Ban Tổ chức đã trao tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 tập thể và 02 cá nhân, gồm: "


def _units(told: str) -> list[tuple[str, str | None]]:
    items = reported(HEADLINE, HELD, f"{GIVEN}{told}.", END)
    return [(one.recipient.name.value, one.recipient.unit.value if one.recipient.unit else None) for one in items]


def test_a_unit_whose_name_says_information_does_not_end_the_list() -> None:
    """«thông tin» as a verb opens what somebody says; as a name it does not."""
    told = "bà La Thị Diệp, Phó Trưởng phòng, Trung tâm Thông tin, lưu trữ, Sở Văn hóa; ông Mùa A Dơ, Chủ tịch UBND xã Nà Lầu"
    assert _units(told) == [
        ("La Thị Diệp", "Trung tâm Thông tin, lưu trữ, Sở Văn hóa"),
        ("Mùa A Dơ", "UBND xã Nà Lầu"),
    ]


def test_a_collective_whose_name_says_information_is_whole() -> None:
    told = "Phòng Kỹ thuật, Trung tâm Thông tin tỉnh; ông Mùa A Dơ, Chủ tịch UBND xã Nà Lầu"
    assert _units(told)[0] == ("Phòng Kỹ thuật, Trung tâm Thông tin tỉnh", None)


@pytest.mark.parametrize(
    "unit",
    ["Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp", "Khoa Hồi sức, cấp cứu, Bệnh viện Đa khoa tỉnh"],
)
def test_a_room_with_a_comma_in_its_name_is_read_up_to_the_body_above(unit: str) -> None:
    assert _units(f"ông Lò Văn Páo, Văn thư, {unit}; bà Hà Thị Sen, Phó Giám đốc, Sở Y tế")[0] == ("Lò Văn Páo", unit)


def test_what_somebody_did_is_still_no_part_of_a_unit() -> None:
    assert _units("em Lò Văn Páo, học sinh Trường THCS Hoa Ban, cứu bạn đuối nước")[0][1] == "Trường THCS Hoa Ban"


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("ông Vừ Mí Dơ, Bí thư, Đoàn TNCS Hồ Chí Minh tỉnh", id="the Youth Union"),
        pytest.param("ông Vừ Mí Dơ, Bí thư Đoàn TNCS Hồ Chí Minh tỉnh", id="without a comma"),
        pytest.param("ông Vừ Mí Dơ, Tổ trưởng, Hợp tác xã Dịch vụ, nông nghiệp An Khang", id="a cooperative"),
    ],
)
def test_a_body_that_is_called_like_a_person_is_given_nothing(told: str) -> None:
    items = reported(HEADLINE, HELD, f"{GIVEN}{told}; bà Hà Thị Sen, Phó Giám đốc, Sở Y tế.", END)
    assert credited(items) == [("Vừ Mí Dơ", "bk-tinh"), ("Hà Thị Sen", "bk-tinh")]


def test_rooms_of_one_name_in_two_departments_are_two() -> None:
    told = (
        "Phòng Bổ trợ, Sở Công Thương; Trường THPT Hoa Lư; Phòng Bổ trợ, Sở Nội vụ; bà Hà Thị Sen, Phó Giám đốc Sở Y tế"
    )
    assert [name for name, _ in _units(told)] == [
        "Phòng Bổ trợ, Sở Công Thương",
        "Trường THPT Hoa Lư",
        "Phòng Bổ trợ, Sở Nội vụ",
        "Hà Thị Sen",
    ]
