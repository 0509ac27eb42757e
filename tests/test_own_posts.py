"""Words behind a semicolon that only say what the person before them is."""

import pytest

from extract import own_posts, several
from tests.texts import value, whole


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Trợ lý Ban Tham mưu, Lữ đoàn 299; nguyên quán: xã Nà Mỏ", True),
        ("Giám đốc Sở Y tế Lò Văn Ún", False),
        ("Giáo viên Vàng Thị Pà", False),
        ("Trạm Y tế xã Nà Mỏ", False),
    ],
)
def test_a_post_that_names_nobody(words: str, told: bool) -> None:
    assert own_posts.told(whole(words)) is told


def test_semicolons_inside_one_item_part_no_recipients() -> None:
    item = "Trung tá Lò Văn Ún, sinh năm 1976; Trợ lý, Lữ đoàn 299; nguyên quán: xã Nà Mỏ, tỉnh Nà Lầu"
    (found,) = several.read(whole(item))
    assert (found.name.value, value(found.position), value(found.unit)) == ("Lò Văn Ún", "Trợ lý", "Lữ đoàn 299")


@pytest.mark.parametrize(
    ("item", "position", "unit"),
    [
        ("Ông Lò Văn Ún, BSCKI, Phó Giám đốc", "Phó Giám đốc", None),
        ("Bà Vàng Thị Pà, CNĐD, Điều dưỡng trưởng khoa Nội", "Điều dưỡng trưởng", "khoa Nội"),
        ("Ông Lò Văn Ún, YS, Trạm Y tế xã Nà Mỏ", "YS", "Trạm Y tế xã Nà Mỏ"),
    ],
)
def test_a_degree_behind_a_name_addresses_nobody_else(item: str, position: str, unit: str | None) -> None:
    (found,) = several.read(whole(item))
    assert value(found.position) is not None and value(found.unit) == unit
    assert position in (value(found.position) or "")


@pytest.mark.parametrize(
    ("item", "position", "unit"),
    [
        ("Ông Y Blang Kbuôr, nghệ nhân Sử thi Ê Đê, xã Nà Mỏ", "nghệ nhân Sử thi Ê Đê", "xã Nà Mỏ"),
        ("Bà Vàng Thị Pà, nghệ nhân Ca trù, Quận 8", "nghệ nhân Ca trù", "Quận 8"),
    ],
)
def test_what_one_practises_is_no_other_persons_name(item: str, position: str, unit: str) -> None:
    (found,) = several.read(whole(item))
    assert (value(found.position), value(found.unit)) == (position, unit)


def test_a_calling_in_small_letters_before_a_whole_name_addresses_somebody_else() -> None:
    found = several.read(whole("ông Lò Văn Ún, bác sĩ Vàng Thị Pà"))
    assert [one.name.value for one in found] == ["Lò Văn Ún", "Vàng Thị Pà"]
