"""Several recipients in one cell of a table. All names are invented."""

import pytest
from hypothesis import given

from extract import cell_names
from tests.granting import granted
from tests.texts import odd_texts, whole

TITLE = "Điều 1. Công nhận danh hiệu thi đua năm học 2021-2022 cho các tập thể, cá nhân sau:"
GIFT = "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã Nà Mỏ cho các cá nhân sau:"


@pytest.mark.parametrize(
    ("cell", "named"),
    [
        ("1. Lò Văn Ún; 2. Vàng Thị Pà", ["Lò Văn Ún", "Vàng Thị Pà"]),
        ("1. Lò Văn Ún 2. Vàng Thị Pà", ["Lò Văn Ún", "Vàng Thị Pà"]),
        ("Lò Văn Ún, Vàng Thị Pà", ["Lò Văn Ún", "Vàng Thị Pà"]),
        ("1. Lò Văn Ún", ["Lò Văn Ún"]),
        ("Lò Văn Ún", []),
        ("Lò Văn Ún, Trưởng bản Nà Mỏ", []),
        ("Trường Tiểu học Hoa Ban; Trạm Y tế", []),
    ],
)
def test_a_cell_that_is_a_list_of_persons(cell: str, named: list[str]) -> None:
    assert [one.name.value for one in cell_names.read(whole(cell), (), None)] == named


@pytest.mark.parametrize(
    ("lines", "count"), [(("Lò Văn Ún", "Vàng Thị Pà"), 2), (("Trần Nguyễn", "Hà Linh"), 0), (("Lò Văn", "Ún"), 0)]
)
def test_a_name_a_line_is_no_name_wrapped_by_a_narrow_column(lines: tuple[str, ...], count: int) -> None:
    cell = whole(" ".join(lines))
    assert len(cell_names.read(cell, [whole(line) for line in lines], None)) == count


def test_names_below_the_awards_that_they_receive() -> None:
    rows = (
        ("STT", "Đơn vị", "Tập thể LĐTT", "CSTĐ cơ sở", "LĐTT"),
        ("1", "Khoa Nông Lâm", "x", "Lò Văn Ún", "Vàng Thị Pà; Lò Thị Lả"),
        ("2", "Khoa Ngoại ngữ", "", "", "Hoàng Thị Mẩy"),
    )
    assert [(row[0], row[2], row[4]) for row in granted(TITLE, rows)] == [
        ("dhtd-ttldtt", "Khoa Nông Lâm", None),
        ("dhtd-cstd-co-so", "Lò Văn Ún", "Khoa Nông Lâm"),
        ("dhtd-ldtt", "Vàng Thị Pà", "Khoa Nông Lâm"),
        ("dhtd-ldtt", "Lò Thị Lả", "Khoa Nông Lâm"),
        ("dhtd-ldtt", "Hoàng Thị Mẩy", "Khoa Ngoại ngữ"),
    ]


def test_several_names_in_the_cell_of_their_team() -> None:
    rows = (
        ("Tổ", "Họ và tên", "Số lượng"),
        ("Tổ 1", "1. Lò Văn Ún; 2. Vàng Thị Pà", "2"),
        ("Tổ Văn phòng", "1. Hoàng Thị Mẩy", "1"),
    )
    assert [(row[2], row[4]) for row in granted(GIFT, rows)] == [
        ("Lò Văn Ún", "Tổ 1"),
        ("Vàng Thị Pà", "Tổ 1"),
        ("Hoàng Thị Mẩy", "Tổ Văn phòng"),
    ]


def test_several_bodies_in_a_cell_for_collectives() -> None:
    rows = (
        ("STT", "Đơn vị", "Tập thể được khen", "Cá nhân được khen"),
        ("1", "Xã Nà Mỏ", "- Ban CHQS xã; - Thôn Na Bốn", "- Ông Lò Văn Ún, Chủ tịch UBND xã; - Bà Vàng Thị Pà, y sĩ"),
    )
    assert [row[1:3] for row in granted(GIFT, rows)] == [
        ("tap-the", "Ban CHQS xã"),
        ("tap-the", "Thôn Na Bốn"),
        ("ca-nhan", "Lò Văn Ún"),
        ("ca-nhan", "Vàng Thị Pà"),
    ]


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    cell_names.read(whole(text), [whole(line) for line in text.split("\n")], None)
