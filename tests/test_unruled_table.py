"""One list of a page as a table without rules."""

from ingest.document import Table
from ingest.unruled import unruled
from tests.typed_lines import ASPECT, table_lines, texts

XS = (60.0, 90.0, 230.0, 330.0)


def test_bodies_above_persons_leave_most_columns_empty_and_are_in_the_same_table() -> None:
    rows = [["TT", "Họ và tên", "Chức vụ", "Đơn vị"], *([str(n), f"Phòng Nội vụ {n}", "", ""] for n in (1, 2, 3))]
    rows += [["II", "CÁ NHÂN", "", ""], ["1", "Vũ Hải Đăng", "Kế toán", "Sở Y tế"]]
    (table,) = unruled(table_lines(XS, rows), ASPECT).tables
    assert isinstance(table, Table)
    assert texts(table)[-1] == ["1", "Vũ Hải Đăng", "Kế toán", "Sở Y tế"]
    assert len(table.rows) == len(rows)
