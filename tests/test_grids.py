"""Rows of tables as recipients. All names are invented."""

import pytest

from extract import columns
from extract.decision import Fact
from extract.entries import Grid
from extract.pipeline import extract
from extract.scope import Scope
from ingest.document import Block, Cell, Document, Page, Table, compose
from tests.granting import granted
from tests.texts import SOURCE, decided, value

TITLE = "Điều 1. Công nhận danh hiệu thi đua năm 2020 cho các tập thể, cá nhân sau:"
GIFT = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân sau:"


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


def test_a_post_with_its_body_is_parted_where_no_column_is_for_units() -> None:
    rows = (("STT", "Họ và tên", "Chức danh"), ("1", "Ông Lò Văn Ún", "Kế toán trưởng Nhà máy Giấy Na Bốn"))
    assert [row[2:] for row in granted(GIFT, rows)] == [("Lò Văn Ún", "Kế toán trưởng", "Nhà máy Giấy Na Bốn")]


def test_a_group_row_that_is_commended_itself_is_the_unit_of_those_below() -> None:
    rows = (
        ("STT", "Đơn vị/ Họ tên", "Chức vụ", "TTLĐTT", "LĐTT"),
        ("I", "TRUNG TÂM Y TẾ NA BỐN", "", "x", ""),
        ("1", "Khoa Ngoại", "", "x", ""),
        ("2", "Lò Văn Ún", "Y sĩ", "", "x"),
    )
    assert granted(TITLE, rows) == [
        ("dhtd-ttldtt", "tap-the", "Trung tâm Y tế Na Bốn", None, None),
        ("dhtd-ttldtt", "tap-the", "Khoa Ngoại", None, None),
        ("dhtd-ldtt", "ca-nhan", "Lò Văn Ún", "Y sĩ", "Trung tâm Y tế Na Bốn"),
    ]


def test_a_person_with_a_name_unknown_to_us_is_told_by_the_day_of_birth() -> None:
    rows = (
        ("TT", "Họ đệm", "Tên", "Ngày sinh", "Lớp"),
        ("1", "Bua Ngân Thavixay", "Khăm", "30/09/1995", "K56 Kế toán"),
    )
    assert [row[1:3] for row in granted(GIFT, rows)] == [("ca-nhan", "Bua Ngân Thavixay Khăm")]


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


def test_a_post_in_the_column_of_addresses_is_told_from_the_place() -> None:
    rows = (
        ("TT", "Họ tên/Đơn vị", "Địa chỉ/Chức danh", "Mức thưởng"),
        ("1", "Hữu Thị Ngơi", "Tình nguyện viên, khóm 5, phường Hoa Ban", "1.490.000"),
        ("2", "Lò Văn Ún", "bản Nà Mỏ", "1.490.000"),
    )
    assert [row[2:] for row in granted(GIFT, rows)] == [
        ("Hữu Thị Ngơi", "Tình nguyện viên", "khóm 5, phường Hoa Ban"),
        ("Lò Văn Ún", None, "bản Nà Mỏ"),
    ]


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


