"""Rows of tables as recipients. All names are invented."""

import pytest

from extract import columns
from extract.entries import Grid
from extract.scope import Scope
from tests.granting import GIFT, TITLES, granted
from tests.listed import listed
from tests.texts import decided, value


def test_columns_side_by_side_hold_recipients_of_their_kind() -> None:
    rows = (
        ("STT", "Đơn vị", "Tập thể", "Cá nhân"),
        ("1", "Huyện Na Bốn", "Hội Nông dân xã Nà Mỏ", "Lò Văn Ún, hội viên xã Nà Mỏ"),
        ("2", "Thị xã Hòa An", "", "Vàng Thị Pà, Chi hội trưởng khóm 4, phường Hoa Ban"),
    )
    assert [row[1:] for row in granted(GIFT, rows)] == [
        ("tap-the", "Hội Nông dân xã Nà Mỏ", None, None),
        ("ca-nhan", "Lò Văn Ún", "hội viên", "xã Nà Mỏ"),
        ("ca-nhan", "Vàng Thị Pà", "Chi hội trưởng", "khóm 4, phường Hoa Ban"),
    ]


def test_a_group_row_that_is_commended_itself_is_the_unit_of_those_below() -> None:
    rows = (
        ("STT", "Đơn vị/ Họ tên", "Chức vụ", "TTLĐTT", "LĐTT"),
        ("I", "TRUNG TÂM Y TẾ NA BỐN", "", "x", ""),
        ("1", "Khoa Ngoại", "", "x", ""),
        ("2", "Lò Văn Ún", "Y sĩ", "", "x"),
    )
    assert granted(TITLES, rows) == [
        ("dhtd-ttldtt", "tap-the", "Trung tâm Y tế Na Bốn", None, None),
        ("dhtd-ttldtt", "tap-the", "Khoa Ngoại", None, None),
        ("dhtd-ldtt", "ca-nhan", "Lò Văn Ún", "Y sĩ", "Trung tâm Y tế Na Bốn"),
    ]


def test_a_group_row_that_says_after_death() -> None:
    decision = decided(
        "^CHỦ TỊCH NƯỚC", "^Số: 18/QĐ-CTN", "^Hà Nội, ngày 22 tháng 7 năm 2014", "^QUYẾT ĐỊNH", "^QUYẾT ĐỊNH:",
        "Điều 1. Phong tặng, truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 02 bà mẹ sau:",
        (("TT", "Họ và tên", "Năm sinh", "Trú quán"), ("I. PHONG TẶNG",), ("1", "Trần Thị Viết", "1921", "xã Nà Mỏ"),
         ("II. TRUY TẶNG",), ("1", "Hồ Thị Ớt", "1909", "xã Na Bốn")),
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "^CHỦ TỊCH", "^Trần Quốc Huân",
    )  # fmt: skip
    found = [(c.recipient.name.value, c.posthumous, value(c.recipient.unit)) for c in decision.commendations]
    assert found == [("Trần Thị Viết", False, "xã Nà Mỏ"), ("Hồ Thị Ớt", True, "xã Na Bốn")]


def test_a_numbered_row_without_a_cross_heads_those_below_where_every_award_has_its_column() -> None:
    rows = (
        ("STT", "TẬP THỂ - CÁ NHÂN", "LĐTT", "TTLĐTT"),
        ("1", "Trường Cao đẳng Nghề Na Bốn", "", ""),
        ("", "Khoa Cơ khí", "", "X"),
        ("", "Ông Lý Hoàng Nam, Giảng viên", "X", ""),
    )
    grant = "Điều 1. Công nhận danh hiệu Lao động tiên tiến, Tập thể lao động tiên tiến năm 2020 cho:"
    assert granted(grant, rows) == [
        ("dhtd-ttldtt", "tap-the", "Khoa Cơ khí", None, None),
        ("dhtd-ldtt", "ca-nhan", "Lý Hoàng Nam", "Giảng viên", "Trường Cao đẳng Nghề Na Bốn"),
    ]


def test_other_heads_in_the_midst_of_a_table_begin_anew() -> None:
    rows = (
        ("STT", "Tập thể", ""),
        ("1", "Hội Cựu chiến binh huyện Na Bốn", ""),
        ("STT", "Cá nhân", "Chức vụ, địa chỉ"),
        ("1", "Lò Văn Ún", "Chủ tịch Hội Cựu chiến binh xã Nà Mỏ"),
    )
    assert [row[1:] for row in granted(GIFT, rows)] == [
        ("tap-the", "Hội Cựu chiến binh huyện Na Bốn", None, None),
        ("ca-nhan", "Lò Văn Ún", "Chủ tịch", "Hội Cựu chiến binh xã Nà Mỏ"),
    ]


def test_other_heads_below_the_name_of_a_group_keep_its_award() -> None:
    rows = (
        ("TT", "Họ và tên", "Chức vụ"),
        ("1", "Lò Văn Ún", "Bảo vệ"),
        ("II. DANH HIỆU “LAO ĐỘNG TIÊN TIẾN”",),
        ("TT", "Tên cá nhân", "Chức vụ, đơn vị"),
        ("1", "Vàng Thị Pà", "Giáo viên Trường Mầm non Hoa Ban"),
    )
    assert [row[0] for row in granted(GIFT, rows)] == ["bk-tinh", "dhtd-ldtt"]


def test_a_repeated_head_keeps_the_group_above_it() -> None:
    head = ("STT", "Họ và tên", "Chức vụ")
    rows = (head, ("Trường Mầm non Hoa Ban",), ("1", "Lò Văn Ún", "Bảo vệ"), head, ("2", "Vàng Thị Pà", "Giáo viên"))
    assert [row[2:] for row in granted(GIFT, rows)] == [
        ("Lò Văn Ún", "Bảo vệ", "Trường Mầm non Hoa Ban"),
        ("Vàng Thị Pà", "Giáo viên", "Trường Mầm non Hoa Ban"),
    ]


