"""Where the lists of a sheet begin and end."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.sheet_regions import regions
from tests.sheets import FOOT, HEADER, LIST, Values, rows_of

TITLE = [["DANH SÁCH KHEN THƯỞNG"], ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2021)"]]
ABOVE = [*HEADER, [], *TITLE, []]
GROUPS = [LIST[0], ["I", "TẬP THỂ"], ["1", "Trường Hoa Ban", "", "Xã A"], ["II", "CÁ NHÂN"], *LIST[1:]]


def _tables(values: Values, ruled: range = range(0)) -> list[tuple[int, int]]:
    """The row numbers of the first and the last row of every list."""
    return [(r.rows[0].number, r.rows[-1].number) for r in regions(rows_of(values, ruled)) if r.is_table]


@pytest.mark.parametrize(
    ("values", "ruled", "tables"),
    [
        pytest.param([*ABOVE, *LIST, *FOOT], range(7, 10), [(7, 9)], id="ruled list"),
        pytest.param([*ABOVE, *LIST, *FOOT], range(0), [(7, 9)], id="list without rules"),
        pytest.param([*HEADER, *TITLE, *LIST, *FOOT], range(0), [(5, 7)], id="no empty row anywhere"),
        pytest.param([*HEADER, *TITLE, *LIST, *FOOT], range(0, 13), [(5, 7)], id="rules around everything"),
        pytest.param([*ABOVE, *GROUPS, *FOOT], range(0), [(7, 12)], id="group headings belong to the list"),
        pytest.param([*ABOVE, *LIST], range(7, 8), [(7, 9)], id="only the heading and no more ruled"),
        pytest.param([row[1:] for row in LIST] + [[], *FOOT], range(0), [(0, 2)], id="no counter"),
        pytest.param([["Bảng 1"], *LIST, ["Bảng 2"], *LIST], range(0), [(1, 3), (5, 7)], id="two lists"),
        pytest.param([*LIST, ["Bảng 2"], *LIST], range(0, 7), [(0, 2), (4, 6)], id="two lists in one ruled stretch"),
        pytest.param([*LIST[:2], ["Bản khác"], *LIST[2:]], range(0), [(0, 3)], id="a line inside"),
        pytest.param([["Lò Văn Ún", "A"], ["Vàng Thị Pà", "B"], ["Lò Thị Mới", "C"]], range(0), [(0, 2)], id="two columns"),
        pytest.param([["Lò Văn Ún"], ["Vàng Thị Pà"]], range(0), [], id="a single column is text"),
        pytest.param(HEADER, range(0), [], id="the head of a paper is text"),
        pytest.param([*LIST, ["Tổng cộng", "", "", "2"]], range(0, 4), [(0, 2)], id="totals inside the rules"),
        pytest.param([LIST[0], ["Tổng cộng", "", "", "2"], *LIST[1:]], range(0, 4), [(0, 3)], id="totals on top stay"),
        pytest.param([], range(0), [], id="nothing"),
    ],
)  # fmt: skip
def test_lists_are_found(values: Values, ruled: range, tables: list[tuple[int, int]]) -> None:
    assert _tables(values, ruled) == tables


_CELLS = st.sampled_from(["", "", "STT", "1", "2", "I", "Lò Văn Ún", "Tổng cộng", "NGƯỜI LẬP", "CỘNG HÒA XÃ HỘI"])


@given(st.lists(st.lists(_CELLS, max_size=5), max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_every_row_stands_in_one_region_in_order(values: list[list[Any]], start: int, stop: int) -> None:
    rows = rows_of(values, range(start, stop))
    found = regions(rows)
    assert [row for region in found for row in region.rows] == rows
    assert all(region.rows for region in found)
