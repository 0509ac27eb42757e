"""Lines of a list: labels on lines of their own, items that a page or a margin cut. All names are invented."""

import pytest

from extract.lone_labels import find
from tests.granting import GIFT, Row, granted
from tests.listed import listed

PERSON = ("bk-tinh", "ca-nhan", "Lò Văn Ún", "Chánh án", "Tòa án nhân dân huyện Nà Mỏ")


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        pytest.param(
            ("1. Ông Lò Văn Ún, Chủ tịch xã Nà", "Mỏ, huyện Hòa Bình;", "2. Bà Vàng Thị Pà, Bí thư xã Nà", "Lầu;", "3. Ông Lò Văn Dọn, Giáo viên."),
            ("bk-tinh", "ca-nhan", "Lò Văn Ún", "Chủ tịch", "xã Nà Mỏ, huyện Hòa Bình"), id="a name cut in two where items end with a mark",
        ),
        pytest.param(("1. Ông Lò Văn Ún", "Chánh án Tòa án nhân dân huyện Nà Mỏ"), PERSON, id="a post below a name"),
        pytest.param(("Ông Lò Văn Ún", "Chánh án Tòa án nhân dân huyện Nà Mỏ"), PERSON, id="without a label"),
        pytest.param(
            ("1. Ông Lò Văn Ún, Chánh án Tòa án", "3", "nhân dân huyện Nà Mỏ;", "2. Bà Vàng Thị Pà, Giáo viên."), PERSON, id="a page number inside",
        ),
        pytest.param(
            ("1", "Ông Lò Văn Ún", "Chánh án", "Tòa án nhân dân huyện Nà Mỏ", "2", "Bà Vàng Thị Pà", "Giáo viên"), PERSON, id="cells below each other",
        ),
    ],
)  # fmt: skip
def test_what_goes_on_in_the_next_line_belongs_to_the_item(lines: tuple[str, ...], last: Row) -> None:
    found = granted(GIFT, *lines)
    assert found[0] == last
    assert all(kind == "ca-nhan" and name in ("Lò Văn Ún", "Vàng Thị Pà", "Lò Văn Dọn") for _, kind, name, *_ in found)


def test_a_line_that_broke_at_the_dash_behind_a_name_goes_on() -> None:
    found = granted("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún", "- Kế toán - Sở Y tế.")
    assert found == [("bk-tinh", "ca-nhan", "Lò Văn Ún", "Kế toán", "Sở Y tế")]


def test_a_word_with_the_mark_of_an_items_end_belongs_to_the_item_above() -> None:
    found = granted(
        GIFT, "1. Ông Lò Văn Ún - Trưởng trạm, Công an huyện Nà", "Mỏ;", "2. Bà Vàng Thị Pà - Kế toán, Sở Y tế;"
    )
    assert [row[-1] for row in found] == ["Công an huyện Nà Mỏ", "Sở Y tế"]


@pytest.mark.parametrize(
    "below", ["Tiền thưởng kèm theo: 500.000 đồng/cá nhân.", "Tổng cộng: 02 cá nhân.", "Ghi chú: mỗi người một bản."]
)
def test_a_sentence_about_the_whole_list_does_not_go_on_with_the_last_item(below: str) -> None:
    found = granted(GIFT, "- Ông Lò Văn Dọn, Kế toán, Sở Y tế", "- Bà Vàng Thị Pà, Kế toán, Phòng Nội vụ huyện", below)
    assert [row[-1] for row in found] == ["Sở Y tế", "Phòng Nội vụ huyện"]


def test_the_kind_of_what_follows_is_no_part_of_the_item_above() -> None:
    lines = ("- Trạm Y tế xã Nà Mỏ", "và các cá nhân:", "+ Lò Văn Ún - Giáo viên")
    assert [(kind, name) for _, kind, name, *_ in granted(GIFT, *lines)] == [
        ("tap-the", "Trạm Y tế xã Nà Mỏ"),
        ("ca-nhan", "Lò Văn Ún"),
    ]


