"""Rows of print shared among running numbers."""

from collections.abc import Sequence

from ingest.unruled_bands import Bands, Bases, likeliest, ways


def bands(rows: Sequence[Bases], anchors: Sequence[int], levels: Sequence[float]) -> Bands:
    """The bands of a stretch of print by itself, cells set in the way that fits it best."""
    found = ways(rows, anchors, levels)
    return found[likeliest([each.price for each in found])]


def test_cells_at_the_top_begin_with_their_number() -> None:
    rows = [{0: 0.0, 1: 0.0}, {1: 1.2}, {1: 2.4}, {0: 4.0, 1: 4.0}, {1: 5.2}]
    assert bands(rows, [0, 3], ()).spans == ((0, 3), (3, 5))


def test_cells_in_the_middle_reach_as_far_above_their_number_as_below() -> None:
    rows = [{1: 0.0}, {0: 0.6, 2: 0.6}, {1: 1.2}, {1: 2.7}, {1: 3.9, 0: 3.9, 2: 3.9}, {1: 5.1}]
    assert bands(rows, [1, 4], ()).spans == ((0, 3), (3, 6))


def test_cells_at_the_bottom_end_with_their_number() -> None:
    rows = [{1: 0.0}, {1: 1.2, 0: 1.2}, {1: 3.0}, {1: 4.2}, {1: 5.4, 0: 5.4}]
    assert bands(rows, [1, 4], ()).spans == ((0, 2), (2, 5))


def test_no_row_lies_across_a_level_rule() -> None:
    rows = [{0: 0.0, 1: 0.0}, {1: 1.2}, {1: 2.4}, {0: 3.6, 1: 3.6}]
    assert bands(rows, [0, 3], (1.8,)).spans == ((0, 2), (2, 4))


def test_line_above_the_first_cell_set_at_the_top_is_left_over() -> None:
    rows = [{1: 0.0}, {0: 1.5, 1: 1.5}, {1: 2.7}, {0: 4.5, 1: 4.5}]
    assert bands(rows, [1, 3], ()).spans == ((1, 3), (3, 4))


def test_a_number_of_two_lines_is_set_as_the_cells_beside_it() -> None:
    head = [{0: 0.0, 1: 0.0, 2: 0.0}, {0: 1.2, 2: 1.2}, {2: 2.4}]
    rows = [*head, {0: 4.0, 1: 4.0}, {1: 5.2}]
    (top, *_) = ways(rows, [0, 3], (), rows)
    assert top.spans == ((0, 3), (3, 5))


def test_a_row_takes_no_line_of_the_head_for_its_own_though_stacks_and_columns_have_one_number() -> None:
    head = [{0: 0.0, 2: 0.0, 5: 0.0}, {4: 1.8, 5: 1.8, 6: 1.8}, {4: 2.9, 6: 2.9}, {4: 4.1}, {4: 5.3}]
    stacks = [{0: 0.0, 1: 0.0, 3: 0.0}, {2: 1.8, 3: 1.8, 4: 1.8}, {2: 2.9, 4: 2.9}, {2: 4.1}, {2: 5.3}]
    tops = [7.0, 9.95, 12.9, 15.85]
    below = [row for top in tops for row in (dict.fromkeys(range(5), top), {3: top + 1.2})]
    found = ways([*head, *below], [0, 5, 7, 9, 11], (), [*stacks, *below])
    assert found[likeliest([each.price for each in found])].spans[:3] == ((0, 5), (5, 7), (7, 9))
    mistaken = ways([*stacks, *below], [0, 5, 7, 9, 11], (), [*stacks, *below])
    assert mistaken[likeliest([each.price for each in mistaken])].spans[:3] != ((0, 5), (5, 7), (7, 9))
