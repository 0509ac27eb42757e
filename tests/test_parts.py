"""The parts that NĐ 30/2020 fixes, cut from the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import parts
from extract.parts import Blocks
from extract.titles import title_type
from ingest.document import Document, blocks, compose
from tests.texts import odd_texts, typed

DECISION = (
    "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 12/QĐ-UBND", "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Lâm Đồng, ngày 15 tháng 6 năm 2021",
    "^QUYẾT ĐỊNH", "^Về việc khen thưởng", "^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
    "Căn cứ Luật Thi đua, khen thưởng;", "Theo đề nghị của Giám đốc Sở Nội vụ.", "^QUYẾT ĐỊNH:",
    "Điều 1. Tặng Bằng khen cho 02 cá nhân (có danh sách kèm theo).", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    "Nơi nhận:", "- Như Điều 2;", "- Lưu: VT.", "^KT. CHỦ TỊCH", "^PHÓ CHỦ TỊCH", "^Trần Quốc Huân",
    "^DANH SÁCH", "^(Kèm theo Quyết định số 12/QĐ-UBND)", "1. Ông Lò Văn Ún, bản Nà Mỏ;", "2. Bà Vàng Thị Pà, bản Sái Lầu.",
)  # fmt: skip


def _texts(placed: Blocks) -> list[str]:
    return [p.block.text for p in placed]


def test_a_decision_falls_into_its_parts() -> None:
    cut = parts.cut(typed(*DECISION))
    assert _texts(cut.header)[-1].startswith("Lâm Đồng, ngày")
    assert _texts(cut.title) == ["QUYẾT ĐỊNH", "Về việc khen thưởng"]
    assert _texts(cut.authority) == ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"]
    assert _texts(cut.bases)[0].startswith("Căn cứ")
    assert [article.number for article in cut.articles] == [1, 2]
    assert _texts(cut.foot)[0] == "Nơi nhận:"
    (annex,) = cut.annexes
    assert _texts(annex.heading) == ["DANH SÁCH", "(Kèm theo Quyết định số 12/QĐ-UBND)"]
    assert len(annex.body) == 2


PLAN = "Thực hiện phong trào thi đua “Chung sức xây dựng nông thôn mới” giai đoạn 2021-2025"
BASIS = "Thực hiện Kế hoạch số 9/KH-UBND ngày 10/5/2021 của UBND tỉnh, UBND huyện ban hành Kế hoạch như sau:"


@pytest.mark.parametrize("name", ["KẾ HOẠCH", "HƯỚNG DẪN", "CHỈ THỊ"])
def test_what_a_plan_carries_out_is_its_title_also_where_the_line_is_not_centred(name: str) -> None:
    cut = parts.cut(typed("^UBND HUYỆN NẬM KHAO", "^Số: 9/KH-UBND", f"^{name}", PLAN, BASIS, "I. MỤC ĐÍCH", "Thi đua."))
    assert (_texts(cut.title), _texts(cut.body)[0]) == ([name, PLAN], BASIS)
    bare = parts.cut(typed("^UBND HUYỆN NẬM KHAO", "^Số: 9/KH-UBND", f"^{name}", BASIS, "I. MỤC ĐÍCH", "Thi đua."))
    assert (_texts(bare.title), _texts(bare.body)[0]) == ([name], BASIS)


def test_a_decision_opens_with_what_it_carries_out() -> None:
    basis = "Thực hiện Nghị quyết số 5-NQ/TU của Tỉnh ủy."
    cut = parts.cut(typed(*DECISION[:6], basis, *DECISION[8:]))
    assert (_texts(cut.title), _texts(cut.bases)[0]) == (["QUYẾT ĐỊNH"], basis)


def test_a_wide_heading_line_above_the_decision_it_goes_with_is_heading() -> None:
    more = (
        "^PHỤ LỤC II",
        "Danh sách tập thể, cá nhân được tặng Giấy khen",
        "Năm học 2021-2022",
        "(Kèm theo Quyết định số 12/QĐ-UBND)",
        "1. Ông Lò Văn Ún;",
    )
    annex = parts.cut(typed(*DECISION, *more)).annexes[-1]
    assert _texts(annex.heading) == [line.removeprefix("^") for line in more[:4]]


def test_the_first_section_of_a_list_is_none_of_its_heading() -> None:
    more = ("^DANH SÁCH", "^(Kèm theo Quyết định số 12/QĐ-UBND)", "^HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHÌ", "1. Ông Lò Văn Ún;")
    annex = parts.cut(typed(*DECISION[:19], *more)).annexes[-1]
    assert _texts(annex.body) == ["HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHÌ", "1. Ông Lò Văn Ún;"]


def test_a_signature_cut_by_the_page_break_is_no_list() -> None:
    pages = [
        typed(*DECISION[:14], "^KT. CHỦ TỊCH"),
        typed("- Như Điều 2;", "^PHÓ CHỦ TỊCH", "- Lưu: VT.", "^Trần Quốc Huân"),
    ]
    content = tuple(page for one in pages for page in one.pages)
    cut = parts.cut(Document(pages[0].source, content, compose(content)))
    assert not cut.annexes and _texts(cut.foot)[-1] == "Trần Quốc Huân"


def test_two_annexes_are_two() -> None:
    more = ("^PHỤ LỤC II", "^DANH SÁCH TẬP THỂ", "1. Trường Mầm non Hoa Ban;", "2. Trạm Y tế xã Nà Mỏ.")
    assert len(parts.cut(typed(*DECISION, *more)).annexes) == 2


def test_an_article_named_inside_a_sentence_opens_none() -> None:
    lines = list(DECISION)
    lines[12] = "Điều 2. Các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành; theo Điều 3 của Quy chế./."
    assert [a.number for a in parts.cut(typed(*lines)).articles] == [1, 2]


def test_a_text_without_any_form_is_all_body() -> None:
    cut = parts.cut(typed("Sáng nay trời mưa.", "Chợ vẫn đông."))
    assert _texts(cut.body) == ["Sáng nay trời mưa.", "Chợ vẫn đông."]
    assert (cut.header, cut.title, cut.articles, cut.foot, cut.annexes) == ((), (), (), (), ())


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("QUYẾT ĐỊNH", "quyet-dinh"),
        ("KẾ HOẠCH", "ke-hoach"),
        ("TỜ TRÌNH", "to-trinh"),
        ("BIÊN BẢN", "bien-ban"),
        ("Quyết định này có hiệu lực", None),
        ("PHƯỜNG AN HẢI TRUNG", None),  # no «phương án»
        ("Hà Nội", None),
    ],
)
def test_only_a_name_in_capitals_is_the_type(text: str, slug: str | None) -> None:
    found = title_type(text)
    assert (found[0] if found else None) == slug


@given(st.lists(odd_texts, max_size=8), st.booleans())
def test_every_block_is_in_one_part_and_in_order(texts: list[str], with_title: bool) -> None:
    document = typed(*(["^QUYẾT ĐỊNH"] if with_title else []), *texts)
    cut = parts.cut(document)
    inner = [b for a in cut.articles for b in a.blocks], [b for a in cut.annexes for b in (*a.heading, *a.body)]
    found = [*cut.header, *cut.title, *cut.authority, *cut.bases, *inner[0], *cut.body, *cut.foot, *inner[1]]
    assert sorted(b.start for b in found) == [b.start for b in blocks(document) if b.block.text.strip()]


def test_an_annex_whose_number_and_tie_stand_in_one_line_in_small_letters_is_one() -> None:
    cut = parts.cut(typed(*DECISION, "Phụ lục II (Kèm theo Quyết định số 12/QĐ-UBND)", "1. Ông Lò Văn Dọn, bản Mạ."))
    assert [_texts(annex.body) for annex in cut.annexes][1] == ["1. Ông Lò Văn Dọn, bản Mạ."]