def test_a_post_below_a_name_of_two_words_is_no_part_of_it() -> None:
    found = granted(GIFT, "1. Ông Lò Văn Ún", "Giáo viên Trường A", "2. Ksor Tlơi", "Chánh Văn phòng Sở Y tế")
    assert found[1] == ("bk-tinh", "ca-nhan", "Ksor Tlơi", "Chánh Văn phòng", "Sở Y tế")
    found = granted(GIFT, "1", "Ksor Tlơi", "Sở Y tế", "2", "Danh Út", "Trưởng thôn", "xã Bản Mạ")
    assert [row[1:3] for row in found] == [("ca-nhan", "Ksor Tlơi"), ("ca-nhan", "Danh Út")]


def test_the_last_item_has_no_more_lines_than_the_others() -> None:
    lines = ("1", "Ông Lò Văn Ún", "2", "Bà Vàng Thị Pà", "Điều kiện khen thưởng: năm 2020", "Nhà A trả tiền")
    assert [name for _, _, name, *_ in granted(GIFT, *lines)] == ["Lò Văn Ún", "Vàng Thị Pà"]


def test_numbers_far_apart_are_those_of_pages() -> None:
    assert find(["1", "Ông A", "2", "Ông B", "DANH SÁCH"]) == {0, 2}
    assert find(["1", "Ông A", *["Bà B"] * 9, "2", "Ông C"]) == frozenset()
    assert find(["1", "DANH SÁCH", "2", "3. Ông A"]) == frozenset()


def test_headings_without_labels_name_award_and_units_within_it() -> None:
    first = "Điều 1. Công nhận danh hiệu thi đua cho các cá nhân có tên sau:"
    found = listed(
        first,
        "CHIẾN SĨ THI ĐUA CƠ SỞ",
        "Trường Mầm non A",
        "1. Ông Lò Văn Ún, Giáo viên",
        "Trường Tiểu học B",
        "2. Bà Vàng Thị Pà, Giáo viên",
        "LAO ĐỘNG TIÊN TIẾN",
        "Trường Mầm non A",
        "1. Ông Lò Văn Dọn, Bảo vệ",
        "Trường Tiểu học B",
        "2. Bà Lò Thị Ly, Kế toán",
    )
    assert [(name, code) for _, name, code in found] == [
        ("Lò Văn Ún", "dhtd-cstd-co-so"), ("Vàng Thị Pà", "dhtd-cstd-co-so"), ("Lò Văn Dọn", "dhtd-ldtt"), ("Lò Thị Ly", "dhtd-ldtt"),
    ]  # fmt: skip


def test_a_quote_left_open_does_not_swallow_the_next_items() -> None:
    items = (
        "1. Ông Lò Văn Ún, Trưởng bản, “điển hình;",
        "2. Bà Vàng Thị Pà, Trưởng bản;",
        "3. Ông Giàng A Dế, Trưởng bản.",
    )
    assert [row[2] for row in granted(GIFT, *items)] == ["Lò Văn Ún", "Vàng Thị Pà", "Giàng A Dế"]


HIGH = "Điều 1. Tặng thưởng:"
DONE = "Đã có thành tích xuất sắc trong công tác từ năm 2014 đến năm 2018."


@pytest.mark.parametrize("end", [",", ";", ""])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHÌ", "HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA"),
        ("Huân chương Lao động hạng Nhì", "Huân chương Lao động hạng Ba"),
        ("Huân chương Lao động hạng Nhì cho:", "Huân chương Lao động hạng Ba cho:"),
    ],
)
def test_an_award_below_an_item_heads_those_below_it(first: str, second: str, end: str) -> None:
    """The item above ends with a comma: the heading was taken for the rest of its line, and all awards were wrong."""
    items = (
        first,
        f"1. Sở A{end}",
        f"2. Ông Lò Văn Ún, Chủ tịch Hội B{end}",
        second,
        f"1. Sở C{end}",
        "2. Bà Vàng Thị Pà, Phó Giám đốc Sở D,",
    )
    assert [row[0::2][:2] for row in granted(HIGH, *items, DONE)] == [
        ("hc-lao-dong-2", "Sở A"),
        ("hc-lao-dong-2", "Lò Văn Ún"),
        ("hc-lao-dong-3", "Sở C"),
        ("hc-lao-dong-3", "Vàng Thị Pà"),
    ]


