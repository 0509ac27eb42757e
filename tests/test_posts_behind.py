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
