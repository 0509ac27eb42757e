"""Marks in a table that repeat the cell above. All names are invented."""

import pytest

from tests.granting import GIFT, TITLES, granted


@pytest.mark.parametrize("mark", ["nt", "-nt-", "″", "n/t", "Như trên", "//"])
def test_a_mark_means_the_words_above_it(mark: str) -> None:
    rows = (
        ("TT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu"),
        ("1", "Lò Văn Ún", "Giáo viên", "Trường A", "LĐTT"),
        ("2", "Vàng Thị Pà", mark, mark, mark),
    )
    assert granted(TITLES, rows)[1] == ("dhtd-ldtt", "ca-nhan", "Vàng Thị Pà", "Giáo viên", "Trường A")


def test_a_mark_in_the_first_row_does_not_mean_the_head() -> None:
    rows = (("TT", "Họ và tên", "Chức vụ", "Danh hiệu"), ("1", "Lò Văn Ún", "nt", "LĐTT"))
    assert [row[3] for row in granted(TITLES, rows)] != ["Chức vụ"]


def test_a_mark_in_the_first_row_of_a_group_means_its_heading() -> None:
    rows = (
        ("TT", "Họ và tên", "Chức vụ", "Đơn vị"),
        ("I", "Công an xã Nà Mỏ", "", ""),
        ("1", "Lò Văn Ún", "Công an viên", "nt"),
    )
    assert granted(TITLES.replace("danh hiệu thi đua", "danh hiệu Lao động tiên tiến"), rows)[0][3:] == (
        "Công an viên",
        "Công an xã Nà Mỏ",
    )


def test_a_mark_behind_a_name_in_a_list_means_the_post_of_the_one_above() -> None:
    items = (
        "1. Ông Lò Văn Ún, Trưởng bản, xã Nà Mỏ;",
        "2. Bà Vàng Thị Pà, nt;",
        "3. Ông Giàng A Dế, Công an viên, nt.",
    )
    assert [row[3:] for row in granted(GIFT, *items)] == [
        ("Trưởng bản", "xã Nà Mỏ"),
        ("Trưởng bản", "xã Nà Mỏ"),
        ("Công an viên", "xã Nà Mỏ"),
    ]
