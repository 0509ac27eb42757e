"""Tables written out cell under cell."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.plain import read
from ingest.plain_vertical import vertical
from tests.flowing import content, grid, texts

LIST = "STT\nHọ và tên\nĐơn vị\nI. CÁ NHÂN\n1\nVũ Hải Đăng\nSở Y tế\n2\nLò Thị Pà\n\nII. TẬP THỂ\n1\nPhòng A\nSở Y tế\n"


def test_cells_under_cells_are_a_table() -> None:
    made = content(read, ("DANH SÁCH\n" + LIST.replace("I. CÁ NHÂN\n1", "1", 1) + "Nơi nhận:\n").encode())
    assert texts(made) == ["DANH SÁCH", "<table>", "Nơi nhận:"]
    assert grid(made) == [
        [("STT", 0, 1, 1), ("Họ và tên", 1, 1, 1), ("Đơn vị", 2, 1, 1)],
        [("1", 0, 1, 1), ("Vũ Hải Đăng", 1, 1, 1), ("Sở Y tế", 2, 1, 1)],
        [("2", 0, 1, 1), ("Lò Thị Pà", 1, 1, 1)],
        [("II. TẬP THỂ", 0, 3, 1)],
        [("1", 0, 1, 1), ("Phòng A", 1, 1, 1), ("Sở Y tế", 2, 1, 1)],
    ]


def test_lines_that_do_not_keep_the_measure_stay_lines() -> None:
    assert not vertical(["STT", "Họ tên", "1", "Vũ Hải Đăng", "thêm", "2", "Lò Thị Pà", "3"])
    assert not vertical(["STT", "1", "2", "3"])


@given(st.lists(st.sampled_from(["STT", "1", "2", "3", "a", ""])))
def test_tables_lie_apart_and_within_the_text(lines: list[str]) -> None:
    end = 0
    for stretch in vertical(lines):
        assert end <= stretch.start < stretch.end <= len(lines)
        end = stretch.end


def test_a_head_with_a_word_over_several_columns_is_two_rows() -> None:
    rows = ["1", "Vũ Hải Đăng", "x", "", "Sở Y tế", "2", "Lò Thị Pà", "", "x", "Sở Nội vụ"]
    born = vertical(["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Nam", "Nữ", *rows])
    assert born[0].rows[:3] == (
        ((0, "STT"), (1, "Họ và tên"), (2, "Năm sinh"), (4, "Đơn vị")),
        ((2, "Nam"), (3, "Nữ")),
        ((0, "1"), (1, "Vũ Hải Đăng"), (2, "x"), (4, "Sở Y tế")),
    )
    awards = vertical(["STT", "Họ và tên", "Danh hiệu", "Ghi chú", "LĐTT", "CSTĐ", *rows])
    assert awards[0].rows[:2] == (
        ((0, "STT"), (1, "Họ và tên"), (2, "Danh hiệu"), (4, "Ghi chú")),
        ((2, "LĐTT"), (3, "CSTĐ")),
    )


def test_numbers_that_go_on_in_the_next_section_keep_the_measure() -> None:
    lines = ["Stt", "Họ tên", "Chức danh", "Danh hiệu"]
    lines += ["I", "Trạm A", "1", "Vũ Hải Đăng", "Kế toán", "LĐTT", "II", "Trạm B", "2", "Lò Thị Pà", "Y tá", "LĐTT"]
    (made,) = vertical([*lines, "3", "Lê Na", "Y tá", "LĐTT"])
    assert (made.width, made.rows[1]) == (4, ((0, "I"), (1, "Trạm A")))