def test_a_reason_in_the_cell_of_the_name_is_no_part_of_it() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho 02 tập thể có tên trong danh sách kèm theo.",
        [
            ["STT", "Tên đơn vị", "Ghi chú"],
            ["1", "Sở Tài chính (Đơn vị dẫn đầu Khối thi đua các sở)", ""],
            ["2", "Công an tỉnh, dẫn đầu Khối thi đua Nội chính", ""],
        ],
    )
    assert [(c.recipient.name.value, value(c.merit.reason)) for c in found.commendations] == [
        ("Sở Tài chính", "Đơn vị dẫn đầu Khối thi đua các sở"),
        ("Công an tỉnh", "dẫn đầu Khối thi đua Nội chính"),
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


def test_a_crossed_column_whose_award_is_unknown_is_kept_in_the_documents_words() -> None:
    def cells(*texts: str | tuple[str, int, int]) -> tuple[Cell, ...]:
        made, at = [], 0
        for text, wide, high in (each if isinstance(each, tuple) else (each, 1, 1) for each in texts):
            made.append(Cell((Block(text),) if text else (), at, wide, high))
            at += wide
        return tuple(made)

    lower = cells("", "", "LĐTT", "CSTĐC")[2:]
    rows = (
        cells(("TT", 1, 2), ("Họ và tên", 1, 2), ("Danh hiệu/Hình thức", 2, 1), ("Nữ", 1, 2)), lower,
        cells("1", "Lò Văn Ún", "x", "x", ""), cells("2", "Vàng Thị Pà", "x", "", "x"),
    )  # fmt: skip
    head = (
        "UBND TỈNH NA BỐN",
        "Số: 18/QĐ-UBND",
        "Na Bốn, ngày 22 tháng 7 năm 2014",
        "QUYẾT ĐỊNH",
        "QUYẾT ĐỊNH:",
        TITLE,
    )
    pages = (Page(None, (*(Block(line, centred=line != TITLE) for line in head), Table(rows))),)
    found = extract(Document(SOURCE, pages, compose(pages))).commendations
    assert [(c.recipient.name.value, c.award.value.code, c.award.value.name) for c in found] == [
        ("Lò Văn Ún", "dhtd-ldtt", "Lao động tiên tiến"),
        ("Lò Văn Ún", "khac", "CSTĐC"),
        ("Vàng Thị Pà", "dhtd-ldtt", "Lao động tiên tiến"),
    ]


def test_a_crossed_column_between_known_awards_is_one_too() -> None:
    rows = (
        ("TT", "Họ và tên", "LĐTT", "CSTĐCI", "CSTĐ cấp tỉnh"),
        ("1", "Lò Văn Ún", "x", "x", ""),
        ("2", "Vàng Thị Pà", "x", "", "x"),
    )
    assert [row[0] for row in granted(TITLE, rows)] == ["dhtd-ldtt", "khac", "dhtd-ldtt", "dhtd-cstd-bo-tinh"]


def test_a_repeated_head_keeps_the_group_above_it() -> None:
    head = ("STT", "Họ và tên", "Chức vụ")
    rows = (head, ("Trường Mầm non Hoa Ban",), ("1", "Lò Văn Ún", "Bảo vệ"), head, ("2", "Vàng Thị Pà", "Giáo viên"))
    assert [row[2:] for row in granted(GIFT, rows)] == [
        ("Lò Văn Ún", "Bảo vệ", "Trường Mầm non Hoa Ban"),
        ("Vàng Thị Pà", "Giáo viên", "Trường Mầm non Hoa Ban"),
    ]


def test_a_cell_that_only_says_the_kind_names_nobody() -> None:
    rows = (
        ("STT", "Họ tên, đơn vị", "Họ tên, đơn vị", "Thành tích"),
        ("1", "Tập thể", "Hạt Kiểm lâm huyện Na Bốn", "Giữ vững diện tích rừng"),
        ("2", "Cá nhân", "Bà Thị Nở, thành viên Tổ nhận khoán số 3", "Gương mẫu"),
    )
    assert [row[1:3] for row in granted(GIFT, rows)] == [
        ("tap-the", "Hạt Kiểm lâm huyện Na Bốn"),
        ("ca-nhan", "Thị Nở"),
    ]


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


def test_the_two_halves_of_a_name_and_a_degree_beside_the_post() -> None:
    rows = (
        ("TT", "Họ và", "Tên", "Trình độ", "Chức vụ, đơn vị công tác"),
        ("1", "Vàng Thị", "Pà", "BSCKI", "Trưởng khoa Nội, Bệnh viện Na Bốn"),
    )
    assert [row[2:] for row in granted(GIFT, rows)] == [("Vàng Thị Pà", "Trưởng khoa Nội", "Bệnh viện Na Bốn")]


def test_the_column_of_years_in_the_party_tells_the_badge() -> None:
    rows = (
        ("TT", "Họ và tên", "Đảng bộ", "Tuổi Đảng"),
        ("1", "Lò Văn Ún", "Đảng bộ xã Nà Mỏ", "60"),
        ("2", "Vàng Thị Pà", "Đảng bộ xã Na Bốn", "45 năm"),
    )
    found = granted("Điều 1. Tặng Huy hiệu Đảng đợt 02/9/2021 cho các đồng chí có tên sau:", rows)
    assert [(row[0], row[2]) for row in found] == [("hh-dang-60", "Lò Văn Ún"), ("hh-dang-45", "Vàng Thị Pà")]


def test_the_sum_in_the_cell_of_the_award_is_its_bonus() -> None:
    rows = (("TT", "Họ tên", "Chức vụ", "Hình thức khen"), ("1", "Lò Văn Ún", "Trưởng bản", "Giấy khen + 650.000đ"))
    found = decided("UBND XÃ NÀ MỎ", "QUYẾT ĐỊNH", "Điều 1. Khen thưởng các cá nhân có tên sau:", rows).commendations
    assert [(c.award.value.code, value_of(c.merit.bonus)) for c in found] == [("gk-xa", 650_000)]


def test_a_group_row_with_a_cross_is_no_head() -> None:
    rows = (
        ("STT", "Tập thể, cá nhân", "Chức vụ", "LĐTT", "TT LĐTT"),
        ("I", "Phòng Thanh tra, giám sát", "", "", "x"),
        ("1", "Lò Văn Ún", "Thanh tra viên", "x", ""),
    )
    assert [row[:3] for row in granted(TITLE, rows)] == [
        ("dhtd-ttldtt", "tap-the", "Phòng Thanh tra, giám sát"),
        ("dhtd-ldtt", "ca-nhan", "Lò Văn Ún"),
    ]


def test_a_row_without_a_name_that_says_collective_is_about_its_unit() -> None:
    rows = (
        ("STT", "Trường", "Họ và tên", "Chức vụ"),
        ("1", "Trường Tiểu học Hoa Ban", "", "Tập thể"),
        ("2", "Trường Mầm non Nà Mỏ", "Vàng Thị Pà", "Giáo viên"),
    )
    assert [row[1:] for row in granted(GIFT, rows)] == [
        ("tap-the", "Trường Tiểu học Hoa Ban", None, None),
        ("ca-nhan", "Vàng Thị Pà", "Giáo viên", "Trường Mầm non Nà Mỏ"),
    ]


def test_a_column_for_persons_only_tells_that_an_unknown_name_is_one() -> None:
    rows = (("STT", "Họ và tên sinh viên", "Lớp"), ("1", "Sa Ry Gia Hân", "K21"))
    assert [row[1:3] for row in granted(GIFT, rows)] == [("ca-nhan", "Sa Ry Gia Hân")]


def test_a_name_of_one_word_in_a_row_with_a_position() -> None:
    rows = (
        ("STT", "Họ và tên - Năm sinh", "Chức vụ", "Đơn vị"),
        ("1", "Vàng Thị Pà - 1978", "Chủ tịch", "Hội Phụ nữ xã Nà Mỏ"),
        ("2", "Mariyam (Ma Ri Am) - 1990", "Hội viên", "Ấp Na Bốn"),
    )
    assert [row[2:] for row in granted(GIFT, rows)] == [
        ("Vàng Thị Pà", "Chủ tịch", "Hội Phụ nữ xã Nà Mỏ"),
        ("Mariyam", "Hội viên", "Ấp Na Bốn"),
    ]


def value_of(bonus: Fact[int] | None) -> int | None:
    return bonus.value if bonus else None


def test_a_household_has_the_address_of_its_head() -> None:
    title = "Điều 1. Công nhận danh hiệu “Gia đình văn hóa” năm 2021 đối với 02 hộ gia đình:"
    rows = (
        ("STT", "Họ và tên chủ hộ", "Địa chỉ"),
        ("1", "Lò Văn Ún", "Số 12, khóm 2"),
        ("2", "Vàng Thị Pà", "Số 40/2, khóm 2"),
    )
    assert [row[1:] for row in granted(title, rows)] == [
        ("ho-gia-dinh", "Lò Văn Ún", None, "Số 12, khóm 2"),
        ("ho-gia-dinh", "Vàng Thị Pà", None, "Số 40/2, khóm 2"),
    ]


def test_a_row_keeps_what_its_crosses_say_where_several_clauses_grant() -> None:
    title = (
        "Điều 1. Công nhận danh hiệu “Gia đình văn hóa” năm 2021 đối với 02 hộ gia đình; tặng Giấy khen của Chủ tịch UBND "
        "xã “Gia đình văn hóa tiêu biểu” năm 2021 cho 01 hộ gia đình:"
    )
    rows = (
        ("STT", "Họ và tên chủ hộ", "Gia đình văn hóa", "Giấy khen của Chủ tịch UBND xã GĐVH tiêu biểu"),
        ("1", "Lò Văn Ún", "x", ""),
        ("2", "Vàng Thị Pà", "x", "x"),
    )
    assert [row[0] for row in granted(title, rows)] == ["dhtd-gia-dinh-van-hoa", "dhtd-gia-dinh-van-hoa", "gk-xa"]


def test_the_school_is_the_unit_beside_the_class_which_is_it_alone() -> None:
    head, row = ("STT", "Họ và tên học sinh", "Lớp", "Trường"), ("1", "Lò Thị Bảo Ly", "9A", "THCS Nà Mỏ")
    assert [found[4] for found in granted(GIFT, (head, row))] == ["THCS Nà Mỏ"]
    assert [found[4] for found in granted(GIFT, (head[:3], row[:3]))] == ["9A"]


def test_what_one_has_learnt_is_neither_post_nor_unit() -> None:
    rows = (("STT", "Họ và tên", "Trình độ"), ("1", "Lò Văn Ún", "Đại học"), ("2", "Vàng Thị Pà", "Cao đẳng"))
    assert [row[2:] for row in granted(GIFT, rows)] == [("Lò Văn Ún", None, None), ("Vàng Thị Pà", None, None)]


@pytest.mark.parametrize("head", ["Lớp/Trường", "Lớp, trường", "Lớp - Trường", "Khối/lớp"])
def test_a_head_of_class_and_school_tells_the_unit(head: str) -> None:
    rows = (("STT", "Họ và tên học sinh", head), ("1", "Lò Thị Bảo Ly", "9A, Trường THCS Nà Mỏ"))
    assert [found[4] for found in granted(GIFT, rows)] == ["9A, Trường THCS Nà Mỏ"]
