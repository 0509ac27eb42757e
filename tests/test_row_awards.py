"""The awards that one row of a table gives."""

from tests.texts import decided

HEAD = ("^ĐẢNG BỘ TỈNH HÒA AN", "^HUYỆN ỦY NA BỐN", "Số 811-QĐ/HU", "^Na Bốn, ngày 15 tháng 8 năm 2023", "^QUYẾT ĐỊNH")


def test_a_column_of_years_completes_the_badge_of_the_party() -> None:
    rows = (
        ("TT", "Họ và tên", "Năm sinh", "Sinh hoạt tại chi bộ, đảng bộ", "Loại huy hiệu", "Ghi chú"),
        ("1", "Đặng Bá Mạo", "1940", "Chi bộ xóm Thượng", "60 năm", ""),
        ("2", "Phan Thị Giáp", "1955", "Chi bộ xóm Hạ", "30 năm", "Truy tặng"),
    )
    grant = "Điều 1. Tặng Huy hiệu 60 năm và truy tặng Huy hiệu 30 năm tuổi Đảng cho 02 đồng chí sau:"
    end = ("Điều 2. Văn phòng Huyện ủy thi hành Quyết định này.", "^T/M BAN THƯỜNG VỤ", "^BÍ THƯ", "^Lò Văn Ún")
    found = decided(*HEAD, "^BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH", grant, rows, *end).commendations
    assert [(c.recipient.name.value, c.award.value.code, c.posthumous) for c in found] == [
        ("Đặng Bá Mạo", "hh-dang-60", False),
        ("Phan Thị Giáp", "hh-dang-30", True),
    ]
