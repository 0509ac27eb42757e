"""Marks in a table that repeat the cell above. All names are invented."""

import pytest

from tests.granting import TITLES, granted


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
