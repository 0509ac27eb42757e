"""Where the name begins behind a position and a unit, without a comma."""

import pytest
from hypothesis import given

from extract import post_first, recipients
from tests.texts import odd_texts, whole


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Chủ tịch UBND xã Tân Lập Nguyễn Văn An", "Nguyễn Văn An"),
        ("Trưởng thôn Nà Mỏ Trịnh Thị Hoa Mai", "Trịnh Thị Hoa Mai"),
        ("Trưởng Công an xã La Hiên Triệu Vũ Tuấn", "Triệu Vũ Tuấn"),
        ("Chủ tịch UBND xã Lê Lợi H’Blan", "H’Blan"),
        ("Hiệu trưởng Trường THPT Đinh Văn Trần Huyền Uyên", "Trần Huyền Uyên"),
        ("Giám đốc Sở Y tế Khổng Lương Châu Thư", "Khổng Lương Châu Thư"),
        ("Giám đốc Công ty TNHH Hoa Sen Bùi Linh", "Bùi Linh"),
    ],
)
def test_the_name_begins_behind_the_place(words: str, name: str) -> None:
    read = recipients.read(whole(words))
    assert read is not None and (read.kind, read.name.value) == ("ca-nhan", name)


def test_what_may_be_cut_in_two_ways_is_less_sure() -> None:
    plain, torn = (
        post_first.start(whole("Giám đốc Sở Y tế Nguyễn Văn An")),
        post_first.start(whole("Trưởng thôn Kim Lê Trần Phú")),
    )
    assert plain is not None and torn is not None
    assert plain[1] > 0.95 > torn[1]


@given(odd_texts)
def test_any_text_is_read_and_the_name_ends_it(text: str) -> None:
    words = whole(text)
    found = post_first.start(words)
    assert found is None or (0 < found[0] < len(words.text) and 0 < found[1] <= 1)
