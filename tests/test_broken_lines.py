"""Lines broken by hand: which go on, and what becomes of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.broken_lines import grouped, joined, parted
from ingest.encodings import Converted, Run

TEXTS = st.lists(st.text("aB1. )-é", min_size=1, max_size=6), max_size=8)


def lines(*texts: str) -> list[Converted]:
    return [Converted(text) for text in texts]


@pytest.mark.parametrize(
    ("texts", "apart", "ends", "groups"),
    [
        (("Về việc tặng", "Bằng khen"), False, (), ["Về việc tặng Bằng khen"]),
        (("Trưởng phòng", "Tổ chức"), True, (), ["Trưởng phòng", "Tổ chức"]),
        (("ngày 5/3/2024", "của Chủ tịch"), True, (), ["ngày 5/3/2024 của Chủ tịch"]),
        (("Các ông:", "1. Lò Văn Ún", "2. Vừ A Páo"), False, (), ["Các ông:", "1. Lò Văn Ún", "2. Vừ A Páo"]),
        (("Điều này.", "Nơi nhận"), False, (".",), ["Điều này.", "Nơi nhận"]),
        (("1. Trường A", "B. CÁ NHÂN", "2. Vừ A"), False, (".",), ["1. Trường A", "B. CÁ NHÂN", "2. Vừ A"]),
        (("QUYẾT ĐỊNH", "VỀ VIỆC TẶNG"), False, (".",), ["QUYẾT ĐỊNH VỀ VIỆC TẶNG"]),
        (("Trường A", "UBND xã"), False, (".",), ["Trường A UBND xã"]),
        (("Xã B", "01- Ông Vừ A", "2 - Bà Pà"), False, (".",), ["Xã B", "01- Ông Vừ A", "2 - Bà Pà"]),
        (("Phụ lục II", "(Kèm theo Quyết định này)"), False, (".",), ["Phụ lục II", "(Kèm theo Quyết định này)"]),
        (("A b", *"CDEFGHIK", "l"), False, (".",), ["A b", *"CDEFGHI", "K l"]),
        (("A b", "c d", "E", "F", "g", "H", "I", "k"), False, (".",), ["A b c d E F g H I k"]),
        ((), True, (), []),
    ],
)
def test_groups_are_one_running_text_each(
    texts: tuple[str, ...], apart: bool, ends: tuple[str, ...], groups: list[str]
) -> None:
    assert [joined(group)[0] for group in grouped(lines(*texts), apart, ends)] == groups


def test_the_file_text_is_kept_where_one_line_was_converted() -> None:
    old, new = Converted("Lò Văn", "Lß V¨n", "tcvn3"), Converted("Ún")
    assert joined([old, new]) == ("Lò Văn Ún", "Lß V¨n Ún")
    assert joined([new, new]) == ("Ún Ún", "")


@given(TEXTS, st.booleans())
def test_no_line_is_lost_or_moved(texts: list[str], apart: bool) -> None:
    assert [line.text for group in grouped(lines(*texts), apart) for line in group] == texts


@given(st.lists(st.builds(Run, st.text("ab\n", max_size=6), st.sampled_from(["", ".VnTime"])), max_size=6))
def test_runs_are_parted_where_lines_are_broken(runs: list[Run]) -> None:
    whole = "".join(run.text for run in runs)
    assert ["".join(run.text for run in line) for line in parted(runs)] == whole.split("\n")
