"""Names of persons compared with their tone marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.names import compare_names, folded_key, name_bits, name_key

NAMES = st.text("aăâeêioôơuưyđáàảãạhnt '’-ABĐ", max_size=20)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Trần Thị Thuý", "TRẦN THỊ THÚY", id="tone place and case"),
        pytest.param("H’Lan Êban", "H'Lan  Êban", id="apostrophes and spaces"),
        pytest.param("Alăng-Nhế", "Alăng Nhế", id="hyphen"),
    ],
)
@pytest.mark.parametrize("scanned", [False, True])
def test_spellings_of_one_name_are_one(left: str, right: str, scanned: bool) -> None:
    match = compare_names(left, right, scanned)
    assert match and not match.doubtful and match.reasons[0].text == "cùng họ tên, kể cả dấu"


@pytest.mark.parametrize(
    ("left", "right"), [("Vi Thị Lại", "Vi Thị Lai"), ("Lê Thị Hường", "Lê Thị Hương"), ("Đỗ Đan", "Đỗ Dan")]
)
def test_a_tone_tells_two_people_apart_unless_a_scan_may_have_lost_it(left: str, right: str) -> None:
    assert compare_names(left, right, scanned=False) is None
    match = compare_names(left, right, scanned=True)
    assert match and match.doubtful and left in match.reasons[0].text and right in match.reasons[0].text


def test_other_letters_are_never_one_name() -> None:
    assert compare_names("Lê Văn Nam", "Lê Văn Lam", scanned=True) is None


def test_a_rare_name_tells_more_than_a_common_one() -> None:
    assert (
        name_bits(name_key("Nguyễn Văn Hùng"))
        < name_bits(name_key("Nguyễn Thị Hường"))
        < name_bits(name_key("Quàng Văn Dọn"))
    )


@given(NAMES)
def test_keys_are_stable_and_lose_only_form(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)
    assert name_key(name.upper()) == name_key(name)
    assert folded_key(name_key(name)) == folded_key(name)


@given(NAMES, NAMES, st.booleans())
def test_comparison_is_symmetric_and_a_name_is_itself(left: str, right: str, scanned: bool) -> None:
    assert (compare_names(left, right, scanned) is None) == (compare_names(right, left, scanned) is None)
    assert (compare_names(left, left, scanned) is not None) == bool(name_key(left))
