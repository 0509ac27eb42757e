"""Lines that a program prints into the margin of every page. All names are invented."""

import pytest

from ingest.document import Block, Box, Page
from ingest.read import read_bytes
from ingest.running_lines import without_running
from tests.paper import data, paper

STAMP = "Hệ thống quản lý văn bản - in lúc 08:15 10/11/2023"

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def _pages(*pages: list[tuple[str, float]]) -> list[Page]:
    return [
        Page(number, tuple(Block(text, Box(0.1, top, 0.6, top + 0.015)) for text, top in lines))
        for number, lines in enumerate(pages, 1)
    ]


def _texts(*pages: list[tuple[str, float]]) -> list[list[str]]:
    return [[b.text for b in page.content if isinstance(b, Block)] for page in without_running(_pages(*pages))]


def test_a_foot_of_every_page_stands_on_the_last_alone() -> None:
    pages = [[(f"Điều {n}.", 0.3), (STAMP.replace("15", str(n)), 0.95)] for n in (1, 2, 3)]
    assert _texts(*pages) == [["Điều 1."], ["Điều 2."], ["Điều 3.", STAMP.replace("15", "3")]]


def test_a_head_of_every_page_stands_on_the_first_alone() -> None:
    pages = [[("CÔNG BÁO TỈNH", 0.02), (f"Điều {n}.", 0.3)] for n in (1, 2, 3)]
    assert _texts(*pages) == [["CÔNG BÁO TỈNH", "Điều 1."], ["Điều 2."], ["Điều 3."]]


@pytest.mark.parametrize("number", ["Trang 1/2", "- 1/2 -", "Page 1 of 2", "Trang số 1", "trang 1 trên 2"])
def test_page_numbers_in_words_are_no_text(number: str) -> None:
    assert _texts([("a", 0.3), (number, 0.95)], [("b", 0.3)]) == [["a"], ["b"]]


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param([[("DANH SÁCH", 0.03), ("a", 0.2)], [("DANH SÁCH", 0.03), ("b", 0.2)]], id="two lists"),
        pytest.param([[("Lưu: VT.", 0.8), ("a", 0.9)], [("Lưu: VT.", 0.8), ("b", 0.9)]], id="not in the margin"),
        pytest.param([[("x", 0.95)], [("y", 0.3)], [("x", 0.95)]], id="not in a row"),
        pytest.param([[("x", 0.95)]], id="one page"),
        pytest.param([[("12", 0.3), ("Số: 12/QĐ-UBND", 0.95)], [("a", 0.3)]], id="a number of another kind"),
        pytest.param([[(f"DANH SÁCH NĂM {n}", 0.03), ("a", 0.2)] for n in (2021, 2022, 2023)], id="another year"),
        pytest.param(
            [[(f"(Kèm theo Quyết định số {n}/QĐ-UBND)", 0.03), ("a", 0.2)] for n in (12, 13, 14)], id="another paper"
        ),
        pytest.param(
            [
                [("UBND XÃ NÀ MỎ", 0.03), (STATE, 0.03), (f"Số: {n}/QĐ-UBND", 0.07), ("Lò Văn Ún", 0.94)]
                for n in (1, 2, 3)
            ],
            id="papers of a page each",
        ),
        pytest.param(
            [
                [("1. Lò Văn Ún", 0.1), ("Giáo viên, Trường Nà Mỏ", 0.2), ("Giáo viên, Trường Nà Mỏ", 0.94)],
                [("4. Ka Hèm, Giáo viên, Trường Nà Mỏ", 0.1), ("Giáo viên, Trường Nà Mỏ", 0.94)],
            ],
            id="it stands in the text, too",
        ),
    ],
)
def test_all_other_lines_stay(pages: list[list[tuple[str, float]]]) -> None:
    assert _texts(*pages) == [[text for text, _ in lines] for lines in pages]


def test_they_part_no_item_that_goes_on_over_the_page() -> None:
    pdf = paper()
    pdf.text(60, 700, "3. Ông Lò Văn Ún, Chuyên")
    pdf.text(60, 820, STAMP)
    pdf.add_page()
    pdf.text(60, 100, "viên, Phòng Nội vụ;")
    pdf.text(60, 820, STAMP)
    assert read_bytes(data(pdf), "a.pdf").text == f"3. Ông Lò Văn Ún, Chuyên\nviên, Phòng Nội vụ;\n{STAMP}\n"
