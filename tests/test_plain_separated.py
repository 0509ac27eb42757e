"""Lists that a spreadsheet program wrote as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.plain import read
from ingest.plain_separated import separated
from tests.flowing import content, grid, texts

ROWS = [
    ["STT", "Họ và tên", "Đơn vị", "Tiền"],
    ["1", "Vũ Hải Đăng", "Trường A, xã B; huyện C", "1,5"],
    ["2", "Lò Thị Pà", 'Lớp "Hoa Ban"', ""],
]


def written(sign: str) -> str:
    def quoted(field: str) -> str:
        odd = sign in field or "," in field or '"' in field
        return '"' + field.replace('"', '""') + '"' if odd else field

    return "\n".join(sign.join(map(quoted, row)) for row in ROWS)


@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_fields_in_quotes_are_one_cell(sign: str) -> None:
    made = content(read, written(sign).encode())
    assert [[(cell[1], cell[0]) for cell in row] for row in grid(made)] == [
        [(column, field) for column, field in enumerate(row) if field] for row in ROWS
    ]


def test_a_field_may_go_on_in_the_next_line() -> None:
    made = content(read, b'STT;Ten;Noi\n1;"Vu Hai\nDang";A\n2;Lo Thi Pa;B\n')
    assert [cell[0] for cell in grid(made)[1]] == ["1", "Vu Hai Dang", "A"]


def test_a_quote_that_nothing_closes_is_none() -> None:
    made = content(read, b'STT;Ten;Noi\n1;"Vu Hai Dang;A\n2;Lo Thi Pa;B\n3;Le Na;C\n')
    assert [[cell[0] for cell in row] for row in grid(made)][1:] == [
        ["1", "Vu Hai Dang", "A"], ["2", "Lo Thi Pa", "B"], ["3", "Le Na", "C"],
    ]  # fmt: skip


def test_rows_around_a_list_lose_the_signs_that_fill_them() -> None:
    text = f"UBND TỈNH X;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;\nDANH SÁCH;;;\n{written(';')}\nNgười lập;;;\n"
    assert texts(content(read, text.encode())) == [
        "UBND TỈNH X CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "DANH SÁCH", "<table>", "Người lập",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Tên, chức vụ, đơn vị\nÔng A, bà B, chị C",
        "Căn cứ Luật A; Nghị định B; Thông tư C\nCăn cứ Luật D; Nghị định E; Thông tư F\nXét; theo; của",
        "STT;Họ và tên;Đơn vị\n1;Vũ Hải Đăng\n2;Lò Thị Pà",
    ],
)
def test_prose_and_ragged_rows_are_no_list(text: str) -> None:
    assert separated(text.split("\n")) == ([], text.split("\n"))


@given(st.lists(st.text(alphabet='ST;,\t" a1', max_size=12).map(lambda tail: "STT;a;b" + tail), max_size=8))
def test_lists_lie_apart_and_lines_stay_as_many(lines: list[str]) -> None:
    found, rest = separated(lines)
    assert len(rest) == len(lines)
    end = 0
    for stretch in found:
        assert end <= stretch.start < stretch.end <= len(lines)
        end = stretch.end
