"""Lists whose columns were typed with spaces. All names are invented."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import plain
from ingest.wide_gaps import as_tabs
from tests.flowing import content
from tests.test_tab_rows import FORMATS, Read, _told

HEAD = "STT    Họ và tên        Chức vụ      Đơn vị"
ROWS = (
    "1.  Lò Văn Ún       Y sĩ     Trạm Y tế xã Nà Mỏ",
    "2. Vàng Thị Pà      Giáo viên    Trường Mầm non Hoa Ban",
    "3.   Ka Hèm    Kế toán        Phòng Nội vụ",
)
CELLS = [
    [(0, 1, "1."), (1, 1, "Lò Văn Ún"), (2, 1, "Y sĩ"), (3, 1, "Trạm Y tế xã Nà Mỏ")],
    [(0, 1, "2."), (1, 1, "Vàng Thị Pà"), (2, 1, "Giáo viên"), (3, 1, "Trường Mầm non Hoa Ban")],
    [(0, 1, "3."), (1, 1, "Ka Hèm"), (2, 1, "Kế toán"), (3, 1, "Phòng Nội vụ")],
]
TABS = tuple("\t".join(text for _, _, text in row) for row in CELLS)


def _plain(lines: Sequence[str]) -> list[object]:
    return [*_told(content(plain.read, "\n".join(lines).encode()))]


@FORMATS
@pytest.mark.parametrize("rows", [ROWS, TABS], ids=["spaces", "tabs"])
def test_rows_that_count_and_have_the_same_cells_are_a_table_without_a_head(read: Read, rows: Sequence[str]) -> None:
    assert _told(read(["gồm:", *rows, "Điều 2. Thi hành."])) == ["gồm:", CELLS, "Điều 2. Thi hành."]


@FORMATS
def test_rows_typed_with_spaces_stand_under_their_head(read: Read) -> None:
    _, table, _ = _told(read(["gồm:", HEAD, *ROWS, "Điều 2. Thi hành."]))
    assert table == [[(0, 1, "STT"), (1, 1, "Họ và tên"), (2, 1, "Chức vụ"), (3, 1, "Đơn vị")], *CELLS]


@pytest.mark.parametrize("head", [[], [HEAD]])
def test_in_plain_text_they_need_not_stand_under_one_another(head: list[str]) -> None:
    _, table, _ = _plain(["gồm:", "", *head, *ROWS, "", "Điều 2. Thi hành."])
    assert isinstance(table, list) and table[len(head) :] == CELLS


@FORMATS
@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(ROWS[:2], id="two rows"),
        pytest.param((ROWS[0], ROWS[2], ROWS[1]), id="out of count"),
        pytest.param((*ROWS[:2], "3.  Ka Hèm, Kế toán     Phòng Nội vụ"), id="another number of cells"),
        pytest.param(tuple(f"{n}. Ông Lò Văn Ún, Y sĩ     500.000 đồng      bằng chữ" for n in (1, 2, 3)), id="items"),
    ],
)
def test_items_that_are_no_rows_stay_lines(read: Read, rows: Sequence[str]) -> None:
    told = _told(read(["gồm:", *rows, "Điều 2. Thi hành."]))
    assert told == ["gồm:", *(" ".join(row.split()) for row in rows), "Điều 2. Thi hành."]


@pytest.mark.parametrize(
    ("stretches", "made"),
    [
        (["1. A    B"], ["1.\tA\tB"]),
        (["1. A ", "   B"], ["1. A", "\tB"]),
        (["1. A ", "  ", " B", "    C"], ["1.\tA\t", "", "B", "\tC"]),
        (["A  B"], ["A  B"]),
        (["  1 A\tB\tC"], ["  1\tA\tB\tC"]),
        (["   A   "], ["   A   "]),
    ],
)
def test_a_gap_may_lie_over_several_stretches(stretches: list[str], made: list[str]) -> None:
    assert ["".join(as_tabs(["".join(stretches)]))] == ["".join(as_tabs(stretches))]
    assert "".join(as_tabs(stretches)).split() == "".join(made).split()


@given(st.lists(st.text("a1. \t\xa0", max_size=12), max_size=6))
def test_nothing_but_blanks_changes(stretches: list[str]) -> None:
    made = as_tabs(stretches)
    assert len(made) == len(stretches) and "".join(made).split() == "".join(stretches).split()


@pytest.mark.parametrize("text", [" " * 100_000, "a   " * 25_000, "1. " * 30_000, "\t" * 100_000])
def test_hostile_lines_keep_their_words(text: str) -> None:
    assert "".join(as_tabs([text])).split() == text.split()
