"""The awards that one row of a table gives."""

import pytest

from extract.pipeline import extract
from ingest.document import Block, Cell, Document, Page, Table, compose
from tests.granting import TITLES, granted
from tests.texts import SOURCE, decided

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
        TITLES,
    )
    pages = (Page(None, (*(Block(line, centred=line != TITLES) for line in head), Table(rows))),)
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
    assert [row[0] for row in granted(TITLES, rows)] == ["dhtd-ldtt", "khac", "dhtd-ldtt", "dhtd-cstd-bo-tinh"]


def test_the_column_of_years_in_the_party_tells_the_badge() -> None:
    rows = (
        ("TT", "Họ và tên", "Đảng bộ", "Tuổi Đảng"),
        ("1", "Lò Văn Ún", "Đảng bộ xã Nà Mỏ", "60"),
        ("2", "Vàng Thị Pà", "Đảng bộ xã Na Bốn", "45 năm"),
    )
    found = granted("Điều 1. Tặng Huy hiệu Đảng đợt 02/9/2021 cho các đồng chí có tên sau:", rows)
    assert [(row[0], row[2]) for row in found] == [("hh-dang-60", "Lò Văn Ún"), ("hh-dang-45", "Vàng Thị Pà")]


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


@pytest.mark.parametrize("head", ["Loại HH", "Số năm", "Ghi chú"])
def test_a_column_of_years_tells_which_badge_it_is(head: str) -> None:
    gift = "Điều 1. Tặng Huy hiệu Đảng cho các đảng viên có tên sau:"
    rows = (
        ("TT", "Họ và tên", "Chi bộ", head),
        ("1", "Lò Văn Ún", "Chi bộ 3", "60"),
        ("2", "Vàng Thị Pà", "Chi bộ 4", "30"),
    )
    assert [(row[0], row[2]) for row in granted(gift, rows)] == [
        ("hh-dang-60", "Lò Văn Ún"),
        ("hh-dang-30", "Vàng Thị Pà"),
    ]


@pytest.mark.parametrize("head", ["Tuổi đời", "Tuổi", "Điểm", "Số năm công tác"])
def test_a_column_of_other_figures_tells_no_badge(head: str) -> None:
    gift = "Điều 1. Tặng Huy hiệu Đảng cho các đảng viên có tên sau:"
    rows = (("TT", "Họ và tên", "Chi bộ", head), ("1", "Lò Văn Ún", "Chi bộ 3", "80"))
    assert [row[0] for row in granted(gift, rows)] == ["khac"]


@pytest.mark.parametrize(
    ("grant", "last"),
    [
        pytest.param(
            "Khen thưởng 04 tập thể, cá nhân có thành tích xuất sắc năm 2020:", "khac", id="nothing else told"
        ),
        pytest.param("Tặng Bằng khen cho 04 tập thể, cá nhân có thành tích năm 2020:", "bk-tinh", id="another told"),
    ],
)
def test_a_cell_that_names_an_award_outside_the_catalogue_loses_nobody(grant: str, last: str) -> None:
    """A quoted title is the row's own award; bare words are where the article tells no other."""
    rows = (
        ("TT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"),
        ("1", "Vũ Hải Đăng", "Sở Tư pháp", "Bằng khen"),
        ("2", "Lò Văn Ún", "Sở Y tế", "Danh hiệu “Bàn tay vàng”"),
        ("3", "Vàng Thị Pà", "Sở Y tế", "Bảng vàng thành tích"),
        ("4", "Bùi Thị Ngần", "Sở Y tế", "Tặng quà"),
    )
    head = ("^ỦY BAN NHÂN DÂN", "^TỈNH NẬM KHAO", "Số: 18/QĐ-UBND", "^Nậm Khao, ngày 22 tháng 7 năm 2021")
    found = decided(
        *head, "^QUYẾT ĐỊNH", "^Về việc khen thưởng", "^QUYẾT ĐỊNH:", f"Điều 1. {grant}", rows
    ).commendations
    given = [(c.recipient.name.value, c.award.value.code, bool(c.doubts)) for c in found]
    assert given == [
        ("Vũ Hải Đăng", "bk-tinh", False),
        ("Lò Văn Ún", "khac", True),
        ("Vàng Thị Pà", last, last == "khac"),
    ]
    assert found[1].award.value.name == "Bàn tay vàng"


def test_a_remark_behind_the_years_of_a_badge_changes_nothing_in_them() -> None:
    rows = (
        ("TT", "Họ và tên", "Chi bộ", "Huy hiệu"),
        ("1", "Đặng Bá Mạo", "Xóm Thượng", "60 năm"),
        ("2", "Phan Thị Giáp", "Xóm Hạ", "45 năm (truy tặng)"),
        ("3", "Lò Văn Ún", "Xóm Hạ", "Truy tặng 30 năm"),
    )
    grant = "Điều 1. Tặng Huy hiệu 60 năm và truy tặng Huy hiệu 45, 30 năm tuổi Đảng cho 03 đồng chí sau:"
    found = decided(*HEAD, "^BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH", grant, rows).commendations
    assert [(c.recipient.name.value, c.award.value.code, c.posthumous) for c in found] == [
        ("Đặng Bá Mạo", "hh-dang-60", False),
        ("Phan Thị Giáp", "hh-dang-45", True),
        ("Lò Văn Ún", "hh-dang-30", True),
    ]
