"""Heads of tables that are known again by their words."""

import pytest

from extract import repeated_heads
from extract.entries import GridCell, GridRow
from extract.passage import passage

HEAD = ("STT", "Họ và tên", "Chức vụ", "Đơn vị")


def _row(*cells: str) -> GridRow:
    return GridRow(tuple(GridCell(passage(text), at) for at, text in enumerate(cells)), 0, 0)


@pytest.mark.parametrize(
    ("cells", "again"),
    [(HEAD, True), (("ST", *HEAD[1:]), True), (("1", "Lò Văn Ún", "Y sĩ", "Đơn vị"), False), (HEAD[:2], False)],
)
def test_a_head_is_known_again_but_for_one_spoilt_cell(cells: tuple[str, ...], again: bool) -> None:
    assert repeated_heads.is_one(_row(*cells), [_row(*HEAD)]) is again
