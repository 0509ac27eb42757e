"""Keys of words: what spelling habits share and what tones tell apart."""

import pytest

from extract.phrases import keys


@pytest.mark.parametrize(
    ("one", "other"), [("Hoà", "hòa"), ("SỸ", "sĩ"), ("kỳ", "kì"), ("nhứt", "Nhất"), ("thuỷ", "thủy")]
)
def test_spelling_habits_share_a_key(one: str, other: str) -> None:
    assert keys(one) == keys(other)


@pytest.mark.parametrize(("one", "other"), [("hường", "hương"), ("tiên", "tiến"), ("đồng", "động")])
def test_tones_keep_exact_keys_apart_and_folded_ones_together(one: str, other: str) -> None:
    assert keys(one)[0] != keys(other)[0] and keys(one)[1] == keys(other)[1]
