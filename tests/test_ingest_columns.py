"""The reading order of the lines of a page: head and foot column by column."""

import random

from hypothesis import given
from hypothesis import strategies as st

from ingest.paragraphs import paragraphs
from tests.page_lines import BODY, FOOT, HEAD, LEFT, line, middle, texts, words


def test_head_and_foot_are_read_column_by_column() -> None:
    expected = [
        *(each.text for each in HEAD),
        "QUYẾT ĐỊNH",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Theo đề nghị của Chánh Văn phòng Sở,",
        *(each.text for each in FOOT),
    ]
    assert texts([*HEAD, *BODY, *FOOT]) == expected


@given(st.randoms(use_true_random=False))
def test_order_of_the_lines_given_does_not_matter(chance: random.Random) -> None:
    lines = [*HEAD, *BODY, *FOOT]
    shuffled = chance.sample(lines, len(lines))
    assert paragraphs(shuffled) == paragraphs(lines)


def test_line_read_across_both_columns_is_cut_at_the_gap() -> None:
    glued = [
        words("UBND TỈNH X | CỘNG HÒA XÃ HỘI", 0.2, 0.05, gap=0.022),
        words("SỞ Y TẾ | Độc lập - Tự do", 0.22, 0.07, gap=0.04),
    ]
    assert texts([*glued, *BODY])[:4] == ["UBND TỈNH X", "SỞ Y TẾ", "CỘNG HÒA XÃ HỘI", "Độc lập - Tự do"]


def test_a_number_filled_in_with_room_to_spare_is_one_line() -> None:
    """What a stamp or a field puts between «Số:» and the symbol is no column of its own."""
    number = [line(text, left, 0.09) for text, left in (("Số:", 0.1), ("569", 0.17), ("/QĐ-UBND", 0.25))]
    place = line("Na Rì, ngày 05 tháng 6 năm 2021", 0.6, 0.09)
    head = [line("UBND TỈNH X", 0.1, 0.05), line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0.55, 0.05), place]
    title = line("QUYẾT ĐỊNH", 0.1, 0.11)
    assert "Số: 569 /QĐ-UBND" in " | ".join(texts([*head, *number, title, *BODY]))
    assert texts([*head, number[0], number[2], *BODY])[1] == "Số: /QĐ-UBND"


def test_wide_gap_in_running_text_cuts_nothing() -> None:
    gap = words("Số tiền thưởng | là một triệu", LEFT, 0.3, gap=0.06)
    assert texts([*BODY, gap])[-1] == "Số tiền thưởng là một triệu"


def test_list_set_with_tabulators_is_read_row_by_row() -> None:
    rows = [
        line(text, left, 0.2 + 0.03 * row)
        for row, name in enumerate(["Lê Na", "Hà My", "Vũ Đăng"])
        for text, left in ((f"{row + 1}. Ông {name}", LEFT), ("Giám đốc", 0.6))
    ]
    assert texts(rows) == ["1. Ông Lê Na Giám đốc", "2. Ông Hà My Giám đốc", "3. Ông Vũ Đăng Giám đốc"]


def test_single_line_beside_a_column_is_a_column_too() -> None:
    above = line("có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định.", LEFT, 0.66)
    foot = [
        line("Nơi nhận:", LEFT, 0.702),
        line("- Lưu: VT.", LEFT, 0.72),
        middle("CHỦ TỊCH", 0.72, 0.70),
        middle("Hà Thị My", 0.72, 0.8),
    ]
    assert texts([*BODY, above, *foot])[-4:] == ["Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Hà Thị My"]


def test_a_head_with_two_pairs_is_columns_above_a_title_at_the_left() -> None:
    """The title reaches over the gutter, as no line of the head does."""
    head = [
        middle("TỈNH ỦY X", 0.28, 0.05),
        middle("HUYỆN ỦY NÀ LẦU", 0.28, 0.07),
        middle("Số 12-QĐ/HU", 0.28, 0.11),
        middle("ĐẢNG CỘNG SẢN VIỆT NAM", 0.72, 0.05),
        middle("Nà Lầu, ngày 28 tháng 8 năm 2021", 0.72, 0.111),
    ]
    title = line("tặng, truy tặng Huy hiệu Đảng đợt 2-9-2021", LEFT + 0.04, 0.145)
    basis = line("- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;", LEFT + 0.04, 0.17)
    found = texts([*head, title, basis, *BODY[1:]])
    assert found[:5] == [each.text for each in head]
