"""The grade of secrecy stamped near the header, and the word where it is none."""

import pytest
from hypothesis import given

from extract import parts, secrecy
from ingest.document import Block, Box, Document, Page, compose
from tests.texts import SOURCE, decided, inside, odd_texts, typed

TOP = ("^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 19/QĐ-UBND")
REST = (
    "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Lâm Đồng, ngày 15 tháng 6 năm 2021", "^QUYẾT ĐỊNH", "^Về việc khen thưởng",
    "Căn cứ Luật Bảo vệ bí mật nhà nước ngày 15 tháng 11 năm 2018;", "Điều 1. Tặng Bằng khen cho các cá nhân có tên sau:",
)  # fmt: skip


def _read(document: Document) -> tuple[str, str] | None:
    found = secrecy.read(document, parts.cut(document))
    return (found.grade, document.text[found.quote.start : found.quote.end]) if found else None


def test_a_marked_paper_asks_whether_the_archive_may_hold_it() -> None:
    marked = [doubt for doubt in decided(*TOP, "MẬT", *REST).doubts if doubt.code == "secrecy-marked"]
    assert len(marked) == 1 and "«MẬT»" in marked[0].reason and "sovang forget" in marked[0].reason
    assert not [doubt for doubt in decided(*TOP, *REST).doubts if doubt.code == "secrecy-marked"]


@pytest.mark.parametrize(
    ("line", "grade", "words"),
    [
        pytest.param("MẬT", "mat", "MẬT", id="secret"),
        pytest.param("TỐI MẬT", "toi-mat", "TỐI MẬT", id="top secret"),
        pytest.param("^TUYỆT MẬT", "tuyet-mat", "TUYỆT MẬT", id="of the highest grade"),
        pytest.param("| TỐI MẬT |", "toi-mat", "TỐI MẬT", id="in a frame"),
        pytest.param("Độ mật: MẬT", "mat", "MẬT", id="after its label"),
        pytest.param("TOI MAT", "toi-mat", "TOI MAT", id="without marks"),
        pytest.param("TUYỆTMẬT", "tuyet-mat", "TUYỆTMẬT", id="a blank lost"),
    ],
)
def test_a_mark_at_its_place_gives_the_grade(line: str, grade: str, words: str) -> None:
    assert _read(typed(*TOP, line, *REST)) == (grade, words)
    assert _read(typed(line, *TOP, *REST)) == (grade, words)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("BẢO VỆ BÍ MẬT NHÀ NƯỚC", id="in a title"),
        pytest.param("Mật", id="no capitals"),
        pytest.param("MẶT", id="another word"),
        pytest.param("MÁT", id="a third word"),
        pytest.param("HỎA TỐC", id="a grade of haste"),
        pytest.param("Nguyễn Thị MẬT", id="a name"),
        pytest.param("", id="nothing"),
    ],
)
def test_other_lines_are_no_mark(line: str) -> None:
    assert _read(typed(*TOP, line, *REST)) is None


def test_the_word_in_the_list_of_a_decision_is_no_mark() -> None:
    assert _read(typed(*TOP, *REST, [["TT", "Họ", "Tên", "Đơn vị"], ["1", "LÒ THỊ", "MẬT", "Bản Nà Mỏ"]])) is None
    assert _read(typed(*TOP, *REST, "MẬT")) is None


@pytest.mark.parametrize(("top", "found"), [(0.2, True), (0.7, False)])
def test_on_a_page_the_mark_stands_in_the_upper_part_wherever_it_was_read(top: float, found: bool) -> None:
    blocks = [
        Block(line.removeprefix("^"), Box(0.1, 0.02 * at, 0.5, 0.02 * at + 0.01))
        for at, line in enumerate((*TOP, *REST))
    ]
    pages = (Page(1, (*blocks, Block("TỐI MẬT", Box(0.1, top, 0.2, top + 0.02))), "ocr", 595, 842),)
    assert (_read(Document(SOURCE, pages, compose(pages))) is not None) is found


def test_of_two_marks_the_gravest_counts() -> None:
    assert _read(typed("MẬT", *TOP, "TUYỆT MẬT", *REST)) == ("tuyet-mat", "TUYỆT MẬT")


@given(odd_texts)
def test_a_mark_lies_in_any_document(text: str) -> None:
    document = typed(*TOP, text, *REST)
    found = secrecy.read(document, parts.cut(document))
    assert found is None or inside(document.text, found.quote)
