"""Tables that correct names. All names are invented."""

import pytest

from tests.granting import END, TOP
from tests.texts import decided

LEAD = "Điều 1. Đính chính họ và tên tại Quyết định số 329/QĐ-UBND ngày 03/02/2020 của Chủ tịch UBND tỉnh như sau:"


@pytest.mark.parametrize("was", ["Đã in", "Họ và tên đã ghi", "Nội dung ghi sai"])
@pytest.mark.parametrize("now", ["Sửa lại là", "Nay đính chính", "Họ và tên đúng"])
def test_the_printed_and_the_right_name_are_both_touched_and_nobody_is_granted_anything(was: str, now: str) -> None:
    rows = (("STT", was, now), ("1", "Lò Văn Ún", "Lò Văn Uẩn"), ("2", "Vàng Thị Pà", "Vàng Thị Phà"))
    read = decided(*TOP, LEAD, rows, *END)
    named = [mention.recipient.name.value for mention in read.mentions]
    assert sorted(named) == ["Lò Văn Uẩn", "Lò Văn Ún", "Vàng Thị Phà", "Vàng Thị Pà"]
    assert [(effect.kind, effect.whole) for effect in read.effects] == [("corrects", False)]
    assert read.commendations == ()
