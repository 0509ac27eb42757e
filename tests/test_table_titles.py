"""Titles in the first rows of a table. All names are invented."""

from tests.texts import decided, value

HEAD, ROW = ("STT", "Họ và tên", "Đơn vị"), ("1", "Lò Văn Ún", "Trạm Y tế xã Nà Mỏ")
TITLE = ("DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",)
GOES_WITH = ("(Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021 của Chủ tịch UBND tỉnh Lâm Đồng)",)


def test_a_title_over_all_columns_is_the_heading_of_the_list_below_it() -> None:
    decision = decided((TITLE, GOES_WITH, HEAD, ROW))
    assert (value(decision.type), value(decision.number)) == ("danh-sach", "415/QĐ-UBND")
    assert [(c.recipient.name.value, c.award.value.code) for c in decision.commendations] == [("Lò Văn Ún", "bk-tinh")]


def test_a_group_row_above_the_head_tells_of_those_below() -> None:
    gift = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:"
    decision = decided("^QUYẾT ĐỊNH", "^QUYẾT ĐỊNH:", gift, (("Trường Tiểu học Hoa Ban",), HEAD, ROW))
    assert [c.recipient.name.value for c in decision.commendations] == ["Lò Văn Ún"]
