"""Lines of a page → paragraphs in reading order."""

import random
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Block, Box, Span, Table
from ingest.paragraphs import TextLine, layout, paragraphs

HIGH, STEP, LETTER = 0.012, 0.02, 0.0105
LEFT, RIGHT = 0.15, 0.93


def line(text: str, left: float, top: float, right: float | None = None, bold: bool = False) -> TextLine:
    """A line that is as wide as its letters, or justified to `right`."""
    end = left + LETTER * len(text) if right is None else right
    return TextLine(text, Box(left, top, end, top + HIGH), bold=bold)


def middle(text: str, centre: float, top: float, bold: bool = False) -> TextLine:
    return line(text, centre - LETTER * len(text) / 2, top, bold=bold)


def words(text: str, left: float, top: float, gap: float = 0.1, space: float = 0.006) -> TextLine:
    """A line of a scan, word by word; «|» stands for a gap of a given width."""
    spans, kept, at = [], "", left
    for word in text.split():
        if word == "|":
            at += gap - space
            continue
        start = len(kept) + bool(kept)
        kept = f"{kept} {word}" if kept else word
        box = Box(at, top, at + LETTER * len(word), top + HIGH)
        spans.append(Span(start, len(kept), box, 0.9))
        at = box.right + space
    return TextLine(kept, Box(left, top, spans[-1].box.right, top + HIGH), tuple(spans), 0.9, "ocr")


def texts(lines: Sequence[TextLine]) -> list[str]:
    return [block.text for block in paragraphs(lines)]


