"""Tables of web pages: merged cells, layout unfolded, lists kept."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Table
from ingest.html import read
from tests.flowing import HEAD, content, grid, survives, texts

ROWS = "<tr><td>1</td><td>Vũ Hải Đăng</td><td>Sở Y tế</td></tr><tr><td>2<td>Lò Thị Pà<td>Sở Nội vụ"
LIST = f"<table border=1><tr><td>STT<td>Họ và tên<td>Đơn vị</tr>{ROWS}</table>"
TOP = """<table width=100%><tr><td align=center>UBND TỈNH X<br><b>SỞ Y TẾ</b><br>_____</td>
<td align=center>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr><tr><td>Số: 5/QĐ-SYT</td><td>X, ngày 5 tháng 5 năm 2021</td></tr></table>"""


def test_a_list_is_a_table() -> None:
    made = content(read, LIST.encode())
    assert grid(made)[1] == [("1", 0, 1, 1), ("Vũ Hải Đăng", 1, 1, 1), ("Sở Y tế", 2, 1, 1)]
    assert len(grid(made)) == 3


def test_the_head_of_a_decision_is_read_left_then_right() -> None:
    made = content(read, f"{TOP}<p>Điều 1.</p>{LIST}".encode())
    assert texts(made) == [*HEAD, "Điều 1.", "<table>"]


def test_merged_cells_stand_once_and_keep_their_columns() -> None:
    body = """<table class=MsoTableGrid><thead><tr><th rowspan=2>STT<th rowspan="2">Họ tên<th colspan=2>Năm sinh
    <tr><th>Nam<th>Nữ</thead><tbody><tr><td>1<td>Vũ Hải Đăng<td>1980<td><tr><td colspan=4>II. TẬP THỂ</tbody></table>"""
    assert grid(content(read, body.encode())) == [
        [("STT", 0, 1, 2), ("Họ tên", 1, 1, 2), ("Năm sinh", 2, 2, 1)],
        [("Nam", 2, 1, 1), ("Nữ", 3, 1, 1)],
        [("1", 0, 1, 1), ("Vũ Hải Đăng", 1, 1, 1), ("1980", 2, 1, 1), ("", 3, 1, 1)],
        [("II. TẬP THỂ", 0, 4, 1)],
    ]


def test_tables_that_frame_a_page_are_unfolded_around_the_list() -> None:
    inner = f"<p>Điều 1. Tặng Giấy khen</p>{LIST}<p>Nơi nhận:</p>"
    body = f"<table><tr><td>{TOP}</td></tr><tr><td><table border=0><tr><td>{inner}</td></tr></table></td></tr></table>"
    assert texts(content(read, body.encode())) == [*HEAD, "Điều 1. Tặng Giấy khen", "<table>", "Nơi nhận:"]


def test_foot_comes_last_and_misplaced_words_before_the_table() -> None:
    body = f"<table border=1><tfoot><tr><td>cộng<td>2<td></tfoot><caption>DANH SÁCH</caption>lạc<form>{ROWS}</form></table>"
    made = content(read, body.encode())
    assert texts(made) == ["DANH SÁCH", "lạc", "<table>"]
    assert [row[0][0] for row in grid(made)] == ["1", "2", "cộng"]


def test_lines_of_a_cell_stay_apart() -> None:
    (table,) = content(read, b"<table border=1><tr><td>1<td>A<br>B<tr><td>2<td>C<tr><td>3<td>D<br>e</table>")
    assert isinstance(table, Table)
    assert [[block.text for block in row[1].blocks] for row in table.rows] == [["A", "B"], ["C"], ["D e"]]


def test_spans_beyond_the_table_are_cut() -> None:
    body = "<table border=1><tr><td rowspan=65534>a<td colspan=99999>b<tr><td>c<tr><td>d</table>"
    made = grid(content(read, body.encode()))
    assert made[0][0] == ("a", 0, 1, 3)
    assert made[1] == [("c", 1, 1, 1)]


@given(st.lists(st.tuples(st.integers(-1, 9), st.integers(-1, 9)), max_size=30))
def test_no_two_cells_stand_in_one_place(spans: list[tuple[int, int]]) -> None:
    cells = "".join(f"{'<tr>' if n % 3 == 0 else ''}<td colspan={a} rowspan={d}>{n}" for n, (a, d) in enumerate(spans))
    data = f"<table border=1><tr><td>x<td>y<td>z<tr><td>x<td>y<td>z{cells}</table>".encode()
    survives(read, data)
    taken = set()
    for number, row in enumerate(grid(content(read, data))):
        for _, column, colspan, rowspan in row:
            assert (number, column) not in taken
            taken |= {(number + down, column) for down in range(rowspan)} if colspan == 1 else {(number, column)}
