"""Lists that a web page sets as a table by its style sheet. All names are invented."""

import pytest

from ingest.html import read
from tests.flowing import content, grid, texts

ROWS = (("STT", "Họ và tên", "Đơn vị"), ("1", "Lò Văn Ún", "Trạm Y tế"), ("2", "Vàng Thị Pà", "Phòng Nội vụ"))


def _box(display: str, inner: str) -> str:
    return f'<div style="display: {display}">{inner}</div>'


def _table(rows: tuple[tuple[str, ...], ...], group: bool) -> str:
    inner = "".join(_box("table-row", "".join(_box("table-cell", cell) for cell in row)) for row in rows)
    return _box("table", _box("table-row-group", inner) if group else inner)


@pytest.mark.parametrize("group", [False, True])
def test_a_list_of_boxes_is_a_table(group: bool) -> None:
    made = content(read, f"<p>gồm:</p>{_table(ROWS, group)}<p>Điều 2.</p>".encode())
    assert [tuple(cell[0] for cell in row) for row in grid(made)] == [*ROWS]
    assert texts(made) == ["gồm:", "<table>", "Điều 2."]


def test_it_may_be_set_by_classes() -> None:
    sheet = "<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style>"
    spans = "".join(f"<span class=r>{''.join(f'<span class=c>{cell}</span>' for cell in row)}</span>" for row in ROWS)
    assert texts(content(read, f"{sheet}<div class=t>{spans}</div>".encode())) == ["<table>"]


@pytest.mark.parametrize("rows", [(("Số ký hiệu", "12/QĐ-UBND"), ("Ngày ban hành", "15/6/2021")), ((),), ()])
def test_boxes_side_by_side_are_no_list(rows: tuple[tuple[str, ...], ...]) -> None:
    made = content(read, f"<p>a</p>{_table(rows, False)}".encode())
    assert texts(made) == ["a", *(cell for row in rows for cell in row)]


def test_what_stands_beside_its_rows_and_cells_is_not_lost() -> None:
    head, *others = ("".join(_box("table-cell", cell) for cell in row) for row in ROWS)
    rows = _box("table-row", f" {head}") + "".join(_box("table-row", f"{row}<p>(1)</p>") for row in others)
    made = content(read, f"<p>a</p>{_box('table', f'<p>DANH SÁCH</p>{rows}<p>b</p>')}".encode())
    assert texts(made) == ["a", "DANH SÁCH", "(1)", "(1)", "b", "<table>"]
    assert [tuple(cell[0] for cell in row) for row in grid(made)] == [*ROWS]