def test_a_head_that_a_scan_has_spoilt_is_no_row_when_it_is_repeated() -> None:
    head = ("STT", "Họ và tên", "Chức vụ", "Đơn vị")
    one, two = ("1", "Lò Văn Ún", "Bảo vệ", "Sở Y tế"), ("2", "Vàng Thị Pà", "Giáo viên", "Trường Mầm non Hoa Ban")
    rows = (head, one, ("ST", *head[1:]), two)
    assert [row[2] for row in granted(GIFT, rows)] == ["Lò Văn Ún", "Vàng Thị Pà"]


def test_heads_that_alternate_with_rows_do_not_read_the_table_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    heights: list[int] = []
    read = columns.read

    def counted(grid: Grid, outer: Scope) -> tuple[columns.Columns, int]:
        heights.append(len(grid.rows))
        return read(grid, outer)

    monkeypatch.setattr(columns, "read", counted)
    rows = (("STT", "Họ và tên", "Chức vụ"), ("1", "Lò Văn Ún", "Bảo vệ")) * 150
    assert {row[2] for row in granted(GIFT, rows)} == {"Lò Văn Ún"}
    assert sum(height > 100 for height in heights) <= heights.count(300) < 10 < len(heights)


def test_a_group_row_with_a_cross_is_no_head() -> None:
    rows = (
        ("STT", "Tập thể, cá nhân", "Chức vụ", "LĐTT", "TT LĐTT"),
        ("I", "Phòng Thanh tra, giám sát", "", "", "x"),
        ("1", "Lò Văn Ún", "Thanh tra viên", "x", ""),
    )
    assert [row[:3] for row in granted(TITLES, rows)] == [
        ("dhtd-ttldtt", "tap-the", "Phòng Thanh tra, giám sát"),
        ("dhtd-ldtt", "ca-nhan", "Lò Văn Ún"),
    ]


def test_a_group_by_commune_tells_more_than_where_one_was_born() -> None:
    rows = (
        ("STT", "Họ và tên", "Năm sinh", "Nguyên quán"),
        ("", "Xã Nà Mỏ", "", ""),
        ("1", "Lò Văn Ún", "1935", "Chợ Mới, An Giang"),
        ("", "Tỉnh Hòa An", "", ""),
        ("2", "Vàng Thị Pà", "1940", "xã Nà Lầu, huyện Na Bốn"),
    )
    found = granted("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 cá nhân sau:", rows)
    assert [(row[2], row[4]) for row in found] == [
        ("Lò Văn Ún", "Xã Nà Mỏ"),
        ("Vàng Thị Pà", "xã Nà Lầu, huyện Na Bốn"),
    ]


def test_a_column_for_persons_and_collectives_tells_no_kind() -> None:
    rows = (
        ("STT", "Họ và tên/Tập thể", "Đơn vị", "CSTĐCS", "Tập thể LĐTT", "Giấy khen"),
        ("1", "Lò Văn Ún", "Phòng Nội vụ", "x", "", "x"),
        ("2", "Phòng Lao động", "", "", "x", "x"),
        ("3", "Vàng Thị Pà", "UBND xã Nà Mỏ", "", "", "x"),
    )
    found = [(kind, name, code) for code, kind, name, _, _ in granted(TITLES, rows)]
    assert sorted(found) == [
        ("ca-nhan", "Lò Văn Ún", "dhtd-cstd-co-so"),
        ("ca-nhan", "Lò Văn Ún", "khac"),
        ("ca-nhan", "Vàng Thị Pà", "khac"),
        ("tap-the", "Phòng Lao động", "dhtd-ttldtt"),
        ("tap-the", "Phòng Lao động", "khac"),
    ]


def test_a_body_under_a_numeral_heads_the_numbered_rows_below_it() -> None:
    lead = "Điều 1. Công nhận danh hiệu “Tập thể lao động xuất sắc” năm 2019 cho 02 tập thể:"
    head, group = ("STT", "Tên đơn vị", "Ghi chú"), ("I", "SỞ TƯ PHÁP", "")
    found = listed(lead, (head, group, ("1", "Phòng Hành chính", ""), ("2", "Trung tâm Trợ giúp pháp lý", "")))
    assert [name for _, name, _ in found] == ["Phòng Hành chính", "Trung tâm Trợ giúp pháp lý"]
    bare = listed(lead, (head, ("I", "Sở Tư pháp", ""), ("II", "Sở Y tế", "")))
    assert [name for _, name, _ in bare] == ["Sở Tư pháp", "Sở Y tế"]


def test_a_row_without_a_cross_is_given_nothing_though_the_heading_names_the_awards() -> None:
    lead = "Điều 1. Công nhận danh hiệu Lao động tiên tiến, Chiến sĩ thi đua cơ sở năm 2025 cho các cá nhân sau:"
    head = ("STT", "Họ và tên", "Chức vụ", "LĐTT", "CSTĐCS")
    rows = (head, ("1", "Lò Văn Ún", "Y sĩ", "x", "x"), ("2", "Vàng Thị Pà", "Y sĩ", "", ""))
    assert [name for _, name, _ in listed(lead, rows)] == ["Lò Văn Ún", "Lò Văn Ún"]


def test_posts_and_homes_share_a_column() -> None:
    rows = (("TT", "Họ và tên", "Chức vụ, nơi ở"), ("1", "Lò Văn Ún", "Trưởng bản, xã Nà Mỏ"))
    assert [row[2:] for row in granted(GIFT, rows)] == [("Lò Văn Ún", "Trưởng bản", "xã Nà Mỏ")]