HEAD = [
    middle("UBND TỈNH X", 0.28, 0.05),
    middle("SỞ Y TẾ", 0.28, 0.07),
    middle("Số: 5/QĐ-SYT", 0.28, 0.095),
    middle("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0.68, 0.05),
    middle("Độc lập - Tự do - Hạnh phúc", 0.68, 0.07),
    middle("X, ngày 5 tháng 5 năm 2021", 0.68, 0.098),
]
BODY = [
    middle("QUYẾT ĐỊNH", 0.54, 0.14),
    line("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6", LEFT + 0.06, 0.18, RIGHT),
    line("năm 2022;", LEFT, 0.20),
    line("Theo đề nghị của Chánh Văn phòng Sở,", LEFT + 0.06, 0.23),
]
FOOT = [
    line("Nơi nhận:", LEFT, 0.712),
    line("- Như Điều 2;", LEFT, 0.73),
    line("- Lưu: VT.", LEFT, 0.748),
    middle("KT. GIÁM ĐỐC", 0.72, 0.69, bold=True),
    middle("PHÓ GIÁM ĐỐC", 0.72, 0.71, bold=True),
    middle("Hà Thị My", 0.72, 0.80, bold=True),
]


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


def test_list_items_are_blocks_even_below_full_lines() -> None:
    starts = ["1. Tập thể", "a) Phòng A", "- Phòng B", "+ Tổ C", "I. Cá nhân", "Điều 2. Giao", "2.Ông D", "01. Bà E"]
    lines = [line(start, LEFT, 0.2 + STEP * row, RIGHT) for row, start in enumerate(starts)]
    assert texts(lines) == starts


def test_number_in_running_text_opens_no_item() -> None:
    lines = [
        line("được tặng thưởng trong giai đoạn từ năm 2020 đến hết năm", LEFT, 0.2, RIGHT),
        line("2022. Sau đó vẫn còn hiệu lực cho đến khi có quyết định", LEFT, 0.22, RIGHT),
        line("- 2025 theo quy định.", LEFT, 0.24),
    ]
    assert len(texts(lines)) == 1


def test_short_line_ends_a_paragraph() -> None:
    lines = [
        line("có thành tích trong năm.", LEFT, 0.2),
        line("Quyết định này có hiệu lực kể từ ngày ký và được đăng lên", LEFT, 0.22, RIGHT),
        line("cổng thông tin.", LEFT, 0.24),
    ]
    assert texts(lines) == [
        "có thành tích trong năm.",
        "Quyết định này có hiệu lực kể từ ngày ký và được đăng lên cổng thông tin.",
    ]


def test_space_between_paragraphs_parts_full_lines() -> None:
    lines = [
        line("Ông Vũ Hải Đăng có nhiều sáng kiến được áp dụng vào công", LEFT, 0.20, RIGHT),
        line("việc và được nhân dân tin yêu, đồng nghiệp mến phục nhiều.", LEFT, 0.22, RIGHT),
        line("Bà Lò Thị Pà là tấm gương tiêu biểu của phong trào thi đua", LEFT, 0.249, RIGHT),
        line("dạy tốt.", LEFT, 0.269),
    ]
    assert [text.split()[0] for text in texts(lines)] == ["Ông", "Bà"]


def test_indent_opens_a_paragraph() -> None:
    lines = [
        line("Căn cứ Luật Tổ chức chính quyền địa phương và các luật", LEFT + 0.06, 0.2, RIGHT),
        line("khác có liên quan đến tổ chức của chính quyền địa phương;", LEFT, 0.22, RIGHT),
        line("Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 5;", LEFT + 0.06, 0.24, RIGHT),
        line("Theo đề nghị của Chánh Văn phòng.", LEFT + 0.06, 0.26),
    ]
    assert [text.split()[0] for text in texts(lines)] == ["Căn", "Xét", "Theo"]


def test_hanging_list_item_goes_on_under_its_text() -> None:
    lines = [
        line("- Phòng Nội vụ huyện Na Bốn, đã có nhiều sáng kiến trong", LEFT, 0.2, RIGHT),
        line("công tác thi đua;", LEFT + 0.03, 0.22),
    ]
    assert len(texts(lines)) == 1


def test_centred_heading_lines_stay_apart() -> None:
    blocks = paragraphs([middle("DANH SÁCH", 0.54, 0.1), middle("được tặng Giấy khen năm 2021", 0.54, 0.12), *BODY[1:]])
    assert [(block.text, block.centred) for block in blocks[:3]] == [
        ("DANH SÁCH", True),
        ("được tặng Giấy khen năm 2021", True),
        (blocks[2].text, False),
    ]


def test_centred_heading_that_goes_on_is_one_block() -> None:
    title = [middle("Về việc tặng Bằng khen của Giám đốc", 0.54, 0.1), middle("cho các tập thể năm 2021", 0.54, 0.12)]
    assert texts([*title, *BODY[1:]])[0] == "Về việc tặng Bằng khen của Giám đốc cho các tập thể năm 2021"


def test_agency_broken_before_its_last_syllable_is_one_block() -> None:
    agency = [middle("UBND TỈNH BÌNH", 0.28, 0.05), middle("ĐỊNH", 0.28, 0.07), middle("SỞ Y TẾ", 0.28, 0.09)]
    assert texts([*agency, *HEAD[3:]])[:2] == ["UBND TỈNH BÌNH ĐỊNH", "SỞ Y TẾ"]


def test_rule_of_underscores_is_no_text() -> None:
    assert texts([middle("________", 0.28, 0.12), *BODY])[0] == "QUYẾT ĐỊNH"


def test_single_line_beside_a_column_is_a_column_too() -> None:
    above = line("có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định.", LEFT, 0.66)
    foot = [
        line("Nơi nhận:", LEFT, 0.702),
        line("- Lưu: VT.", LEFT, 0.72),
        middle("CHỦ TỊCH", 0.72, 0.70),
        middle("Hà Thị My", 0.72, 0.8),
    ]
    assert texts([*BODY, above, *foot])[-4:] == ["Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Hà Thị My"]


def test_broken_symbol_is_whole_and_a_lone_dash_keeps_its_space() -> None:
    glued = [line("theo Kế hoạch số 1043/KH-", LEFT, 0.2, RIGHT), line("UBND và Hội đồng Thi đua -", LEFT, 0.22, RIGHT)]
    assert texts([*glued, line("Khen thưởng.", LEFT, 0.24)]) == [
        "theo Kế hoạch số 1043/KH-UBND và Hội đồng Thi đua - Khen thưởng."
    ]


def test_lone_number_in_the_margin_is_dropped_and_one_in_the_text_stays() -> None:
    assert texts([middle("2", 0.5, 0.04), *BODY])[0] == "QUYẾT ĐỊNH"
    assert "12" in texts([middle("12", 0.5, 0.5), *BODY])


def test_tables_stand_between_the_lines_above_and_below_them() -> None:
    table = Table((), Box(LEFT, 0.3, RIGHT, 0.5))
    content = layout([line("Trên:", LEFT, 0.2), line("Dưới.", LEFT, 0.6)], [table])
    assert [item.text if isinstance(item, Block) else item for item in content] == ["Trên:", table, "Dưới."]


def test_spans_of_a_paragraph_still_point_at_their_words() -> None:
    lines = [
        words("1. Ông Vũ Hải Đăng, Phó Giám đốc Sở Nội vụ, đã có rất nhiều thành tích rất", LEFT, 0.2),
        words("nổi bật trong năm.", LEFT, 0.22),
    ]
    (block,) = paragraphs(lines)
    assert [block.text[span.start : span.end] for span in block.spans] == block.text.split()
    assert block.origin == "ocr"


def test_a_date_wrapped_in_the_head_is_one_line() -> None:
    day = [middle("Sông Lạn, ngày 14 tháng 11 năm", 0.68, 0.098), middle("2021", 0.68, 0.118)]
    assert "Sông Lạn, ngày 14 tháng 11 năm 2021" in texts([*HEAD[:-1], *day, *BODY])


def test_a_heading_goes_on_while_a_bracket_or_quotation_is_open() -> None:
    lines = [
        middle("TẬP THỂ ĐƯỢC CÔNG NHẬN DANH HIỆU “TẬP THỂ LAO ĐỘNG", 0.54, 0.14, bold=True),
        middle("TIÊN TIẾN” NĂM 2017", 0.54, 0.16, bold=True),
        middle("(Kèm theo Quyết định số 96/QĐ-UBND của Chủ tịch", 0.54, 0.19),
        middle("UBND huyện)", 0.54, 0.21),
        middle("KHỐI XÃ", 0.54, 0.23, bold=True),
    ]
    assert texts(lines) == [
        "TẬP THỂ ĐƯỢC CÔNG NHẬN DANH HIỆU “TẬP THỂ LAO ĐỘNG TIÊN TIẾN” NĂM 2017",
        "(Kèm theo Quyết định số 96/QĐ-UBND của Chủ tịch UBND huyện)",
        "KHỐI XÃ",
    ]


@pytest.mark.parametrize(("step", "count"), [(0.02, 1), (0.03, 2)])
def test_a_heading_as_wide_as_the_page_goes_on_in_the_next_line_close_below(step: float, count: int) -> None:
    heading = [
        line("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN", LEFT, 0.14, RIGHT, bold=True),
        middle("CỦA CHỦ TỊCH TỈNH", 0.54, 0.14 + step, bold=True),
    ]
    body = [line("Các tập thể và cá nhân có tên sau đây được tặng", LEFT, 0.25 + n * 0.02, RIGHT) for n in range(6)]
    assert len(texts([*heading, *body])) == count + 1


def test_the_name_of_a_group_below_the_end_of_an_item_is_a_paragraph() -> None:
    lines = [
        line("2. Bà Lò Thị Ngọ, vợ liệt sĩ, thị trấn Hai, huyện Hòa.", LEFT, 0.20, RIGHT),
        line("Tỉnh Sông Lô:", LEFT, 0.22),
        line("1. Ông Quàng Văn Rạng, bệnh binh, phường 3.", LEFT, 0.24),
    ]
    assert texts(lines)[1] == "Tỉnh Sông Lô:"


LINES = st.builds(
    lambda text, left, top, width, gap, worded: (
        words(" | ".join(text), left, top, gap) if worded else line(" ".join(text), left, top, left + width)
    ),
    st.lists(st.sampled_from(["Ông", "1.", "QUYẾT", "-", "12/QĐ-", "UBND", "nhận:"]), min_size=1, max_size=6),
    st.floats(0, 0.7),
    st.floats(0, 0.95),
    st.floats(0.01, 0.3),
    st.floats(0.01, 0.1),
    st.booleans(),
)


@given(st.lists(LINES, max_size=25))
def test_no_word_is_lost_or_doubled_and_spans_fit(lines: list[TextLine]) -> None:
    blocks = paragraphs(lines)
    letters = sorted("".join(block.text for block in blocks).replace(" ", ""))
    assert letters == sorted("".join(each.text for each in lines).replace(" ", ""))
    for block in blocks:
        assert "\n" not in block.text and block.box is not None
        assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans)
        assert all(one.end <= other.start for one, other in pairwise(block.spans))
