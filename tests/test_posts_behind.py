"""Posts that stand behind the unit."""

import pytest

from extract import posts
from tests.texts import whole


@pytest.mark.parametrize(
    "post",
    ["Xã đội trưởng", "Công an viên", "Cán bộ", "Chi hội trưởng Chi hội Phụ nữ", "Công chức Văn phòng - Thống kê"],
)
@pytest.mark.parametrize("unit", ["UBND xã Nà Mỏ", "Khoa Nội, Bệnh viện Đa khoa huyện A"])
def test_a_post_that_begins_as_a_body_does_may_stand_behind_the_unit(unit: str, post: str) -> None:
    found = posts.split(whole(f" - {unit}, {post}"))
    assert (found.position and found.position.text, found.unit and found.unit.text) == (post, unit)


def test_small_words_behind_a_comma_are_of_the_post_but_no_mark_for_what_stands_above() -> None:
    duty = posts.split(whole(", Nhân viên thư viện, thiết bị"))
    assert duty.position and duty.position.text == "Nhân viên thư viện, thiết bị"
    above = posts.split(whole(", Công an viên, nt"))
    assert above.position and above.unit and (above.position.text, above.unit.text) == ("Công an viên", "nt")
