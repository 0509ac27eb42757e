"""Columns of print told by the paper between them, though a few words are framed too widely."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from ingest.unruled_columns import Columns, columns_of, parted
from ingest.unruled_words import PrintRow, Word, print_rows
from tests.typed_lines import ASPECT, SIZE, line


def rows(*cells: Sequence[tuple[float, str]]) -> list[PrintRow]:
    """Rows of pieces, each with the em it begins at: letters are half an em wide."""
    lines = [line(x * SIZE, 60 + 20 * n, text) for n, row in enumerate(cells) for x, text in row]
    return list(print_rows(lines, ASPECT).rows)


def plain(count: int) -> list[list[tuple[float, str]]]:
    return [[(5, "1"), (7, "Vũ Hải Đăng"), (13.4, "Giáo viên"), (20, "Sở Y tế")] for _ in range(count)]


def near(columns: Columns, wanted: Sequence[float]) -> bool:
    """Whether columns meet about where they should, in em."""
    found = columns.cuts
    return len(found) == len(wanted) and all(abs(a - b) < 0.7 for a, b in zip(found, wanted, strict=True))


def test_a_word_framed_too_widely_closes_no_gutter_of_a_long_list() -> None:
    wide = [(5.0, "1"), (7.0, "Vũ Hải Đăng"), (12.3, "Bí thư"), (20.0, "Sở Y tế")]
    assert near(columns_of(rows(*plain(23), wide), []), [6.2, 13, 19])
    assert near(columns_of(rows(*plain(5), wide), []), [6.2, 19]), "of so few rows one tells as much as the others"


def test_long_cells_of_a_few_rows_shift_no_gutter() -> None:
    short = [[(5.0, "1"), (7.0, "Vũ Hải"), (20.0, "Sở Y tế")] for _ in range(20)]
    long = [[(5.0, "2"), (7.0, "Vũ Hải Đăng Khoa Nam"), (20.0, "Sở Y tế")]]
    assert near(columns_of(rows(*short, *long), []), [6.2, 18.3])


def test_bodies_that_reach_into_a_gutter_or_across_it_hide_no_column() -> None:
    bodies = [
        [(5.0, "2"), (7.0, "Chi cục Dân số Na Bốn")],
        [(5.0, "3"), (7.0, "Phòng Nội Na")],
        [(5.0, "4"), (7.0, "Sở")],
    ]
    assert near(columns_of(rows(*plain(6), *bodies), []), [6.2, 13, 19])


def test_two_heads_part_a_column_though_one_row_closes_the_gutter() -> None:
    wide = [(5.0, "1"), (7.0, "Vũ Hải Đăng"), (12.3, "Bí thư"), (20.0, "Sở Y tế")]
    found = rows(*plain(5), wide)
    joined = columns_of(found, [])
    assert near(parted(joined, [5.2, 9, 15, 22], found), [6.2, 13, 19])
    assert parted(joined, [5.2, 9, 22], found) == joined
    assert parted(joined, [5.2, 9, 15, 22], found[3:]) == joined


def test_words_by_chance_apart_below_two_heads_are_no_gutter_where_other_lines_run_across() -> None:
    found = rows(*([(5.0, "1"), (7.0, "Vũ Hải"), (11.5, "Đăng Nam")] for _ in range(2)))
    across = rows([(7.0, "Vũ Hải Đăng Khoa Nam Sơn")])
    columns = Columns(((5.5, 7.0),))
    assert parted(columns, [5.2, 8, 14], found).count == 3
    assert parted(columns, [5.2, 8, 14], found, across) == columns


def test_a_run_between_two_gutters_is_of_one_column() -> None:
    columns = Columns(((6.0, 7.0), (12.0, 20.0)))
    (row,) = rows([(7.0, "Vũ Hải Đăng Khoa Nam Sơn")])
    assert columns.shared(row.words) == [1] * len(row.words)
    assert columns.of(row.words[-1]) == 2
    (row,) = rows([(7.0, "Vũ Hải Đăng Khoa Nam Sơn Mạ Bốn Na")])
    assert set(columns.shared(row.words)) == {1, 2}


@given(st.lists(st.lists(st.tuples(st.floats(0, 45), st.sampled_from(["1", "Vũ Hải", "x"])), min_size=1, max_size=5)))
def test_columns_are_in_order_and_every_word_has_one(cells: list[list[tuple[float, str]]]) -> None:
    found = rows(*cells)
    columns = columns_of(found[::2], found[1::2])
    assert list(columns.cuts) == sorted(columns.cuts)
    words: list[Word] = [word for row in found for word in row.words]
    assert all(0 <= columns.of(word) < columns.count for word in words)
