"""Lines of a page → paragraphs in reading order."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Block, Box, Table
from ingest.paragraphs import TextLine, layout, paragraphs
from tests.page_lines import BODY, HEAD, LEFT, RIGHT, STEP, line, middle, texts, words


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


def test_a_heading_in_capitals_below_a_full_line_is_a_paragraph() -> None:
    lines = [
        line("b) Đồng chí Lò Thị Pà, Giáo viên, Trường THCS Hua Nhàn", LEFT, 0.2, RIGHT),
        line("TẬP THỂ LAO ĐỘNG TIÊN TIẾN:", LEFT, 0.22),
    ]
    assert len(texts(lines)) == 2


def test_space_between_paragraphs_parts_full_lines() -> None:
    lines = [
        line("Ông Vũ Hải Đăng có nhiều sáng kiến được áp dụng vào công", LEFT, 0.20, RIGHT),
        line("việc và được nhân dân tin yêu, đồng nghiệp mến phục nhiều.", LEFT, 0.22, RIGHT),
        line("Bà Lò Thị Pà là tấm gương tiêu biểu của phong trào thi đua", LEFT, 0.249, RIGHT),
        line("dạy tốt.", LEFT, 0.269),
    ]
    assert [text.split()[0] for text in texts(lines)] == ["Ông", "Bà"]


def test_a_line_that_seems_to_begin_farther_out_sets_no_other_line_in() -> None:
    """On a worn scan a speck before a line widens its box; names and awards begin lines with capitals."""
    told = [
        "Tại buổi lễ, thừa ủy quyền, Phó Chủ tịch UBND tỉnh đã tặng",
        "Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Páo, cán bộ",
        "Hội Nông dân xã Nà Lầu, và bà Hà Thị Sen, giáo viên Trường",
        "Tiểu học Hoa Ban, cùng nhiều cá nhân và tập thể khác trong",
        "toàn tỉnh có thành tích trong công tác phòng chống thiên tai",
        "và tìm kiếm cứu nạn.",
        "Buổi lễ kết thúc lúc 11 giờ.",
    ]
    lines = [line(text, LEFT, 0.3 + STEP * row, RIGHT if row < 5 else None) for row, text in enumerate(told)]
    head = line("Tôn vinh những tấm gương", LEFT - 0.018, 0.25)
    assert [text.split()[0] for text in texts([head, *lines])] == ["Tôn", "Tại", "Buổi"]


def test_indent_opens_a_paragraph() -> None:
    lines = [
        line("Căn cứ Luật Tổ chức chính quyền địa phương và các luật", LEFT + 0.06, 0.2, RIGHT),
        line("khác có liên quan đến tổ chức của chính quyền địa phương;", LEFT, 0.22, RIGHT),
        line("Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 5;", LEFT + 0.06, 0.24, RIGHT),
        line("Theo đề nghị của Chánh Văn phòng.", LEFT + 0.06, 0.26),
    ]
    assert [text.split()[0] for text in texts(lines)] == ["Căn", "Xét", "Theo"]


def test_capitals_set_in_are_a_paragraph_where_only_one_line_begins_farther_out() -> None:
    lines = [
        line("Về việc tặng thưởng Bằng khen của Chủ tịch Ủy ban nhân dân", LEFT + 0.06, 0.2, RIGHT),
        line("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NÀ MỎ", LEFT + 0.06, 0.22),
        *(line(f"Căn cứ Luật số {n};", LEFT + 0.06, 0.24 + STEP * n) for n in range(6)),
        line("khác.", LEFT, 0.24 + STEP * 6),
    ]
    assert texts(lines)[:2] == [each.text for each in lines[:2]]


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
        middle("(Kèm theo Quyết định số 96/QĐ-UBND ngày 12 tháng 10", 0.54, 0.19),
        middle("2 năm 2017", 0.47, 0.21),
        middle("của Chủ tịch UBND huyện)", 0.54, 0.23),
        middle("KHỐI XÃ", 0.54, 0.25, bold=True),
    ]
    assert texts(lines) == [
        "TẬP THỂ ĐƯỢC CÔNG NHẬN DANH HIỆU “TẬP THỂ LAO ĐỘNG TIÊN TIẾN” NĂM 2017",
        "(Kèm theo Quyết định số 96/QĐ-UBND ngày 12 tháng 10 2 năm 2017 của Chủ tịch UBND huyện)",
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
