"""Cells of a sheet as rows and tables: merged ranges, empty rows and columns."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Block
from ingest.sheet_grid import Blocks, as_table, grid_rows
from ingest.sheet_model import Merge, Sheet, SheetCell
from tests.sheets import LIST, rows_of, sheet, texts


def _blocks(cell: SheetCell) -> Blocks:
    text = "".join(run.text for run in cell.runs)
    return (Block(text),) if text.strip() else ()


def _rows(made: Sheet) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in grid_rows(made, _blocks)]


def test_empty_rows_are_left_out_and_leave_a_gap() -> None:
    rows = grid_rows(sheet([["a"], [], [" "], ["b"], ["c"]]), _blocks)
    assert [(row.number, row.gap) for row in rows] == [(0, False), (3, True), (4, False)]


def test_what_a_merged_range_covers_is_not_shown() -> None:
    made = sheet([["a", "b", "c"], ["d", "e", "f"]], merges=[Merge(0, 0, 1, 1)])
    assert _rows(made) == [["a", "c"], ["f"]]


def test_a_merged_cell_spans_the_rows_and_columns_that_are_left() -> None:
    made = sheet(
        [["STT", "Tên", "", "Hình thức", ""], ["", "", "", "BK", "GK"], [], ["1", "Lò Văn Ún", "", "x", ""]],
        merges=[Merge(0, 0, 1, 0), Merge(0, 1, 1, 2), Merge(0, 3, 0, 4), Merge(3, 1, 3, 2)],
    )
    table = as_table(grid_rows(made, _blocks))
    assert table.width == 4
    first = [(c.text, c.column, c.colspan, c.rowspan) for c in table.rows[0]]
    assert first == [("STT", 0, 1, 2), ("Tên", 1, 1, 2), ("Hình thức", 2, 2, 1)]
    assert [(c.text, c.column) for c in table.rows[1]] == [("BK", 2), ("GK", 3)]
    assert texts(table)[2] == ["1", "Lò Văn Ún", "x", ""]


def test_a_row_has_a_cell_in_every_column() -> None:
    table = as_table(rows_of([*LIST, ["3", "", "", "Bản Mới"]]))
    assert texts(table) == [*LIST, ["3", "", "", "Bản Mới"]]
    assert [cell.column for cell in table.rows[3]] == [0, 1, 2, 3]


def test_columns_that_are_empty_all_along_go() -> None:
    assert texts(as_table(rows_of([["a", "", "", "b"], ["c", "", "", "d"]]))) == [["a", "b"], ["c", "d"]]


def test_few_cells_far_apart_make_no_million_empty_ones() -> None:
    values = [[""] * index + ["x"] for index in range(2000)]
    table = as_table(rows_of(values))
    assert sum(len(row) for row in table.rows) == 2000
    assert table.width == 2000


_MERGES = st.tuples(*[st.integers(0, 6)] * 4).map(
    lambda m: Merge(min(m[0], m[2]), min(m[1], m[3]), max(m[0], m[2]), max(m[1], m[3]))
)


@given(st.lists(st.lists(st.sampled_from(["", "a", " "]), max_size=6), max_size=6), st.lists(_MERGES, max_size=5))
def test_cells_of_a_row_never_overlap(values: list[list[str]], merges: list[Merge]) -> None:
    rows = grid_rows(sheet(values, merges=merges), _blocks)
    for row in as_table(rows).rows:
        starts = [cell.column for cell in row]
        assert starts == sorted(set(starts))
        assert all(cell.colspan >= 1 and cell.rowspan >= 1 for cell in row)