@pytest.mark.parametrize("end", [",", ";", ""])
@pytest.mark.parametrize("heading", ["Cá nhân", "CÁ NHÂN", "* Cá nhân", "- Cá nhân", "+ Cá nhân:", "II. Cá nhân"])
def test_a_kind_below_an_item_heads_those_below_it(heading: str, end: str) -> None:
    items = (
        "Tập thể",
        f"1. Sở A{end}",
        f"2. Phòng B{end}",
        heading,
        f"1. Ông Lò Văn Ún, Trưởng bản{end}",
        "2. Bà Vàng Thị Pà, Giáo viên.",
    )
    assert [row[1:3] for row in granted(GIFT, *items)] == [
        ("tap-the", "Sở A"),
        ("tap-the", "Phòng B"),
        ("ca-nhan", "Lò Văn Ún"),
        ("ca-nhan", "Vàng Thị Pà"),
    ]


def test_what_a_school_calls_those_who_get_a_paper_is_no_other_award() -> None:
    items = (
        "* Học sinh Giỏi:",
        "1. Em Lò Văn Ún, lớp 10 Toán;",
        "* Học sinh Tiên tiến:",
        "1. Em Vàng Thị Pà, lớp 12 Anh.",
    )
    lead = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các học sinh có thành tích năm học 2021 - 2022:"
    assert [(row[0], row[2]) for row in granted(lead, *items)] == [
        (row[0], row[2]) for row in granted(lead, items[1], items[3])
    ]
    titles = granted("Điều 1. Công nhận danh hiệu cho các học sinh năm học 2021 - 2022:", *items)
    assert {row[0] for row in titles} == {"dhtd-khac"}


@pytest.mark.parametrize("title", ["NGƯT. ", "NGƯT ", "NGND. ", "TTƯT. "])
@pytest.mark.parametrize("name", ["Lò Văn Ún", "A Lăng Bích", "K'Brẻo", "Pinăng Thị Huê"])
def test_a_title_before_a_name_heads_nothing(title: str, name: str) -> None:
    """«NGƯT.» with its dot was a heading: the person was lost."""
    found = granted(GIFT, f"1. {title}{name}, Giáo viên, Trường THCS A;", "2. Ông Ma Văn Tư, Trưởng bản, bản Tả;")
    assert [row[2] for row in found] == [name, "Ma Văn Tư"]


def test_a_run_of_numbered_items_goes_on_until_its_mark() -> None:
    lines = (
        "* Cá nhân: (1) Đ/c Lò Văn Ún - Bí thư Đoàn xã Nà Mỏ; (2) Đ/c Vàng Thị Pà - Ủy viên BTV",
        "Huyện đoàn Nà Lầu; (3) Em Lò Văn Dọn, học sinh.",
    )
    assert [row[2:] for row in granted(GIFT, *lines)] == [
        ("Lò Văn Ún", "Bí thư", "Đoàn xã Nà Mỏ"),
        ("Vàng Thị Pà", "Ủy viên BTV", "Huyện đoàn Nà Lầu"),
        ("Lò Văn Dọn", "học sinh", None),
    ]


def test_birth_and_nation_on_a_line_of_their_own_are_told_of_the_item() -> None:
    told = ("   Sinh năm: 1965; Dân tộc: Thái", "   Chức vụ: Trưởng bản", "   Địa chỉ: xã Nà Mỏ, huyện Nà Lầu")
    assert [row[2:] for row in granted(GIFT, "1. Ông: Lò Văn Ún", *told, "2. Bà: Vàng Thị Pà")] == [
        ("Lò Văn Ún", "Trưởng bản", "xã Nà Mỏ, huyện Nà Lầu"),
        ("Vàng Thị Pà", None, None),
    ]
